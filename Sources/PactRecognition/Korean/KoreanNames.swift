import PactLanguage
import PactModel
import PactResources

/// Finds bodies, places, facilities and events: by gazetteer, and by what names of their kind end with.
struct KoreanNames {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        defer { at += 1 }
        guard reader.isUsable(at), reader.tokens[at].kind != .punctuation else { continue }
        found += listed(at, range, sentence)
        if let name = suffixed(at, range, sentence) { found.append(name) }
        if let company = marked(at, range, sentence) { found.append(company) }
        if let name = latin(at, range, sentence) { found.append(name) }
      }
      found += quotedEvents(range, sentence)
    }
    return found
  }

  // MARK: Gazetteer

  /// The longest gazetteer name from a token's start that ends where a word or its particles may end.
  private func listed(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let tokens = reader.tokens
    let start = tokens[first].span.start
    let limit = tokens[range.upperBound - 1].span.end
    var best: (end: Int, value: Int32)?
    lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: start, to: limit) { end, value in
      if ends(end, first, range) { best = (end, value) }
    }
    guard let best else { return [] }
    let span = ByteSpan(start, best.end)
    let senses = lexicon.resources.nameSenses(best.value)
    let strong = senses.filter { !$0.isWeak }
    let usable = strong.isEmpty ? senses.filter { hasCompany($0, first, range) } : Array(strong)
    var mentions: [Mention] = []
    var seen: Set<Mention.Kind> = []
    for sense in usable {
      let entry = lexicon.resources.entry(sense.entry)
      guard let kind = Self.kind(of: entry.type), seen.insert(kind).inserted else { continue }
      if kind == .field, lexicon.length(span) < 2 { continue }
      var mention = reader.mention(
        span, from: first, in: range, sentence: sentence, kind: kind, rule: "gazetteer",
        confidence: kind == .field ? 0.5 : strong.isEmpty ? 0.75 : 0.9)
      mention.entries = usable.filter { lexicon.resources.entry($0.entry).type == entry.type }.map(\.entry)
      mention.value = entry.kind
      mentions.append(mention)
    }
    return mentions
  }

  private static func kind(of type: EntityType) -> Mention.Kind? {
    switch type {
    case .person: .person
    case .organization: .organization
    case .gpe: .gpe
    case .facility: .facility
    case .event: .event
    case .field: .field
    case .agreement: nil
    }
  }

  /// Whether a name may end at an offset: at a word's end, before its particles, or before a title or body of its own.
  private func ends(_ end: Int, _ first: Int, _ range: Range<Int>) -> Bool {
    guard let at = reader.token(containing: end - 1, from: first, in: range) else { return false }
    let token = reader.tokens[at]
    if end == token.span.end || end == token.nominalEnd { return true }
    guard end < token.nominalEnd else { return false }
    let rest = ByteSpan(end, token.nominalEnd)
    return lexicon.isAny(rest, of: [classes.title]) || rest.count == 3 && isHead(rest)
  }

  /// 장: the head of a body that the name is ("대전시장", "한국은행장").
  private func isHead(_ span: ByteSpan) -> Bool {
    lexicon.isAny(span, of: [lexicon.resources.symbol(named: "head-suffix")])
  }

  /// A weak name counts beside the place that it lies in, or before a title.
  private func hasCompany(_ sense: NameSense, _ first: Int, _ range: Range<Int>) -> Bool {
    let entry = lexicon.resources.entry(sense.entry)
    guard entry.type != .field else { return true }
    if first > range.lowerBound, reader.isBare(first - 1) {
      let before = lexicon.names(reader.tokens[first - 1].nominal)
      let parents = lexicon.resources.string(entry.within).split(separator: "|")
      for other in before {
        let id = lexicon.resources.string(lexicon.resources.entry(other.entry).id)
        if parents.contains(where: { $0 == id }) { return true }
      }
    }
    return false
  }

  // MARK: Patterns

  /// A word that ends as names of bodies, facilities, events or places do.
  private func suffixed(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    let nominal = token.nominal
    guard token.predicate < 0, lexicon.length(nominal) >= 3,
      !lexicon.isAny(nominal, of: [classes.definite, classes.group, classes.title, classes.noName])
    else { return nil }
    let organization = lexicon.longestSuffix(nominal, classes.orgSuffix)
    let facility = lexicon.longestSuffix(nominal, classes.facilitySuffix)
    let event = lexicon.longestSuffix(nominal, classes.eventSuffix)
    let place = lexicon.longestSuffix(nominal, classes.placeSuffix)
    let longest = [organization?.start, facility?.start, event?.start].compactMap { $0 }.min()
    if let longest {
      let prefix = ByteSpan(nominal.start, longest)
      guard lexicon.length(prefix) >= 1 else { return nil }
      if let organization, organization.start == longest {
        var mention = reader.mention(
          nominal, from: at, in: range, sentence: sentence, kind: .organization, rule: "ko.org.suffix",
          confidence: 0.8)
        mention.value = organization.value
        extendLeft(&mention, range)
        return mention
      }
      let kind: Mention.Kind = event?.start == longest ? .event : .facility
      var mention = reader.mention(
        nominal, from: at, in: range, sentence: sentence, kind: kind,
        rule: kind == .event ? "ko.event.suffix" : "ko.facility.suffix", confidence: 0.7)
      if kind == .event { extendEventLeft(&mention, range) }
      return mention
    }
    // An unknown place: only after a place that it may lie in.
    if let place, at > range.lowerBound, reader.isBare(at - 1) {
      let before = lexicon.names(reader.tokens[at - 1].nominal)
      if before.contains(where: { lexicon.resources.entry($0.entry).type == .gpe }) {
        var mention = reader.mention(
          nominal, from: at, in: range, sentence: sentence, kind: .gpe, rule: "ko.place.suffix",
          confidence: 0.7)
        mention.value = place.value
        return mention
      }
    }
    return nil
  }

  /// "몽골 교육부": a ministry's or office's country before it belongs to the name.
  private func extendLeft(_ mention: inout Mention, _ range: Range<Int>) {
    guard
      mention.value == classes.ministry || mention.value == classes.agency || mention.value == classes.council
    else { return }
    let before = mention.tokens.lowerBound - 1
    guard before >= range.lowerBound, reader.isBare(before) else { return }
    let names = lexicon.names(reader.tokens[before].nominal)
    guard names.contains(where: { lexicon.resources.entry($0.entry).type == .gpe }) else { return }
    mention.span.start = reader.tokens[before].span.start
    mention.tokens = before..<mention.tokens.upperBound
    mention.confidence = 0.85
  }

  /// "2025 세계인권도시포럼", "제12회 부산국제영화제".
  private func extendEventLeft(_ mention: inout Mention, _ range: Range<Int>) {
    let before = mention.tokens.lowerBound - 1
    guard before >= range.lowerBound, reader.isBare(before) else { return }
    let span = reader.tokens[before].span
    guard let year = lexicon.number(span), (1900...2100).contains(year) else { return }
    mention.span.start = span.start
    mention.tokens = before..<mention.tokens.upperBound
  }

  /// "㈜하이크라이오", "(주)한빛", "한빛㈜".
  private func marked(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard at > range.lowerBound else { return nil }
    let before = reader.tokens[at - 1]
    let isMark =
      lexicon.isAny(before.span, of: [classes.companyMark])
      || (at >= range.lowerBound + 3 && reader.isMark(at - 1, ")") && reader.isMark(at - 3, "(")
        && lexicon.isAny(
          ByteSpan(reader.tokens[at - 3].span.start, before.span.end), of: [classes.companyMark]))
    guard isMark else { return nil }
    var mention = reader.mention(
      reader.tokens[at].nominal, from: at, in: range, sentence: sentence, kind: .organization,
      rule: "ko.org.company-mark",
      confidence: 0.95)
    mention.value = lexicon.resources.symbol(named: "company")
    return mention
  }

  /// One or more Latin words with a capital that stand as a name in Korean text: "Nordic Launchpad", "GridPeak".
  private func latin(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard reader.isLatinName(at), !reader.tokens[at].flags.contains(.parenthesized) else { return nil }
    if at > range.lowerBound, reader.isLatinName(at - 1), reader.isBare(at - 1) { return nil }
    var last = at
    while last + 1 < range.upperBound, reader.isBare(last), reader.tokens[last + 1].script == .latin,
      reader.isLatinName(last + 1), reader.tokens[last + 1].flags.contains(.spaceBefore)
    {
      last += 1
    }
    let span = ByteSpan(reader.tokens[at].span.start, reader.tokens[last].nominalEnd)
    let letters = lexicon.length(span)
    // An acronym alone is as often a common term (AI, CEO) as a name; a camel-case or many-word one is a name.
    let first = reader.tokens[at]
    guard last > at || (letters >= 5 && !first.flags.contains(.allCaps)) else { return nil }
    guard !lexicon.isAny(span, of: [classes.title, classes.instrument, classes.currency, classes.noName])
    else { return nil }
    return reader.mention(
      span, from: at, in: range, sentence: sentence, kind: .organization, rule: "ko.org.latin",
      confidence: 0.6)
  }

  /// A quoted name that ends as events do: '2025 세계인권도시포럼', '한·몽 공학교육 포럼'.
  private func quotedEvents(_ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard reader.tokens[at].flags.contains(.quoted), reader.tokens[at].kind != .punctuation,
        reader.isUsable(at)
      else {
        at += 1
        continue
      }
      var last = at
      while last + 1 < range.upperBound, reader.tokens[last + 1].flags.contains(.quoted) { last += 1 }
      let end = last
      while last > at, reader.tokens[last].kind == .punctuation { last -= 1 }
      let span = ByteSpan(reader.tokens[at].span.start, reader.tokens[last].span.end)
      let tail = reader.tokens[last].span
      if last - at < 9,
        lexicon.isAny(tail, of: [classes.eventSuffix])
          || lexicon.longestSuffix(tail, classes.eventSuffix) != nil
      {
        found.append(
          reader.mention(
            span, from: at, in: range, sentence: sentence, kind: .event, rule: "ko.event.quoted",
            confidence: 0.95))
      }
      at = end + 1
    }
    return found
  }
}
