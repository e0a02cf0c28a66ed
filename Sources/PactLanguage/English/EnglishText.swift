/// Questions about single characters of UTF-8 text.
package enum EnglishText {
  /// The scalar at a byte offset, and its length in bytes; malformed bytes count as one.
  @inline(__always)
  package static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, at + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (value, length)
  }

  @inline(__always)
  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 32) &- 97 < 26 }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xBA }
    if scalar < 0x250 { return scalar != 0xD7 && scalar != 0xF7 }
    return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }

  @inline(__always)
  package static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 65 < 26 }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  @inline(__always)
  package static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || scalar == 0x3000 || scalar == 0xFEFF || (0x2000...0x200B).contains(scalar)
      || scalar == 0x202F
  }

  /// The length of an apostrophe or single quotation mark, or nil.
  @inline(__always)
  package static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard at < bytes.count else { return nil }
    if bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "`") { return 1 }
    if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0x98 || bytes[at + 2] == 0x99
    {
      return 3
    }
    return nil
  }

  package enum Mark: UInt8 {
    case other, comma, period, ending, colon, semicolon, dash, slash, openParenthesis, closeParenthesis, quote
    case openQuote, closeQuote, bullet, ampersand, hyphen
  }

  /// What a punctuation token is.
  package static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Mark {
    switch bytes[start] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return .period
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .ending
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "&"): return .ampersand
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openParenthesis
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeParenthesis
    case UInt8(ascii: "\""): return .quote
    case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "<"): return .bullet
    case UInt8(ascii: "-"): return count > 1 ? .dash : .hyphen
    default: break
    }
    switch scalar(bytes, start).0 {
    case 0x2013, 0x2014, 0x2015, 0x2212: return .dash
    case 0x201C, 0x201E, 0xAB, 0x300C, 0x300E, 0x300A: return .openQuote
    case 0x201D, 0xBB, 0x300D, 0x300F, 0x300B: return .closeQuote
    case 0x2018: return .openQuote
    case 0x2019: return .closeQuote
    case 0x2026: return .ending
    case 0x2022, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25C6, 0x25C7, 0x203B, 0xB7,
      0x2043, 0x25AA:
      return .bullet
    case 0xFF08: return .openParenthesis
    case 0xFF09: return .closeParenthesis
    default: return .other
    }
  }
}
