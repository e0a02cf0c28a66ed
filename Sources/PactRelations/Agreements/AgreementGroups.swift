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
    let agreements = drafts().map {
      (positions: $0.group.map(\.position), parties: named($0, groups), isOld: isOld($0))
    }
    var changed = false
    for group in groups {
      let at = mentions[group].span.start
      let before = agreements.filter { $0.positions.contains { $0 < at } }
        .sorted { ($0.positions.filter { $0 < at }.max()!) > ($1.positions.filter { $0 < at }.max()!) }
      let after = agreements.filter { $0.positions.allSatisfy { $0 >= at } }
        .sorted { $0.positions.min()! < $1.positions.min()! }
      var fitting: [Int]?
      let inOrder = before.filter { !$0.isOld } + before.filter(\.isOld) + after
      for agreement in inOrder where fitting == nil {
        fitting = members(of: group, among: agreement.parties, resolved)
      }
      guard let fitting, resolved.members[group] != fitting else { continue }
      resolved.members[group] = fitting
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
  private func named(_ draft: Draft, _ groups: [Int]) -> [Int] {
    var found: [Int] = []
    for fact in draft.facts where fact.predicate == .party {
      guard case .entity(let body) = fact.object, !found.contains(body) else { continue }
      if fact.roles.contains(where: { role in groups.contains { mentions[$0].span == role.span } }) {
        continue
      }
      found.append(body)
    }
    return found
  }
}
