/// What one document says of one agreement, as far as its identity depends on it.
struct AgreementFacts: Sendable, Hashable {
  /// The row of the entity in the store; decides nothing.
  var entity: Int64
  var document: String
  var local: String
  var published: String?
  var parties: Set<NodeID> = []
  var instruments: Set<String> = []
  var dates: Set<String> = []
  var statuses: Set<String> = []

  /// The agreement's key, were it the only one of its node.
  var key: String { "agreement|\(document)|\(local)" }
  /// The pairs of parties by which the agreement may meet others.
  ///
  /// Of more parties than forty only so many are paired: a treaty of two hundred states would make twenty thousand.
  var pairs: [PartyPair] {
    let sorted = parties.sorted().prefix(40)
    return sorted.indices.flatMap { index in
      sorted[(index + 1)...].map { PartyPair(first: sorted[index], second: $0) }
    }
  }
  /// The most precise date, the earliest of those.
  var date: String? {
    dates.min { $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1 }
  }
}

/// Two parties of one agreement, the smaller id first.
struct PartyPair: Sendable, Hashable {
  var first: NodeID
  var second: NodeID
}

/// Decides which agreements of different documents are one.
///
/// Two are compatible if one set of parties contains the other and two parties are in both, instruments and dates do
/// not contradict, and no document told them apart. A group takes in only what is compatible with all of its members,
/// best-dated first, so that the result depends on the set alone.
enum AgreementMatcher {
  /// How long before or after another article one without a date may speak of the same agreement.
  static let windowInDays = 60

  static func groups(of agreements: [AgreementFacts]) -> [[AgreementFacts]] {
    Partition.parts(of: agreements, by: \.pairs).flatMap(groups(ofConnected:))
  }

  private static func groups(ofConnected agreements: [AgreementFacts]) -> [[AgreementFacts]] {
    var groups: [[AgreementFacts]] = []
    for agreement in agreements.sorted(by: precedes) {
      let fitting = groups.firstIndex { $0.allSatisfy { areCompatible($0, agreement) } }
      if let fitting {
        groups[fitting].append(agreement)
      } else {
        groups.append([agreement])
      }
    }
    return groups
  }

  static func areCompatible(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    a.document != b.document && haveSameParties(a, b) && haveSameInstrument(a, b) && haveSameDate(a, b)
      && haveSameStatus(a, b)
  }

  private static func precedes(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    let (precisionA, precisionB) = (a.date?.utf8.count ?? 0, b.date?.utf8.count ?? 0)
    if precisionA != precisionB { return precisionA > precisionB }
    if a.date != b.date { return (a.date ?? "") < (b.date ?? "") }
    if a.parties.count != b.parties.count { return a.parties.count > b.parties.count }
    if a.published != b.published { return (a.published ?? "") < (b.published ?? "") }
    return (a.document, a.local) < (b.document, b.local)
  }

  private static func haveSameParties(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    let shared = a.parties.intersection(b.parties).count
    return shared >= 2 && shared == min(a.parties.count, b.parties.count)
  }

  /// `Agreement` says no more than that there is one.
  private static func haveSameInstrument(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    let (named, others) = (a.instruments.subtracting(["Agreement"]), b.instruments.subtracting(["Agreement"]))
    return named.isEmpty || others.isEmpty || !named.isDisjoint(with: others)
  }

  private static func haveSameDate(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    if !a.dates.isEmpty && !b.dates.isEmpty {
      return a.dates.contains { one in b.dates.contains { one.hasPrefix($0) || $0.hasPrefix(one) } }
    }
    if let first = a.published.flatMap(CalendarDay.init), let second = b.published.flatMap(CalendarDay.init) {
      return abs(first.number - second.number) <= windowInDays
    }
    return a.parties == b.parties && a.instruments == b.instruments
  }

  /// A renewal is another act than the signing, unless both are said of one day.
  private static func haveSameStatus(_ a: AgreementFacts, _ b: AgreementFacts) -> Bool {
    if a.statuses.isEmpty || b.statuses.isEmpty || !a.statuses.isDisjoint(with: b.statuses) { return true }
    if let date = a.date, date == b.date, date.utf8.count == 10 { return true }
    return !a.statuses.union(b.statuses).contains("renewed")
  }
}
