import PactLanguage
import PactModel
import PactResources

/// Finds dates and resolves them against the publication date: "June 11", "on Tuesday", "last month", "in 2022".
struct EnglishDates {
  let reader: EnglishReader
  let published: CalendarDate?
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    var lastDay: CalendarDate?
    var lastYear = published?.year
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), let (next, date) = date(at, range, lastDay, lastYear) else {
          at += 1
          continue
        }
        var mention = reader.mention(
          at..<next, sentence: sentence, kind: .date, rule: "en.date", confidence: 0.95)
        if let date, date.isValid {
          mention.literal = date.iso
          if date.day != nil { lastDay = date }
          lastYear = date.year
          if let published, date.dayNumber > published.dayNumber { mention.flags.insert(.future) }
        }
        found.append(mention)
        at = next
      }
    }
    return found
  }

  private func date(
    _ at: Int, _ range: Range<Int>, _ lastDay: CalendarDate?, _ lastYear: Int?
  ) -> (Int, CalendarDate?)? {
    if let month = month(at), reader.isCapitalized(at) { return monthFirst(month, at, range) }
    if let day = day(at) {
      // "11 June 2025", "10th of March".
      var next = at + 1
      if next < range.upperBound, reader.isWord(next, "of") { next += 1 }
      if next < range.upperBound, let month = month(next), reader.isCapitalized(next) {
        return withYear(month, day, next + 1, range)
      }
      if isOrdinal(at), at > range.lowerBound, let published, published.day != nil,
        reader.isWord(at - 1, "the"), at >= range.lowerBound + 2,
        reader.isWord(at - 2, "on")
      {
        let months = [-1, 0, 1].map { offset -> CalendarDate in
          var date = published.adding(months: offset)
          date.day = day
          return date
        }
        return (
          at + 1,
          months.min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
        )
      }
    }
    if let year = year(at), at > range.lowerBound || reader.tokens[at].kind == .number {
      return isYear(at, range) ? (at + 1, CalendarDate(year: year)) : nil
    }
    return relative(at, range, lastDay, lastYear)
  }

  private func month(_ at: Int) -> Int? {
    lexicon.value(reader.tokens[at].span, classes.month).flatMap { Int(lexicon.resources.string($0)) }
  }

  private func day(_ at: Int) -> Int? {
    let span = reader.tokens[at].span
    var end = span.start
    while end < span.end, (48...57).contains(lexicon.bytes[end]) { end += 1 }
    guard end > span.start, end - span.start <= 2, end == span.end || span.end - end == 2,
      let number = lexicon.number(ByteSpan(span.start, end)), (1...31).contains(number)
    else { return nil }
    return number
  }

  private func isOrdinal(_ at: Int) -> Bool {
    !(48...57).contains(lexicon.bytes[reader.tokens[at].span.end - 1])
  }

  private func year(_ at: Int) -> Int? {
    guard reader.tokens[at].span.count == 4, let number = lexicon.number(reader.tokens[at].span),
      (1800...2100).contains(number)
    else { return nil }
    return number
  }

  /// A number of four digits is a year after in, since, by, until, from, or after a month or season.
  private func isYear(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return false }
    return lexicon.value(reader.tokens[at - 1].span, lexicon.resources.symbol(named: "year-preposition"))
      != nil
  }

  private func monthFirst(_ month: Int, _ at: Int, _ range: Range<Int>) -> (Int, CalendarDate?)? {
    var next = at + 1
    if next < range.upperBound, reader.isMark(next, ".") { next += 1 }
    if next < range.upperBound, let day = day(next) { return withYear(month, day, next + 1, range) }
    // "Jun Abrenica", "del Mar": a short month is a date only beside a number.
    if reader.tokens[at].span.count <= 4, !reader.isWord(at, "june"), !reader.isWord(at, "july"),
      next >= range.upperBound || year(next) == nil
    {
      return nil
    }
    return withYear(month, nil, next, range)
  }

  private func withYear(_ month: Int, _ day: Int?, _ next: Int, _ range: Range<Int>) -> (Int, CalendarDate?) {
    var at = next
    if at + 1 < range.upperBound, reader.isMark(at, ","), year(at + 1) != nil { at += 1 }
    if at < range.upperBound, let year = year(at) {
      return (at + 1, CalendarDate(year: year, month: month, day: day))
    }
    if at < range.upperBound, let (after, sense) = reader.longestWord(at, range, [classes.relativeYear]),
      let published, let offset = Int(lexicon.resources.string(sense.value))
    {
      return (after, CalendarDate(year: published.year + offset, month: month, day: day))
    }
    guard let published else { return (next, nil) }
    var date = CalendarDate(year: published.year, month: month, day: day)
    if date.dayNumber > published.dayNumber + 200 { date.year -= 1 }
    if date.dayNumber < published.dayNumber - 330 { date.year += 1 }
    return (next, date)
  }

  private func relative(
    _ at: Int, _ range: Range<Int>, _ lastDay: CalendarDate?, _ lastYear: Int?
  ) -> (Int, CalendarDate?)? {
    if let weekday = lexicon.value(reader.tokens[at].span, classes.weekday), reader.isCapitalized(at),
      let number = Int(lexicon.resources.string(weekday))
    {
      // "May" and "Sun" apart, a weekday is the last one on or before the day of publication, unless "next" says other.
      guard let published, published.day != nil else { return (at + 1, nil) }
      let isNext =
        at > range.lowerBound
        && lexicon.value(reader.tokens[at - 1].span, classes.dayModifier) == classes.future
      let back = (published.weekday - number + 7) % 7
      return (at + 1, published.adding(days: isNext ? 7 - back : -back))
    }
    let categories = [classes.relativeDay, classes.relativeMonth, classes.relativeYear]
    guard let (next, sense) = reader.longestWord(at, range, categories) else { return nil }
    let offset = Int(lexicon.resources.string(sense.value))
    switch sense.category {
    case classes.relativeDay:
      if sense.value == classes.articleDay { return (next, lastDay ?? published) }
      if sense.value == classes.nextDay { return (next, lastDay?.adding(days: 1)) }
      return (next, offset.flatMap { published?.adding(days: $0) })
    case classes.relativeMonth: return (next, offset.flatMap { published?.adding(months: $0) })
    default:
      if sense.value == classes.sameYear { return (next, lastYear.map { CalendarDate(year: $0) }) }
      if sense.value == classes.nextYear { return (next, lastYear.map { CalendarDate(year: $0 + 1) }) }
      guard let published, let offset else { return (next, nil) }
      return (next, CalendarDate(year: published.year + offset))
    }
  }
}
