/// The UTF-8 bytes of a text, with the few questions about characters that the rules ask.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  subscript(i: Int) -> UInt8 { bytes[i] }

  static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// The length in bytes of the character that starts at a byte, cut at the end of the text.
  func length(at i: Int) -> Int {
    let lead = bytes[i]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return min(length, bytes.count - i)
  }

  /// Where the character before a byte starts.
  func start(before i: Int) -> Int {
    var j = i - 1
    while j > 0, i - j < 4, bytes[j] & 0xC0 == 0x80 { j -= 1 }
    return j
  }

  func scalar(at i: Int) -> UInt32 {
    let lead = UInt32(bytes[i])
    func trail(_ k: Int) -> UInt32 { i + k < bytes.count ? UInt32(bytes[i + k]) & 0x3F : 0 }
    switch lead {
    case ..<0xC0: return lead
    case ..<0xE0: return (lead & 0x1F) << 6 | trail(1)
    case ..<0xF0: return (lead & 0x0F) << 12 | trail(1) << 6 | trail(2)
    default: return (lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3)
    }
  }

  func scalar(before i: Int) -> UInt32 { i > 0 ? scalar(at: start(before: i)) : 0 }

  static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

  func isHangul(at i: Int) -> Bool { i < bytes.count && bytes[i] >= 0xEA && Self.isHangul(scalar(at: i)) }

  func isHangul(before i: Int) -> Bool { Self.isHangul(scalar(before: i)) }

  /// Letters of any script that news is written in, not digits.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x370...0x1FFF, 0x3041...0x318E,
      0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      true
    default: false
    }
  }

  /// Whether the text from a byte on starts with some words.
  func starts(with words: StaticString, at i: Int) -> Bool {
    let length = words.utf8CodeUnitCount
    guard i >= 0, i + length <= bytes.count else { return false }
    for k in 0..<length where bytes[i + k] != words.utf8Start[k] { return false }
    return true
  }

  /// Whether the text up to a byte ends with some words.
  func ends(with words: StaticString, at i: Int) -> Bool {
    starts(with: words, at: i - words.utf8CodeUnitCount)
  }

  /// A range without white space at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let scalar = scalar(at: start)
      guard Self.isSpace(scalar) else { break }
      start += length(at: start)
    }
    while end > start {
      guard Self.isSpace(scalar(before: end)) else { break }
      end = self.start(before: end)
    }
    return start..<max(start, end)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || scalar == 0xFEFF
      || (0x2000...0x200B).contains(scalar)
  }

  func codePoints(_ range: Range<Int>) -> Int { range.count { bytes[$0] & 0xC0 != 0x80 } }
}
