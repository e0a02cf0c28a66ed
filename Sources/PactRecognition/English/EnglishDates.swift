import PactLanguage
import PactModel
import PactResources

/// Finds dates and resolves them against the publication date and the tense: "June 11", "on Tuesday", "last month", "in 2022".
struct EnglishDates {
  let reader: EnglishReader
  private(set) var published: CalendarDate?

  /// - Parameter published: the article's date if known; else the first full date or month that its first lines give stands in.
  init(reader: EnglishReader, published: CalendarDate?) {
    self.reader = reader
    self.published = published
    if published == nil { self.published = firstFullDate() }
  }

  var lexicon: Lexicon { reader.lexicon }
  var classes: EnglishClasses { reader.classes }

  /// What the text has told so far, for "the same day" and "that year".
  struct Context {
    var day: CalendarDate?
    var year: Int?

    init(day: CalendarDate? = nil, year: Int? = nil) {
      self.day = day
      self.year = year
    }
  }

  func find() -> [Mention] {
    var found: [Mention] = []
    var context = Context(day: nil, year: published?.year)
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), let (next, date) = date(at, range, context) else {
          at += 1
          continue
        }
        let first = at > range.lowerBound && isModifier(at - 1) ? at - 1 : at
        var mention = reader.mention(
          first..<next, sentence: sentence, kind: .date, rule: "en.date", confidence: 0.95)
        if let date, date.isValid {
          mention.literal = date.iso
          if date.day != nil { context.day = date }
          context.year = date.year
          if let published, date.dayNumber > published.dayNumber { mention.flags.insert(.future) }
        }
        found.append(mention)
        at = next
      }
    }
    return found
  }

  /// "June 2024" in a masthead, "May 28, 2024" in a dateline.
  private func firstFullDate() -> CalendarDate? {
    for sentence in reader.text.sentences.prefix(3) {
      let range = sentence.tokens
      for at in range where month(at) != nil && reader.isCapitalized(at) {
        let first = at > range.lowerBound && day(at - 1) != nil ? at - 1 : at
        if let (_, date) = date(first, range, Context()), let date, date.isValid { return date }
      }
    }
    return nil
  }

  /// "[last] October", "[next] Tuesday", "[early] March"
  private func isModifier(_ at: Int) -> Bool {
    lexicon.isAny(reader.tokens[at].span, of: [classes.dayModifier, classes.partOfPeriod])
      && !reader.isCapitalized(at) && reader.tokens[at].predicate < 0
  }

  private func date(_ at: Int, _ range: Range<Int>, _ context: Context) -> (Int, CalendarDate?)? {
    if let month = month(at), reader.isCapitalized(at) { return monthFirst(month, at, range) }
    if let day = day(at) {
      // "11 June 2025", "10th of March".
      var next = at + 1
      if next < range.upperBound, reader.isWord(next, "of") { next += 1 }
      if next < range.upperBound, let month = month(next), reader.isCapitalized(next) {
        return withYear(month, day, next + 1, range, tense: tense(at, range))
      }
      if let alone = dayAlone(day, at, range) { return alone }
    }
    if let year = year(at), at > range.lowerBound || reader.tokens[at].kind == .number {
      return isYear(at, range) ? (at + 1, CalendarDate(year: year)) : nil
    }
    return relative(at, range, context)
  }

  /// "on the 10th": the one nearest to publication.
  private func dayAlone(_ day: Int, _ at: Int, _ range: Range<Int>) -> (Int, CalendarDate?)? {
    guard isOrdinal(at), at >= range.lowerBound + 2, let published, published.day != nil,
      reader.isWord(at - 1, "the"), reader.isWord(at - 2, "on") || reader.isWord(at - 2, "until")
    else { return nil }
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

  func month(_ at: Int) -> Int? {
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

  func year(_ at: Int) -> Int? {
    guard reader.tokens[at].span.count == 4, let number = lexicon.number(reader.tokens[at].span),
      (1800...2100).contains(number)
    else { return nil }
    return number
  }

  /// A number of four digits is a year after in, since, by, until, from, or after a month or season; before an instrument
  /// ("the 2019 MoU") that is no sum.
  private func isYear(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return false }
    let before = reader.tokens[at - 1]
    let preposition = lexicon.resources.symbol(named: "year-preposition")
    if lexicon.value(before.span, preposition) != nil { return true }
    if at > range.lowerBound + 1, lexicon.value(reader.span(at - 2..<at), preposition) != nil { return true }
    guard at + 1 < range.upperBound, before.part == .determiner || before.part == .possessive else {
      return false
    }
    var next = at + 1
    while next + 1 < range.upperBound, next < at + 3, reader.tokens[next].part == .adjective { next += 1 }
    return reader.longestWord(
      next, range, [classes.instrument, classes.instrumentMid, classes.instrumentWeak]) != nil
  }

  private func monthFirst(_ month: Int, _ at: Int, _ range: Range<Int>) -> (Int, CalendarDate?)? {
    var next = at + 1
    if next < range.upperBound, reader.isMark(next, ".") { next += 1 }
    if next < range.upperBound, let day = day(next), next + 1 >= range.upperBound || !isCount(next, range) {
      return withYear(month, day, next + 1, range, tense: tense(at, range))
    }
    if isGivenName(at, next, range) { return nil }
    if let modified = modifiedMonth(month, at) { return (next, modified) }
    return withYear(month, nil, next, range, tense: tense(at, range))
  }

  /// "In May 20 firms joined": the number counts what follows.
  private func isCount(_ number: Int, _ range: Range<Int>) -> Bool {
    let next = reader.tokens[number + 1]
    return next.kind == .word && next.part == .noun && !next.flags.contains(.capitalized)
      && next.predicate < 0 && !isOrdinal(number)
      && lexicon.value(next.span, classes.instrument) == nil
  }

  /// "Jan de Vries", "April Jones", "June Park": a month's name with a name behind it and nothing before that asks for a date.
  private func isGivenName(_ at: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    guard next < range.upperBound, next == at + 1, reader.tokens[next].kind == .word,
      !reader.tokens[next].flags.contains(.lineStart)
    else { return false }
    let isParticle = lexicon.value(reader.tokens[next].span, classes.particle) != nil
    guard reader.isCapitalized(next) || isParticle else { return false }
    guard at > range.lowerBound else { return true }
    let before = reader.tokens[at - 1]
    return before.part != .preposition && lexicon.value(before.span, classes.dayModifier) == nil
  }

  /// "last October", "next March", "this November".
  private func modifiedMonth(_ month: Int, _ at: Int) -> CalendarDate? {
    guard at > 0, let published,
      let modifier = lexicon.value(reader.tokens[at - 1].span, classes.dayModifier)
    else { return nil }
    let current = published.month ?? 1
    switch modifier {
    case classes.past: return CalendarDate(year: published.year - (month < current ? 0 : 1), month: month)
    case classes.future: return CalendarDate(year: published.year + (month > current ? 0 : 1), month: month)
    default: return CalendarDate(year: published.year, month: month)
    }
  }

  private func withYear(
    _ month: Int, _ day: Int?, _ next: Int, _ range: Range<Int>, tense: Tense
  ) -> (Int, CalendarDate?) {
    var at = next
    if at + 1 < range.upperBound, reader.isMark(at, ",") || reader.isWord(at, "of"), year(at + 1) != nil {
      at += 1
    }
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
    var today = day == nil ? CalendarDate(year: published.year, month: published.month) : published
    if today.day == nil, day != nil, today.month == month { today = date }
    switch tense {
    case .ahead: if date.dayNumber < today.dayNumber { date.year += 1 }
    case .past: if date.dayNumber > today.dayNumber { date.year -= 1 }
    case .unknown:
      if date.dayNumber > today.dayNumber + 200 { date.year -= 1 }
      if date.dayNumber < today.dayNumber - 330 { date.year += 1 }
    }
    return (next, date)
  }
}
