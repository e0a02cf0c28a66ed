import PactModel

/// How a stem ends, as far as the choice of particle goes.
enum StemFinal: Sendable {
  case vowel, rieul, batchim
  /// No Hangul: 은 or 는 depends on how the reader says it.
  case unknown
  /// A closing mark: besides the particles, 고 and 라고 may stand there.
  case mark

  func allows(_ after: KoreanLexicon.Particle.After) -> Bool {
    switch (after, self) {
    case (_, .mark): true
    case (.mark, _): false
    case (.any, _), (_, .unknown): true
    case (.vowel, .vowel), (.batchim, .batchim), (.batchim, .rieul): true
    case (.vowelOrRieul, .vowel), (.vowelOrRieul, .rieul), (.batchimNoRieul, .batchim): true
    default: false
    }
  }
}

/// Hangul in UTF-8, without decoding more than is needed.
package enum Hangul {
  /// The scalar that starts at a byte offset and the offset after it.
  @inline(__always)
  package static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (value: UInt32, end: Int) {
    let first = text[at]
    if first < 0x80 { return (UInt32(first), at + 1) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard at + count <= text.count else { return (0xFFFD, text.count) }
    var value = UInt32(first) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    return (value, at + count)
  }

  /// The offset of the next character.
  @inline(__always)
  package static func next(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var at = at + 1
    while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// The offset of the character before.
  @inline(__always)
  package static func previous(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var at = at - 1
    while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  package static func isSyllable(_ value: UInt32) -> Bool { value >= 0xAC00 && value <= 0xD7A3 }

  /// The number of characters of a span.
  package static func count(_ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) -> Int {
    var count = 0
    for at in span.range where text[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// How the text before an offset ends.
  static func final(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> StemFinal {
    guard end > 0 else { return .unknown }
    let (value, _) = scalar(text, previous(text, end))
    guard isSyllable(value) else { return .unknown }
    switch (value - 0xAC00) % 28 {
    case 0: return .vowel
    case 8: return .rieul
    default: return .batchim
    }
  }
}
