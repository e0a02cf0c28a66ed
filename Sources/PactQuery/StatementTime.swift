import GRDB

/// The times of a statement: since when and until when it holds, and when articles said so.
public struct StatementTime: Sendable, Hashable, Codable {
  /// The day, month or year from which it holds, where articles state it.
  public var validFrom: String?
  /// That from which it holds no longer, where articles state it.
  public var validUntil: String?
  /// The publication date of the first article by which it holds no longer.
  public var endedBy: String?
  /// The publication dates of the first and the last article that say so.
  public var firstReported: String?
  public var lastReported: String?

  /// Reads the columns of ``columns``.
  init(_ row: Row) {
    (validFrom, validUntil, endedBy) = (row["validFrom"], row["validUntil"], row["endedBy"])
    (firstReported, lastReported) = (row["firstReported"], row["lastReported"])
  }

  /// What a query over `triple` must select.
  static let columns =
    "triple.validFrom, triple.validUntil, triple.endedBy, triple.firstReported, triple.lastReported"

  /// `2025-06-11 – ≤ 2027-01-09`: from when to when, with `≤` before dates of articles that came after the event.
  public var span: String {
    let start = validFrom ?? firstReported.map { "≤ \($0)" } ?? ""
    guard let end = validUntil ?? endedBy.map({ "≤ \($0)" }) else { return start }
    return start.isEmpty ? "– \(end)" : "\(start) – \(end)"
  }
}
