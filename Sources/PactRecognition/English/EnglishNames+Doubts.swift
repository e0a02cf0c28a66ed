import PactLanguage
import PactModel
import PactResources

/// What has capitals and is no name.
extension EnglishNames {
  /// A sentence may open with it, but it is no word of English: "Namport has joined …".
  func isUncommon(_ part: EnglishPart) -> Bool {
    let first = part.tokens.lowerBound
    return reader.tokens[first].span.count > 2 && reader.tokens[first].part != .adjective
      && !reader.has(first, [classes.commonWord])
  }

  /// "Dredging group X": an everyday word that opens a sentence, and a noun for a body right behind it.
  func isOpening(_ part: EnglishPart) -> Bool {
    part.tokens.upperBound < reader.tokens.count && reader.has(part.tokens.lowerBound, [classes.commonWord])
      && reader.has(part.tokens.upperBound, [classes.orgNoun, classes.orgCue])
  }

  func isNoName(_ part: EnglishPart, _ isCertain: Bool) -> Bool {
    let first = part.tokens.lowerBound
    if reader.has(part.tokens.upperBound - 1, [classes.demonym, classes.nameSuffix]) { return true }
    if reader.lexicon.value(reader.span(part.tokens), classes.noName) != nil { return true }
    if part.tokens.count > 1, reader.has(part.tokens.upperBound - 1, [classes.thingHead]) { return true }
    // "DID YOU KNOW", "Q1 2026"
    if part.tokens.allSatisfy({
      reader.tokens[$0].flags.contains(.allCaps) && reader.has($0, [classes.commonWord])
    })
      || isPeriod(part)
    {
      return true
    }
    if part.tokens.count == 1,
      reader.has(
        first, [classes.demonym, classes.noName, classes.title, classes.instrument, classes.honorific])
    {
      return true
    }
    // Alone, a head is a reference ("the Board"), a topic no name.
    if part.tokens.count == 1,
      reader.has(
        first,
        [
          classes.orgHead, classes.orgOf, classes.facilityHead, classes.topicNoun, classes.gpeHead,
          classes.eventHead,
        ])
    {
      return true
    }
    return !isCertain && part.tokens.count > 1 && reader.tokens[first].part != .properNoun
  }

  /// "Han River", "the Persian Gulf"; what only seems so ("Dubai-based DP Gulf") has other company.
  func isNatural(_ part: EnglishPart) -> Bool {
    let last = part.tokens.last { reader.tokens[$0].kind == .word } ?? part.tokens.lowerBound
    return reader.has(last, [classes.naturalHead])
      || part.tokens.count > 1 && reader.has(part.tokens.lowerBound, [classes.naturalFirst])
  }

  /// "Overseas Business", "Emergency Response": everyday words with capitals are a name only in telling company.
  func isOfCommonWords(_ part: EnglishPart) -> Bool {
    part.tokens.allSatisfy {
      reader.tokens[$0].kind != .word || reader.has($0, [classes.commonWord, classes.topicNoun])
    }
  }

  /// "Q1 2026", "FY25", "H2"
  func isPeriod(_ part: EnglishPart) -> Bool {
    let span = reader.tokens[part.tokens.lowerBound].span
    guard span.count <= 4, part.tokens.count <= 2 else { return false }
    return "QHF".utf8.contains(reader.lexicon.bytes[span.start])
      && reader.lexicon.bytes[span.end - 1] &- 48 < 10
  }

  /// "European unit": a lone capitalized word that only modifies the noun behind it.
  func isModifier(_ part: EnglishPart) -> Bool {
    let next = part.tokens.upperBound
    guard next < reader.text.sentences[part.sentence].tokens.upperBound else { return false }
    if reader.has(next, [classes.thingNoun]) { return true }
    guard part.tokens.count == 1 else { return false }
    let token = reader.tokens[next]
    return token.kind == .word && !token.flags.contains(.capitalized)
      && (token.part == .noun || token.part == .adjective)
      && token.predicate < 0 && !reader.has(next, [classes.title])
  }

  /// "Joint Declaration on Digital Partnership": what an instrument is on or for.
  func isSubject(_ part: EnglishPart) -> Bool {
    let at = part.tokens.lowerBound - 1
    guard at > reader.text.sentences[part.sentence].tokens.lowerBound,
      reader.isWord(at, "on") || reader.isWord(at, "for")
    else { return false }
    return reader.has(
      at - 1, [classes.instrument, classes.instrumentMid, classes.instrumentWeak, classes.instrumentSuffix])
      && part.weak.isEmpty
  }

  /// "(PR)", "(Yonhap)": alone in parentheses, and no other name of what stands before.
  func isCredit(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    if isTicker(part, range) || isInstrumentAlias(part, range) || isSpeaker(part, range)
      || isTitleAlias(part, range)
    {
      return true
    }
    let open = part.tokens.lowerBound - 1
    guard open >= range.lowerBound, reader.isMark(open, "(") || reader.isMark(open, "/"),
      part.tokens.upperBound < range.upperBound,
      reader.isMark(part.tokens.upperBound, ")") || reader.isMark(part.tokens.upperBound, "/")
    else { return false }
    if reader.text.sentences[part.sentence].kind == .dateline { return true }
    return open == range.lowerBound || !reader.isCapitalized(open - 1)
  }

  /// "KV: One.", "-- SEMANANJUNG NEWS", "CaspianInform - A joint venture": who speaks, or which agency reports.
  func isSpeaker(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    let (first, next) = (part.tokens.lowerBound, part.tokens.upperBound)
    if first == range.lowerBound, part.tokens.count == 1, next < range.upperBound {
      if reader.isMark(next, ":"), reader.tokens[first].flags.contains(.allCaps),
        reader.tokens[first].span.count < 4
      {
        return true
      }
      if reader.isDash(next), reader.tokens[next].flags.contains(.spaceBefore) { return true }
    }
    return next == range.upperBound && range.count < 8 && reader.isDash(range.lowerBound)
      && (range.lowerBound..<first).allSatisfy { reader.isDash($0) || reader.tokens[$0].part == .preposition }
  }

  /// "Municipal Chief Executive (MCE)"
  func isTitleAlias(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    let open = part.tokens.lowerBound - 1
    return part.tokens.count == 1 && open > range.lowerBound && reader.isMark(open, "(")
      && reader.tokens[part.tokens.lowerBound].flags.contains(.allCaps)
      && EnglishNameContext(reader: reader).endsTitle(open - 1, range)
  }

  /// "(OSE: NLAQ)", "(KOSDAQ: 099990)"
  func isTicker(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    guard part.tokens.count == 1,
      reader.tokens[part.tokens.lowerBound].flags.contains([.allCaps, .parenthesized])
    else {
      return false
    }
    let (before, after) = (part.tokens.lowerBound - 1, part.tokens.upperBound)
    return after < range.upperBound && reader.isMark(after, ":")
      || before >= range.lowerBound && reader.isMark(before, ":")
  }

  /// "a Strategic Cooperation Agreement (the "SCA")"
  func isInstrumentAlias(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    var at = part.tokens.lowerBound - 1
    while at > range.lowerBound, reader.isQuote(at) || reader.isWord(at, "the") { at -= 1 }
    guard at > range.lowerBound, reader.isMark(at, "("), part.tokens.count == 1 else { return false }
    return reader.has(at - 1, [classes.instrument, classes.instrumentWeak])
  }
}
