import PactModel

/// A span of time given by dates as precise as the asker likes: `2023`, `2023-05`, `2023-05-17`.
public struct DateRange: Sendable, Hashable {
  public var since: PartialDate?
  public var until: PartialDate?

  /// Takes both ends inclusive; `until` a year or a month lasts to its end.
  public init(since: String? = nil, until: String? = nil) throws(Diagnostic) {
    self.since = try since.map { (text) throws(Diagnostic) in try Self.date(text) }
    self.until = try until.map { (text) throws(Diagnostic) in try Self.date(text) }
  }

  /// True where neither end is set.
  public var isUnbounded: Bool { since == nil && until == nil }

  /// True for a date that may lie in the span: `2023` may lie after `2023-05`.
  public func contains(_ date: String?) -> Bool {
    guard let date else { return isUnbounded }
    return (since.map { PartialDate.compare(date, $0.text) >= 0 } ?? true)
      && (until.map { PartialDate.compare(date, $0.text) <= 0 } ?? true)
  }

  /// The condition that an SQL expression's date may lie in the span; not true where the expression is null.
  func sql(_ date: String) -> String {
    let ends = [since?.mayPrecede(date), until?.isReached(by: date)].compactMap { $0 }
    return ends.isEmpty ? "1" : ends.joined(separator: " AND ")
  }

  /// Reads a date of a question; a text that is none is wrong usage.
  public static func date(_ text: String) throws(Diagnostic) -> PartialDate {
    guard let date = PartialDate(text) else { throw QueryError.badDate(text) }
    return date
  }
}
