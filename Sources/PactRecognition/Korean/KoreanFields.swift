import PactLanguage
import PactModel
import PactResources

/// Finds fields of cooperation by what follows them: "연구혁신 분야", "바이오·반도체·양자 등 4개 분야", "우주항공(A)".
struct KoreanFields {
  let reader: KoreanReader
  var lexicon: Lexicon { reader.lexicon }
  var classes: KoreanClasses { reader.classes }

  /// - Parameter known: the gazetteer's names, which a field must not cut through.
  func find(known: [Mention]) -> [Mention] {
    // A company that only its ending makes (블루푸드) may as well be a field.
    let taken = Set(
      known.filter {
        [.organization, .gpe, .facility, .event, .person].contains($0.kind) && $0.confidence > 0.65
          && (!$0.entries.isEmpty || $0.kind != .organization || $0.value != classes.company
            || $0.confidence > 0.9)
      }.flatMap(\.tokens))
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        guard let first = headOfList(at, range) else { continue }
        found += list(before: first, range, sentence, taken)
      }
      found += coded(range, sentence, taken)
    }
    for instrument in known where instrument.kind == .instrument {
      found += named(by: instrument, taken)
    }
    return found
  }

  /// "분야" itself, or the "등" before "4개 분야": the token before which the list ends.
  private func headOfList(_ at: Int, _ range: Range<Int>) -> Int? {
    let nominal = reader.tokens[at].nominal
    if lexicon.value(nominal, lexicon.resources.symbol(named: "field-word")) == nil { return nil }
    var head = at
    // "4개 분야", "핵심 분야": what only counts or praises.
    while head > range.lowerBound, head > at - 3 {
      let before = reader.tokens[head - 1]
      if before.script == .digits || (48...57).contains(lexicon.bytes[before.span.start])
        || lexicon.value(before.nominal, lexicon.resources.symbol(named: "field-modifier")) != nil
        || lexicon.value(before.nominal, classes.fieldList) != nil
      {
        head -= 1
      } else {
        break
      }
    }
    return head
  }

  /// The members of a list that ends before a token, back over dots, commas, 와/과, 및.
  func list(before end: Int, _ range: Range<Int>, _ sentence: Int, _ taken: Set<Int>) -> [Mention] {
    var found: [Mention] = []
    var last = end - 1
    let joiner = lexicon.resources.symbol(named: "list-joiner")
    while last >= range.lowerBound, found.count < 12 {
      let token = reader.tokens[last]
      if token.kind == .punctuation {
        // A code letter in parentheses belongs to the name before it.
        if reader.isMark(last, ")"), last - 3 >= range.lowerBound, reader.isMark(last - 2, "("),
          lexicon.length(reader.tokens[last - 1].span) == 1
        {
          last -= 3
          guard
            let field = item(
              endingAt: last, range, sentence, taken, through: reader.tokens[last + 3].span.end)
          else { break }
          found.append(field)
          last = field.tokens.lowerBound - 1
          continue
        }
        // "지능형교통체계(ITS)": an acronym too.
        if reader.isMark(last, ")"), let open = opening(last, range), reader.tokens[open + 1].script == .latin
        {
          guard let field = item(endingAt: open - 1, range, sentence, taken, through: nil) else { break }
          found.append(field)
          last = field.tokens.lowerBound - 1
          guard last >= range.lowerBound, isListMark(last) || reader.tokens[last].marker == .comitative else {
            break
          }
          continue
        }
        guard isListMark(last), !found.isEmpty || isCounted(end, range) else { break }
        last -= 1
        continue
      }
      if lexicon.value(token.nominal, joiner) != nil {
        last -= 1
        continue
      }
      guard found.isEmpty || isSeparated(last, range) else { break }
      guard let field = item(endingAt: last, range, sentence, taken, through: nil) else { break }
      found.append(field)
      last = field.tokens.lowerBound - 1
      // Without a separator before it the list ends here.
      guard last >= range.lowerBound,
        isListMark(last) || reader.tokens[last].marker == .comitative
          || lexicon.value(reader.tokens[last].nominal, joiner) != nil
      else { break }
    }
    return found
  }

  private func opening(_ close: Int, _ range: Range<Int>) -> Int? {
    var open = close - 1
    while open > range.lowerBound, !reader.isMark(open, "("), close - open < 8 { open -= 1 }
    return open > range.lowerBound && reader.isMark(open, "(") ? open : nil
  }

  /// "돌봄과 인공지능 윤리, 두 분야": a number sums up the list before it.
  private func isCounted(_ at: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(at) else { return false }
    let token = reader.tokens[at]
    return lexicon.bytes[token.span.start] &- 48 < 10
      || lexicon.value(token.nominal, classes.fieldCount) != nil
  }

  /// A mark that divides the members of a list: "바이오·반도체", "△바이오 △반도체".
  private func isListMark(_ at: Int) -> Bool {
    lexicon.isAny(reader.tokens[at].span, of: [lexicon.resources.symbol(named: "list-mark")])
      || (0x25A0...0x25FF).contains(reader.mark(at))
  }

  private func isSeparated(_ at: Int, _ range: Range<Int>) -> Bool {
    reader.tokens[at].marker == .comitative || at + 1 < range.upperBound
  }

  /// A field whose last token is given: that token, and bare nouns before it that no mark divides from it.
  func item(
    endingAt last: Int, _ range: Range<Int>, _ sentence: Int, _ taken: Set<Int>, through end: Int?
  ) -> Mention? {
    let token = reader.tokens[last]
    guard token.kind == .word, token.predicate < 0, !taken.contains(last) else { return nil }
    guard token.marker == .none || token.marker == .comitative || token.marker == .genitive || end != nil
    else { return nil }
    var first = last
    while first - 1 >= range.lowerBound, last - first < 2, reader.isBare(first - 1),
      !taken.contains(first - 1),
      reader.tokens[first - 1].kind == .word, reader.tokens[first - 1].predicate < 0,
      isFieldModifierWord(first - 1) || isPartOfField(first - 1)
    {
      first -= 1
    }
    let span = ByteSpan(reader.tokens[first].span.start, end ?? token.nominalEnd)
    guard lexicon.length(ByteSpan(span.start, token.nominalEnd)) >= 2 else { return nil }
    guard
      !lexicon.isAny(
        token.nominal,
        of: [
          classes.noName, classes.title, classes.instrument, classes.group, classes.definite,
          classes.demonstrative,
        ])
        || lexicon.names(token.nominal).contains(where: { lexicon.resources.entry($0.entry).type == .field })
    else { return nil }
    var mention = reader.mention(
      span, from: first, in: range, sentence: sentence, kind: .field, rule: "ko.field.list", confidence: 0.92)
    mention.entries = lexicon.names(ByteSpan(span.start, token.nominalEnd)).map(\.entry).filter {
      lexicon.resources.entry($0).type == .field
    }
    return mention
  }

  /// "쇄빙선 운항", "해양유산 보존": a noun before the last that nothing divides from it, and that no list has as something else.
  private func isPartOfField(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.part == .noun, token.script == .hangul, lexicon.length(token.nominal) >= 2,
      lexicon.bytes[token.span.start] &- 48 >= 10
    else { return false }
    return !lexicon.isAny(
      token.nominal,
      of: [
        classes.koWord, classes.group, classes.definite, classes.demonstrative, classes.former,
        classes.noName,
        classes.relativeDay, classes.relativeMonth, classes.relativeYear, classes.title, classes.instrument,
        classes.apposition, lexicon.resources.symbol(named: "field-modifier"),
      ])
  }

  /// A word before the last that makes one field with it: "인공지능 윤리", "친환경 선박".
  private func isFieldModifierWord(_ at: Int) -> Bool {
    lexicon.names(reader.tokens[at].nominal).contains { lexicon.resources.entry($0.entry).type == .field }
  }

  /// "우주항공(A)": a field of the taxonomy with its code letter.
  private func coded(_ range: Range<Int>, _ sentence: Int, _ taken: Set<Int>) -> [Mention] {
    var found: [Mention] = []
    for at in range
    where at + 3 < range.upperBound && reader.isMark(at + 1, "(") && reader.isMark(at + 3, ")") {
      let letter = reader.tokens[at + 2]
      guard letter.span.count == 1, (65...90).contains(lexicon.bytes[letter.span.start]), reader.isUsable(at),
        reader.tokens[at].kind == .word, !taken.contains(at)
      else { continue }
      var mention = reader.mention(
        ByteSpan(reader.tokens[at].span.start, reader.tokens[at + 3].span.end), from: at, in: range,
        sentence: sentence,
        kind: .field, rule: "ko.field.coded", confidence: 0.95)
      mention.entries = lexicon.names(reader.tokens[at].span).map(\.entry).filter {
        lexicon.resources.entry($0).type == .field
      }
      found.append(mention)
    }
    return found
  }
}
