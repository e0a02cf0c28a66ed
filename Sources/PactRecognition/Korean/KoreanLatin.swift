import PactLanguage
import PactModel
import PactResources

/// Finds names in Latin letters in a Korean text: "GridPeak Pte. Ltd.", "Ramon D. Villareal 회장", "Subic Bay Freeport Zone".
struct KoreanLatin {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), isNameWord(at), !reader.tokens[at].flags.contains(.parenthesized) else {
          at += 1
          continue
        }
        let run = run(from: at, range)
        found += names(run, range, sentence)
        at = run.upperBound
      }
    }
    return found
  }

  private func isNameWord(_ at: Int) -> Bool {
    (reader.isLatinName(at) || isLatinWithParticle(at)) && !reader.isTitle(reader.tokens[at].nominal)
  }

  /// "GridPeak과": Latin letters before a Hangul particle.
  private func isLatinWithParticle(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.script == .mixed, token.nominalEnd < token.span.end, token.predicate < 0 else { return false }
    return isLatin(token.nominal) && (65...90).contains(lexicon.bytes[token.span.start])
  }

  private func isLatin(_ span: ByteSpan) -> Bool {
    span.range.allSatisfy {
      lexicon.bytes[$0] < 0x80 && (lexicon.bytes[$0] | 32) &- 97 < 26
        || lexicon.bytes[$0] >= 0xC3 && lexicon.bytes[$0] < 0xC9 || lexicon.bytes[$0] & 0xC0 == 0x80
    }
  }

  /// The words, initials and company marks that stand together.
  private func run(from first: Int, _ range: Range<Int>) -> Range<Int> {
    var end = first + 1
    while end < range.upperBound, reader.isBare(end - 1) || isPoint(end - 1) {
      if isNameWord(end), reader.tokens[end].flags.contains(.spaceBefore) {
        end += 1
      } else if isPoint(end), !reader.tokens[end].flags.contains(.spaceBefore), isAbbreviation(end - 1) {
        end += 1
      } else if reader.tokens[end].script == .latin, end + 1 < range.upperBound, reader.isLatinName(end + 1),
        reader.tokens[end + 1].flags.contains(.spaceBefore), reader.tokens[end].span.count <= 3
      {
        end += 2
      } else if reader.isMark(end, "&"), end + 1 < range.upperBound, isNameWord(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return first..<end
  }

  private func isPoint(_ at: Int) -> Bool { reader.isMark(at, ".") }

  /// An initial, or a company's legal form.
  private func isAbbreviation(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    if span.count == 1 { return true }
    return lexicon.value(span, classes.companyMark) != nil
      || lexicon.value(ByteSpan(span.start, min(span.end + 1, lexicon.bytes.count)), classes.companyMark)
        != nil
  }

  private func names(_ run: Range<Int>, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let last = run.upperBound - 1
    let end = isPoint(last) ? reader.tokens[last].span.end : reader.tokens[last].nominalEnd
    let span = ByteSpan(reader.tokens[run.lowerBound].span.start, end)
    let words = run.filter { !isPoint($0) }
    func make(
      _ kind: Mention.Kind, _ rule: StaticString, _ confidence: Float, from first: Int = run.lowerBound
    ) -> Mention {
      reader.mention(
        ByteSpan(reader.tokens[first].span.start, end), from: first, in: range, sentence: sentence,
        kind: kind, rule: rule,
        confidence: confidence)
    }
    let hasMark = words.count > 1 && words.contains { isCompanyMark($0) }
    if hasMark { return [make(.organization, "ko.org.latin-mark", 0.97)] }
    let isBeforeTitle = title(after: last, range)
    if isBeforeTitle, words.count >= 3, isCamelCase(reader.tokens[words.last!].nominal) {
      // "Arjun Menon GridPeak CTO"
      let name = reader.mention(
        ByteSpan(span.start, reader.tokens[words[words.count - 2]].span.end), from: run.lowerBound, in: range,
        sentence: sentence, kind: .person, rule: "ko.person.latin", confidence: 0.85)
      return [name, make(.organization, "ko.org.latin", 0.8, from: words.last!)]
    }
    if isBeforeTitle, (2...4).contains(words.count) {
      return [make(.person, "ko.person.latin", 0.85)]
    }
    guard !lexicon.isAny(span, of: [classes.title, classes.instrument, classes.currency, classes.noName])
    else { return [] }
    let tail = ByteSpan(reader.tokens[words.last!].span.start, reader.tokens[words.last!].nominalEnd)
    if words.count > 1, lexicon.isAny(tail, of: classes.latinFacilityHeads) {
      return [make(.facility, "ko.facility.latin", 0.85)]
    }
    let first = reader.tokens[run.lowerBound]
    // An acronym alone is as often a common term (AI, CEO) as a name; a camel-case or many-word one is a name.
    let isCamel = isCamelCase(span)
    guard words.count > 1 || isCamel || (span.count >= 6 && !first.flags.contains(.allCaps)) else {
      return []
    }
    if words.count > 1,
      words.allSatisfy({ reader.tokens[$0].flags.contains(.allCaps) || reader.tokens[$0].span.count == 1 })
    {
      return []
    }
    return [make(.organization, "ko.org.latin", isCamel || words.count > 1 ? 0.65 : 0.6)]
  }

  private func isCompanyMark(_ at: Int) -> Bool {
    let nominal = reader.tokens[at].nominal
    if lexicon.value(nominal, classes.companyMark) != nil { return nominal.count > 1 }
    guard nominal.end < lexicon.bytes.count, lexicon.bytes[nominal.end] == UInt8(ascii: ".") else {
      return false
    }
    return lexicon.value(ByteSpan(nominal.start, nominal.end + 1), classes.companyMark) != nil
  }

  private func isCamelCase(_ span: ByteSpan) -> Bool {
    guard span.count >= 4 else { return false }
    var wasLower = false
    for at in span.range {
      let byte = lexicon.bytes[at]
      if byte &- 65 < 26, wasLower { return true }
      wasLower = byte &- 97 < 26
    }
    return false
  }

  /// Whether a title follows, at once or behind a department.
  private func title(after last: Int, _ range: Range<Int>) -> Bool {
    guard reader.isBare(last) || isPoint(last) else { return false }
    let next = last + 1
    guard next < range.upperBound, reader.tokens[next].kind == .word,
      reader.tokens[next].flags.contains(.spaceBefore)
    else { return false }
    let nominal = reader.tokens[next].nominal
    return reader.isTitle(nominal) || lexicon.longestSuffix(nominal, classes.title) != nil
  }
}
