/// An interned string of the compiled resources: compares as an integer.
public struct Symbol: Hashable, Sendable, BitwiseCopyable, Comparable {
  public let id: UInt32

  public init(id: UInt32) { self.id = id }

  /// The empty string.
  public static let empty = Symbol(id: 0)

  /// A symbol is a small number: one multiplication spreads it as well as the keyed hash of the standard library, which takes
  /// longer than the look-ups of the hot path themselves.
  @inlinable @inline(__always)
  public func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(id) &* 0x9E37_79B9_7F4A_7C15) >> 20) ^ seed
  }

  public static func < (a: Symbol, b: Symbol) -> Bool { a.id < b.id }
}
