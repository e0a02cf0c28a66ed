/// A day, month or year of the proleptic Gregorian calendar, as precise as a text is.
struct CalendarDate: Equatable, Sendable {
  var year: Int
  var month: Int?
  var day: Int?

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-06-12`, `2025-06` or `2025`; anything after the day is ignored.
  init?(_ iso: String?) {
    guard let iso else { return nil }
    let parts = iso.prefix(10).split(separator: "-").map { Int($0) }
    guard let first = parts.first, let year = first else { return nil }
    self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }

  /// `2025-06-11`, `2025-06` or `2025`.
  var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)" + (month.map { "-" + two($0) } ?? "")
      + (month != nil ? day.map { "-" + two($0) } ?? "" : "")
  }

  /// Days since 1970-01-01, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  var dayNumber: Int {
    let y = (month ?? 1) <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let m = month ?? 1
    let dayOfYear = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let mp = (5 * dayOfYear + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * mp + 2) / 5 + 1)
  }

  func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  func adding(months: Int) -> CalendarDate {
    let total = year * 12 + (month ?? 1) - 1 + months
    return CalendarDate(year: total / 12, month: total % 12 + 1)
  }

  /// 1 is Monday.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// A plausible date: a year of four digits, a month and a day that exist.
  var isValid: Bool {
    (1800...2200).contains(year) && month.map { (1...12).contains($0) } ?? true
      && day.map { (1...31).contains($0) } ?? true
  }
}
