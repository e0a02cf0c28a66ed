import PactLanguage
import PactModel
import PactResources

/// The Korean recognition behind ``Recognizer``: every finder proposes, the selection decides, then links are drawn.
struct KoreanRecognizer: Sendable {
  let resources: Resources
  let classes: KoreanClasses

  init(resources: Resources) {
    self.resources = resources
    classes = KoreanClasses(resources)
  }

  func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] {
    divide(&text)
    let bytes = text.bytes
    let mentions = bytes.withUnsafeBufferPointer { buffer -> [Mention] in
      let reader = KoreanReader(
        text: text, lexicon: Lexicon(resources: resources, bytes: buffer), classes: classes)
      var found = KoreanDates(reader: reader, published: CalendarDate(published)).find()
      found += KoreanMoney(reader: reader).find()
      found += KoreanInstruments(reader: reader).find()
      found += KoreanReferences(reader: reader).find()
      let listed = KoreanGazetteer(reader: reader).find()
      found += listed + KoreanQuoted(reader: reader).find() + KoreanLatin(reader: reader).find()
      // Twice: the second time with the short forms and repetitions of what the first has found.
      var known = MentionSelection.select(found)
      for round in 0..<2 {
        var finder = KoreanBodies(reader: reader, known: known)
        known = MentionSelection.select(known + finder.find())
        known = MentionSelection.select(known + KoreanLinks(reader: reader).originals(known))
        if round == 0 {
          known = MentionSelection.select(known + KoreanStrangers(reader: reader, known: known).find())
        }
        known = MentionSelection.select(known + KoreanEchoes(reader: reader).find(known))
      }
      found += known
      found += KoreanFields(reader: reader).find(known: known)
      var bodies = MentionSelection.select(found)
      let heads = KoreanPersons(reader: reader, known: bodies).find()
      bodies = MentionSelection.select(
        bodies + KoreanTails(reader: reader).find(MentionSelection.select(bodies + heads)))
      let people = KoreanPersons(reader: reader, known: bodies).find()
      let selected = MentionSelection.select(bodies + people)
      let complete = MentionSelection.select(selected + KoreanEchoes(reader: reader).find(selected))
      return KoreanLinks(reader: reader).link(KoreanDuality(reader: reader).decide(complete))
    }
    mend(&text, mentions)
    return mentions
  }

  /// "협회의", "바이오대학과": a body and its particle, though a noun ends so too (회의, 학과).
  private func divide(_ text: inout AnalyzedText) {
    let bytes = text.bytes
    bytes.withUnsafeBufferPointer { buffer in
      let lexicon = Lexicon(resources: resources, bytes: buffer)
      for index in text.tokens.indices {
        let token = text.tokens[index]
        guard token.kind == .word, token.script == .hangul, token.span.count >= 9, token.predicate < 0
        else { continue }
        if let (end, role) = department(token, text, lexicon) {
          text.tokens[index].nominalEnd = end
          text.tokens[index].marker = role
          continue
        }
        guard token.nominalEnd == token.span.end else { continue }
        if let end = headlinePlace(token, text, lexicon) {
          text.tokens[index].nominalEnd = end
          text.tokens[index].marker = .locative
          continue
        }
        let body = ByteSpan(token.span.start, token.span.end - 3)
        guard token.span.count >= 12, let role = particle(ByteSpan(body.end, token.span.end), text),
          role == .genitive || role == .comitative,
          lexicon.longestSuffix(token.span, classes.orgSuffix) == nil,
          let suffix = lexicon.longestSuffix(body, classes.orgSuffix), suffix.value != classes.company,
          body.end - suffix.start >= 6
        else { continue }
        text.tokens[index].nominalEnd = body.end
        text.tokens[index].marker = role
      }
    }
  }

  /// "거제시청서", "순창서": headlines say 서 for 에서, whatever the syllable before it.
  private func headlinePlace(_ token: Token, _ text: AnalyzedText, _ lexicon: Lexicon) -> Int? {
    let place = ByteSpan(token.span.start, token.span.end - 3)
    guard lexicon.value(ByteSpan(place.end, token.span.end), classes.headlineLocative) != nil,
      lexicon.names(token.span).isEmpty, !lexicon.isAny(token.span, of: classes.commonWords)
    else { return nil }
    let isPlace = lexicon.names(place).contains {
      let entry = lexicon.resources.entry($0.entry)
      return !$0.isWeak && (entry.type == .gpe || entry.type == .facility)
    }
    if isPlace { return place.end }
    return lexicon.length(place) >= 4 && lexicon.longestSuffix(place, classes.facilitySuffix) != nil
      ? place.end : nil
  }

  /// "간호학과는": the department, not nursing and two particles.
  private func department(_ token: Token, _ text: AnalyzedText, _ lexicon: Lexicon) -> (
    end: Int, role: Marker
  )? {
    guard token.marker == .comitative, token.nominalEnd + 3 < token.span.end,
      let suffix = lexicon.longestSuffix(
        ByteSpan(token.span.start, token.nominalEnd + 3), classes.department),
      token.nominalEnd + 3 - suffix.start >= 6,
      let role = particle(ByteSpan(token.nominalEnd + 3, token.span.end), text)
    else { return nil }
    return (token.nominalEnd + 3, role)
  }

  /// The role that a stretch gives as a particle, or nil if it is none.
  private func particle(_ span: ByteSpan, _ text: AnalyzedText) -> Marker? {
    let value = text.bytes.withUnsafeBufferPointer { resources.value(of: classes.particle, in: $0, span) }
    guard let name = value.flatMap({ resources.string($0).split(separator: "|").last }) else { return nil }
    return Marker.allCases.first { "\($0)" == name }
  }

  /// Where a name ends inside what the analysis took for a particle, the name wins.
  private func mend(_ text: inout AnalyzedText, _ mentions: [Mention]) {
    for mention in mentions {
      guard let last = mention.tokens.last, last < text.tokens.count else { continue }
      let token = text.tokens[last]
      if token.nominalEnd < mention.span.end, mention.span.end == token.span.end {
        text.tokens[last].nominalEnd = token.span.end
        text.tokens[last].marker = .none
      } else if mention.span.end < token.nominalEnd, mention.kind != .title,
        let marker = particle(ByteSpan(mention.span.end, token.span.end), text)
      {
        text.tokens[last].nominalEnd = mention.span.end
        text.tokens[last].marker = marker
      }
    }
  }
}

/// The classes of words that the Korean finders ask for.
///
/// A class, so that what reads with it copies one reference and not a hundred symbols.
final class KoreanClasses: Sendable {
  let orgSuffix, orgSuffixWeak, companyMark, facilitySuffix, eventSuffix, title, surname, syllable: Symbol
  let foreignGiven, foreignSurname, instrument, instrumentSuffix, instrumentWeak, definite, group: Symbol
  let fieldHead, fieldList, magnitude, currency, demonstrative, former, placeSuffix, honorific: Symbol
  let relativeDay, relativeMonth, relativeYear, dayModifier, half, codeLetters, hanja: Symbol
  let articleDay, nextDay, sameYear, nextYear, past, future, county, district, city, province, mou,
    empty: Symbol
  let ministry, agency, council, reporter, noName, university, company, country: Symbol
  let facilitySuffixWeak, eventSuffixWeak, affix, apposition, bodyNote, unit, facilityUnit, headSuffix: Symbol
  let listMark, nameMark, transparent, bodyPrefix, town, townSuffix, anonymous, verbForm: Symbol
  let headquarter, locate, exist, open, koWord, particle, sureCompany, hallSuffix, fieldCount, visit, sign,
    countryShort, government, branch, titleTail, alsoTitle, bodyNoun, countedBody, facilityActor, affiliation,
    department, titleWeak, postPrefix, member, join, launch, placeSite,
    hotel, latinGiven, room, nearWord, copula, centre, headlineLocative, subsidiary: Symbol
  /// Classes of words that name nothing by themselves.
  let commonWords: [Symbol]
  /// Classes of the parts of common compounds.
  let compoundParts: Set<Symbol>
  /// Classes of words that are no part of a personal name.
  let otherWords: [Symbol]
  let latinFacilityHeads: [Symbol]
  /// What a weak ending may say where a place stands before it in one word (부산항만청).
  let namingWeakKinds: Set<Symbol>
  /// Kinds of bodies that take the place before their common name along ("우즈베키스탄 상공회의소").
  let placedKinds: Set<Symbol>
  /// Those that do where the name says enough ("잘츠부르크 성악아카데미").
  let placedLongKinds: Set<Symbol>
  /// Kinds of places whose ending is sure enough without a parent.
  let surePlaceKinds: Set<Symbol>
  /// What bodies do more often than products and people without a title.
  let bodyVerbs: Set<Symbol>
  /// What is done with other bodies.
  let partnerVerbs: Set<Symbol>
  /// What is done with events.
  let eventVerbs: Set<Symbol>
  /// Classes of adnominal predicates that tell something of a noun rather than say which is meant.
  let telling: Set<Symbol>
  /// Kinds of bodies that govern.
  let stateKinds: Set<Symbol>
  /// Surnames that many people have.
  let usualSurnames: Set<[UInt8]>
  /// By title: the kinds of body that have it.
  let titleBodies: [Symbol: Set<Symbol>]

  init(_ resources: Resources) {
    func symbol(_ name: String) -> Symbol { resources.symbol(named: name) }
    orgSuffix = symbol("org-suffix")
    orgSuffixWeak = symbol("org-suffix-weak")
    companyMark = symbol("company-mark")
    facilitySuffix = symbol("facility-suffix")
    eventSuffix = symbol("event-suffix")
    title = symbol("title")
    surname = symbol("surnames-ko")
    syllable = symbol("given-syllables-ko")
    foreignGiven = symbol("given-foreign")
    foreignSurname = symbol("surnames-foreign")
    instrument = symbol("instrument")
    instrumentSuffix = symbol("instrument-suffix")
    instrumentWeak = symbol("instrument-weak")
    definite = symbol("definite")
    group = symbol("group")
    fieldHead = symbol("field-head")
    fieldList = symbol("field-list")
    magnitude = symbol("magnitude")
    currency = symbol("currency")
    demonstrative = symbol("demonstrative")
    former = symbol("former")
    placeSuffix = symbol("place-suffix")
    honorific = symbol("honorific")
    relativeDay = symbol("relative-day")
    relativeMonth = symbol("relative-month")
    relativeYear = symbol("relative-year")
    dayModifier = symbol("day-modifier")
    half = symbol("half")
    codeLetters = symbol("code-letter")
    hanja = symbol("hanja")
    articleDay = symbol("article-day")
    nextDay = symbol("next-day")
    sameYear = symbol("same-year")
    nextYear = symbol("next-year")
    past = symbol("past")
    future = symbol("future")
    county = symbol("county")
    district = symbol("district")
    city = symbol("city")
    province = symbol("province")
    mou = symbol("MOU")
    empty = .empty
    ministry = symbol("ministry")
    agency = symbol("agency")
    council = symbol("council")
    reporter = symbol("reporter")
    noName = symbol("no-name")
    university = symbol("university")
    company = symbol("company")
    country = symbol("country")
    facilitySuffixWeak = symbol("facility-suffix-weak")
    eventSuffixWeak = symbol("event-suffix-weak")
    affix = symbol("affix")
    apposition = symbol("apposition-head")
    bodyNote = symbol("body-note")
    unit = symbol("unit-suffix")
    facilityUnit = symbol("facility-unit")
    headSuffix = symbol("head-suffix")
    listMark = symbol("list-mark")
    nameMark = symbol("name-mark")
    transparent = symbol("transparent")
    bodyPrefix = symbol("body-prefix")
    town = symbol("town")
    townSuffix = symbol("town-suffix")
    anonymous = symbol("anonymous")
    verbForm = symbol("ko-form")
    headquarter = symbol("headquarter")
    koWord = symbol("ko-word")
    government = symbol("government")
    branch = symbol("branch-suffix")
    titleTail = symbol("title-tail")
    alsoTitle = symbol("also-title")
    bodyNoun = symbol("body-noun")
    countedBody = symbol("counted-body")
    facilityActor = symbol("facility-actor")
    affiliation = symbol("affiliation")
    department = symbol("department")
    titleWeak = symbol("title-weak")
    postPrefix = symbol("post-prefix")
    member = symbol("member-word")
    join = symbol("join")
    launch = symbol("launch")
    telling = Set(["found", "launch", "locate", "headquarter"].map(symbol))
    placeSite = symbol("place-site")
    room = symbol("room")
    hotel = symbol("hotel")
    latinGiven = symbol("given-latin")
    subsidiary = symbol("subsidiary-word")
    headlineLocative = symbol("headline-locative")
    centre = symbol("centre")
    copula = symbol("copula-form")
    nearWord = symbol("near-word")
    stateKinds = [city, county, district, province, country, ministry, council]
    partnerVerbs = Set(["sign", "discuss", "cooperate", "meet", "agree"].map(symbol))
    eventVerbs = Set(["open", "attend", "host", "hold"].map(symbol))
    bodyVerbs = Set(
      [
        "sign", "invest", "acquire", "supply", "raise", "win", "operate", "cooperate", "say", "found",
        "launch",
        "tenant", "build", "develop", "host",
      ].map(symbol))
    var titleBodies: [Symbol: Set<Symbol>] = [:]
    for row in resources.table("titles") {
      titleBodies[row[0]] = Set(resources.string(row[5]).split(separator: "|").map { symbol(String($0)) })
    }
    self.titleBodies = titleBodies
    usualSurnames = Set(
      resources.table("names/surnames-ko").compactMap { row in
        Int(resources.string(row[4])).flatMap { $0 >= 150_000 ? Array(resources.string(row[0]).utf8) : nil }
      })
    countryShort = symbol("abbrev-ko")
    fieldCount = symbol("field-count")
    visit = symbol("visit")
    sign = symbol("sign")
    hallSuffix = symbol("hall-suffix")
    sureCompany = symbol("company-suffix")
    particle = symbol("ko-particle")
    locate = symbol("locate")
    exist = symbol("exist")
    open = symbol("open")
    placedKinds = [
      symbol("association"), symbol("education-office"), symbol("bank"), symbol("court"), symbol("council"),
    ]
    placedLongKinds = [
      university, symbol("institute"), symbol("hospital"), symbol("school"), symbol("public"),
      symbol("foundation"),
    ]
    commonWords = [symbol("ko-common"), symbol("ko-word"), symbol("ko-verbal-noun"), noName]
    compoundParts = [
      symbol("ko-common"), symbol("ko-verbal-noun"), instrument, title, noName, fieldHead,
      symbol("field-head-weak"),
      symbol("unit-suffix"), symbol("apposition-head"), symbol("compound-part"), symbol("ko-word"),
      symbol("ko-tail"),
    ]
    otherWords = [
      title, definite, group, instrument, unit, orgSuffix, facilitySuffix, eventSuffix, fieldHead,
      relativeDay,
      relativeYear,
      relativeMonth, former, demonstrative, noName, symbol("apposition-head"), symbol("ko-common"),
      symbol("ko-word"),
      honorific, currency,
    ]
    latinFacilityHeads = [symbol("facility-head"), symbol("facility-head-weak")]
    namingWeakKinds = [university, ministry, agency, symbol("institute"), symbol("association")]
    surePlaceKinds = [city, county]
  }
}

/// One Korean article as its finders read it.
///
/// A class, since every finder holds it.
final class KoreanReader {
  let text: AnalyzedText
  let tokens: [Token]
  let lexicon: Lexicon
  let classes: KoreanClasses
  /// Names of places that the article also writes with their ending: 나라 where it has 나라시.
  let placesInFull: Set<TextKey>
  /// Whether the article has a university, its head or its teachers.
  let speaksOfUniversities: Bool

  init(text: AnalyzedText, lexicon: Lexicon, classes: KoreanClasses) {
    self.text = text
    tokens = text.tokens
    self.lexicon = lexicon
    self.classes = classes
    var places: Set<TextKey> = []
    for token in text.tokens where token.script == .hangul && token.nominal.count >= 9 {
      if let suffix = lexicon.longestSuffix(token.nominal, classes.placeSuffix) {
        places.insert(TextKey(lexicon.bytes, ByteSpan(token.span.start, suffix.start)))
      }
    }
    placesInFull = places
    speaksOfUniversities = text.tokens.contains { token in
      guard token.script == .hangul, token.nominal.count >= 6 else { return false }
      if lexicon.value(token.nominal, classes.orgSuffix) == classes.university { return true }
      if lexicon.longestSuffix(token.nominal, classes.orgSuffix)?.value == classes.university { return true }
      return lexicon.value(token.nominal, classes.title).flatMap { classes.titleBodies[$0] }?.contains(
        classes.university)
        ?? false
    }
  }

  /// The tokens that an entity may come from, sentence by sentence.
  func forEachSentence(_ body: (Int, Range<Int>) -> Void) {
    for (index, sentence) in text.sentences.enumerated() where sentence.kind != .boilerplate {
      body(index, sentence.tokens)
    }
  }

  func isUsable(_ token: Int) -> Bool { !tokens[token].flags.contains(.boilerplate) }

  /// A word that stands without particles, so that the next word may continue its group.
  func isBare(_ token: Int) -> Bool {
    tokens[token].kind != .punctuation && tokens[token].nominalEnd == tokens[token].span.end
      && tokens[token].predicate < 0
  }

  /// Whether a token is the punctuation mark that starts with a byte (ASCII).
  func isMark(_ token: Int, _ mark: Character) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .punctuation
      && text.bytes[tokens[token].span.start] == mark.asciiValue
  }

  /// The token that a byte offset lies in, searching from one on.
  func token(containing offset: Int, from first: Int, in range: Range<Int>) -> Int? {
    var at = first
    while at < range.upperBound, tokens[at].span.end <= offset { at += 1 }
    return at < range.upperBound && tokens[at].span.start <= offset ? at : nil
  }

  func mention(
    _ span: ByteSpan, from first: Int, in range: Range<Int>, sentence: Int, kind: Mention.Kind,
    rule: StaticString,
    confidence: Float
  ) -> Mention {
    var last = first
    while last + 1 < range.upperBound, tokens[last + 1].span.start < span.end { last += 1 }
    var mention = Mention(span: span, tokens: first..<last + 1, sentence: sentence, kind: kind)
    mention.rule = rule
    mention.confidence = confidence
    return mention
  }

  func isHangul(_ span: ByteSpan) -> Bool {
    !span.isEmpty && (0xEA...0xED).contains(text.bytes[span.start])
  }

  /// Latin letters, with a capital among them.
  func isLatinName(_ token: Int) -> Bool {
    tokens[token].script == .latin && text.bytes[tokens[token].span.range].contains { (65...90).contains($0) }
  }
}
