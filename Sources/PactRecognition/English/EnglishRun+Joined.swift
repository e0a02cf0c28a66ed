import PactLanguage
import PactModel
import PactResources

/// The small words that names contain: "of", "for", "and", "de".
extension EnglishRunFinder {
  /// A word of what ministries and agencies are for; in "Technology-Central" the part before the hyphen counts.
  func isTopic(_ at: Int) -> Bool {
    if reader.longestWord(at, at..<min(at + 3, reader.tokens.count), [classes.topicNoun]) != nil {
      return true
    }
    let span = reader.tokens[at].span
    guard let hyphen = span.range.first(where: { reader.lexicon.bytes[$0] == UInt8(ascii: "-") }) else {
      return false
    }
    return reader.lexicon.value(ByteSpan(span.start, hyphen), classes.topicNoun) != nil
  }

  /// "of", "for", "and", "de", "van der" where the words around them allow it.
  func joined(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    guard at + 1 < range.upperBound, reader.tokens[at].kind == .word || reader.isMark(at, "&") else {
      return nil
    }
    let left = at - 1
    if reader.isWord(at, "of") || reader.isWord(at, "for") || reader.isWord(at, "on") {
      var next = at + 1
      if reader.isWord(next, "the"), next + 1 < range.upperBound { next += 1 }
      guard isNameWord(next), !reader.has(next, [classes.month, classes.weekday]) else { return nil }
      let takesOf =
        reader.has(left, [classes.orgOf, classes.eventHead, classes.facilityHead]) || headTakesOf(left)
      let opensBody = takesOf || isWholeOf(first..<at, next, range)
      // "Republic of", "City of", but "Yeongdo District of Busan" is a place and where it lies.
      let opensPlace =
        reader.isWord(at, "of")
        && (first...left).contains { start in
          reader.longestWord(start, range, [classes.gpePrefix])?.next == at + 1
            && (start == first || start < left)
        }
      guard opensBody || opensPlace || hasAcronym(first, behind: next, range),
        !reader.has(left, [classes.title]) || reader.has(left, [classes.orgOf])
          || isWholeOf(first..<at, next, range)
      else { return nil }
      if isPersonal(first..<at) { return nil }
      if takesOf, reader.isWord(at, "of"), isComplete(first..<at), isPlace(next, range),
        !(isAssociation(left) && reader.isWidePlace(next, range))
      {
        return nil
      }
      if reader.isWord(at, "on"), !reader.has(left, [classes.orgOf]) { return nil }
      return next + 1
    }
    if reader.isWord(at, "and") || reader.isMark(at, "&") { return joinedByAnd(at, first, range) }
    // "Centre of Excellence in Quantum Biotechnology": what a body is busy with, not where it is.
    if reader.isWord(at, "in"), at > first + 1, isNameWord(at + 1),
      isTopic(at + 1) || areCommon(left, at + 1),
      reader.listedName(at + 1, range, min: at + 2) == nil || !reader.isPlace(at + 1, range),
      (first..<at).contains(where: { reader.isWord($0, "of") || reader.isWord($0, "for") })
    {
      return at + 2
    }
    if let (next, _) = reader.longestWord(at, range, [classes.particle]), next < range.upperBound,
      isNameWord(next),
      !reader.isCapitalized(at)
    {
      return next + 1
    }
    return nil
  }

  /// "University of Energy and Natural Resources of Ghana": the place behind a name that has its "of" already.
  func isWholeOf(_ tokens: Range<Int>, _ next: Int, _ range: Range<Int>) -> Bool {
    guard tokens.contains(where: { reader.isWord($0, "of") }),
      reader.has(tokens.lowerBound, [classes.orgOf]) || reader.has(tokens.lowerBound + 1, [classes.orgOf])
    else { return false }
    return reader.listedName(next, range, min: next + 1) != nil
  }

  /// "Alpine Rescue Association [of Slovenia]": a country belongs to the name of an association.
  func isAssociation(_ at: Int) -> Bool {
    reader.lexicon.value(reader.tokens[at].span, classes.orgHead) == classes.association
  }

  /// "Mr. Jong-kook [PARK of] the Institute": the head of a building is a surname here.
  func isPersonal(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, reader.has(tokens.upperBound - 1, [classes.surname]) else { return false }
    let shape = EnglishPersonShape(reader: reader)
    return shape.isKorean(tokens.upperBound - 2..<tokens.upperBound)
      || tokens.count > 2 && shape.isKorean(tokens.upperBound - 3..<tokens.upperBound)
  }

  /// An institute, a chamber or an academy is of something; a firm ("X Motors of Gumi") is only from somewhere.
  func headTakesOf(_ at: Int) -> Bool {
    guard !reader.has(at, [classes.companyMark]),
      let kind = reader.lexicon.value(reader.tokens[at].span, classes.orgHead)
    else { return false }
    return kind != classes.company
  }

  /// "Kamnik Alps Park Authority": a word of the name's own stands before its head.
  func isComplete(_ tokens: Range<Int>) -> Bool {
    if reader.has(tokens.upperBound - 1, [classes.companyMark]) { return true }
    return tokens.dropLast().contains { at in
      isNameWord(at) && reader.tokens[at].part != .adjective
        && !reader.has(
          at,
          [
            classes.topicNoun, classes.orgHead, classes.orgOf, classes.demonym, classes.gpeHead,
            classes.bodyAdjective, classes.facilityModifier, classes.possessor,
          ])
    }
  }

  /// "Electricity of Vietnam (EVN)": an acronym in parentheses that starts like the words says that they are one name.
  func hasAcronym(_ first: Int, behind next: Int, _ range: Range<Int>) -> Bool {
    var end = next
    while end < range.upperBound, isNameWord(end), end - next < 4 { end += 1 }
    guard end + 2 < range.upperBound, reader.isMark(end, "("), reader.isMark(end + 2, ")"),
      reader.tokens[end + 1].flags.contains(.allCaps)
    else { return false }
    return reader.lexicon.bytes[reader.tokens[end + 1].span.start]
      == reader.lexicon.bytes[reader.tokens[first].span.start]
  }

  /// A listed place, or words that a comma and a country or province follow ("of Drobnice, Brazil").
  func isPlace(_ at: Int, _ range: Range<Int>) -> Bool {
    if reader.isPlace(at, range) { return true }
    var end = at
    while end < range.upperBound, isNameWord(end), end - at < 3 { end += 1 }
    return end + 1 < range.upperBound && reader.isMark(end, ",") && reader.isCapitalized(end + 1)
      && reader.isWidePlace(end + 1, range)
  }

  /// "Ministry of Trade and Industry", "Fire and Disaster Bureau", "Culture & Arts Foundation"; not "Daejeon and Quebec", nor
  /// "Chamber of Commerce and [City of Miryang]".
  func joinedByAnd(_ at: Int, _ first: Int, _ range: Range<Int>) -> Int? {
    let next = at + 1
    guard isNameWord(next),
      !(reader.has(next, [classes.gpeHead, classes.orgOf]) && reader.isWord(next + 1, "of"))
    else { return nil }
    if reader.isMark(at, "&") { return next + 1 }
    let hasOf = (first..<at).contains {
      reader.isWord($0, "of") || reader.isWord($0, "for") || reader.isWord($0, "on")
    }
    if isSaints(first, next, range) { return next + 1 }
    guard isTopic(next) || areCommon(at - 1, next) || hasOf && endsAsTopic(next) else { return nil }
    if hasOf {
      // What follows must not be a name of its own.
      var end = next
      while end < range.upperBound, isNameWord(end) { end += 1 }
      return end - next <= 3
        && !(end - next > 1 && reader.has(end - 1, [classes.orgHead]) && !isTopic(end - 1)) ? next + 1 : nil
    }
    guard reader.has(at - 1, [classes.topicNoun]) && reader.isUnlisted(at - 1) || areCommon(at - 1, next)
    else {
      return nil
    }
    var end = next
    while end < range.upperBound, isNameWord(end) { end += 1 }
    // "Fire and Emergency New Zealand"
    let endsInCountry =
      at == first + 1
      && (next + 1..<max(end, next + 1)).contains {
        reader.isWidePlace($0, range) && reader.listedName($0, range, min: end)?.next == end
      }
    return endsInCountry || reader.has(end - 1, [classes.orgHead, classes.facilityHead, classes.eventHead])
      ? next + 1 : nil
  }

  /// "Ss. Cyril and Methodius University"
  func isSaints(_ first: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    guard reader.has(first, [classes.saintFirst]) else { return false }
    var end = next
    while end < range.upperBound, isNameWord(end) { end += 1 }
    return end > next + 1 && reader.has(end - 1, [classes.orgHead, classes.orgOf, classes.facilityHead])
  }

  /// "Institute of Agriculture and Agrotechnology": an unlisted word that ends as branches of knowledge do.
  func endsAsTopic(_ at: Int) -> Bool {
    reader.lexicon.longestSuffix(reader.tokens[at].span, classes.topicEnding) != nil && reader.isUnlisted(at)
  }

  /// "Institute of Field and Vegetable Crops": both words are everyday words, so no second name begins.
  func areCommon(_ left: Int, _ right: Int) -> Bool {
    reader.has(left, [classes.commonWord]) && reader.has(right, [classes.commonWord])
      && reader.listedName(right, right..<min(right + 4, reader.tokens.count), min: right + 1) == nil
      && reader.isUnlisted(left) && reader.isUnlisted(right)
      && !reader.has(right, [classes.title, classes.honorific])
  }
}
