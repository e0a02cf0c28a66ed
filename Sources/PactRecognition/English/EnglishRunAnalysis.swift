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
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  init(reader: EnglishReader) {
    self.reader = reader
    shape = EnglishPersonShape(reader: reader)
  }

  func parts(of run: EnglishRun) -> [EnglishPart] {
    if run.listed >= 0, let part = listed(run.tokens, run, run.listed) { return owned(part, run) }
    if let coined = numbered(run) { return [coined] }
    if let facility = facility(run) { return [facility] }
    if let split = splitAtPortfolio(run) ?? splitBehindPost(run) { return split }
    if let split = splitAtHonorific(run) ?? splitAtTitle(run) { return split }
    return plain(run.tokens, run)
  }

  private func part(_ tokens: Range<Int>, _ run: EnglishRun) -> EnglishPart {
    var part = EnglishPart(tokens: tokens, sentence: run.sentence)
    part.isInitial = run.isInitial && tokens.lowerBound == run.tokens.lowerBound
    return part
  }

  /// "Uzbekistan's Ministry of Investment": a listed name with its country before it is two names.
  private func owned(_ part: EnglishPart, _ run: EnglishRun) -> [EnglishPart] {
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
  private func numbered(_ run: EnglishRun) -> EnglishPart? {
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
  private func facility(_ run: EnglishRun) -> EnglishPart? {
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

  /// "the University of X campus", "Samsung campus": no name of its own.
  private func isKnownBody(_ tokens: Range<Int>) -> Bool {
    headed(tokens, EnglishRun(tokens: tokens, sentence: 0)) != nil
  }

  private func rest(_ tokens: Range<Int>, of run: EnglishRun) -> [EnglishPart] {
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
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (first, end) = (tokens.lowerBound, tokens.upperBound)
    while end > first, !reader.isCapitalized(end - 1), reader.tokens[end - 1].kind != .number { end -= 1 }
    while first < end, !reader.isCapitalized(first) { first += 1 }
    return first..<end
  }

  // MARK: Titles and honorifics

  /// "Registrar in-charge Dr. T. K. Pillai", "Smt. Pulickal": a name follows the honorific.
  private func splitAtHonorific(_ run: EnglishRun) -> [EnglishPart]? {
    var at = run.tokens.upperBound - 1
    while at >= run.tokens.lowerBound {
      // "Vice Gov. Phyo Insoo": the honorific belongs to a longer title.
      if at > run.tokens.lowerBound, let (next, _) = reader.title(at - 1, run.tokens), next > at {
        return nil
      }
      if let (next, _) = reader.longestWord(at, run.tokens, [classes.honorific]), next < run.tokens.upperBound
      {
        var person = part(next..<run.tokens.upperBound, run)
        guard shape.mayFollowTitle(person.tokens) else { return nil }
        person.kind = .person
        person.rule = "en.person.honorific"
        person.confidence = 0.95
        // "Leaupepe Dr Sina Fuimaono": a lone unlisted word before the honorific is no body.
        let before = rest(run.tokens.lowerBound..<at, of: run)
        let isLone = at == run.tokens.lowerBound + 1
        let isNamed = run.tokens.lowerBound > 0 && reader.isWord(run.tokens.lowerBound - 1, "of")
        return (isLone && !isNamed ? before.filter { $0.kind != nil } : before) + [person]
      }
      if reader.has(at, [classes.honorific]), at == run.tokens.upperBound - 1, at > run.tokens.lowerBound,
        !reader.has(at, [classes.nameSuffix])
      {
        return rest(run.tokens.lowerBound..<at, of: run)
      }
      at -= 1
    }
    return nil
  }

  /// "Deputy Minister for Maritime Affairs Phùng Thị Lan": what a title is of goes before the name, and is no name.
  private func splitAtPortfolio(_ run: EnglishRun) -> [EnglishPart]? {
    let first = run.tokens.lowerBound
    let range = reader.text.sentences[run.sentence].tokens
    guard first - 2 >= range.lowerBound, reader.isWord(first - 1, "of") || reader.isWord(first - 1, "for"),
      EnglishNameContext(reader: reader).endsTitle(first - 2, range)
    else { return nil }
    var end = first
    while end < run.tokens.upperBound {
      if let (next, _) = reader.longestWord(end, run.tokens, [classes.topicNoun]) {
        end = next
      } else if reader.tokens[end].part == .adjective
        || reader.isSubject(end, of: end..<run.tokens.upperBound)
        || end > first && (reader.isWord(end, "and") || reader.isMark(end, "&") || reader.isMark(end, ","))
      {
        end += 1
      } else {
        break
      }
    }
    guard end > first else { return nil }
    if end + 1 < run.tokens.upperBound, reader.has(end, [classes.orgHead]) { end += 1 }
    if end == run.tokens.upperBound { return [] }
    let name = end..<run.tokens.upperBound
    guard shape.mayFollowTitle(name) else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.portfolio"
    return [person]
  }

  /// "Ambassador of Kazakhstan to the [Republic of Korea] Nurgali Saparbayev": behind a title of a place, a listed place and who
  /// holds the title.
  private func splitBehindPost(_ run: EnglishRun) -> [EnglishPart]? {
    let range = reader.text.sentences[run.sentence].tokens
    var before = run.tokens.lowerBound - 1
    if before >= range.lowerBound, reader.isWord(before, "the") { before -= 1 }
    guard before > range.lowerBound,
      reader.isWord(before, "of") || reader.isWord(before, "to") || reader.isWord(before, "in")
    else { return nil }
    let context = EnglishNameContext(reader: reader)
    let start = max(range.lowerBound, before - 9)
    guard (start..<before).contains(where: { context.endsTitle($0, range) }),
      !(start..<before).contains(where: { reader.isMark($0, ",") }),
      let (end, value) = reader.listedName(run.tokens.lowerBound, run.tokens, min: run.tokens.lowerBound + 1),
      run.tokens.upperBound - end >= 2,
      lexicon.resources.nameSenses(value).contains(where: {
        !$0.isWeak && lexicon.resources.entry($0.entry).type == .gpe
      })
    else { return nil }
    let name = end..<run.tokens.upperBound
    guard shape.mayFollowTitle(name), headed(name, run) == nil,
      headed(run.tokens.lowerBound..<end + 1, run) == nil
    else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.post"
    return rest(run.tokens.lowerBound..<end, of: run) + [person]
  }

  /// "Gyeonggi Province Governor Ji-sub Hwang", "GBGA President": the title parts body and person.
  private func splitAtTitle(_ run: EnglishRun) -> [EnglishPart]? {
    var found: Range<Int>?
    var at = run.tokens.lowerBound
    while at < run.tokens.upperBound {
      if let (next, _) = reader.title(at, run.tokens) {
        found = at..<next
        at = next
      } else {
        at += 1
      }
    }
    guard var title = found else { return nil }
    title = behindBody(title, run)
    let after = title.upperBound..<run.tokens.upperBound
    if after.isEmpty {
      // A title alone, or behind its body.
      if title.lowerBound == run.tokens.lowerBound { return [] }
      guard !isBodyName(run.tokens), !isHeadToo(title, run) else { return nil }
      return rest(run.tokens.lowerBound..<narrowed(title, run.tokens), of: run)
    }
    guard shape.mayFollowTitle(after) else { return nil }
    var person = part(after, run)
    person.kind = .person
    person.rule = "en.person.title"
    person.confidence = 0.93
    return rest(run.tokens.lowerBound..<narrowed(title, run.tokens), of: run) + [person]
  }

  /// "Incheon Metropolitan Council Chair": the title's first words may end the name of its body.
  private func behindBody(_ title: Range<Int>, _ run: EnglishRun) -> Range<Int> {
    guard title.lowerBound > run.tokens.lowerBound, title.count > 1,
      !reader.has(title.lowerBound - 1, [classes.title, classes.honorific, classes.demonym])
    else { return title }
    var end = title.lowerBound
    while end < title.upperBound,
      let (next, _) = reader.longestWord(
        end, title, end == title.lowerBound ? [classes.orgHead, classes.gpeHead] : [classes.orgHead]),
      next < title.upperBound
    {
      end = next
    }
    return end..<title.upperBound
  }

  /// A run that ends in a word that is both a title and a body's head ("Attorney General", "Commissioner").
  private func isBodyName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1,
      let joiner = tokens.first(where: { reader.isWord($0, "of") || reader.isWord($0, "for") })
    else { return false }
    if reader.has(tokens.lowerBound, [classes.orgOf]) { return true }
    // "Nigerian Association of Small-Scale Pharmacists"
    return joiner > tokens.lowerBound && reader.has(joiner - 1, [classes.orgOf, classes.orgHead])
      && lexicon.bytes[reader.tokens[tokens.upperBound - 1].span.end - 1] == UInt8(ascii: "s")
  }

  /// "Nordic Algae Partners": a plural that ends names of firms, and nobody's title here.
  private func isHeadToo(_ title: Range<Int>, _ run: EnglishRun) -> Bool {
    title.count == 1 && reader.has(title.lowerBound, [classes.orgHead])
      && lexicon.bytes[reader.tokens[title.lowerBound].span.end - 1] == UInt8(ascii: "s")
  }

  /// Leftwards over the nouns that narrow a title: "Agriculture Minister", "Industries Department Principal Secretary".
  private func narrowed(_ title: Range<Int>, _ tokens: Range<Int>) -> Int {
    var first = title.lowerBound
    while first > tokens.lowerBound,
      reader.topic(first - 1, narrows: title, in: tokens) || reader.has(first - 1, [classes.title])
        || reader.ranks(first - 1)
        || reader.isWord(first - 1, "and") || reader.isMark(first - 1, "&")
    {
      first -= 1
    }
    if first > tokens.lowerBound,
      reader.isWord(first - 1, "department") || reader.isWord(first - 1, "division")
    {
      first -= 1
      while first > tokens.lowerBound, reader.has(first - 1, [classes.topicNoun]) { first -= 1 }
    }
    return first
  }

  // MARK: One name

  private func plain(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart] {
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

  /// Kinds of the strong senses of a listed name; weak ones are left to context.
  private func listed(_ tokens: Range<Int>, _ run: EnglishRun, _ value: Int32) -> EnglishPart? {
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

  private func rank(_ sense: NameSense) -> UInt64 {
    let entry = lexicon.resources.entry(sense.entry)
    return UInt64(entry.rank) + (sense.isPreferred ? 1 : 0) + (entry.type == .gpe ? 2 : 0)
  }

  private func weakSenses(_ value: Int32) -> [(kind: Mention.Kind, entry: UInt32)] {
    lexicon.resources.nameSenses(value).compactMap { sense in
      let type = lexicon.resources.entry(sense.entry).type
      return type == .field ? nil : Mention.Kind(type).map { ($0, sense.entry) }
    }
  }

  /// The head decides: a company's mark, the word before "of", or the last words.
  private func headed(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    guard let last = tokens.last, tokens.count > 1 else { return suffixed(tokens, run) }
    func make(_ kind: Mention.Kind, _ value: Symbol, _ rule: StaticString, _ confidence: Float)
      -> [EnglishPart]
    {
      var part = part(tokens, run)
      part.kind = kind
      part.value = value
      part.rule = rule
      part.confidence = confidence
      return [part]
    }
    if endsWithMark(tokens) { return make(.organization, classes.company, "en.org.company-mark", 0.96) }
    let joiner = tokens.first {
      reader.isWord($0, "of") || reader.isWord($0, "for") || reader.isWord($0, "on")
    }
    if let joiner, joiner > tokens.lowerBound {
      let left = tokens.lowerBound..<joiner
      if let (value, _) = suffix(left, [classes.eventHead]) { return make(.event, value, "en.event.of", 0.9) }
      if let (value, _) = suffix(left, [classes.orgOf]) {
        return make(.organization, value, "en.org.of", 0.92)
      }
      if let (next, sense) = reader.longestWord(joiner - 1, tokens, [classes.gpePrefix]) {
        // "Republic of Korea", "Socialist Republic of Viet Nam"
        _ = next
        return make(.gpe, sense.value, "en.place.of", 0.9)
      }
      if let (value, _) = suffix(left, [classes.orgHead]) {
        return make(.organization, value, "en.org.of", 0.9)
      }
      if let (value, _) = suffix(left, [classes.facilityHead]) {
        return make(.facility, value, "en.facility.of", 0.86)
      }
    }
    var end = tokens.upperBound
    if reader.tokens[last].kind == .number { end -= 1 }
    let words = tokens.lowerBound..<end
    let hasYear = end < tokens.upperBound && reader.isEventYear(last)
    if !words.isEmpty, let found = headOfLast(words, hasYear: hasYear) {
      var parts = make(found.kind, found.value, found.rule, found.confidence)
      if found.kind == .gpe, words.count > 1 {
        let listed = placeEntries(reader.span(words.lowerBound..<words.upperBound - 1))
        parts[0].entries = listed.filter { lexicon.resources.entry($0).kind == found.value }
      }
      return parts
    }
    if words.count > 1, let (value, _) = suffix(words, [classes.eventHeadWeak]), shape.score(tokens) < 4 {
      return make(.event, value, "en.event.weak", 0.75)
    }
    if reader.has(tokens.lowerBound, [classes.eventFirst]), shape.score(tokens) < 4 {
      return make(.event, .empty, "en.event.first", 0.8)
    }
    if reader.longestWord(tokens.lowerBound, tokens, [classes.orgFirst]) != nil {
      return make(.organization, classes.company, "en.org.first", 0.85)
    }
    if reader.has(tokens.lowerBound, [classes.facilityOf]), words.count >= 1 {
      return make(
        .facility, lexicon.value(reader.tokens[tokens.lowerBound].span, classes.facilityOf) ?? .empty,
        "en.facility.first", 0.85)
    }
    if hasYear { return make(.event, .empty, "en.event.year", 0.7) }
    return nil
  }

  /// "Hadong-gun", "Gyeonggi-do"
  private func suffixed(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    guard let only = tokens.first else { return nil }
    let span = reader.tokens[only].span
    guard let hyphen = span.range.last(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }),
      hyphen > span.start + 1,
      let value = lexicon.value(ByteSpan(hyphen, span.end), classes.gpeSuffix)
    else { return nil }
    var part = part(tokens, run)
    part.kind = .gpe
    part.value = value
    part.rule = "en.place.suffix"
    part.entries = placeEntries(ByteSpan(span.start, hyphen))
    return [part]
  }

  /// The listed places of a name without its head ("Gyeonggi" of "Gyeonggi Province").
  private func placeEntries(_ span: ByteSpan) -> [UInt32] {
    lexicon.names(span).map(\.entry).filter { lexicon.resources.entry($0).type == .gpe }
      .sorted { lexicon.resources.entry($0).rank > lexicon.resources.entry($1).rank }
  }

  private func endsWithMark(_ tokens: Range<Int>) -> Bool {
    var first = tokens.upperBound - 1
    while first > tokens.lowerBound, first > tokens.upperBound - 6 {
      if let next = reader.companyMark(first, tokens), next == tokens.upperBound { return true }
      first -= 1
    }
    return false
  }

  /// The longest ending of up to four words that is of a class.
  private func suffix(_ tokens: Range<Int>, _ categories: [Symbol]) -> (value: Symbol, length: Int)? {
    for length in stride(from: min(4, tokens.count), through: 1, by: -1) {
      let span = reader.span(tokens.upperBound - length..<tokens.upperBound)
      let word = lexicon.resources.word(in: lexicon.bytes, span)
      guard word >= 0 else { continue }
      for sense in lexicon.resources.wordSenses(word)
      where categories.contains(sense.category) && sense.isIn(.english) {
        return (sense.value, length)
      }
    }
    return nil
  }

  private func headOfLast(
    _ words: Range<Int>, hasYear: Bool
  ) -> (kind: Mention.Kind, value: Symbol, rule: StaticString, confidence: Float)? {
    let facility = suffix(words, [classes.facilityHead])
    let event = suffix(words, [classes.eventHead])
    let body = suffix(words, [classes.orgHead])
    let place = suffix(words, [classes.gpeHead])
    let longest = max(facility?.length ?? 0, event?.length ?? 0, body?.length ?? 0, place?.length ?? 0)
    guard longest > 0 || hasYear && suffix(words, [classes.eventHeadWeak]) != nil else { return nil }
    if longest >= words.count, words.count == 1 { return nil }
    if let event, event.length == longest { return (.event, event.value, "en.event.head", 0.9) }
    if hasYear { return (.event, .empty, "en.event.year", 0.85) }
    if let place, place.length == longest, (facility?.length ?? 0) < longest {
      // "Ugandan State [Minister]": an adjective makes no place of a common noun.
      if words.dropLast(longest).allSatisfy({ reader.has($0, [classes.demonym]) }) { return nil }
      return (.gpe, place.value, "en.place.head", 0.88)
    }
    if let body, body.length == longest, (facility?.length ?? 0) < longest || body.length >= 2 {
      if reader.has(words.upperBound - 1, [classes.facilityOf, classes.orgOf]), words.count > 1,
        reader.isWord(words.upperBound - 1, "center") || reader.isWord(words.upperBound - 1, "centre"),
        reader.has(words.upperBound - 2, [classes.facilityModifier])
      {
        return (.facility, body.value, "en.facility.center", 0.86)
      }
      return (.organization, body.value, "en.org.head", 0.9)
    }
    if let facility, facility.length == longest {
      return (.facility, facility.value, "en.facility.head", 0.88)
    }
    return nil
  }

  private func personal(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
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
    if tokens.contains(where: { reader.isQuote($0) }) { return [person(tokens, "en.person.nickname", 0.9)] }
    guard shape.score(tokens) >= 4 else { return nil }
    // "in Santa Elena", "Santa Elena officials"
    let company = EnglishNameContext(reader: reader).scores(
      tokens, in: reader.text.sentences[run.sentence].tokens)
    // "the La Gan project"
    if company.person < -2 { return nil }
    return company.gpe >= 2.5 && company.gpe > company.person
      ? nil : [person(tokens, "en.person.listed", 0.88)]
  }

  /// Names side by side without a head: a listed name first or last, the rest on its own.
  private func partedByList(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
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
