import PactLanguage
import PactResources

/// What the clause around says of a Korean predicate.
extension Scene {
  /// A clause's predicate, negated where its report is denied: "협약을 맺었다는 보도는 사실이 아니다", "체결한다는 소문을 부인했다".
  func koreanVerb(ofClause index: Int) -> VerbGroup? {
    guard var verb = verb(ofClause: index) else { return nil }
    guard verb.features.contains(.reported), verb.ending == .adnominal || verb.ending == .quoted,
      text.clauses[index].governor >= 0, let outer = self.verb(ofClause: Int(text.clauses[index].governor))
    else { return verb }
    if isDenial(outer) { verb.features.insert(.negated) }
    return verb
  }

  private func isDenial(_ verb: VerbGroup) -> Bool {
    switch resources.string(verb.verbClass) {
    case "deny", "notbe": true
    case "say", "": false
    default: verb.features.contains(.negated) && !verb.features.contains(.unable)
    }
  }
}
