import PactModel
import PactRecognition
import PactResources

/// Decides which candidates speak of one agreement.
///
/// Candidates are read in the order of the text; each joins the agreement that it fits best, or starts a new one.
/// What tells agreements apart: parties, kind of instrument, date. What is said with "this", "the" or no party at all
/// speaks of one already known.
struct AgreementClusterer {
  let scene: Scene
  /// An agreement in the making.
  private struct Cluster {
    var members: [Int] = []
    var parties: [Int] = []
    var instrument: String?
    var dates: [String] = []
    var statuses: Set<String> = []
    var lastSentence = 0
  }

  /// - Returns: groups of candidate indices, each one agreement.
  func clusters(_ candidates: [Candidate]) -> [[Int]] {
    var clusters: [Cluster] = []
    let inOrder = candidates.indices.sorted { candidates[$0].position < candidates[$1].position }
    // What cannot stand alone waits until all agreements are known: a lead often speaks of one not yet named.
    for index in inOrder.filter({ candidates[$0].canStandAlone })
      + inOrder.filter({ !candidates[$0].canStandAlone })
    {
      let candidate = candidates[index]
      guard candidate.mention >= 0 || !candidate.facts.isEmpty else { continue }
      var best: (cluster: Int, score: Double)?
      for (number, cluster) in clusters.enumerated() {
        guard let score = fit(candidate, cluster, candidates) else { continue }
        if best == nil || score >= best!.score { best = (number, score) }
      }
      if let best {
        join(candidate, index, &clusters[best.cluster])
      } else if candidate.canStandAlone {
        var cluster = Cluster()
        join(candidate, index, &cluster)
        clusters.append(cluster)
      }
    }
    return clusters.map(\.members)
  }

  private func join(_ candidate: Candidate, _ index: Int, _ cluster: inout Cluster) {
    cluster.members.append(index)
    for party in candidate.entities(.party) where !cluster.parties.contains(party) {
      cluster.parties.append(party)
    }
    if cluster.instrument == nil || cluster.instrument == "Agreement" {
      cluster.instrument = candidate.instrument ?? cluster.instrument
    }
    cluster.dates += candidate.literals(.signedOn)
    cluster.statuses.formUnion(candidate.literals(.status))
    cluster.lastSentence = candidate.sentence
  }

  /// How well a candidate fits an agreement; nil if it cannot be the same.
  private func fit(_ candidate: Candidate, _ cluster: Cluster, _ all: [Candidate]) -> Double? {
    let parties = candidate.entities(.party)
    let shared = parties.filter(cluster.parties.contains)
    let isContained = shared.count == parties.count || shared.count == cluster.parties.count
    if !parties.isEmpty, !cluster.parties.isEmpty {
      if shared.isEmpty { return nil }
      if !isContained && shared.count < 2 { return nil }
      if parties.count > 1, cluster.parties.count > 1, !isContained { return nil }
    }
    guard instrumentsAgree(candidate.instrument, cluster.instrument, isDefinite: candidate.isDefinite) else {
      return nil
    }
    let dates = candidate.literals(.signedOn)
    for date in dates {
      for other in cluster.dates where !date.hasPrefix(other) && !other.hasPrefix(date) { return nil }
    }
    guard statusesAgree(candidate, cluster, sharesParties: shared.count >= 2) else { return nil }
    let distance = Double(abs(candidate.sentence - cluster.lastSentence))
    var score = -distance * 0.2
    if shared.count >= 2 { score += 5 } else if !shared.isEmpty { score += 2 }
    if candidate.isDefinite { score += 2 }
    if !dates.isEmpty, !cluster.dates.isEmpty { score += 2 }
    if candidate.instrument == cluster.instrument { score += 1 }
    // Nothing but a bare mention far from what it might mean says nothing.
    return score
  }

  /// What was signed is not still to come, and what is just being signed has not failed: "앞으로 본협약을 맺을 계획이다"
  /// speaks of another agreement, unless it says "this".
  private func statusesAgree(_ candidate: Candidate, _ cluster: Cluster, sharesParties: Bool) -> Bool {
    let mine = Set(candidate.literals(.status))
    guard !mine.isEmpty, !cluster.statuses.isEmpty, !candidate.isDefinite else { return true }
    let open: Set<String> = ["planned", "proposed"]
    let ended: Set<String> = ["failed", "terminated"]
    let isSigned = cluster.statuses.contains("signed") || cluster.statuses.contains("renewed")
    if isSigned, mine.isSubset(of: open) { return false }
    if isSigned, mine.isSubset(of: ended) { return sharesParties }
    if cluster.statuses.isSubset(of: open), mine.isSubset(of: ended) {
      return sharesParties || candidate.entities(.party).isEmpty
    }
    if cluster.statuses.isSubset(of: ended), !mine.isSubset(of: ended) { return sharesParties }
    return true
  }

  private func instrumentsAgree(_ a: String?, _ b: String?, isDefinite: Bool) -> Bool {
    guard let a, let b, a != b else { return true }
    return a == "Agreement" || b == "Agreement" || (isDefinite && a == "Contract")
  }
}
