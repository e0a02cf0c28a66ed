/// An interned string of the compiled resources: compares as an integer.
public struct Symbol: Hashable, Sendable, BitwiseCopyable, Comparable {
  public let id: UInt32

  public init(id: UInt32) { self.id = id }

  /// The empty string.
  public static let empty = Symbol(id: 0)

  public static func < (a: Symbol, b: Symbol) -> Bool { a.id < b.id }
}
