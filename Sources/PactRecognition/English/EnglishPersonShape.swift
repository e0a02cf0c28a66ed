import PactLanguage
import PactModel
import PactResources

/// What a personal name looks like: Korean in any order and spelling, listed given names and surnames, initials, particles.
struct EnglishPersonShape {
  let reader: EnglishReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  /// "Lee Jang-woo", "Ji-sub Hwang", "Hwang Ji Sub": a surname and one or two syllables of a given name.
  func isKorean(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2 || tokens.count == 3, tokens.allSatisfy(reader.isCapitalized) else {
      return false
    }
    for family in [tokens.lowerBound, tokens.upperBound - 1] where reader.has(family, [classes.surname]) {
      let given = tokens.filter { $0 != family }
      let isHyphened = given.count == 1 && hasHyphen(given[0])
      if given.allSatisfy({ isGiven(reader.tokens[$0].span) }),
        given.count == 2 || isHyphened || tokens.count == 2
      {
        return true
      }
      // A hyphened pair of unlisted syllables behind a listed surname is still Korean: "Lee Hwa-jjeong".
      if isHyphened, isShortPair(given[0]) { return true }
    }
    return false
  }

  private func hasHyphen(_ at: Int) -> Bool {
    reader.tokens[at].span.range.contains { lexicon.bytes[$0] == UInt8(ascii: "-") }
  }

  /// "Xxxx-xxxx" with a small letter behind the hyphen.
  private func isShortPair(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard span.count <= 13, let hyphen = span.range.first(where: { lexicon.bytes[$0] == UInt8(ascii: "-") })
    else { return false }
    return hyphen + 1 < span.end && lexicon.bytes[hyphen + 1] &- 97 < 26 && hyphen - span.start <= 6
      && span.end - hyphen <= 7
  }

  /// One or two listed syllables, a hyphen between them or not.
  private func isGiven(_ span: ByteSpan) -> Bool {
    if lexicon.value(span, classes.syllable) != nil { return true }
    for at in span.range.dropFirst() {
      let isHyphen = lexicon.bytes[at] == UInt8(ascii: "-")
      let rest = ByteSpan(isHyphen ? at + 1 : at, span.end)
      if !rest.isEmpty, lexicon.value(ByteSpan(span.start, at), classes.syllable) != nil,
        lexicon.value(rest, classes.syllable) != nil
      {
        return true
      }
    }
    return false
  }

  /// How much a run looks like a person's name, and nothing else; 0 if not at all.
  func score(_ tokens: Range<Int>) -> Float {
    guard tokens.count <= 9, let last = lastName(tokens),
      !tokens.contains(where: { reader.isMark($0, "&") || reader.isWord($0, "and") })
    else {
      return 0
    }
    if isKorean(tokens) { return 5 }
    var score: Float = 0
    var words = 0
    for at in tokens {
      let token = reader.tokens[at]
      if token.kind != .word { continue }
      if token.script == .mixed || token.script == .digits { return 0 }
      let isCapital = reader.isCapitalized(at)
      if !isCapital {
        if isParticle(at) { score += 0.7 }
        continue
      }
      words += 1
      if isInitial(at) { score += at == tokens.lowerBound ? 3 : 2 }
      if reader.has(at, [classes.orgHead, classes.topicNoun, classes.facilityHead]) { score -= 1.5 }
      if at == last, at > tokens.lowerBound {
        if isSurname(at) { score += 1.5 }
      } else if isGivenName(at) {
        score += at == tokens.lowerBound ? (reader.has(at, [classes.foreignGiven]) ? 3 : 2.5) : 0.5
      }
    }
    // "Nguyễn Văn Hùng", "Szabó Anna": the surname first.
    if score < 3, last > tokens.lowerBound, isListedSurname(tokens.lowerBound), isGivenName(last) {
      score += 2.5
    }
    return words >= 2 ? max(0, score) : 0
  }

  /// The last word of a name, "Jr." and the like apart.
  private func lastName(_ tokens: Range<Int>) -> Int? {
    tokens.last { reader.tokens[$0].kind == .word && !reader.has($0, [classes.nameSuffix]) }
  }

  private func isGivenName(_ at: Int) -> Bool { reader.has(at, [classes.foreignGiven, classes.givenLatin]) }

  private func isListedSurname(_ at: Int) -> Bool {
    reader.has(at, [classes.foreignSurname, classes.surname, classes.surnameLatin])
  }

  /// Listed, or ending as surnames do ("Tsikarishvili", "Hoare-Smith").
  private func isSurname(_ at: Int) -> Bool {
    if isListedSurname(at) { return true }
    let span = reader.tokens[at].span
    if let ending = lexicon.longestSuffix(span, classes.surnameEnding), ending.start - span.start >= 2 {
      return true
    }
    guard let hyphen = span.range.last(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }) else {
      return false
    }
    return lexicon.isAny(
      ByteSpan(hyphen + 1, span.end), of: [classes.foreignSurname, classes.surnameLatin])
  }

  /// "de", "bin", "van der"; "al-" before a capital.
  private func isParticle(_ at: Int) -> Bool {
    if reader.has(at, [classes.particle]) { return true }
    let span = reader.tokens[at].span
    guard let hyphen = span.range.first(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }) else {
      return false
    }
    return lexicon.value(ByteSpan(span.start, hyphen), classes.particle) != nil
  }

  /// "B.", "T.", a single capital.
  private func isInitial(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    return span.count == 2 && lexicon.bytes[span.start + 1] == UInt8(ascii: ".") || span.count == 1
  }

  /// Whether a stretch behind a title can be the name of who has it.
  func mayFollowTitle(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.filter({ !isParticle($0) }).count <= 6,
      reader.isCapitalized(first) || reader.isQuote(first)
    else { return false }
    if reader.has(tokens.upperBound - 1, [classes.companyMark]) { return false }
    if reader.has(
      tokens.upperBound - 1, [classes.orgHead, classes.facilityHead, classes.eventHead, classes.orgOf]),
      score(tokens) < 3
    {
      return tokens.count > 1 && !reader.has(tokens.upperBound - 1, [classes.orgOf])
        && reader.has(first, [classes.foreignGiven])
    }
    return !tokens.contains {
      reader.isWord($0, "of") || reader.isWord($0, "for") || reader.isWord($0, "and")
    }
  }
}
