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
      let instruments = EnglishInstruments(reader: reader).find()
      found += instruments
      found += EnglishEllipses(reader: reader, instruments: instruments).find()
      found += EnglishReferences(reader: reader).find()
      let titles = EnglishTitles(reader: reader).find()
      found += titles
      found += EnglishNames(reader: reader, titles: titles).find()
      found += EnglishFields(reader: reader).find()
      let selected = MentionSelection.select(found)
      return EnglishLinks(reader: reader).link(selected)
    }
  }
}

/// The classes of words that the English finders ask for.
///
/// A class, so that what reads with it copies one reference and not a hundred symbols.
final class EnglishClasses: Sendable {
  let orgHead, orgHeadWeak, companyMark, facilityHead, facilityHeadWeak, eventHead, title, surname,
    syllable: Symbol
  let foreignGiven, foreignSurname, instrument, instrumentWeak, instrumentSuffix, definite, group, fieldHead,
    magnitude, currency: Symbol
  let honorific, honorificWeak, month, weekday, relativeDay, relativeMonth, relativeYear, dayModifier,
    demonym: Symbol
  let instrumentMid, instrumentNot, instrumentModifier, award, renew, terminate: Symbol
  let timeUnit, dateShift, dateAhead, relativeWeek, season, half, quarter, partOfPeriod, present,
    previousDay: Symbol
  let articleDay, nextDay, sameYear, nextYear, past, future, placeHead, nameJoiner, former, sign,
    noName: Symbol
  let cardinal, ordinal, cooperation, definiteWord, company: Symbol
  let orgOf, orgFirst, orgCue, facilityOf, facilityModifier, gpePrefix, gpeWord, gpeHead, gpeSuffix,
    naturalHead: Symbol
  let topicNoun, possessor, personCue, orgEnding, particle, fieldCue, fieldVerb, fieldStop, eventHeadWeak,
    say, twin, meet, visit, head, join, cooperate, agree: Symbol
  let givenLatin, surnameLatin, surnameEnding, nameSuffix, facilityNoun, gpeFollower, nameWord,
    bodyAdjective: Symbol
  let placeFirst, strong, commonWord, buildingPart, orgFollower, orgNoun,
    orgCueEnding, facilityCue, locate, credit, naturalFirst, speaker, campus, titleBody,
    titleStop, be, comprise, appoint, thingNoun, holding, partWord, deputyPrefix,
    eventFirst, titleSuffix, saintFirst: Symbol
  /// The classes of verbs that say what becomes of agreements or what they are on.
  let agreementVerbs: Set<Symbol>
  /// Titles whose body is a place with a government.
  let placeTitles: Set<Symbol>
  /// Titles whose body is a firm.
  let companyTitles: Set<Symbol>
  /// Titles whose body is a government, a part of one or an elected council.
  let governmentTitles: Set<Symbol>

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
    instrumentSuffix = symbol("instrument-suffix")
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
    instrumentMid = symbol("instrument-mid")
    instrumentNot = symbol("instrument-not")
    instrumentModifier = symbol("instrument-modifier")
    award = symbol("award")
    renew = symbol("renew")
    terminate = symbol("terminate")
    timeUnit = symbol("time-unit")
    dateShift = symbol("date-shift")
    dateAhead = symbol("date-ahead")
    relativeWeek = symbol("relative-week")
    season = symbol("season")
    half = symbol("half")
    quarter = symbol("quarter")
    partOfPeriod = symbol("part-of-period")
    present = symbol("present")
    previousDay = symbol("previous-day")
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
    ordinal = symbol("ordinal")
    cooperation = symbol("cooperation-word")
    definiteWord = symbol("definite-word")
    company = symbol("company")
    orgOf = symbol("org-of")
    orgFirst = symbol("org-first")
    orgCue = symbol("org-cue")
    facilityOf = symbol("facility-of")
    facilityModifier = symbol("facility-modifier")
    gpePrefix = symbol("gpe-prefix")
    gpeWord = symbol("gpe-word")
    gpeHead = symbol("gpe-head")
    gpeSuffix = symbol("gpe-suffix")
    naturalHead = symbol("natural-head")
    topicNoun = symbol("topic-noun")
    possessor = symbol("possessor")
    personCue = symbol("person-cue")
    orgEnding = symbol("org-ending")
    particle = symbol("name-particle")
    fieldCue = symbol("field-cue")
    fieldVerb = symbol("field-verb")
    fieldStop = symbol("field-stop")
    eventHeadWeak = symbol("event-head-weak")
    say = symbol("say")
    twin = symbol("twin")
    meet = symbol("meet")
    visit = symbol("visit")
    head = symbol("head")
    join = symbol("join")
    cooperate = symbol("cooperate")
    agree = symbol("agree")
    givenLatin = symbol("given-latin")
    surnameLatin = symbol("surnames-latin")
    surnameEnding = symbol("surname-ending")
    nameSuffix = symbol("name-suffix")
    facilityNoun = symbol("facility-noun")
    gpeFollower = symbol("gpe-follower")
    nameWord = symbol("name-word")
    bodyAdjective = symbol("body-adjective")
    placeFirst = symbol("place-first")
    strong = symbol("strong")
    commonWord = symbol("common-word")
    buildingPart = symbol("building-part")
    orgFollower = symbol("org-follower")
    orgNoun = symbol("org-noun")
    orgCueEnding = symbol("org-cue-ending")
    facilityCue = symbol("facility-cue")
    locate = symbol("locate")
    credit = symbol("credit-opener")
    naturalFirst = symbol("natural-first")
    speaker = symbol("speaker-label")
    campus = symbol("campus")
    titleBody = symbol("title-body")
    titleStop = symbol("title-stop")
    deputyPrefix = symbol("deputy-prefix")
    eventFirst = symbol("event-first")
    titleSuffix = symbol("title-suffix")
    saintFirst = symbol("saint-first")
    thingNoun = symbol("thing-noun")
    partWord = symbol("part-word")
    holding = symbol("holding-noun")
    be = symbol("be")
    comprise = symbol("comprise")
    appoint = symbol("appoint")
    let places: Set = ["city", "province", "county", "district", "country", "town"]
    let first = resources.table("titles").map { (title: $0[0], body: resources.list($0[5]).first) }
    func titles(of bodies: Set<String>) -> Set<Symbol> {
      let bodies = Set(bodies.map(symbol))
      return Set(first.lazy.filter { $0.body.map(bodies.contains) ?? false }.map(\.title))
    }
    agreementVerbs = Set(
      ["sign", "renew", "terminate", "lapse", "fail", "postpone", "cover", "award"].map(symbol))
    placeTitles = titles(of: places)
    companyTitles = titles(of: ["company"])
    governmentTitles = titles(of: places.union(["ministry", "agency", "council", "education-office"]))
  }
}

/// One English article as its finders read it.
///
/// A class, since every finder holds it.
final class EnglishReader {
  let text: AnalyzedText
  let tokens: [Token]
  private var wordsOfToken: [[(last: Int, word: Int32)]?]
  let lexicon: Lexicon
  let classes: EnglishClasses

  init(text: AnalyzedText, lexicon: Lexicon, classes: EnglishClasses) {
    self.text = text
    tokens = text.tokens
    wordsOfToken = Array(repeating: nil, count: tokens.count)
    self.lexicon = lexicon
    self.classes = classes
  }

  /// Whether a token is a word of any of some classes.
  func has(_ at: Int, _ categories: [Symbol]) -> Bool {
    tokens.indices.contains(at) && lexicon.isAny(tokens[at].span, of: categories)
  }

  /// A company's legal form that ends a name; one in small letters only with full stops ("a.s.", not "as").
  func companyMark(_ at: Int, _ range: Range<Int>) -> Int? {
    guard let (next, _) = longestWord(at, range, [classes.companyMark]) else { return nil }
    if tokens[at].kind == .word, !isCapitalized(at), !isWord(at, "plc"),
      !tokens[at].span.range.contains(where: { lexicon.bytes[$0] == UInt8(ascii: ".") })
    {
      return nil
    }
    return next
  }

  func isQuote(_ at: Int) -> Bool {
    guard tokens[at].kind == .punctuation else { return false }
    switch EnglishText.mark(lexicon.bytes, tokens[at].span.start, tokens[at].span.count) {
    case .quote, .openQuote, .closeQuote: return true
    default: return false
    }
  }

  func isDash(_ at: Int) -> Bool {
    tokens[at].kind == .punctuation
      && EnglishText.mark(lexicon.bytes, tokens[at].span.start, tokens[at].span.count) == .dash
  }

  /// A year behind an event's name, not followed by more of a date.
  func isEventYear(_ at: Int) -> Bool {
    guard tokens[at].span.count == 4, let year = lexicon.number(tokens[at].span) else { return false }
    return (1900...2100).contains(year)
  }

  /// No gazetteer knows the word as a name of its own.
  func isUnlisted(_ at: Int) -> Bool {
    !lexicon.names(tokens[at].span).contains {
      !$0.isWeak && lexicon.resources.entry($0.entry).type != .field
    }
  }

  /// A listed name of a place starts at a token.
  func isPlace(_ at: Int, _ range: Range<Int>) -> Bool {
    guard let (_, value) = listedName(at, range, min: at + 1) else { return false }
    return lexicon.resources.nameSenses(value).contains {
      !$0.isWeak && lexicon.resources.entry($0.entry).type == .gpe
    }
  }

  /// A listed name of a country or province starts at a token.
  func isWidePlace(_ at: Int, _ range: Range<Int>) -> Bool {
    guard let (_, value) = listedName(at, range, min: at + 1) else { return false }
    return lexicon.resources.nameSenses(value).contains { sense in
      let kind = lexicon.resources.string(lexicon.resources.entry(sense.entry).kind)
      return kind == "country" || kind == "province"
    }
  }

  /// The longest listed name that starts at a token and ends with or after `min`.
  func listedName(_ at: Int, _ range: Range<Int>, min: Int) -> (next: Int, value: Int32)? {
    var best: (Int, Int32)?
    let limit = tokens[Swift.min(range.upperBound, at + 14) - 1].span.end
    lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: tokens[at].span.start, to: limit) {
      end, value in
      if let last = token(endingAt: end, from: at, in: range), last + 1 >= min { best = (last + 1, value) }
    }
    return best ?? (tokens[at].flags.contains(.allCaps) ? titleCasedName(at, range, min: min) : nil)
  }

  /// Words in capitals, as in datelines and headlines, looked up as MONTREAL → Montreal.
  private func titleCasedName(_ first: Int, _ range: Range<Int>, min: Int) -> (next: Int, value: Int32)? {
    var best: (next: Int, value: Int32)?
    var state = lexicon.resources.names.root
    var at = first
    while at < range.upperBound, at - first < 5, tokens[at].flags.contains(.allCaps) {
      if at > first {
        state = lexicon.resources.names.step(state, 32)
        if state < 0 { break }
      }
      for (offset, position) in tokens[at].span.range.enumerated() {
        let byte = lexicon.bytes[position]
        state = lexicon.resources.names.step(state, offset > 0 && byte &- 65 < 26 ? byte | 32 : byte)
        if state < 0 { return best }
      }
      let value = lexicon.resources.names.value(state)
      if value >= 0, at + 1 >= min { best = (at + 1, value) }
      at += 1
    }
    return best
  }

  func forEachSentence(_ body: (Int, Range<Int>) -> Void) {
    for (index, sentence) in text.sentences.enumerated()
    where sentence.kind != .boilerplate && !sentence.tokens.isEmpty {
      body(index, sentence.tokens)
    }
  }

  func isUsable(_ token: Int) -> Bool { !tokens[token].flags.contains(.boilerplate) }

  func isMark(_ token: Int, _ mark: Character) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .punctuation
      && text.bytes[tokens[token].span.start] == mark.asciiValue
  }

  func isCapitalized(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].flags.contains(.capitalized)
  }

  /// Compares a token with a lower-case ASCII word.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    let span = tokens[token].span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where text.bytes[span.start + offset] | 32 != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func bytes(_ tokens: Range<Int>) -> TextKey { TextKey(lexicon.bytes, span(tokens)) }

  /// Whether only a comma or "and" parts a stretch from a person's name (`people`: first tokens, and minus end tokens).
  func isListed(_ stretch: Range<Int>, beside people: Set<Int>, _ range: Range<Int>) -> Bool {
    func joins(_ at: Int) -> Bool { range.contains(at) && (isMark(at, ",") || isWord(at, "and")) }
    var before = stretch.lowerBound
    while joins(before - 1) { before -= 1 }
    if before < stretch.lowerBound, people.contains(-before) { return true }
    var after = stretch.upperBound
    while joins(after) { after += 1 }
    return after > stretch.upperBound && people.contains(after)
  }

  /// "By Tak Se-yeon", "By Our Correspondent", "(With a report from M. Dizon)", "Interview by Cho Da-hye": a line that only
  /// says who wrote.
  func isByline(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound - 1, tokens[first].kind == .punctuation { first += 1 }
    if longestWord(first, range, [classes.credit]) != nil { return range.count <= 24 }
    guard isWord(range.lowerBound, "by"), range.count <= 12 else { return false }
    return range.dropFirst().allSatisfy {
      isCapitalized($0) || tokens[$0].kind == .punctuation || tokens[$0].part == .preposition
        || isWord($0, "and")
        || isWord($0, "the")
    }
  }

  /// "a Dutch operator", "the Ílhavo glassmaker": a noun for a body.
  func isOrgCue(_ at: Int) -> Bool {
    if has(at, [classes.orgCue]) { return true }
    let span = tokens[at].span
    return span.count > 7 && tokens[at].part == .noun && !isCapitalized(at)
      && lexicon.longestSuffix(span, classes.orgCueEnding) != nil
  }

  /// A headline in which capitals say nothing.
  func isTitleCase(_ sentence: Int) -> Bool {
    guard text.sentences[sentence].kind == .headline else { return false }
    let words = text.sentences[sentence].tokens.filter {
      tokens[$0].kind == .word && tokens[$0].span.count > 3
    }
    return words.count > 1 && words.filter(isCapitalized).count * 10 >= words.count * 7
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

  /// The longest title that starts at a token, plurals ("Energy Ministers") and abbreviations ("Vice Gov.") included.
  func title(_ at: Int, _ range: Range<Int>) -> (next: Int, sense: WordSense)? {
    if let found = longestWord(at, range, [classes.title]) { return found }
    if let sense = suffixedTitle(at) { return (at + 1, sense) }
    for end in stride(from: Swift.min(at + 3, range.upperBound), to: at, by: -1) {
      let span = self.span(at..<end)
      guard span.count > 3, "s.".utf8.contains(lexicon.bytes[span.end - 1]) else { continue }
      let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, span.end - 1))
      guard word >= 0 else { continue }
      if let sense = lexicon.resources.wordSenses(word).first(where: {
        $0.category == classes.title && $0.isIn(.english)
      }) {
        return (end, sense)
      }
    }
    return nil
  }

  /// "Alderman-elect", "ambassador-designate"
  private func suffixedTitle(_ at: Int) -> WordSense? {
    let span = tokens[at].span
    guard let hyphen = span.range.last(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }),
      hyphen > span.start,
      lexicon.value(ByteSpan(hyphen, span.end), classes.titleSuffix) != nil
    else { return nil }
    let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, hyphen))
    return word < 0
      ? nil
      : lexicon.resources.wordSenses(word).first { $0.category == classes.title && $0.isIn(.english) }
  }

  /// Whether most senses of a title are among some: "governor" is a province's, and a bank's.
  func isTitle(_ tokens: Range<Int>, among titles: Set<Symbol>) -> Bool {
    let span = self.span(tokens)
    for end in [span.end, span.end - 1] where end > span.start {
      let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, end))
      guard word >= 0 else { continue }
      let senses = lexicon.resources.wordSenses(word).filter {
        $0.category == classes.title && $0.isIn(.english)
      }
      guard !senses.isEmpty else { continue }
      if senses.contains(where: { classes.companyTitles.contains($0.value) }) { return false }
      return senses.filter { titles.contains($0.value) }.count * 2 >= senses.count
    }
    return false
  }

  /// "Agriculture Minister", but "Tidewell Logistics General Manager": whether a topic before a title narrows it, or ends
  /// the name of a firm.
  func topic(_ at: Int, narrows title: Range<Int>, in range: Range<Int>) -> Bool {
    guard has(at, [classes.topicNoun]) else { return false }
    guard at > range.lowerBound else { return true }
    if isWord(at - 1, "of") || isWord(at - 1, "for") { return false }
    // "Ghana Gas CEO": who leads the whole is over no topic.
    if isCapitalized(at - 1), tokens[title.lowerBound].flags.contains(.allCaps),
      !has(at - 1, [classes.topicNoun])
    {
      return false
    }
    return isTitle(title, among: classes.governmentTitles) || !isCapitalized(at - 1)
      || !has(at, [classes.orgHead]) || !isUnlisted(at - 1) || has(at - 1, [classes.topicNoun])
  }

  /// "Minister of [Green Economy] and Environment": a capitalized everyday word that begins no name.
  func isSubject(_ at: Int, of run: Range<Int>) -> Bool {
    isCapitalized(at) && tokens[at].part == .noun && has(at, [classes.commonWord]) && isUnlisted(at)
      && !has(at, [classes.givenLatin, classes.foreignGiven, classes.orgHead, classes.orgOf, classes.title])
  }

  /// "National Coordinator", "Assistant Director-General", "Provincial Governor": what says how high or wide a title is.
  func ranks(_ at: Int) -> Bool {
    if has(at, [classes.deputyPrefix]) { return true }
    return tokens[at].part == .adjective && isUnlisted(at)
      && !has(at, [classes.demonym, classes.former, classes.definiteWord, classes.titleStop, classes.noName])
  }

  /// The words that start at a token and end with one, the shortest first; found once, since every finder asks for other classes.
  private func words(_ at: Int) -> [(last: Int, word: Int32)] {
    if let known = wordsOfToken[at] { return known }
    var found: [(last: Int, word: Int32)] = []
    lexicon.forEachWord(from: tokens[at].span.start, to: lexicon.bytes.count) { end, word in
      if let last = token(endingAt: end, from: at, in: 0..<tokens.count) { found.append((last, word)) }
    }
    wordsOfToken[at] = found
    return found
  }

  /// The longest word of some classes that starts at a token: the token after it, and its sense.
  func longestWord(_ at: Int, _ range: Range<Int>, _ categories: [Symbol]) -> (next: Int, sense: WordSense)? {
    guard at < range.upperBound else { return nil }
    var best: (Int, WordSense)?
    for (last, word) in words(at) where last < range.upperBound {
      for sense in lexicon.resources.wordSenses(word)
      where sense.isIn(.english) && categories.contains(sense.category) {
        best = (last + 1, sense)
      }
    }
    return best
  }
}
