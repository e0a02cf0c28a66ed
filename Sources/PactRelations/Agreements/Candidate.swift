import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// One place in the text that speaks of an agreement, with the facts that the rules found there.
struct Candidate: Sendable {
  /// The instrument mention, or -1 where only a predicate implies one ("서명했다").
  var mention: Int
  var sentence: Int
  /// Where it stands, to order candidates.
  var position: Int
  var facts: [Fact] = []
  /// `MOU`; nil where nothing says.
  var instrument: String?
  /// Speaks of an agreement that the reader knows already: 이번 협약, the deal.
  var isDefinite = false
  /// How many agreements it stands for: 0 if unsaid, otherwise the number; plural without a number is -1.
  var count = 0
  /// Words before the instrument that tell it from others: 재난안전 in "재난안전 상호지원 협정".
  var modifiers: [[UInt8]] = []
  /// What it is said to be on, in English: visa exemption in "an agreement on visa exemption".
  var topics: [[UInt8]] = []
  /// "a memorandum": new to the reader.
  var isIndefinite = false
  /// The item of a list that names it, by its sentence, or -1.
  var item = -1
  /// Told besides another: "협약도 맺었다", "이에 앞서 …".
  var isBesides = false
  /// Another agreement than those before: "비슷한 협약", "a separate deal".
  var isOther = false
  /// The instrument's word alone, as in "협약에 따라".
  var isBare: Bool { modifiers.isEmpty && !isOther }
  /// "the same kind of deal": of the kind just told, and told with it.
  var isOfSameKind = false
  /// The noun is left out: "the fourth", "another with Lima".
  var isEllipsis = false
  /// "the renewal document": an older agreement is extended by it.
  var isRenewal = false
  /// Stands in a headline or a caption, which speak of what the text goes on to tell.
  var isHeadline = false

  /// What only takes up an agreement: "the document", or a predicate without an instrument.
  var isReference: Bool { mention < 0 || isDefinite }

  /// Whether it can be an agreement by itself; what only says "cooperate in these fields" needs one to speak of.
  var canStandAlone: Bool { mention >= 0 || facts.contains { $0.predicate == .status } }

  /// Whether anything is said of it that only an agreement of its own has; a mere name speaks of one told elsewhere.
  var isSubstantial: Bool {
    facts.contains { [.party, .signatory, .status, .signedOn, .signedAt].contains($0.predicate) }
  }

  func entities(_ predicate: Predicate) -> [Int] {
    var found: [Int] = []
    for fact in facts where fact.predicate == predicate {
      if case .entity(let index) = fact.object, !found.contains(index) { found.append(index) }
    }
    return found
  }

  func literals(_ predicate: Predicate) -> [String] {
    var found: [String] = []
    for fact in facts where fact.predicate == predicate {
      if case .literal(let value) = fact.object, !found.contains(value) { found.append(value) }
    }
    return found
  }
}

/// Keeps one candidate for every instrument mention, and for every predicate that implies one.
struct CandidateList {
  let scene: Scene
  let resources: Resources
  private(set) var candidates: [Candidate] = []
  /// The agreements that one sentence or list announces together, by their indices.
  private(set) var groups: [[Int]] = []
  private var byMention: [Int: Int] = [:]
  private var byPredicate: [Int: Int] = [:]

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    self.resources = resources
    let reader = InstrumentModifiers(scene: scene, resources: resources)
    for (index, mention) in scene.mentions.enumerated() where mention.kind == .instrument && !mention.isInner
    {
      if mention.sameAs >= 0, let long = byMention[Int(mention.sameAs)] {
        byMention[index] = long
        continue
      }
      byMention[index] = candidates.count
      let value = resources.string(mention.value)
      var candidate = Candidate(
        mention: index, sentence: mention.sentence, position: mention.span.start,
        instrument: value.isEmpty ? nil : value)
      (candidate.modifiers, candidate.isOther) = reader.modifiers(of: index)
      candidate.isIndefinite = reader.isIndefinite(index)
      candidate.topics = reader.topics(of: index)
      candidate.isDefinite =
        candidate.isBare && !candidate.isIndefinite
        && (mention.flags.contains(.definite) || reader.isBackReference(index))
      if scene.text.sentences[mention.sentence].kind == .listItem { candidate.item = mention.sentence }
      candidate.isHeadline = [.headline, .caption].contains(scene.text.sentences[mention.sentence].kind)
      candidate.count = mention.count > 0 ? mention.count : mention.flags.contains(.plural) ? -1 : 0
      candidate.isOfSameKind = reader.isOfSameKind(index)
      if candidate.isOfSameKind { candidate.count = -1 }
      candidate.isRenewal = reader.isRenewal(index)
      candidate.isEllipsis = mention.flags.contains(.ellipsis)
      candidate.isBesides = !candidate.isDefinite && reader.isBesides(index)
      candidates.append(candidate)
    }
  }

  /// The candidate of an instrument mention.
  func index(ofMention mention: Int) -> Int? { byMention[mention] }

  /// The candidate that a clause speaks of: of an instrument mention in it, else one that its predicate implies.
  mutating func index(ofClause clause: Int) -> Int {
    let value = scene.text.clauses[clause]
    let instruments = scene.mentionsOfSentence[value.sentence].filter { byMention[$0] != nil }
    // "지난해 맺은 협약", "the letter that they exchanged": what the clause modifies.
    if value.modified >= 0, value.predicate >= 0,
      scene.text.predicates[Int(value.predicate)].ending == .adnominal
    {
      let phrase = scene.text.phrases[Int(value.modified)].tokens
      if let modified = instruments.last(where: { scene.mentions[$0].tokens.overlaps(phrase) }) {
        return byMention[modified]!
      }
    }
    let within = instruments.filter { value.tokens.contains(scene.mentions[$0].tokens.lowerBound) }
    let own = within.filter { scene.clauseOfToken[scene.mentions[$0].tokens.lowerBound] == Int32(clause) }
    let inside = own.isEmpty ? within : own
    // The nearest before a Korean predicate, the nearest after an English one.
    let predicate = value.predicate >= 0 ? scene.text.predicates[Int(value.predicate)].span : ByteSpan(0, 0)
    let ordered =
      scene.text.language == .korean
      ? inside.last { scene.mentions[$0].span.start <= predicate.start } ?? inside.first
      : inside.first { scene.mentions[$0].span.start >= predicate.start } ?? inside.last
    if let mention = ordered { return byMention[mention]! }
    let key = value.predicate >= 0 ? Int(value.predicate) : -2 - clause
    if let known = byPredicate[key] { return known }
    byPredicate[key] = candidates.count
    var implied = Candidate(mention: -1, sentence: value.sentence, position: predicate.start)
    if value.predicate >= 0 {
      implied.instrument = instrument(ofVerb: scene.text.predicates[Int(value.predicate)])
    }
    candidates.append(implied)
    return candidates.count - 1
  }

  /// "1983년 결연한 도시", "의향서를 받은 뒤 협약했다": a Korean verb made of an instrument's name says which.
  private func instrument(ofVerb verb: VerbGroup) -> String? {
    guard scene.text.language == .korean, let first = verb.tokens.first else { return nil }
    let kinds = ["instrument", "instrument-weak"].map(resources.symbol(named:))
    let span = scene.text.tokens[first].span
    return scene.text.bytes.withUnsafeBufferPointer { bytes in
      var end = Hangul.previous(bytes, span.end)
      while end > span.start {
        for kind in kinds {
          if let value = resources.value(of: kind, in: bytes, ByteSpan(span.start, end)) {
            return resources.string(value)
          }
        }
        end = Hangul.previous(bytes, end)
      }
      return nil
    }
  }

  mutating func add(_ fact: Fact, to candidate: Int) {
    var fact = fact
    if candidates[candidate].isRenewal, fact.predicate == .status, fact.object == .literal("signed") {
      fact.object = .literal("renewed")
    }
    candidates[candidate].facts.append(fact)
    if fact.predicate == .instrument, candidates[candidate].instrument == nil,
      case .literal(let kind) = fact.object
    {
      candidates[candidate].instrument = kind
    }
  }

  /// Another agreement of the kind that a candidate announces, told in a sentence of its own.
  mutating func copy(of candidate: Int, at sentence: Int, without parties: Set<Node> = []) -> Int {
    var copy = candidates[candidate]
    copy.sentence = sentence
    copy.position = scene.text.sentences[sentence].span.start
    copy.count = 0
    copy.facts = copy.facts.filter {
      $0.predicate != .amount && !($0.predicate == .party && parties.contains($0.object))
    }
    candidates.append(copy)
    return candidates.count - 1
  }

  /// Tells one candidate as several agreements.
  ///
  /// - Parameter model: the candidate that they are said to be like, or nil.
  mutating func replace(_ candidate: Int, by parts: [Candidate], like model: Int? = nil) {
    let first = candidates.count
    candidates[candidate] = parts[0]
    candidates += parts.dropFirst()
    addGroup((model.map { [$0] } ?? []) + [candidate] + Array(first..<candidates.count))
  }

  /// Adds an agreement that no instrument mention or predicate tells, as rows of tables do.
  mutating func append(_ candidate: Candidate) -> Int {
    candidates.append(candidate)
    return candidates.count - 1
  }

  mutating func set(_ candidate: Candidate, at index: Int) { candidates[index] = candidate }

  mutating func addGroup(_ members: [Int]) {
    if !groups.contains(members) { groups.append(members) }
  }

  /// Takes back what was said of a candidate, since others say it in full.
  mutating func silence(_ candidate: Int) { candidates[candidate].facts = [] }
}
