/// How much of an input the reader takes into memory at once.
public struct ReadingLimits: Sendable, Hashable {
  /// The longest line of a JSONL file, in bytes. A longer line is reported and skipped.
  public var lineBytes: Int
  /// The largest file of any other format, in bytes, since those are read in one piece.
  public var documentBytes: Int

  public init(lineBytes: Int = 64 << 20, documentBytes: Int = 64 << 20) {
    self.lineBytes = max(1, lineBytes)
    self.documentBytes = max(1, documentBytes)
  }
}
