import PactLanguage
import PactResources

/// What the clause around says of a Korean predicate.
extension Scene {
  /// A clause's predicate, negated where its report is denied: "협약을 맺었다는 보도는 사실이 아니다", "체결한다는 소문을 부인했다".
  func koreanVerb(ofClause index: Int) -> VerbGroup? {
    guard var verb = verb(ofClause: index) else { return nil }
    // "백지화한 것은 아니다"
    if verb.ending == .nominalized, index + 1 < text.clauses.count,
      text.clauses[index + 1].sentence == text.clauses[index].sentence,
      let next = self.verb(ofClause: index + 1), resources.string(next.verbClass) == "notbe"
    {
      verb.features.insert(.negated)
    }
    if verb.features.contains(.reported), verb.ending == .adnominal,
      isRumour(Int(text.clauses[index].modified))
    {
      verb.features.insert(.negated)
    }
    guard verb.features.contains(.reported), verb.ending == .adnominal || verb.ending == .quoted,
      text.clauses[index].governor >= 0, let outer = self.verb(ofClause: Int(text.clauses[index].governor))
    else { return verb }
    if isDenial(outer) { verb.features.insert(.negated) }
    return verb
  }

  /// "협약을 맺었다는 제보": the noun vouches for nothing.
  private func isRumour(_ phrase: Int) -> Bool {
    phrase >= 0
      && text.bytes.withUnsafeBufferPointer {
        resources.value(
          of: resources.symbol(named: "rumour"), in: $0, text.tokens[text.phrases[phrase].head].nominal)
          != nil
      }
  }

  private func isDenial(_ verb: VerbGroup) -> Bool {
    switch resources.string(verb.verbClass) {
    case "deny", "notbe": true
    case "say", "": false
    default: verb.features.contains(.negated) && !verb.features.contains(.unable)
    }
  }
}
