import PactModel
import PactResources

/// What the tagger decided about one token.
struct EnglishTag {
  var part: PartOfSpeech = .noun
  /// The one form in which a verb stands.
  var form: EnglishLexicon.Forms = []
  var reading = EnglishLexicon.Reading()
  /// The token belongs to a name.
  var isName = false
  /// What the name is.
  var nameKind: NamedSpan.Kind?
  /// The token belongs to a title that someone has.
  var isTitle = false
  /// A later token of a multi-word entry.
  var isContinuation = false

  var isVerb: Bool { part == .verb }
  var isNominal: Bool { part == .noun || part == .properNoun || part == .number || part == .dependentNoun }
  var isFinite: Bool { isVerb && !form.isDisjoint(with: .finite) }
}

/// Gives every token of a sentence its part of speech, left to right: lexicon, then form, then context.
struct EnglishTagger {
  let lexicon: EnglishLexicon
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let range: Range<Int>
  /// Title case or upper case: capitals say nothing.
  let isHeadline: Bool
  var tags: [EnglishTag]

  // What the clause so far has, see `EnglishTagger+Verbs`.
  /// The clause has its finite verb.
  var hasFinite = false
  /// That verb takes a clause ("said").
  var lastTakesClause = false
  /// A noun phrase waits for a finite verb.
  var hasSubject = false
  var commasSinceSubject = 0
  var lastForm: EnglishLexicon.Forms = []
  /// A main clause with its subject waits for its predicate behind a relative or subordinate clause.
  var mainWaits = false
  /// The sentence began with a subordinate clause whose end has not been seen.
  var inOpening = false
  var sawMainFinite = false
  /// A noun phrase behind a noun has opened a relative clause without a pronoun: "a deal [the two cities] struck".
  var inZeroRelative = false
  /// The words since a preposition belong to it: "Under a memorandum …" has no subject yet.
  var inPrepositional = false

  /// - Parameter names: nil if names are not known yet.
  init(
    lexicon: EnglishLexicon, bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], sentence: Sentence,
    names: EnglishNameMap?
  ) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.tokens = tokens
    range = sentence.tokens
    tags = Array(repeating: EnglishTag(), count: range.count)
    if let names {
      for index in tags.indices {
        tags[index].isTitle = names.isTitle(index)
        guard names[index] >= 0 else { continue }
        tags[index].isName = true
        tags[index].nameKind = names.kind(index)
      }
    }
    isHeadline = sentence.kind == .headline && Self.isTitleCase(tokens, range)
  }

  private static func isTitleCase(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for index in range where tokens[index].kind == .word && tokens[index].span.count > 3 {
      words += 1
      if tokens[index].flags.contains(.capitalized) { capitals += 1 }
    }
    return words > 0 && capitals * 10 >= words * 7
  }

  mutating func run() -> [EnglishTag] {
    look()
    for index in tags.indices {
      decide(index)
      advance(index)
    }
    settlePrepositions()
    return tags
  }

  func token(_ index: Int) -> Token { tokens[range.lowerBound + index] }

  func mark(_ index: Int) -> EnglishText.Mark {
    let token = token(index)
    return token.kind == .punctuation ? EnglishText.mark(bytes, token.span.start, token.span.count) : .other
  }

  func equals(_ index: Int, _ word: StaticString) -> Bool {
    let span = token(index).span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count {
      let byte = bytes[span.start + offset]
      guard (byte &- 65 < 26 ? byte | 32 : byte) == word.utf8Start[offset] else { return false }
    }
    return true
  }

  private func ends(_ index: Int, _ suffix: StaticString) -> Bool {
    let span = token(index).span
    guard span.count > suffix.utf8CodeUnitCount + 1 else { return false }
    for offset in 0..<suffix.utf8CodeUnitCount
    where bytes[span.end - suffix.utf8CodeUnitCount + offset] != suffix.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Looks every word up, and takes multi-word entries together.
  private mutating func look() {
    var index = 0
    while index < tags.count {
      let token = token(index)
      if tags[index].isName {
        // A date is a name too, but its words still tell that it is one.
        tags[index].part = token.kind == .number ? .number : .properNoun
        let reading = lexicon.reading(
          at: range.lowerBound + index, before: range.lowerBound + index + 1, tokens: tokens, bytes: bytes)
        tags[index].reading.isTemporal = reading.isTemporal
      } else if token.kind == .punctuation, mark(index) != .ampersand {
        tags[index].part = .punctuation
      } else if token.kind == .number {
        tags[index].part = .number
      } else if token.part == .possessive {
        tags[index].part = .possessive
      } else {
        lookWord(index)
        for next in 1..<max(1, tags[index].reading.length) {
          tags[index + next].isContinuation = true
          tags[index + next].part = .particle
        }
        index += tags[index].reading.length - 1
      }
      index += 1
    }
  }

  private mutating func lookWord(_ index: Int) {
    var limit = range.lowerBound + index + 1
    while limit < range.upperBound, !tags[limit - range.lowerBound].isName { limit += 1 }
    var reading = lexicon.reading(at: range.lowerBound + index, before: limit, tokens: tokens, bytes: bytes)
    let token = token(index)
    // A capital within a sentence makes a name of a noun, adjective or verb.
    if token.flags.contains(.capitalized), index > 0, !isHeadline, !startsClause(index), reading.length == 1,
      reading.parts & Self.closed == 0
    {
      reading = EnglishLexicon.Reading(isTemporal: reading.isTemporal)
      tags[index].part = .properNoun
    } else if !reading.isKnown {
      guess(index, &reading)
    }
    // "[IT] firm", "the [US]": no pronoun is written so within a sentence.
    if token.flags.contains(.allCaps), token.span.count > 1, index > 0, !isHeadline, reading.may(.pronoun),
      !isShouted(index)
    {
      reading = EnglishLexicon.Reading()
      tags[index].part = .properNoun
    }
    // "work with": the preposition stays outside, so that the partner is a companion and no object.
    if reading.isVerb, reading.length > 1 {
      let last = index + reading.length - 1
      if equals(last, "with") || equals(last, "to") && isBaseVerb(last + 1) { reading.length -= 1 }
    }
    // "his [stay] in Tashkent": behind a determiner stands a noun, not a verb with its preposition.
    if reading.isVerb, reading.length > 1, index > 0, !tags[index - 1].isName,
      tags[index - 1].reading.may(.determiner)
    {
      let at = range.lowerBound + index
      let short = lexicon.reading(at: at, before: at + 1, tokens: tokens, bytes: bytes)
      if short.verb?.traits.contains(.noun) == true, short.forms.contains(.base) { reading = short }
    }
    // "is [due] to be signed"
    if reading.may(.preposition), reading.length == 2, equals(index + 1, "to"), isInfinitive(index + 2) {
      let at = range.lowerBound + index
      reading = lexicon.reading(at: at, before: at + 1, tokens: tokens, bytes: bytes)
    }
    tags[index].reading = reading
  }

  /// "to [be] …", "to [sign] the …"
  private func isInfinitive(_ index: Int) -> Bool {
    guard index < tags.count, !tags[index].isName else { return false }
    if equals(index, "be") || isBaseVerb(index) { return true }
    let at = range.lowerBound + index
    guard index + 1 < tags.count,
      lexicon.reading(at: at, before: at + 1, tokens: tokens, bytes: bytes).forms.contains(.base)
    else { return false }
    let next = lexicon.reading(at: at + 1, before: at + 2, tokens: tokens, bytes: bytes)
    return next.may(.determiner) || next.may(.pronoun)
  }

  /// Whether the word before is in capitals too.
  private func isShouted(_ index: Int) -> Bool {
    token(index - 1).flags.contains(.allCaps) && token(index - 1).span.count > 1
  }

  private func isBaseVerb(_ index: Int) -> Bool {
    guard index < tags.count, !tags[index].isName else { return false }
    let at = range.lowerBound + index
    let reading = lexicon.reading(at: at, before: range.upperBound, tokens: tokens, bytes: bytes)
    return reading.forms.contains(.base) && reading.verb?.traits.contains(.noun) != true
  }

  private static let closed: UInt32 =
    [PartOfSpeech.determiner, .preposition, .conjunction, .pronoun, .auxiliary, .subordinator, .particle]
    .reduce(0) { $0 | 1 << UInt32($1.rawValue) }

  /// After a colon or an opening quotation mark, or at the front of a list item.
  private func startsClause(_ index: Int) -> Bool {
    switch mark(index - 1) {
    case .quote, .openQuote, .colon, .bullet, .openParenthesis: true
    case .hyphen, .dash: index == 1
    default: false
    }
  }

  private mutating func guess(_ index: Int, _ reading: inout EnglishLexicon.Reading) {
    let token = token(index)
    if token.flags.contains(.capitalized) {
      // "[Negotiations] on a contract …" at the front of a sentence
      tags[index].part = index == 0 && reading.nominal != .empty ? .noun : .properNoun
      return
    }
    guard token.script == .latin else { return }
    if ends(index, "ly") {
      reading.parts = 1 << UInt32(PartOfSpeech.adverb.rawValue)
    } else if ends(index, "ed"), token.span.count > 4, !ends(index, "eed") {
      reading.forms = [.past, .participle]
    } else if ends(index, "ing"), token.span.count > 5 {
      reading.forms = .gerund
    }
  }

  /// Decides between the readings of a word.
  private mutating func decide(_ index: Int) {
    guard !tags[index].isContinuation, !tags[index].isName,
      token(index).kind != .punctuation || mark(index) == .ampersand
    else { return }
    let reading = tags[index].reading
    if tags[index].part == .possessive {
      if let before = previous(index),
        tags[before].part == .pronoun || equals(before, "there") || equals(before, "that")
      {
        tags[index].part = .auxiliary
        tags[index].reading.value = .be
      }
      return
    }
    if tags[index].part == .number || tags[index].part == .properNoun { return }
    if equals(index, "to"), reading.length == 1 {
      tags[index].part = isInfinitive(after: index) ? .particle : .preposition
      tags[index].reading.marker = .dative
    } else if equals(index, "that") {
      decideThat(index)
    } else if equals(index, "yet"), index + 1 < tags.count, equals(index + 1, "to") {
      tags[index].part = .adverb
    } else if reading.value == .relative, isRelative(index) {
      tags[index].part = .pronoun
    } else if reading.may(.auxiliary) {
      tags[index].part = .auxiliary
    } else if tags[index].isTitle, reading.isVerb, !reading.may(.preposition) {
      tags[index].part = reading.may(.adjective) ? .adjective : .noun
    } else if reading.isVerb, !closedBeatsVerb(index, reading) {
      decideVerb(index)
    } else {
      tags[index].part = firstPart(index, reading)
    }
  }

  /// Words such as "set", "past", "following", "concerning" are closed-class words only where no verb can stand.
  private func closedBeatsVerb(_ index: Int, _ reading: EnglishLexicon.Reading) -> Bool {
    if let before = previous(index), tags[before].part == .determiner || tags[before].part == .possessive,
      reading.length == 1
    {
      return false
    }
    return reading.parts != 0
      && (reading.length > 1
        ? reading.may(.preposition) || reading.may(.conjunction) : !isAfterAuxiliary(index))
      && !(reading.may(.adjective) && isAfterAuxiliary(index))
  }

  private func firstPart(_ index: Int, _ reading: EnglishLexicon.Reading) -> PartOfSpeech {
    // "[The first], with a port in Fiji, covers …": the noun is left out.
    if reading.may(.adjective), let before = previous(index), tags[before].part == .determiner,
      index + 1 == tags.count || token(index + 1).kind == .punctuation && mark(index + 1) == .comma,
      !hasNounAfter(index)
    {
      return .noun
    }
    let order: [PartOfSpeech] = [
      .conjunction, .subordinator, .preposition, .determiner, .pronoun, .adverb, .adjective, .possessive,
      .particle,
      .interjection,
    ]
    for part in order where reading.may(part) {
      if part == .determiner, reading.may(.pronoun), reading.value != .relative, !hasNounAfter(index) {
        return .pronoun
      }
      if part == .preposition, reading.may(.adverb), !hasNounAfter(index) { return .adverb }
      return part
    }
    return tags[index].part
  }

  func hasNounAfter(_ index: Int) -> Bool {
    guard index + 1 < tags.count else { return false }
    let next = tags[index + 1]
    if token(index + 1).kind == .punctuation {
      let mark = mark(index + 1)
      return mark == .quote || mark == .openQuote || (mark == .other && !equals(index + 1, "%"))
    }
    if next.reading.may(.auxiliary) || next.reading.may(.conjunction) { return false }
    return true
  }

  /// "to sign", "to jointly sign", not "to Seoul".
  private func isInfinitive(after index: Int) -> Bool {
    var at = index + 1
    while at < tags.count, tags[at].reading.may(.adverb), !tags[at].reading.isVerb { at += 1 }
    guard at < tags.count, !tags[at].isName else { return false }
    let next = tags[at].reading
    if next.may(.auxiliary) { return true }
    guard next.forms.contains(.base) else { return false }
    if next.verb?.traits.contains(.noun) == true, let before = previous(index) {
      // "trip to plant" hardly, "a visit to host cities" hardly: a verb wins, unless a noun chain follows "from X to Y".
      return !(tags[before].part == .number)
    }
    return true
  }

  /// "who", "which" behind a noun, a comma or a preposition.
  private func isRelative(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return tags[index - 1].isNominal || tags[index - 1].part == .preposition
      || token(index - 1).kind == .punctuation
      || tags[index - 1].isContinuation
  }

  private mutating func decideThat(_ index: Int) {
    guard let before = previous(index), index + 1 < tags.count else {
      tags[index].part = .determiner
      tags[index].reading.value = .none
      return
    }
    let next = tags[index + 1].reading
    if tags[before].isVerb || tags[before].reading.isSayVerb || tags[before].part == .adverb {
      tags[index].part = .subordinator
      tags[index].reading.value = .none
    } else if tags[before].isNominal {
      // "a deal that [the two] struck", but "told reporters that [the two] had struck a deal".
      if next.may(.auxiliary) || next.isVerb && !next.may(.determiner) || hasFinite && !lastTakesClause {
        tags[index].part = .pronoun
        tags[index].reading.value = .relative
      } else {
        tags[index].part = .subordinator
        tags[index].reading.value = .none
      }
    } else {
      tags[index].reading.value = .none
      tags[index].part = next.may(.auxiliary) ? .pronoun : .determiner
    }
  }

  /// The nearest token before that is neither an adverb nor a date within a verb group ("have [today] signed").
  func previous(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0 {
      if tags[at].part == .adverb {
        at -= 1
      } else if let auxiliary = auxiliary(beforeDate: at) {
        at = auxiliary
      } else {
        break
      }
    }
    return at >= 0 ? at : nil
  }

  private func auxiliary(beforeDate last: Int) -> Int? {
    guard isTemporal(last) else { return nil }
    var first = last
    while first > 0, isTemporal(first - 1) { first -= 1 }
    if first > 0, tags[first - 1].part == .preposition { first -= 1 }
    return first > 0 && tags[first - 1].part == .auxiliary ? first - 1 : nil
  }

  func isTemporal(_ index: Int) -> Bool { tags[index].reading.isTemporal || tags[index].nameKind == .date }

  func isAfterAuxiliary(_ index: Int) -> Bool {
    guard let before = previous(index) else { return false }
    return tags[before].part == .auxiliary || (tags[before].part == .particle && equals(before, "to"))
  }

  /// "after", "as", "since", "until", "before" join a clause where a finite verb of their own follows.
  private mutating func settlePrepositions() {
    for index in tags.indices where tags[index].part == .preposition && tags[index].reading.length == 1 {
      guard
        equals(index, "after") || equals(index, "before") || equals(index, "as") || equals(index, "since")
          || equals(index, "until") || equals(index, "than") || equals(index, "following")
          || equals(index, "like")
          || equals(index, "for") && index > 0 && mark(index - 1) == .comma
      else { continue }
      if opensClause(index) { tags[index].part = .subordinator }
    }
  }

  private func opensClause(_ index: Int) -> Bool {
    var sawNoun = false
    for at in index + 1..<max(index + 1, min(tags.count, index + 16)) {
      switch tags[at].part {
      case .punctuation:
        let mark = mark(at)
        if mark == .comma || mark == .period || mark == .semicolon || mark == .colon || mark == .dash {
          return false
        }
      case .subordinator: return false
      // "since 2016 and was": a date alone is no subject.
      case .conjunction: if (index + 1..<at).allSatisfy(isTemporal) { return false }
      case .pronoun:
        if tags[at].reading.value == .relative { return false }
        sawNoun = true
      case .verb: if tags[at].isFinite { return sawNoun }
      case .auxiliary: return sawNoun
      case .noun, .properNoun, .number: sawNoun = true
      default: break
      }
    }
    return false
  }
}
