import PactModel

/// Judges a line by itself.
struct LineRules {
  let text: TextBytes

  /// The kind of a line that is boilerplate as a whole, or nil.
  func kind(of line: TextLine) -> Boilerplate.Kind? {
    if line.isBlank { return nil }
    if line.has(.cookies) { return .cookies }
    if isCopyright(line) { return .copyright }
    if isCredit(line) { return .credit }
    if isByline(line) { return .byline }
    if isContact(line) { return .contact }
    if line.isSentence {
      return opensWithNotice(line) || line.share(of: [.menu, .share]) >= 0.8 ? .menu : nil
    }
    if line.has(.weather), line.codePoints <= 120 { return .weather }
    if let first = line.opening(in: text), first.kind == .otherHeadlines {
      // A word as short as 댓글 opens headlines, too.
      let isShort = text.codePoints(first.start..<first.end) <= 2
      if !isShort || line.otherLetters <= 4 { return .otherHeadlines }
    }
    if let last = line.matches.last, last.kind == .otherHeadlines, line.codePoints <= 40,
      text.trimmed(last.end..<line.range.upperBound).isEmpty
    {
      return .otherHeadlines
    }
    return mostlyKnown(line) ?? segments(line) ?? tags(line)
  }

  private func isCopyright(_ line: TextLine) -> Bool {
    if !line.isSentence, text.starts(with: "(c) ", at: line.range.lowerBound),
      line.range.count > 4, TextBytes.isUpper(text[line.range.lowerBound + 4])
    {
      return true
    }
    guard line.has(.copyright) else { return false }
    return line.opening(in: text)?.kind == .copyright || !line.isSentence && line.codePoints <= 200
      || line.share(of: [.copyright]) >= 0.5
  }

  /// `[대전시 제공. 재판매 및 DB 금지]`, `(사진=대전시)`, `Photo courtesy of …`, `고흥군 제공`.
  private func isCredit(_ line: TextLine) -> Bool {
    let endsInGiven =
      text.ends(with: "제공", at: line.range.upperBound) || text.ends(with: "제공]", at: line.range.upperBound)
      || text.ends(with: "제공)", at: line.range.upperBound)
    if isBracketed(line), line.codePoints <= 80, line.has(.credit) || endsInGiven { return true }
    if line.isSentence { return false }
    if line.opening(in: text)?.kind == .credit, line.codePoints <= 100 { return true }
    let words = line.range.count { text[$0] == 0x20 } + 1
    return endsInGiven && words <= 2 && line.codePoints <= 20
  }

  private func isBracketed(_ line: TextLine) -> Bool {
    let pairs: [UInt32: UInt32] = [0x5B: 0x5D, 0x28: 0x29, 0x3C: 0x3E, 0x3010: 0x3011, 0x3008: 0x3009]
    return pairs[text.scalar(at: line.range.lowerBound)] == text.scalar(before: line.range.upperBound)
  }

  private func isByline(_ line: TextLine) -> Bool {
    if line.isSentence || line.codePoints > 160 { return false }
    if startsWithBy(line) { return true }
    if !line.dates.isEmpty, line.letters <= 6, line.otherLetters <= 2 { return true }
    guard line.has(.byline) else { return false }
    if Bylines(text: text).namesReporter(line.range, line), line.otherLetters <= 16 { return true }
    let bylines = line.matches.count { $0.kind == .byline }
    if !line.dates.isEmpty, line.otherLetters <= (bylines >= 2 ? 20 : 10) { return true }
    guard let first = line.opening(in: text), first.kind == .byline else { return false }
    return line.otherLetters == 0 || opensWithSign(first, line) && line.codePoints <= 100
  }

  /// Whether a colon, an equals sign or a bracket follows the phrase that opens a line.
  private func opensWithSign(_ match: PhraseMatcher.Match, _ line: TextLine) -> Bool {
    var i = match.end
    while i < line.range.upperBound, text[i] == 0x20 { i += 1 }
    guard i < line.range.upperBound else { return true }
    let signs: Set<UInt32> = [0x3A, 0x3D, 0x5D, 0xFF1A, 0x7C, 0x2F]
    return signs.contains(text.scalar(at: i)) || signs.contains(text.scalar(before: match.end))
  }

  /// `By JANE DOE`, `by: Tamika Rowell`, `By Seo Min-ah | Mar. 20, 2025 17:42`.
  private func startsWithBy(_ line: TextLine) -> Bool {
    var i = line.range.lowerBound
    guard
      let found = (["By ", "BY ", "by: ", "By: ", "BY: "] as [StaticString]).first(where: {
        text.starts(with: $0, at: i)
      })
    else { return false }
    i += found.utf8CodeUnitCount
    let end = line.dates.first?.lowerBound ?? line.range.upperBound
    var words = 0
    while i < end {
      while i < end, text[i] == 0x20 { i += 1 }
      guard i < end, text[i] != UInt8(ascii: "|"), text[i] != UInt8(ascii: "/") else { break }
      let start = i
      while i < end, text[i] != 0x20 { i += 1 }
      let joins = ["and", "of", "the", "de", "van", "von", "al", "bin", "for", "in", "our"]
      let isJoin = joins.contains(String(decoding: text.bytes[start..<i], as: UTF8.self))
      guard !TextBytes.isLower(text[start]) || isJoin else { return false }
      words += 1
    }
    return (1...9).contains(words) && line.codePoints <= 100
  }

  private func isContact(_ line: TextLine) -> Bool {
    let address = [line.emails.first?.lowerBound, line.phone].compactMap(\.self).min()
    let hasAddress = address != nil
    if let end = line.sentenceEnd {
      // An address after the story's last sentence is the business of `EdgeRules`.
      return line.has(.contact) && line.codePoints <= 160 && address.map { $0 < end } ?? false
    }
    if hasAddress, line.codePoints <= 100 { return true }
    guard let first = line.opening(in: text), first.kind == .contact, line.codePoints <= 100 else {
      return false
    }
    return line.share(of: [.contact]) >= 0.5 || opensWithSign(first, line)
  }

  /// The page speaks about itself: 이 기사는 언론사에서 … 분류했습니다. Only phrases of three words and more are
  /// so plain, of four in English (Terms and conditions of the deal were …).
  private func opensWithNotice(_ line: TextLine) -> Bool {
    guard let first = line.opening(in: text), first.kind == .menu else { return false }
    let isEnglish = text[first.start] < 0x80
    return (first.start..<first.end).count { text[$0] == 0x20 } >= (isEnglish ? 3 : 2)
  }

  /// A line that is made of known phrases.
  private func mostlyKnown(_ line: TextLine) -> Boilerplate.Kind? {
    let kinds: [Boilerplate.Kind] = [.menu, .share, .otherHeadlines, .contact, .copyright, .byline]
    guard line.letters > 0, !line.matches.isEmpty else { return nil }
    // Common words such as Photo and Business stand in headlines, too.
    guard line.share(of: kinds) >= (line.isBulleted || line.matches.count < 4 ? 0.75 : 0.6) else {
      return nil
    }
    // A by-line's words alone are no by-line.
    let best = kinds.max { line.knownLetters[$0] < line.knownLetters[$1] }
    return best == .byline ? nil : best
  }

  /// `정치 | 경제 | 사회 | 문화`, `Home > News > Regional`: short items between signs, some of them known.
  private func segments(_ line: TextLine) -> Boilerplate.Kind? {
    guard line.has(.menu) || line.has(.share), line.codePoints <= 160, !line.isBulleted else { return nil }
    var count = 1
    var length = 0
    var longest = 0
    var i = line.range.lowerBound
    while i < line.range.upperBound {
      let scalar = text.scalar(at: i)
      let isWide = scalar == 0x20 && i + 1 < line.range.upperBound && text[i + 1] == 0x20
      if [0x7C, 0x3E, 0x2F, 0xB7, 0x203A, 0xBB].contains(scalar) || isWide {
        if length > 0 { count += 1 }
        length = 0
        if isWide { i += 1 }
      } else if scalar != 0x20 {
        length += 1
        longest = max(longest, length)
      }
      i += text.length(at: i)
    }
    guard count >= 3, longest <= 14 else { return nil }
    return line.knownLetters[.share] > line.knownLetters[.menu] ? .share : .menu
  }

  /// `#부안 #합살루 #갯벌`.
  private func tags(_ line: TextLine) -> Boilerplate.Kind? {
    guard text[line.range.lowerBound] == UInt8(ascii: "#") else { return nil }
    var wasSpace = true
    for i in line.range {
      if wasSpace, text[i] != UInt8(ascii: "#"), text[i] != 0x20 { return nil }
      wasSpace = text[i] == 0x20
    }
    return .menu
  }
}
