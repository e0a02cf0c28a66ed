/// What a pass over bytes says about them as UTF-8 or CP949.
struct UTF8Scan {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Well-formed sequences of two bytes and more.
  var multibyte = 0
  /// Maximal malformed stretches.
  var malformed = 0
  /// Whether the only fault is a sequence cut off at the end.
  var isOnlyCutOff = false
  var nulls = 0
  /// Control characters other than tab, line feed, form feed, carriage return, escape and NUL.
  var controls = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte < 0x20 {
          if byte == 0 {
            nulls += 1
          } else if !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B {
            controls += 1
          }
        }
        i += 1
        continue
      }
      let length = Self.sequenceLength(bytes, at: i)
      if length > 0 {
        multibyte += 1
        i += length
      } else {
        malformed += 1
        isOnlyCutOff = malformed == 1 && count - i < 4 && bytes[i] >= 0xC2
        i += 1
        while i < count, bytes[i] & 0xC0 == 0x80 { i += 1 }
        if i < count { isOnlyCutOff = false }
      }
    }
  }

  init(_ bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { UTF8Scan($0) } }

  /// The length of the well-formed sequence that starts with the byte at `i`, or 0 (Unicode 15, table 3-7).
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let lead = bytes[i]
    let left = bytes.count - i
    func trails(_ n: Int) -> Bool {
      guard left > n else { return false }
      for k in 1...n where bytes[i + k] & 0xC0 != 0x80 { return false }
      return true
    }
    switch lead {
    case 0xC2...0xDF: return trails(1) ? 2 : 0
    case 0xE0...0xEF:
      guard trails(2) else { return 0 }
      let second = bytes[i + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard trails(3) else { return 0 }
      let second = bytes[i + 1]
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }
}

/// What a pass over bytes says about them as CP949.
struct CP949Scan {
  /// Two-byte characters.
  var pairs = 0
  /// Of these, the common syllables of KS X 1001 (rows B0 to C8).
  var syllables = 0
  /// Bytes that cannot stand where they stand, but for a lead byte cut off at the end.
  var faults = 0

  init(_ bytes: [UInt8]) {
    var i = 0
    let count = bytes.count
    while i < count {
      let lead = bytes[i]
      if lead < 0x80 {
        i += 1
        continue
      }
      guard (0x81...0xFE).contains(lead) else {
        faults += 1
        i += 1
        continue
      }
      guard i + 1 < count else { break }
      switch bytes[i + 1] {
      case 0x41...0x5A, 0x61...0x7A, 0x81...0xFE:
        pairs += 1
        if (0xB0...0xC8).contains(lead), bytes[i + 1] >= 0xA1 { syllables += 1 }
        i += 2
      default:
        faults += 1
        i += 1
      }
    }
  }

  /// Whether this is Korean: structurally clean, and at least half of it common syllables.
  var isKorean: Bool { faults == 0 && pairs > 0 && syllables * 2 >= pairs }
}
