import PactLanguage
import PactModel
import PactRecognition

/// Finds what a description is of: "Namport, [a member of …]", "NUS is [a member of …]", "[Part of Yara], the plant …".
struct Descriptions {
  let scene: Scene
  var text: AnalyzedText { scene.text }

  /// The mention that the noun phrase around a token, or the participle that the token is, says something of.
  ///
  /// - Parameters:
  ///   - token: a word of the description.
  ///   - accepts: whether a mention can be what is described; others in between ("X, based in [Graz], a maker of") are passed.
  func described(by token: Int, where accepts: (Int) -> Bool) -> Int? {
    if text.language == .korean { return koreanDescribed(by: token, where: accepts) }
    let sentence = scene.sentence(ofToken: token)
    let range = text.sentences[sentence].tokens
    // "which operates under …": the subject of the verb.
    if text.tokens[token].predicate >= 0, token > range.lowerBound, text.tokens[token - 1].part == .pronoun {
      return subject(ofClauseAt: token, accepts)
    }
    var at = start(ofPhraseAround: token, range)
    while at > range.lowerBound, isPartitive(at - 1, range) {
      at = start(ofPhraseAround: at - 1, range)
    }
    guard at > range.lowerBound else {
      // "The Jinju branch of the court found …" is itself a subject.
      if scene.isWord(at, "the") { return nil }
      return behindComma(sentence, after: token, accepts)
        ?? subject(ofMainClauseIn: sentence, after: token, accepts)
    }
    let before = at - 1
    if isBreak(before) { return noun(before: before, range, sentence, accepts) }
    if text.tokens[before].predicate >= 0 {
      let verb = text.predicates[Int(text.tokens[before].predicate)]
      return scene.isCopula(verb) || scene.isWord(before, "became") || scene.isWord(before, "become")
        ? subject(ofClauseAt: before, accepts) : nil
    }
    // "is part of A and a member of B"; "and the member of B" is somebody else.
    if text.tokens[before].part == .conjunction {
      return scene.isWord(at, "the") && !isInCopula(before) ? nil : subject(ofClauseAt: before, accepts)
    }
    if scene.isWord(before, "as") {
      return before == range.lowerBound
        ? behindComma(sentence, after: token, accepts) : subject(ofClauseAt: before, accepts)
    }
    return nil
  }

  private func isInCopula(_ token: Int) -> Bool {
    let clause = scene.clauseOfToken[token]
    guard clause >= 0, text.clauses[Int(clause)].predicate >= 0 else { return false }
    return scene.isCopula(text.predicates[Int(text.clauses[Int(clause)].predicate)])
  }

  /// What "its" or "their" means: the subject of its clause, else the body named last before it; at the start of a sentence that
  /// of the sentence before.
  func owner(at token: Int) -> Int? {
    let sentence = scene.sentence(ofToken: token)
    func isOwner(_ mention: Int) -> Bool {
      [.organization, .gpe, .facility, .reference].contains(scene.mentions[mention].kind)
        && scene.mentions[mention].tokens.upperBound <= token && !scene.mentions[mention].isInner
        && !scene.entities(of: mention).isEmpty && !isWhere(mention)
    }
    if let subject = subject(ofClauseAt: token, isOwner) { return subject }
    if let last = scene.mentionsOfSentence[sentence].last(where: isOwner) { return last }
    guard sentence > 0 else { return nil }
    for clause in text.sentences[sentence - 1].clauses where text.clauses[clause].governor < 0 {
      if let subject = subject(ofClause: clause, isOwner) { return subject }
    }
    let named = scene.mentionsOfSentence[sentence - 1].filter(isOwner)
    return named.last { scene.mentions[$0].kind == .organization } ?? named.last
  }

  /// "the Institute of Spices in [Kozhikode]", "[Manila]-based": a place that only says where something is.
  func isWhere(_ mention: Int) -> Bool {
    let own = scene.mentions[mention]
    guard own.kind == .gpe else { return false }
    let before = own.tokens.lowerBound - 1
    if before >= 0, text.tokens[before].part == .preposition, text.tokens[before].marker == .locative {
      return true
    }
    guard own.tokens.upperBound < text.tokens.count else { return false }
    let after = text.tokens[own.tokens.upperBound]
    return !after.flags.contains(.spaceBefore) && after.kind == .word
      && text.bytes[after.span.start] == UInt8(ascii: "-")
  }

  // MARK: Leftwards

  /// Over adjectives, nouns, numbers, names with 's or "-based" to the determiner.
  private func start(ofPhraseAround token: Int, _ range: Range<Int>) -> Int {
    var at = token
    while at > range.lowerBound {
      let before = text.tokens[at - 1]
      switch before.part {
      case .determiner: return at - 1
      case .noun, .adjective, .adverb, .number, .possessive, .properNoun, .dependentNoun: at -= 1
      case .verb where before.predicate < 0 || isParticipleInside(at - 1): at -= 1
      case .punctuation where text.bytes[before.span.start] == UInt8(ascii: "-"): at -= 1
      case .preposition where scene.isWord(at - 1, "of") && at - 1 > range.lowerBound && isCommon(at - 2):
        at -= 1
      default: return at
      }
    }
    return at
  }

  /// "a grouping of cities launched in": the description goes on leftwards over "of" and a common noun.
  private func isCommon(_ token: Int) -> Bool {
    text.tokens[token].part == .noun && !text.tokens[token].flags.contains(.capitalized)
  }

  /// "a wholly [owned] subsidiary"
  private func isParticipleInside(_ token: Int) -> Bool {
    token + 1 < text.tokens.count && text.tokens[token + 1].part == .noun
      && text.predicates[Int(text.tokens[token].predicate)].ending == .adnominal
  }

  /// "one [of] the members", "[among] the members"
  private func isPartitive(_ token: Int, _ range: Range<Int>) -> Bool {
    if scene.isWord(token, "among") { return true }
    return scene.isWord(token, "of") && token > range.lowerBound
      && (text.tokens[token - 1].part == .number || scene.isWord(token - 1, "one")
        || scene.isWord(token - 1, "part"))
  }

  private func isBreak(_ token: Int) -> Bool {
    guard text.tokens[token].kind == .punctuation else { return false }
    let byte = text.bytes[text.tokens[token].span.start]
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-") || byte == 0xE2
  }

  /// The noun that an apposition behind a break belongs to, over parentheses and other appositions.
  private func noun(
    before mark: Int, _ range: Range<Int>, _ sentence: Int, _ accepts: (Int) -> Bool
  ) -> Int? {
    var mark = mark
    for _ in 0..<5 {
      var at = mark
      // "(NERC)," and the like.
      while at > range.lowerBound, text.bytes[text.tokens[at - 1].span.start] == UInt8(ascii: ")") {
        at -= 1
        while at > range.lowerBound, text.bytes[text.tokens[at].span.start] != UInt8(ascii: "(") { at -= 1 }
      }
      let inside = scene.mentionsOfSentence[sentence].filter {
        scene.mentions[$0].tokens.upperBound <= mark && !scene.mentions[$0].isInner
      }
      if let last = inside.last(where: { scene.mentions[$0].tokens.upperBound == at }), accepts(last) {
        return last
      }
      // Back over a segment that is itself an apposition or a participle.
      guard let previous = (range.lowerBound..<at).last(where: isBreak) else {
        return inside.last { accepts($0) && isHead($0, before: at) }
      }
      mark = previous
    }
    return nil
  }

  /// A name that only prepositional phrases part from the mark ("the Freeport of Riga in Latvia, a member of").
  private func isHead(_ mention: Int, before mark: Int) -> Bool {
    let end = scene.mentions[mention].tokens.upperBound
    return end <= mark && (end..<mark).allSatisfy { text.tokens[$0].predicate < 0 }
  }

  // MARK: Subjects

  private func subject(ofClauseAt token: Int, _ accepts: (Int) -> Bool) -> Int? {
    var clause = Int(scene.clauseOfToken[token])
    for _ in 0..<3 where clause >= 0 {
      if let found = subject(ofClause: clause, accepts) { return found }
      clause = Int(text.clauses[clause].governor)
    }
    return nil
  }

  private func subject(ofClause clause: Int, _ accepts: (Int) -> Bool) -> Int? {
    let phrase = text.clauses[clause].subject
    guard phrase >= 0 else { return nil }
    let named = scene.named(Int(phrase))
    if let head = scene.heads(ofPhrase: named).last(where: accepts) { return head }
    return scene.antecedents(ofPronoun: Int(phrase), clause: clause)?.first(where: accepts)
  }

  /// "A member of the Y Network, [X] hosts …": the name that follows the comma behind an opening description.
  private func behindComma(_ sentence: Int, after token: Int, _ accepts: (Int) -> Bool) -> Int? {
    let range = text.sentences[sentence].tokens
    for comma in range where comma > token && isBreak(comma) {
      guard
        let next = scene.mentionsOfSentence[sentence].first(where: {
          scene.mentions[$0].tokens.lowerBound > comma
        }),
        (comma + 1..<scene.mentions[next].tokens.lowerBound).allSatisfy({
          text.tokens[$0].part == .determiner
        }),
        accepts(next)
      else { continue }
      return next
    }
    return nil
  }

  private func subject(ofMainClauseIn sentence: Int, after token: Int, _ accepts: (Int) -> Bool) -> Int? {
    for clause in text.sentences[sentence].clauses where text.clauses[clause].governor < 0 {
      let phrase = text.clauses[clause].subject
      guard phrase >= 0, text.phrases[Int(phrase)].tokens.lowerBound > token else { continue }
      if let found = subject(ofClause: clause, accepts) { return found }
    }
    return nil
  }
}
