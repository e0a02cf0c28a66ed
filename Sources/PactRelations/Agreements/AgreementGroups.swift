import PactModel
import PactRecognition
import PactResolution
import PactResources

/// Says which bodies "양 기관", "두 도시", "both sides" mean, once the agreements' parties are known.
struct AgreementGroups {
  let resources: Resources
  let mentions: [Mention]
  let published: String?

  /// Sets the members of each group: the parties of the agreement spoken of last before it that has as many parties of the
  /// kind that it counts, one of an earlier year only for want of another; in a lead, of the first that follows.
  ///
  /// - Parameter drafts: what the article says of its agreements so far; asked for only if there are groups.
  /// - Returns: true if any group changed.
  func resolve(_ resolved: inout ResolvedText, drafts: () -> [Draft]) -> Bool {
    let groups = mentions.indices.filter { mentions[$0].kind == .group }
    guard !groups.isEmpty else { return false }
    let spans = Set(groups.map { mentions[$0].span })
    let agreements = drafts().map {
      (positions: $0.group.map(\.position), parties: named($0, spans), isOld: isOld($0))
    }
    let order = Order(agreements.map(\.positions))
    var changed = false
    for group in groups {
      let nearest = order.first(
        from: mentions[group].span.start, last: { agreements[$0].isOld },
        where: { members(of: group, among: agreements[$0].parties, resolved) })
      guard let nearest, resolved.members[group] != nearest else { continue }
      resolved.members[group] = nearest
      changed = true
    }
    return changed
  }

  /// Whether an agreement is told as background: it was signed in a year before the article's.
  private func isOld(_ draft: Draft) -> Bool {
    guard let year = published?.prefix(4) else { return false }
    let days = draft.facts.compactMap { fact -> String? in
      if fact.predicate == .signedOn, case .literal(let day) = fact.object { day } else { nil }
    }
    return !days.isEmpty && days.allSatisfy { $0.prefix(4) < year }
  }

  /// The parties that a group may mean: those of its kinds, if they are as many as it counts.
  private func members(of group: Int, among parties: [Int], _ resolved: ResolvedText) -> [Int]? {
    let mention = mentions[group]
    let kinds = References.kinds(mention.value, resources)
    let alike = kinds.isEmpty ? parties : parties.filter { kinds.contains(resolved.entities[$0].kind) }
    // "두 기업" may be of no known kind.
    for found in [alike, parties] where mention.count == 0 ? found.count >= 2 : found.count == mention.count {
      if found == alike || found.allSatisfy({ resolved.entities[$0].kind == .empty }) || kinds.isEmpty {
        return found
      }
    }
    return nil
  }

  /// The parties that something else than a group says.
  private func named(_ draft: Draft, _ groups: Set<ByteSpan>) -> [Int] {
    var found: [Int] = []
    for fact in draft.facts where fact.predicate == .party {
      guard case .entity(let body) = fact.object, !found.contains(body) else { continue }
      if fact.roles.contains(where: { groups.contains($0.span) }) { continue }
      found.append(body)
    }
    return found
  }

  /// Where agreements are spoken of.
  private struct Order {
    /// Every place, in order.
    private var all: [(position: Int, agreement: Int)] = []
    /// The first place of each agreement, in order.
    private var starts: [(position: Int, agreement: Int)] = []

    init(_ positions: [[Int]]) {
      for (agreement, places) in positions.enumerated() {
        for position in places { all.append((position, agreement)) }
        if let first = places.min() { starts.append((first, agreement)) }
      }
      // Walked backwards, so of those in one place the first comes last.
      all.sort { ($0.position, $1.agreement) < ($1.position, $0.agreement) }
      starts.sort { ($0.position, $0.agreement) < ($1.position, $1.agreement) }
    }

    /// The first result that is not nil: of the agreements spoken of before a place, the nearest first, but for some that come
    /// last; then of those that are only spoken of behind it.
    func first<Result>(from place: Int, last isLast: (Int) -> Bool, where result: (Int) -> Result?) -> Result?
    {
      var seen: Set<Int> = []
      var waiting: [Int] = []
      for item in all[..<all.partition(at: place)].reversed() where seen.insert(item.agreement).inserted {
        if isLast(item.agreement) {
          waiting.append(item.agreement)
        } else if let found = result(item.agreement) {
          return found
        }
      }
      for agreement in waiting {
        if let found = result(agreement) { return found }
      }
      for item in starts[starts.partition(at: place)...] {
        if let found = result(item.agreement) { return found }
      }
      return nil
    }
  }
}

extension [(position: Int, agreement: Int)] {
  /// The index of the first that does not lie before a place.
  fileprivate func partition(at place: Int) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].position < place { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
