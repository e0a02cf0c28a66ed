import PactModel
import PactResources

/// Splits UTF-8 text into English tokens, in one pass.
///
/// A word keeps its inner hyphens and apostrophes (Jang-woo, O'Brien), `R&D`, and the full stops of abbreviations and
/// initials (U.S., Gov., "B."); `'s` is a token of its own, and so is a suffix such as `-based` ("Singapore-based").
struct EnglishTokenizer {
  let lexicon: EnglishLexicon
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [Token] = []
  private var at = 0
  private var flags: Token.Flags = .lineStart

  init(lexicon: EnglishLexicon, bytes: UnsafeBufferPointer<UInt8>) {
    self.lexicon = lexicon
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Tokenizes a stretch of the text.
  mutating func run() -> [Token] {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 10 || byte == 13 {
        flags = [.lineStart, .spaceBefore]
        at += 1
      } else if byte <= 32 || byte == 127 {
        flags.insert(.spaceBefore)
        at += 1
      } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        number()
      } else {
        let (scalar, length) = EnglishText.scalar(bytes, at)
        if EnglishText.isSpace(scalar) {
          flags.insert(.spaceBefore)
          at += length
        } else if EnglishText.isLetter(scalar) {
          word()
        } else {
          punctuation(length)
        }
      }
    }
    return tokens
  }

  private mutating func append(_ end: Int, _ kind: Token.Kind, _ script: Token.Script) {
    var token = Token(span: ByteSpan(at, end), kind: kind, script: script, flags: flags)
    if kind == .punctuation { token.mark = bytes[at] }
    if kind == .number { token.part = .number }
    tokens.append(token)
    at = end
    flags = []
  }

  private mutating func punctuation(_ length: Int) {
    // "'s" and a plural's "'" are possessive; so are those with the typographic apostrophe.
    if let apostrophe = EnglishText.apostrophe(bytes, at), let last = tokens.last,
      !flags.contains(.spaceBefore),
      last.kind != .punctuation
    {
      let after = at + apostrophe
      if after < bytes.count, bytes[after] | 32 == UInt8(ascii: "s"), !isWordByte(after + 1) {
        append(after + 1, .word, .latin)
        tokens[tokens.count - 1].part = .possessive
        return
      }
      for suffix in ["ll", "re", "ve", "d", "m"]
      where matches(suffix, after) && !isWordByte(after + suffix.utf8.count) {
        append(after + suffix.utf8.count, .word, .latin)
        return
      }
      if bytes[last.span.end - 1] == UInt8(ascii: "s"), !isWordByte(after), !closesQuote {
        append(after, .word, .latin)
        tokens[tokens.count - 1].part = .possessive
        return
      }
    }
    // "--" is one dash.
    var end = at + length
    if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: ".") {
      while end < bytes.count, bytes[end] == bytes[at] { end += 1 }
    }
    append(end, .punctuation, .other)
  }

  /// True where a single quotation mark was opened in this line and a quote may end here.
  private var closesQuote: Bool {
    for token in tokens.reversed() {
      if token.kind == .punctuation, EnglishText.apostrophe(bytes, token.span.start) != nil,
        token.flags.contains(.spaceBefore) || token.flags.contains(.lineStart)
      {
        return true
      }
      if token.flags.contains(.lineStart) { return false }
    }
    return false
  }

  private func matches(_ word: String, _ start: Int) -> Bool {
    start + word.utf8.count <= bytes.count && word.utf8.elementsEqual(bytes[start..<start + word.utf8.count])
  }

  private func isWordByte(_ position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    return byte | 32 &- 97 < 26 && byte >= 65 || byte &- 48 < 10
      || (byte >= 0x80 && EnglishText.isLetter(EnglishText.scalar(bytes, position).0))
  }

  private func isDigit(_ position: Int) -> Bool { position < bytes.count && bytes[position] &- 48 < 10 }

  /// "7,450", "1.75", "12th", "88m", "25-year", "5G".
  private mutating func number() {
    var end = at
    while end < bytes.count {
      if isDigit(end) {
        end += 1
      } else if bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
        end += 2
      } else {
        break
      }
    }
    guard isWordByte(end) || (end < bytes.count && bytes[end] == UInt8(ascii: "-") && isLetter(end + 1))
    else {
      return append(end, .number, .digits)
    }
    let isHyphened = bytes[end] == UInt8(ascii: "-")
    end = wordEnd(from: end)
    let isOrdinal =
      end - at >= 3 && !isHyphened && ["st", "nd", "rd", "th"].contains { matches($0, end - 2) }
    append(end, isOrdinal ? .number : .word, .mixed)
  }

  private func isLetter(_ position: Int) -> Bool {
    position < bytes.count && EnglishText.isLetter(EnglishText.scalar(bytes, position).0)
  }

  /// The end of a run of letters, digits, inner hyphens, apostrophes and ampersands.
  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if isWordByte(end) {
        end += byte < 0x80 ? 1 : EnglishText.scalar(bytes, end).1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "&"), end > at, isWordByte(end + 1) {
        end += 1
      } else if let length = EnglishText.apostrophe(bytes, end), isWordByte(end + length),
        !isClitic(end + length)
      {
        end += length
      } else if byte >= 0xCC, byte <= 0xCD {
        end += 2  // combining marks
      } else {
        break
      }
    }
    return end
  }

  private func isClitic(_ start: Int) -> Bool {
    for suffix in ["s", "S", "ll", "re", "ve", "d", "m"] where matches(suffix, start) {
      if !isWordByte(start + suffix.utf8.count) { return true }
    }
    return false
  }

  private mutating func word() {
    var end = wordEnd(from: at)
    if let suffix = splitSuffix(end) {
      append(suffix, .word, scriptOfFirst())
      setCase(tokens[tokens.count - 1].span.start, suffix)
      append(end, .word, .latin)
      return
    }
    var script = scriptOfFirst()
    // "U.S.", "T.K.", "a.m.", "Gov.", "B."
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      var dotted = end
      while dotted < bytes.count, bytes[dotted] == UInt8(ascii: "."), isWordByte(dotted + 1),
        !isWordByte(dotted + 2) || bytes[dotted + 1] >= 0x80 || isShortPart(dotted + 1)
      {
        dotted = wordEnd(from: dotted + 1)
      }
      let isSingle =
        end - at == 1 || (bytes[at] >= 0x80 && end - at <= 3 && EnglishText.scalar(bytes, at).1 == end - at)
      if dotted > end, dotted < bytes.count, bytes[dotted] == UInt8(ascii: ".") {
        end = dotted + 1
      } else if isSingle, EnglishText.isUpper(EnglishText.scalar(bytes, at).0) {
        end += 1
      } else if isAbbreviation(end + 1) {
        end += 1
      } else if isWordByte(end + 1), isAddress(end) {
        end = addressEnd(end)
        script = .other
      }
    } else if end < bytes.count, bytes[end] == UInt8(ascii: "@"), isWordByte(end + 1) {
      end = addressEnd(end)
      script = .other
    } else if end < bytes.count, bytes[end] == UInt8(ascii: "/"), end - at == 1, isWordByte(end + 1),
      !isWordByte(end + 2)
    {
      end += 2  // "P/F", "A/S"
    } else if matches("://", end) {
      end = addressEnd(end)
      script = .other
    }
    let start = at
    append(end, .word, script)
    setCase(start, end)
  }

  private func scriptOfFirst() -> Token.Script {
    let scalar = EnglishText.scalar(bytes, at).0
    if scalar >= 0xAC00 && scalar <= 0xD7A3 || scalar >= 0x1100 && scalar <= 0x11FF { return .hangul }
    if scalar >= 0x4E00 && scalar <= 0x9FFF { return .han }
    return .latin
  }

  /// A part of "S.p.A.", "d.o.o.", "Ph.D.": at most two letters, then another full stop.
  private func isShortPart(_ start: Int) -> Bool {
    let end = wordEnd(from: start)
    return end - start <= 4 && end < bytes.count && bytes[end] == UInt8(ascii: ".")
  }

  private func isAbbreviation(_ end: Int) -> Bool {
    switch lexicon.abbreviation(ByteSpan(at, end), bytes) {
    case .none: false
    case .title, .month: EnglishText.isUpper(EnglishText.scalar(bytes, at).0)
    case .number: isDigit(end) || (end < bytes.count && bytes[end] == 32 && isDigit(end + 1))
    case .latin, .company, .other: true
    }
  }

  /// "www.…", "name.example": letters directly after the full stop, and no capital, which would start a sentence.
  private func isAddress(_ dot: Int) -> Bool { !EnglishText.isUpper(EnglishText.scalar(bytes, dot + 1).0) }

  private func addressEnd(_ from: Int) -> Int {
    var end = from
    while end < bytes.count, bytes[end] > 32, !",;()<>\"".utf8.contains(bytes[end]), bytes[end] < 0x80 {
      end += 1
    }
    while end > from, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return end
  }

  /// Where "-based" begins in "Singapore-based".
  private func splitSuffix(_ end: Int) -> Int? {
    var hyphen = end - 1
    while hyphen > at, bytes[hyphen] != UInt8(ascii: "-") { hyphen -= 1 }
    guard hyphen > at + 1 else { return nil }
    return lexicon.isSuffix(ByteSpan(hyphen, end), bytes) ? hyphen : nil
  }

  private mutating func setCase(_ start: Int, _ end: Int) {
    guard EnglishText.isUpper(EnglishText.scalar(bytes, start).0) else { return }
    let last = tokens.count - 1
    tokens[last].flags.insert(.capitalized)
    var letters = 0
    var position = start
    while position < end {
      let (scalar, length) = EnglishText.scalar(bytes, position)
      if EnglishText.isLetter(scalar) {
        guard EnglishText.isUpper(scalar) || scalar == 0xDF else { return }
        letters += 1
      }
      position += length
    }
    if letters >= 2 { tokens[last].flags.insert(.allCaps) }
  }
}
