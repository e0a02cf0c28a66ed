import PactLanguage
import PactModel
import PactResources

/// A part of a run: typed by its form, or left to context.
struct EnglishPart {
  var tokens: Range<Int>
  var sentence: Int
  /// Nil while only context can tell.
  var kind: Mention.Kind?
  var value: Symbol = .empty
  var entries: [UInt32] = []
  var rule: StaticString = "gazetteer"
  var confidence: Float = 0.9
  /// What a weak listed name could be.
  var weak: [(kind: Mention.Kind, entry: UInt32)] = []
  var isInitial = false
  /// It stands for a longer name.
  var isShort = false
}

/// Types a run by what stands in it: titles and honorifics part it; heads, lists and personal shapes name its kind.
struct EnglishRunAnalysis {
  let reader: EnglishReader
  let shape: EnglishPersonShape
  var lexicon: Lexicon { reader.lexicon }
  var classes: EnglishClasses { reader.classes }

  init(reader: EnglishReader) {
    self.reader = reader
    shape = EnglishPersonShape(reader: reader)
  }

  func parts(of run: EnglishRun) -> [EnglishPart] {
    if let event = event(run) { return [event] }
    if run.listed >= 0, let part = listed(run.tokens, run, run.listed) { return owned(part, run) }
    if run.listed >= 0, isField(run) { return [] }
    if let coined = numbered(run) { return [coined] }
    if let facility = facility(run) { return [facility] }
    if let split = splitAtPortfolio(run) ?? splitBehindMark(run) ?? splitBehindPost(run)
      ?? splitBehindAcronym(run) ?? splitBehindHead(run)
    {
      return split
    }
    if let split = splitAtHonorific(run) ?? splitAtTitle(run) { return split }
    return plain(run.tokens, run)
  }

  /// "African studies": a listed field that only starts like a name.
  private func isField(_ run: EnglishRun) -> Bool {
    !reader.isCapitalized(run.tokens.upperBound - 1)
      && lexicon.resources.nameSenses(run.listed).allSatisfy {
        lexicon.resources.entry($0.entry).type == .field
      }
  }

  func part(_ tokens: Range<Int>, _ run: EnglishRun) -> EnglishPart {
    var part = EnglishPart(tokens: tokens, sentence: run.sentence)
    part.isInitial = run.isInitial && tokens.lowerBound == run.tokens.lowerBound
    return part
  }

  /// "Uzbekistan's Ministry of Investment": a listed name with its country before it is two names.
  func owned(_ part: EnglishPart, _ run: EnglishRun) -> [EnglishPart] {
    guard part.kind == .organization,
      let mark = part.tokens.first(where: { reader.tokens[$0].part == .possessive }),
      mark + 1 < part.tokens.upperBound,
      reader.isPlace(part.tokens.lowerBound, part.tokens.lowerBound..<mark)
    else { return [part] }
    var body = part
    body.tokens = mark + 1..<part.tokens.upperBound
    return rest(part.tokens.lowerBound..<mark, of: run) + [body]
  }

  /// "COP29", "CES2026": an event's head and its number in one word.
  func numbered(_ run: EnglishRun) -> EnglishPart? {
    guard run.tokens.count == 1 else { return nil }
    let span = reader.tokens[run.tokens.lowerBound].span
    guard let digit = span.range.first(where: { lexicon.bytes[$0] &- 48 < 10 }), digit > span.start + 1,
      (digit..<span.end).allSatisfy({ lexicon.bytes[$0] &- 48 < 10 }),
      let value = lexicon.value(ByteSpan(span.start, digit), classes.eventHead)
    else { return nil }
    var part = part(run.tokens, run)
    part.kind = .event
    part.value = value
    part.rule = "en.event.number"
    return part
  }

  /// "Muelle Sur terminal", "Incheon airport": a place's common noun in small letters that makes a name of what stands before.
  func facility(_ run: EnglishRun) -> EnglishPart? {
    let range = reader.text.sentences[run.sentence].tokens
    let first = run.tokens.upperBound
    guard first < range.upperBound, !reader.isCapitalized(first),
      let (next, sense) = reader.longestWord(first, range, [classes.facilityNoun])
    else { return nil }
    if next < range.upperBound {
      let after = reader.tokens[next]
      if after.kind == .word, after.part == .noun, after.predicate < 0 { return nil }
      if after.part == .possessive || reader.title(next, range) != nil { return nil }
    }
    // "a 50 MW solar park"
    let before = run.tokens.lowerBound - 1
    if before >= range.lowerBound, reader.tokens[before].kind == .number { return nil }
    guard
      !run.tokens.contains(where: {
        reader.title($0, run.tokens) != nil || reader.tokens[$0].part == .possessive
      }),
      !reader.has(run.tokens.upperBound - 1, [classes.demonym, classes.naturalHead]),
      shape.score(run.tokens) < 3,
      run.listed < 0 && (sense.value != classes.campus || !isKnownBody(run.tokens))
        || sense.value != classes.campus && run.listed >= 0
          && lexicon.resources.nameSenses(run.listed).allSatisfy({
            $0.isWeak || lexicon.resources.entry($0.entry).type == .gpe
          })
    else { return nil }
    var part = part(run.tokens.lowerBound..<next, run)
    part.kind = .facility
    part.value = sense.value
    part.rule = "en.facility.noun"
    part.confidence = 0.86
    return part
  }

  /// "a Mercosur summit", "the Korea-Africa summit": a name, and the common noun of a meeting behind it.
  func event(_ run: EnglishRun) -> EnglishPart? {
    let range = reader.text.sentences[run.sentence].tokens
    let end = run.tokens.upperBound
    guard end < range.upperBound, !reader.isCapitalized(end),
      let (next, _) = reader.longestWord(end, range, [classes.eventNoun]),
      run.tokens.lowerBound > range.lowerBound,
      reader.tokens[run.tokens.lowerBound - 1].part == .determiner,
      !reader.has(end - 1, [classes.demonym]), reader.title(run.tokens.lowerBound, run.tokens) == nil
    else { return nil }
    if next < range.upperBound, reader.tokens[next].kind == .word, reader.tokens[next].part == .noun,
      reader.tokens[next].predicate < 0
    {
      return nil
    }
    var part = part(run.tokens.lowerBound..<next, run)
    part.kind = .event
    part.rule = "en.event.noun"
    part.confidence = 0.86
    return part
  }

  /// "the University of X campus", "Samsung campus": no name of its own.
  func isKnownBody(_ tokens: Range<Int>) -> Bool {
    headed(tokens, EnglishRun(tokens: tokens, sentence: 0)) != nil
  }

  func rest(_ tokens: Range<Int>, of run: EnglishRun) -> [EnglishPart] {
    guard !tokens.isEmpty else { return [] }
    var inner = run
    inner.tokens = trimmed(tokens)
    guard !inner.tokens.isEmpty else { return [] }
    inner.listed = -1
    inner.isInitial = run.isInitial && inner.tokens.lowerBound == run.tokens.lowerBound
    if let (next, value) = reader.listedName(
      inner.tokens.lowerBound, inner.tokens, min: inner.tokens.upperBound), next == inner.tokens.upperBound
    {
      inner.listed = value
    }
    return parts(of: inner)
  }

  /// Without joiners, possessives and marks at the edges.
  func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (first, end) = (tokens.lowerBound, tokens.upperBound)
    while end > first, !reader.isCapitalized(end - 1), reader.tokens[end - 1].kind != .number { end -= 1 }
    while first < end, !reader.isCapitalized(first) { first += 1 }
    return first..<end
  }

  // MARK: One name

  func plain(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart] {
    if let named = described(tokens, run) { return named }
    if let headed = headed(tokens, run) { return headed }
    if let person = personal(tokens, run) { return person }
    var open = part(tokens, run)
    if let value = reader.listedName(tokens.lowerBound, tokens, min: tokens.upperBound)?.value {
      open.weak = weakSenses(value)
      return [open]
    }
    if let parted = partedByList(tokens, run) { return parted }
    return [open]
  }

  /// "Steelmaker Ruhrhütte", "Startup Arvix": the noun for a firm that opens a sentence is no part of its name.
  private func described(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    let first = tokens.lowerBound
    guard run.isInitial, first == run.tokens.lowerBound, tokens.count > 1, reader.isOrgCue(first),
      !reader.has(first, [classes.orgHead, classes.orgOf, classes.orgFirst, classes.title]),
      !reader.has(tokens.upperBound - 1, [classes.orgHead, classes.facilityHead, classes.eventHead]),
      reader.isUnlisted(first)
    else { return nil }
    var named = part(first + 1..<tokens.upperBound, run)
    if let (next, value) = reader.listedName(first + 1, tokens, min: tokens.upperBound),
      next == tokens.upperBound, let known = listed(named.tokens, run, value)
    {
      return [known]
    }
    named.kind = .organization
    named.value = classes.company
    named.rule = "en.org.described"
    named.confidence = 0.86
    return [named]
  }

  /// Kinds of the strong senses of a listed name; weak ones are left to context.
  func listed(_ tokens: Range<Int>, _ run: EnglishRun, _ value: Int32) -> EnglishPart? {
    let senses = lexicon.resources.nameSenses(value)
    let strong = senses.filter { !$0.isWeak && lexicon.resources.entry($0.entry).type != .field }
    var part = part(tokens, run)
    // "her Argentine colleague"
    if tokens.count == 1, reader.has(tokens.lowerBound, [classes.demonym]),
      tokens.upperBound < reader.tokens.count, reader.tokens[tokens.upperBound].kind == .word,
      !reader.isCapitalized(tokens.upperBound),
      [.noun, .adjective].contains(reader.tokens[tokens.upperBound].part)
    {
      return part
    }
    guard let best = strong.max(by: { rank($0) < rank($1) }) else {
      if senses.allSatisfy({ lexicon.resources.entry($0.entry).type == .field }) { return nil }
      if tokens.count > 1, headed(tokens, run) != nil || shape.score(tokens) >= 3 { return nil }
      part.weak = weakSenses(value)
      return part
    }
    let type = lexicon.resources.entry(best.entry).type
    part.kind = Mention.Kind(type)
    part.entries = strong.filter { lexicon.resources.entry($0.entry).type == type }.sorted {
      rank($0) > rank($1)
    }.map(\.entry)
    part.value = lexicon.resources.entry(part.entries[0]).kind
    return part
  }

  func rank(_ sense: NameSense) -> UInt64 {
    let entry = lexicon.resources.entry(sense.entry)
    return UInt64(entry.rank) + (sense.isPreferred ? 1 : 0) + (entry.type == .gpe ? 2 : 0)
  }

  func weakSenses(_ value: Int32) -> [(kind: Mention.Kind, entry: UInt32)] {
    lexicon.resources.nameSenses(value).compactMap { sense in
      let type = lexicon.resources.entry(sense.entry).type
      return type == .field ? nil : Mention.Kind(type).map { ($0, sense.entry) }
    }
  }

  func personal(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    func person(_ tokens: Range<Int>, _ rule: StaticString, _ confidence: Float) -> EnglishPart {
      var person = part(tokens, run)
      person.kind = .person
      person.rule = rule
      person.confidence = confidence
      return person
    }
    if shape.isKorean(tokens) { return [person(tokens, "en.person.korean", 0.93)] }
    if tokens.count > 2, shape.isKorean(tokens.upperBound - 2..<tokens.upperBound) {
      // "Barista Ryu Ha-eun"
      return rest(tokens.lowerBound..<tokens.upperBound - 2, of: run).filter { $0.kind != nil }
        + [person(tokens.upperBound - 2..<tokens.upperBound, "en.person.korean", 0.9)]
    }
    if tokens.contains(where: { reader.isQuote($0) || reader.isMark($0, "(") }) {
      return [person(tokens, "en.person.nickname", 0.9)]
    }
    guard shape.score(tokens) >= 4 else { return nil }
    // "in Santa Elena", "Santa Elena officials"
    let company = EnglishNameContext(reader: reader).scores(
      tokens, in: reader.text.sentences[run.sentence].tokens)
    // "the La Gan project", "the management board of Luka Koper"
    if company.person < -2 { return nil }
    if company.facility >= 1.8, company.person <= 0,
      reader.has(tokens.upperBound - 1, [classes.facilityHead, classes.facilityHeadWeak])
    {
      return nil
    }
    return company.gpe >= 2.5 && company.gpe > company.person
      ? nil : [person(tokens, "en.person.listed", 0.88)]
  }

  /// Names side by side without a head: a listed name first or last, the rest on its own.
  func partedByList(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    guard tokens.count > 1,
      reader.tokens[tokens.lowerBound].flags.contains(.allCaps)
        == reader.tokens[tokens.upperBound - 1].flags.contains(.allCaps)
    else { return nil }
    if reader.isWord(tokens.lowerBound, "south") || reader.isWord(tokens.lowerBound, "north") {
      // "South Korean", "North American": a people, not a name.
      if reader.has(tokens.lowerBound + 1, [classes.demonym]) { return [] }
    }
    if reader.has(tokens.lowerBound, [classes.demonym]) {
      return rest(tokens.lowerBound + 1..<tokens.upperBound, of: run)
    }
    return nil
  }
}
