import PactResources

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
  let commonBody, commonBodyWeak, bodyScope, bodyStop, bodyTopic, topicEnding, association, eventNoun,
    thingHead,
    fieldVerbWeak, council, councilCountry: Symbol
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
    commonBody = symbol("common-body")
    commonBodyWeak = symbol("common-body-weak")
    bodyScope = symbol("body-scope")
    bodyStop = symbol("body-stop")
    bodyTopic = symbol("body-topic")
    topicEnding = symbol("topic-ending")
    association = symbol("association")
    eventNoun = symbol("event-noun")
    thingHead = symbol("thing-head")
    fieldVerbWeak = symbol("field-verb-weak")
    council = symbol("council")
    councilCountry = symbol("council-country")
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
