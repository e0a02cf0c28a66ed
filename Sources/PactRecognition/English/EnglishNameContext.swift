import PactLanguage
import PactModel
import PactResources

/// Scores what a name can be by the words around it.
struct EnglishNameContext {
  let reader: EnglishReader
  /// Where titles end, portfolios included ("minister of state for heavy industries").
  var titleEnds: Set<Int> = []
  /// By first token: where a name ends that form alone has found.
  var names: [Int: Int] = [:]
  private var classes: EnglishClasses { reader.classes }

  struct Scores {
    var person: Float = 0
    var organization: Float = 0
    var gpe: Float = 0
    var facility: Float = 0
    var event: Float = 0
    /// The part of `gpe` that only a place earns: "in X", "X-based", "the town of X".
    var location: Float = 0

    static func + (a: Scores, b: Scores) -> Scores {
      Scores(
        person: a.person + b.person, organization: a.organization + b.organization, gpe: a.gpe + b.gpe,
        facility: a.facility + b.facility, event: a.event + b.event, location: a.location + b.location)
    }

    mutating func addLocation(_ amount: Float) {
      gpe += amount
      location += amount
    }

    /// The likeliest kind, its score, and the lead over the next.
    var best: (kind: Mention.Kind, score: Float, lead: Float) {
      let all: [(Mention.Kind, Float)] = [
        (.organization, organization), (.person, person), (.gpe, gpe), (.facility, facility), (.event, event),
      ]
      let top = all.max { $0.1 < $1.1 }!
      let second = all.filter { $0.0 != top.0 }.map(\.1).max() ?? 0
      return (top.0, top.1, top.1 - second)
    }
  }

  func scores(_ tokens: Range<Int>, in range: Range<Int>) -> Scores {
    var scores = Scores()
    before(tokens, range, &scores)
    after(tokens, range, &scores)
    if tokens.count == 1, reader.tokens[tokens.lowerBound].flags.contains(.allCaps),
      reader.tokens[tokens.lowerBound].span.count <= 6, reader.tokens[tokens.lowerBound].script == .latin
    {
      scores.organization += 2
    }
    if tokens.count > 1, reader.has(tokens.lowerBound, [classes.placeFirst]) { scores.gpe += 1.2 }
    if tokens.count > 1, reader.has(tokens.upperBound - 1, [classes.facilityHeadWeak]) {
      scores.facility += 0.7
    }
    if tokens.count > 1, reader.has(tokens.upperBound - 1, [classes.orgOf]) { scores.organization += 1.5 }
    if tokens.contains(where: hasInnerCapital) { scores.organization += 2.5 }
    if coinedEnding(tokens) { scores.organization += 1.2 }
    return scores
  }

  // MARK: What stands before

  private func before(_ tokens: Range<Int>, _ range: Range<Int>, _ scores: inout Scores) {
    var at = tokens.lowerBound - 1
    var hasArticle = false
    while at >= range.lowerBound,
      reader.isQuote(at) || reader.tokens[at].part == .determiner && !reader.isCapitalized(at)
    {
      if reader.isWord(at, "the") { hasArticle = true }
      at -= 1
    }
    guard at >= range.lowerBound else { return }
    if tokens.count > 1, isTitledBody(endingAt: at, range) { scores.person += 4 }
    if let role = titleBefore(at, range), !(reader.isOrgCue(at) && !reader.isCapitalized(at)) {
      // "chip designer LumenForge"
      let isCoined = tokens.count == 1 && hasInnerCapital(tokens.lowerBound)
      if role { scores.person += isCoined ? 1.5 : 5 } else { scores.person += 3 }
      return
    }
    // "the Main Guard": people take no article.
    if hasArticle { scores.person -= 4 }
    let isCapital = reader.isCapitalized(at)
    if reader.tokens[at].part == .possessive, at > range.lowerBound, tokens.count > 1 {
      // "GPHA's Kwesi Aidoo-Mensah" but "Japan's Tsubame Steel"
      if reader.isUnlisted(at - 1) || reader.tokens[at - 1].flags.contains(.allCaps) { scores.person += 2 }
    }
    if reader.tokens[at].part == .possessive, at > range.lowerBound, tokens.count == 1,
      !reader.isUnlisted(at - 1)
    {
      // "Colombia's Fanalca"
      scores.organization += 1.5
    }
    if !isCapital, reader.has(at, [classes.personCue]) { scores.person += tokens.count > 1 ? 4 : 2 }
    if !hasArticle, reader.isOrgCue(at), !isCapital || at == range.lowerBound { scores.organization += 4 }
    if !isCapital, reader.has(at, [classes.gpeWord]), !hasArticle { scores.gpe += 2 }
    if reader.isWord(at, "in"), at > range.lowerBound, reader.has(at - 1, [classes.holding]) {
      // "a stake in Sae-Rom"
      scores.organization += 3
    } else if reader.isWord(at, "in") {
      if hasArticle { scores.facility += 1 } else { scores.addLocation(3) }
    } else if reader.isWord(at, "near") || reader.isWord(at, "outside") {
      if hasArticle { scores.facility += 2 } else { scores.addLocation(2.5) }
    } else if reader.isWord(at, "from") {
      scores.gpe += hasArticle ? 0 : 1.2
      scores.organization += 0.5
    } else if reader.isWord(at, "to") {
      scores.gpe += hasArticle ? 0 : 1.2
    } else if reader.isWord(at, "at") {
      scores.facility += hasArticle ? 2.2 : tokens.count > 1 ? 1.8 : 1.2
      scores.gpe += hasArticle || tokens.count > 1 ? 0 : 1.6
      scores.event += hasArticle ? 1 : 0.3
      scores.organization += 0.5
    } else if reader.isWord(at, "of") {
      beforeOf(at, range, hasArticle, &scores)
    } else if reader.isWord(at, "with") || reader.isWord(at, "between") {
      scores.organization += 1
      scores.person += 0.4
      scores.gpe += 0.3
    }
    if reader.isWord(at, "at"), !hasArticle, tokens.upperBound + 1 < range.upperBound,
      reader.isWord(tokens.upperBound, "in"), reader.isCapitalized(tokens.upperBound + 1)
    {
      // "at OrbisEnergy in Lowestoft"
      scores.facility += 2.5
    }
    if reader.isWord(at, "-based") || reader.isWord(at, "-headquartered") { scores.organization += 3 }
    if reader.isMark(at, ","), at > range.lowerBound, isDescription(endingAt: at - 1, range) {
      // "a start-up, AgroDron": what a noun for a body introduces.
      scores.organization += 3
    }
    beforePredicate(at, range, &scores)
  }

  /// "a start-up", "Norway's development agency": a noun for a body with a determiner.
  func isDescription(endingAt last: Int, _ range: Range<Int>) -> Bool {
    guard reader.isOrgCue(last), !reader.isCapitalized(last) else { return false }
    for at in stride(from: last - 1, through: max(range.lowerBound, last - 4), by: -1) {
      let part = reader.tokens[at].part
      if part == .determiner || part == .possessive { return true }
      guard part == .noun || part == .adjective || part == .number else { return false }
    }
    return false
  }

  /// "Chief Executive of the Botswana Trade Centre [(BITC)] Keletsositse Olebogeng": behind the acronym of a title's body.
  private func isTitledBody(endingAt close: Int, _ range: Range<Int>) -> Bool {
    guard close - 2 > range.lowerBound, reader.isMark(close, ")"), reader.isMark(close - 2, "("),
      reader.tokens[close - 1].flags.contains(.allCaps)
    else { return false }
    var at = close - 3
    while at > range.lowerBound, close - at < 16, reader.tokens[at].kind == .word || reader.isMark(at, "&") {
      if reader.isWord(at, "of") || reader.isWord(at, "at"), endsTitle(at - 1, range) { return true }
      guard
        reader.isCapitalized(at) || reader.tokens[at].part == .preposition || reader.isWord(at, "and")
          || reader.isWord(at, "the") || reader.isMark(at, "&")
      else { return false }
      at -= 1
    }
    return false
  }

  /// Whether a title ends at a token: true for one beside a name, false for one that only a comma parts from it.
  private func titleBefore(_ at: Int, _ range: Range<Int>) -> Bool? {
    if titleEnds.contains(at + 1) || endsTitle(at, range), !isVerbal(at, range) { return true }
    if reader.isMark(at, ","), at > range.lowerBound, !reader.isOrgCue(at - 1) || isTitleOf(at - 1, range),
      isDefiniteTitle(at - 1, range)
    {
      return false
    }
    // "her deputy, Rangi Hohepa"
    if reader.isMark(at, ","), at - 1 > range.lowerBound, reader.has(at - 1, [classes.personCue]),
      !reader.isCapitalized(at - 1),
      reader.tokens[at - 2].part == .possessive || reader.tokens[at - 2].part == .determiner
        || reader.tokens[at - 2].part == .pronoun
    {
      return false
    }
    return nil
  }

  /// "will head", "to chair"
  private func isVerbal(_ at: Int, _ range: Range<Int>) -> Bool {
    guard reader.tokens[at].predicate >= 0, at > range.lowerBound else { return false }
    let before = reader.tokens[at - 1].part
    return before == .auxiliary || before == .particle || before == .pronoun
  }

  func endsTitle(_ at: Int, _ range: Range<Int>) -> Bool {
    for first in stride(from: at, to: max(range.lowerBound, at - 4) - 1, by: -1) {
      if let (next, _) = reader.title(first, range.lowerBound..<at + 1), next == at + 1 { return true }
    }
    return false
  }

  /// "the minister, Chinedu Okwara", "its chairman, Rustam Qodirov", "Samoa's High Commissioner to New Zealand, …", "a nurse, …"
  private func isDefiniteTitle(_ last: Int, _ range: Range<Int>) -> Bool {
    var at = last
    var sawTitle = titleEnds.contains(last + 1) || endsTitle(last, range)
    while at >= range.lowerBound, last - at < 9 {
      let token = reader.tokens[at]
      if token.kind == .punctuation || token.predicate >= 0 && !reader.has(at, [classes.title]) {
        return false
      }
      let narrows =
        token.part == .possessive || reader.has(at, [classes.definiteWord]) || reader.isWord(at, "a")
        || reader.isWord(at, "an")
      if narrows {
        if sawTitle { return true }
        if at - 2 > range.lowerBound, reader.isWord(at - 1, "of"), opensPhrase(endingAt: at - 2, range) {
          // "the chairman of the Bahrain Chamber, Sameer Nass"
          return true
        }
        // "by a nurse, Comfort Agbeko-Hale": a common noun for a person, as far as no body or place is known by it.
        return last - at <= 2 && token.part != .possessive && isCommonNoun(last)
      }
      if !sawTitle, endsTitle(at, range) { sawTitle = true }
      at -= 1
    }
    return false
  }

  /// A title that an article or the start of the sentence precedes.
  private func opensPhrase(endingAt last: Int, _ range: Range<Int>) -> Bool {
    guard endsTitle(last, range) else { return false }
    var at = last
    while at > range.lowerBound, last - at < 4,
      reader.tokens[at].part == .noun || reader.tokens[at].part == .adjective
    {
      at -= 1
    }
    return at == range.lowerBound || reader.tokens[at].part == .determiner
  }

  /// "the governor of the central bank, Byadran Lkhagvasuren": what a title is of comes before the comma.
  private func isTitleOf(_ last: Int, _ range: Range<Int>) -> Bool {
    var at = last
    while at > range.lowerBound, last - at < 6, reader.tokens[at].kind == .word {
      if reader.isWord(at, "of") || reader.isWord(at, "at") { return endsTitle(at - 1, range) }
      at -= 1
    }
    return false
  }

  private func isCommonNoun(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    return token.kind == .word && token.part == .noun && !token.flags.contains(.capitalized)
      && !reader.has(
        at,
        [
          classes.orgCue, classes.gpeWord, classes.fieldHead, classes.instrument, classes.instrumentMid,
          classes.instrumentWeak,
        ])
      && reader.longestWord(
        at, at..<at + 1, [classes.facilityHead, classes.facilityHeadWeak, classes.eventHead, classes.orgHead])
        == nil
  }

  private func beforeOf(_ of: Int, _ range: Range<Int>, _ hasArticle: Bool, _ scores: inout Scores) {
    for first in stride(from: of - 1, to: max(range.lowerBound, of - 4) - 1, by: -1) {
      if let (next, _) = reader.longestWord(first, range.lowerBound..<of + 1, [classes.gpePrefix]),
        next == of + 1
      {
        scores.addLocation(6)
        return
      }
      if let (next, _) = reader.longestWord(first, range.lowerBound..<of + 1, [classes.title]), next == of {
        if reader.isTitle(first..<next, among: classes.placeTitles) {
          scores.addLocation(4)
        } else {
          scores.organization += 3
        }
        return
      }
    }
    guard of > range.lowerBound else { return }
    if reader.has(of - 1, [classes.partWord]) {
      scores.organization += 3
      scores.person -= 3
    }
    if reader.has(of - 1, [classes.buildingPart]) { scores.facility += 3 }
    if reader.has(of - 1, [classes.orgCue, classes.orgHead]) { scores.organization += 1 }
  }

  private func beforePredicate(_ at: Int, _ range: Range<Int>, _ scores: inout Scores) {
    for back in [at, at - 1] where back >= range.lowerBound {
      let predicate = reader.tokens[back].predicate
      guard predicate >= 0 else { continue }
      let verbClass = reader.text.predicates[Int(predicate)].verbClass
      // "said Ceyhun Zorlu", "signed by Fiene Smit", "led by Aliyu Isah"
      if verbClass == classes.say, back == at { scores.person += 2 }
      if back < at, reader.isWord(at, "by") {
        if verbClass == classes.sign { scores.person += 1.5 }
        if verbClass == classes.head { scores.person += 2.5 }
      }
      if verbClass == classes.twin { scores.gpe += 3 }
      if verbClass == classes.meet, back == at { scores.person += 1.2 }
      if verbClass == classes.visit, back == at { scores.facility += 1 }
      return
    }
  }

  /// "LumenForge", "AgroDron": a capital behind a small letter, which people's names have only after "Mc", "De" and the like.
  private func hasInnerCapital(_ at: Int) -> Bool {
    let span = reader.tokens[at].span
    guard span.count > 4, reader.isCapitalized(at), !reader.tokens[at].flags.contains(.allCaps) else {
      return false
    }
    var position = span.start + 3
    while position < span.end {
      let byte = reader.lexicon.bytes[position]
      if byte &- 65 < 26, reader.lexicon.bytes[position - 1] &- 97 < 26 { return true }
      position += 1
    }
    return false
  }

  /// "Petrofibre", "Biotech": a word that ends as firms' coined names do.
  private func coinedEnding(_ tokens: Range<Int>) -> Bool {
    tokens.contains { at in
      let span = reader.tokens[at].span
      guard span.count >= 6, reader.isCapitalized(at) else { return false }
      return reader.lexicon.longestSuffix(span, classes.orgEnding) != nil
    }
  }

  // MARK: What stands after

  private func after(_ tokens: Range<Int>, _ range: Range<Int>, _ scores: inout Scores) {
    let at = tokens.upperBound
    guard at < range.upperBound else { return }
    let token = reader.tokens[at]
    if token.part == .possessive {
      scores.organization += 0.4
      scores.gpe += 0.5
      scores.person += 0.2
      if at + 1 < range.upperBound, let title = titleWithin(at + 1, range, 4) {
        let end = reader.title(title, range)?.next ?? title + 1
        scores.organization += reader.isTitle(title..<end, among: classes.placeTitles) ? 0.5 : 2
      }
      return
    }
    if token.span.count > 4, reader.lexicon.bytes[token.span.start] == UInt8(ascii: "-"),
      !token.flags.contains(.spaceBefore)
    {
      if reader.isWord(at, "-based") || reader.isWord(at, "-headquartered") || reader.isWord(at, "-born") {
        scores.addLocation(6)
      }
      return
    }
    if reader.isWord(at, "in"), at + 2 < range.upperBound,
      reader.isWidePlace(reader.isWord(at + 1, "the") ? at + 2 : at + 1, range)
    {
      scores.addLocation(tokens.count == 1 ? 1.2 : 0.3)
    }
    // "Maharashtra Industries Minister": over what the title is for.
    var head = at
    while head + 1 < range.upperBound, reader.isCapitalized(head), reader.has(head, [classes.topicNoun]) {
      head += 1
    }
    if head > at, let (next, _) = reader.longestWord(head, range, [classes.title]),
      reader.isTitle(head..<next, among: classes.governmentTitles)
    {
      scores.addLocation(3)
    }
    if token.kind == .word, let (next, _) = reader.longestWord(at, range, [classes.title]),
      token.predicate < 0 || token.flags.contains(.capitalized)
    {
      // "Drobnice Deputy Mayor Alexe Stoica", "Orkla Aerospace president", "NGA director-general"
      let isAcronym =
        tokens.count == 1 && reader.tokens[tokens.lowerBound].flags.contains(.allCaps)
        && reader.tokens[tokens.lowerBound].span.count < 6
      if !isAcronym, reader.isTitle(at..<next, among: classes.placeTitles) {
        scores.addLocation(3)
      } else {
        scores.organization += 3
      }
    }
    if token.kind == .word, !token.flags.contains(.capitalized) {
      if reader.longestWord(at, range, [classes.gpeWord]) != nil { scores.addLocation(5) }
      if reader.has(at, [classes.orgFollower]) { scores.organization += 1.2 }
      if reader.has(at, [classes.orgNoun]) { scores.organization += 3 }
      if let value = reader.lexicon.value(token.span, classes.gpeFollower) {
        scores.addLocation(value == classes.strong ? 4 : 1.8)
      }
    }
    if token.predicate >= 0, reader.text.predicates[Int(token.predicate)].verbClass == classes.say {
      scores.person += 2
      scores.organization += 0.8
    }
    if reader.isMark(at, "("), at + 2 < range.upperBound, reader.tokens[at + 1].flags.contains(.allCaps),
      reader.isMark(at + 2, ")")
    {
      scores.organization += 2
    }
    if reader.isWord(at, "by"), at + 1 < range.upperBound, reader.title(at + 1, range) != nil {
      // ", Kalinga Petrofibre by chairman B K Mohanty"
      scores.organization += 3
    }
    if reader.isMark(at, ",") { afterComma(at + 1, tokens, range, &scores) }
    if token.predicate >= 0 {
      let verb = reader.text.predicates[Int(token.predicate)]
      // "Raylog is headquartered there"
      if verb.verbClass == classes.locate, verb.features.contains(.passive) { scores.organization += 2 }
    }
  }

  private func afterComma(_ first: Int, _ tokens: Range<Int>, _ range: Range<Int>, _ scores: inout Scores) {
    guard first < range.upperBound else { return }
    if reader.isCapitalized(first), reader.isWidePlace(first, range) { scores.addLocation(2.5) }
    // The first telling noun of an appositive: "a company based in", "Quebec's economy minister", "a town in".
    var at = first
    var steps = 0
    while at < range.upperBound, steps < 9 {
      steps += 1
      if let end = names[at] {
        at = end
        continue
      }
      let token = reader.tokens[at]
      if token.kind == .punctuation { return }
      if token.predicate >= 0, at > first || reader.text.predicates[Int(token.predicate)].ending == .final {
        return
      }
      if let (next, _) = reader.title(at, range) {
        // ", the Prime Minister's official residence"
        if next < range.upperBound, reader.tokens[next].part == .possessive { return }
        // ", Alderman Harold Pym": the title of somebody else.
        let isOthers =
          next < range.upperBound && reader.isCapitalized(next) && reader.tokens[next].part == .properNoun
        if !isOthers || !reader.isCapitalized(at) { scores.person += 4 }
        return
      }
      if token.kind == .word, !token.flags.contains(.capitalized), isHeadNoun(at, range) {
        if reader.isOrgCue(at) {
          scores.organization += 4
          return
        }
        if reader.longestWord(at, range, [classes.facilityNoun, classes.facilityCue]) != nil {
          scores.facility += 4
          return
        }
        if reader.has(at, [classes.gpeWord]) {
          scores.gpe += 4
          return
        }
      }
      if reader.isWord(at, "and") || reader.isWord(at, "or") || reader.isWord(at, "who") {
        // "Farmers from Udumalpet, who had come": who are the farmers.
        let before = tokens.lowerBound - 1
        let isOthers = before >= range.lowerBound && reader.tokens[before].part == .preposition
        if reader.isWord(at, "who"), !isOthers || reader.isWord(before, "by") { scores.person += 4 }
        return
      }
      if reader.isWord(at, "whose"), at == first { scores.organization += 1.5 }
      if token.part == .preposition, at > first { return }
      at += 1
    }
  }

  /// No further noun follows: the word heads its phrase.
  private func isHeadNoun(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound else { return true }
    let next = reader.tokens[at + 1]
    if next.part == .possessive { return false }
    return !(next.kind == .word && next.part == .noun && next.predicate < 0)
  }

  private func titleWithin(_ first: Int, _ range: Range<Int>, _ count: Int) -> Int? {
    var at = first
    while at < range.upperBound, at < first + count, reader.tokens[at].kind == .word {
      if reader.title(at, range) != nil { return at }
      at += 1
    }
    return nil
  }
}
