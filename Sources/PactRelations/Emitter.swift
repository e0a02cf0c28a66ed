import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Turns a rule's match into facts, of entities at once, of agreements on their candidates.
struct Emitter {
  let scene: Scene
  var candidates: CandidateList
  let published: String?
  private(set) var facts: [Fact] = []

  init(scene: Scene, candidates: CandidateList, published: String?) {
    self.scene = scene
    self.candidates = candidates
    self.published = published
  }

  mutating func emit(_ rule: RuleSet.Sequence, bound: [[Int]], tokens: Range<Int>, sentence: Int) {
    let trigger = ByteSpan(
      scene.text.tokens[tokens.lowerBound].span.start, scene.text.tokens[tokens.upperBound - 1].span.end)
    let clause = Int(scene.clauseOfToken[tokens.upperBound - 1])
    let verb =
      clause >= 0 && scene.text.clauses[clause].predicate >= 0
      ? scene.text.predicates[Int(scene.text.clauses[clause].predicate)] : nil
    var match = Match(
      rule: rule.id, confidence: rule.confidence, names: rule.roleNames, filled: bound,
      sentence: sentence, clause: clause, trigger: trigger, verb: verb)
    match.isSequence = true
    match.isPlanned = verb.map { $0.features.contains(.planned) && $0.tokens.overlaps(tokens) } ?? false
    // "협약을 맺은 사실이 없다": what was not signed is no agreement.
    let isDenied =
      verb.map { $0.features.contains(.negated) && !$0.features.contains(.unable) } ?? false
      && scene.isMutual(scene.text.clauses[clause].predicate)
    for emission in rule.emissions where !isDenied || !emission.isOfAgreement {
      state(emission, match)
    }
  }

  mutating func emit(_ frame: RuleSet.Frame, filled: [[Int]], clause: Int, verb: VerbGroup) {
    var match = Match(
      rule: frame.id, confidence: frame.confidence, names: frame.roles.map(\.name), filled: filled,
      sentence: scene.text.clauses[clause].sentence, clause: clause, trigger: verb.span, verb: verb)
    match.isPlanned = verb.features.contains(.planned)
    for emission in frame.emissions { state(emission, match) }
  }

  private struct Match {
    var rule: String
    var confidence: Double
    var names: [String]
    var filled: [[Int]]
    var sentence: Int
    var clause: Int
    var trigger: ByteSpan
    var verb: VerbGroup?
    /// What the match itself says is a plan: "X, a subsidiary of Y, will invest" plans no subsidiary.
    var isPlanned = false
    /// A sequence looks at no predicate.
    var isSequence = false
  }

  private mutating func state(_ emission: RuleSet.Emission, _ match: Match) {
    let isOfAgreement = emission.isOfAgreement
    let subjects = emission.subject < 0 ? [-1] : match.filled[emission.subject]
    if emission.predicate == .worksFor, let pairs = pairs(emission, match) {
      for (body, person) in pairs {
        add(person.node, .worksFor, body.node, subject: person.mention, object: body.mention, emission, match)
      }
      return
    }
    for subject in subjects.isEmpty && isOfAgreement ? [-1] : subjects {
      for node in subjectNodes(subject, isOfAgreement: isOfAgreement, match) {
        for (object, mention) in objects(emission, match) {
          guard node != object, !isOfNearer(mention, subject, emission, match),
            emission.predicate != .coversField || !describesBody(mention)
          else { continue }
          add(node, emission.predicate, object, subject: subject, object: mention, emission, match)
        }
      }
    }
  }

  /// "signed six agreements, among them a memorandum [between A and B]": the two are those of the nearer instrument.
  private func isOfNearer(_ body: Int, _ instrument: Int, _ emission: RuleSet.Emission, _ match: Match)
    -> Bool
  {
    guard scene.text.language == .english, emission.predicate == .party, !match.isSequence, body >= 0,
      instrument >= 0, scene.marker(of: body) == .between
    else { return false }
    let (start, end) = (scene.mentions[instrument].span.end, scene.mentions[body].span.start)
    let between = scene.mentionsOfSentence[match.sentence].filter {
      scene.mentions[$0].kind == .instrument && scene.mentions[$0].span.start >= start
        && scene.mentions[$0].span.end <= end && $0 != instrument
    }
    return between.contains { !areListed($0, instrument) }
  }

  /// "three Chinese [biotech] firms", "a Chennai [start-up]": an industry that only says what somebody is.
  private func describesBody(_ field: Int) -> Bool {
    guard scene.text.language == .english, let last = scene.mentions[field].tokens.last,
      scene.phraseOfToken[last] >= 0
    else { return false }
    let phrase = scene.text.phrases[Int(scene.phraseOfToken[last])]
    let head = scene.text.tokens[phrase.head].part == .number ? last : phrase.head
    return ["org-cue", "plant-word"].contains { scene.isWord(head, of: $0) }
  }

  private func areListed(_ a: Int, _ b: Int) -> Bool {
    guard let one = scene.mentions[a].tokens.last, let other = scene.mentions[b].tokens.last,
      scene.phraseOfToken[one] >= 0, scene.phraseOfToken[other] >= 0
    else { return false }
    let list = scene.text.phrases[Int(scene.phraseOfToken[one])].coordination
    return list >= 0 && list == scene.text.phrases[Int(scene.phraseOfToken[other])].coordination
  }

  private typealias Named = (node: Node, mention: Int)

  /// "The two hospitals were represented by their heads, X and Y": as many people as bodies are paired in order, others not at
  /// all.
  ///
  /// - Returns: nil where there are not several of both.
  private func pairs(_ emission: RuleSet.Emission, _ match: Match) -> [(Named, Named)]? {
    guard emission.subject >= 0, emission.object >= 0 else { return nil }
    func named(_ role: Int) -> [Named] {
      match.filled[role].flatMap { mention in scene.entities(of: mention).map { (.entity($0), mention) } }
    }
    let (people, bodies) = (named(emission.subject), named(emission.object))
    guard people.count > 1, bodies.count > 1 else { return nil }
    return people.count == bodies.count ? Array(zip(bodies, people)) : []
  }

  private mutating func subjectNodes(_ mention: Int, isOfAgreement: Bool, _ match: Match) -> [Node] {
    if isOfAgreement {
      if mention >= 0, match.isSequence, scene.isAbsent(mention) { return [] }
      if mention >= 0, let candidate = candidates.index(ofMention: mention) { return [.agreement(candidate)] }
      guard match.clause >= 0 else { return [] }
      return [.agreement(candidates.index(ofClause: match.clause))]
    }
    return scene.entities(of: mention).map(Node.entity)
  }

  private func objects(_ emission: RuleSet.Emission, _ match: Match) -> [(Node, Int)] {
    if let literal = emission.literal {
      return [(.literal(literal == "auto" ? automaticStatus(match) : literal), -1)]
    }
    guard emission.object >= 0 else { return [] }
    return match.filled[emission.object].flatMap { mention -> [(Node, Int)] in
      switch scene.mentions[mention].kind {
      case .date, .money:
        return scene.mentions[mention].literal.isEmpty
          ? [] : [(.literal(scene.mentions[mention].literal), mention)]
      case .title: return [(.literal(scene.text.string(scene.mentions[mention].span)), mention)]
      default: return scene.entities(of: mention).map { (.entity($0), mention) }
      }
    }
  }

  private mutating func add(
    _ subject: Node, _ predicate: Predicate, _ object: Node, subject subjectMention: Int,
    object objectMention: Int,
    _ emission: RuleSet.Emission, _ match: Match
  ) {
    var roles: [(String, ByteSpan)] = []
    if subjectMention >= 0, emission.subject >= 0 {
      roles.append((match.names[emission.subject], scene.mentions[subjectMention].span))
    }
    if objectMention >= 0, emission.object >= 0 {
      roles.append((match.names[emission.object], scene.mentions[objectMention].span))
    }
    var fact = Fact(
      subject: subject, predicate: predicate, object: object,
      evidence: scene.text.sentences[match.sentence].span, trigger: match.trigger, roles: roles,
      rule: match.rule,
      confidence: match.confidence)
    if match.isPlanned { fact.modality = .planned }
    if case .agreement(let candidate) = subject {
      fact.modality = .asserted
      candidates.add(fact, to: candidate)
    } else {
      facts.append(fact)
    }
  }

  /// The status that the predicate's features say.
  private func automaticStatus(_ match: Match) -> String {
    guard let features = match.verb?.features else { return "signed" }
    if features.contains(.conditional) || features.contains(.desired) { return "proposed" }
    // "had planned to sign": it has not come to that.
    if scene.text.language == .english, features.isSuperset(of: [.planned, .anterior]) { return "proposed" }
    if features.contains(.planned) || isAhead(match) || isPresent(match) { return "planned" }
    return "signed"
  }

  /// "서명한다", "체결식이 열린다": what Korean news tells in the present is still to come; what goes on is there.
  private func isPresent(_ match: Match) -> Bool {
    guard scene.text.language == .korean, let verb = match.verb,
      verb.features.isDisjoint(with: [.past, .nominal, .ongoing, .negated])
    else { return false }
    return verb.ending == .final || verb.ending == .quoted
  }

  /// A date after the article's says that the signing is to come, whatever the tense.
  private func isAhead(_ match: Match) -> Bool {
    guard let verb = match.verb, !verb.features.contains(.past) else { return false }
    return match.filled.joined().contains {
      scene.mentions[$0].kind == .date && scene.mentions[$0].flags.contains(.future)
    }
  }
}
