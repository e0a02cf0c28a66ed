import PactLanguage
import PactModel
import PactResources

/// Finds bodies, places, facilities, events and people: by gazetteer, then by the shape and heads of capitalized sequences.
struct EnglishNames {
  let reader: EnglishReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind != .punctuation else {
          at += 1
          continue
        }
        found += listed(at, range, sentence)
        if let next = sequenceEnd(at, range) {
          found += typed(at..<next, range, sentence)
          at = next
        } else {
          at += 1
        }
      }
    }
    return found
  }

  // MARK: Gazetteer

  private func listed(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let start = reader.tokens[first].span.start
    var best: (next: Int, value: Int32)?
    lexicon.resources.names.forEachPrefix(
      in: lexicon.bytes, from: start, to: reader.tokens[range.upperBound - 1].span.end
    ) { end, value in
      if let last = reader.token(endingAt: end, from: first, in: range) { best = (last + 1, value) }
    }
    if best == nil, reader.tokens[first].flags.contains(.allCaps) { best = titleCased(first, range) }
    guard let best else { return [] }
    let senses = lexicon.resources.nameSenses(best.value)
    let strong = senses.filter { !$0.isWeak }
    let usable = strong.isEmpty ? senses.filter { hasCompany($0, first..<best.next, range) } : Array(strong)
    var mentions: [Mention] = []
    var seen: Set<Mention.Kind> = []
    for sense in usable {
      let entry = lexicon.resources.entry(sense.entry)
      guard let kind = Mention.Kind(entry.type), seen.insert(kind).inserted else { continue }
      var mention = reader.mention(
        first..<best.next, sentence: sentence, kind: kind, rule: "gazetteer",
        confidence: kind == .field ? 0.5 : strong.isEmpty ? 0.75 : 0.9)
      mention.entries = usable.filter { lexicon.resources.entry($0.entry).type == entry.type }.map(\.entry)
      mention.value = entry.kind
      mentions.append(mention)
    }
    return mentions
  }

  /// A word in capitals, as in datelines and headlines, looked up as MONTREAL → Montreal.
  private func titleCased(_ first: Int, _ range: Range<Int>) -> (next: Int, value: Int32)? {
    var best: (next: Int, value: Int32)?
    var state = lexicon.resources.names.root
    var at = first
    while at < range.upperBound, at - first < 4, reader.tokens[at].flags.contains(.allCaps) {
      if at > first {
        state = lexicon.resources.names.step(state, 32)
        if state < 0 { break }
      }
      for (offset, position) in reader.tokens[at].span.range.enumerated() {
        let byte = lexicon.bytes[position]
        state = lexicon.resources.names.step(state, offset > 0 && byte &- 65 < 26 ? byte | 32 : byte)
        if state < 0 { return best }
      }
      let value = lexicon.resources.names.value(state)
      if value >= 0 { best = (at + 1, value) }
      at += 1
    }
    return best
  }

  /// A weak name counts beside the place that it lies in ("Reading, England").
  private func hasCompany(_ sense: NameSense, _ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    let entry = lexicon.resources.entry(sense.entry)
    if entry.type == .field { return true }
    guard tokens.upperBound + 1 < range.upperBound, reader.isMark(tokens.upperBound, ",") else { return false }
    let parents = lexicon.resources.string(entry.within).split(separator: "|")
    var matches = false
    lexicon.resources.names.forEachPrefix(
      in: lexicon.bytes, from: reader.tokens[tokens.upperBound + 1].span.start,
      to: reader.tokens[range.upperBound - 1].span.end
    ) { end, value in
      guard reader.token(endingAt: end, from: tokens.upperBound + 1, in: range) != nil else { return }
      for other in lexicon.resources.nameSenses(value) {
        let id = lexicon.resources.string(lexicon.resources.entry(other.entry).id)
        if parents.contains(where: { $0 == id }) { matches = true }
      }
    }
    return matches
  }

  // MARK: Capitalized sequences

  /// The end of the capitalized sequence that starts at a token, over "of", "and", "for" where a head allows them.
  private func sequenceEnd(_ first: Int, _ range: Range<Int>) -> Int? {
    guard starts(first, range) else { return nil }
    var end = first + 1
    while end < range.upperBound {
      if continues(end) {
        end += 1
        continue
      }
      // "Ministry of Trade and Industry", "Institute for Basic Science": joiners only inside a headed name.
      guard hasHead(first..<end), end + 1 < range.upperBound,
        lexicon.value(reader.tokens[end].span, classes.nameJoiner) != nil
      else { break }
      var next = end + 1
      if next < range.upperBound, reader.isWord(next, "the") { next += 1 }
      guard next < range.upperBound, continues(next), !reader.isWord(end, "and") || joinsHeads(first..<end, next, range) else { break }
      end = next + 1
    }
    return end
  }

  /// Whether "and" goes on with one name ("Ministry of Trade and Industry"), and does not start another.
  private func joinsHeads(_ before: Range<Int>, _ next: Int, _ range: Range<Int>) -> Bool {
    let hasOf = before.contains { reader.isWord($0, "of") || reader.isWord($0, "for") }
    guard hasOf else { return false }
    // What follows must be a plain noun, not a listed name, and not go on into a name with its own head.
    var end = next
    while end < range.upperBound, continues(end) { end += 1 }
    if lexicon.names(reader.span(next..<end)).contains(where: { !$0.isWeak && lexicon.resources.entry($0.entry).type != .field }) { return false }
    return !hasHead(next..<end)
  }

  private func starts(_ at: Int, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, token.flags.contains(.capitalized), reader.isUsable(at) else { return false }
    switch token.part {
    case .determiner, .pronoun, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .particle, .possessive:
      return false
    case .verb: return token.flags.contains(.allCaps) && token.predicate < 0
    default: break
    }
    if lexicon.isAny(token.span, of: [classes.month, classes.weekday, classes.honorific, classes.noName, classes.instrument]) { return false }
    return true
  }

  private func continues(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.flags.contains(.capitalized) || token.kind == .number && token.flags.contains(.spaceBefore) && false else {
      return token.kind == .word && lexicon.value(token.span, classes.companyMark) != nil
    }
    guard token.kind == .word, token.part != .possessive, token.part != .pronoun else { return false }
    if lexicon.isAny(token.span, of: [classes.month, classes.weekday]) { return false }
    return true
  }

  private func hasHead(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      lexicon.isAny(
        reader.tokens[$0].span, of: [classes.orgHead, classes.orgHeadWeak, classes.facilityHead, classes.eventHead])
    }
  }

  /// Gives a capitalized sequence its type by its heads; a person's by the names in it or the title beside it.
  private func typed(_ whole: Range<Int>, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var tokens = whole
    var found: [Mention] = []
    // A title before a name belongs to the titles: "Mayor Lee Jang-woo", "Daejeon Mayor Lee Jang-woo".
    if let person = personAfterTitle(tokens, sentence) {
      found.append(person)
      tokens = tokens.lowerBound..<person.tokens.lowerBound
      guard !tokens.isEmpty else { return found }
    }
    if tokens.count > 1, lexicon.names(reader.span(tokens)).contains(where: { !$0.isWeak }) { return found }
    if let mention = headed(tokens, sentence) { return found + [mention] }
    if let place = headedPlace(tokens, sentence) { return found + [place] }
    guard found.isEmpty, !isTitled(tokens) else { return found }
    if let person = bareName(tokens, range, sentence) { return [person] }
    if let leftover = leftover(tokens, range, sentence) { return [leftover] }
    return []
  }

  private func isTitled(_ tokens: Range<Int>) -> Bool {
    tokens.contains { lexicon.value(reader.tokens[$0].span, classes.title) != nil }
  }

  /// The last head of the sequence decides: "Indian Institute of Spices Research", "Municipal Town Hall".
  private func headed(_ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    if let mark = tokens.last, tokens.count > 1, lexicon.value(reader.tokens[mark].span, classes.companyMark) != nil {
      var mention = reader.mention(tokens, sentence: sentence, kind: .organization, rule: "en.org.company-mark", confidence: 0.95)
      mention.value = classes.company
      return mention
    }
    guard tokens.count > 1 else { return nil }
    // Before an "of" stands the head; else it is the last word.
    let joiner = tokens.first { lexicon.value(reader.tokens[$0].span, classes.nameJoiner) != nil && !reader.isWord($0, "and") }
    let position = (joiner ?? tokens.upperBound) - 1
    guard position >= tokens.lowerBound else { return nil }
    let head = reader.tokens[position].span
    if let kind = lexicon.value(head, classes.eventHead) {
      _ = kind
      return reader.mention(tokens, sentence: sentence, kind: .event, rule: "en.event.head", confidence: 0.85)
    }
    if let value = lexicon.value(head, classes.orgHead) ?? lexicon.value(head, classes.orgHeadWeak) {
      var mention = reader.mention(tokens, sentence: sentence, kind: .organization, rule: "en.org.head", confidence: 0.85)
      mention.value = value
      return mention
    }
    if lexicon.isAny(head, of: [classes.facilityHead, classes.facilityHeadWeak]) {
      return reader.mention(tokens, sentence: sentence, kind: .facility, rule: "en.facility.head", confidence: 0.8)
    }
    return nil
  }

  /// "Spartanburg County", "Quebec Province".
  private func headedPlace(_ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    guard tokens.count > 1, let value = lexicon.value(reader.tokens[tokens.upperBound - 1].span, classes.placeHead) else {
      return nil
    }
    var mention = reader.mention(tokens, sentence: sentence, kind: .gpe, rule: "en.place.head", confidence: 0.85)
    mention.value = value
    return mention
  }

  private func personAfterTitle(_ tokens: Range<Int>, _ sentence: Int) -> Mention? {
    var last: Int?
    for at in tokens where lexicon.value(reader.tokens[at].span, classes.title) != nil { last = at }
    guard let title = last, title + 1 < tokens.upperBound else { return nil }
    let name = title + 1..<tokens.upperBound
    guard name.count <= 4, !hasHead(name) else { return nil }
    return person(name, sentence, rule: "en.person.title", confidence: 0.9)
  }

  private func person(_ tokens: Range<Int>, _ sentence: Int, rule: StaticString, confidence: Float) -> Mention {
    var mention = reader.mention(tokens, sentence: sentence, kind: .person, rule: rule, confidence: confidence)
    if tokens.count == 1 { mention.flags.insert(.short) }
    return mention
  }

  /// A personal name without a title in it: an honorific before it, listed parts, a Korean shape, or a title after a comma.
  private func bareName(_ tokens: Range<Int>, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard tokens.count <= 4 else { return nil }
    let before = tokens.lowerBound - 1
    if before >= range.lowerBound {
      let span = reader.tokens[before].span
      if lexicon.value(span, classes.honorific) != nil || before > range.lowerBound && reader.isMark(before, ".") && lexicon.value(reader.tokens[before - 1].span, classes.honorific) != nil {
        return person(tokens, sentence, rule: "en.person.honorific", confidence: 0.95)
      }
      if lexicon.value(span, classes.title) != nil, !reader.isCapitalized(before) || tokens.count > 1 {
        return person(tokens, sentence, rule: "en.person.title", confidence: 0.9)
      }
    }
    guard tokens.count >= 2 else { return nil }
    let listed = tokens.filter { lexicon.isAny(reader.tokens[$0].span, of: [classes.foreignGiven, classes.foreignSurname]) }.count
    if isKorean(tokens) { return person(tokens, sentence, rule: "en.person.korean", confidence: 0.9) }
    if isFollowedByTitle(tokens, range) { return person(tokens, sentence, rule: "en.person.before-title", confidence: 0.92) }
    if listed >= 1, lexicon.value(reader.tokens[tokens.lowerBound].span, classes.foreignGiven) != nil || listed == tokens.count {
      return person(tokens, sentence, rule: "en.person.listed", confidence: 0.8)
    }
    return nil
  }

  /// "Lee Jang-woo", "Ji-sub Hwang", "Hwang Ji Sub": a surname and one or two syllables of a given name.
  private func isKorean(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2 || tokens.count == 3 else { return false }
    let families = [tokens.lowerBound, tokens.upperBound - 1]
    for family in families where lexicon.value(reader.tokens[family].span, classes.surname) != nil {
      let given = tokens.filter { $0 != family }
      if given.allSatisfy({ isGiven(reader.tokens[$0].span) }) { return true }
    }
    return false
  }

  /// One or two listed syllables, a hyphen between them or not.
  private func isGiven(_ span: ByteSpan) -> Bool {
    if lexicon.value(span, classes.syllable) != nil { return true }
    for at in span.range.dropFirst() {
      let isHyphen = lexicon.bytes[at] == UInt8(ascii: "-")
      let rest = ByteSpan(isHyphen ? at + 1 : at, span.end)
      if !rest.isEmpty, lexicon.value(ByteSpan(span.start, at), classes.syllable) != nil, lexicon.value(rest, classes.syllable) != nil { return true }
    }
    return false
  }

  /// ", Quebec's economy minister", ", president of …": a title within a few words after a comma.
  private func isFollowedByTitle(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    guard tokens.upperBound < range.upperBound, reader.isMark(tokens.upperBound, ",") else { return false }
    var at = tokens.upperBound + 1
    while at < range.upperBound, at < tokens.upperBound + 7, reader.tokens[at].kind != .punctuation {
      if reader.longestWord(at, range, [classes.title]) != nil { return true }
      if reader.tokens[at].predicate >= 0 || reader.isWord(at, "and") { return false }
      at += 1
    }
    return false
  }

  /// What no head or list explains: after a place preposition a place, else, if long enough, a body.
  private func leftover(_ tokens: Range<Int>, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let first = reader.tokens[tokens.lowerBound]
    if first.flags.contains(.allCaps), tokens.count == 1 { return nil }
    if tokens.count == 1, lexicon.names(first.span).contains(where: { _ in true }) { return nil }
    if reader.text.sentences[sentence].kind == .headline { return nil }
    let before = tokens.lowerBound - 1
    if before >= range.lowerBound, reader.isWord(before, "in") || reader.isWord(before, "at") || reader.isWord(before, "near"), tokens.count <= 2 {
      return reader.mention(tokens, sentence: sentence, kind: .gpe, rule: "en.place.preposition", confidence: 0.55)
    }
    // The first word of a sentence is capitalized anyway.
    guard tokens.count >= 2 || tokens.lowerBound > range.lowerBound else { return nil }
    return reader.mention(tokens, sentence: sentence, kind: .organization, rule: "en.org.shape", confidence: 0.5)
  }
}

extension Mention.Kind {
  /// The kind of mention that names an entity of a type; nil for agreements.
  init?(_ type: EntityType) {
    switch type {
    case .person: self = .person
    case .organization: self = .organization
    case .gpe: self = .gpe
    case .facility: self = .facility
    case .event: self = .event
    case .field: self = .field
    case .agreement: return nil
    }
  }
}
