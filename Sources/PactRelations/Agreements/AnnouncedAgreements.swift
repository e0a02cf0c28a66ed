import PactLanguage
import PactModel
import PactRecognition

/// Reads "signed four MoUs with partners at the Baycourt Theatre on Monday": what announces several agreements holds for those
/// that the sentences after it tell one by one, and is none of its own.
struct AnnouncedAgreements {
  let scene: Scene

  /// How many sentences after the announcement its agreements are told in.
  private static let reach = 8

  func state(_ list: inout CandidateList) {
    for index in list.candidates.indices {
      let announced = list.candidates[index]
      guard announced.count != 0, announced.isSubstantial, announced.entities(.party).count < 3 else {
        continue
      }
      var told = followers(of: index, list)
      if announced.count < 0 || told.count < announced.count { told += promises(of: index, told, &list) }
      let isOneTold =
        told.count == 1 && list.candidates[told[0]].isEllipsis && announced.entities(.party).count == 1
      guard told.count > 1 || isOneTold else { continue }
      for candidate in told { inherit(announced, candidate, &list) }
      list.silence(index)
      list.addGroup(told)
    }
  }

  /// The candidates that an announcement may have announced: new ones with facts of their own, until the next announcement.
  private func followers(of index: Int, _ list: CandidateList) -> [Int] {
    let announced = list.candidates[index]
    var found: [Int] = []
    let later = list.candidates.indices.filter { list.candidates[$0].position > announced.position }
    for candidate in later.sorted(by: { list.candidates[$0].position < list.candidates[$1].position }) {
      let value = list.candidates[candidate]
      if value.sentence - announced.sentence > Self.reach
        || announced.count > 0 && found.count == announced.count
      {
        break
      }
      guard value.count == 0, !value.isDefinite, value.isSubstantial, value.mention >= 0,
        value.literals(.status).allSatisfy({ $0 == "signed" }),
        !value.entities(.party).isEmpty || isOfBoth(value, announced)
      else { continue }
      found.append(candidate)
    }
    return found
  }

  /// "signed MoUs with three companies. Suryodaya has committed Rs 4,200 crore to a plant": who is told with a sum of its own is
  /// a partner.
  private func promises(of index: Int, _ told: [Int], _ list: inout CandidateList) -> [Int] {
    let announced = list.candidates[index]
    var known = Set(announced.entities(.party)).union(told.flatMap { list.candidates[$0].entities(.party) })
    guard announced.entities(.party).count == 1 else { return [] }
    var found: [Int] = []
    let later = list.candidates.indices.filter {
      let value = list.candidates[$0]
      return value.mention < 0 && value.position > announced.position
        && value.sentence - announced.sentence <= 3 && value.literals(.amount).count == 1
    }
    for candidate in later.sorted(by: { list.candidates[$0].position < list.candidates[$1].position }) {
      let value = list.candidates[candidate]
      let bodies = value.entities(.party)
      guard bodies.count == 1, known.insert(bodies[0]).inserted else { continue }
      let copy = list.copy(of: index, at: value.sentence)
      for fact in value.facts where [.party, .amount, .coversField].contains(fact.predicate) {
        list.add(fact, to: copy)
      }
      list.silence(candidate)
      found.append(copy)
    }
    return found
  }

  /// "Kenya and South Korea signed five agreements. … signed the trade pact": each is between the two.
  private func isOfBoth(_ candidate: Candidate, _ announced: Candidate) -> Bool {
    announced.entities(.party).count == 2 && !candidate.isBare && !candidate.entities(.signatory).isEmpty
  }

  private func inherit(_ announced: Candidate, _ candidate: Int, _ list: inout CandidateList) {
    let own = list.candidates[candidate]
    for fact in announced.facts {
      switch fact.predicate {
      case .signedOn where own.literals(.signedOn).isEmpty: break
      case .signedAt where own.entities(.signedAt).isEmpty: break
      case .party where own.entities(.party).count == 1 || isOfBoth(own, announced): break
      case .status where own.literals(.status).isEmpty: break
      default: continue
      }
      var copy = fact
      copy.rule = fact.rule + "+announced"
      copy.confidence *= 0.85
      list.add(copy, to: candidate)
    }
  }
}
