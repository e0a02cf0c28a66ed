import PactLanguage
import PactModel
import PactResources

/// A stretch of capitalized words that may be one name or several side by side.
struct EnglishRun {
  var tokens: Range<Int>
  var sentence: Int
  /// The longest listed name that covers the whole run.
  var listed: Int32 = -1
  /// It opens a sentence, so its first capital proves nothing.
  var isInitial = false
}

/// Cuts sentences into capitalized runs, over the small words that names contain.
struct EnglishRunFinder {
  let reader: EnglishReader
  var classes: EnglishClasses { reader.classes }

  func runs(in range: Range<Int>, sentence: Int) -> [EnglishRun] {
    var runs: [EnglishRun] = []
    var at = range.lowerBound
    var opens = true
    while at < range.upperBound {
      if starts(at, opens: opens, range) {
        var run = EnglishRun(tokens: at..<end(from: at, range), sentence: sentence)
        run.isInitial = opens
        if let (next, value) = reader.listedName(at, range, min: run.tokens.upperBound) {
          run.tokens = at..<next
          run.listed = value
        }
        runs.append(run)
        at = run.tokens.upperBound
        opens = false
      } else {
        if reader.tokens[at].kind != .punctuation {
          opens = false
        } else if reader.isMark(at, ":") || reader.isQuote(at) {
          opens = true
        }
        at += 1
      }
    }
    return runs
  }

  /// A capitalized word that is no closed-class word; a month or weekday only within a name.
  private func starts(_ at: Int, opens: Bool, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    guard isNameWord(at), token.script != .other else { return false }
    // "Q. And Daegu?": the label of who speaks.
    if token.flags.contains(.lineStart), reader.has(at, [classes.speaker]) { return false }
    if reader.has(at, [classes.former]) || isPartyTag(at) || isPastTitle(at) || isMixedDemonym(at) {
      return false
    }
    if !opens, isNameLikeSmallWord(at), at + 1 < reader.tokens.count, isNameWord(at + 1) { return true }
    switch token.part {
    case .determiner, .pronoun, .preposition, .conjunction, .subordinator, .auxiliary, .particle, .possessive,
      .interjection:
      return false
    case .adjective:
      // An everyday adjective that opens a sentence: "Former", "Nearby"; not "National Assembly".
      if !continuesName(at), reader.isUnlisted(at) { return false }
    case .adverb, .verb:
      // "Dang Hoang An"
      let isName =
        !opens
        && reader.has(
          at, [classes.givenLatin, classes.surnameLatin, classes.foreignSurname, classes.surname])
      if !isName || !continuesName(at), !token.flags.contains(.allCaps) || token.predicate >= 0 {
        return false
      }
    default: break
    }
    if reader.has(at, [classes.month, classes.weekday]), token.span.count < 6 { return givesName(at) }
    return !reader.has(at, [classes.month, classes.weekday, classes.noName, classes.instrument])
      || continuesName(at) || opensJoined(at, range)
  }

  /// "[Investment] and Development Agency", "[People]'s Committee": what is no name alone.
  private func opensJoined(_ at: Int, _ range: Range<Int>) -> Bool {
    let next = at + 1
    guard next + 1 < range.upperBound, isNameWord(next + 1) else { return false }
    if reader.isWord(next, "and") || reader.isMark(next, "&") { return joinedByAnd(next, at, range) != nil }
    return reader.tokens[next].part == .possessive && reader.has(at, [classes.possessor])
  }

  /// "D-South Windsor", "R-Texas": a party and where its member is from.
  private func isPartyTag(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    return span.count > 3 && "DRI".utf8.contains(reader.lexicon.bytes[span.start])
      && reader.lexicon.bytes[span.start + 1] == UInt8(ascii: "-") && at > 0 && reader.isMark(at - 1, ",")
  }

  /// "Korean-Vietnamese [engineer]", "Franco-Korean"
  private func isMixedDemonym(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard let hyphen = span.range.first(where: { reader.lexicon.bytes[$0] == UInt8(ascii: "-") }),
      !continuesName(at)
    else { return false }
    return reader.lexicon.isAny(ByteSpan(hyphen + 1, span.end), of: [classes.demonym])
  }

  /// "Ex-chairman", "Ex-President"
  private func isPastTitle(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard let hyphen = span.range.first(where: { reader.lexicon.bytes[$0] == UInt8(ascii: "-") }),
      reader.lexicon.isAny(ByteSpan(span.start, hyphen), of: [classes.former])
    else { return false }
    return reader.lexicon.isAny(ByteSpan(hyphen + 1, span.end), of: [classes.title])
  }

  /// "An", "Do", "So": small words that are names too, where a capital within a sentence says so.
  private func isNameLikeSmallWord(_ at: Int) -> Bool {
    !reader.tokens[at].flags.contains(.allCaps) && reader.has(at, [classes.nameWord])
  }

  /// "Jun Abrenica", "May Lee", "Le Thi Thu Ha": a month's or day's name before a word that is no day.
  private func givesName(_ at: Int) -> Bool {
    guard at + 1 < reader.tokens.count, isNameWord(at + 1), reader.tokens[at + 1].part == .properNoun else {
      return false
    }
    return !reader.has(at + 1, [classes.month, classes.weekday])
  }

  /// "AI" and "ICT" are no names, "AI Industry Association" is one.
  private func continuesName(_ at: Int) -> Bool {
    guard at + 1 < reader.tokens.count, isNameWord(at + 1),
      !reader.has(at + 1, [classes.month, classes.weekday]),
      !reader.has(at, [classes.month, classes.weekday])
    else { return false }
    // "Pacific Health Futures Symposium"
    if reader.has(at + 1, [classes.noName]), !continuesName(at + 1) { return false }
    let part = reader.tokens[at + 1].part
    return part == .properNoun || part == .noun
  }

  func isNameWord(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    return token.kind == .word && token.flags.contains(.capitalized) && reader.isUsable(at)
  }

  private func end(from first: Int, _ range: Range<Int>) -> Int {
    var end = first + 1
    while end < range.upperBound, end - first < 16 {
      if let next = plain(end, first, range) ?? joined(end, first, range) ?? marked(end, first, range) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// A further capitalized word, or a number that a name ends in ("Berth 24", "Expo 2030").
  private func plain(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    let token = reader.tokens[at]
    if token.kind == .number, token.flags.contains(.spaceBefore), token.span.count <= 4,
      token.script == .digits
    {
      // "Berth 24", "Channel 4", but "Tappara 2" is a score.
      return at == first + 1
        && (reader.has(first, [classes.commonWord])
          || reader.tokens[first].flags.contains(.allCaps) && token.span.count > 2)
        || reader.isEventYear(at) ? at + 1 : nil
    }
    if isElided(at) || hasParticle(at) { return at + 1 }
    guard isNameWord(at) else { return nil }
    if isNameLikeSmallWord(at) { return at + 1 }
    guard token.part != .possessive, token.part != .pronoun else { return nil }
    if token.part == .auxiliary || token.part == .determiner && !token.flags.contains(.allCaps) { return nil }
    if token.predicate >= 0, token.part == .verb || token.part == .auxiliary { return nil }
    if reader.has(at, [classes.month, classes.weekday]), token.span.count < 6 {
      return givesName(at) ? at + 1 : nil
    }
    return reader.has(at, [classes.month, classes.weekday]) ? nil : at + 1
  }

  /// "d'Abidjan", "l'Europe"
  private func isElided(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard span.count > 3, reader.tokens[at].kind == .word, !reader.isCapitalized(at),
      let length = EnglishText.apostrophe(reader.lexicon.bytes, span.start + 1)
    else { return false }
    return span.start + 1 + length < span.end
      && EnglishText.isUpper(EnglishText.scalar(reader.lexicon.bytes, span.start + 1 + length).0)
  }

  /// "al-Attiyah", "el-Sisi"
  private func hasParticle(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard reader.tokens[at].kind == .word, !reader.isCapitalized(at),
      let hyphen = span.range.first(where: { reader.lexicon.bytes[$0] == UInt8(ascii: "-") }),
      hyphen + 1 < span.end, EnglishText.isUpper(EnglishText.scalar(reader.lexicon.bytes, hyphen + 1).0)
    else { return false }
    return reader.lexicon.value(ByteSpan(span.start, hyphen), classes.particle) != nil
  }

  /// Commas, apostrophes, quotation marks, dashes and brackets that names contain.
  private func marked(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    guard at + 1 < range.upperBound else { return nil }
    let next = at + 1
    if reader.isMark(at, ",") {
      if let end = reader.companyMark(next, range), reader.isCapitalized(next),
        !reader.has(at - 1, [classes.gpeHead])
      {
        return end
      }
      // "Bae, Thibodeau & Cole"
      if isNameWord(next), next + 2 < range.upperBound, reader.isMark(next + 1, "&"), isNameWord(next + 2),
        at == first + 1
      {
        return next + 3
      }
      // "Ministry of Investment, Industry and Trade"
      let hasOf = (first..<at).contains { reader.isWord($0, "of") || reader.isWord($0, "for") }
      guard hasOf, isNameWord(next), reader.has(next, [classes.topicNoun]),
        reader.has(at - 1, [classes.topicNoun])
      else { return nil }
      var end = next + 1
      while end < range.upperBound, isNameWord(end), end - next < 3 { end += 1 }
      guard end < range.upperBound else { return nil }
      return reader.isMark(end, ",") || reader.isWord(end, "and") || reader.isMark(end, "&") ? end : nil
    }
    // "Dato' Sri Azlan"
    if at == first + 1, let (end, _) = reader.longestWord(first, range, [classes.honorific]), end > at {
      return end
    }
    if reader.tokens[at].part == .possessive {
      guard isNameWord(next) else { return nil }
      return reader.has(at - 1, [classes.possessor]) || ownsBody(at, range) || isDedicated(first, at, range)
        ? next + 1 : nil
    }
    if let end = reader.companyMark(at, range) { return end }
    if reader.isMark(at, "("), at + 3 < range.upperBound, reader.isMark(at + 2, ")"),
      reader.has(at + 1, [classes.companyMark]) || reader.tokens[at + 1].span.count == 1,
      reader.longestWord(at + 3, range, [classes.companyMark]) != nil
    {
      return reader.longestWord(at + 3, range, [classes.companyMark])!.next
    }
    // "Ruth Ann (Tveit) Halvorsen"
    if reader.isMark(at, "("), at + 3 < range.upperBound, reader.isMark(at + 2, ")"), isNameWord(next),
      isNameWord(at + 3), !reader.tokens[next].flags.contains(.allCaps), reader.isUnlisted(next),
      reader.has(first, [classes.givenLatin, classes.foreignGiven]), reader.title(first, range) == nil,
      reader.title(at + 3, range) == nil, !reader.has(next, [classes.commonWord, classes.topicNoun]),
      !reader.has(at + 3, [classes.orgHead, classes.companyMark])
    {
      return at + 4
    }
    if reader.isQuote(at), at + 3 < range.upperBound, isNameWord(next), reader.isQuote(at + 2),
      isNameWord(at + 3),
      at > first
    {
      return at + 4
    }
    // "Viet Nam–Hungary Joint Committee": a dash without spaces.
    if reader.isDash(at), !reader.tokens[at].flags.contains(.spaceBefore), isNameWord(next),
      !reader.tokens[next].flags.contains(.spaceBefore)
    {
      // "the Kaltenberg–Chuncheon agreement": two parties
      if next + 1 < range.upperBound, reader.has(next + 1, [classes.instrument]),
        !reader.isCapitalized(next + 1)
      {
        return nil
      }
      return next + 1
    }
    return nil
  }

  /// "St. Olav's University Hospital", "King's College": a name of whom it is named for.
  private func isDedicated(_ first: Int, _ mark: Int, _ range: Range<Int>) -> Bool {
    guard reader.has(first, [classes.saintFirst]), mark - first <= 3 else { return false }
    var end = mark + 1
    while end < range.upperBound, isNameWord(end) { end += 1 }
    return reader.has(
      end - 1,
      [classes.orgHead, classes.orgOf, classes.facilityHead, classes.facilityHeadWeak])
  }

  /// "Kamnik Beekeepers' Cooperative": a plural's apostrophe before a name with a head, and no name of its own before it.
  private func ownsBody(_ at: Int, _ range: Range<Int>) -> Bool {
    let apostrophe = reader.tokens[at].span
    guard reader.lexicon.bytes[apostrophe.end - 1] | 32 != UInt8(ascii: "s"),
      !reader.has(at - 1, [classes.orgHead])
    else { return false }
    var end = at + 1
    while end < range.upperBound, isNameWord(end) { end += 1 }
    return reader.has(end - 1, [classes.orgHead, classes.eventHead])
  }
}
