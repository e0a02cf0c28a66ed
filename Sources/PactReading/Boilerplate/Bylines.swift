import PactModel

/// Recognises a reporter's name and function: `김준호 기자`, `이철수·박영희 특파원`.
struct Bylines {
  let text: TextBytes

  /// Whether a known word for a reporter follows a name, and nothing follows it but an address, a date, a sign or the end.
  func namesReporter(_ range: Range<Int>, _ line: TextLine) -> Bool {
    for match in line.matches
    where match.kind == .byline && match.start > range.lowerBound && match.end <= range.upperBound {
      if isReporter(match), isNameBefore(match.start, range), isFreeAfter(match.end, range, line) {
        return true
      }
    }
    return endsInReporter(range)
  }

  /// The words for a reporter end in 자, 원 or 팀; those for dates do not.
  private func isReporter(_ match: PhraseMatcher.Match) -> Bool {
    text.ends(with: "자", at: match.end) && !text.ends(with: "작성자", at: match.end)
      || text.ends(with: "원", at: match.end)
  }

  /// Two to four Hangul syllables before a byte, with an optional space between.
  private func isNameBefore(_ end: Int, _ range: Range<Int>) -> Bool {
    var i = end
    while i > range.lowerBound, text[i - 1] == 0x20 { i -= 1 }
    var syllables = 0
    while i > range.lowerBound, text.isHangul(before: i), syllables < 6 {
      i = text.start(before: i)
      syllables += 1
    }
    return (2...4).contains(syllables)
  }

  private func isFreeAfter(_ end: Int, _ range: Range<Int>, _ line: TextLine) -> Bool {
    var i = end
    while i < range.upperBound, text[i] == 0x20 { i += 1 }
    if i >= range.upperBound { return true }
    if line.emails.contains(where: { $0.lowerBound == i })
      || line.dates.contains(where: { $0.lowerBound == i })
    {
      return true
    }
    if line.matches.contains(where: { $0.start == i }) { return true }
    return [0x7C, 0x2F, 0x3D, 0x29, 0x5D, 0x3011, 0x3E, 0x2C, 0xB7, 0x40, 0x28, 0x3C, 0x5B].contains(
      text.scalar(at: i))
  }

  /// `홍길동기자` and nothing else.
  private func endsInReporter(_ range: Range<Int>) -> Bool {
    guard text.ends(with: "기자", at: range.upperBound), range.count <= 24 else { return false }
    var i = range.lowerBound
    var syllables = 0
    while i < range.upperBound {
      guard text.isHangul(at: i) else { return false }
      syllables += 1
      i += text.length(at: i)
    }
    return (4...6).contains(syllables)
  }
}
