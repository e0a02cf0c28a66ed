/// What one document says of one agreement, as far as its identity depends on it.
struct AgreementFacts: Sendable, Hashable {
  /// The row of the entity in the store; decides nothing.
  var entity: Int64
  var document: String
  var local: String
  var published: String?
  var parties: Set<NodeID> = []
  /// Where only one party was found, the other bodies that the document names: the missing party may be among them.
  var company: Set<NodeID> = []
  var instruments: Set<String> = []
  var dates: Set<String> = []
  var statuses: Set<String> = []
  var fields: Set<NodeID> = []
  /// Where the document speaks of it, for decisions.
  var places: Set<Int> = []
  /// Whether a decision says that it is one with another: it is then looked at with those that are signed or planned.
  var isDecided = false

  /// The agreement's key, were it the only one of its node.
  var key: String { "agreement|\(document)|\(local)" }

  /// Whether a party is missing.
  var isIncomplete: Bool { parties.count == 1 }

  /// The pairs of parties by which the agreement may meet others.
  ///
  /// Of more parties than forty only so many are paired: a treaty of two hundred states would make twenty thousand.
  var pairs: [PartyPair] {
    let sorted = parties.sorted().prefix(40)
    if isIncomplete {
      return company.subtracting(parties).sorted().prefix(40).map { other in
        PartyPair(first: min(sorted[0], other), second: max(sorted[0], other))
      }
    }
    return sorted.indices.flatMap { index in
      sorted[(index + 1)...].map { PartyPair(first: sorted[index], second: $0) }
    }
  }

  /// `Agreement` says no more than that there is one.
  var namedInstruments: Set<String> { instruments.subtracting(["Agreement"]) }

  /// Whether it is a tie that two cities enter once, so that it need not be told which is meant.
  var isLasting: Bool { !instruments.isEmpty && instruments.isSubset(of: ["SisterCity", "FriendshipCity"]) }
}

/// Two parties of one agreement, the smaller id first.
struct PartyPair: Sendable, Hashable {
  var first: NodeID
  var second: NodeID
}

/// An agreement of a document with the times that follow from what is said of it.
struct AgreementMention: Sendable, Hashable {
  var facts: AgreementFacts
  /// The day of publication.
  var published: Int?
  /// The most precise date, the earliest of those; of a renewal the latest.
  var date: String?
  var days: DaySpan?
  var isPlanned: Bool
  /// Whether it is told of a later act: a renewal or an end.
  var isLate: Bool
  /// When the act that joins it to others may have been: signing, or renewal.
  var reach: DaySpan

  /// How long before an article that names no date the signing may lie.
  static let memory = 400
  /// How far dates of one act may lie apart where they contradict each other.
  static let slack = 31
  /// The same for ties that are entered once.
  static let lastingMemory = 36_500
  /// How long after the announced date a pact may be signed.
  static let delay = 90

  init(_ facts: AgreementFacts) {
    self.facts = facts
    published = facts.published.flatMap(CalendarDay.init)?.number
    let isRenewed = facts.statuses.contains("renewed")
    let isOver = Self.isOver(facts)
    isLate = !facts.isDecided && (isRenewed || isOver)
    isPlanned = !facts.statuses.isEmpty && facts.statuses.isSubset(of: ["planned", "proposed"])
    let precision = facts.dates.map(\.utf8.count).max()
    let precise = facts.dates.filter { $0.utf8.count == precision }
    date = isRenewed ? precise.max() : precise.min()
    days = date.flatMap(DaySpan.init)
    // Nothing has been signed on a day to come: that date is misread, or another's.
    if !isPlanned, let published, let first = days?.first, first > published + Self.slack {
      date = nil
      days = nil
    }
    let memory = facts.isLasting ? Self.lastingMemory : Self.memory
    // An end is dated by its article: the date beside it may be that of the signing.
    reach =
      if isOver, let published {
        DaySpan(published - memory, published + 1)
      } else if let days {
        days.widened(Self.slack, isPlanned ? Self.delay : Self.slack)
      } else if let published {
        isPlanned
          ? DaySpan(published - 7, published + Self.memory)
          : DaySpan(published - memory, published + AgreementLikeness.haste)
      } else {
        .always
      }
  }

  /// The day of the act, or by which it was.
  var day: Int? { Self.isOver(facts) ? published ?? days?.last : days?.first ?? published }
  /// The day since when there is something to renew or end: of a plan, that of its announcement.
  var beginning: Int? { isPlanned ? published ?? days?.first : day }

  private static func isOver(_ facts: AgreementFacts) -> Bool {
    !facts.statuses.isDisjoint(with: ["terminated", "failed"])
  }
}
