/// A day of the Gregorian calendar, counted from 1970-01-01.
struct CalendarDay: Sendable, Hashable {
  let number: Int

  /// Reads the day at the start of an ISO 8601 date or time; nil for a month or a year alone.
  init?(_ text: String) {
    let parts = text.utf8.prefix(10).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(String(Substring(parts[0]))),
      let month = Int(String(Substring(parts[1]))), let day = Int(String(Substring(parts[2]))),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    // Years that begin in March put the leap day last.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }
}
