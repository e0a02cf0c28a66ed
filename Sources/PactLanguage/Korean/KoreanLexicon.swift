import PactModel
import PactResources

/// The tables of `Gazetteers/language/ko-*.tsv` as the Korean analysis looks them up.
///
/// A class, so that the many readers of a text share its tables by one reference.
final class KoreanLexicon: Sendable {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// A row of `ko-verbs`.
  struct Verb: Sendable {
    var lemma: Symbol
    var verbClass: Symbol
    var isIntransitive: Bool
  }

  /// A row of `ko-endings`.
  struct Ending: Sendable {
    var function: VerbGroup.Ending
    var features: VerbGroup.Features
    /// What `ko-auxiliaries` calls it, or the empty symbol.
    var link: Symbol
  }

  /// A row of `ko-auxiliaries`.
  struct Auxiliary: Sendable {
    var noun: Symbol
    /// A row of `ko-verbs`; -1 for none, ``copula`` for 이다.
    var verb: Int
    var features: VerbGroup.Features
    var function: VerbGroup.Ending?
  }

  /// What a stretch of text is as a form of a verb.
  struct Form: Sendable {
    var verb: Int
    var ending: Int
  }

  /// A particle: when it may stand, and what it says.
  struct Particle: Sendable {
    enum After: Sendable { case any, vowel, batchim, vowelOrRieul, batchimNoRieul, mark }
    var after: After
    var marker: Marker
  }

  enum WordClass: Sendable { case adverb, conjunction, determiner, pronoun, dependent, noun }

  /// In ``Auxiliary/verb``, 이다.
  static let copula = -2

  let resources: Resources
  let verbs: [Verb]
  let endings: [Ending]
  /// Auxiliaries by the link that they follow.
  let auxiliaries: [Symbol: [Auxiliary]]
  let particles: [Symbol: Particle]
  let postpositions: [Symbol: (after: Marker, marker: Marker)]
  /// Classes by the row of the verb, for each noun and marker.
  let collocations: [Symbol: [(marker: Marker, verb: Int, verbClass: Symbol)]]
  private let wordClasses: [Symbol: WordClass]
  private let negationCategory, jointCategory, referenceCategory, commonNounCategory: Symbol
  /// The rows of 하다, 되다, 받다, 당하다, 시키다, and of 이다.
  let hada: Int
  let passives: Set<Int>
  let lightVerbs: Set<Int>
  /// The rows of 이뤄지다 and 이루어지다.
  let happens: Set<Int>

  private let formCategory, nounCategory, copulaCategory, particleCategory, wordCategory, tailCategory: Symbol
  private let postpositionCategory, auxiliaryCategory, collocationCategory, pastTail, presentTail: Symbol
  let nounLink, nounObjectLink, nounSubjectLink, aLink: Symbol
  /// 이다
  let copulaLemma: Symbol
  fileprivate let intransitiveLemmas: Set<Symbol>
  fileprivate let reciprocalClasses: Set<Symbol>

  init(resources: Resources) {
    referenceCategory = resources.symbol(named: "definite")
    commonNounCategory = resources.symbol(named: "ko-common")
    self.resources = resources
    func symbol(_ string: String) -> Symbol { resources.symbol(named: string) }
    let markers = Dictionary(uniqueKeysWithValues: Marker.allCases.map { ("\($0)", $0) })
    let functions: [String: VerbGroup.Ending] = [
      "final": .final, "connective": .connective, "subordinate": .subordinate, "adnominal": .adnominal,
      "nominalized": .nominalized, "quoted": .quoted,
    ]
    func features(_ symbol: Symbol) -> VerbGroup.Features { KoreanLexicon.features(resources.string(symbol)) }
    var rowOfLemma: [String: Int] = [:]
    verbs = resources.table("language/ko-verbs").enumerated().map { number, row in
      rowOfLemma[resources.string(row[0])] = number
      return Verb(lemma: row[0], verbClass: row[1], isIntransitive: resources.string(row[2]) == "i")
    }
    let light = resources.table("language/ko-light-verbs")
    func lightVerbs(_ role: String) -> [Symbol] {
      light.filter { resources.string($0[1]) == role }.map { $0[0] }
    }
    let copulaLemma = lightVerbs("copula").first ?? .empty
    let plainVerb = lightVerbs("do").first.map(resources.string) ?? ""
    func row(_ lemma: Symbol) -> Int {
      if lemma == copulaLemma { return KoreanLexicon.copula }
      let lemma = resources.string(lemma)
      return rowOfLemma[lemma] ?? rowOfLemma[lemma.dropLast(2) + plainVerb] ?? -1
    }
    func rows(_ role: String) -> Set<Int> {
      Set(lightVerbs(role).compactMap { rowOfLemma[resources.string($0)] })
    }
    endings = resources.table("language/ko-endings").map {
      Ending(function: functions[resources.string($0[1])] ?? .final, features: features($0[2]), link: $0[3])
    }
    var auxiliaries: [Symbol: [Auxiliary]] = [:]
    for cells in resources.table("language/ko-auxiliaries") {
      auxiliaries[cells[0], default: []].append(
        Auxiliary(
          noun: cells[1], verb: cells[2] == .empty ? -1 : row(cells[2]), features: features(cells[3]),
          function: functions[resources.string(cells[4])]))
    }
    self.auxiliaries = auxiliaries
    var particles: [Symbol: Particle] = [:]
    let afters: [String: Particle.After] = [
      "any": .any, "vowel": .vowel, "batchim": .batchim, "vowel-or-rieul": .vowelOrRieul,
      "batchim-no-rieul": .batchimNoRieul, "mark": .mark,
    ]
    for cells in resources.table("language/ko-particles") {
      let (after, marker) = (resources.string(cells[1]), resources.string(cells[2]))
      particles[symbol(after + "|" + marker)] = Particle(
        after: afters[after] ?? .any, marker: markers[marker] ?? .none)
    }
    self.particles = particles
    var postpositions: [Symbol: (after: Marker, marker: Marker)] = [:]
    for cells in resources.table("language/ko-postpositions") {
      let (after, marker) = (resources.string(cells[1]), resources.string(cells[2]))
      postpositions[symbol(after + "|" + marker)] = (markers[after] ?? .none, markers[marker] ?? .none)
    }
    self.postpositions = postpositions
    var collocations: [Symbol: [(marker: Marker, verb: Int, verbClass: Symbol)]] = [:]
    for cells in resources.table("language/ko-collocations") {
      collocations[cells[0], default: []].append(
        (markers[resources.string(cells[1])] ?? .object, row(cells[2]), cells[3]))
    }
    self.collocations = collocations
    wordClasses = [
      symbol("adverb"): .adverb, symbol("conjunction"): .conjunction, symbol("determiner"): .determiner,
      symbol("pronoun"): .pronoun, symbol("dependent"): .dependent, symbol("noun"): .noun,
    ]
    hada = rows("do").first ?? -1
    passives = rows("passive")
    happens = rows("proxy")
    self.lightVerbs = rows("light")
    negationCategory = symbol("negation-adverb")
    jointCategory = symbol("joint-adverb")
    formCategory = symbol("ko-form")
    nounCategory = symbol("ko-verbal-noun")
    copulaCategory = symbol("ko-copula")
    particleCategory = symbol("ko-particle")
    wordCategory = symbol("ko-word")
    tailCategory = symbol("ko-tail")
    postpositionCategory = symbol("ko-postposition")
    auxiliaryCategory = symbol("ko-aux-noun")
    collocationCategory = symbol("ko-colloc-noun")
    pastTail = symbol("ko-past-tail")
    presentTail = symbol("ko-present-tail")
    nounLink = symbol("noun")
    nounObjectLink = symbol("noun-object")
    nounSubjectLink = symbol("noun-subject")
    aLink = symbol("a")
    self.copulaLemma = copulaLemma
    intransitiveLemmas = Set(verbs.filter(\.isIntransitive).map(\.lemma))
    reciprocalClasses = Set(
      resources.table("language/ko-verb-classes").filter { resources.string($0[1]) == "yes" }.map { $0[0] })
  }

  private func features(_ symbol: Symbol) -> VerbGroup.Features { Self.features(resources.string(symbol)) }

  private static func features(_ names: String) -> VerbGroup.Features {
    names.split(separator: "|").reduce(into: []) { $0.formUnion(feature(String($1))) }
  }

  private static func feature(_ name: String) -> VerbGroup.Features {
    switch name {
    case "past": .past
    case "planned": .planned
    case "negated": .negated
    case "passive": .passive
    case "ongoing": .ongoing
    case "conditional": .conditional
    case "desired": .desired
    case "anterior": .anterior
    case "reported": .reported
    case "unable": .unable
    default: []
    }
  }

  /// Calls `body` with every sense of a stretch of text in a category.
  @inline(__always)
  private func forEach(_ category: Symbol, in text: Bytes, _ span: ByteSpan, _ body: (Symbol) -> Void) {
    let word = resources.word(in: text, span)
    guard word >= 0 else { return }
    for sense in resources.wordSenses(word) where sense.category == category { body(sense.value) }
  }

  /// The best reading of a stretch of text as a form of a native verb, or nil: one with a class before one without.
  func form(in text: Bytes, _ span: ByteSpan) -> Form? {
    var best: Form?
    forEach(formCategory, in: text, span) { value in
      let (verb, ending) = numbers(value)
      if let known = best, !isBetter(verb, ending, than: known) { return }
      best = Form(verb: verb, ending: ending)
    }
    return best
  }

  /// A classed verb before one without; a joining ending before a final one written alike (열다 and 여는).
  private func isBetter(_ verb: Int, _ ending: Int, than known: Form) -> Bool {
    let (new, old) = (verbs[verb].verbClass != .empty, verbs[known.verb].verbClass != .empty)
    if new != old { return new }
    return Self.order(endings[ending].function) < Self.order(endings[known.ending].function)
  }

  private static func order(_ ending: VerbGroup.Ending) -> Int {
    switch ending {
    case .adnominal: 0
    case .quoted: 1
    case .connective: 2
    case .nominalized: 3
    case .final: 4
    case .subordinate: 5
    }
  }

  /// The verb row of the noun of a verb in 하다, or -1.
  func verbalNoun(in text: Bytes, _ span: ByteSpan) -> Int {
    var found = -1
    forEach(nounCategory, in: text, span) { found = numbers($0).0 }
    return found
  }

  /// The ending row of a form of 이다 that may follow a noun ending in a vowel or not, or -1.
  func copula(in text: Bytes, _ span: ByteSpan, afterVowel: Bool) -> Int {
    var found = -1
    let vowel = UInt8(ascii: "v")
    forEach(copulaCategory, in: text, span) { value in
      let bytes = resources.bytes(of: value)
      guard bytes[0] != vowel || afterVowel else { return }
      found = Self.integer(bytes, from: bytes.firstIndex(of: UInt8(ascii: ":"))! + 1).value
    }
    return found
  }

  /// The particle that a stretch of text is, if it may follow `stem`.
  @inline(__always)
  func particle(in text: Bytes, _ span: ByteSpan, after final: StemFinal) -> Marker? {
    var found: Marker?
    forEach(particleCategory, in: text, span) { value in
      if let particle = particles[value], final.allows(particle.after) { found = particle.marker }
    }
    return found
  }

  /// The ending of a verb that no table holds, by its unmistakable end: a syllable in ㅆ or ㄴ and what may follow it.
  func unknownVerbEnding(in text: Bytes, _ span: ByteSpan) -> Int? {
    var at = Hangul.next(text, span.start)
    while at < span.end {
      let (value, _) = Hangul.scalar(text, Hangul.previous(text, at))
      let final = Hangul.isSyllable(value) ? (value - 0xAC00) % 28 : 0
      if final == 20 || final == 4 {
        var found: Int?
        forEach(final == 20 ? pastTail : presentTail, in: text, ByteSpan(at, span.end)) {
          found = numbers($0).0
        }
        if let found { return found }
      }
      at = Hangul.next(text, at)
    }
    return nil
  }

  func wordClass(in text: Bytes, _ span: ByteSpan) -> WordClass? {
    var found: WordClass?
    forEach(wordCategory, in: text, span) { value in
      if let value = wordClasses[value], found == nil || value == .noun { found = value }
    }
    return found
  }

  /// Whether a word is a pronoun, among other things.
  func isPronoun(in text: Bytes, _ span: ByteSpan) -> Bool {
    var found = false
    forEach(wordCategory, in: text, span) { if wordClasses[$0] == .pronoun { found = true } }
    return found
  }

  func isTail(in text: Bytes, _ span: ByteSpan) -> Bool {
    var found = false
    forEach(tailCategory, in: text, span) { _ in found = true }
    return found
  }

  func postposition(in text: Bytes, _ span: ByteSpan, after marker: Marker) -> Marker? {
    var found: Marker?
    forEach(postpositionCategory, in: text, span) { value in
      if let row = postpositions[value], row.after == marker { found = row.marker }
    }
    return found
  }

  /// The dependent noun of the auxiliaries that a stretch of text is, or nil.
  func auxiliaryNoun(in text: Bytes, _ span: ByteSpan) -> Symbol? {
    var found: Symbol?
    forEach(auxiliaryCategory, in: text, span) { found = $0 }
    return found
  }

  /// The noun of a collocation that a stretch of text ends in, or nil.
  func collocationNoun(in text: Bytes, _ span: ByteSpan) -> Symbol? {
    var at = span.start
    while at < span.end {
      var found: Symbol?
      forEach(collocationCategory, in: text, ByteSpan(at, span.end)) { found = $0 }
      if let found { return found }
      at = Hangul.next(text, at)
    }
    return nil
  }

  /// The noun of a collocation that a stretch of text is as a whole, over blanks too, or nil.
  func collocationNoun(exactly span: ByteSpan, in text: Bytes) -> Symbol? {
    var found: Symbol?
    forEach(collocationCategory, in: text, span) { found = $0 }
    return found
  }

  private func numbers(_ value: Symbol) -> (Int, Int) {
    let bytes = resources.bytes(of: value)
    let (first, end) = Self.integer(bytes, from: 0)
    return end < bytes.count ? (first, Self.integer(bytes, from: end + 1).value) : (first, -1)
  }

  private static func integer(_ bytes: Bytes, from start: Int) -> (value: Int, end: Int) {
    var value = 0
    var at = start
    while at < bytes.count, bytes[at] &- 48 < 10 {
      value = value * 10 + Int(bytes[at] &- 48)
      at += 1
    }
    return (value, at)
  }
}

extension KoreanLexicon {
  /// What an adverb before a verb denies: 안 gives negated, 못 unable too.
  func negation(in text: Bytes, _ span: ByteSpan) -> VerbGroup.Features {
    resources.value(of: negationCategory, in: text, span).map { features($0) } ?? []
  }

  /// Whether a word says that those who act do so together: 함께, 공동으로.
  func isJoint(in text: Bytes, _ span: ByteSpan) -> Bool {
    resources.value(of: jointCategory, in: text, span) != nil
  }

  /// Whether a word stands in the list of nouns.
  func isCommonNoun(in text: Bytes, _ span: ByteSpan) -> Bool {
    resources.value(of: commonNounCategory, in: text, span) != nil
  }

  /// Whether a verb takes no object.
  func isIntransitive(_ lemma: Symbol) -> Bool { intransitiveLemmas.contains(lemma) }

  /// Whether a predicate of a class has a partner with 와 (협약을 맺다, 만나다).
  func isReciprocal(_ verbClass: Symbol) -> Bool { reciprocalClasses.contains(verbClass) }

  /// Whether a word refers to a body: 도, 시, 대학.
  func isReference(in text: Bytes, _ span: ByteSpan) -> Bool {
    resources.value(of: referenceCategory, in: text, span) != nil
  }
}
