import PactLanguage
import PactModel
import PactResources

/// People without a title: by their age or a form of address.
extension KoreanPersons {
  // MARK: Without a title

  /// "진서윤(19·밀양시청)", "채규식 씨", "이순임(78) 할머니".
  func untitled(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard token.kind == .word, token.script == .hangul else { return nil }
    // "권선구 씨": no district.
    guard
      !covered.contains(at)
        || bodyEnding[at]?.tokens.count == 1 && isAddressed(at, range) && isSyllables(token.span)
    else { return nil }
    if let person = affiliated(at, range, sentence) ?? foreignPair(at, range, sentence)
      ?? inHanja(at, range, sentence) ?? addressedTogether(at, range, sentence)
      ?? listed(at, range, sentence) ?? member(at, range, sentence) ?? original(at, range, sentence)
    {
      return person
    }
    guard hasAge(at, range) || isAddressed(at, range) else { return nil }
    if isAnonymous(token.span) { return nil }
    if isKoreanName(token.span) || covered.contains(at) {
      return reader.mention(
        token.span, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.age",
        confidence: 0.93)
    }
    if lexicon.length(token.span) == 1, lexicon.value(token.span, classes.surname) != nil,
      isAddressed(at, range)
    {
      var short = reader.mention(
        token.span, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.surname",
        confidence: 0.85)
      short.flags.insert(.short)
      return short
    }
    guard isForeignWord(at) else { return nil }
    return foreignName(at, range, sentence, hasOriginal: false, isDirect: false)
  }

  /// "오도현(광주은행)", "백하림(이상 시흥시청)": a Korean name, and nothing but its body in parentheses.
  private func affiliated(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard reader.opensParenthesis(after: at, range), isFullKoreanName(reader.tokens[at].span),
      let close = reader.closing(at + 1, range), close - at < 8
    else { return nil }
    let isTitled =
      lexicon.value(reader.tokens[close - 1].nominal, classes.title) != nil && bodyEnding[close - 2] != nil
    let isMember =
      bodyEnding[close - 1].map { $0.kind == .organization && $0.tokens.lowerBound - at <= 3 } ?? false
      || close == at + 3
        && lexicon.longestSuffix(reader.tokens[close - 1].nominal, classes.facilityUnit) != nil
    guard isTitled || isMember else { return nil }
    return reader.mention(
      reader.tokens[at].span, from: at, in: range, sentence: sentence, kind: .person,
      rule: "ko.person.affiliated",
      confidence: 0.93)
  }

  /// "출석위원(5인) 배정훈 국승호 민도희": three names or more with nothing between them.
  private func listed(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    func isName(_ token: Int) -> Bool {
      range.contains(token) && !covered.contains(token) && reader.isBare(token)
        && lexicon.length(reader.tokens[token].span) == 3 && isFullKoreanName(reader.tokens[token].span)
    }
    guard isName(at) else { return nil }
    var (first, last) = (at, at)
    while isName(first - 1) { first -= 1 }
    while isName(last + 1) { last += 1 }
    guard last - first >= 2 else { return nil }
    return reader.mention(
      reader.tokens[at].span, from: at, in: range, sentence: sentence, kind: .person,
      rule: "ko.person.roll", confidence: 0.88)
  }

  /// "한국체대 문새결을 꺾었다": a name with a usual surname right behind its body.
  private func member(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard at > range.lowerBound, reader.isBare(at - 1), token.flags.contains(.spaceBefore),
      let body = bodyEnding[at - 1], body.kind == .organization, body.confidence >= 0.75,
      [.subject, .topic, .object, .comitative].contains(token.marker), lexicon.length(token.nominal) == 3,
      isKoreanName(token.nominal), hasUsualSurname(token.nominal), !reader.isCompound(token.nominal)
    else { return nil }
    return reader.mention(
      token.nominal, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.member",
      confidence: 0.82)
  }

  /// "후임 안나 드흐로트(Anna de Groot)가": a given name listed in either script, and as many words as the original has.
  private func original(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let isListed = lexicon.value(reader.tokens[at].span, classes.foreignGiven) != nil
    guard isListed || isForeignWord(at) && reader.isBare(at) else { return nil }
    for last in at + 1..<max(min(at + 5, range.upperBound), at + 1) {
      guard reader.tokens[last].kind == .word, reader.tokens[last].script == .hangul else { return nil }
      guard reader.opensParenthesis(after: last, range) else { continue }
      guard let close = reader.closing(last + 1, range),
        isListed || lexicon.value(reader.tokens[last + 2].span, classes.latinGiven) != nil,
        let person = spelled(last, close, range, sentence), person.tokens.lowerBound == at
      else { return nil }
      return person
    }
    return nil
  }

  /// "오노데라 가즈키(小野寺和樹)", "쑨자량(孫家亮)": a name in Hangul and in Chinese characters.
  private func inHanja(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var last = at
    if !reader.opensParenthesis(after: at, range) {
      guard at + 1 < range.upperBound, reader.isBare(at), isForeignWord(at),
        reader.tokens[at + 1].script == .hangul,
        reader.tokens[at + 1].flags.contains(.spaceBefore)
      else { return nil }
      last = at + 1
    }
    guard reader.opensParenthesis(after: last, range), last + 2 < range.upperBound,
      reader.tokens[last + 2].script == .han,
      isForeignWord(last) || isFullKoreanName(reader.tokens[last].span)
    else { return nil }
    let characters = lexicon.length(reader.tokens[last + 2].span)
    let span = ByteSpan(reader.tokens[at].span.start, reader.tokens[last].span.end)
    guard
      last > at
        ? (3...6).contains(characters) : characters == lexicon.length(span) && (3...4).contains(characters)
    else { return nil }
    return reader.mention(
      span, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.hanja", confidence: 0.9)
  }

  /// "표춘길씨": the form of address written together with the name.
  private func addressedTogether(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let nominal = reader.tokens[at].nominal
    guard lexicon.length(nominal) >= 4, let suffix = lexicon.longestSuffix(nominal, classes.honorific) else {
      return nil
    }
    let name = ByteSpan(nominal.start, suffix.start)
    guard isFullKoreanName(name) else { return nil }
    return reader.mention(
      name, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.age", confidence: 0.93)
  }

  /// Three syllables that a name may have, whatever else they spell.
  private func isSyllables(_ span: ByteSpan) -> Bool {
    let family = lexicon.next(after: span.start)
    guard lexicon.length(span) == 3, lexicon.value(ByteSpan(span.start, family), classes.surname) != nil
    else { return false }
    let middle = lexicon.next(after: family)
    return lexicon.value(ByteSpan(family, middle), classes.syllable) != nil
      && lexicon.value(ByteSpan(middle, span.end), classes.syllable) != nil
  }

  /// "김모 씨"
  func isAnonymous(_ span: ByteSpan) -> Bool {
    guard lexicon.length(span) == 2 else { return false }
    return lexicon.value(ByteSpan(span.end - 3, span.end), classes.anonymous) != nil
  }

  /// "(67)", "(19·밀양시청)"
  func hasAge(_ at: Int, _ range: Range<Int>) -> Bool {
    guard reader.opensParenthesis(after: at, range), at + 3 < range.upperBound else { return false }
    guard let age = lexicon.number(reader.tokens[at + 2].span), (5...105).contains(age),
      reader.tokens[at + 2].kind == .number
    else { return false }
    let mark = reader.tokens[at + 3]
    return mark.kind == .punctuation
  }

  /// "씨", "여사" behind a name.
  func isAddressed(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, reader.isBare(at) else { return false }
    return lexicon.value(reader.tokens[at + 1].nominal, classes.honorific) != nil
  }
}
