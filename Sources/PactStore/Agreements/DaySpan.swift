/// The days that a date as precise as an article gives it may mean, counted from 1970-01-01.
struct DaySpan: Sendable, Hashable {
  var first: Int
  var last: Int

  init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }

  /// Reads `2025`, `2025-06` or `2025-06-11`.
  init?(_ date: String) {
    switch date.utf8.count {
    case 4:
      guard let first = CalendarDay(date + "-01-01"), let last = CalendarDay(date + "-12-31") else {
        return nil
      }
      self.init(first.number, last.number)
    case 7:
      guard let first = CalendarDay(date + "-01"), let month = Int(date.suffix(2)),
        let year = Int(date.prefix(4))
      else { return nil }
      let next = month == 12 ? "\(year + 1)-01-01" : "\(date.prefix(5))\(month < 9 ? "0" : "")\(month + 1)-01"
      guard let end = CalendarDay(next) else { return nil }
      self.init(first.number, end.number - 1)
    default:
      guard let day = CalendarDay(date) else { return nil }
      self.init(day.number, day.number)
    }
  }

  static let always = DaySpan(-10_000_000, 10_000_000)

  func widened(_ before: Int, _ after: Int) -> DaySpan { DaySpan(first - before, last + after) }
  func overlaps(_ other: DaySpan) -> Bool { first <= other.last && other.first <= last }
  /// The days between two spans; zero where they overlap.
  func gap(to other: DaySpan) -> Int { max(0, other.first - last, first - other.last) }
}
