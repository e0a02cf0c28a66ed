import PactLanguage
import PactModel
import PactResources

/// Finds names by their typography: in quotation marks with the ending of an event or body, in Latin letters.
struct KoreanQuoted {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      found += quoted(range, sentence)
      found += dated(range, sentence)
    }
    return found
  }

  /// '2025 세계인권도시포럼', ‘한·몽 공학교육 포럼’, '유로테크 대학연합', 'CES 2025'.
  private func quoted(_ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard isOpening(at, range), reader.isUsable(at + 1) else {
        at += 1
        continue
      }
      let first = at + 1
      var end = first
      while end < range.upperBound, reader.tokens[end].flags.contains(.quoted), !isClosing(end, of: at) {
        end += 1
      }
      at = first
      guard end > first, end - first <= 10, end < range.upperBound else { continue }
      let last = end - 1
      guard reader.tokens[last].kind != .punctuation, reader.tokens[first].kind != .punctuation else {
        continue
      }
      let span = ByteSpan(reader.tokens[first].span.start, reader.tokens[last].span.end)
      if let (kind, value) = kind(first..<end, span) {
        var mention = reader.mention(
          span, from: first, in: range, sentence: sentence, kind: kind, rule: "ko.name.quoted",
          confidence: 0.96)
        mention.value = value
        found.append(mention)
      }
    }
    return found
  }

  private func isOpening(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, reader.tokens[at + 1].flags.contains(.quoted),
      !reader.tokens[at].flags.contains(.quoted) || isInner(at)
    else { return false }
    switch reader.mark(at) {
    case 0x27, 0x22, 0x2018, 0x201C, 0x300C, 0x300E, 0x300A, 0x3008: return true
    default: return false
    }
  }

  /// A single mark within what somebody says, before a word.
  private func isInner(_ at: Int) -> Bool {
    let mark = reader.mark(at)
    return (mark == 0x27 || mark == 0x2018) && !reader.tokens[at + 1].flags.contains(.spaceBefore)
      && reader.tokens[at].flags.contains(.spaceBefore)
  }

  private func isClosing(_ at: Int, of opening: Int) -> Bool {
    reader.tokens[opening].flags.contains(.quoted) && (reader.mark(at) == 0x27 || reader.mark(at) == 0x2019)
  }

  private func kind(_ tokens: Range<Int>, _ span: ByteSpan) -> (Mention.Kind, Symbol)? {
    let tail = reader.tokens[tokens.upperBound - 1].span
    func endsIn(_ category: Symbol) -> (start: Int, value: Symbol)? {
      if let value = lexicon.value(tail, category) { return (tail.start, value) }
      return lexicon.longestSuffix(tail, category)
    }
    if endsIn(classes.instrumentSuffix) != nil || endsIn(classes.instrument) != nil { return nil }
    let isAlone = tokens.count == 1
    if endsIn(classes.eventSuffix) != nil { return (.event, .empty) }
    if let year = lexicon.number(tail), (1990...2100).contains(year), tokens.count > 1 {
      return (.event, .empty)
    }
    if tokens.contains(where: { reader.tokens[$0].predicate >= 0 }) { return nil }
    if let suffix = endsIn(classes.facilitySuffix), !isAlone {
      return suffix.start >= 0 ? (.facility, .empty) : nil
    }
    if let suffix = endsIn(classes.orgSuffix), suffix.value != classes.company,
      !isAlone || !reader.isCompound(span)
    {
      return (.organization, suffix.value)
    }
    if endsIn(classes.eventSuffixWeak) != nil, !isAlone || !reader.isCompound(span) {
      return (.event, .empty)
    }
    return nil
  }

  /// "CES 2026": an acronym and a year.
  private func dated(_ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    for at in range
    where at + 1 < range.upperBound && reader.isUsable(at) && reader.tokens[at].flags.contains(.allCaps) {
      guard reader.tokens[at].script == .latin, reader.tokens[at + 1].flags.contains(.spaceBefore),
        let digits = digits(at + 1), let year = lexicon.number(digits), (1990...2100).contains(year)
      else { continue }
      found.append(
        reader.mention(
          ByteSpan(reader.tokens[at].span.start, digits.end), from: at, in: range, sentence: sentence,
          kind: .event,
          rule: "ko.event.year", confidence: 0.95))
    }
    return found
  }

  /// The digits that a token starts with, if nothing but particles follows them.
  private func digits(_ at: Int) -> ByteSpan? {
    let token = reader.tokens[at]
    var end = token.span.start
    while end < token.span.end, (48...57).contains(lexicon.bytes[end]) { end += 1 }
    guard end > token.span.start else { return nil }
    return end == token.span.end || end == token.nominalEnd ? ByteSpan(token.span.start, end) : nil
  }
}
