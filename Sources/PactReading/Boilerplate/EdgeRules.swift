import PactModel

/// Finds what stands before and after the sentences of a story's line: datelines, credits, by-lines, addresses.
struct EdgeRules {
  let text: TextBytes

  func marks(of line: TextLine, isLastOfStory: Bool) -> [Boilerplate] {
    var found: [Boilerplate] = []
    let head = dateline(line)
    if let head { found.append(Boilerplate(kind: .byline, span: ByteSpan(line.range.lowerBound, head))) }
    guard let end = line.sentenceEnd, end >= head ?? 0 else { return found }
    let tail = text.trimmed(end..<line.range.upperBound)
    if !tail.isEmpty, let kind = kind(ofTail: tail, line, isLastOfStory) {
      found.append(Boilerplate(kind: kind, span: ByteSpan(tail.lowerBound, tail.upperBound)))
    }
    return found
  }

  /// The end of `(몬트리올=연합뉴스) 김준호 기자 =`, `[캠퍼스데일리 신아름 기자]`, `[서울=뉴시스]` at the start of a line.
  private func dateline(_ line: TextLine) -> Int? {
    let start = line.range.lowerBound
    let closing: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011, 0x3C: 0x3E, 0x3014: 0x3015]
    guard let close = closing[text.scalar(at: start)] else { return reporter(from: start, line) }
    let open = text.scalar(at: start)
    var depth = 0
    var i = start
    var end: Int?
    while i < line.range.upperBound, i - start < 160 {
      let scalar = text.scalar(at: i)
      i += text.length(at: i)
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      if depth == 0 {
        end = i
        break
      }
    }
    guard let end else { return nil }
    let inner = text.trimmed((start + text.length(at: start))..<text.start(before: end))
    let isDateline = namesOutlet(inner) || Bylines(text: text).namesReporter(inner, line)
    guard isDateline else { return nil }
    return reporter(from: end, line) ?? end
  }

  /// `몬트리올=연합뉴스`: words, one equals sign, words, no digits before the sign.
  private func namesOutlet(_ inner: Range<Int>) -> Bool {
    guard let sign = inner.first(where: { text[$0] == UInt8(ascii: "=") }) else { return false }
    let place = text.trimmed(inner.lowerBound..<sign)
    let outlet = text.trimmed((sign + 1)..<inner.upperBound)
    return !place.isEmpty && !outlet.isEmpty && !place.contains { DateScanner.isDigit(text[$0]) }
      && text.codePoints(place) <= 20 && text.codePoints(outlet) <= 30
      && TextBytes.isLetter(text.scalar(at: outlet.lowerBound))
  }

  /// The end of `김준호 기자 =` from a byte on.
  private func reporter(from start: Int, _ line: TextLine) -> Int? {
    for match in line.matches where match.start >= start {
      guard match.kind == .byline, match.start - start <= 60, match.start > start else { return nil }
      var i = match.end
      while i < line.range.upperBound, text[i] == 0x20 { i += 1 }
      let isSigned = i < line.range.upperBound && text[i] == UInt8(ascii: "=")
      return isSigned ? i + 1 : nil
    }
    return nil
  }

  private func kind(ofTail tail: Range<Int>, _ line: TextLine, _ isLastOfStory: Bool) -> Boilerplate.Kind? {
    let length = text.codePoints(tail)
    guard length <= 100 else { return nil }
    let kinds = line.matches.filter { tail.contains($0.start) }.map(\.kind)
    if kinds.contains(.copyright) { return .copyright }
    let endsInGiven =
      text.ends(with: "제공", at: tail.upperBound) || text.ends(with: "제공)", at: tail.upperBound)
      || text.ends(with: "제공]", at: tail.upperBound)
    if kinds.contains(.credit) || endsInGiven && length <= 30 { return .credit }
    if kinds.contains(.byline), length <= 60 { return .byline }
    if line.emails.contains(where: { tail.contains($0.lowerBound) }) || kinds.contains(.contact) {
      return .contact
    }
    if isTags(tail) { return .menu }
    return isLastOfStory && length <= 40 && isSignature(tail) ? .byline : nil
  }

  private func isTags(_ tail: Range<Int>) -> Bool {
    var wasSpace = true
    for i in tail {
      if wasSpace, text[i] != UInt8(ascii: "#"), text[i] != 0x20 { return false }
      wasSpace = text[i] == 0x20
    }
    return true
  }

  /// What an English agency signs with: `(Rey Anthony H. Sumampong)`, `PNS SKM RG`, `ENA/H. Bashir/T. Fathy`.
  private func isSignature(_ tail: Range<Int>) -> Bool {
    let isBracketed =
      text[tail.lowerBound] == UInt8(ascii: "(") && text[tail.upperBound - 1] == UInt8(ascii: ")")
    let inner = isBracketed ? (tail.lowerBound + 1)..<(tail.upperBound - 1) : tail
    var words = 0
    var initials = 0
    for word in text.bytes[inner].split(whereSeparator: { $0 == 0x20 || $0 == 0x2F }) {
      guard let first = word.first, TextBytes.isUpper(first) else { return false }
      words += 1
      if !word.contains(where: TextBytes.isLower) { initials += 1 }
    }
    return (2...6).contains(words) && (isBracketed || initials >= 1)
  }
}
