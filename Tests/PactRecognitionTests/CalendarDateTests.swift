import Foundation
import Testing

@testable import PactRecognition

@Suite struct CalendarDateTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0)!
    return calendar
  }()

  @Test func `days and dates convert back and forth over four centuries`() {
    for day in stride(from: -62_091, through: 84_006, by: 1) {
      let date = CalendarDate(dayNumber: day)
      #expect(date.dayNumber == day && CalendarDate(date.iso) == date && date.isValid)
    }
  }

  @Test func `dates and weekdays are those of Foundation's calendar`() {
    for day in stride(from: -25_000, through: 47_000, by: 37) {
      let parts = Self.calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(day) * 86_400))
      let date = CalendarDate(dayNumber: day)
      #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
      // Foundation counts from Sunday, this project from Monday.
      #expect(date.weekday == (parts.weekday! + 5) % 7 + 1, "day \(day)")
    }
  }

  @Test func `months carry over years in both directions`() {
    #expect(CalendarDate(year: 2025, month: 1).adding(months: -1).iso == "2024-12")
    #expect(CalendarDate(year: 2025, month: 11).adding(months: 14).iso == "2027-01")
    #expect(CalendarDate(year: 2024, month: 2, day: 28).adding(days: 2).iso == "2024-03-01")
  }

  @Test func `a date is written as precisely as it is known`() {
    #expect(CalendarDate("2025")?.iso == "2025")
    #expect(CalendarDate("2025-06")?.iso == "2025-06")
    #expect(CalendarDate("2025-06-12T09:00:00+09:00")?.iso == "2025-06-12")
    #expect(CalendarDate(nil) == nil)
    #expect(CalendarDate("") == nil)
    #expect(CalendarDate("soon") == nil)
  }
}
