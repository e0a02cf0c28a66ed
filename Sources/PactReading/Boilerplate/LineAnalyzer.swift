import PactModel

/// Splits a text into lines and finds their features, in one pass over the bytes of each.
struct LineAnalyzer {
  let text: TextBytes
  let matcher: PhraseMatcher

  func lines() -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    for i in 0...text.count where i == text.count || text[i] == 0x0A {
      lines.append(line(text.trimmed(start..<i)))
      start = i + 1
    }
    return lines
  }

  private func line(_ range: Range<Int>) -> TextLine {
    var line = TextLine(range: range)
    if range.isEmpty { return line }
    line.codePoints = text.codePoints(range)
    line.matches = matcher.matches(in: text, range)
    line.isBulleted = Self.bullets.contains(text.scalar(at: range.lowerBound))
    line.number = leadingNumber(range)
    line.sentenceEnd = SentenceEnds(text: text).last(in: range)
    findZones(&line)
    countLetters(&line)
    return line
  }

  private static let bullets: Set<UInt32> = Set(
    "△▲▽▼□■○●◇◆◦▷▶☞※-–•·*✅①②③④⑤⑥⑦⑧⑨".unicodeScalars.map(\.value))

  private func leadingNumber(_ range: Range<Int>) -> Int? {
    var value = 0
    var i = range.lowerBound
    while i < range.upperBound, i - range.lowerBound < 9, DateScanner.isDigit(text[i]) {
      value = value * 10 + Int(text[i] - 0x30)
      i += 1
    }
    guard i > range.lowerBound, i < range.upperBound else { return nil }
    return text[i] == 0x20 || text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ")") ? value : nil
  }

  /// Dates, e-mail addresses and telephone numbers.
  private func findZones(_ line: inout TextLine) {
    let scanner = DateScanner(bytes: text.bytes)
    var i = line.range.lowerBound
    while i < line.range.upperBound {
      let byte = text[i]
      let startsWord = i == line.range.lowerBound || !DateScanner.isWord(text[i - 1])
      if startsWord, DateScanner.isDigit(byte) || TextBytes.isUpper(byte), let date = scanner.date(at: i),
        date.end <= line.range.upperBound
      {
        line.dates.append(i..<date.end)
        i = date.end
        continue
      }
      if byte == UInt8(ascii: "@"), let email = email(around: i, line.range) {
        line.emails.append(email)
        i = email.upperBound
        continue
      }
      if line.phone == nil, startsWord || byte == UInt8(ascii: "+") || byte == 0xE2,
        isPhone(at: i, line.range)
      {
        line.phone = i
      }
      i += 1
    }
  }

  private func email(around at: Int, _ range: Range<Int>) -> Range<Int>? {
    func isPart(_ byte: UInt8) -> Bool {
      DateScanner.isWord(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
    }
    var start = at
    while start > range.lowerBound, at - start < 64, isPart(text[start - 1]) { start -= 1 }
    var end = at + 1
    while end < range.upperBound, end - at < 128, isPart(text[end]) { end += 1 }
    while end > at, text[end - 1] == 0x2E { end -= 1 }
    let hasDot = (at..<end).contains { text[$0] == 0x2E }
    return start < at && end > at + 2 && hasDot ? start..<end : nil
  }

  /// `☎640-0000`, `02-123-4567`, `(061) 000-0000`, `+56 2 5550 0142`, `010-0000-0000`.
  private func isPhone(at start: Int, _ range: Range<Int>) -> Bool {
    let scalar = text.scalar(at: start)
    if scalar == 0x260E || scalar == 0x260F || scalar == 0x2706 { return true }
    guard text[start] == UInt8(ascii: "0") || text[start] == UInt8(ascii: "+") else { return false }
    var digits = 0
    var groups = 0
    var i = start
    var wasDigit = false
    while i < range.upperBound, i - start < 24 {
      let byte = text[i]
      if DateScanner.isDigit(byte) {
        digits += 1
        if !wasDigit { groups += 1 }
        wasDigit = true
      } else if [0x2D, 0x20, 0x28, 0x29].contains(byte) || byte == 0x2B && i == start {
        wasDigit = false
      } else {
        break
      }
      i += 1
    }
    return groups >= 2 && (8...14).contains(digits)
  }

  private func letters(_ range: Range<Int>) -> Int {
    var count = 0
    var i = range.lowerBound
    while i < range.upperBound {
      if TextBytes.isLetter(text.scalar(at: i)) { count += 1 }
      i += text.length(at: i)
    }
    return count
  }

  private func countLetters(_ line: inout TextLine) {
    var zones = line.matches.map { (range: $0.start..<$0.end, kind: Optional($0.kind)) }
    zones += (line.dates + line.emails).map { ($0, nil) }
    zones.sort { $0.range.lowerBound < $1.range.lowerBound }
    var i = line.range.lowerBound
    for zone in zones where zone.range.lowerBound >= i {
      line.otherLetters += letters(i..<zone.range.lowerBound)
      if let kind = zone.kind { line.knownLetters.add(letters(zone.range), kind) }
      i = zone.range.upperBound
    }
    line.otherLetters += letters(i..<line.range.upperBound)
  }
}

/// Finds where sentences end, as far as the question needs it: is this line prose, and what stands after its last stop?
struct SentenceEnds {
  let text: TextBytes

  private static let closing: Set<UInt32> = Set("\"'”’)]」』〉》".unicodeScalars.map(\.value))

  /// After the last sentence that is long enough to be prose, or nil.
  func last(in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    var syllables = 0
    var words = 0
    var small = 0
    var end: Int?
    var wasLetter = false
    while i < range.upperBound {
      let scalar = text.scalar(at: i)
      let length = text.length(at: i)
      if TextBytes.isHangul(scalar) {
        syllables += 1
        wasLetter = false
      } else if scalar < 0x80, TextBytes.isUpper(UInt8(scalar)) || TextBytes.isLower(UInt8(scalar)) {
        if !wasLetter {
          words += 1
          if TextBytes.isLower(UInt8(scalar)) { small += 1 }
        }
        wasLetter = true
      } else {
        wasLetter = false
        if scalar == 0x2E || scalar == 0x3F || scalar == 0x21 || scalar == 0x3002 {
          let after = afterClosing(i + length, range)
          let isKorean = syllables >= 5 && endsKorean(i, after, range)
          let isEnglish = words >= 5 && small >= 2 && endsEnglish(i, after, range)
          if isKorean || isEnglish { end = after }
        }
      }
      i += length
    }
    return end
  }

  private func afterClosing(_ start: Int, _ range: Range<Int>) -> Int {
    var i = start
    while i < range.upperBound, Self.closing.contains(text.scalar(at: i)) { i += text.length(at: i) }
    return i
  }

  /// A stop after a Hangul syllable, with closing marks between, but not that of a file's name: 서명.jpg.
  private func endsKorean(_ stop: Int, _ after: Int, _ range: Range<Int>) -> Bool {
    if after < range.upperBound, after == stop + 1, DateScanner.isWord(text[after]) { return false }
    var i = stop
    for _ in 0..<3 where i > 0 && Self.closing.contains(text.scalar(before: i)) { i = text.start(before: i) }
    return text.isHangul(before: i)
  }

  /// A stop after a word, followed by a new sentence, a sign or the end of the line.
  private func endsEnglish(_ stop: Int, _ after: Int, _ range: Range<Int>) -> Bool {
    let before = text.scalar(before: stop)
    // The stop after an initial ends no sentence: H. Bashir.
    if stop > 1, text[stop - 1] < 0x80, TextBytes.isUpper(text[stop - 1]), !DateScanner.isWord(text[stop - 2])
    {
      return after >= range.upperBound
    }
    guard
      TextBytes.isLetter(before) || (0x30...0x39).contains(before) || Self.closing.contains(before)
        || before == 0x25
    else { return false }
    return after >= range.upperBound || text[after] == 0x20
  }
}
