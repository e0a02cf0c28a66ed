import PactModel
import PactResources

/// What the compiled tables `language/en-*.tsv` know of English words, as integers.
///
/// A class, so that the many readers of a text share its tables by one reference.
final class EnglishLexicon: Sendable {
  /// What a verb brings besides its class.
  struct Verb: Sendable {
    var verbClass: Symbol
    var traits: Traits
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let plan = Traits(rawValue: 1)
    static let desire = Traits(rawValue: 2)
    static let fail = Traits(rawValue: 4)
    static let aspect = Traits(rawValue: 8)
    /// The same form may be a noun.
    static let noun = Traits(rawValue: 16)
  }

  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let gerund = Forms(rawValue: 16)
    static let finite: Forms = [.base, .third, .past]
  }

  /// What an auxiliary is, and what an adjective or adverb does to the infinitive or verb beside it.
  enum Value: UInt8, Sendable, CaseIterable {
    case none, negative, plan, desire, fail, possessive, relative
    /// A pronoun that is always a subject.
    case subject
    case be, have, `do`, will, would, should
    case beNegated = 32
    case haveNegated, doNegated, willNegated, wouldNegated, shouldNegated

    var isNegated: Bool { self == .negative || rawValue >= 32 }
    var positive: Value { rawValue >= 32 ? Value(rawValue: rawValue - 32 + Value.be.rawValue)! : self }
  }

  enum Abbreviation: UInt8, Sendable { case none, title, latin, month, number, company, other }

  /// All that the lexicon says of a word or a run of words.
  struct Reading {
    /// Bit by raw value of ``PartOfSpeech``.
    var parts: UInt32 = 0
    var marker: Marker = .none
    var value: Value = .none
    var forms: Forms = []
    var lemma: Symbol = .empty
    var verb: Verb?
    var nominal: Symbol = .empty
    /// A day, month or the like: a noun phrase of it is an adverbial.
    var isTemporal = false
    var isSayVerb = false
    /// How many tokens it covers.
    var length = 1

    func may(_ part: PartOfSpeech) -> Bool { parts & (1 << UInt32(part.rawValue)) != 0 }
    var isVerb: Bool { !forms.isEmpty }
    var isKnown: Bool { parts != 0 || isVerb }
  }

  let resources: Resources
  /// The classes of verbs that take a clause: "said", "announced", "denied", "claimed".
  let saying: Set<Symbol>
  /// Classes of verbs of dealing with people, and of going somewhere: "met visiting …".
  let meeting: Set<Symbol>
  let visit: Symbol
  let sign: Symbol
  private let placeWord: Symbol
  private let word: Symbol
  private let base: Symbol, third: Symbol, past: Symbol, participle: Symbol, gerund: Symbol
  private let nominal: Symbol
  private let abbreviation: Symbol
  private let temporal: Set<Symbol>
  private let verbs: [Symbol: Verb]
  private let wordValues: [Symbol: (part: PartOfSpeech, marker: Marker, value: Value)]
  private let abbreviations: [Symbol: Abbreviation]
  private let selection: [Symbol: (passive: Set<NamedSpan.Kind>, active: Set<NamedSpan.Kind>)]

  init(resources: Resources) {
    self.resources = resources
    func symbol(_ name: String) -> Symbol { resources.symbol(named: name) }
    word = symbol("en-word")
    base = symbol("en-base")
    third = symbol("en-third")
    past = symbol("en-past")
    participle = symbol("en-participle")
    gerund = symbol("en-gerund")
    nominal = symbol("en-nominal")
    abbreviation = symbol("en-abbreviation")
    meeting = Set(["announce", "host", "meet", "say"].map(symbol))
    visit = symbol("visit")
    sign = symbol("sign")
    placeWord = symbol("gpe-word")
    saying = Set(["allege", "announce", "deny", "say"].map(symbol))
    temporal = Set(
      ["month", "weekday", "relative-day", "relative-week", "relative-month", "relative-year"].map(symbol))
    var verbs: [Symbol: Verb] = [:]
    let traitNames: [(Symbol, Traits)] = [
      (symbol("plan"), .plan), (symbol("desire"), .desire), (symbol("fail"), .fail),
      (symbol("aspect"), .aspect),
      (symbol("noun"), .noun),
    ]
    for row in resources.table("language/en-verbs") {
      var traits: Traits = []
      for name in resources.string(row[3]).split(separator: "|") {
        for (symbol, trait) in traitNames where resources.string(symbol).elementsEqual(name) {
          traits.insert(trait)
        }
      }
      verbs[row[0]] = Verb(verbClass: row[1], traits: traits)
    }
    self.verbs = verbs
    wordValues = EnglishLexicon.wordValues(resources)
    selection = EnglishLexicon.selection(resources)
    let kinds: [(String, Abbreviation)] = [
      ("title", .title), ("latin", .latin), ("month", .month), ("number", .number), ("company", .company),
      ("other", .other),
    ]
    abbreviations = Dictionary(
      uniqueKeysWithValues: kinds.compactMap { name, kind in resources.symbol(name).map { ($0, kind) } })
  }

  private static func selection(
    _ resources: Resources
  ) -> [Symbol: (passive: Set<NamedSpan.Kind>, active: Set<NamedSpan.Kind>)] {
    func kinds(_ cell: Symbol) -> Set<NamedSpan.Kind> {
      Set(
        resources.string(cell).split(separator: "|").compactMap { name in
          NamedSpan.Kind.allCases.first { "\($0)" == name }
        })
    }
    return Dictionary(
      uniqueKeysWithValues: resources.table("language/en-selection").map {
        ($0[0], (kinds($0[1]), kinds($0[2])))
      })
  }

  /// The kinds of name that a dependent predicate is said of; empty for any.
  func selected(by verb: VerbGroup) -> Set<NamedSpan.Kind> {
    guard let kinds = selection[verb.verbClass] else { return [] }
    return verb.features.contains(.passive) ? kinds.passive : kinds.active
  }

  private static func wordValues(_ resources: Resources) -> [Symbol: (PartOfSpeech, Marker, Value)] {
    var found: [Symbol: (PartOfSpeech, Marker, Value)] = [:]
    let parts: [(String, PartOfSpeech)] = [
      ("noun", .noun), ("pronoun", .pronoun), ("number", .number), ("auxiliary", .auxiliary),
      ("adjective", .adjective), ("adverb", .adverb), ("determiner", .determiner),
      ("preposition", .preposition),
      ("conjunction", .conjunction), ("subordinator", .subordinator), ("possessive", .possessive),
      ("particle", .particle), ("interjection", .interjection),
    ]
    let values: [(String, Value)] = [
      ("", .none), ("negative", .negative), ("plan", .plan), ("desire", .desire), ("fail", .fail),
      ("possessive", .possessive), ("relative", .relative), ("subject", .subject), ("be", .be),
      ("have", .have), ("do", .do),
      ("will", .will), ("would", .would), ("should", .should), ("be-negated", .beNegated),
      ("have-negated", .haveNegated), ("do-negated", .doNegated), ("will-negated", .willNegated),
      ("would-negated", .wouldNegated), ("should-negated", .shouldNegated),
    ]
    for (partName, part) in parts {
      for (valueName, value) in values {
        if let symbol = resources.symbol(partName + "/" + valueName) { found[symbol] = (part, .none, value) }
      }
    }
    for marker in Marker.allCases {
      if let symbol = resources.symbol("preposition/\(marker)") {
        found[symbol] = (.preposition, marker, .none)
      }
    }
    return found
  }

  /// The longest entry that starts at a token and ends with one, over single spaces.
  func reading(at index: Int, before limit: Int, tokens: [Token], bytes: UnsafeBufferPointer<UInt8>)
    -> Reading
  {
    var best = Reading()
    var state = resources.words.root
    var at = index
    while at < limit {
      let token = tokens[at]
      if at > index {
        guard token.kind != .punctuation || token.span.count == 1 else { break }
        if token.flags.contains(.spaceBefore) { state = resources.words.step(state, 32) }
        if state < 0 { break }
      }
      for position in token.span.range {
        let byte = bytes[position]
        state = resources.words.step(state, byte &- 65 < 26 ? byte | 32 : byte)
        if state < 0 { break }
      }
      if state < 0 { break }
      let found = resources.words.value(state)
      if found >= 0 { add(resources.wordSenses(found), to: &best, length: at - index + 1) }
      at += 1
    }
    return best
  }

  private func add(_ senses: Senses<WordSense>, to best: inout Reading, length: Int) {
    var reading = Reading()
    for sense in senses where sense.isIn(.english) {
      if sense.category == word {
        guard let known = wordValues[sense.value] else { continue }
        reading.parts |= 1 << UInt32(known.part.rawValue)
        if known.part == .preposition { reading.marker = known.marker }
        if known.value != .none { reading.value = known.value }
      } else if let form = form(of: sense.category) {
        reading.forms.insert(form)
        // Of two verbs with one form ("found", "left") the one with a class or of the base form counts.
        let verb = verbs[sense.value]
        if reading.verb == nil || (verb?.verbClass != .empty && reading.verb?.verbClass == .empty) {
          reading.verb = verb
          reading.lemma = sense.value
        }
      } else if sense.category == nominal {
        reading.nominal = sense.value
      } else if temporal.contains(sense.category) {
        reading.isTemporal = true
      }
    }
    reading.length = length
    reading.isSayVerb = reading.verb.map { saying.contains($0.verbClass) } ?? false
    if length == 1 {
      best = reading
    } else if reading.isKnown || reading.nominal != .empty {
      best = reading
    } else if reading.isTemporal {
      best.isTemporal = true
    }
  }

  private func form(of category: Symbol) -> Forms? {
    switch category {
    case base: .base
    case third: .third
    case past: .past
    case participle: .participle
    case gerund: .gerund
    default: nil
    }
  }

  /// True for a suffix such as "-based", which is a token of its own.
  func isSuffix(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let value = resources.value(of: word, in: bytes, span) else { return false }
    return wordValues[value]?.part == .adjective
  }

  /// "city", "province": what stands before "of" and a place's name.
  func isPlaceWord(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    resources.value(of: placeWord, in: bytes, span) != nil
  }

  func verb(_ lemma: Symbol) -> Verb? { verbs[lemma] }

  /// What an abbreviation with its full stop is.
  func abbreviation(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Abbreviation {
    guard let value = resources.value(of: abbreviation, in: bytes, span) else { return .none }
    return abbreviations[value] ?? .none
  }
}
