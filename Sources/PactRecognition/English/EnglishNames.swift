import PactLanguage
import PactModel
import PactResources

/// Finds bodies, places, facilities, events and people: runs of capitalized words, typed by their form, by the words
/// around any of their occurrences, or by a longer name in the article that they are short for.
struct EnglishNames {
  let reader: EnglishReader
  let titles: [Mention]
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var known: [EnglishPart] = []
    var open: [EnglishPart] = []
    let finder = EnglishRunFinder(reader: reader)
    let analysis = EnglishRunAnalysis(reader: reader)
    reader.forEachSentence { sentence, range in
      guard !reader.isByline(range) else { return }
      if reader.isTitleCase(sentence) { return }
      for run in finder.runs(in: range, sentence: sentence) {
        for part in beyondPortfolio(run).map({ analysis.parts(of: $0) }) ?? [] {
          if part.kind == nil { open.append(part) } else { known.append(part) }
        }
      }
    }
    known = known.map(settled).filter { !isAgency($0) }
    known = partnered(known)
    known = namesakes(known)
    var index = EnglishNameIndex(reader: reader, known)
    known += decide(open, known, &index, analysis.shape)
    known += echoes(in: finder, analysis, index)
    return known.compactMap(mention)
  }

  /// "Minister of Green Economy and [Environment] Mike Mposha": what a title is for is no name, even where it seems to begin one.
  private func beyondPortfolio(_ run: EnglishRun) -> EnglishRun? {
    let first = run.tokens.lowerBound
    guard
      let title = titles.first(where: {
        $0.tokens.lowerBound < first && $0.tokens.contains(first)
          && $0.tokens.contains { reader.isWord($0, "of") || reader.isWord($0, "for") }
      })
    else { return run }
    guard title.tokens.upperBound < run.tokens.upperBound else { return nil }
    let rest = title.tokens.upperBound..<run.tokens.upperBound
    guard reader.isCapitalized(rest.lowerBound) else { return run }
    return EnglishRun(tokens: rest, sentence: run.sentence)
  }

  /// "Saito's delegation", "Bergen and ZMI renewed": a listed place that is the surname of somebody named in full, or short
  /// for a body, where nothing around it says place.
  private func namesakes(_ known: [EnglishPart]) -> [EnglishPart] {
    let full = EnglishNameIndex(
      reader: reader,
      known.filter {
        $0.tokens.count > 1 && ($0.kind == .person || $0.kind == .organization)
      })
    let context = EnglishNameContext(reader: reader)
    var company: [TextKey: EnglishNameContext.Scores] = [:]
    for part in known where part.kind == .gpe {
      let range = reader.text.sentences[part.sentence].tokens
      let key = reader.bytes(part.tokens)
      guard full.fullName(of: part.tokens, .init()) != nil else { continue }
      var scores = context.scores(part.tokens, in: range)
      if reader.text.sentences[part.sentence].kind == .dateline { scores.gpe += 5 }
      company[key] = company[key, default: .init()] + scores
    }
    return known.map { part in
      // "EPA" after "the Environmental Protection Agency of Sierra Leone" is not the listed one.
      if part.kind == .organization, !part.entries.isEmpty, let body = full.acronym(part.tokens),
        !body.isListed
      {
        var short = part
        short.entries = []
        short.value = body.value
        short.rule = "en.short"
        short.isShort = true
        return short
      }
      guard part.kind == .gpe, let scores = company[reader.bytes(part.tokens)],
        let name = full.fullName(of: part.tokens, scores)
      else { return part }
      let isOther =
        name.kind == .person
        ? scores.gpe < 1.5
        : scores.organization >= 2.5 && scores.location < 2
          || scores.organization >= 1 && scores.location == 0 && (name.isOf && !isWide(part) || isMinor(part))
      guard isOther else { return part }
      var short = part
      short.kind = name.kind
      short.value = name.value
      short.entries = []
      short.rule = "en.short"
      short.isShort = true
      return short
    }
  }

  private func isWide(_ part: EnglishPart) -> Bool {
    part.entries.contains { entry in
      let kind = reader.lexicon.resources.string(reader.lexicon.resources.entry(entry).kind)
      return kind == "country" || kind == "province"
    }
  }

  /// A town that few have heard of.
  private func isMinor(_ part: EnglishPart) -> Bool {
    part.entries.allSatisfy { entry in
      let place = reader.lexicon.resources.entry(entry)
      let kind = reader.lexicon.resources.string(place.kind)
      return place.rank < 300_000 && kind != "country" && kind != "province"
    }
  }

  /// The news agency in a dateline.
  private func isAgency(_ part: EnglishPart) -> Bool {
    reader.text.sentences[part.sentence].kind == .dateline && part.kind != .gpe
  }

  // MARK: Context

  /// Gives the parts that form alone did not type their kinds; all occurrences of a name vote.
  private func decide(
    _ open: [EnglishPart], _ known: [EnglishPart], _ index: inout EnglishNameIndex,
    _ shape: EnglishPersonShape
  ) -> [EnglishPart] {
    let context = EnglishNameContext(
      reader: reader, titleEnds: Set(titles.map(\.tokens.upperBound)),
      names: Dictionary(known.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }, uniquingKeysWith: max))
    var votes: [TextKey: EnglishNameContext.Scores] = [:]
    var certain: Set<TextKey> = []
    var people = Set(
      known.filter { $0.kind == .person }.flatMap { [$0.tokens.lowerBound, -$0.tokens.upperBound] })
    let bodies = Set(
      known.filter { $0.kind == .organization }.flatMap { [$0.tokens.lowerBound, -$0.tokens.upperBound] })
    for part in open where part.tokens.count > 1 {
      let range = reader.text.sentences[part.sentence].tokens
      guard context.scores(part.tokens, in: range).person >= 4 else { continue }
      people.formUnion([part.tokens.lowerBound, -part.tokens.upperBound])
    }
    for part in open {
      let key = reader.bytes(part.tokens)
      let range = reader.text.sentences[part.sentence].tokens
      votes[key, default: .init()] = votes[key, default: .init()] + context.scores(part.tokens, in: range)
      if !part.isInitial || isUncommon(part) { certain.insert(key) }
      if reader.isListed(part.tokens, beside: bodies, range) { votes[key]!.organization += 1.2 }
      if part.tokens.count > 1, reader.isListed(part.tokens, beside: people, range) {
        votes[key]!.person += 2
        people.formUnion([part.tokens.lowerBound, -part.tokens.upperBound])
      }
    }
    // Long names first: a single word may be short for one of them.
    var decided: [EnglishPart] = []
    var sawShort = false
    let long = open.filter { $0.tokens.count > 1 }
    for var part in long + open.filter({ $0.tokens.count == 1 }) {
      if part.tokens.count == 1, !sawShort {
        sawShort = true
        index.add(decided.filter { !$0.isShort })
      }
      let key = reader.bytes(part.tokens)
      var scores = votes[key]!
      for weak in part.weak { scores.add(1.6, weak.kind) }
      // "at Washington Place"
      let isVenue =
        scores.facility >= 2.5 && scores.person <= 0
        && reader.has(part.tokens.upperBound - 1, [classes.facilityHeadWeak])
      let personal = isVenue ? 0 : shape.score(part.tokens)
      scores.person += personal
      let isPlace =
        scores.location >= 2.5 && scores.location > scores.organization
        || part.weak.contains { $0.kind == .gpe } && scores.organization < 2.5
      if !reader.has(part.tokens.upperBound - 1, [classes.demonym]),
        let short = index.fullName(of: part.tokens, scores),
        !isPlace || short.kind == .gpe || short.kind == .person
      {
        part.kind = short.kind
        part.value = short.value
        part.rule = "en.short"
        part.confidence = 0.9
        part.entries = []
        part.isShort = true
        decided.append(part)
        continue
      }
      if part.tokens.count > 1 { scores.organization += 1 }
      let best = scores.best
      let needed: Float =
        part.tokens.count > 1
        ? (isOfCommonWords(part) || isModifier(part) ? 2.5 : 1)
        : certain.contains(key) ? (isModifier(part) ? 2.5 : 1) : isOpening(part) ? 3.6 : 2.4
      guard !isCredit(part), !isSubject(part) else { continue }
      if isNatural(part), scores.organization < 3, scores.person - personal < 4 { continue }
      guard best.score >= needed, !isNoName(part, certain.contains(key) || best.score >= 3) else { continue }
      part.kind = best.kind
      part.rule = "en.context"
      part.confidence = min(0.85, 0.5 + 0.07 * best.lead)
      part.entries = part.weak.filter { $0.kind == best.kind }.map(\.entry)
      decided.append(part)
    }
    return decided
  }

  /// A sentence may open with it, but it is no word of English: "Namport has joined …".
  private func isUncommon(_ part: EnglishPart) -> Bool {
    let first = part.tokens.lowerBound
    return reader.tokens[first].span.count > 2 && reader.tokens[first].part != .adjective
      && !reader.has(first, [classes.commonWord])
  }

  /// "Dredging group X": an everyday word that opens a sentence, and a noun for a body right behind it.
  private func isOpening(_ part: EnglishPart) -> Bool {
    part.tokens.upperBound < reader.tokens.count && reader.has(part.tokens.lowerBound, [classes.commonWord])
      && reader.has(part.tokens.upperBound, [classes.orgNoun, classes.orgCue])
  }

  private func isNoName(_ part: EnglishPart, _ isCertain: Bool) -> Bool {
    let first = part.tokens.lowerBound
    if reader.has(part.tokens.upperBound - 1, [classes.demonym, classes.nameSuffix]) { return true }
    if reader.lexicon.value(reader.span(part.tokens), classes.noName) != nil { return true }
    if part.tokens.count > 1, reader.has(part.tokens.upperBound - 1, [classes.thingHead]) { return true }
    // "DID YOU KNOW", "Q1 2026"
    if part.tokens.allSatisfy({
      reader.tokens[$0].flags.contains(.allCaps) && reader.has($0, [classes.commonWord])
    })
      || isPeriod(part)
    {
      return true
    }
    if part.tokens.count == 1,
      reader.has(
        first, [classes.demonym, classes.noName, classes.title, classes.instrument, classes.honorific])
    {
      return true
    }
    // Alone, a head is a reference ("the Board"), a topic no name.
    if part.tokens.count == 1,
      reader.has(
        first,
        [
          classes.orgHead, classes.orgOf, classes.facilityHead, classes.topicNoun, classes.gpeHead,
          classes.eventHead,
        ])
    {
      return true
    }
    return !isCertain && part.tokens.count > 1 && reader.tokens[first].part != .properNoun
  }

  /// "Han River", "the Persian Gulf"; what only seems so ("Dubai-based DP Gulf") has other company.
  private func isNatural(_ part: EnglishPart) -> Bool {
    let last = part.tokens.last { reader.tokens[$0].kind == .word } ?? part.tokens.lowerBound
    return reader.has(last, [classes.naturalHead])
      || part.tokens.count > 1 && reader.has(part.tokens.lowerBound, [classes.naturalFirst])
  }

  /// "Overseas Business", "Emergency Response": everyday words with capitals are a name only in telling company.
  private func isOfCommonWords(_ part: EnglishPart) -> Bool {
    part.tokens.allSatisfy {
      reader.tokens[$0].kind != .word || reader.has($0, [classes.commonWord, classes.topicNoun])
    }
  }

  /// "Q1 2026", "FY25", "H2"
  private func isPeriod(_ part: EnglishPart) -> Bool {
    let span = reader.tokens[part.tokens.lowerBound].span
    guard span.count <= 4, part.tokens.count <= 2 else { return false }
    return "QHF".utf8.contains(reader.lexicon.bytes[span.start])
      && reader.lexicon.bytes[span.end - 1] &- 48 < 10
  }

  /// "European unit": a lone capitalized word that only modifies the noun behind it.
  private func isModifier(_ part: EnglishPart) -> Bool {
    let next = part.tokens.upperBound
    guard next < reader.text.sentences[part.sentence].tokens.upperBound else { return false }
    if reader.has(next, [classes.thingNoun]) { return true }
    guard part.tokens.count == 1 else { return false }
    let token = reader.tokens[next]
    return token.kind == .word && !token.flags.contains(.capitalized)
      && (token.part == .noun || token.part == .adjective)
      && token.predicate < 0 && !reader.has(next, [classes.title])
  }

  /// "Joint Declaration on Digital Partnership": what an instrument is on or for.
  private func isSubject(_ part: EnglishPart) -> Bool {
    let at = part.tokens.lowerBound - 1
    guard at > reader.text.sentences[part.sentence].tokens.lowerBound,
      reader.isWord(at, "on") || reader.isWord(at, "for")
    else { return false }
    return reader.has(
      at - 1, [classes.instrument, classes.instrumentMid, classes.instrumentWeak, classes.instrumentSuffix])
      && part.weak.isEmpty
  }

  /// "(PR)", "(Yonhap)": alone in parentheses, and no other name of what stands before.
  private func isCredit(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    if isTicker(part, range) || isInstrumentAlias(part, range) || isSpeaker(part, range)
      || isTitleAlias(part, range)
    {
      return true
    }
    let open = part.tokens.lowerBound - 1
    guard open >= range.lowerBound, reader.isMark(open, "(") || reader.isMark(open, "/"),
      part.tokens.upperBound < range.upperBound,
      reader.isMark(part.tokens.upperBound, ")") || reader.isMark(part.tokens.upperBound, "/")
    else { return false }
    if reader.text.sentences[part.sentence].kind == .dateline { return true }
    return open == range.lowerBound || !reader.isCapitalized(open - 1)
  }

  /// "KV: One.", "-- SEMANANJUNG NEWS", "CaspianInform - A joint venture": who speaks, or which agency reports.
  private func isSpeaker(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    let (first, next) = (part.tokens.lowerBound, part.tokens.upperBound)
    if first == range.lowerBound, part.tokens.count == 1, next < range.upperBound {
      if reader.isMark(next, ":"), reader.tokens[first].flags.contains(.allCaps),
        reader.tokens[first].span.count < 4
      {
        return true
      }
      if reader.isDash(next), reader.tokens[next].flags.contains(.spaceBefore) { return true }
    }
    return next == range.upperBound && range.count < 8 && reader.isDash(range.lowerBound)
      && (range.lowerBound..<first).allSatisfy { reader.isDash($0) || reader.tokens[$0].part == .preposition }
  }

  /// "Municipal Chief Executive (MCE)"
  private func isTitleAlias(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    let open = part.tokens.lowerBound - 1
    return part.tokens.count == 1 && open > range.lowerBound && reader.isMark(open, "(")
      && reader.tokens[part.tokens.lowerBound].flags.contains(.allCaps)
      && EnglishNameContext(reader: reader).endsTitle(open - 1, range)
  }

  /// "(OSE: NLAQ)", "(KOSDAQ: 099990)"
  private func isTicker(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    guard part.tokens.count == 1,
      reader.tokens[part.tokens.lowerBound].flags.contains([.allCaps, .parenthesized])
    else {
      return false
    }
    let (before, after) = (part.tokens.lowerBound - 1, part.tokens.upperBound)
    return after < range.upperBound && reader.isMark(after, ":")
      || before >= range.lowerBound && reader.isMark(before, ":")
  }

  /// "a Strategic Cooperation Agreement (the "SCA")"
  private func isInstrumentAlias(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    var at = part.tokens.lowerBound - 1
    while at > range.lowerBound, reader.isQuote(at) || reader.isWord(at, "the") { at -= 1 }
    guard at > range.lowerBound, reader.isMark(at, "("), part.tokens.count == 1 else { return false }
    return reader.has(at - 1, [classes.instrument, classes.instrumentWeak])
  }

  /// Form says body, context says facility: "at the X Center".
  private func settled(_ part: EnglishPart) -> EnglishPart {
    var part = part
    let last = part.tokens.upperBound - 1
    if part.kind == .facility, part.entries.isEmpty, isTown(part) {
      part.kind = .gpe
      part.value = .empty
    } else if part.kind == .facility, part.entries.isEmpty, actsAsBody(part) {
      part.kind = .organization
    }
    guard part.kind == .organization, part.entries.isEmpty,
      reader.has(last, [classes.facilityHeadWeak, classes.facilityHead])
        || part.rule.description == "en.org.of" && reader.has(part.tokens.lowerBound, [classes.facilityHead])
    else { return part }
    if isVenue(part), !actsAsBody(part) { part.kind = .facility }
    return part
  }

  /// "at the Rideau Club", "inside the Arts Center", "toured the House of Amphoras"
  private func isVenue(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    var at = part.tokens.lowerBound - 1
    let hasArticle = at >= range.lowerBound && reader.isWord(at, "the")
    if hasArticle { at -= 1 }
    guard at >= range.lowerBound else { return false }
    // "an attaché at the South African Embassy"
    if reader.isWord(at, "at"), at > range.lowerBound,
      EnglishNameContext(reader: reader).endsTitle(at - 1, range)
    {
      return false
    }
    if reader.isWord(at, "at") || reader.isWord(at, "inside") || reader.isWord(at, "outside") { return true }
    return reader.isWord(at, "in") && hasArticle
  }

  /// "X Technological Park and Chungnam Techno Park formalised", "between X Port and Busan University": what is named together with
  /// a body as a subject or a party is a body.
  private func partnered(_ known: [EnglishPart]) -> [EnglishPart] {
    let bodies = known.filter { $0.kind == .organization }
    let starts = Set(bodies.map(\.tokens.lowerBound))
    let ends = Dictionary(bodies.map { ($0.tokens.upperBound, $0.tokens.lowerBound) }) { first, _ in first }
    return known.map { part in
      guard part.kind == .facility else { return part }
      let range = reader.text.sentences[part.sentence].tokens
      var next = part.tokens.upperBound
      while next < range.upperBound, next - part.tokens.upperBound < 4,
        reader.isWord(next, "and") || reader.isMark(next, ",") || reader.tokens[next].part == .determiner
      { next += 1 }
      var first: Int?
      if next > part.tokens.upperBound, starts.contains(next) { first = part.tokens.lowerBound }
      var before = part.tokens.lowerBound - 1
      if before > range.lowerBound, reader.tokens[before].part == .determiner { before -= 1 }
      if first == nil, before > range.lowerBound, reader.isWord(before, "and") { first = ends[before] }
      guard let first, acts(before: first, range) else { return part }
      var body = part
      body.kind = .organization
      return body
    }
  }

  /// Whether what starts at a token opens its sentence, or is a party: "between X and Y", "with X and Y".
  private func acts(before first: Int, _ range: Range<Int>) -> Bool {
    var at = first - 1
    while at >= range.lowerBound,
      reader.tokens[at].part == .determiner || reader.tokens[at].kind == .punctuation,
      !reader.isMark(at, ",")
    { at -= 1 }
    // "Paraguay's X Park and Y"
    if at > range.lowerBound, reader.tokens[at].part == .possessive { at -= 2 }
    return at < range.lowerBound || reader.isWord(at, "between") || reader.isWord(at, "with")
  }

  /// "Villa Serrana Mayor Yuriko Kanda", "in Port Ellery": what starts like a building may be a town.
  private func isTown(_ part: EnglishPart) -> Bool {
    guard part.tokens.count > 1, reader.has(part.tokens.lowerBound, [classes.placeFirst]) else {
      return false
    }
    return EnglishNameContext(reader: reader).scores(
      part.tokens, in: reader.text.sentences[part.sentence].tokens
    ).gpe >= 4
  }

  /// "chief executive of Mersin Free Port", "Haifa Port and Seohae signed": what has officers and signs is a body.
  private func actsAsBody(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    var at = part.tokens.lowerBound - 1
    if at >= range.lowerBound, reader.isWord(at, "the") { at -= 1 }
    if at > range.lowerBound, reader.isWord(at, "of"),
      EnglishNameContext(reader: reader).endsTitle(at - 1, range)
    {
      return true
    }
    // "the Egyptian retail chain Seoudi Market"
    if at == part.tokens.lowerBound - 1, at > range.lowerBound, reader.isOrgCue(at),
      !reader.isCapitalized(at),
      reader.tokens[at].predicate < 0
    {
      return true
    }
    if reader.isMark(at, ","), at > range.lowerBound,
      EnglishNameContext(reader: reader).isDescription(endingAt: at - 1, range)
    {
      return true
    }
    if signs(part, range) { return true }
    at = part.tokens.upperBound
    guard at < range.upperBound else { return false }
    if reader.tokens[at].part == .possessive { at += 1 }
    guard at < range.upperBound else { return false }
    if reader.title(at, range) != nil { return true }
    let predicate = reader.tokens[at].predicate
    guard predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(predicate)]
    return !verb.features.contains(.passive) && !verb.features.contains(.nominal)
      && [classes.sign, classes.say, classes.join, classes.cooperate, classes.agree].contains(verb.verbClass)
  }

  /// "The Cultural Center in Nigeria, the Gallery of Art and the Museum signed": a subject before the first verb of its sentence.
  private func signs(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    guard
      let verb = range.lazy.compactMap({ at -> VerbGroup? in
        let predicate = reader.tokens[at].predicate
        guard predicate >= 0 else { return nil }
        let verb = reader.text.predicates[Int(predicate)]
        return verb.features.contains(.nominal) ? nil : verb
      }).first, verb.tokens.lowerBound >= part.tokens.upperBound, verb.ending == .final,
      !verb.features.contains(.passive),
      [classes.sign, classes.renew, classes.join, classes.cooperate, classes.agree].contains(verb.verbClass)
    else { return false }
    var at = part.tokens.lowerBound - 1
    if range.contains(at), reader.tokens[at].part == .determiner { at -= 1 }
    return !range.contains(at) || reader.isWord(at, "and") || reader.isMark(at, ",")
      || reader.tokens[at].part == .possessive
  }

  // MARK: Headlines

  /// In a headline in title case only names that the story has too, and listed ones, count.
  private func echoes(
    in finder: EnglishRunFinder, _ analysis: EnglishRunAnalysis, _ index: EnglishNameIndex
  ) -> [EnglishPart] {
    var found: [EnglishPart] = []
    reader.forEachSentence { sentence, range in
      guard reader.isTitleCase(sentence) else { return }
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isCapitalized(at), let part = headlinePart(at, range, sentence, analysis, index) else {
          at += 1
          continue
        }
        found.append(part)
        at = part.tokens.upperBound
      }
    }
    return found
  }

  private func headlinePart(
    _ at: Int, _ range: Range<Int>, _ sentence: Int, _ analysis: EnglishRunAnalysis, _ index: EnglishNameIndex
  ) -> EnglishPart? {
    for end in stride(from: min(at + 8, range.upperBound), to: at, by: -1) {
      if let known = index.exact(at..<end) ?? (end > at + 1 ? index.fullName(of: at..<end, .init()) : nil) {
        var part = EnglishPart(tokens: at..<end, sentence: sentence, kind: known.kind, value: known.value)
        part.rule = "en.echo"
        return part
      }
    }
    if let (next, value) = reader.listedName(at, range, min: at + 1) {
      var run = EnglishRun(tokens: at..<next, sentence: sentence)
      run.listed = value
      if let part = analysis.parts(of: run).first, part.kind != nil { return part }
    }
    if let short = index.fullName(of: at..<at + 1, .init()) {
      var part = EnglishPart(tokens: at..<at + 1, sentence: sentence, kind: short.kind, value: short.value)
      part.rule = "en.short"
      part.isShort = true
      return part
    }
    return nil
  }

  private func mention(_ part: EnglishPart) -> Mention? {
    guard let kind = part.kind else { return nil }
    var mention = reader.mention(
      part.tokens, sentence: part.sentence, kind: kind, rule: part.rule, confidence: part.confidence)
    mention.value = part.value
    mention.entries = part.entries
    if part.isShort || kind == .person && part.tokens.count == 1 { mention.flags.insert(.short) }
    return mention
  }
}

extension EnglishNameContext.Scores {
  mutating func add(_ amount: Float, _ kind: Mention.Kind) {
    switch kind {
    case .person: person += amount
    case .organization: organization += amount
    case .gpe: gpe += amount
    case .facility: facility += amount
    case .event: event += amount
    default: break
    }
  }
}
