import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// An agreement in the making: what speaks of it, and what is said.
struct Draft {
  var group: [Candidate]
  var facts: [Fact]

  var position: Int { group.map(\.position).min() ?? 0 }

  /// The entities that are parties so far.
  var parties: [Int] {
    facts.compactMap { fact in
      guard fact.predicate == .party, case .entity(let body) = fact.object else { return nil }
      return body
    }
  }
}

/// Makes agreements of candidates: one for each pact, with the facts of all its mentions made consistent.
struct AgreementAssembler {
  let scene: Scene
  /// By person: the bodies that they work for, to tell the parties that they sign for.
  let employers: [Int: [Int]]
  let published: String?

  func assemble(_ candidates: [Candidate], into relations: inout Relations) {
    for draft in drafts(candidates) where isTold(draft) {
      let number = relations.agreements.count
      relations.agreements.append(agreement(draft.group))
      for var fact in draft.facts {
        fact.subject = .agreement(number)
        relations.facts.append(fact)
      }
    }
  }

  /// An agreement has parties; one party alone ("B와의 협약") needs somebody to say how it stands, and a predicate alone
  /// ("서명했다") makes one only between two.
  private func isTold(_ draft: Draft) -> Bool {
    let said = draft.group.flatMap(\.facts)
    let named = Set(said.filter { $0.predicate == .party }.map(\.object))
    if draft.group.allSatisfy({ $0.mention < 0 }) { return named.count > 1 }
    return draft.parties.count > 1 || !draft.parties.isEmpty && said.contains { $0.predicate == .status }
  }

  /// The agreements that the candidates speak of, with the parties that their sentences leave out.
  func drafts(_ candidates: [Candidate]) -> [Draft] {
    var drafts = AgreementClusterer(scene: scene, employers: employers).clusters(candidates).map { members in
      let group = members.map { candidates[$0] }
      return Draft(group: group, facts: consistent(group))
    }
    PartyCompletion(scene: scene, employers: employers).complete(&drafts)
    return drafts
  }

  private func agreement(_ group: [Candidate]) -> Agreement {
    let mentions = group.compactMap { $0.mention >= 0 ? $0.mention : nil }
    let full = group.filter { $0.mention >= 0 && !$0.isDefinite }.map { scene.mentions[$0.mention].span }
    let fallback =
      mentions.first.map { scene.mentions[$0].span } ?? group[0].facts.first?.trigger ?? ByteSpan(0, 0)
    return Agreement(mentions: mentions, name: full.max { $0.count < $1.count } ?? fallback)
  }

  /// The facts of one agreement: parties completed from signatories, one instrument, one status, one date.
  private func consistent(_ group: [Candidate]) -> [Fact] {
    let all = group.flatMap(\.facts)
    var kept: [Fact] = []
    func keep(_ fact: Fact) {
      if !kept.contains(where: { $0.predicate == fact.predicate && $0.object == fact.object }) {
        kept.append(fact)
      }
    }
    let told = group.filter { !$0.isHeadline }.flatMap(\.facts)
    // The sum in a headline may be that of several agreements.
    let sums = told.contains { $0.predicate == .amount } ? told : all
    for fact in all where ![.status, .signedOn, .instrument, .amount].contains(fact.predicate) { keep(fact) }
    for fact in sums where fact.predicate == .amount { keep(fact) }
    let isComplete = kept.filter { $0.predicate == .party }.count > 1
    for signatory in kept where signatory.predicate == .signatory && !isComplete {
      guard case .entity(let person) = signatory.object else { continue }
      for body in employers[person] ?? [] {
        var party = signatory
        party.predicate = .party
        party.object = .entity(body)
        party.rule = signatory.rule + "+employer"
        party.confidence *= 0.95
        keep(party)
      }
    }
    guard let base = all.first else { return kept }
    if let instrument = instrument(group, parties: kept) {
      let source = all.first { $0.predicate == .instrument } ?? base
      keep(derived(from: source, .instrument, instrument))
    }
    // A headline's "협약 체결" has no tense; what the text says goes before it.
    let status = status(told.contains { $0.predicate == .status } ? told : all, of: group)
    keep(
      derived(
        from: all.first { $0.predicate == .status && $0.object == .literal(status) } ?? base, .status, status)
    )
    let dates = (status == "failed" ? group.filter(isOfSigning) : group).flatMap(\.facts).filter {
      $0.predicate == .signedOn && mayBe($0, status)
    }
    let date =
      status == "renewed"
      ? dates.max { literal($0) < literal($1) } : dates.max { precision($0) < precision($1) }
    if let date { keep(date) }
    return kept
  }

  /// What is planned lies ahead, and what was signed does not.
  private func mayBe(_ date: Fact, _ status: String) -> Bool {
    guard let published else { return true }
    let day = literal(date)
    let today = published.prefix(day.count)
    switch status {
    case "planned", "proposed": return day >= today
    case "signed", "renewed", "terminated": return day <= today
    default: return true
    }
  }

  private func literal(_ fact: Fact) -> String {
    if case .literal(let value) = fact.object { value } else { "" }
  }

  private func derived(from fact: Fact, _ predicate: Predicate, _ value: String) -> Fact {
    var copy = fact
    copy.predicate = predicate
    copy.object = .literal(value)
    return copy
  }

  private func precision(_ fact: Fact) -> Int {
    literal(fact).count
  }

  /// The first that says more than "agreement"; a tie between bodies that are no places is one ("자매항 협정").
  private func instrument(_ group: [Candidate], parties facts: [Fact]) -> String? {
    let named = group.compactMap(\.instrument)
    let kind = named.first { $0 != "Agreement" } ?? named.first
    let isTie = kind == "SisterCity" || kind == "FriendshipCity"
    guard isTie, scene.text.language == .korean else { return kind }
    let bodies = facts.filter { $0.predicate == .party }
    let isAmongBodies =
      bodies.count > 1
      && bodies.allSatisfy {
        if case .entity(let body) = $0.object {
          scene.resolved.entities[body].type == .organization
        } else {
          false
        }
      }
    return isAmongBodies ? "Agreement" : kind
  }

  /// Whether the plan is told behind the failure, and not of a day that has passed.
  private func isStillPlanned(_ group: [Candidate]) -> Bool {
    let failed = group.filter { $0.literals(.status).contains("failed") }.map(\.position).min() ?? 0
    return group.contains { candidate in
      candidate.literals(.status).contains("planned") && candidate.position >= failed
        && candidate.literals(.signedOn).allSatisfy { date in
          published.map { date >= $0.prefix(date.utf8.count) } ?? true
        }
    }
  }

  /// Whether a candidate tells of a signing that was, not of the day for which one was meant.
  private func isOfSigning(_ candidate: Candidate) -> Bool {
    let said = candidate.literals(.status)
    return said.isEmpty || said.contains("signed") || said.contains("renewed")
  }

  private func last(_ values: Set<String>, _ facts: [Fact]) -> String? {
    facts.filter { $0.predicate == .status && values.contains(literal($0)) }
      .max { $0.trigger.start < $1.trigger.start }.map(literal)
  }

  /// What ended or renewed an agreement outweighs its signing, which outweighs its being planned.
  private func status(_ facts: [Fact], of group: [Candidate]) -> String {
    let said = Set(
      facts.filter { $0.predicate == .status }.compactMap { fact -> String? in
        if case .literal(let value) = fact.object { value } else { nil }
      })
    // "서명하지 못했다" and "연내 서명하기로 했다": it is still to come. "A planned deal will not go ahead": it is not.
    if said.contains("failed"), said.contains("planned"), !said.contains("signed") {
      if scene.text.language == .korean {
        if isStillPlanned(group) { return "planned" }
      } else if let last = last(["failed", "planned"], facts) {
        return last
      }
    }
    // "만료된 협약을 다시 연장했다", "연장했다가 해지했다": what is told last holds.
    if said.contains("terminated"), said.contains("renewed"),
      let last = last(["terminated", "renewed"], facts)
    {
      return last
    }
    return ["terminated", "failed", "renewed", "signed", "planned", "proposed"].first(where: said.contains)
      ?? "signed"
  }
}
