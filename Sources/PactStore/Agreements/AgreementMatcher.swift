/// Decides which agreements of different documents are one.
///
/// What is signed or planned is grouped first, the surest dates first: each joins the group in which it finds its best
/// match, if nothing in that group speaks against it, and else opens one of its own. Renewals and ends are grouped by
/// their own dates and then follow the agreement that they renew or end. Contradicting dates and amounts keep
/// nobody out whose parties, instrument and time of report agree. The result depends on the set of agreements and
/// on the users' decisions alone.
struct AgreementMatcher {
  /// A group, and for all but its first member with which other it was matched.
  struct Group: Sendable {
    var members: [AgreementMention]
    /// Whether users made it, of whatever they saw fit.
    var isDecided = false
    var key: String { members.map(\.facts.key).min() ?? "" }
  }

  /// Why an agreement stands in its group, or might stand in another.
  struct Match: Sendable, Hashable {
    var mention: AgreementFacts
    var other: AgreementFacts
    var likeness: AgreementLikeness
    var isMerged: Bool
  }

  private let decisions: Decisions
  private(set) var matches: [Match] = []

  init(decisions: Decisions = Decisions()) { self.decisions = decisions }

  // MARK: Signed and planned

  /// Groups agreements that are signed or planned.
  mutating func groups(of mentions: [AgreementMention]) -> [Group] {
    grouped(mentions, by: AgreementLikeness.of(_:_:))
  }

  /// Groups renewals and ends by their own dates.
  mutating func lateGroups(of mentions: [AgreementMention]) -> [Group] {
    grouped(mentions, by: AgreementLikeness.ofLate)
  }

  private mutating func grouped(
    _ mentions: [AgreementMention],
    by likeness: (AgreementMention, AgreementMention) -> AgreementLikeness?
  ) -> [Group] {
    var groups = decided(mentions)
    var byPair: [PartyPair: Set<Int>] = [:]
    for (index, group) in groups.enumerated() {
      for pair in group.members.flatMap(\.facts.pairs) { byPair[pair, default: []].insert(index) }
    }
    let settled = Set(groups.flatMap(\.members).map(\.facts.entity))
    for mention in mentions.sorted(by: Self.precedes) where !settled.contains(mention.facts.entity) {
      let near = Set(mention.facts.pairs.flatMap { byPair[$0] ?? [] }).sorted()
      let found = near.compactMap { index in
        match(mention, groups[index], likeness).map { (index: index, match: $0) }
      }
      let best = found.max { a, b in
        let (first, second) = (a.match.likeness.score, b.match.likeness.score)
        return first != second ? first < second : a.index > b.index
      }
      var home = groups.count
      if let (index, match) = best, match.likeness.score >= AgreementLikeness.threshold,
        !mention.facts.isIncomplete || isOnly(match, among: found.map(\.match))
      {
        home = index
        groups[index].members.append(mention)
        matches.append(match)
      } else {
        groups.append(Group(members: [mention]))
        if var match = best?.match, match.likeness.score >= AgreementLikeness.doubt {
          match.isMerged = false
          matches.append(match)
        }
      }
      for pair in mention.facts.pairs { byPair[pair, default: []].insert(home) }
    }
    return groups
  }

  /// What users decided to be one.
  private mutating func decided(_ mentions: [AgreementMention]) -> [Group] {
    guard !decisions.merges.isEmpty else { return [] }
    let sorted = mentions.sorted(by: Self.precedes)
    let named = decisions.merges.enumerated().map { index, pair in
      (index, sorted.filter { pair.first.matches($0.facts) }, sorted.filter { pair.second.matches($0.facts) })
    }.filter { !$0.1.isEmpty && !$0.2.isEmpty }
    let merged = Set(named.flatMap { $0.1 + $0.2 }.map(\.facts.entity))
    let parts = Partition.parts(of: sorted.filter { merged.contains($0.facts.entity) }) { mention in
      named.filter { ($0.1 + $0.2).contains(mention) }.map(\.0)
    }
    for part in parts {
      for mention in part.dropFirst() {
        matches.append(
          Match(
            mention: mention.facts, other: part[0].facts,
            likeness: AgreementLikeness(reason: .decision, score: 1), isMerged: true))
      }
    }
    return parts.map { Group(members: $0, isDecided: true) }
  }

  /// Whether an agreement with a party missing finds nothing else that is nearly as good.
  private func isOnly(_ best: Match, among matches: [Match]) -> Bool {
    matches.count { $0.likeness.score > best.likeness.score - 0.1 } == 1
  }

  /// The best match of an agreement in a group that nothing keeps it out of.
  private func match(
    _ mention: AgreementMention, _ group: Group,
    _ likeness: (AgreementMention, AgreementMention) -> AgreementLikeness?
  ) -> Match? {
    let isDated = group.members.contains { $0.days != nil }
    var best: Match?
    for member in group.members {
      if member.facts.document == mention.facts.document || isForbidden(member, mention) { return nil }
      guard let likeness = likeness(member, mention) else {
        // An undated report of a dated pact need not fit another undated one, nor what lacks a party another such.
        let mayDiffer =
          member.days == nil && isDated || member.facts.isIncomplete && mention.facts.isIncomplete
        if !group.isDecided && !mayDiffer { return nil }
        continue
      }
      if best.map({ likeness.score > $0.likeness.score }) ?? true {
        best = Match(mention: mention.facts, other: member.facts, likeness: likeness, isMerged: true)
      }
    }
    return best
  }

  func isForbidden(_ a: AgreementMention, _ b: AgreementMention) -> Bool {
    decisions.forbidden.contains { pair in
      pair.first.matches(a.facts) && pair.second.matches(b.facts)
        || pair.first.matches(b.facts) && pair.second.matches(a.facts)
    }
  }

  // MARK: Renewals and ends

  /// Finds the group that a renewal or an end belongs to among those of its parties; of equally good ones the latest.
  ///
  /// - Returns: the place of the group; nil where nothing was signed or planned before.
  mutating func predecessor(of late: Group, among groups: [Group]) -> Int? {
    var best: (index: Int, match: Match, day: Int)?
    for (index, group) in groups.enumerated() {
      let crosses = late.members.contains { one in
        group.members.contains { $0.facts.document == one.facts.document || isForbidden(one, $0) }
      }
      if crosses || isSigned(group, after: late) { continue }
      for one in late.members {
        for other in group.members {
          guard let likeness = AgreementLikeness.ofSuccessor(one, of: other) else { continue }
          let day = other.day ?? .min
          let isBetter =
            best.map { known in
              let (a, b) = (likeness.score, known.match.likeness.score)
              return a != b
                ? a > b : day != known.day ? day > known.day : other.facts.key < known.match.other.key
            } ?? true
          if isBetter {
            let match = Match(mention: one.facts, other: other.facts, likeness: likeness, isMerged: true)
            best = (index, match, day)
          }
        }
      }
    }
    guard let best, best.match.likeness.score >= AgreementLikeness.threshold else { return nil }
    matches.removeAll { $0.mention == best.match.mention }
    matches.append(best.match)
    return best.index
  }

  /// Whether a group was signed after a renewal or an end: that belongs to what was before it.
  private func isSigned(_ group: Group, after late: Group) -> Bool {
    let signings = group.members.filter { !$0.isPlanned }.compactMap(\.days?.first)
    guard let first = signings.min(), let act = late.members.compactMap(\.day).max() else { return false }
    return first > act + 3
  }

  /// What was signed before what was planned, the precise before the vague, then by dates and names; at last what lacks a
  /// party.
  private static func precedes(_ a: AgreementMention, _ b: AgreementMention) -> Bool {
    let (rankA, rankB) = (rank(a), rank(b))
    if rankA != rankB { return rankA < rankB }
    let (precisionA, precisionB) = (a.date?.utf8.count ?? 0, b.date?.utf8.count ?? 0)
    if precisionA != precisionB { return precisionA > precisionB }
    if a.date != b.date { return (a.date ?? "") < (b.date ?? "") }
    if a.facts.parties.count != b.facts.parties.count { return a.facts.parties.count > b.facts.parties.count }
    if a.facts.published != b.facts.published { return (a.facts.published ?? "") < (b.facts.published ?? "") }
    return (a.facts.document, a.facts.local) < (b.facts.document, b.facts.local)
  }

  private static func rank(_ mention: AgreementMention) -> Int {
    (mention.facts.isIncomplete ? 4 : 0) + (mention.days == nil ? 2 : 0) + (mention.isPlanned ? 1 : 0)
  }
}
