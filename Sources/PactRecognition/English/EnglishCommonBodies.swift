import PactLanguage
import PactModel
import PactResources

/// Finds bodies called by common nouns: "Korea's trade ministry", "the Uzbek ministry of higher education", "the port authority of
/// San Antonio".
///
/// A head that only governments have ("ministry") asks for a topic; others ("office", "authority") for a topic and an owner too.
struct EnglishCommonBodies {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word, !reader.isCapitalized(at),
          let (next, sense) = reader.longestWord(at, range, [classes.commonBody, classes.commonBodyWeak])
        else {
          at += 1
          continue
        }
        if let tokens = body(at..<next, isWeak: sense.category == classes.commonBodyWeak, range) {
          var mention = reader.mention(
            tokens, sentence: sentence, kind: .organization, rule: "en.body.common", confidence: 0.91)
          mention.value = sense.value
          mention.flags.insert(.common)
          found.append(mention)
        }
        at = next
      }
    }
    return found
  }

  /// What stands before a head and belongs to it.
  private struct Modifiers {
    var first: Int
    /// Nouns and adjectives that say what the body is for.
    var topics = 0
    /// "federal", "provincial"
    var hasScope = false
    var hasDemonym = false
  }

  private func body(_ head: Range<Int>, isWeak: Bool, _ range: Range<Int>) -> Range<Int>? {
    guard let modifiers = modifiers(before: head.lowerBound, range) else { return nil }
    let end = endOfTopic(head.upperBound, range)
    let tokens = modifiers.first..<end
    let ofPlace = owner(behind: end, range) != nil
    let before = modifiers.first - 1
    let isOwned =
      ofPlace || modifiers.hasDemonym || possessor(before: modifiers.first, range)
    let isDefinite = isOwned || before >= range.lowerBound && reader.has(before, [classes.definiteWord])
    let hasTopic = modifiers.topics > 0 || end > head.upperBound || head.count > 1
    guard
      isWeak
        ? hasTopic && (isOwned || modifiers.hasScope && isDefinite) || modifiers.hasScope && isOwned
        : hasTopic && (isDefinite || opensSentence(modifiers.first, range)),
      !isNarrowed(end, isWeak: isWeak, range), !isDescription(tokens, range)
    else { return nil }
    return tokens
  }

  /// Leftwards over the nouns and adjectives before a head; nil where one says that no certain body is meant.
  private func modifiers(before head: Int, _ range: Range<Int>) -> Modifiers? {
    var found = Modifiers(first: head)
    while found.first > range.lowerBound, head - found.first < 7 {
      let at = found.first - 1
      let token = reader.tokens[at]
      if reader.has(at, [classes.bodyStop]) { return nil }
      if reader.has(at, [classes.demonym]), token.kind == .word {
        found.hasDemonym = true
        let isCompound =
          at > range.lowerBound && reader.longestWord(at - 1, range, [classes.demonym])?.next == at + 1
        found.first = isCompound ? at - 1 : at
        return found
      }
      if reader.isCapitalized(at) {
        // A word that only opens the sentence: "Education ministry officials", not "Samsung foundry authority".
        guard at == range.lowerBound, token.part == .noun || token.part == .properNoun,
          reader.has(at, [classes.commonWord]), reader.isUnlisted(at)
        else {
          return found
        }
        found.topics += 1
        found.first = at
        return found
      }
      if reader.has(at, [classes.bodyScope]) {
        found.hasScope = true
      } else if token.kind == .word, token.predicate < 0,
        token.part == .noun || reader.has(at, [classes.bodyTopic])
      {
        found.topics += 1
      } else if reader.isWord(at, "and"), found.topics > 0, at > range.lowerBound, isTopicWord(at - 1) {
        found.topics += 1
      } else if reader.isMark(at, ","), found.topics > 2, at > range.lowerBound, isTopicWord(at - 1) {
        found.topics += 1
      } else if token.kind != .word || token.part != .adjective || token.predicate >= 0 {
        return found
      }
      found.first = at
    }
    return found
  }

  private func isTopicWord(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    return token.kind == .word && !token.flags.contains(.capitalized) && token.predicate < 0
      && token.part == .noun
  }

  /// "ministry [of higher education]", "department [of trade and industry]": up to the last word of the topic.
  private func endOfTopic(_ head: Int, _ range: Range<Int>) -> Int {
    guard head + 1 < range.upperBound, reader.isWord(head, "of") || reader.isWord(head, "for") else {
      return head
    }
    var at = head + 1
    var end = head
    while at < range.upperBound, at - head < 9 {
      let token = reader.tokens[at]
      if isTopicWord(at) {
        end = at + 1
      } else if token.kind == .word, token.part == .adjective, !token.flags.contains(.capitalized) {
      } else if end == at, reader.isWord(at, "and") || reader.isMark(at, ",") {
      } else {
        break
      }
      at += 1
    }
    return end
  }

  /// "of San Antonio", "in Antioquia": the first token of the place behind a body.
  private func owner(behind end: Int, _ range: Range<Int>) -> Int? {
    guard end + 1 < range.upperBound, reader.isWord(end, "of") else { return nil }
    let at = reader.isWord(end + 1, "the") ? end + 2 : end + 1
    return at < range.upperBound && reader.isCapitalized(at) && reader.isPlace(at, range) ? at : nil
  }

  /// "Korea's", "the province's", "its"
  private func possessor(before first: Int, _ range: Range<Int>) -> Bool {
    let mark = first - 1
    guard mark > range.lowerBound, reader.tokens[mark].part == .possessive else { return false }
    if reader.has(mark - 1, [classes.gpeWord, classes.placeHead]) { return true }
    return (max(range.lowerBound, mark - 4)..<mark).contains { start in
      guard reader.isCapitalized(start), let (next, _) = reader.listedName(start, range, min: start + 1)
      else {
        return false
      }
      return next == mark && reader.isPlace(start, range)
    }
  }

  private func opensSentence(_ at: Int, _ range: Range<Int>) -> Bool {
    at == range.lowerBound && reader.isCapitalized(at)
  }

  /// "Korea's trade agency KOTRA", "police station": a name or a noun follows, so that it only describes.
  private func isNarrowed(_ end: Int, isWeak: Bool, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound else { return false }
    let next = reader.tokens[end]
    guard next.kind == .word else { return false }
    if reader.title(end, range) != nil { return false }
    if next.flags.contains(.capitalized) { return next.part != .preposition }
    guard next.part == .noun, next.predicate < 0 else { return false }
    return isWeak || !reader.has(end, [classes.orgFollower, classes.gpeFollower])
  }

  /// "KOTRA, Korea's trade promotion agency, said", "Norway's development agency, Norad, said", "serves as", "is": says what a
  /// name is.
  private func isDescription(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    let end = tokens.upperBound
    let isClosed =
      end >= range.upperBound || reader.tokens[end].kind == .punctuation
      || reader.tokens[end].part == .pronoun || reader.isWord(end, "that")
    if isClosed, isApposed(end, range) { return true }
    var before = tokens.lowerBound - 1
    while before >= range.lowerBound, tokens.lowerBound - before < 8, reader.tokens[before].kind == .word,
      reader.tokens[before].predicate < 0, reader.tokens[before].part != .preposition,
      reader.tokens[before].part != .conjunction
    { before -= 1 }
    guard before > range.lowerBound else { return false }
    if reader.isWord(before, "as") { return true }
    let predicate = reader.tokens[before].predicate
    if predicate >= 0, reader.text.predicates[Int(predicate)].verbClass == classes.be { return true }
    return isClosed && (reader.isMark(before, ",") || reader.isMark(before, "(") || reader.isDash(before))
      && (reader.isCapitalized(before - 1) || reader.isMark(before - 1, ")"))
  }

  /// ", Norad, may add", ", Bee'ah Council.": a name alone between commas.
  private func isApposed(_ comma: Int, _ range: Range<Int>) -> Bool {
    guard comma + 1 < range.upperBound, reader.isMark(comma, ","), reader.isCapitalized(comma + 1) else {
      return false
    }
    var at = comma + 1
    while at < range.upperBound, at - comma < 7, reader.tokens[at].kind == .word,
      reader.isCapitalized(at) || reader.isWord(at, "of") || reader.isWord(at, "for")
    { at += 1 }
    return at >= range.upperBound || reader.isMark(at, ",") || reader.isMark(at, ".")
      || reader.isMark(at, "(")
  }
}
