import PactLanguage
import PactModel
import PactResources

/// Dates told from the article's day or from a day told before: "on Friday", "last week", "two years ago", "a day earlier".
extension EnglishDates {
  /// Whether the clause tells of what was or of what is to come.
  enum Tense { case past, ahead, unknown }

  /// The tense at a token: a word that announces ("due on Friday") or the nearest predicate, first leftwards.
  func tense(_ at: Int, _ range: Range<Int>) -> Tense {
    var before = at - 1
    while before >= range.lowerBound, at - before < 5 {
      if lexicon.value(reader.tokens[before].span, classes.dateAhead) != nil, !isPast(before) {
        return .ahead
      }
      before -= 1
    }
    let left = (range.lowerBound..<at).reversed().first(where: tells)
    let right = (at..<range.upperBound).first(where: tells)
    // "was postponed to July 3"
    if at > range.lowerBound, [.dative, .until].contains(reader.tokens[at - 1].marker) { return .unknown }
    guard let token = left ?? right else { return .unknown }
    let features = reader.text.predicates[Int(reader.tokens[token].predicate)].features
    if features.contains(.past) { return features.contains(.planned) ? .unknown : .past }
    return features.contains(.planned) || features.contains(.conditional) ? .ahead : .unknown
  }

  /// A predicate that has a tense.
  private func tells(_ token: Int) -> Bool {
    let predicate = reader.tokens[token].predicate
    guard predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(predicate)]
    if verb.features.contains(.nominal) { return false }
    return verb.ending != .nominalized && verb.ending != .subordinate
      || !verb.features.isDisjoint(with: [.past, .planned])
  }

  private func isPast(_ token: Int) -> Bool {
    let predicate = reader.tokens[token].predicate
    return predicate >= 0 && reader.text.predicates[Int(predicate)].features.contains(.past)
      && !reader.text.predicates[Int(predicate)].features.contains(.passive)
  }

  func relative(_ at: Int, _ range: Range<Int>, _ context: Context) -> (Int, CalendarDate?)? {
    if let weekday = lexicon.value(reader.tokens[at].span, classes.weekday), reader.isCapitalized(at),
      !isNamePart(at, range),
      let number = Int(lexicon.resources.string(weekday))
    {
      return self.weekday(number, at, range)
    }
    if let shifted = shifted(at, range, context) { return shifted }
    let categories = [classes.relativeDay, classes.relativeWeek, classes.relativeMonth, classes.relativeYear]
    if let (next, sense) = reader.longestWord(at, range, categories) {
      return (next, relative(sense, context))
    }
    return season(at, range)
  }

  /// "Le [Thu] Hang", "[Sun] Hung Kai": a short weekday among capitals is part of a name.
  private func isNamePart(_ at: Int, _ range: Range<Int>) -> Bool {
    guard reader.tokens[at].span.count == 3 else { return false }
    func isName(_ token: Int) -> Bool {
      range.contains(token) && reader.tokens[token].kind == .word && reader.isCapitalized(token)
        && token > range.lowerBound && lexicon.value(reader.tokens[token].span, classes.month) == nil
    }
    return isName(at + 1) || isName(at - 1)
  }

  private func relative(_ sense: WordSense, _ context: Context) -> CalendarDate? {
    let offset = Int(lexicon.resources.string(sense.value))
    switch sense.category {
    case classes.relativeDay:
      if sense.value == classes.articleDay { return context.day ?? published }
      if sense.value == classes.nextDay { return context.day?.adding(days: 1) }
      if sense.value == classes.previousDay { return (context.day ?? published)?.adding(days: -1) }
      return offset.flatMap { published?.adding(days: $0) }
    case classes.relativeWeek: return offset.flatMap(month(ofWeek:))
    case classes.relativeMonth: return offset.flatMap { published?.adding(months: $0) }
    default:
      if sense.value == classes.sameYear { return context.year.map { CalendarDate(year: $0) } }
      if sense.value == classes.nextYear { return context.year.map { CalendarDate(year: $0 + 1) } }
      guard let published, let offset else { return nil }
      return CalendarDate(year: published.year + offset)
    }
  }

  /// A week is as precise as its month, if it lies in one.
  private func month(ofWeek offset: Int) -> CalendarDate? {
    guard let published, published.day != nil else { return nil }
    let monday = published.adding(days: offset * 7 - published.weekday + 1)
    let sunday = monday.adding(days: 6)
    if monday.month == sunday.month { return CalendarDate(year: monday.year, month: monday.month) }
    return monday.year == sunday.year ? CalendarDate(year: monday.year) : nil
  }

  /// A weekday is the last one on or before the day of publication, unless its modifier, its week or the tense says other.
  private func weekday(_ number: Int, _ at: Int, _ range: Range<Int>) -> (Int, CalendarDate?) {
    guard let published, published.day != nil else { return (at + 1, nil) }
    let back = (published.weekday - number + 7) % 7
    if let (next, week) = week(behind: at + 1, range) {
      return (next, published.adding(days: week * 7 + number - published.weekday))
    }
    let modifier =
      at > range.lowerBound ? lexicon.value(reader.tokens[at - 1].span, classes.dayModifier) : nil
    switch modifier {
    case classes.future: return (at + 1, published.adding(days: 7 - back))
    case classes.past: return (at + 1, published.adding(days: back == 0 ? -7 : -back))
    default:
      let isAhead = tense(at, range) == .ahead
      return (at + 1, published.adding(days: isAhead && back > 0 ? 7 - back : -back))
    }
  }

  /// "of next week", "last week" behind a weekday.
  private func week(behind first: Int, _ range: Range<Int>) -> (next: Int, offset: Int)? {
    var at = first
    if at < range.upperBound, reader.isWord(at, "of") { at += 1 }
    guard at < range.upperBound, let (next, sense) = reader.longestWord(at, range, [classes.relativeWeek]),
      let offset = Int(lexicon.resources.string(sense.value))
    else { return nil }
    return (next, offset)
  }

  /// "two weeks ago", "a day earlier", "three years later".
  private func shifted(_ at: Int, _ range: Range<Int>, _ context: Context) -> (Int, CalendarDate?)? {
    guard at + 2 < range.upperBound, let count = count(at),
      let unit = lexicon.value(reader.tokens[at + 1].span, classes.timeUnit),
      let shift = lexicon.value(reader.tokens[at + 2].span, classes.dateShift)
    else { return nil }
    let isAgo = lexicon.resources.string(shift) == "ago"
    // "a year before the summit" tells no date.
    if !isAgo, at + 3 < range.upperBound, reader.tokens[at + 2].part == .preposition { return nil }
    guard let base = isAgo ? published : context.day ?? published else { return (at + 3, nil) }
    let amount = lexicon.resources.string(shift) == "later" ? count : -count
    switch lexicon.resources.string(unit) {
    case "day": return (at + 3, base.day == nil ? nil : base.adding(days: amount))
    case "week":
      guard base.day != nil else { return (at + 3, nil) }
      let day = base.adding(days: amount * 7)
      return (at + 3, CalendarDate(year: day.year, month: day.month))
    case "month": return (at + 3, base.adding(months: amount))
    default: return (at + 3, CalendarDate(year: base.year + amount))
    }
  }

  private func count(_ at: Int) -> Int? {
    if reader.isWord(at, "a") || reader.isWord(at, "an") { return 1 }
    let span = reader.tokens[at].span
    if let number = lexicon.number(span) { return number < 100 ? number : nil }
    return lexicon.value(span, classes.cardinal).flatMap { Int(lexicon.resources.string($0)) }
  }

  /// "next spring", "this autumn", "the third quarter of 2024", "the first half of next year": as precise as their year.
  private func season(_ at: Int, _ range: Range<Int>) -> (Int, CalendarDate?)? {
    if let (next, _) = reader.longestWord(at, range, [classes.season]), at > range.lowerBound,
      let modifier = lexicon.value(reader.tokens[at - 1].span, classes.dayModifier), let published
    {
      let current = published.month ?? 1
      let offset =
        modifier == classes.future && current > 3 ? 1 : modifier == classes.past && current < 7 ? -1 : 0
      return (next, CalendarDate(year: published.year + offset))
    }
    guard let (next, sense) = reader.longestWord(at, range, [classes.half, classes.quarter, classes.season]),
      next + 1 < range.upperBound, reader.isWord(next, "of") || sense.category == classes.season
    else { return nil }
    let after = reader.isWord(next, "of") ? next + 1 : next
    if let year = year(after) { return (after + 1, CalendarDate(year: year)) }
    guard let (end, relative) = reader.longestWord(after, range, [classes.relativeYear]), let published,
      let offset = Int(lexicon.resources.string(relative.value))
    else { return nil }
    return (end, CalendarDate(year: published.year + offset))
  }
}
