/// How sure it is that agreements of two documents are one, and why.
struct AgreementLikeness: Sendable, Hashable {
  enum Reason: String, Sendable {
    /// A user decided so.
    case decision
    /// The dates are one, as precise as the articles have them.
    case date
    /// The dates differ by little, or in articles of the same days.
    case contradiction
    /// One is announced for about the time when the other was signed.
    case plan
    /// No date contradicts, and the articles are of one time.
    case time
    /// One renews or ends the other.
    case succession
  }

  var reason: Reason
  var score: Double

  /// Below this, two are kept apart.
  static let threshold = 0.4
  /// Below this, nobody needs to be asked.
  static let doubt = 0.25
  /// How long before the signing a report may call signed what is only agreed on or announced.
  static let haste = 60

  /// Compares two that are signed or planned; nil where they cannot be one.
  ///
  /// Symmetric, and nil where their reaches do not overlap.
  static func of(_ a: AgreementMention, _ b: AgreementMention) -> AgreementLikeness? {
    guard a.reach.overlaps(b.reach), a.facts.document != b.facts.document,
      let parties = partyLikeness(a.facts, b.facts), let instruments = instrumentLikeness(a.facts, b.facts),
      let time = timeLikeness(a, b)
    else { return nil }
    // Where a party must be guessed, the time must not be.
    if a.facts.isIncomplete || b.facts.isIncomplete, time.score < 0.75 { return nil }
    let score = time.score * (0.7 + 0.3 * parties) * instruments * fieldLikeness(a.facts, b.facts)
    return AgreementLikeness(reason: time.reason, score: score)
  }

  /// Compares a renewal or an end with what was signed or planned before.
  static func ofSuccessor(_ late: AgreementMention, of core: AgreementMention) -> AgreementLikeness? {
    guard late.facts.document != core.facts.document, let parties = partyLikeness(late.facts, core.facts),
      let instruments = instrumentLikeness(late.facts, core.facts), let act = late.day,
      let before = core.beginning
    else { return nil }
    // Another article may call the renewal a signing.
    if let days = late.days, let other = core.days, days.gap(to: other) <= 3, !core.isPlanned {
      return AgreementLikeness(reason: .date, score: 0.9 * instruments)
    }
    guard before <= act else { return nil }
    // It may name the day of the signing, too.
    if let date = core.date, late.facts.dates.contains(date) {
      return AgreementLikeness(reason: .succession, score: 0.9 * instruments)
    }
    // What nobody is said to have signed can fail; to be renewed, it must have been.
    let time = core.isPlanned && late.facts.statuses.contains("renewed") ? 0.6 : 0.75
    let score = time * (0.7 + 0.3 * parties) * instruments * fieldLikeness(late.facts, core.facts)
    return AgreementLikeness(reason: .succession, score: score)
  }

  /// Compares two renewals or ends.
  static func ofLate(_ a: AgreementMention, _ b: AgreementMention) -> AgreementLikeness? {
    guard a.reach.overlaps(b.reach), a.facts.document != b.facts.document,
      a.facts.statuses.contains("renewed") == b.facts.statuses.contains("renewed"),
      let parties = partyLikeness(a.facts, b.facts), let instruments = instrumentLikeness(a.facts, b.facts)
    else { return nil }
    var time = AgreementLikeness(reason: .date, score: 0.85)
    if a.facts.statuses.contains("renewed"), let days = a.days, let others = b.days, !days.overlaps(others) {
      guard let contradiction = contradiction(a, days, b, others) else { return nil }
      time = contradiction
    }
    let score = time.score * (0.7 + 0.3 * parties) * instruments * fieldLikeness(a.facts, b.facts)
    return AgreementLikeness(reason: time.reason, score: score)
  }

  // MARK: Parties, instruments, fields

  /// The share of parties in common, if two are and one has all of the other's, be it among the bodies that its document names.
  private static func partyLikeness(_ a: AgreementFacts, _ b: AgreementFacts) -> Double? {
    if a.isIncomplete && b.isIncomplete {
      // Copies of one text, from which the same party was missed.
      return a.parties == b.parties && !a.company.isEmpty && a.company == b.company ? 0.5 : nil
    }
    if a.isIncomplete || b.isIncomplete {
      let (part, whole) = a.isIncomplete ? (a, b) : (b, a)
      let isNamed =
        part.parties.isSubset(of: whole.parties)
        && whole.parties.subtracting(part.parties).isSubset(of: part.company)
      return isNamed && whole.parties.count > 1 ? 0.5 : nil
    }
    let shared = a.parties.intersection(b.parties).count
    guard shared >= 2, shared == min(a.parties.count, b.parties.count) else { return nil }
    return Double(shared) / Double(max(a.parties.count, b.parties.count))
  }

  private static func instrumentLikeness(_ a: AgreementFacts, _ b: AgreementFacts) -> Double? {
    let (named, others) = (a.namedInstruments, b.namedInstruments)
    if a.instruments == b.instruments { return 1 }
    if named.isEmpty || others.isEmpty { return 0.93 }
    return named.isDisjoint(with: others) ? nil : 1
  }

  /// What a pact is on tells those of one day apart; but articles leave fields out.
  private static func fieldLikeness(_ a: AgreementFacts, _ b: AgreementFacts) -> Double {
    if a.fields.isEmpty || b.fields.isEmpty { return 0.95 }
    return a.fields.isDisjoint(with: b.fields) ? 0.7 : 1
  }

  // MARK: Time

  private static func timeLikeness(_ a: AgreementMention, _ b: AgreementMention) -> AgreementLikeness? {
    switch (a.days, b.days) {
    case (let first?, let second?): dated(a, first, b, second)
    case (let days?, nil): half(a, days, b)
    case (nil, let days?): half(b, days, a)
    case (nil, nil): undated(a, b)
    }
  }

  private static func dated(
    _ a: AgreementMention, _ first: DaySpan, _ b: AgreementMention, _ second: DaySpan
  ) -> AgreementLikeness? {
    let gap = first.gap(to: second)
    if gap == 0 {
      let precision = min(a.date?.utf8.count ?? 0, b.date?.utf8.count ?? 0)
      return AgreementLikeness(reason: .date, score: precision == 10 ? 1 : precision == 7 ? 0.85 : 0.65)
    }
    if a.isPlanned != b.isPlanned {
      let (plan, signing) = a.isPlanned ? (first, second) : (second, first)
      let shift = signing.first - plan.last
      guard (-AgreementMention.slack...AgreementMention.delay).contains(shift) else { return nil }
      return AgreementLikeness(reason: .plan, score: shift <= AgreementMention.slack ? 0.7 : 0.55)
    }
    return contradiction(a, first, b, second)
  }

  /// Dates that differ by little, or in articles of the same days.
  private static func contradiction(
    _ a: AgreementMention, _ first: DaySpan, _ b: AgreementMention, _ second: DaySpan
  ) -> AgreementLikeness? {
    let gap = first.gap(to: second)
    if gap <= 3 { return AgreementLikeness(reason: .contradiction, score: 0.75) }
    let reported = a.published.flatMap { one in b.published.map { abs(one - $0) } } ?? .max
    guard gap <= AgreementMention.slack, reported <= (a.isPlanned ? 60 : 10) else { return nil }
    return AgreementLikeness(reason: .contradiction, score: 0.6)
  }

  /// One has a date, the other only the day of its article.
  private static func half(
    _ dated: AgreementMention, _ days: DaySpan, _ other: AgreementMention
  ) -> AgreementLikeness? {
    guard let published = other.published else {
      return dated.facts.parties == other.facts.parties
        && dated.facts.instruments == other.facts.instruments
        ? AgreementLikeness(reason: .time, score: 0.45) : nil
    }
    // From the article to the act for a plan, from the act to the article for what was signed.
    let wait = other.isPlanned ? days.last - published : published - days.first
    if wait < -3 {
      // A report that does not say that it speaks of a plan. Where no other speaks of one either, it is rather the same pact
      // than a second one of its kind within weeks.
      if other.isPlanned || wait < -haste { return nil }
      if dated.isPlanned { return AgreementLikeness(reason: .plan, score: 0.5) }
      let isOfOneKind =
        !dated.facts.namedInstruments.isDisjoint(with: other.facts.namedInstruments)
        || !dated.facts.fields.isDisjoint(with: other.facts.fields)
      return AgreementLikeness(reason: .plan, score: isOfOneKind && wait >= -31 ? 0.45 : 0.3)
    }
    let score = wait <= 14 ? 0.9 : wait <= 60 ? 0.8 : wait <= 180 ? 0.65 : 0.5
    // Of several, the latest before it is meant.
    return AgreementLikeness(
      reason: other.isPlanned ? .plan : .time, score: score - 0.0001 * Double(max(0, min(wait, 400))))
  }

  private static func undated(_ a: AgreementMention, _ b: AgreementMention) -> AgreementLikeness? {
    guard let first = a.published, let second = b.published else {
      return a.facts.parties == b.facts.parties && a.facts.instruments == b.facts.instruments
        ? AgreementLikeness(reason: .time, score: 0.45) : nil
    }
    var distance = abs(first - second)
    if a.isPlanned != b.isPlanned {
      // What is planned after the signing is another.
      distance = a.isPlanned ? second - first : first - second
      if distance < -3 { return nil }
    }
    let score = distance <= 14 ? 0.85 : distance <= 60 ? 0.7 : distance <= 180 ? 0.55 : 0.45
    return AgreementLikeness(reason: a.isPlanned != b.isPlanned ? .plan : .time, score: score)
  }
}
