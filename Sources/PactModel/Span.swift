/// A half-open range of UTF-8 bytes in an article's text: the unit of every stage up to the hand-out.
public struct ByteSpan: Sendable, Hashable, Comparable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }
  public var range: Range<Int> { start..<end }

  public func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }

  /// Orders by start; of two that start together, the longer comes first.
  public static func < (a: ByteSpan, b: ByteSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

/// A half-open range of Unicode code points in an article's text: the unit of every output.
public struct CodePointSpan: Sendable, Hashable, Codable, Comparable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public static func < (a: CodePointSpan, b: CodePointSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
