import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Runs the frame rules over the clauses: a predicate of the rule's class, and the roles that its phrases fill.
struct FrameMatcher {
  let scene: Scene

  /// A mention that may fill a role, with the markers under which it stands.
  struct Filler {
    var mention: Int
    /// Its own marker and that of the coordination it belongs to, as bits.
    var markers: UInt32
  }

  /// What stands in a clause for its predicate to take: its phrases, its subject carried over, the noun it modifies.
  func fillers(ofClause index: Int) -> [Filler] {
    let clause = scene.text.clauses[index]
    var fillers: [Filler] = []
    func add(phrase: Int, as marker: Marker? = nil) {
      let phraseValue = scene.text.phrases[phrase]
      var bits: UInt32 = 1 << UInt32((marker ?? phraseValue.marker).rawValue)
      if marker == nil, phraseValue.coordination >= 0, let last = lastOfCoordination(phrase) {
        bits |= 1 << UInt32(scene.text.phrases[last].marker.rawValue)
      }
      for mention in scene.heads(ofPhrase: phrase) where !fillers.contains(where: { $0.mention == mention }) {
        fillers.append(Filler(mention: mention, markers: bits))
      }
    }
    func addWithCoordinated(_ phrase: Int, as marker: Marker) {
      let group = scene.text.phrases[phrase].coordination
      guard group >= 0 else { return add(phrase: phrase, as: marker) }
      let sentence = scene.text.sentences[clause.sentence]
      for other in sentence.phrases where scene.text.phrases[other].coordination == group {
        add(phrase: other, as: marker)
      }
    }
    for phrase in scene.phrasesOfClause[index] { add(phrase: phrase) }
    if clause.subject >= 0 { addWithCoordinated(Int(clause.subject), as: .subject) }
    if clause.modified >= 0, clause.predicate >= 0,
      scene.text.predicates[Int(clause.predicate)].ending == .adnominal
    {
      addWithCoordinated(Int(clause.modified), as: .relativized)
    }
    return fillers
  }

  private func lastOfCoordination(_ phrase: Int) -> Int? {
    let group = scene.text.phrases[phrase].coordination
    var last: Int?
    var next = phrase
    while next < scene.text.phrases.count, next < phrase + 40 {
      if scene.text.phrases[next].coordination == group { last = next }
      next += 1
    }
    return last
  }

  /// The mentions that fill each role of a frame in a clause, or nil if a required one stays empty.
  func fill(_ frame: RuleSet.Frame, clause index: Int, fillers: [Filler]) -> [[Int]]? {
    var taken: Set<Int> = []
    var filled: [[Int]] = []
    for role in frame.roles {
      var mine: [Int] = []
      let isLoose = role.kinds & (RuleSet.bit(.date) | RuleSet.bit(.money)) != 0
      for mention in isLoose ? loose(clause: index) : fillers.map(\.mention) {
        guard !taken.contains(mention), scene.matches(mention, kinds: role.kinds, subkinds: role.subkinds) else {
          continue
        }
        if !isLoose, role.markers != 0,
          let filler = fillers.first(where: { $0.mention == mention }), filler.markers & role.markers == 0
        {
          continue
        }
        mine.append(mention)
        if !role.takesMany { break }
      }
      if mine.isEmpty && role.isRequired { return nil }
      taken.formUnion(mine)
      filled.append(mine)
    }
    return filled
  }

  /// Dates and sums stand anywhere in a clause, in no certain phrase.
  private func loose(clause index: Int) -> [Int] {
    let clause = scene.text.clauses[index]
    return scene.mentionsOfSentence[clause.sentence].filter { mention in
      let last = scene.mentions[mention].tokens.last ?? 0
      return scene.clauseOfToken[last] == Int32(index)
    }
  }
}
