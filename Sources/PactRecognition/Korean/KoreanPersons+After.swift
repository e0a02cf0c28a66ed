import PactLanguage
import PactModel
import PactResources

/// People named behind their title.
extension KoreanPersons {
  /// "(총장 문성배)", "이장 채규식 씨", "대변인 문소연입니다", "△무주군 기획실장 도한결": a name behind a bare title.
  func after(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var next = at + 1
    guard reader.tokens[at].span.end == reader.tokens[at].nominalEnd || reader.tokens[at].marker == .copula
    else {
      return nil
    }
    let isInside = reader.tokens[at].flags.contains(.parenthesized)
    if !isInside, let entry = entry(at, range, sentence) { return entry }
    if isInside, next < range.upperBound, lexicon.value(reader.tokens[next].span, classes.nameMark) != nil {
      next += 1
    }
    guard next < range.upperBound, reader.tokens[next].kind == .word, !covered.contains(next) else {
      return nil
    }
    if isInside { return inside(next, range, sentence) }
    let token = reader.tokens[next]
    guard token.flags.contains(.spaceBefore), !isTitled(next, range) else { return nil }
    if let foreign = foreignBehind(next, range, sentence) { return foreign }
    if lexicon.value(reader.tokens[at].nominal, classes.titleWeak) != nil { return nil }
    if at > range.lowerBound, reader.isBare(at - 1), bodyEnding[at - 1] != nil,
      let foreign = words(next, range, sentence)
    {
      return foreign
    }
    for span in [token.nominal, token.span]
    where isFullKoreanName(span) && (mayEnd(span, next, range) || speaks(next, range, sentence))
      && !(span.end < token.span.end && reader.isCompound(span))
    {
      return reader.mention(
        span, from: next, in: range, sentence: sentence, kind: .person, rule: "ko.person.after-title",
        confidence: 0.93)
    }
    return nil
  }

  /// "대표이사: 어윤호": a form's entry, nothing but a name behind the title and a colon.
  private func entry(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let name = at + 2
    guard name < range.upperBound, reader.isMark(at + 1, ":"), !covered.contains(name),
      isFullKoreanName(reader.tokens[name].span),
      name + 1 >= range.upperBound || reader.tokens[name + 1].kind == .punctuation
    else { return nil }
    return reader.mention(
      reader.tokens[name].span, from: name, in: range, sentence: sentence, kind: .person,
      rule: "ko.person.entry", confidence: 0.92)
  }

  /// "○위원장 봉미숙 성원이 되었으므로": who speaks, at the start of a line of minutes.
  private func speaks(_ name: Int, _ range: Range<Int>, _ sentence: Int) -> Bool {
    let first = range.lowerBound + (reader.tokens[range.lowerBound].kind == .punctuation ? 1 : 0)
    return name == first + 1 && reader.text.sentences[sentence].kind == .listItem && reader.isBare(name)
  }

  /// "사무차장 아나 벨몬치(Ana Belmonte)와": a foreign name with its original, behind its title.
  private func foreignBehind(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var last = first
    while last + 1 < range.upperBound, last - first < 4, reader.tokens[last + 1].kind == .word,
      reader.tokens[last + 1].flags.contains(.spaceBefore)
    {
      last += 1
    }
    guard reader.opensParenthesis(after: last, range), let close = reader.closing(last + 1, range),
      let person = spelled(last, close, range, sentence), person.tokens.lowerBound == first
    else { return nil }
    return person
  }

  /// "셀렝게아이막 도지사 바트자르갈 첸드가": two unknown words or more behind the title of a body.
  private func words(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var last = first
    while last + 1 < range.upperBound, last - first < 3, reader.isBare(last), isForeignWord(last + 1) {
      last += 1
    }
    guard last > first, isForeignWord(first), !isFullKoreanName(reader.tokens[first].span),
      last + 1 >= range.upperBound || !reader.isBare(last) || reader.tokens[last + 1].kind == .punctuation
    else { return nil }
    return reader.mention(
      ByteSpan(reader.tokens[first].span.start, reader.tokens[last].nominalEnd), from: first, in: range,
      sentence: sentence, kind: .person, rule: "ko.person.after-title", confidence: 0.86)
  }

  /// Behind a title a name stands before a particle, a mark or a form of address; what goes on is no name.
  private func mayEnd(_ name: ByteSpan, _ at: Int, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    if name.end == token.nominalEnd, token.nominalEnd < token.span.end {
      return token.marker != .instrumental
    }
    guard name.end == token.span.end else { return false }
    return at + 1 >= range.upperBound || reader.tokens[at + 1].kind == .punctuation || isAddressed(at, range)
  }

  /// "회장 이강희 의장은": the name belongs to the title behind it.
  private func isTitled(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, reader.isBare(at), reader.tokens[at + 1].kind == .word else {
      return false
    }
    return reader.isTitle(reader.tokens[at + 1].nominal)
  }

  /// All words up to the next mark: "(시장 안드레아스 클링거)", "(소장 누리아 바예호·이하 …)"; one of a Korean name.
  private func inside(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    func name(_ span: ByteSpan, _ confidence: Float) -> Mention {
      reader.mention(
        span, from: first, in: range, sentence: sentence, kind: .person, rule: "ko.person.after-title",
        confidence: confidence)
    }
    let token = reader.tokens[first]
    var last = first
    while last + 1 < range.upperBound, last - first < 4, reader.tokens[last + 1].kind == .word,
      reader.tokens[last + 1].script == .hangul, reader.tokens[last + 1].flags.contains(.spaceBefore)
    {
      last += 1
    }
    if last > first, let korean = spaced(first + 1, range, sentence) { return korean }
    let isForeign =
      last > first && isClosed(last, range)
      && (first...last).allSatisfy {
        isForeignWord($0) || reader.isBare($0) && !reader.isCommon(reader.tokens[$0].nominal) && !isWord($0)
      }
    if isForeign,
      !isFullKoreanName(token.span) || isForeignPart(first) || lexicon.length(token.span) < 3
        || (first + 1...last).allSatisfy({ !reader.isCompound(reader.tokens[$0].nominal) })
    {
      return name(ByteSpan(token.span.start, reader.tokens[last].span.end), 0.93)
    }
    for span in [token.span, token.nominal] where isKoreanName(span) { return name(span, 0.93) }
    // "(이사장 황위링·黃玉玲)"
    if first + 2 < range.upperBound, reader.tokens[first + 2].script == .han, isForeignWord(first) {
      return name(token.span, 0.93)
    }
    return isClosed(first, range) && isForeignWord(first) && isForeignPart(first)
      ? name(token.span, 0.9) : nil
  }

  /// Whether the parenthesis ends behind a word, or a mark divides it from what else stands there.
  private func isClosed(_ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && reader.tokens[at + 1].kind == .punctuation && !reader.isMark(at + 1, "(")
  }
}
