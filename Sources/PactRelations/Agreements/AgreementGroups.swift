import PactModel
import PactRecognition
import PactResolution

/// Says which bodies "양 기관", "두 도시", "both sides" mean, once the agreements' parties are known.
enum AgreementGroups {
  /// Sets the members of each group that follows an agreement with as many parties as the group counts.
  ///
  /// - Returns: true if any group changed.
  static func resolve(
    _ resolved: inout ResolvedText, mentions: [Mention], candidates: [Candidate], titles: [Fact]
  ) -> Bool {
    let groups = mentions.indices.filter { mentions[$0].kind == .group }
    guard !groups.isEmpty else { return false }
    let employers = RelationExtractor.employers(titles)
    let agreements = candidates.sorted { $0.position < $1.position }.map { candidate in
      (position: candidate.position, parties: parties(candidate, groups, mentions, employers))
    }
    var changed = false
    for group in groups {
      let mention = mentions[group]
      let fitting = agreements.last {
        $0.position < mention.span.start
          && (mention.count == 0 ? $0.parties.count >= 2 : $0.parties.count == mention.count)
      }
      guard let fitting, resolved.members[group] != fitting.parties else { continue }
      resolved.members[group] = fitting.parties
      changed = true
    }
    return changed
  }

  /// The parties that a candidate names itself, or whose people sign; what only a group said is no news.
  private static func parties(
    _ candidate: Candidate, _ groups: [Int], _ mentions: [Mention], _ employers: [Int: [Int]]
  ) -> [Int] {
    var found: [Int] = []
    for fact in candidate.facts {
      guard case .entity(let entity) = fact.object else { continue }
      if fact.roles.contains(where: { role in groups.contains { mentions[$0].span == role.span } }) {
        continue
      }
      let bodies =
        fact.predicate == .party ? [entity] : fact.predicate == .signatory ? employers[entity] ?? [] : []
      for body in bodies where !found.contains(body) { found.append(body) }
    }
    return found
  }
}
