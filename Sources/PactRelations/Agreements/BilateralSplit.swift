import PactModel
import PactRecognition

/// Makes one agreement for each partner of "A signed MoUs with B, C and D", "A는 B, C와 각각 협약을 체결했다".
struct BilateralSplit {
  let scene: Scene
  /// By person: the bodies that they work for, to tell for whom of the partners they sign.
  let employers: [Int: [Int]]

  func state(_ list: inout CandidateList) {
    for index in list.candidates.indices {
      var parts = split(list.candidates[index])
      guard list.candidates[index].isOfSameKind else {
        if parts.count > 1 { list.replace(index, by: parts) }
        continue
      }
      let model = model(of: index, list)
      if let kind = model.flatMap({ list.candidates[$0].instrument }) {
        for part in parts.indices { parts[part].instrument = kind }
      }
      list.replace(index, by: parts, like: model)
    }
  }

  /// The agreement that "the same kind of deal" is like: the last one told before it.
  private func model(of index: Int, _ list: CandidateList) -> Int? {
    let own = list.candidates[index]
    return list.candidates.indices.filter {
      let other = list.candidates[$0]
      return other.mention >= 0 && other.isSubstantial && !other.isHeadline && other.count == 0
        && other.position < own.position && own.sentence - other.sentence <= 2
    }.max { list.candidates[$0].position < list.candidates[$1].position }
  }

  /// - Returns: the candidate itself unless it stands for several agreements with a partner each.
  private func split(_ single: Candidate) -> [Candidate] {
    let candidate = withGapped(single)
    let parties = candidate.facts.filter { $0.predicate == .party }
    let partners = distinct(parties.filter(Self.isPartner))
    let others = distinct(
      parties.filter { party in !Self.isPartner(party) && !partners.contains { $0.object == party.object } })
    guard !partners.isEmpty else { return [candidate] }
    // "일본 호후시와 1991년, 미국 벨링햄시와는 2001년에": each with a day of its own.
    if scene.text.language == .korean, partners.count > 1, !others.isEmpty,
      dates(of: partners, candidate) != nil
    {
      return make(candidate, one: partners, all: others)
    }
    let count = candidate.count == 0 && isOfEach(candidate) ? -1 : candidate.count
    guard count != 0 else { return [candidate] }
    // "A and B signed MoUs with C and D, respectively"
    if partners.count > 1, partners.count == others.count, says("respectively", in: candidate.sentence) {
      return zip(others, partners).flatMap { make(candidate, one: [$1], all: [$0]) }
    }
    if others.isEmpty {
      // "Two of them, with Lautoka and Apia, …": who shares them, the sentence before says.
      let stands = count == -1 && candidate.mention >= 0 || count == partners.count
      return stands && partners.count > 1 && partners.allSatisfy({ isCompanion($0, candidate.sentence) })
        ? make(candidate, one: partners, all: []) : [candidate]
    }
    if partners.count > 1, count == -1 || count == partners.count {
      return make(candidate, one: partners, all: others)
    }
    // "부산대와 충남대는 나고야대와 각각 협정을 맺었다"
    if partners.count == 1, others.count > 1, count == -1 || count == others.count {
      return make(candidate, one: others, all: partners)
    }
    return [candidate]
  }

  /// "A and B each signed an MoU with C", "signed an MoU individually with A and B": told once for each.
  private func isOfEach(_ candidate: Candidate) -> Bool {
    guard scene.text.language == .english, candidate.mention >= 0 else { return false }
    let clause = scene.clauseOfToken[scene.mentions[candidate.mention].tokens.lowerBound]
    return clause >= 0
      && scene.text.clauses[Int(clause)].tokens.contains { scene.isWord($0, of: "distributive") }
  }

  private func says(_ word: StaticString, in sentence: Int) -> Bool {
    scene.text.sentences[sentence].tokens.contains { token in
      scene.text.bytes[scene.text.tokens[token].span.range].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  static func isPartner(_ fact: Fact) -> Bool { fact.roles.contains { $0.name == "partner" } }

  private func isCompanion(_ fact: Fact, _ sentence: Int) -> Bool {
    guard scene.text.language == .english, let span = fact.roles.last?.span else { return false }
    return !scene.mentionsOfSentence[sentence].contains { scene.mentions[$0].span == span && isBetween($0) }
  }

  /// "between X and Y": the two sides of one.
  private func isBetween(_ mention: Int) -> Bool {
    let phrase = scene.phraseOfToken[scene.mentions[mention].tokens.lowerBound]
    return phrase >= 0
      && scene.members(ofList: Int(phrase)).contains { scene.text.phrases[$0].marker == .between }
  }

  private func distinct(_ facts: [Fact]) -> [Fact] {
    var found: [Fact] = []
    for fact in facts where !found.contains(where: { $0.object == fact.object }) { found.append(fact) }
    return found
  }

  private func make(_ candidate: Candidate, one: [Fact], all: [Fact]) -> [Candidate] {
    // A sum told of all is that of none; as many sums as partners are theirs in order.
    let sums = candidate.literals(.amount)
    let isKorean = scene.text.language == .korean
    let isPriced = !isKorean && sums.count == one.count
    let rest = candidate.facts.filter {
      $0.predicate != .party && ($0.predicate != .amount || isPriced || isKorean)
    }
    let dates = dates(of: one, candidate)
    // "signed by mayors Vunakece and Fa'alogo respectively": as many of unknown bodies as partners.
    let unplaced = candidate.entities(.signatory).filter { (employers[$0] ?? []).isEmpty }
    let isPaired = unplaced.count == one.count
    return one.indices.map { index in
      var copy = candidate
      copy.count = 0
      copy.isDefinite = false
      copy.facts = rest.filter { fact in
        if isPriced, one.count > 1, fact.predicate == .amount { return fact.object == .literal(sums[index]) }
        guard fact.predicate == .signatory, case .entity(let person) = fact.object else { return true }
        if isPaired, let rank = unplaced.firstIndex(of: person) { return rank == index }
        return one.indices.allSatisfy { $0 == index || !signs(fact, for: one[$0]) }
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

  private func clause(_ mention: Int) -> Int32 {
    scene.clauseOfToken[scene.mentions[mention].tokens.lowerBound]
  }

  private func signs(_ signatory: Fact, for party: Fact) -> Bool {
    guard case .entity(let person) = signatory.object, case .entity(let body) = party.object else {
      return false
    }
    return employers[person]?.contains(body) == true
  }

  /// "2023년 [베트남 동나이성], 지난해 11월 우즈베키스탄 나보이주와도": the partner of another day shares the particle of the last.
  private func withGapped(_ candidate: Candidate) -> Candidate {
    guard scene.text.language == .korean, candidate.mention >= 0,
      let partner = candidate.facts.last(where: Self.isPartner), let span = partner.roles.last?.span
    else { return candidate }
    let here = scene.mentionsOfSentence[candidate.sentence].filter { !scene.mentions[$0].isInner }
    guard let last = here.lastIndex(where: { scene.mentions[$0].span == span }) else { return candidate }
    var result = candidate
    var at = dated(last, here)
    while at > 0 {
      let earlier = here[at - 1]
      let end = scene.mentions[earlier].tokens.upperBound
      guard scene.marker(of: earlier) == .none, scene.text.tokens[end].mark == UInt8(ascii: ","),
        end < scene.mentions[here[at]].tokens.lowerBound, let body = scene.entities(of: earlier).first,
        [.organization, .gpe].contains(scene.mentions[earlier].kind),
        !candidate.entities(.party).contains(body), dated(at - 1, here) >= 0
      else { break }
      var fact = partner
      fact.object = .entity(body)
      fact.roles = [("partner", scene.mentions[earlier].span)]
      result.facts.append(fact)
      at = dated(at - 1, here)
    }
    return result
  }

  /// Which of a sentence's mentions is the date right before another, but for the places that it lies in; -1 if none is.
  private func dated(_ index: Int, _ mentions: [Int]) -> Int {
    var at = index - 1
    while at >= 0, scene.mentions[mentions[at]].kind == .gpe, scene.isWhereabouts(of: mentions[at]) {
      at -= 1
    }
    guard at >= 0, scene.mentions[mentions[at]].kind == .date else { return -1 }
    let gap =
      scene.mentions[mentions[at]].tokens.upperBound..<scene.mentions[mentions[at + 1]].tokens.lowerBound
    return gap.isEmpty ? at : -1
  }

  /// "2023년 동나이성, 지난해 11월 나보이주와": the date before each partner, if each has its own.
  private func dates(of partners: [Fact], _ candidate: Candidate) -> [Int]? {
    let spans = partners.compactMap { $0.roles.last?.span.start }
    guard spans.count == partners.count else { return nil }
    let here = scene.mentionsOfSentence[candidate.sentence]
    // "2022년 설립된 한빛, 2023년 문을 연 새롬과": not what is told of the partners.
    let clauses = here.filter { spans.contains(scene.mentions[$0].span.start) }.map(clause)
    let all = here.filter {
      scene.mentions[$0].kind == .date && !scene.mentions[$0].literal.isEmpty && clauses.contains(clause($0))
    }
    let before = spans.map { start in all.last { scene.mentions[$0].span.end <= start } }
    let after = spans.map { start in all.first { scene.mentions[$0].span.start >= start } }
    // Behind all of them, a date is that of the signing as a whole.
    for found in [before, after] where Set(found).count == spans.count && !found.contains(nil) {
      return found.compactMap { $0 }
    }
    return nil
  }
}
