import PactLanguage
import PactModel
import PactResources

/// Draws the links between mentions: whose title it is, of which body, and which name is another name of which.
struct EnglishLinks {
  let reader: EnglishReader
  var classes: EnglishClasses { reader.classes }

  func link(_ mentions: [Mention]) -> [Mention] {
    var all = MentionSelection.select(mentions + acronyms(mentions))
    for index in all.indices where index > 0 {
      guard let full = aliased(index, all) else { continue }
      all[index].sameAs = Int32(full)
      all[index].flags.insert(.short)
    }
    var copies: [Mention] = []
    for index in all.indices where all[index].kind == .organization {
      all[index].body = Int32(place(of: index, all) ?? -1)
    }
    for index in all.indices where all[index].kind == .title { linkTitle(index, &all) }
    joinTitles(&all)
    for index in all.indices where all[index].kind == .title { copies += shared(index, all) }
    return insert(copies, into: all)
  }

  // MARK: Titles

  func linkTitle(_ index: Int, _ all: inout [Mention]) {
    let title = all[index]
    let range = reader.text.sentences[title.sentence].tokens
    var body = bodyAfter(index, all, range)
    var person = personAfter(index, body, all, range)
    if person == nil || body == nil {
      let isOwner =
        title.tokens.upperBound < range.upperBound
        && reader.tokens[title.tokens.upperBound].part == .possessive
      let left = leftwards(
        index, all, allowsPerson: person == nil && !isOwner && !sharesPerson(index, all, range))
      person = person ?? left.person
      body = body ?? left.body
    }
    person = person ?? predicated(index, all, range)
    body = body ?? inParentheses(index, all, range) ?? bodyBy(index, all, range)
    if body == nil, person != nil { body = bodyBehindComma(index, all, range) }
    if body == nil, let person { body = bodyOfPerson(person, all, range) }
    if let person { all[index].person = Int32(person) }
    if let body, body != person {
      // "the governors of Callao and Arequipa, A and B": who belongs where is for the persons' order to say.
      let isShared = isPlural(title) && body > index && lastListed(from: body, all, range) != body
      if !isShared { all[index].body = Int32(body) }
    }
    if isFormer(index, body, all, range) { all[index].flags.insert(.former) }
  }

  /// "SIRIM president and group chief executive Ahmad Sabirin": a title joined behind has its holder after it.
  private func sharesPerson(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Bool {
    guard index + 1 < all.count, all[index + 1].kind == .title, areJoined(all[index], all[index + 1]) else {
      return false
    }
    return personAfter(index + 1, nil, all, range) != nil
  }

  /// "Former MIDC chief", "a former mayor", "ex-minister": the word stands in the title, before it, or before its body.
  func isFormer(_ index: Int, _ body: Int?, _ all: [Mention], _ range: Range<Int>) -> Bool {
    var starts = [all[index].tokens.lowerBound]
    if let body, body < index { starts.append(all[body].tokens.lowerBound) }
    for start in starts {
      if reader.has(start, [classes.former]) { return true }
      var at = start - 1
      while range.contains(at),
        reader.tokens[at].part == .adjective || reader.tokens[at].part == .determiner
          || reader.has(at, [classes.demonym]),
        !reader.has(at, [classes.former])
      { at -= 1 }
      if range.contains(at), reader.has(at, [classes.former]) { return true }
    }
    return false
  }

  func mention(startingAt token: Int, after index: Int, _ all: [Mention]) -> Int? {
    var at = index + 1
    while at < all.count, all[at].tokens.lowerBound <= token {
      if all[at].tokens.lowerBound == token, !all[at].isInner { return at }
      at += 1
    }
    return nil
  }

  /// The person behind a title: "Mayor Lee Jang-woo", "president of KAIST, Lee", "the minister, Chinedu Okwara", "Vice-Chancellor Professor Tregear".
  func personAfter(_ index: Int, _ body: Int?, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let title = all[index]
    var from = index
    var end = title.tokens.upperBound
    // "the late mayor's widow, Ruth Amankwah"
    if body == nil, end < range.upperBound, reader.tokens[end].part == .possessive { return nil }
    if let body, body > index {
      from = isPlural(title) ? lastListed(from: body, all, range) : body
      end = endWithAlias(from, all)
    }
    var next = from + 1
    while next < all.count,
      all[next].isInner || all[next].tokens.upperBound <= end
        || all[next].kind == .title
          && isClose(end, all[next].tokens.lowerBound, allowsComma: isDefinite(title))
        || all[next].kind == .gpe && isPosting(end, all[next].tokens.lowerBound)
    {
      if !all[next].isInner { end = max(end, all[next].tokens.upperBound) }
      next += 1
    }
    guard next < all.count, all[next].sentence == title.sentence, all[next].kind == .person else {
      return nil
    }
    if isClose(end, all[next].tokens.lowerBound, allowsComma: false) { return next }
    if isEquated(end, all[next].tokens.lowerBound) { return next }
    // Over "to New Zealand" and the like, and one comma, where the title is definite and has no person before it.
    guard isDefinite(title),
      leftwards(index, all, allowsPerson: true).person.map({ isClaimed($0, all) }) ?? true
    else { return nil }
    let start = all[next].tokens.lowerBound
    return isClose(end, start, allowsComma: true) || onlyPlacePhrase(end, start) ? next : nil
  }

  /// "the Mayor of Freetown, A, the Mayor of Dakar, B": A has the title before him already, over a comma.
  func isClaimed(_ person: Int, _ all: [Mention]) -> Bool {
    all[..<person].contains {
      $0.kind == .title && $0.person == Int32(person)
        && reader.isMark(all[person].tokens.lowerBound - 1, ",")
    }
  }

  /// "ambassador [to the] Republic of Korea", "director [in] Vietnam"
  func isPosting(_ first: Int, _ end: Int) -> Bool {
    guard first < end, end - first <= 2, reader.isWord(first, "to") || reader.isWord(first, "in") else {
      return false
    }
    return end - first == 1 || reader.tokens[first + 1].part == .determiner
  }

  /// "whose chairman is Dang Hoang An", "its directors include X": only "be" or "include" stands between.
  func isEquated(_ first: Int, _ end: Int) -> Bool {
    guard first < end, end - first <= 3, reader.tokens[first].predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(reader.tokens[first].predicate)]
    guard [classes.be, classes.comprise].contains(verb.verbClass), !verb.features.contains(.negated) else {
      return false
    }
    return (first..<end).allSatisfy {
      reader.tokens[$0].predicate == reader.tokens[first].predicate || reader.tokens[$0].part == .determiner
        || reader.has($0, [classes.honorific, classes.honorificWeak])
    }
  }

  /// "Tanaka-Weiss is a professor at", "X, who is also vice chairman of", "Zijlstra, who took over as CEO": the person whom a verb
  /// gives the title.
  func predicated(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    var at = all[index].tokens.lowerBound - 1
    var inside = index - 1
    // Over the title's own body and modifiers: "as De Blauwe Kabel's CEO".
    while range.contains(at) {
      if inside >= 0, all[inside].tokens.contains(at), all[inside].kind != .person {
        at = all[inside].tokens.lowerBound - 1
        inside -= 1
        continue
      }
      let token = reader.tokens[at]
      guard token.predicate < 0,
        token.part == .determiner || token.part == .adjective || token.part == .adverb
          || token.part == .possessive
          || token.part == .noun && !token.flags.contains(.capitalized)
      else { break }
      at -= 1
    }
    guard range.contains(at) else { return nil }
    let isAs = reader.isWord(at, "as")
    if isAs {
      at -= 1
      // "joined [Infopark Kochi] as its CEO"
      if let object = all[..<index].last(where: { $0.tokens.upperBound == at + 1 && $0.kind == .organization }
      ) {
        at = object.tokens.lowerBound - 1
        if range.contains(at), reader.tokens[at].part == .determiner { at -= 1 }
      }
    }
    guard range.contains(at), reader.tokens[at].predicate >= 0 else { return nil }
    let verb = reader.text.predicates[Int(reader.tokens[at].predicate)]
    guard !verb.features.contains(.negated), !verb.features.contains(.nominal),
      isAs
        ? !verb.features.contains(.passive) || verb.verbClass == classes.appoint
        : verb.verbClass == classes.be || verb.verbClass == classes.appoint
    else { return nil }
    return subject(before: verb.tokens.lowerBound, index, all, range)
  }

  /// The person right before a verb, over "who" and commas, or what "he" and "she" mean.
  func subject(before verb: Int, _ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    var at = verb - 1
    while range.contains(at),
      reader.isMark(at, ",") || reader.isWord(at, "who") || reader.tokens[at].part == .adverb
        || reader.tokens[at].kind == .number
    { at -= 1 }
    guard range.contains(at) else { return nil }
    if let person = all[..<index].lastIndex(where: {
      $0.kind == .person && !$0.isInner && $0.tokens.upperBound == at + 1
    }) {
      return person
    }
    if let title = all[..<index].lastIndex(where: { $0.kind == .title && $0.tokens.upperBound == at + 1 }) {
      return all[title].person >= 0 ? Int(all[title].person) : nil
    }
    if reader.isWord(at, "he") || reader.isWord(at, "she") {
      return all[..<index].lastIndex { $0.kind == .person && !$0.isInner }
    }
    // "X, chief operating officer of Y, who is also vice chairman of Z"
    if reader.isWord(at + 1, "who") || reader.isMark(at + 1, ",") {
      return all[..<index].lastIndex {
        $0.kind == .person && !$0.isInner && $0.sentence == all[index].sentence
          && reader.isMark(min($0.tokens.upperBound, range.upperBound - 1), ",")
      }
    }
    return nil
  }

  /// "High Commissioner [to New Zealand ,] Afamasaga": a preposition, capitalized words, a comma.
  func onlyPlacePhrase(_ first: Int, _ end: Int) -> Bool {
    guard end - first >= 3, end - first <= 6, reader.tokens[first].part == .preposition,
      reader.isMark(end - 1, ",")
    else { return false }
    return (first + 1..<end - 1).allSatisfy {
      reader.isCapitalized($0) || reader.tokens[$0].part == .determiner
    }
  }

  /// With an article or a possessive before it.
  func isDefinite(_ title: Mention) -> Bool {
    let range = reader.text.sentences[title.sentence].tokens
    let before = title.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    return reader.tokens[before].part == .possessive || reader.tokens[before].part == .determiner
      || reader.has(before, [classes.cardinal, classes.titleStop])
      || reader.has(before, [classes.definiteWord])
      || reader.isCapitalized(before) && !reader.isCapitalized(title.tokens.lowerBound)
  }

  /// Leftwards: the body, then the person before a comma or parenthesis.
  func leftwards(_ index: Int, _ all: [Mention], allowsPerson: Bool) -> (person: Int?, body: Int?) {
    var result: (person: Int?, body: Int?) = (nil, nil)
    var at = index - 1
    var edge = all[index].tokens.lowerBound
    while at >= 0, all[at].sentence == all[index].sentence {
      guard !all[at].isInner else {
        at -= 1
        continue
      }
      // "Kenya Ports Authority (KPA) managing director": the name before its other name.
      var end = all[at].tokens.upperBound
      if all[at].sameAs >= 0, Int(all[at].sameAs) < at, reader.isMark(end, ")") {
        end += 1
        at = Int(all[at].sameAs)
      }
      let mention = all[at]
      guard isClose(end, edge, allowsComma: true) else { break }
      if mention.kind == .person {
        // "President Bae, mayor Heo": the first has his own title; a comma must part person and title.
        if allowsPerson, mention.sameAs < 0, hasComma(end, edge) { result.person = at }
        break
      }
      if mention.kind == .gpe, end == edge, isRegion(mention, all[index]) {
        // "whose [Mongolia] head", "the bank's [Asia] director": where in the body, not the body.
      } else if isBody(mention), result.body == nil, !hasComma(end, edge) {
        result.body = at
      } else if !(mention.kind == .title || isBody(mention)) || isBody(mention) && hasComma(end, edge) {
        break
      }
      edge = mention.tokens.lowerBound
      at -= 1
    }
    return result
  }

  func hasComma(_ first: Int, _ end: Int) -> Bool {
    (first..<max(first, end)).contains { reader.isMark($0, ",") || reader.isMark($0, "(") }
  }

  /// Whether only 's, articles, honorifics or (if allowed) one comma stand between two tokens.
  func isClose(_ first: Int, _ end: Int, allowsComma: Bool) -> Bool {
    guard first <= end, end - first <= 7 else { return false }
    for at in first..<end {
      let token = reader.tokens[at]
      // "Dohnalová, 44, head of": an age; "Aune, PhD, RN, dean", "Nkosi (PhD), director": degrees.
      if allowsComma, token.kind == .number && token.span.count <= 2 || reader.has(at, [classes.nameSuffix]) {
        continue
      }
      if allowsComma,
        reader.isMark(at, "(") && at + 1 < end && reader.has(at + 1, [classes.nameSuffix])
          || reader.isMark(at, ")") && at > first && reader.has(at - 1, [classes.nameSuffix])
      {
        continue
      }
      if token.part == .possessive || token.part == .determiner || reader.isMark(at, ".")
        || reader.isQuote(at)
      {
        continue
      }
      if allowsComma, reader.isMark(at, ",") { continue }
      // "the late Dinny Sugrue", "the two ministers"
      if reader.has(at, [classes.titleStop, classes.cardinal]) { continue }
      if reader.has(
        at, [classes.honorific, classes.honorificWeak, classes.demonym, classes.former, classes.gpeWord])
      {
        continue
      }
      // "Catalonia's [business] minister", "the company's [Asia] director"
      if at > first, reader.tokens[first].part == .possessive, !allowsComma || end - first <= 4,
        token.kind == .word,
        token.predicate < 0, token.part == .noun || token.part == .adjective || token.part == .properNoun
      {
        continue
      }
      // ", now a deputy mayor of", "in-charge"
      if token.part == .adverb, token.kind == .word { continue }
      return false
    }
    return true
  }
}
