import PactModel

/// Cuts a Korean text into words, numbers and marks.
///
/// A word is a run of letters and digits; a point or comma between digits belongs to it (`1,850`, `2025.06.12`). Marks of
/// companies and associations (㈜, ㈔) are words of their own, so that the name and the particle around them stay whole.
struct KoreanTokenizer {
  enum Class: UInt8 { case space, newline, hangul, latin, digit, han, other, company, mark }

  static func tokens(of text: UnsafeBufferPointer<UInt8>, boilerplate: [Boilerplate]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 6)
    var at = 0
    var flags: Token.Flags = [.lineStart]
    var nextBoilerplate = 0
    while at < text.count {
      let (value, end) = Hangul.scalar(text, at)
      let kind = classify(value)
      switch kind {
      case .space:
        flags.insert(.spaceBefore)
        at = end
        continue
      case .newline:
        flags = [.lineStart, .spaceBefore]
        at = end
        continue
      default: break
      }
      var token: Token
      if kind == .mark || kind == .company {
        token = Token(
          span: ByteSpan(at, end), kind: kind == .mark ? .punctuation : .word, script: .other, flags: flags)
        token.mark = text[at]
        at = end
      } else {
        token = word(text, at, flags)
        at = token.span.end
      }
      while nextBoilerplate < boilerplate.count, boilerplate[nextBoilerplate].span.end <= token.span.start {
        nextBoilerplate += 1
      }
      if nextBoilerplate < boilerplate.count, boilerplate[nextBoilerplate].span.overlaps(token.span),
        boilerplate[nextBoilerplate].kind != .caption, boilerplate[nextBoilerplate].kind != .about
      {
        token.flags.insert(.boilerplate)
      }
      tokens.append(token)
      flags = []
    }
    return tokens
  }

  /// The run of letters and digits that starts at an offset.
  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ flags: Token.Flags) -> Token {
    var at = start
    var seen: UInt8 = 0
    var flags = flags
    var capitals = 0
    var letters = 0
    while at < text.count {
      let (value, end) = Hangul.scalar(text, at)
      let kind = classify(value)
      switch kind {
      case .hangul: seen |= 1
      case .latin:
        seen |= 2
        letters += 1
        if isCapital(value) {
          capitals += 1
          if at == start { flags.insert(.capitalized) }
        }
      case .digit: seen |= 4
      case .han: seen |= 8
      case .other: seen |= 16
      default:
        let isInner =
          (value == 0x2C || value == 0x2E) && at > start && text[at - 1] &- 48 < 10 && end < text.count
          && text[end] &- 48 < 10
        guard isInner else {
          return finish(start, at, seen, flags, allCaps: capitals > 1 && capitals == letters)
        }
      }
      at = end
    }
    return finish(start, at, seen, flags, allCaps: capitals > 1 && capitals == letters)
  }

  private static func finish(
    _ start: Int, _ end: Int, _ seen: UInt8, _ flags: Token.Flags, allCaps: Bool
  ) -> Token {
    let script: Token.Script =
      switch seen {
      case 1: .hangul
      case 2: .latin
      case 4: .digits
      case 8: .han
      case 16: .other
      default: .mixed
      }
    var flags = flags
    if allCaps { flags.insert(.allCaps) }
    return Token(
      span: ByteSpan(start, end), kind: script == .digits ? .number : .word, script: script, flags: flags)
  }

  private static func isCapital(_ value: UInt32) -> Bool {
    value &- 65 < 26 || (value >= 0xC0 && value <= 0xDE && value != 0xD7)
  }

  static func classify(_ value: UInt32) -> Class {
    if value < 0x80 {
      switch value {
      case 10: return .newline
      case 9, 11, 12, 13, 32: return .space
      case 48...57: return .digit
      case 65...90, 97...122: return .latin
      default: return .mark
      }
    }
    switch value {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318C, 0x318E: return .hangul
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: return .space
    case 0x2028, 0x2029, 0x85: return .newline
    case 0xC0...0x24F where value != 0xD7 && value != 0xF7, 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return .latin
    case 0xFF10...0xFF19: return .digit
    case 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3400...0x4DBF: return .han
    case 0x3200...0x321C, 0x3260...0x327F, 0x3220...0x3247: return .company
    case 0x3300...0x33FF, 0x370...0x5FF, 0x600...0x6FF, 0x900...0xDFF, 0xE00...0xFFF, 0x3040...0x30FA,
      0x30FC...0x30FF:
      return .other
    default: return .mark
    }
  }
}
