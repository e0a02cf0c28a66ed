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
      let told = followers(of: index, list)
      guard told.count > 1 else { continue }
      for candidate in told { inherit(announced, candidate, &list) }
      list.silence(index)
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
        value.literals(.status).allSatisfy({ $0 == "signed" }), !value.entities(.party).isEmpty
      else { continue }
      found.append(candidate)
    }
    return found
  }

  private func inherit(_ announced: Candidate, _ candidate: Int, _ list: inout CandidateList) {
    let own = list.candidates[candidate]
    for fact in announced.facts {
      switch fact.predicate {
      case .signedOn where own.literals(.signedOn).isEmpty: break
      case .signedAt where own.entities(.signedAt).isEmpty: break
      case .party where own.entities(.party).count == 1: break
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
