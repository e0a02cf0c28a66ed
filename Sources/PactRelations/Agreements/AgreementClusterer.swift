import PactModel
import PactRecognition
import PactResources

/// Decides which candidates speak of one agreement.
///
/// Candidates are read in the order of the text; each joins the agreement that it fits best, or starts a new one.
/// What tells agreements apart: parties, kind of instrument, date, status, and the words before the instrument. What is
/// said with "this", "the" or no party at all speaks of one already known.
struct AgreementClusterer {
  let scene: Scene
  /// By person: the bodies that they work for, which sign where only people are named.
  let employers: [Int: [Int]]

  /// An agreement in the making.
  private struct Cluster {
    var members: [Int] = []
    var parties: [Int] = []
    var instrument: String?
    var dates: [String] = []
    var amounts: [String] = []
    var statuses: Set<String> = []
    var modifiers: [[UInt8]] = []
    var topics: [[UInt8]] = []
    /// Whether an instrument of it is named, not only a predicate that implies one.
    var isNamed = false
    /// The sentences that speak of it.
    var sentences: [Int] = []
    var isHeadlineOnly = true
    /// The list items that name it.
    var items: Set<Int> = []
    /// The sentences that say where it stands.
    var told: Set<Int> = []
  }

  /// - Returns: groups of candidate indices, each one agreement.
  func clusters(_ candidates: [Candidate]) -> [[Int]] {
    let parties = candidates.map(bodies(of:))
    let central = Self.central(parties)
    var clusters: [Cluster] = []
    let inOrder = candidates.indices.sorted { candidates[$0].position < candidates[$1].position }
    // What cannot stand alone waits until all agreements are known: a lead often speaks of one not yet named.
    let isOwn = candidates.map { $0.canStandAlone && $0.isSubstantial }
    for index in inOrder.filter({ isOwn[$0] }) + inOrder.filter({ !isOwn[$0] }) {
      let candidate = candidates[index]
      guard candidate.mention >= 0 || !candidate.facts.isEmpty, !isDenied(candidate) else { continue }
      let told = parties[index]
      let explicit = candidate.entities(.party)
      let parties = candidate.isDefinite ? explicit : told
      var best: (cluster: Int, score: Double)?
      for (number, cluster) in clusters.enumerated() {
        guard let score = fit(candidate, parties, cluster, central) else { continue }
        if best == nil || score >= best!.score { best = (number, score) }
      }
      if let best {
        join(candidate, parties, index, &clusters[best.cluster])
      } else if isOwn[index] {
        var cluster = Cluster()
        join(candidate, told, index, &cluster)
        clusters.append(cluster)
      }
    }
    return clusters.map(\.members)
  }

  /// "We have never had a memorandum": speaks of none.
  private func isDenied(_ candidate: Candidate) -> Bool {
    scene.text.language == .english && candidate.mention >= 0 && candidate.facts.isEmpty
      && scene.isAbsent(candidate.mention)
  }

  /// The bodies that a candidate names, or whose people sign where it names fewer than two.
  private func bodies(of candidate: Candidate) -> [Int] {
    var found = candidate.entities(.party)
    guard found.count < 2 else { return found }
    for person in candidate.entities(.signatory) {
      for body in employers[person] ?? [] where !found.contains(body) { found.append(body) }
    }
    return found
  }

  /// The body that takes part in most agreements says little about which one is meant; nil if none takes part in several.
  private static func central(_ parties: [[Int]]) -> Int? {
    var counts: [Int: Int] = [:]
    for list in parties { for party in list { counts[party, default: 0] += 1 } }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value > 1 else {
      return nil
    }
    return best.key
  }

  private func join(_ candidate: Candidate, _ parties: [Int], _ index: Int, _ cluster: inout Cluster) {
    cluster.members.append(index)
    for party in parties where !cluster.parties.contains(party) { cluster.parties.append(party) }
    if cluster.instrument == nil || cluster.instrument == "Agreement" {
      cluster.instrument = candidate.instrument ?? cluster.instrument
    }
    cluster.dates += candidate.literals(.signedOn)
    cluster.amounts += candidate.literals(.amount)
    cluster.statuses.formUnion(candidate.literals(.status))
    cluster.modifiers += candidate.modifiers
    cluster.topics += candidate.topics
    cluster.isNamed = cluster.isNamed || candidate.mention >= 0
    cluster.sentences.append(candidate.sentence)
    if candidate.item >= 0 { cluster.items.insert(candidate.item) }
    if !candidate.literals(.status).isEmpty, !candidate.isReference {
      cluster.told.insert(candidate.sentence)
    }
    cluster.isHeadlineOnly = cluster.isHeadlineOnly && candidate.isHeadline
  }

  /// How well a candidate fits an agreement; nil if it cannot be the same.
  private func fit(_ candidate: Candidate, _ parties: [Int], _ cluster: Cluster, _ central: Int?) -> Double? {
    if candidate.isOther { return nil }
    let explicit = candidate.entities(.party)
    let shared = parties.filter(cluster.parties.contains)
    // "Kwon signed for the port. The Dutch side was represented by …": the other side of what one side is known of.
    let isOtherSide = candidate.isReference && explicit.isEmpty && parties.count == 1
    if !parties.isEmpty, !cluster.parties.isEmpty, !isOtherSide {
      if shared.isEmpty { return nil }
      // A headline names whom it has room for.
      let isPartial = candidate.isHeadline || cluster.isHeadlineOnly
      if !isPartial, parties.count > 1, cluster.parties.count > 1,
        shared.count < min(parties.count, cluster.parties.count)
      {
        return nil
      }
    }
    guard instrumentsAgree(candidate, cluster), amountsAgree(candidate, cluster) else { return nil }
    // Each item of a list tells of its own.
    if candidate.item >= 0, !candidate.isDefinite, !cluster.items.isEmpty,
      !cluster.items.contains(candidate.item),
      shared.count < 2
    {
      return nil
    }
    let dates = candidate.literals(.signedOn)
    // Only what was made can be renewed or ended.
    let isResumed =
      scene.text.language == .korean && candidate.isBare
      && !Set(candidate.literals(.status)).isDisjoint(with: ["renewed", "terminated"])
    let isBack =
      candidate.isDefinite || isResumed || candidate.mention < 0 || !candidate.isSubstantial
      || candidate.isBare && !candidate.isIndefinite && parties.isEmpty && dates.isEmpty
    // What is renewed has two dates.
    let isRenewed = candidate.literals(.status).contains("renewed") != cluster.statuses.contains("renewed")
    let isRenewal =
      cluster.statuses.contains("renewed") && isBack || candidate.isRenewal
      || isRenewed && shared.count > 1 && candidate.instrument == cluster.instrument
        && (candidate.isBare && isBack || scene.text.language == .korean)
      || isRenewed && isResumed && !shared.isEmpty
    for date in dates where !isRenewal {
      for other in cluster.dates where !date.hasPrefix(other) && !other.hasPrefix(date) { return nil }
    }
    let distance = cluster.sentences.map { abs(candidate.sentence - $0) }.min() ?? 0
    guard statusesAgree(candidate, cluster, shared: shared.count, isNear: isBack && distance <= 1) else {
      return nil
    }
    var score = -Double(distance) * 0.25
    if isOtherSide, shared.isEmpty, cluster.parties.count > 1 { score -= 2 }
    if shared.count >= 2 { score += 5 } else if let only = shared.first { score += only == central ? 0.5 : 3 }
    // "의향서를 교환한 지 2년 만에 협약서에 서명했다": two acts of one sentence, two papers.
    let isTwice =
      !candidate.isReference && cluster.told.contains(candidate.sentence)
      && !candidate.literals(.status).isEmpty && !isResumed
    if isTwice { score -= 4 } else if isBack { score += 2 }
    // "The document", "did the signing" speak of what was told before.
    let isTakenUp =
      candidate.isReference && explicit.count < 2 || parties.isEmpty && scene.text.language == .korean
    if isTakenUp,
      cluster.sentences.allSatisfy({ $0 > candidate.sentence })
    {
      score -= 3
    }
    // "이에 앞서 … 기술이전 계약도 맺었다"
    if candidate.isBesides, !cluster.isHeadlineOnly, !candidate.literals(.status).isEmpty {
      score -= shared.count < 2 ? 5 : 3
    }
    if !dates.isEmpty, !cluster.dates.isEmpty { score += 2 }
    if candidate.instrument == cluster.instrument { score += 1 }
    if tellsApart(candidate, cluster) {
      score -= 6
      // "「교통협력 포괄 양해각서」에 … 서명했습니다. 「고속철 유지보수 MOU」도 …": each told in a sentence of its own.
      if scene.text.language == .korean || candidate.isIndefinite, !isBack, distance > 0,
        !candidate.literals(.status).isEmpty, !cluster.told.isEmpty
      {
        score -= 4
      }
    }
    // "A memorandum was drafted": new, unless only a headline or a predicate told of it.
    if candidate.isIndefinite, shared.count < 2, cluster.isNamed, !cluster.isHeadlineOnly, distance > 0 {
      score -= shared.isEmpty ? 6 : 2
    }
    // What is planned between bodies is not what was planned between nobody knows whom.
    if scene.text.language == .korean, cluster.parties.isEmpty, parties.count > 1, !isBack, distance > 0,
      isOpen(cluster.statuses), !cluster.isHeadlineOnly, !candidate.literals(.status).isEmpty
    {
      score -= 4
    }
    if shared.count < 2, !isBack, isOpen(cluster.statuses), candidate.literals(.status).contains("signed") {
      score -= 4
    }
    // "A사와 투자협약을, B대와 업무협약을": two instruments of one sentence are two, unless the second only takes up the first.
    if distance == 0, !isBack, !candidate.isBare, shared.count < 2, candidate.mention >= 0 { score -= 3 }
    return score > -4 ? score : nil
  }

  /// What was signed is not still to come, and what is just being signed has not failed: "앞으로 본협약을 맺을 계획이다"
  /// speaks of another agreement, unless it says "this".
  private func statusesAgree(_ candidate: Candidate, _ cluster: Cluster, shared: Int, isNear: Bool) -> Bool {
    let mine = Set(candidate.literals(.status))
    guard !mine.isEmpty, !cluster.statuses.isEmpty, !candidate.isDefinite, !cluster.isHeadlineOnly else {
      return true
    }
    let open: Set<String> = ["planned", "proposed"]
    let ended: Set<String> = ["failed", "terminated"]
    let isSigned = cluster.statuses.contains("signed") || cluster.statuses.contains("renewed")
    if isSigned, mine.isSubset(of: open) { return false }
    if isSigned, mine.isSubset(of: ended) { return shared >= 2 || isNear }
    if cluster.statuses.isSubset(of: open), mine.isSubset(of: ended) { return shared >= 2 || isNear }
    if cluster.statuses.isSubset(of: ended), !mine.isSubset(of: ended) { return shared >= 2 || isNear }
    return true
  }

  private func isOpen(_ statuses: Set<String>) -> Bool {
    !statuses.isEmpty && statuses.isSubset(of: ["planned", "proposed"])
  }

  /// Different kinds are different agreements; a plain "agreement" takes up one of another kind only where it says "the"
  /// or nothing more.
  private func instrumentsAgree(_ candidate: Candidate, _ cluster: Cluster) -> Bool {
    guard let a = candidate.instrument, let b = cluster.instrument, a != b else { return true }
    if candidate.isDefinite && a == "Contract" { return true }
    if candidate.isDefinite, a == "MOU", ["InvestmentAgreement", "SisterCity", "FriendshipCity"].contains(b) {
      return true
    }
    // "협약" is no "계약".
    if scene.text.language == .korean, a == "Contract", b == "Agreement", !candidate.isHeadline {
      return false
    }
    if a == "Agreement" { return candidate.isDefinite || candidate.isBare || candidate.isHeadline }
    return b == "Agreement" && (candidate.isSubstantial || candidate.isHeadline)
      && (cluster.modifiers.isEmpty || cluster.isHeadlineOnly)
  }

  /// Two sums in one currency are those of two agreements.
  private func amountsAgree(_ candidate: Candidate, _ cluster: Cluster) -> Bool {
    for sum in candidate.literals(.amount) {
      let alike = cluster.amounts.filter { $0.prefix(3) == sum.prefix(3) }
      if !alike.isEmpty, !alike.contains(sum) {
        return scene.text.language == .english || candidate.isDefinite || candidate.isHeadline
          || cluster.isHeadlineOnly
      }
    }
    return true
  }

  /// "재난안전 상호지원 협정" is not the "관광 분야 협력 협정" of the sentence before; a headline names an agreement in other
  /// words.
  private func tellsApart(_ candidate: Candidate, _ cluster: Cluster) -> Bool {
    let own = candidate.modifiers + candidate.topics
    let known = cluster.modifiers + cluster.topics
    guard !candidate.isDefinite, !candidate.isHeadline, !cluster.isHeadlineOnly, !own.isEmpty, !known.isEmpty
    else { return false }
    return !own.contains { word in known.contains { Self.areAkin(word, $0) } }
  }

  /// Whether two words share six bytes in a row: two Hangul syllables, or six Latin letters.
  private static func areAkin(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count >= 6, b.count >= 6 else { return a == b }
    for start in 0...(a.count - 6)
    where (0...(b.count - 6)).contains(where: { b[$0..<$0 + 6].elementsEqual(a[start..<start + 6]) }) {
      return true
    }
    return false
  }
}
