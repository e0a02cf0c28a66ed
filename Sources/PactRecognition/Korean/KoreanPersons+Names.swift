import PactLanguage
import PactModel
import PactResources

/// What words can be personal names.
extension KoreanPersons {
  /// A word that may be part of a foreign name: Hangul, not a common noun, not a sure name of something else.
  func isForeignWord(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, token.script == .hangul, !isInflected(at), !token.flags.contains(.boilerplate),
      token.part == .noun || token.part == .properNoun || token.part == .verb
    else { return false }
    if isForeignPart(at) { return !isSureBody(at) || isGivenBeforeSurname(at) }
    if covered.contains(at), !isSmallTown(at) { return false }
    // "기타자와 부시장": what a particle seems to cut off belongs to the name.
    let isCut = token.nominalEnd < token.span.end && isNameToken(at)
    return !reader.isCompound(isCut ? token.span : token.nominal) && !isWord(at)
      && lexicon.length(token.nominal) <= 8
  }

  /// "하이코 브란트": a given name that is also a body's, before a surname.
  private func isGivenBeforeSurname(_ at: Int) -> Bool {
    guard at + 1 < reader.tokens.count, reader.isBare(at), bodyEnding[at]?.tokens.count == 1,
      reader.tokens[at + 1].flags.contains(.spaceBefore), bodyEnding[at + 1] == nil
    else { return false }
    return lexicon.value(reader.tokens[at].span, classes.foreignGiven) != nil
      && lexicon.value(reader.tokens[at + 1].span, classes.foreignSurname) != nil
  }

  func isSureBody(_ at: Int) -> Bool {
    guard let body = bodyEnding[at] else { return false }
    return body.kind == .organization && body.confidence > 0.7
      || body.kind == .gpe && body.value == classes.country
  }

  /// A place that may as well be a foreign surname: a town abroad without its ending.
  func isSmallTown(_ at: Int) -> Bool {
    guard let body = bodyEnding[at], body.kind == .gpe, body.tokens.count == 1 else { return false }
    guard body.value == classes.city, lexicon.longestSuffix(body.span, classes.placeSuffix) == nil else {
      return false
    }
    return body.entries.allSatisfy {
      let entry = lexicon.resources.entry($0)
      return entry.rank < 300_000 && !reader.isKorean(entry)
    }
  }

  /// A word that only its ending makes a place ("고시군").
  func isDoubtfulPlace(_ at: Int) -> Bool {
    guard let body = bodyEnding[at] else { return false }
    return body.kind == .gpe && body.confidence < 0.75
  }

  func isForeignPart(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    return lexicon.isAny(token.nominal, of: [classes.foreignGiven, classes.foreignSurname])
      || lexicon.isAny(token.span, of: [classes.foreignGiven, classes.foreignSurname])
  }

  func isWord(_ at: Int) -> Bool {
    let span = reader.tokens[at].nominal
    if lexicon.isAny(span, of: classes.otherWords) { return true }
    return lexicon.longestSuffix(span, classes.title) != nil && lexicon.length(span) > 3
  }

  func isKoreanName(_ span: ByteSpan) -> Bool { Self.isKoreanName(span, reader) }

  /// A Korean name: a listed surname, then a listed given name or one or two syllables usual in them; no word of another
  /// kind.
  static func isKoreanName(_ span: ByteSpan, _ reader: KoreanReader) -> Bool {
    let (lexicon, classes) = (reader.lexicon, reader.classes)
    let length = lexicon.length(span)
    guard (2...4).contains(length), reader.isHangul(span) else { return false }
    if reader.isCommon(span) || lexicon.isAny(span, of: classes.otherWords) { return false }
    if lexicon.names(span).contains(where: { !$0.isWeak }) { return false }
    for family in [2, 1] where (1...2).contains(length - family) {
      var at = span.start
      for _ in 0..<family { at = lexicon.next(after: at) }
      guard lexicon.value(ByteSpan(span.start, at), classes.surname) != nil else { continue }
      if length == 4 && family != 2 { continue }
      // "고새롬": native given names stand whole.
      if lexicon.value(ByteSpan(at, span.end), classes.syllable) != nil { return true }
      var usual = 0
      while at < span.end {
        let next = lexicon.next(after: at)
        if lexicon.value(ByteSpan(at, next), classes.syllable) != nil { usual += 1 }
        at = next
      }
      if usual >= length - family { return true }
    }
    return false
  }

  func isFullKoreanName(_ span: ByteSpan) -> Bool { lexicon.length(span) >= 3 && isKoreanName(span) }
}
