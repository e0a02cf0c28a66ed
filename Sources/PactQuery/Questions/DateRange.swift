import PactModel

/// A span of time given by dates as precise as the asker likes: `2023`, `2023-05`, `2023-05-17`.
public struct DateRange: Sendable, Hashable {
  public var since: String?
  public var until: String?

  /// Takes both ends inclusive; `until` a year or a month lasts to its end.
  public init(since: String? = nil, until: String? = nil) throws(Diagnostic) {
    for date in [since, until] {
      if let date, !Self.isDate(date) { throw QueryError.badDate(date) }
    }
    self.since = since
    self.until = until
  }

  /// True where neither end is set.
  public var isUnbounded: Bool { since == nil && until == nil }

  /// True for a date that may lie in the span: `2023` may lie after `2023-05`.
  public func contains(_ date: String?) -> Bool {
    guard let date else { return isUnbounded }
    return (since.map { Self.compare(date, $0) >= 0 } ?? true)
      && (until.map { Self.compare(date, $0) <= 0 } ?? true)
  }

  /// Compares as far as both dates go.
  private static func compare(_ a: String, _ b: String) -> Int {
    let length = min(a.utf8.count, b.utf8.count)
    let (first, second) = (a.utf8.prefix(length), b.utf8.prefix(length))
    if first.elementsEqual(second) { return 0 }
    return first.lexicographicallyPrecedes(second) ? -1 : 1
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return false }
    let numbers = parts.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) ?? 0 : 0 }
    return numbers[0] > 0 && (numbers.count < 2 || (1...12).contains(numbers[1]))
      && (numbers.count < 3 || (1...31).contains(numbers[2]))
  }
}
