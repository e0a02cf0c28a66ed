import PactModel
import PactRecognition

/// Gives agreements that are told together what later sentences say of all or of one of them:
///
/// ```
/// The state signed MoUs with Suryodaya and Kalinga. The documents were exchanged at Janata Maidan. Principal Secretary
/// Tripathy signed for the state. Suryodaya was represented by its MD Rao, Kalinga by chairman Mohanty.
/// ```
struct SharedFacts {
  let scene: Scene
  /// By person: the bodies that they work for, to tell which of the agreements they sign.
  let employers: [Int: [Int]]

  /// How many sentences behind the last of the agreements may speak of them.
  private static let reach = 6

  /// Agreements of one announcement.
  private struct Siblings {
    var members: [Int]
    /// The parties of all.
    var common: Set<Int>
    /// The parties of each alone.
    var own: [Set<Int>]
  }

  func state(_ list: inout CandidateList) {
    for group in list.groups {
      guard let siblings = siblings(group, list) else { continue }
      for index in followers(of: siblings, list) { spread(index, over: siblings, &list) }
    }
  }

  private func siblings(_ group: [Int], _ list: CandidateList) -> Siblings? {
    let parties = group.map { Set(list.candidates[$0].entities(.party)) }
    guard let first = parties.first else { return nil }
    let common = parties.dropFirst().reduce(first) { $0.intersection($1) }
    let own = parties.map { $0.subtracting(common) }
    return own.allSatisfy { !$0.isEmpty } ? Siblings(members: group, common: common, own: own) : nil
  }

  /// What takes them up, until another agreement is told.
  private func followers(of siblings: Siblings, _ list: CandidateList) -> [Int] {
    let told = siblings.members.map { list.candidates[$0] }
    guard let start = told.map(\.position).min(), let last = told.map(\.sentence).max() else { return [] }
    var found: [Int] = []
    let later = list.candidates.indices.filter { list.candidates[$0].position > start }
    for index in later.sorted(by: { list.candidates[$0].position < list.candidates[$1].position })
    where !siblings.members.contains(index) {
      let candidate = list.candidates[index]
      guard candidate.sentence - last <= Self.reach else { break }
      let parties = Set(candidate.entities(.party))
      let isTaken = !parties.isEmpty && siblings.own.contains { !$0.isDisjoint(with: parties) }
      if !candidate.isReference, candidate.count == 0, candidate.isSubstantial, !isTaken,
        candidate.sentence > last
      {
        break
      }
      if takesUp(candidate, siblings) { found.append(index) }
    }
    return found
  }

  /// "The documents", "all four papers"; "Rao signed for Suryodaya", where somebody of the parties signs.
  private func takesUp(_ candidate: Candidate, _ siblings: Siblings) -> Bool {
    guard !candidate.isHeadline, !candidate.facts.isEmpty else { return false }
    if candidate.mention >= 0 {
      // Korean says no plural: "서명식에는 지사와 두 대표가 참석해 각서를 나눠 가졌다".
      let isKorean = scene.text.language == .korean
      let isOfAll = candidate.count != 0 || isKorean && candidate.entities(.party).isEmpty
      return isOfAll && (candidate.isDefinite || !isKorean && candidate.isBare && !candidate.isEllipsis)
        && candidate.entities(.party).allSatisfy { body in
          siblings.common.contains(body) || siblings.own.contains { $0.contains(body) }
        }
    }
    let signatories = candidate.entities(.signatory)
    let parties = candidate.entities(.party)
    if signatories.isEmpty { return false }
    if isForAll(parties, siblings) || signatories.count == siblings.members.count && parties.isEmpty {
      return true
    }
    let bodies = Set(signatories.flatMap { employers[$0] ?? [] })
    return !bodies.isDisjoint(with: siblings.common)
      || siblings.own.contains { !$0.isDisjoint(with: bodies) }
  }

  /// "signed on behalf of the state": for the party that all have.
  private func isForAll(_ parties: [Int], _ siblings: Siblings) -> Bool {
    !parties.isEmpty && siblings.common.isSuperset(of: parties)
  }

  private func spread(_ index: Int, over siblings: Siblings, _ list: inout CandidateList) {
    let candidate = list.candidates[index]
    let unplaced = candidate.entities(.signatory).filter { targets(ofSignatory: $0, siblings).isEmpty }
    for fact in candidate.facts {
      for member in targets(of: fact, candidate, unplaced, siblings) {
        let isKnown = !list.candidates[member].facts.filter { $0.predicate == fact.predicate }.isEmpty
        if isKnown, [.signedOn, .instrument].contains(fact.predicate) { continue }
        var copy = fact
        copy.rule = fact.rule + "+shared"
        copy.confidence *= 0.9
        list.add(copy, to: member)
      }
    }
    list.silence(index)
  }

  private func targets(
    of fact: Fact, _ candidate: Candidate, _ unplaced: [Int], _ siblings: Siblings
  ) -> [Int] {
    switch fact.predicate {
    case .signatory:
      guard case .entity(let person) = fact.object else { return [] }
      let placed = targets(ofSignatory: person, siblings)
      guard placed.isEmpty, let rank = unplaced.firstIndex(of: person) else { return placed }
      if isForAll(candidate.entities(.party), siblings) { return siblings.members }
      // As many unknown signatories as agreements: each has his own.
      return unplaced.count == siblings.members.count ? [siblings.members[rank]] : []
    case .status, .signedAt, .signedOn, .coversField: return candidate.mention >= 0 ? siblings.members : []
    default: return []
    }
  }

  /// The agreements that a person signs: that of the employer, or all, where the employer is a party to all.
  private func targets(ofSignatory person: Int, _ siblings: Siblings) -> [Int] {
    let bodies = employers[person] ?? []
    let own = siblings.members.indices.filter { !siblings.own[$0].isDisjoint(with: bodies) }
    if !own.isEmpty { return own.map { siblings.members[$0] } }
    return siblings.common.isDisjoint(with: bodies) ? [] : siblings.members
  }
}
