import PactModel
import PactRecognition

/// Makes one agreement for each partner of "A signed MoUs with B, C and D", "A는 B, C와 각각 협약을 체결했다".
struct BilateralSplit {
  let scene: Scene
  /// By person: the bodies that they work for, to tell for whom of the partners they sign.
  let employers: [Int: [Int]]

  /// - Returns: the candidate itself unless it stands for several agreements with a partner each.
  func split(_ candidate: Candidate) -> [Candidate] {
    let parties = candidate.facts.filter { $0.predicate == .party }
    let partners = distinct(parties.filter(isPartner))
    let others = distinct(
      parties.filter { party in !isPartner(party) && !partners.contains { $0.object == party.object } })
    guard candidate.count != 0, !partners.isEmpty, !others.isEmpty else { return [candidate] }
    if partners.count > 1, candidate.count == -1 || candidate.count == partners.count {
      return make(candidate, one: partners, all: others)
    }
    // "부산대와 충남대는 나고야대와 각각 협정을 맺었다"
    if partners.count == 1, others.count > 1, candidate.count == -1 || candidate.count == others.count {
      return make(candidate, one: others, all: partners)
    }
    return [candidate]
  }

  private func isPartner(_ fact: Fact) -> Bool { fact.roles.contains { $0.name == "partner" } }

  private func distinct(_ facts: [Fact]) -> [Fact] {
    var found: [Fact] = []
    for fact in facts where !found.contains(where: { $0.object == fact.object }) { found.append(fact) }
    return found
  }

  private func make(_ candidate: Candidate, one: [Fact], all: [Fact]) -> [Candidate] {
    let rest = candidate.facts.filter { $0.predicate != .party }
    let dates = dates(of: one, candidate)
    return one.indices.map { index in
      var copy = candidate
      copy.count = 0
      copy.facts = rest.filter { fact in
        fact.predicate != .signatory || one.indices.allSatisfy { $0 == index || !signs(fact, for: one[$0]) }
      }
      if let dates {
        copy.facts = copy.facts.map { fact in
          guard fact.predicate == .signedOn else { return fact }
          var dated = fact
          dated.object = .literal(scene.mentions[dates[index]].literal)
          return dated
        }
      }
      copy.facts += all + [one[index]]
      return copy
    }
  }

  private func signs(_ signatory: Fact, for party: Fact) -> Bool {
    guard case .entity(let person) = signatory.object, case .entity(let body) = party.object else {
      return false
    }
    return employers[person]?.contains(body) == true
  }

  /// "2023년 동나이성, 지난해 11월 나보이주와": the date before each partner, if each has its own.
  private func dates(of partners: [Fact], _ candidate: Candidate) -> [Int]? {
    let spans = partners.compactMap { $0.roles.last?.span.start }
    guard spans.count == partners.count else { return nil }
    var found: [Int] = []
    for start in spans {
      let before = scene.mentionsOfSentence[candidate.sentence].last {
        scene.mentions[$0].kind == .date && !scene.mentions[$0].literal.isEmpty
          && scene.mentions[$0].span.end <= start
      }
      guard let before, !found.contains(before) else { return nil }
      found.append(before)
    }
    return found
  }
}
