import PactLanguage
import PactModel
import PactRecognition

/// Finds what a description is of: "Namport, [a member of …]", "NUS is [a member of …]", "[Part of Yara], the plant …".
struct Descriptions {
  let scene: Scene
  private var text: AnalyzedText { scene.text }

  /// The mention that the noun phrase around a token, or the participle that the token is, says something of.
  ///
  /// - Parameters:
  ///   - token: a word of the description.
  ///   - accepts: whether a mention can be what is described; others in between ("X, based in [Graz], a maker of") are passed.
  func described(by token: Int, where accepts: (Int) -> Bool) -> Int? {
    let sentence = scene.sentence(ofToken: token)
    let range = text.sentences[sentence].tokens
    var at = start(ofPhraseAround: token, range)
    while at > range.lowerBound, isPartitive(at - 1, range) {
      at = start(ofPhraseAround: at - 1, range)
    }
    guard at > range.lowerBound else {
      return behindComma(sentence, after: token, accepts)
        ?? subject(ofMainClauseIn: sentence, after: token, accepts)
    }
    let before = at - 1
    if isBreak(before) { return noun(before: before, range, sentence, accepts) }
    if text.tokens[before].predicate >= 0 {
      let verb = text.predicates[Int(text.tokens[before].predicate)]
      return scene.isCopula(verb) ? subject(ofClauseAt: before, accepts) : nil
    }
    if text.tokens[before].part == .conjunction { return subject(ofClauseAt: before, accepts) }
    if equals(before, "as") {
      return before == range.lowerBound
        ? behindComma(sentence, after: token, accepts) : subject(ofClauseAt: before, accepts)
    }
    return nil
  }

  /// What "its" or "their" means: the subject of its clause, else the body named last before it.
  func owner(at token: Int) -> Int? {
    let sentence = scene.sentence(ofToken: token)
    func isOwner(_ mention: Int) -> Bool {
      [.organization, .gpe, .facility, .reference].contains(scene.mentions[mention].kind)
        && scene.mentions[mention].tokens.upperBound <= token
    }
    if let subject = subject(ofClauseAt: token, isOwner) { return subject }
    return scene.mentionsOfSentence[sentence].last { isOwner($0) && !scene.mentions[$0].isInner }
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
      case .preposition where equals(at - 1, "of") && at - 1 > range.lowerBound && isCommon(at - 2): at -= 1
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
    if equals(token, "among") { return true }
    return equals(token, "of") && token > range.lowerBound
      && (text.tokens[token - 1].part == .number || equals(token - 1, "one") || equals(token - 1, "part"))
  }

  private func isBreak(_ token: Int) -> Bool {
    guard text.tokens[token].kind == .punctuation else { return false }
    let byte = text.bytes[text.tokens[token].span.start]
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-") || byte == 0xE2
  }

  private func equals(_ token: Int, _ word: StaticString) -> Bool {
    let span = text.tokens[token].span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where text.bytes[span.start + offset] | 32 != word.utf8Start[offset] {
      return false
    }
    return true
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
    (scene.mentions[mention].tokens.upperBound..<mark).allSatisfy { text.tokens[$0].predicate < 0 }
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
