import PactLanguage
import PactModel
import PactResources

/// Finds the common ending of a name that stands for the whole: 진흥원 for 한국식품산업클러스터진흥원, 아카데미 for 성악아카데미.
struct KoreanTails {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  /// - Returns: a short name for each place where the ending of exactly one name before it stands alone.
  func find(_ mentions: [Mention]) -> [Mention] {
    var sources: [TextKey: [(name: [UInt8], mention: Mention)]] = [:]
    for mention in mentions where isSource(mention) {
      let name = Array(lexicon.bytes[mention.span.range])
      for tail in tails(of: mention) {
        let key = TextKey(lexicon.bytes, tail)
        if sources[key, default: []].contains(where: { $0.name == name }) { continue }
        sources[key, default: []].append((name, mention))
      }
    }
    guard !sources.isEmpty else { return [] }
    let covered = TokenSet(
      mentions.lazy.filter { $0.kind != .reference && $0.kind != .field }, of: reader.tokens.count)
    let people = Set(mentions.filter { $0.kind == .person }.map { $0.tokens.upperBound })
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.tokens[at].kind == .word && !covered.contains(at) {
        let nominal = reader.tokens[at].nominal
        guard reader.isHangul(nominal), let owners = sources[TextKey(lexicon.bytes, nominal)] else {
          continue
        }
        let before = distinct(owners.filter { $0.mention.span.start < nominal.start })
        guard before.count == 1, standsAlone(at, range, isBehindPerson: people.contains(at)) else { continue }
        var short = reader.mention(
          nominal, from: at, in: range, sentence: sentence, kind: before[0].mention.kind, rule: "ko.tail",
          confidence: 0.86)
        short.value = before[0].mention.value
        short.flags.formUnion([.short, .tail])
        found.append(short)
      }
    }
    return found
  }

  /// "갯벌보전공사" and "한국갯벌보전공사" are one.
  private func distinct(_ owners: [(name: [UInt8], mention: Mention)]) -> [(name: [UInt8], mention: Mention)]
  {
    owners.filter { owner in
      !owners.contains {
        $0.name.count > owner.name.count
          && ($0.name.suffix(owner.name.count).elementsEqual(owner.name)
            || $0.name.starts(with: owner.name))
      }
    }
  }

  private func isSource(_ mention: Mention) -> Bool {
    guard !mention.flags.contains(.short), !mention.isInner else { return false }
    return [.organization, .facility, .event].contains(mention.kind)
  }

  /// The proper endings of a name's last word that say what it is, alone or put together from common nouns.
  private func tails(of mention: Mention) -> [ByteSpan] {
    let token = reader.tokens[mention.tokens.upperBound - 1]
    let last = ByteSpan(max(token.span.start, mention.span.start), mention.span.end)
    guard reader.isHangul(last) else { return [] }
    var found: [ByteSpan] = []
    var start = mention.tokens.count > 1 ? last.start : lexicon.next(after: last.start)
    while start < last.end {
      let tail = ByteSpan(start, last.end)
      if lexicon.length(tail) >= 2, isEnding(tail) { found.append(tail) }
      start = lexicon.next(after: start)
    }
    return found
  }

  private func isEnding(_ span: ByteSpan) -> Bool {
    let endings = [classes.orgSuffix, classes.facilitySuffix, classes.eventSuffix, classes.unit]
    if lexicon.isAny(span, of: endings) { return true }
    // "미래재단", "실증원", "자원관": an ending that is no word will not stand alone either.
    return lexicon.length(span) >= 3
      && (endings + [classes.orgSuffixWeak, classes.facilitySuffixWeak]).contains {
        lexicon.longestSuffix(span, $0) != nil
      }
  }

  /// Nothing narrows it: no noun or relative clause before it but the person who works there, no number, no 다른.
  private func standsAlone(_ at: Int, _ range: Range<Int>, isBehindPerson: Bool) -> Bool {
    let token = reader.tokens[at]
    if token.predicate >= 0, token.marker != .copula { return false }
    let isBeforeTitle =
      at + 1 < range.upperBound && reader.isBare(at) && reader.isTitle(reader.tokens[at + 1].nominal)
    // "김 연구원": a title of the person before it.
    if isBehindPerson { return isBeforeTitle }
    if lexicon.value(token.nominal, classes.title) != nil,
      lexicon.value(token.nominal, classes.titleWeak) == nil,
      !isBeforeTitle
    {
      return false
    }
    // Before another noun it modifies what that is ("대학 캠퍼스").
    if reader.isBare(at), at + 1 < range.upperBound, reader.tokens[at + 1].kind == .word, !isBeforeTitle,
      !lexicon.isAny(
        reader.tokens[at + 1].nominal, of: [classes.transparent, classes.facilityUnit, classes.affiliation])
    {
      return false
    }
    guard at > range.lowerBound, token.flags.contains(.spaceBefore) || reader.mark(at - 1) != 0 else {
      return at == range.lowerBound
    }
    let before = reader.tokens[at - 1]
    if before.kind == .punctuation { return !reader.isMark(at - 1, ")") }
    if lexicon.value(before.nominal, classes.demonstrative) != nil { return true }
    if before.predicate >= 0 { return !reader.isNarrowing(before) }
    if before.part == .determiner || before.part == .number { return false }
    return !reader.isBare(at - 1) && before.marker != .genitive
  }
}
