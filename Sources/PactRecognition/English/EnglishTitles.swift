import PactLanguage
import PactModel
import PactResources

/// Finds job titles with what narrows them: "economy minister", "dean of international affairs", "Secretary of Economy".
struct EnglishTitles {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word,
          let (next, sense) = reader.title(at, range), !isDegree(at, range), !isAdjective(at, next, range)
        else {
          at += 1
          continue
        }
        var first = behindBody(at..<next, range)
        // "Vice-Chancellor Professor Tregear": two titles, not one.
        let isForm = reader.has(at, [classes.honorific]) && reader.isCapitalized(at)
        while !isForm, first <= at, first > range.lowerBound, at - first < 4,
          narrows(first - 1, before: first, title: at..<next, range)
        {
          first -= 1
        }
        first = overTopics(first, range)
        var end = extended(next, range)
        // "minister of state for heavy industries"
        if end > next { end = extended(end, range) }
        var mention = reader.mention(
          first..<end, sentence: sentence, kind: .title, rule: "en.title", confidence: 0.93)
        mention.value = sense.value
        if !reader.isCapitalized(at), isVerb(at) { mention.confidence = 0.3 }
        found.append(mention)
        at = next
      }
    }
    return found
  }

  /// "the [official] residence": an adjective here.
  private func isAdjective(_ at: Int, _ next: Int, _ range: Range<Int>) -> Bool {
    guard next == at + 1, next < range.upperBound, !reader.isCapitalized(at),
      reader.tokens[at].part == .adjective
    else { return false }
    let noun = reader.tokens[next]
    return noun.kind == .word && noun.part == .noun && !noun.flags.contains(.capitalized)
  }

  /// "chairs", "heads", "to head": a verb, unless a name follows.
  private func isVerb(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.part == .verb, token.predicate >= 0,
      !reader.text.predicates[Int(token.predicate)].features.contains(.nominal)
    else {
      return false
    }
    return !(at + 1 < reader.tokens.count && reader.isCapitalized(at + 1))
  }

  /// A common noun or adjective before a title narrows it; a name or a determiner does not.
  private func narrows(_ at: Int, before next: Int, title: Range<Int>, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, token.predicate < 0 else { return false }
    if token.flags.contains(.capitalized) {
      return reader.isCapitalized(next) && reader.topic(at, narrows: title, in: range)
        || reader.has(at, [classes.title]) || reader.isCapitalized(next) && reader.ranks(at)
        || at == range.lowerBound && opensTitle(at, before: next)
    }
    guard token.part == .noun || token.part == .adjective else { return false }
    if reader.has(at, [classes.topicNoun]), !reader.has(at, [classes.gpeWord, classes.titleBody]) {
      return true
    }
    return !reader.has(
      at,
      [
        classes.former, classes.cardinal, classes.definiteWord, classes.orgCue, classes.gpeWord,
        classes.titleStop,
      ])
  }

  /// "Emergency response chief Ryu Da-som": a common noun whose capital only opens the sentence.
  private func opensTitle(_ at: Int, before next: Int) -> Bool {
    guard !reader.isCapitalized(next), reader.isUnlisted(at), reader.has(at, [classes.commonWord]),
      !reader.tokens[at].flags.contains(.allCaps)
    else {
      return false
    }
    if reader.has(at, [classes.titleBody]) { return true }
    return !reader.has(at, [classes.former, classes.demonym, classes.orgCue, classes.orgHead])
      && reader.tokens[at].part != .determiner && reader.tokens[at].part != .preposition
      && reader.tokens[at].part != .verb && reader.tokens[at].part != .adverb
  }

  /// "Incheon [Metropolitan Council] member": where the words that a title starts with end the name of its body, the title
  /// starts behind them.
  private func behindBody(_ title: Range<Int>, _ range: Range<Int>) -> Int {
    let first = title.lowerBound
    guard first > range.lowerBound, reader.isCapitalized(first), reader.isCapitalized(first - 1),
      reader.tokens[first - 1].kind == .word,
      !reader.has(first - 1, [classes.title, classes.honorific, classes.demonym]),
      let (next, _) = reader.longestWord(first, title, [classes.orgHead, classes.gpeHead]),
      next < title.upperBound
    else { return first }
    // "Daegu City Council Chair": over every word that belongs to the head.
    var end = next
    while end < title.upperBound, let (more, _) = reader.longestWord(end, title, [classes.orgHead]),
      more < title.upperBound
    {
      end = more
    }
    return end
  }

  /// "Registrar in-charge", "dean of international affairs", "Secretary of Economy", "head of its European unit".
  private func extended(_ next: Int, _ range: Range<Int>) -> Int {
    if let (end, _) = reader.longestWord(
      next, range, [reader.lexicon.resources.symbol(named: "title-suffix")])
    {
      return end
    }
    guard next + 1 < range.upperBound, reader.isWord(next, "of") || reader.isWord(next, "for") else {
      return next
    }
    var at = next + 1
    let start = at
    if reader.isWord(at, "its") || reader.isWord(at, "their") { at += 1 }
    var sawNoun = false
    while at < range.upperBound, at - start < 8 {
      let token = reader.tokens[at]
      if token.flags.contains(.capitalized),
        let (next, _) = reader.longestWord(at, range, [classes.topicNoun]),
        next > at + 1
      {
        sawNoun = true
        at = next
        continue
      }
      let isTopic =
        token.flags.contains(.capitalized)
        && (reader.has(at, [classes.topicNoun, classes.demonym]) || opensTopic(at, range)
          || reader.isSubject(at, of: at..<range.upperBound)
            && (at + 1 >= range.upperBound || !reader.isCapitalized(at + 1) || sawNoun))
      let isCommon =
        token.kind == .word && !token.flags.contains(.capitalized)
        && (token.part == .noun || token.part == .adjective) && token.predicate < 0
      if isTopic || isCommon {
        sawNoun = true
      } else if sawNoun, let next = listed(at, range) {
        at = next
        continue
      } else if !(sawNoun && (reader.isWord(at, "and") || reader.isMark(at, "&")) && at + 1 < range.upperBound
        && (reader.longestWord(at + 1, range, [classes.topicNoun]) != nil || opensTopic(at + 1, range)))
      {
        break
      }
      at += 1
    }
    // "Director of International Cooperation [Center] Yoo Se-yeon"
    if sawNoun, at + 1 < range.upperBound, reader.isCapitalized(at), reader.has(at, [classes.orgHead]),
      reader.isCapitalized(at - 1), reader.isCapitalized(at + 1)
    {
      return at + 1
    }
    guard sawNoun,
      reader.tokens[start].part != .determiner || reader.isWord(start, "its") || reader.isWord(start, "their")
    else { return next }
    // "mayor of Daejeon", "president of the university": a body, not a portfolio.
    if at < range.upperBound, reader.isCapitalized(at), !reader.has(at - 1, [classes.topicNoun]),
      reader.tokens[at - 1].part != .noun || reader.has(at - 1, [classes.orgCue, classes.gpeWord])
    {
      return next
    }
    return at
  }

  /// "[Land, Infrastructure and] Transport Minister": leftwards over the topics that "and" and commas join.
  private func overTopics(_ first: Int, _ range: Range<Int>) -> Int {
    guard reader.has(first, [classes.topicNoun]), first - 2 >= range.lowerBound,
      reader.isWord(first - 1, "and") || reader.isMark(first - 1, "&")
    else { return first }
    let isCapital = reader.isCapitalized(first)
    func isTopic(_ at: Int) -> Bool {
      range.contains(at) && reader.has(at, [classes.topicNoun]) && reader.isCapitalized(at) == isCapital
        && reader.tokens[at].predicate < 0
    }
    var at = first - 1
    if reader.isMark(at - 1, ",") { at -= 1 }
    guard isTopic(at - 1) else { return first }
    var start = at - 1
    while isTopic(start - 1) { start -= 1 }
    while start - 2 >= range.lowerBound, reader.isMark(start - 1, ","), isTopic(start - 2) { start -= 2 }
    return start
  }

  /// "[Economic] Development": an adjective before a topic.
  private func opensTopic(_ at: Int, _ range: Range<Int>) -> Bool {
    at + 1 < range.upperBound && reader.isCapitalized(at) && reader.tokens[at].part == .adjective
      && reader.isCapitalized(at + 1)
      && (reader.has(at + 1, [classes.topicNoun]) || reader.isSubject(at + 1, of: at..<range.upperBound))
  }

  /// "Minister for Trade[, Industry and] Cooperatives": over the commas of a list of topics that "and" closes.
  private func listed(_ comma: Int, _ range: Range<Int>) -> Int? {
    guard reader.isMark(comma, ",") else { return nil }
    var at = comma + 1
    while at < range.upperBound, at - comma < 10 {
      guard reader.isCapitalized(at), let (next, _) = reader.longestWord(at, range, [classes.topicNoun]),
        next + 1 < range.upperBound
      else { return nil }
      at = next
      if reader.isMark(at, ","), reader.isWord(at + 1, "and") || reader.isMark(at + 1, "&") { at += 1 }
      if reader.isWord(at, "and") || reader.isMark(at, "&") {
        return at + 1 < range.upperBound && reader.has(at + 1, [classes.topicNoun]) ? at + 1 : nil
      }
      if reader.isMark(at, ",") { at += 1 }
    }
    return nil
  }

  /// "Jinhyuk Kim, [MD], chief of cardiology": a degree, no managing director.
  private func isDegree(_ at: Int, _ range: Range<Int>) -> Bool {
    guard reader.has(at, [classes.nameSuffix]), at > range.lowerBound + 1, at + 2 < range.upperBound,
      reader.isMark(at - 1, ","), reader.isMark(at + 1, ",")
    else { return false }
    return reader.title(at + 2, range) != nil || reader.has(at + 2, [classes.nameSuffix])
  }
}
