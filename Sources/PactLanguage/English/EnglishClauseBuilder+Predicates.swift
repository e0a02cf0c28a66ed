import PactModel
import PactResources

/// Predicates: the clauses that they open, continue or end.
extension EnglishClauseBuilder {
  mutating func add(verb index: Int) {
    let verb = text.predicates[index]
    if isBehindQuotation, lexicon.saying.contains(verb.verbClass) { stack = [Open(kind: .main)] }
    switch verb.ending {
    case .final: addFinite(index)
    case .adnominal: addDependent(index, kind: .participle)
    default: addDependent(index, kind: .infinitive)
    }
    separate()
    chain = []
  }

  /// "…," [said] the governor
  private var isBehindQuotation: Bool {
    guard at > 0, case .quote = items[at - 1] else { return false }
    return true
  }

  private mutating func addFinite(_ index: Int) {
    while stack.count > 1, let top = stack.last, top.clause >= 0 {
      // "who visited A and signed B" stays inside; "which …, will host" goes back.
      let joins =
        sawConjunction || sawComma && text.predicates[index].features.contains(.past) && !waitingBelow
      // "received X, which runs a plant, [and called on Y]" goes back too.
      // So does "denied that it had sold X, [but confirmed] that …".
      let tellsOn = top.kind == .quoted && lexicon.saying.contains(text.predicates[index].verbClass)
      let goesBack = sawComma && sawConjunction && (top.isAside && top.closedByComma || tellsOn)
      if joins && !goesBack && !(top.kind == .participle || top.kind == .infinitive || top.kind == .nominal),
        !(top.closedByComma && waitingBelow)
      {
        break
      }
      stack.removeLast()
    }
    if stack.last!.clause >= 0 {
      let previous = stack.last!.clause
      var open = Open(kind: stack.last!.kind, governor: stack.last!.governor)
      open.subject = text.clauses[Int(previous)].subject
      open.modified = text.clauses[Int(previous)].modified
      stack[stack.count - 1] = open
    }
    let top = stack.count - 1
    if stack[top].kind == .relative { settleRelative(top, index) }
    let clause = makeClause(index, stack[top])
    stack[top].clause = clause
    let open = stack[top]
    switch open.kind {
    case .main: mainClauses.append(clause)
    case .quoted:
      text.predicates[index].ending = .quoted
      text.predicates[index].features.insert(.reported)
    case .relative, .zeroRelative: text.predicates[index].ending = .adnominal
    case .subordinate: text.predicates[index].ending = .subordinate
    default: break
    }
    if open.isConditional { text.predicates[index].features.insert(.conditional) }
    if open.isNegative { text.predicates[index].features.insert(.negated) }
    // "…," Lee said: what came before is what he said.
    if open.kind == .main, lexicon.saying.contains(text.predicates[index].verbClass) {
      for earlier in mainClauses where earlier != clause && sawQuoteOrComma(between: earlier, and: clause) {
        let predicate = text.clauses[Int(earlier)].predicate
        guard predicate >= 0, text.clauses[Int(earlier)].governor < 0 else { continue }
        text.predicates[Int(predicate)].ending = .quoted
        text.predicates[Int(predicate)].features.insert(.reported)
        text.clauses[Int(earlier)].governor = clause
      }
    }
  }

  /// What a relative clause is about, now that its predicate is known: "the pact with Lima, which [covers] …" is the pact.
  private mutating func settleRelative(_ top: Int, _ verb: Int) {
    let isSubject = stack[top].subject == stack[top].modified
    guard isSubject, let choice = chosen(from: stack[top].choices, by: verb) else { return }
    stack[top].modified = choice
    stack[top].subject = choice
  }

  /// The nearest phrase of a kind that a predicate is said of.
  private func chosen(from choices: [(phrase: Int, chunk: EnglishChunk)], by verb: Int) -> Int32? {
    let kinds = lexicon.selected(by: text.predicates[verb])
    guard !kinds.isEmpty else { return nil }
    let found = choices.last { entry in
      entry.chunk.kind.map(kinds.contains) ?? false && !entry.chunk.isParenthesized
        && (entry.chunk.marker != .genitive || entry.chunk.hasPreposition)
    }
    return found.map { Int32($0.phrase) }
  }

  private func sawQuoteOrComma(between earlier: Int32, and later: Int32) -> Bool {
    text.clauses[Int(later)].subject >= 0
      && text.clauses[Int(later)].subject != text.clauses[Int(earlier)].subject
  }

  /// "the city's counterpart [in Manado] have revived …": a place right behind the subject is where that is, not where they act.
  private func belongsToSubject(_ phrase: Int, _ open: Open) -> Bool {
    let subject = Int(open.subject)
    guard text.phrases[phrase].marker == .locative, subject >= 0, phrase > subject,
      phrases.first(where: { $0.phrase == phrase })?.chunk.isTemporal == false
    else { return false }
    let between =
      text.phrases[subject].tokens
      .upperBound..<max(
        text.phrases[subject].tokens.upperBound, text.phrases[phrase].tokens.lowerBound)
    return !between.contains { text.tokens[$0].kind == .punctuation }
  }

  private mutating func makeClause(_ index: Int, _ open: Open) -> Int32 {
    var clause = Clause(sentence: sentence, tokens: text.predicates[index].tokens, predicate: Int32(index))
    clause.governor = open.governor
    clause.modified = open.modified
    clause.subject = open.subject
    text.clauses.append(clause)
    let number = Int32(text.clauses.count - 1)
    for phrase in open.waiting {
      if belongsToSubject(phrase, open) { continue }
      text.phrases[phrase].clause = number
      extend(number, over: text.phrases[phrase].tokens)
    }
    extend(number, over: text.predicates[index].tokens)
    for token in text.predicates[index].tokens { text.tokens[token].predicate = Int32(index) }
    return number
  }

  /// Participles, infinitives and gerunds.
  private mutating func addDependent(_ index: Int, kind: Open.Kind) {
    let joins = sawConjunction && (stack.last!.kind == kind)
    let before = stack.last!
    if joins || (kind == .infinitive && before.kind == .infinitive && sawConjunction) {
      stack.removeLast()
      if stack.isEmpty { stack = [Open(kind: .main)] }
    }
    var open = Open(kind: kind, governor: stack.last!.clause)
    if joins, before.clause >= 0 {
      open.modified = text.clauses[Int(before.clause)].modified
      open.subject = text.clauses[Int(before.clause)].subject
    } else if kind == .participle {
      open.modified = chosen(from: chain, by: index) ?? Int32(inAppositive && sawComma ? anchor : last)
      open.subject = open.modified
    } else if text.predicates[index].ending != .nominalized,
      text.predicates[index].features.contains(.ofAgreement), let instrument = chosen(from: chain, by: index)
    {
      // "signed a pact with Lima, [covering] ports"
      open.modified = instrument
      open.subject = instrument
    } else {
      open.subject =
        stack.last!.clause >= 0 ? text.clauses[Int(stack.last!.clause)].subject : stack.last!.subject
    }
    let clause = makeClause(index, open)
    open.clause = clause
    if open.subject < 0 { floating.append(clause) }
    stack.append(open)
  }

  /// "the signing of …", "Lee's visit to …": the noun opens a clause for the phrases behind it.
  mutating func addNominal(_ index: Int) {
    var open = Open(kind: .nominal, governor: stack.last!.clause)
    if lastIsPossessive { open.subject = Int32(text.phrases.count - 1) }
    if open.subject < 0, stack.last!.clause >= 0 {
      open.subject = text.clauses[Int(stack.last!.clause)].subject
    }
    // "Haruto Tanaka, on a [visit] to Hanoi, will meet …"
    if open.subject < 0 { open.subject = stack.last!.subject }
    pendingNominal = (index, open)
  }

  mutating func openNominal() {
    guard let (index, opened) = pendingNominal else { return }
    var open = opened
    pendingNominal = nil
    open.clause = makeClause(index, open)
    if open.subject < 0 { floating.append(open.clause) }
    stack.append(open)
  }
}
