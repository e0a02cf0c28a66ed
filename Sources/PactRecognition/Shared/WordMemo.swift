import PactModel

/// Which words the stretches are that were looked up last: finders ask for the same few again and again, each for another class.
///
/// A table where each stretch has one place, which a later one may take.
final class WordMemo {
  private struct Slot {
    /// The start and the length in one number.
    var span: UInt64
    var word: Int32
  }

  private static let size = 2048
  private let slots = UnsafeMutablePointer<Slot>.allocate(capacity: size)

  init() { slots.initialize(repeating: Slot(span: .max, word: -1), count: Self.size) }
  deinit { slots.deallocate() }

  /// Tells stretches shorter than 64 KB apart.
  private static func key(_ span: ByteSpan) -> UInt64 { UInt64(span.start) << 16 | UInt64(span.count) }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }

  /// The word of a stretch, -1 for one that is none, or nil if it is not remembered.
  subscript(span: ByteSpan) -> Int32? {
    get {
      guard span.count < 1 << 16 else { return nil }
      let key = Self.key(span)
      let slot = slots[Self.place(key)]
      return slot.span == key ? slot.word : nil
    }
    set {
      guard let word = newValue, span.count < 1 << 16 else { return }
      let key = Self.key(span)
      slots[Self.place(key)] = Slot(span: key, word: word)
    }
  }
}
