import PactLanguage
import PactModel
import PactRecognition

/// Reads "5개 기업과 투자협약을 각각 체결했다. 한빛은 320억 원을 들여 …, 새롬은 110억 원을 투자해 …": one agreement with each body that the
/// sentences after it tell the sum of.
struct DistributedAgreements {
  let scene: Scene

  /// How many sentences after the announcement its partners are told in.
  private static let reach = 8

  private struct Share {
    var body: Int
    var mention: Int
    var sum: Int?
  }

  func state(_ list: inout CandidateList) {
    for index in list.candidates.indices {
      let head = list.candidates[index]
      let parties = head.facts.filter { $0.predicate == .party }
      let partners = Set(parties.filter(BilateralSplit.isPartner).map(\.object))
      let shared = Set(parties.map(\.object)).subtracting(partners)
      let count = head.count != 0 ? head.count : partnerCount(of: head)
      guard count != 0, head.mention >= 0, !shared.isEmpty, partners.count < 2,
        head.entities(.party).count < 4
      else { continue }
      let shares = shares(after: head, shared, until: end(of: head, list))
      let told = Set(shares.map { Node.entity($0.body) })
      guard shares.count > 1, partners.isSubset(of: told), count < 0 || count == shares.count else {
        continue
      }
      list.addGroup(shares.map { make($0, of: index, without: partners, &list) })
      list.silence(index)
    }
  }

  /// How many partners a head counts without naming them: "4개 기업과 투자협약을 체결했다".
  private func partnerCount(of head: Candidate) -> Int {
    guard scene.text.language == .korean, head.isSubstantial else { return 0 }
    let group = scene.mentionsOfSentence[head.sentence].last {
      scene.mentions[$0].kind == .group && scene.marker(of: $0) == .comitative
    }
    return group.map { scene.mentions[$0].count } ?? 0
  }

  /// The sentence before which the partners are told: that of the next agreement of its own.
  private func end(of head: Candidate, _ list: CandidateList) -> Int {
    let next = list.candidates.filter {
      $0.sentence > head.sentence && !$0.isDefinite && $0.mention >= 0 && $0.isSubstantial
    }
    let last = min(head.sentence + Self.reach, scene.text.sentences.count - 1) + 1
    return min(next.map(\.sentence).min() ?? last, last)
  }

  private func shares(after head: Candidate, _ shared: Set<Node>, until end: Int) -> [Share] {
    var found: [Share] = []
    guard head.sentence + 1 < end else { return [] }
    for sentence in head.sentence + 1..<end where scene.text.sentences[sentence].kind != .boilerplate {
      for clause in scene.text.sentences[sentence].clauses {
        let actors = actors(of: clause).filter { actor in
          !shared.contains(.entity(actor.body)) && !found.contains { $0.body == actor.body }
        }
        let sums = sums(of: clause, in: sentence)
        // Lists name a sum apiece, or none at all.
        guard !actors.isEmpty, !sums.isEmpty else { continue }
        for (number, actor) in actors.enumerated() {
          let sum = sums.count == actors.count ? sums[number] : actors.count == 1 ? sums.first : nil
          found.append(Share(body: actor.body, mention: actor.mention, sum: sum))
        }
      }
    }
    return found
  }

  /// The organizations that a clause has for its subject.
  private func actors(of clause: Int) -> [(body: Int, mention: Int)] {
    let subject = scene.text.clauses[clause].subject
    guard subject >= 0 else { return [] }
    var found: [(body: Int, mention: Int)] = []
    for phrase in scene.members(ofList: Int(subject)) {
      for mention in scene.heads(ofPhrase: phrase) where scene.mentions[mention].kind == .organization {
        for body in scene.entities(of: mention) where !found.contains(where: { $0.body == body }) {
          found.append((body, mention))
        }
      }
    }
    return found
  }

  private func sums(of clause: Int, in sentence: Int) -> [Int] {
    scene.mentionsOfSentence[sentence].filter { mention in
      scene.mentions[mention].kind == .money && !scene.mentions[mention].literal.isEmpty
        && !scene.mentions[mention].isInner
        && scene.clauseOfToken[scene.mentions[mention].tokens.lowerBound] == Int32(clause)
    }
  }

  private func make(_ share: Share, of head: Int, without partners: Set<Node>, _ list: inout CandidateList)
    -> Int
  {
    let name = scene.mentions[share.mention]
    let copy = list.copy(of: head, at: name.sentence, without: partners)
    func fact(_ predicate: Predicate, _ object: Node, _ mention: Int) -> Fact {
      Fact(
        subject: .agreement(copy), predicate: predicate, object: object,
        evidence: scene.text.sentences[name.sentence].span,
        trigger: scene.mentions[list.candidates[head].mention].span,
        roles: [("\(predicate)", scene.mentions[mention].span)],
        rule: "\(scene.text.language.rawValue).agreement.share", confidence: 0.75)
    }
    list.add(fact(.party, .entity(share.body), share.mention), to: copy)
    if let sum = share.sum { list.add(fact(.amount, .literal(scene.mentions[sum].literal), sum), to: copy) }
    return copy
  }
}
