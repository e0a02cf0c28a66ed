import PactLanguage
import PactModel
import PactResources

/// Names of several words: foreign ones in Hangul, and Korean ones with a blank behind the surname.
extension KoreanPersons {
  /// A foreign name in Hangul, one to five words: some of them listed, or the original beside it.
  func foreignName(
    _ last: Int, _ range: Range<Int>, _ sentence: Int, hasOriginal: Bool, isDirect: Bool
  ) -> Mention? {
    guard isForeignWord(last) else { return nil }
    if !hasOriginal, !isForeignPart(last),
      lexicon.longestSuffix(reader.tokens[last].span, classes.orgSuffix) != nil
    {
      return nil
    }
    var first = last
    var known = isForeignPart(last) ? 1 : 0
    while first - 1 >= range.lowerBound, last - first < 4 {
      var before = first - 1
      // The initial of a middle name: "데이비드 R. 코왈스키".
      if reader.isMark(before, "."), before - 2 >= range.lowerBound, reader.tokens[before - 1].span.count == 1
      {
        before -= 2
      }
      guard isNameToken(before), isForeignWord(before), reader.tokens[first].flags.contains(.spaceBefore)
      else { break }
      // "허윤호 동남중공업 사장": what follows a Korean name is its body.
      if isFullKoreanName(reader.tokens[before].span), !isForeignPart(before), !hasOriginal { return nil }
      first = before
      if isForeignPart(first) { known += 1 }
    }
    let count = last - first + 1
    // One unlisted word before a title is more likely a department than a name.
    guard hasOriginal || known > 0 || count >= 2 || isDirect else { return nil }
    if count == 1, !hasOriginal, isBehindName(last, range) { return nil }
    // "지치부시 기타자와 부시장"
    let isBehindBody =
      isDirect && count == 1 && first > range.lowerBound && reader.isBare(first - 1)
      && bodyEnding[first - 1] != nil
      && lexicon.length(reader.tokens[last].span) > 2
    let span = ByteSpan(reader.tokens[first].span.start, reader.tokens[last].span.end)
    var mention = reader.mention(
      span, from: first, in: range, sentence: sentence, kind: .person, rule: "ko.person.foreign",
      confidence: hasOriginal ? 0.96 : known > 0 ? 0.93 : 0.8)
    if count == 1 && !hasOriginal && known == 0 && !isBehindBody && !isBeforeOffice(last, range) {
      mention.flags.insert(.short)
    }
    return mention
  }

  /// "왕리췬 부시장": a word of three syllables or more before an office of a country or city, which has no name of its own.
  private func isBeforeOffice(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, lexicon.length(reader.tokens[at].span) >= 3, bodyEnding[at] == nil,
      lexicon.longestSuffix(reader.tokens[at].span, classes.placeSuffix) == nil
    else { return false }
    // "우쥔제 신베이시장"
    if titles.title(at + 1)?.body != nil { return true }
    guard
      let title = lexicon.value(reader.tokens[at + 1].nominal, classes.title),
      lexicon.value(reader.tokens[at + 1].nominal, classes.titleWeak) == nil,
      !reader.isCommon(reader.tokens[at + 1].nominal)
    else { return false }
    return !(classes.titleBodies[title] ?? []).isDisjoint(with: classes.stateKinds)
  }

  /// "안 빈 총장", "황보 라온 시장": a surname, a blank, a given name of one syllable, or of two behind a surname of two.
  func spaced(_ last: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let first = last - 1
    guard first >= range.lowerBound, reader.tokens[last].flags.contains(.spaceBefore),
      reader.tokens[first].kind == .word, reader.tokens[first].nominalEnd == reader.tokens[first].span.end,
      !covered.contains(first), !covered.contains(last), !isForeignPart(first) || !isForeignPart(last)
    else { return nil }
    let (surname, given) = (reader.tokens[first].span, reader.tokens[last].span)
    guard lexicon.value(surname, classes.surname) != nil, !reader.isTitle(given) else { return nil }
    let isLong = lexicon.length(surname) == 2
    switch lexicon.length(given) {
    case 1:
      guard lexicon.value(given, classes.syllable) != nil,
        isLong || !lexicon.isAny(given, of: [classes.koWord, classes.definite, classes.placeSuffix])
      else { return nil }
    case 2:
      let middle = lexicon.next(after: given.start)
      guard isLong, lexicon.value(ByteSpan(given.start, middle), classes.syllable) != nil,
        lexicon.value(ByteSpan(middle, given.end), classes.syllable) != nil
      else { return nil }
    default: return nil
    }
    return reader.mention(
      ByteSpan(surname.start, given.end), from: first, in: range, sentence: sentence, kind: .person,
      rule: "ko.person.spaced", confidence: 0.94)
  }

  /// "응우옌 반 록(Nguyen Van Loc) …": as many words as the original has.
  func spelled(_ last: Int, _ close: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard close > last + 1, reader.isMark(last + 1, "(") else { return nil }
    var words = 0
    var capitals = 0
    for at in (last + 2)..<close {
      let token = reader.tokens[at]
      if reader.isMark(at, ",") || reader.isMark(at, ";") || token.script == .hangul { break }
      if token.script == .latin, at == last + 2 || token.flags.contains(.spaceBefore) {
        words += 1
        if lexicon.bytes[token.span.start] &- 97 >= 26 { capitals += 1 }
      }
    }
    // "후임 안나 드흐로트(Anna de Groot)": the particle may be written with the surname.
    let isLong =
      last - words + 1 >= range.lowerBound
      && !(last + 1 - words..<last + 1).contains { reader.isCommon(reader.tokens[$0].nominal) }
    if capitals < words, !isLong { words = capitals }
    let first = last - words + 1
    guard (2...5).contains(words), first >= range.lowerBound,
      (first...last).allSatisfy({
        reader.tokens[$0].kind == .word && reader.tokens[$0].script == .hangul
          && (!isSureBody($0) || $0 == last && bodyEnding[last]?.entries.isEmpty == true)
          && ($0 == first || reader.tokens[$0].flags.contains(.spaceBefore))
          && !reader.isTitle(reader.tokens[$0].nominal)
      })
    else { return nil }
    // "허윤호 노던 니켈(Northern Nickel) 사장": what follows a Korean name is its body.
    if first > range.lowerBound, reader.isBare(first - 1), isFullKoreanName(reader.tokens[first - 1].span),
      !covered.contains(first - 1)
    {
      return nil
    }
    return reader.mention(
      ByteSpan(reader.tokens[first].span.start, reader.tokens[last].span.end), from: first, in: range,
      sentence: sentence, kind: .person, rule: "ko.person.spelled", confidence: 0.97)
  }

  /// "다니엘라 코스타와": a listed given name and a listed surname, with no title.
  func foreignPair(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard at + 1 < range.upperBound, reader.isBare(at), reader.tokens[at + 1].flags.contains(.spaceBefore),
      lexicon.value(reader.tokens[at].span, classes.foreignGiven) != nil, !covered.contains(at),
      !covered.contains(at + 1), isForeignWord(at), isForeignWord(at + 1),
      lexicon.length(reader.tokens[at].span) >= 2, lexicon.length(reader.tokens[at + 1].nominal) >= 2
    else { return nil }
    let (whole, bare) = (reader.tokens[at + 1].span, reader.tokens[at + 1].nominal)
    guard let surname = [whole, bare].first(where: { lexicon.value($0, classes.foreignSurname) != nil }),
      at == range.lowerBound || !reader.isBare(at - 1) || !isForeignWord(at - 1)
    else { return nil }
    return reader.mention(
      ByteSpan(reader.tokens[at].span.start, surname.end), from: at, in: range, sentence: sentence,
      kind: .person,
      rule: "ko.person.pair", confidence: 0.85)
  }
}
