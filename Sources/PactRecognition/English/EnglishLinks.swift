import PactLanguage
import PactModel
import PactResources

/// Draws the links between mentions: whose title it is, of which body, and which name is another name of which.
struct EnglishLinks {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func link(_ mentions: [Mention]) -> [Mention] {
    var all = MentionSelection.select(mentions + acronyms(mentions))
    for index in all.indices where index > 0 {
      guard let full = aliased(index, all) else { continue }
      all[index].sameAs = Int32(full)
      all[index].flags.insert(.short)
    }
    var copies: [Mention] = []
    for index in all.indices where all[index].kind == .title { linkTitle(index, &all) }
    joinTitles(&all)
    for index in all.indices where all[index].kind == .title { copies += shared(index, all) }
    return insert(copies, into: all)
  }

  /// The name that one in parentheses is another of: "Ports Authority (GPHA)", "Nordlys ASA (OSE: NLAQ) (the "Company")".
  private func aliased(_ index: Int, _ all: [Mention]) -> Int? {
    let kind = all[index].kind
    guard kind != .gpe, kind != .title, kind != .date else { return nil }
    var open = all[index].tokens.lowerBound - 1
    while open > 0, reader.isQuote(open) || reader.isWord(open, "the") { open -= 1 }
    guard open > 0, reader.isMark(open, "(") else { return nil }
    for other in stride(from: index - 1, through: 0, by: -1) where !all[other].isInner {
      let end = all[other].tokens.upperBound
      if end == open { return all[other].kind == kind ? other : nil }
      // Over a ticker in parentheses of its own.
      guard all[other].sentence == all[index].sentence, open - end < 9 else { return nil }
      if reader.isMark(end, "("), reader.isMark(open - 1, ")") {
        return all[other].kind == kind ? other : nil
      }
    }
    return nil
  }

  /// "(KAU)" after a name.
  private func acronyms(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions
    where [.organization, .event, .facility].contains(mention.kind) && !mention.isInner {
      var open = mention.tokens.upperBound
      let range = reader.text.sentences[mention.sentence].tokens
      // "Nordlys ASA (OSE: NLAQ) ("Nordlys")": over a ticker.
      if open + 1 < range.upperBound, reader.isMark(open, "("), alias(open + 1, range) == nil,
        let close = (open..<min(open + 8, range.upperBound)).first(where: { reader.isMark($0, ")") })
      {
        open = close + 1
      }
      guard open + 1 < range.upperBound, reader.isMark(open, "("), let (tokens, _) = alias(open + 1, range)
      else { continue }
      var alias = reader.mention(
        tokens, sentence: mention.sentence, kind: mention.kind, rule: "en.acronym", confidence: 0.97)
      alias.value = mention.value
      found.append(alias)
    }
    return found
  }

  /// A short capitalized name up to the closing parenthesis, a comma or semicolon.
  private func alias(_ first: Int, _ range: Range<Int>) -> (Range<Int>, Int)? {
    var start = first
    while start < range.upperBound, reader.isQuote(start) || reader.isWord(start, "the") { start += 1 }
    var end = start
    while end < range.upperBound, end - start < 5, reader.tokens[end].kind == .word, reader.isCapitalized(end)
    { end += 1 }
    guard end > start, end < range.upperBound,
      reader.isMark(end, ")") || reader.isQuote(end) || reader.isMark(end, ";") || reader.isMark(end, ",")
    else {
      return nil
    }
    // A head or a person in parentheses is no other name: "(President Kang)", "(OSE: X)".
    guard reader.title(start, range) == nil,
      !reader.has(start, [classes.honorific, classes.month, classes.weekday, classes.demonym]),
      !reader.isMark(end, ","), end - start <= 2 || reader.isMark(end, ")")
    else { return nil }
    return (start..<end, end)
  }

  // MARK: Titles

  private func linkTitle(_ index: Int, _ all: inout [Mention]) {
    let title = all[index]
    let range = reader.text.sentences[title.sentence].tokens
    var body = bodyAfter(index, all, range)
    var person = personAfter(index, body, all, range)
    if person == nil || body == nil {
      let left = leftwards(index, all, allowsPerson: person == nil)
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

  /// "vice-chancellor and president, Prof X", "Vice Chairman/CEO": what one of two joined titles lacks, the other has.
  private func joinTitles(_ all: inout [Mention]) {
    let titles = all.indices.filter { all[$0].kind == .title && !all[$0].isInner }
    for (left, right) in zip(titles, titles.dropFirst()) where areJoined(all[left], all[right]) {
      if all[left].person < 0, all[right].person > Int32(right) { all[left].person = all[right].person }
      if all[right].person < 0, all[left].person >= 0, all[left].person < Int32(left) {
        all[right].person = all[left].person
      }
      guard all[left].person == all[right].person else { continue }
      if all[left].body < 0, all[right].body > Int32(right) { all[left].body = all[right].body }
      if all[right].body < 0, all[left].body >= 0, all[left].body < Int32(left) {
        all[right].body = all[left].body
      }
    }
  }

  private func areJoined(_ left: Mention, _ right: Mention) -> Bool {
    let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
    return left.sentence == right.sentence && !between.isEmpty && between.count <= 2
      && between.contains { reader.isWord($0, "and") || reader.isMark($0, "&") || reader.isMark($0, "/") }
      && between.allSatisfy {
        reader.isWord($0, "and") || reader.isMark($0, "&") || reader.isMark($0, "/")
          || reader.tokens[$0].part == .determiner
      }
  }

  private func isPlural(_ title: Mention) -> Bool {
    reader.lexicon.bytes[reader.tokens[title.tokens.upperBound - 1].span.end - 1] == UInt8(ascii: "s")
  }

  /// The last body of a list that "and" and commas join.
  private func lastListed(from body: Int, _ all: [Mention], _ range: Range<Int>) -> Int {
    var last = body
    while last + 1 < all.count, isBody(all[last + 1]),
      all[last + 1].tokens.lowerBound > all[last].tokens.upperBound,
      range.contains(all[last + 1].tokens.lowerBound),
      (all[last].tokens.upperBound..<all[last + 1].tokens.lowerBound).allSatisfy({
        reader.isMark($0, ",") || reader.isWord($0, "and") || reader.tokens[$0].part == .determiner
      })
    { last += 1 }
    return last
  }

  /// "Former MIDC chief", "a former mayor", "ex-minister": the word stands in the title, before it, or before its body.
  private func isFormer(_ index: Int, _ body: Int?, _ all: [Mention], _ range: Range<Int>) -> Bool {
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

  private func mention(startingAt token: Int, after index: Int, _ all: [Mention]) -> Int? {
    var at = index + 1
    while at < all.count, all[at].tokens.lowerBound <= token {
      if all[at].tokens.lowerBound == token, !all[at].isInner { return at }
      at += 1
    }
    return nil
  }

  /// "president of KAIST", "director at the institute"
  private func bodyAfter(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    var next = all[index].tokens.upperBound
    guard next + 1 < range.upperBound,
      reader.isWord(next, "of") || reader.isWord(next, "at") || reader.isWord(next, "for")
        || reader.isWord(next, "with")
    else { return nil }
    next += 1
    if let reference = mention(startingAt: next, after: index, all), all[reference].kind == .reference {
      return reference
    }
    while next < range.upperBound,
      reader.tokens[next].part == .determiner || reader.has(next, [classes.demonym])
    { next += 1 }
    guard let found = mention(startingAt: next, after: index, all), isBody(all[found]) else { return nil }
    // "the bank's country director [for Vietnam]": where in the body.
    if all[found].kind == .gpe, reader.isWord(all[index].tokens.upperBound, "for"),
      !reader.isTitle(all[index].tokens, among: classes.governmentTitles)
    {
      return nil
    }
    return owned(by: found, all) ?? found
  }

  /// The end of a name with its other name in parentheses: "Ports Authority (GPHA)".
  private func endWithAlias(_ index: Int, _ all: [Mention]) -> Int {
    let end = all[index].tokens.upperBound
    guard end < reader.tokens.count, reader.isMark(end, "("),
      let alias = all.indices.dropFirst(index + 1).prefix(3).first(where: { all[$0].sameAs == Int32(index) }),
      all[alias].tokens.upperBound < reader.tokens.count, reader.isMark(all[alias].tokens.upperBound, ")")
    else { return end }
    return all[alias].tokens.upperBound + 1
  }

  /// "director of Kitakyushu's Fire Bureau": the body behind a possessor.
  private func owned(by possessor: Int, _ all: [Mention]) -> Int? {
    let next = all[possessor].tokens.upperBound
    guard next < reader.tokens.count, reader.tokens[next].part == .possessive,
      let found = mention(startingAt: next + 1, after: possessor, all), all[found].kind == .organization
    else { return nil }
    return found
  }

  /// "Margit Aune, PhD, dean, College of Health Professions, UMD": a body that only a comma parts from a title behind its holder.
  private func bodyBehindComma(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let comma = all[index].tokens.upperBound
    guard comma + 1 < range.upperBound, reader.isMark(comma, ","),
      all[index].tokens.lowerBound > range.lowerBound,
      all[index].person < Int32(index)
    else { return nil }
    // Over what the title is for: "Vice President, Africa and Central Asia, Alstara".
    var at = comma
    while at < range.upperBound, at - comma < 12 {
      if let found = mention(startingAt: at, after: index, all) {
        if all[found].kind == .organization {
          let end = all[found].tokens.upperBound
          let isEnd =
            end >= range.upperBound || reader.tokens[end].kind == .punctuation || reader.isWord(end, "and")
          let isOwn =
            at == comma + 1 ? all[found].rule.description != "en.context" : reader.isMark(at - 1, ",")
          return isEnd && isOwn ? found : nil
        }
        guard all[found].kind == .gpe || all[found].kind == .field else { return nil }
        at = all[found].tokens.upperBound
        continue
      }
      guard
        reader.isMark(at, ",") || reader.isWord(at, "and") || reader.isMark(at, "&")
          || reader.isCapitalized(at)
      else {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// The person behind a title: "Mayor Lee Jang-woo", "president of KAIST, Lee", "the minister, Chinedu Okwara", "Vice-Chancellor Professor Tregear".
  private func personAfter(_ index: Int, _ body: Int?, _ all: [Mention], _ range: Range<Int>) -> Int? {
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
  private func isClaimed(_ person: Int, _ all: [Mention]) -> Bool {
    all[..<person].contains {
      $0.kind == .title && $0.person == Int32(person)
        && reader.isMark(all[person].tokens.lowerBound - 1, ",")
    }
  }

  /// "ambassador [to the] Republic of Korea", "director [in] Vietnam"
  private func isPosting(_ first: Int, _ end: Int) -> Bool {
    guard first < end, end - first <= 2, reader.isWord(first, "to") || reader.isWord(first, "in") else {
      return false
    }
    return end - first == 1 || reader.tokens[first + 1].part == .determiner
  }

  /// "whose chairman is Dang Hoang An", "its directors include X": only "be" or "include" stands between.
  private func isEquated(_ first: Int, _ end: Int) -> Bool {
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
  private func predicated(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
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
    if isAs { at -= 1 }
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
  private func subject(before verb: Int, _ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
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
  private func onlyPlacePhrase(_ first: Int, _ end: Int) -> Bool {
    guard end - first >= 3, end - first <= 6, reader.tokens[first].part == .preposition,
      reader.isMark(end - 1, ",")
    else { return false }
    return (first + 1..<end - 1).allSatisfy {
      reader.isCapitalized($0) || reader.tokens[$0].part == .determiner
    }
  }

  /// With an article or a possessive before it.
  private func isDefinite(_ title: Mention) -> Bool {
    let range = reader.text.sentences[title.sentence].tokens
    let before = title.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    return reader.tokens[before].part == .possessive || reader.tokens[before].part == .determiner
      || reader.has(before, [classes.cardinal, classes.titleStop])
      || reader.has(before, [classes.definiteWord])
      || reader.isCapitalized(before) && !reader.isCapitalized(title.tokens.lowerBound)
  }

  /// Leftwards: the body, then the person before a comma or parenthesis.
  private func leftwards(_ index: Int, _ all: [Mention], allowsPerson: Bool) -> (person: Int?, body: Int?) {
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

  private func isRegion(_ place: Mention, _ title: Mention) -> Bool {
    let before = place.tokens.lowerBound - 1
    guard before >= 0, !reader.isTitle(title.tokens, among: classes.placeTitles) else { return false }
    return reader.tokens[before].part == .possessive || reader.isWord(before, "whose")
      || reader.isWord(before, "its")
      || reader.isWord(before, "their")
  }

  /// "Hadong-gun, Gyeongsangnam-do (Governor Ha)": the body before the parenthesis, not the place where it lies.
  private func inParentheses(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let open = all[index].tokens.lowerBound - 1
    // "(KIMS, President Choi Chul-jin)"
    if range.contains(open), reader.isMark(open, ","), index > 0, all[index - 1].tokens.upperBound == open,
      isBody(all[index - 1]), reader.isMark(all[index - 1].tokens.lowerBound - 1, "(")
    {
      return index - 1
    }
    guard range.contains(open), reader.isMark(open, "("), index > 0, all[index - 1].tokens.upperBound == open,
      isBody(all[index - 1])
    else { return nil }
    if index > 1, all[index - 1].kind == .gpe, all[index - 2].kind == .gpe,
      all[index - 2].tokens.upperBound + 1 == all[index - 1].tokens.lowerBound,
      reader.isMark(all[index - 2].tokens.upperBound, ",")
    {
      return index - 2
    }
    return index - 1
  }

  /// "…, Kalinga Petrofibre by chairman B K Mohanty"
  private func bodyBy(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let before = all[index].tokens.lowerBound - 1
    guard before > range.lowerBound, reader.isWord(before, "by"), index > 0,
      all[index - 1].tokens.upperBound == before, all[index - 1].kind == .organization
    else { return nil }
    return index - 1
  }

  /// "Mayor Kim of Gangneung", "Executive Director Luis Armenta for the alliance"
  private func bodyOfPerson(_ person: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let next = all[person].tokens.upperBound
    guard next + 1 < range.upperBound,
      reader.isWord(next, "of") || reader.isWord(next, "for") || reader.isWord(next, "from")
    else { return nil }
    var first = next + 1
    if let found = mention(startingAt: first, after: person, all), isBody(all[found]) { return found }
    while first < range.upperBound, reader.tokens[first].part == .determiner { first += 1 }
    guard let found = mention(startingAt: first, after: person, all), isBody(all[found]) else { return nil }
    return found
  }

  private func isBody(_ mention: Mention) -> Bool {
    mention.kind == .organization || mention.kind == .gpe || mention.kind == .reference
      || mention.kind == .facility
  }

  private func hasComma(_ first: Int, _ end: Int) -> Bool {
    (first..<max(first, end)).contains { reader.isMark($0, ",") || reader.isMark($0, "(") }
  }

  /// Whether only 's, articles, honorifics or (if allowed) one comma stand between two tokens.
  private func isClose(_ first: Int, _ end: Int, allowsComma: Bool) -> Bool {
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

  /// "Energy Ministers A, B and C": the title again for each further person of the list.
  private func shared(_ index: Int, _ all: [Mention]) -> [Mention] {
    let title = all[index]
    guard title.person > Int32(index), isPlural(title) else { return [] }
    var copies: [Mention] = []
    var at = Int(title.person)
    while at + 1 < all.count, all[at + 1].kind == .person, all[at + 1].sentence == title.sentence,
      (all[at].tokens.upperBound..<all[at + 1].tokens.lowerBound).allSatisfy({
        reader.isMark($0, ",") || reader.isWord($0, "and")
      })
    {
      at += 1
      var copy = title
      copy.person = Int32(at)
      copy.flags.insert(.inner)
      copies.append(copy)
    }
    return copies
  }

  /// Adds copies behind their originals and keeps every link.
  private func insert(_ copies: [Mention], into all: [Mention]) -> [Mention] {
    guard !copies.isEmpty else { return all }
    var merged: [Mention] = []
    var place = [Int32](repeating: 0, count: all.count)
    for (index, mention) in all.enumerated() {
      place[index] = Int32(merged.count)
      merged.append(mention)
      merged += copies.filter { $0.span == mention.span && mention.kind == .title }
    }
    for index in merged.indices {
      if merged[index].person >= 0 { merged[index].person = place[Int(merged[index].person)] }
      if merged[index].body >= 0 { merged[index].body = place[Int(merged[index].body)] }
      if merged[index].sameAs >= 0 { merged[index].sameAs = place[Int(merged[index].sameAs)] }
    }
    return merged
  }
}
