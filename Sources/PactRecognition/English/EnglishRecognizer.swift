import PactLanguage
import PactModel
import PactResources

/// The English recognition behind ``Recognizer``: every finder proposes, the selection decides, then links are drawn.
struct EnglishRecognizer: Sendable {
  let resources: Resources
  let classes: EnglishClasses

  init(resources: Resources) {
    self.resources = resources
    classes = EnglishClasses(resources)
  }

  func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] {
    let bytes = text.bytes
    return bytes.withUnsafeBufferPointer { buffer -> [Mention] in
      let reader = EnglishReader(
        text: text, lexicon: Lexicon(resources: resources, bytes: buffer), classes: classes)
      var found = EnglishDates(reader: reader, published: CalendarDate(published)).find()
      found += EnglishMoney(reader: reader).find()
      found += EnglishInstruments(reader: reader).find()
      found += EnglishReferences(reader: reader).find()
      found += EnglishTitles(reader: reader).find()
      found += EnglishNames(reader: reader).find()
      found += EnglishFields(reader: reader).find()
      let selected = MentionSelection.select(found)
      let complete = MentionSelection.select(selected + EnglishEchoes(reader: reader).find(selected))
      return EnglishLinks(reader: reader).link(complete)
    }
  }
}

/// The classes of words that the English finders ask for.
struct EnglishClasses: Sendable {
  let orgHead, orgHeadWeak, companyMark, facilityHead, facilityHeadWeak, eventHead, title, surname, syllable: Symbol
  let foreignGiven, foreignSurname, instrument, instrumentWeak, definite, group, fieldHead, magnitude, currency: Symbol
  let honorific, honorificWeak, month, weekday, relativeDay, relativeMonth, relativeYear, dayModifier, demonym: Symbol
  let articleDay, nextDay, sameYear, nextYear, past, future, placeHead, nameJoiner, former, sign, noName: Symbol
  let cardinal, cooperation, definiteWord, company: Symbol

  init(_ resources: Resources) {
    func symbol(_ name: String) -> Symbol { resources.symbol(named: name) }
    orgHead = symbol("org-head")
    orgHeadWeak = symbol("org-head-weak")
    companyMark = symbol("company-mark")
    facilityHead = symbol("facility-head")
    facilityHeadWeak = symbol("facility-head-weak")
    eventHead = symbol("event-head")
    title = symbol("title")
    surname = symbol("surnames-ko")
    syllable = symbol("given-syllables-ko")
    foreignGiven = symbol("given-foreign")
    foreignSurname = symbol("surnames-foreign")
    instrument = symbol("instrument")
    instrumentWeak = symbol("instrument-weak")
    definite = symbol("definite")
    group = symbol("group")
    fieldHead = symbol("field-head")
    magnitude = symbol("magnitude")
    currency = symbol("currency")
    honorific = symbol("honorific")
    honorificWeak = symbol("honorific-weak")
    month = symbol("month")
    weekday = symbol("weekday")
    relativeDay = symbol("relative-day")
    relativeMonth = symbol("relative-month")
    relativeYear = symbol("relative-year")
    dayModifier = symbol("day-modifier")
    demonym = symbol("demonym")
    articleDay = symbol("article-day")
    nextDay = symbol("next-day")
    sameYear = symbol("same-year")
    nextYear = symbol("next-year")
    past = symbol("past")
    future = symbol("future")
    placeHead = symbol("place-head")
    nameJoiner = symbol("name-joiner")
    former = symbol("former")
    sign = symbol("sign")
    noName = symbol("no-name")
    cardinal = symbol("cardinal")
    cooperation = symbol("cooperation-word")
    definiteWord = symbol("definite-word")
    company = symbol("company")
  }
}

/// One English article as its finders read it.
struct EnglishReader {
  let text: AnalyzedText
  let lexicon: Lexicon
  let classes: EnglishClasses

  var tokens: [Token] { text.tokens }

  func forEachSentence(_ body: (Int, Range<Int>) -> Void) {
    for (index, sentence) in text.sentences.enumerated() where sentence.kind != .boilerplate && !sentence.tokens.isEmpty {
      body(index, sentence.tokens)
    }
  }

  func isUsable(_ token: Int) -> Bool { !tokens[token].flags.contains(.boilerplate) }

  func isMark(_ token: Int, _ mark: Character) -> Bool {
    tokens[token].kind == .punctuation && text.bytes[tokens[token].span.start] == mark.asciiValue
  }

  func isCapitalized(_ token: Int) -> Bool { tokens[token].flags.contains(.capitalized) }

  /// Compares a token with a lower-case ASCII word.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let span = tokens[token].span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where text.bytes[span.start + offset] | 32 != word.utf8Start[offset] { return false }
    return true
  }

  func span(_ tokens: Range<Int>) -> ByteSpan {
    ByteSpan(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }

  /// The token that ends at an offset, searching from one on.
  func token(endingAt end: Int, from first: Int, in range: Range<Int>) -> Int? {
    var at = first
    while at < range.upperBound, tokens[at].span.end < end { at += 1 }
    return at < range.upperBound && tokens[at].span.end == end ? at : nil
  }

  func mention(
    _ tokens: Range<Int>, sentence: Int, kind: Mention.Kind, rule: StaticString, confidence: Float
  ) -> Mention {
    var mention = Mention(span: span(tokens), tokens: tokens, sentence: sentence, kind: kind)
    mention.rule = rule
    mention.confidence = confidence
    return mention
  }

  /// The longest word of some classes that starts at a token: the token after it, and its sense.
  func longestWord(_ at: Int, _ range: Range<Int>, _ categories: [Symbol]) -> (next: Int, sense: WordSense)? {
    var best: (Int, WordSense)?
    lexicon.forEachWord(from: tokens[at].span.start, to: tokens[range.upperBound - 1].span.end) { end, word in
      guard let last = token(endingAt: end, from: at, in: range) else { return }
      for sense in lexicon.resources.wordSenses(word) where sense.isIn(.english) && categories.contains(sense.category) {
        best = (last + 1, sense)
      }
    }
    return best
  }
}
