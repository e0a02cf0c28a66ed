import PactLanguage
import PactModel
import PactResources

/// Names typed by their heads: a legal form, the word before "of", the last words, a suffix.
extension EnglishRunAnalysis {
  /// The head decides: a company's mark, the word before "of", or the last words.
  func headed(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
    guard let last = tokens.last, tokens.count > 1 else { return suffixed(tokens, run) }
    if let value = hyphenedHead(last) { return headedPart(tokens, run, value) }
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
        var place = make(.gpe, sense.value, "en.place.of", 0.9)
        // "Government of Kazakhstan", "Shire of Wyndale"
        if next < tokens.upperBound {
          place[0].entries = placeEntries(reader.span(next..<tokens.upperBound)).filter {
            lexicon.resources.entry($0).kind == sense.value
          }
        }
        return place
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
    if !words.isEmpty, let council = localCouncil(words, run) { return [council] }
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

  /// "Montana State University-Helmsley": a head before a hyphen and a campus's place.
  private func hyphenedHead(_ at: Int) -> Symbol? {
    let span = reader.tokens[at].span
    guard let hyphen = span.range.first(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }),
      hyphen + 1 < span.end,
      lexicon.bytes[hyphen + 1] &- 65 < 26
    else { return nil }
    return lexicon.value(ByteSpan(span.start, hyphen), classes.orgHead)
  }

  private func headedPart(_ tokens: Range<Int>, _ run: EnglishRun, _ value: Symbol) -> [EnglishPart] {
    var part = part(tokens, run)
    part.kind = .organization
    part.value = value
    part.rule = "en.org.head"
    return [part]
  }

  /// "Napier City Council": in countries where the council is the city's government, the place itself.
  private func localCouncil(_ words: Range<Int>, _ run: EnglishRun) -> EnglishPart? {
    guard let (value, length) = suffix(words, [classes.orgHead]), value == classes.council,
      length < words.count
    else { return nil }
    var end = words.upperBound - length
    if end - 1 > words.lowerBound, reader.has(end - 1, [classes.gpeHead]) { end -= 1 }
    let entries = placeEntries(reader.span(words.lowerBound..<end)).filter { entry in
      lexicon.resources.list(lexicon.resources.entry(entry).within).contains { outer in
        Array(lexicon.resources.string(outer).utf8).withUnsafeBufferPointer {
          lexicon.resources.value(of: classes.councilCountry, in: $0, ByteSpan(0, $0.count)) != nil
        }
      }
    }
    guard let entry = entries.first else { return nil }
    var part = part(words, run)
    part.kind = .gpe
    part.value = lexicon.resources.entry(entry).kind
    part.rule = "en.place.council"
    part.entries = entries
    return part
  }

  /// "Hadong-gun", "Gyeonggi-do"
  func suffixed(_ tokens: Range<Int>, _ run: EnglishRun) -> [EnglishPart]? {
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
  func placeEntries(_ span: ByteSpan) -> [UInt32] {
    lexicon.names(span).map(\.entry).filter { lexicon.resources.entry($0).type == .gpe }
      .sorted { lexicon.resources.entry($0).rank > lexicon.resources.entry($1).rank }
  }

  func endsWithMark(_ tokens: Range<Int>) -> Bool {
    var first = tokens.upperBound - 1
    while first > tokens.lowerBound, first > tokens.upperBound - 6 {
      if let next = reader.companyMark(first, tokens), next == tokens.upperBound { return true }
      first -= 1
    }
    return false
  }

  /// The longest ending of up to four words that is of a class.
  func suffix(_ tokens: Range<Int>, _ categories: [Symbol]) -> (value: Symbol, length: Int)? {
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

  func headOfLast(
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
}
