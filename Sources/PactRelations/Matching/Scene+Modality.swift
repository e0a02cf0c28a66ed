import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// What the clauses around a predicate make of it: planned, wished for, denied.
extension Scene {
  /// A clause's predicate with the features that it has from its surroundings: "plans for the signing of a pact", "denied that it
  /// had signed", "urged Lima to sign".
  func verbInContext(ofClause index: Int) -> VerbGroup? {
    guard var verb = verb(ofClause: index), text.language == .english else {
      return koreanVerb(ofClause: index)
    }
    if isDenied(index) { verb.features.insert(.negated) }
    // "said it would sign": the future seen from the past.
    if verb.ending == .quoted, verb.features.contains(.conditional), !isHypothetical(index) {
      verb.features.remove(.conditional)
      verb.features.insert(.planned)
    }
    if isSubjunctive(verb, index) { verb.features.insert(.planned) }
    if verb.features.contains(.nominal), isStillToCome(verb) { verb.features.insert(.planned) }
    if verb.features.contains(.nominal), let host = host(ofNominal: index),
      let outer = self.verb(ofClause: host)
    {
      verb.features.formUnion(handedDown(outer))
    }
    let isDependent = verb.features.contains(.nominal) || verb.ending == .nominalized
    guard isDependent, text.clauses[index].governor >= 0,
      let outer = self.verb(ofClause: Int(text.clauses[index].governor))
    else { return verb }
    verb.features.formUnion(handedDown(outer))
    return verb
  }

  /// "proposed that an agreement [be signed]", "resolved that the council [enter] into it".
  private func isSubjunctive(_ verb: VerbGroup, _ index: Int) -> Bool {
    guard verb.ending == .quoted, verb.features.isDisjoint(with: [.past, .planned, .conditional, .ongoing])
    else { return false }
    if isWord(verb.tokens.lowerBound, "be") { return true }
    let outer = text.clauses[index].governor
    guard outer >= 0, let above = self.verb(ofClause: Int(outer)) else { return false }
    return ["discuss", "agree", "desire", "plan"].contains(resources.string(above.verbClass))
  }

  /// "ahead of the signing", "until his visit"
  private func isStillToCome(_ noun: VerbGroup) -> Bool {
    let phrase = phraseOfToken[noun.tokens.lowerBound]
    return phrase >= 0 && text.phrases[Int(phrase)].marker == .until
  }

  /// What a predicate makes of a noun or infinitive below it.
  private func handedDown(_ outer: VerbGroup) -> VerbGroup.Features {
    var features = outer.features.intersection([.planned, .conditional, .desired, .negated])
    switch resources.string(outer.verbClass) {
    case "discuss", "desire", "fail": features.insert(.desired)
    case "plan", "agree", "postpone": features.insert(.planned)
    case "refuse", "deny": features.insert(.negated)
    case "terminate": if outer.features.isDisjoint(with: .nominal) { features.insert(.negated) }
    default: break
    }
    return features
  }

  /// Whether someone denies what a clause says, or it is only rumoured: "denied that …", "reports that … were false".
  func isDenied(_ index: Int) -> Bool {
    if followsRumour(text.clauses[index].tokens.lowerBound, sentence: text.clauses[index].sentence) {
      return true
    }
    var outer = text.clauses[index].governor
    var steps = 0
    while outer >= 0, steps < 4, let verb = verb(ofClause: Int(outer)) {
      let name = resources.string(verb.verbClass)
      let isTold =
        self.verb(ofClause: index).map { $0.ending == .quoted || $0.ending == .nominalized } ?? false
      if name == "allege" { return true }
      if name == "deny", !verb.features.contains(.negated), isTold || steps > 0 { return true }
      if followsRumour(text.clauses[Int(outer)].tokens.lowerBound, sentence: text.clauses[index].sentence) {
        return true
      }
      outer = text.clauses[Int(outer)].governor
      steps += 1
    }
    return false
  }

  /// "[reports that] the firm had signed": the clause hangs on a noun that vouches for nothing.
  private func followsRumour(_ first: Int, sentence: Int) -> Bool {
    let range = text.sentences[sentence].tokens
    guard first - 2 >= range.lowerBound,
      text.tokens[first - 1].part == .subordinator || text.tokens[first - 1].part == .pronoun
    else { return false }
    return isWord(first - 2, of: "rumour")
  }

  /// Whether the sentence makes a clause depend on a condition.
  private func isHypothetical(_ index: Int) -> Bool {
    text.sentences[text.clauses[index].sentence].clauses.contains {
      $0 != index && text.clauses[$0].predicate >= 0
        && text.predicates[Int(text.clauses[$0].predicate)].features.contains(.conditional)
        && text.predicates[Int(text.clauses[$0].predicate)].ending == .subordinate
    }
  }

  func isWord(_ token: Int, of category: String) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(of: resources.symbol(named: category), in: $0, text.tokens[token].span) != nil
    }
  }

  /// Whether the clause of an instrument says that there is none: "has not signed any contract with Texas". What is known
  /// ("has not renewed the pact with Texas") is there.
  func isAbsent(_ instrument: Int) -> Bool {
    guard let token = mentions[instrument].tokens.first else { return false }
    let clause = clauseOfToken[token]
    guard clause >= 0, let verb = verbInContext(ofClause: Int(clause)) else { return false }
    if text.language == .korean {
      return verb.features.contains(.negated) && !verb.features.contains(.unable)
        && isMutual(text.clauses[Int(clause)].predicate) && !mentions[instrument].flags.contains(.definite)
    }
    if isDenied(Int(clause)) { return true }
    if resources.string(verb.verbClass) == "deny", !mentions[instrument].flags.contains(.definite) {
      return true
    }
    // "will not go ahead", "was not renewed", "does not cover": it is there to be spoken of.
    if ["proceed", "renew", "terminate", "lapse", "fail", "postpone", "cover", "await", "supersede"]
      .contains(resources.string(verb.verbClass))
    {
      return false
    }
    return verb.features.contains(.negated) && !mentions[instrument].flags.contains(.definite)
  }
}
