import PactLanguage
import PactModel
import PactResources

/// Finds dates and resolves them against the publication date: "2025년 6월 11일", "지난 14일", "내년 상반기", "이날".
struct KoreanDates {
  let reader: KoreanReader
  /// The publication date, to the day, or nil.
  let published: CalendarDate?
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }
  private let unit: Symbol
  private let yearUnit, monthUnit, dayUnit, say, relativeWeek, weekday: Symbol

  init(reader: KoreanReader, published: CalendarDate?) {
    self.reader = reader
    self.published = published
    let resources = reader.lexicon.resources
    unit = resources.symbol(named: "date-unit")
    yearUnit = resources.symbol(named: "year")
    monthUnit = resources.symbol(named: "month")
    dayUnit = resources.symbol(named: "day")
    say = resources.symbol(named: "say")
    relativeWeek = resources.symbol(named: "relative-week")
    weekday = resources.symbol(named: "weekday")
  }

  /// What the words before and in a date have said so far.
  private struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    /// The date that 이날, 어제 stand for.
    var whole: CalendarDate?
    /// -1 after 지난, 1 after 오는.
    var direction = 0
    /// Weeks from the publication's, after 지난주, 다음 주.
    var week: Int?
    /// 1 for Monday.
    var weekday: Int?
    var isEmpty: Bool { year == nil && month == nil && day == nil && whole == nil && !isDayOfWeek }
    /// "지난주 금요일", "오는 토요일"; a bare "금요일" may be any.
    var isDayOfWeek: Bool { weekday != nil && (week != nil || direction != 0) }
  }

  func find() -> [Mention] {
    var found: [Mention] = []
    var lastDay: CalendarDate?
    /// When something was announced ("11일 밝혔다"), which 이날 and 이튿날 mean only for want of another day.
    var announced: CalendarDate?
    var lastYear = published?.year
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind != .punctuation || isApostrophe(at) else {
          at += 1
          continue
        }
        var parts = Parts()
        var next = at
        var end = reader.tokens[at].span.start
        while next < range.upperBound,
          let taken = take(next, range, &parts, lastDay: lastDay ?? announced, lastYear: lastYear)
        {
          end = taken.end
          next = taken.next
          // A particle closes the date, except 의: "지난해의 9월".
          let last = reader.tokens[next - 1]
          if last.nominalEnd < last.span.end && last.marker != .genitive { break }
        }
        guard next > at else {
          at += 1
          continue
        }
        defer { at = next }
        guard !parts.isEmpty else { continue }
        var mention = reader.mention(
          ByteSpan(reader.tokens[at].span.start, end), from: at, in: range, sentence: sentence, kind: .date,
          rule: "ko.date", confidence: 0.95)
        if let date = resolve(parts), date.isValid {
          mention.literal = date.iso
          if date.day != nil {
            if isAnnouncement(next, range) { announced = date } else { lastDay = date }
          }
          lastYear = date.year
          if let published, date.dayNumber > published.dayNumber { mention.flags.insert(.future) }
        }
        found.append(mention)
      }
    }
    return found
  }

  /// "11일 밝혔다", "11일 대전시에 따르면": a day that only says when the news came.
  private func isAnnouncement(_ next: Int, _ range: Range<Int>) -> Bool {
    for at in next..<min(next + 3, range.upperBound) {
      let predicate = reader.tokens[at].predicate
      if predicate >= 0 { return at == next && reader.text.predicates[Int(predicate)].verbClass == say }
      if reader.tokens[at].marker == .quotative, reader.tokens[at].part == .particle { return true }
    }
    return false
  }

  /// Takes one word of a date: a number with its unit, or a relative word (possibly of two tokens).
  private func take(
    _ at: Int, _ range: Range<Int>, _ parts: inout Parts, lastDay: CalendarDate?, lastYear: Int?
  ) -> (next: Int, end: Int)? {
    if let dotted = dotted(at, range, &parts) { return dotted }
    let token = reader.tokens[at]
    guard token.kind != .punctuation else { return nil }
    if let (number, unit, end) = numbered(token) {
      if unit == yearUnit, parts.year == nil, number >= 1800 {
        parts.year = number
      } else if unit == monthUnit, parts.month == nil, (1...12).contains(number) {
        parts.month = number
      } else if unit == dayUnit, parts.day == nil, (1...31).contains(number) {
        parts.day = number
      } else {
        return nil
      }
      return (at + 1, end)
    }
    var best: (end: Int, apply: (inout Parts) -> Void)?
    lexicon.forEachWord(from: token.span.start, to: reader.tokens[range.upperBound - 1].span.end) {
      end, word in
      guard let last = reader.token(containing: end - 1, from: at, in: range),
        end == reader.tokens[last].nominalEnd || end == reader.tokens[last].span.end
      else { return }
      for sense in lexicon.resources.wordSenses(word) where sense.isIn(.korean) {
        if let apply = relative(sense, lastDay: lastDay, lastYear: lastYear) { best = (end, apply) }
      }
    }
    guard let best, let last = reader.token(containing: best.end - 1, from: at, in: range) else { return nil }
    best.apply(&parts)
    return (last + 1, best.end)
  }

  /// A mark before a short year: '25.
  private func isApostrophe(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    return reader.tokens[at].kind == .punctuation && (lexicon.bytes[span.start] == 0x27 || span.count == 3)
      && [[0x27], [0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]].contains {
        lexicon.bytes[span.range].elementsEqual($0)
      }
  }

  /// "2025. 12. 18.", "'25. 9. 30.", "'24. 3월", "2025.12.18": a year in figures, and what follows behind points.
  private func dotted(_ at: Int, _ range: Range<Int>, _ parts: inout Parts) -> (next: Int, end: Int)? {
    guard parts.isEmpty else { return nil }
    var at = at
    let isShort = isApostrophe(at)
    if isShort { at += 1 }
    guard at < range.upperBound, reader.tokens[at].kind == .number || isShort else { return nil }
    var numbers: [Int] = []
    var end = reader.tokens[at].span.end
    while at < range.upperBound, numbers.count < 3 {
      let token = reader.tokens[at]
      guard token.kind == .number, !isShort || numbers.count > 0 || !token.flags.contains(.spaceBefore) else {
        break
      }
      let pieces = lexicon.bytes[token.span.range].split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let values = pieces.map { piece in piece.reduce(0) { $0 &* 10 &+ Int($1) &- 48 } }
      guard pieces.allSatisfy({ !$0.isEmpty && $0.count < 5 && $0.allSatisfy { $0 &- 48 < 10 } }) else {
        break
      }
      numbers += values
      end = token.span.end
      at += 1
      guard at < range.upperBound, reader.isMark(at, "."), !reader.tokens[at].flags.contains(.spaceBefore)
      else {
        break
      }
      at += 1
    }
    guard let first = numbers.first, isShort ? first < 100 : (1900...2100).contains(first) else { return nil }
    guard isShort || numbers.count > 1 else { return nil }
    parts.year = isShort ? 2000 + first : first
    guard numbers.count > 1 else { return reader.isMark(at - 1, ".") ? (at, end) : nil }
    parts.month = numbers[1]
    if numbers.count == 3 { parts.day = numbers[2] }
    return (1...12).contains(numbers[1]) && (numbers.count < 3 || (1...31).contains(numbers[2]))
      ? (at, end) : nil
  }

  /// "11일", "2026학년도": the number, the unit, where the unit ends.
  private func numbered(_ token: Token) -> (Int, Symbol, Int)? {
    var at = token.span.start
    while at < token.span.end, lexicon.bytes[at] >= 48, lexicon.bytes[at] <= 57 { at += 1 }
    guard at > token.span.start, at < token.span.end,
      let number = lexicon.number(ByteSpan(token.span.start, at))
    else {
      return nil
    }
    for end in [token.nominalEnd, token.span.end] where end > at {
      if let value = lexicon.value(ByteSpan(at, end), unit) { return (number, value, end) }
    }
    return nil
  }

  private func relative(
    _ sense: WordSense, lastDay: CalendarDate?, lastYear: Int?
  ) -> ((inout Parts) -> Void)? {
    let offset = Int(lexicon.resources.string(sense.value))
    switch sense.category {
    case classes.dayModifier:
      if sense.value == classes.past { return { $0.direction = -1 } }
      if sense.value == classes.future { return { $0.direction = 1 } }
      return nil
    case classes.relativeYear:
      if sense.value == classes.sameYear { return { $0.year = lastYear } }
      if sense.value == classes.nextYear { return { $0.year = lastYear.map { $0 + 1 } } }
      guard let published, let offset else { return nil }
      return { $0.year = published.year + offset }
    case classes.relativeMonth:
      guard let published, let offset else { return nil }
      let month = published.adding(months: offset)
      return { parts in
        parts.year = month.year
        parts.month = month.month
      }
    case classes.relativeDay:
      if sense.value == classes.articleDay { return { $0.whole = lastDay ?? published } }
      if sense.value == classes.nextDay { return { $0.whole = lastDay?.adding(days: 1) } }
      guard let published, let offset else { return nil }
      return { $0.whole = published.adding(days: offset) }
    case relativeWeek:
      guard let offset else { return nil }
      return { $0.week = offset }
    case weekday:
      guard let offset else { return nil }
      return { $0.weekday = offset }
    case classes.half: return { _ in }
    default: return nil
    }
  }

  /// "지난주 금요일": of the week that is spoken of; "지난 토요일", "오는 월요일": the nearest before or after.
  private func dayOfWeek(_ parts: Parts, from published: CalendarDate) -> CalendarDate? {
    guard let weekday = parts.weekday, published.day != nil else { return nil }
    let today = published.weekday
    if let week = parts.week { return published.adding(days: 7 * week + weekday - today) }
    let ahead = (weekday - today + 7) % 7
    return published.adding(days: parts.direction > 0 ? (ahead == 0 ? 7 : ahead) : ahead - 7)
  }

  private func resolve(_ parts: Parts) -> CalendarDate? {
    if let whole = parts.whole { return whole }
    if let year = parts.year {
      return CalendarDate(year: year, month: parts.month, day: parts.month == nil ? nil : parts.day)
    }
    guard let published else { return nil }
    if let month = parts.month {
      let here = CalendarDate(year: published.year, month: month, day: parts.day)
      if parts.direction < 0, here.dayNumber > published.dayNumber { return here.inYear(published.year - 1) }
      if parts.direction > 0, here.dayNumber < published.dayNumber { return here.inYear(published.year + 1) }
      if here.dayNumber > published.dayNumber + 240 { return here.inYear(published.year - 1) }
      return here
    }
    if parts.day == nil, parts.isDayOfWeek { return dayOfWeek(parts, from: published) }
    guard let day = parts.day, published.day != nil else { return nil }
    let months = [-1, 0, 1].map { offset -> CalendarDate in
      var date = published.adding(months: offset)
      date.day = day
      return date
    }
    if parts.direction < 0 { return months.last { $0.dayNumber <= published.dayNumber } }
    if parts.direction > 0 { return months.first { $0.dayNumber >= published.dayNumber } }
    return months.min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}

extension CalendarDate {
  fileprivate func inYear(_ year: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)
  }
}
