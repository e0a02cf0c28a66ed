import PactLanguage
import PactRecognition

/// Parts an English clause that tells of several agreements with a partner each: "signed [an MOU with A on Monday] and [a contract
/// with B on Tuesday]".
struct ClauseParts {
  let scene: Scene

  /// One agreement of a clause, with what else the clause says and no other part does.
  struct Part {
    /// The mentions of the other parts.
    fileprivate var others: Set<Int>

    func has(_ mention: Int) -> Bool { !others.contains(mention) }
  }

  /// - Returns: nothing where a clause tells of one agreement, or where its agreements share their partners.
  func parts(ofClause index: Int) -> [Part] {
    guard scene.text.language == .english else { return [] }
    let starts = starts(index)
    guard starts.count > 1, isPartnered(from: starts[0], to: starts[1], index) else { return [] }
    let end = scene.text.clauses[index].tokens.upperBound
    let here = scene.mentionsOfSentence[scene.text.clauses[index].sentence]
    let members = starts.indices.map { number in
      let range = starts[number]..<(number + 1 < starts.count ? starts[number + 1] : max(end, starts[number]))
      return here.filter { range.contains(scene.mentions[$0].tokens.lowerBound) }
    }
    return members.indices.map { number in
      // "an MOU with A and a contract with B in Lyon on Monday": what closes the clause is said of all, but where a part has its own.
      let own = Set(members[number].filter(isCircumstance).map { scene.mentions[$0].kind })
      let shared = members[members.count - 1].filter {
        isCircumstance($0) && !own.contains(scene.mentions[$0].kind)
      }
      return Part(
        others: Set(members.indices.filter { $0 != number }.flatMap { members[$0] }).subtracting(shared))
    }
  }

  /// Where each agreement starts, in the order of the text.
  private func starts(_ index: Int) -> [Int] {
    var found: [(start: Int, list: Int32)] = []
    for phrase in scene.phrasesOfClause[index] {
      let value = scene.text.phrases[phrase]
      guard value.marker == .object || value.marker == .subject || value.marker == .none,
        scene.heads(ofPhrase: phrase).contains(where: { scene.mentions[$0].kind == .instrument })
      else { continue }
      if let first = found.first, value.coordination < 0 || value.coordination != first.list {
        guard value.marker == .object else { continue }
      }
      found.append((value.tokens.lowerBound, value.coordination))
    }
    return found.map(\.start)
  }

  /// Whether the first agreement has a partner of its own.
  private func isPartnered(from start: Int, to end: Int, _ index: Int) -> Bool {
    scene.phrasesOfClause[index].contains { phrase in
      let value = scene.text.phrases[phrase]
      return (value.marker == .comitative || value.marker == .between) && value.tokens.lowerBound >= start
        && value.tokens.lowerBound < end
    }
  }

  private func isCircumstance(_ mention: Int) -> Bool {
    switch scene.mentions[mention].kind {
    case .date: true
    case .gpe, .facility, .event: scene.marker(of: mention) == .locative
    default: false
    }
  }
}
