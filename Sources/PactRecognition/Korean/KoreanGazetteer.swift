import PactLanguage
import PactModel
import PactResources

/// Finds the names that the gazetteers hold.
struct KoreanGazetteer {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var after = range.lowerBound
      for at in range where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        let here = listed(at, range, sentence)
        // A name inside a longer strong one is no candidate of its own.
        if at < after, here.allSatisfy({ $0.tokens.upperBound <= after }) { continue }
        found += here
        if let longest = here.map(\.tokens.upperBound).max() { after = max(after, longest) }
      }
    }
    return found
  }

  /// The longest gazetteer name from a token's start that ends where a word or its particles may end.
  private func listed(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let tokens = reader.tokens
    let start = tokens[first].span.start
    let limit = tokens[range.upperBound - 1].span.end
    var best: (end: Int, value: Int32)?
    var bestField: (end: Int, value: Int32)?
    lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: start, to: limit) { end, value in
      guard ends(end, first, range), !isGovernment(end, first, range) else { return }
      let isField = lexicon.resources.nameSenses(value).allSatisfy {
        lexicon.resources.entry($0.entry).type == .field
      }
      if isField { bestField = (end, value) } else { best = (end, value) }
    }
    if let field = bestField, best.map({ $0.end < field.end }) ?? true { best = field }
    guard let best else { return [] }
    let span = ByteSpan(start, best.end)
    let senses = lexicon.resources.nameSenses(best.value)
    let isWord = isEverydayWord(span, first, senses)
    let strong = isWord ? [] : senses.filter { !$0.isWeak }
    let usable = strong.isEmpty ? senses.filter { hasCompany($0, span, first, range) } : Array(strong)
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

  /// "스코틀랜드 정부" is another name of the place, whatever a list has.
  private func isGovernment(_ end: Int, _ first: Int, _ range: Range<Int>) -> Bool {
    guard let at = reader.token(containing: end - 1, from: first, in: range), at > first else { return false }
    return lexicon.value(reader.tokens[at].nominal, classes.government) != nil
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
    if end == token.span.end || end == token.nominalEnd {
      // "Johor Campus": a Latin name goes on over the next capitalised word.
      guard token.script == .latin, at + 1 < range.upperBound else { return true }
      let next = reader.tokens[at + 1]
      return !(next.flags.contains(.spaceBefore) && lexicon.bytes[next.span.start] &- 65 < 26)
    }
    guard end < token.nominalEnd, token.script != .latin else { return false }
    let rest = ByteSpan(end, token.nominalEnd)
    // "퀘벡주가": 주가 is a noun too, but the name is longer.
    return lexicon.isAny(rest, of: [classes.title, classes.headSuffix])
      || end - reader.tokens[first].span.start >= 9
        && lexicon.isAny(ByteSpan(end, token.span.end), of: [classes.particle])
  }

  /// A foreign town whose name is a common word or a verb's form here ("나선", "조치").
  private func isEverydayWord(_ span: ByteSpan, _ first: Int, _ senses: Senses<NameSense>) -> Bool {
    let entries = senses.map { lexicon.resources.entry($0.entry) }
    if entries.allSatisfy({ $0.type == .organization }) {
      return isNounWithParticle(span) || isInstrument(span)
    }
    guard entries.allSatisfy({ $0.type == .gpe && $0.kind != classes.country && $0.kind != classes.province })
    else { return false }
    if entries.contains(where: { reader.isKorean($0) }) { return false }
    // A great city may stand in the lists of words because its name ends like a particle (두바이).
    let isGreat = entries.contains { $0.rank >= 300_000 }
    return lexicon.isAny(
      span, of: isGreat ? classes.commonWords.filter { $0 != classes.koWord } : classes.commonWords)
      || reader.tokens[first].predicate >= 0 && reader.tokens[first].marker != .copula
      || !isGreat && lexicon.isAny(span, of: [classes.foreignGiven, classes.foreignSurname])
  }

  /// "일은" is the noun 일 more often than the bank.
  private func isNounWithParticle(_ span: ByteSpan) -> Bool {
    guard reader.isHangul(span), lexicon.length(span) == 2 else { return false }
    let middle = lexicon.next(after: span.start)
    return lexicon.value(ByteSpan(span.start, middle), classes.koWord) != nil
      && lexicon.value(ByteSpan(middle, span.end), classes.particle) != nil
  }

  /// "EPA" is an agreement where Korean news speaks of it.
  private func isInstrument(_ span: ByteSpan) -> Bool { lexicon.value(span, classes.instrumentSuffix) != nil }

  /// "경기 화성": the next word is a place that lies in this one.
  private func isBeforePart(of entry: GazetteerEntry, _ first: Int, _ range: Range<Int>) -> Bool {
    guard first + 1 < range.upperBound, reader.isBare(first), reader.tokens[first + 1].kind == .word else {
      return false
    }
    return lexicon.names(reader.tokens[first + 1].nominal).contains { sense in
      let other = lexicon.resources.entry(sense.entry)
      return other.type == .gpe && lexicon.resources.list(other.within).contains(entry.id)
    }
  }

  /// "서구 둔산동"
  private func isBeforeTown(_ entry: GazetteerEntry, _ span: ByteSpan, _ first: Int, _ range: Range<Int>)
    -> Bool
  {
    guard entry.kind == classes.district || entry.kind == classes.county, reader.isKorean(entry),
      first + 1 < range.upperBound, reader.isBare(first), reader.tokens[first].nominal == span
    else { return false }
    let next = reader.tokens[first + 1].nominal
    guard let suffix = lexicon.longestSuffix(next, classes.placeSuffix), suffix.value == classes.town else {
      return false
    }
    return (2...3).contains(lexicon.length(ByteSpan(next.start, suffix.start))) && !reader.isCompound(next)
  }

  /// "신안·무안·진도", "무주·장수": a place of Korea in a list of its equals.
  private func isListed(_ entry: GazetteerEntry, _ first: Int, _ range: Range<Int>) -> Bool {
    guard reader.isKorean(entry) else { return false }
    func isEqual(_ mark: Int, _ other: Int) -> Bool {
      guard range.contains(mark), range.contains(other),
        lexicon.value(reader.tokens[mark].span, classes.listMark) != nil
      else { return false }
      return lexicon.names(reader.tokens[other].nominal).contains {
        let known = lexicon.resources.entry($0.entry)
        return reader.isKorean(known) && known.kind == entry.kind && known.id != entry.id
      }
    }
    return isEqual(first - 1, first - 2) || isEqual(first + 1, first + 2)
  }

  /// "완주에 본사를 둔", "화성의 장비회사 실리콘누리": where a body has its seat, whatever else the word means.
  private func isSeat(_ span: ByteSpan, _ first: Int, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[first]
    guard token.nominal == span, first + 1 < range.upperBound else { return false }
    let next = reader.tokens[first + 1]
    switch token.marker {
    case .dative:
      guard next.predicate >= 0 else { return false }
      return reader.text.predicates[Int(next.predicate)].verbClass == classes.headquarter
    case .genitive:
      return reader.isBare(first + 1) && reader.appositionKind(first + 1) == classes.company
    default: return false
    }
  }

  /// A weak name counts beside the place that it lies in, as the place where something is, or in its full form elsewhere.
  private func hasCompany(_ sense: NameSense, _ span: ByteSpan, _ first: Int, _ range: Range<Int>) -> Bool {
    let entry = lexicon.resources.entry(sense.entry)
    guard entry.type != .field else { return true }
    guard reader.tokens[first].predicate < 0 || reader.tokens[first].marker == .copula else { return false }
    if first > range.lowerBound, reader.isBare(first - 1) {
      let before = lexicon.names(reader.tokens[first - 1].nominal)
      let parents = lexicon.resources.list(entry.within)
      if before.contains(where: { parents.contains(lexicon.resources.entry($0.entry).id) }) { return true }
    }
    if entry.type == .gpe {
      if isBeforePart(of: entry, first, range) || isBeforeTown(entry, span, first, range)
        || isListed(entry, first, range) || reader.isKorean(entry) && isSeat(span, first, range)
      {
        return true
      }
      if reader.isCommon(span) { return false }
      // "나라" counts where "나라시" is spoken of.
      if reader.placesInFull.contains(TextKey(lexicon.bytes, span)) { return true }
      let last = reader.token(containing: span.end - 1, from: first, in: range) ?? first
      let token = reader.tokens[last]
      return lexicon.length(span) > 2 && token.nominalEnd == span.end && token.marker == .locative
    }
    if entry.type == .organization { return reader.hasHeadInParentheses(after: first, range) }
    return false
  }
}
