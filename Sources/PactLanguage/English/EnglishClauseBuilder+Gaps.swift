import PactModel
import PactResources

/// Clauses that leave out the predicate of the clause before: "Suryo was represented by its director, [Kalinga by its
/// chairman] and [Bitsar by a founder]".
extension EnglishClauseBuilder {
  /// The clause whose predicate a bare chunk shares: one that has a phrase like the one behind the chunk.
  func gappedPredicate(_ chunk: EnglishChunk) -> Int32? {
    guard sawComma || sawConjunction, !sawOther, let source = lastWithPredicate, at + 1 < items.count,
      let follower = follower(of: at), !finiteFollows(at)
    else { return nil }
    let subject = text.clauses[Int(source)].subject
    guard subject >= 0, kind(ofPhrase: Int(subject)) == chunk.kind else { return nil }
    return hasPhrase(like: follower, in: source) ? source : nil
  }

  /// The clause that is open, over what depends on it.
  private var lastWithPredicate: Int32? {
    stack.last { !$0.isShort && $0.clause >= 0 }.map(\.clause)
  }

  /// The prepositional chunk behind a chunk.
  private func follower(of index: Int) -> EnglishChunk? {
    guard case .chunk(let next) = items[index + 1], next.hasPreposition, !next.isTemporal else { return nil }
    switch next.marker {
    case .agent, .behalf, .comitative, .about: return next
    default: return nil
    }
  }

  private func kind(ofPhrase phrase: Int) -> NamedSpan.Kind? {
    phrases.first { $0.phrase == phrase }?.chunk.kind
  }

  private func hasPhrase(like chunk: EnglishChunk, in clause: Int32) -> Bool {
    if endsWithPreposition(of: chunk, clause) { return true }
    return phrases.contains {
      text.phrases[$0.phrase].clause == clause && text.phrases[$0.phrase].marker == chunk.marker
        && ($0.chunk.kind == nil || chunk.kind == nil || $0.chunk.kind == chunk.kind)
    }
  }

  /// "signed [for] the city, and Lindgren [for] the company": the preposition is part of the verb.
  private func endsWithPreposition(of chunk: EnglishChunk, _ clause: Int32) -> Bool {
    let verb = text.predicates[Int(text.clauses[Int(clause)].predicate)]
    guard verb.tokens.count > 1, chunk.tokens.lowerBound > 0 else { return false }
    let own = text.tokens[chunk.tokens.lowerBound - 1].span
    let last = text.tokens[verb.tokens.upperBound - 1].span
    return text.bytes[own.range].elementsEqual(text.bytes[last.range])
  }

  /// Opens a clause with the predicate of another and a subject of its own.
  mutating func openGapped(_ source: Int32, _ chunk: EnglishChunk) {
    while let top = stack.last, top.clause != source, stack.count > 1 { stack.removeLast() }
    let model = text.clauses[Int(source)]
    var clause = Clause(sentence: sentence, tokens: chunk.tokens, predicate: model.predicate)
    clause.governor = model.governor
    text.clauses.append(clause)
    let number = Int32(text.clauses.count - 1)
    stack[stack.count - 1].clause = number
    chain = []
    let index = phrase(chunk, .subject)
    text.clauses[Int(number)].subject = Int32(index)
    stack[stack.count - 1].subject = Int32(index)
    last = index
    anchor = index
    anchorChunk = chunk
    inAppositive = false
  }
}
