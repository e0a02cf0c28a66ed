import PactLanguage
import PactModel
import PactResources

/// Finds what stands for an instrument named before it with the noun left out: "The fourth, with Gangneung, …", "two of them were
/// signed", "the one with Kongu", "one with Lima and another with Quito".
struct EnglishEllipses {
  let reader: EnglishReader
  let instruments: [Mention]
  private var classes: EnglishClasses { reader.classes }

  /// How many sentences back the noun may stand.
  private static let reach = 3

  private struct Pattern {
    var end: Int
    var count = 0
    var isDefinite = false
    /// A bare "one" needs its partner right behind it.
    var isBare = false
  }

  func find() -> [Mention] {
    guard !instruments.isEmpty else { return [] }
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        defer { at += 1 }
        guard reader.isUsable(at), reader.tokens[at].kind == .word, let pattern = pattern(at, range),
          let named = antecedent(at, sentence), isInstrument(pattern, range)
        else { continue }
        var mention = reader.mention(
          at..<pattern.end, sentence: sentence, kind: .instrument, rule: "en.instrument.ellipsis",
          confidence: 0.8)
        if !named.flags.contains(.definite) { mention.value = named.value }
        mention.count = pattern.count
        mention.flags.insert(.ellipsis)
        if pattern.count > 1 { mention.flags.insert(.plural) }
        if pattern.isDefinite { mention.flags.insert(.definite) }
        found.append(mention)
        at = pattern.end - 1
      }
    }
    return found
  }

  private func pattern(_ at: Int, _ range: Range<Int>) -> Pattern? {
    if at > range.lowerBound, reader.tokens[at - 1].part == .preposition { return nil }
    let next = at + 1
    if reader.has(at, [classes.ordinal]), reader.isWord(at, "another") {
      return Pattern(end: afterOne(next, range))
    }
    guard next < range.upperBound else { return nil }
    if reader.has(at, [classes.cardinal]) || reader.isWord(at, "both") || reader.isWord(at, "all") {
      let count = reader.lexicon.value(reader.tokens[at].span, classes.cardinal)
        .flatMap { Int(reader.lexicon.resources.string($0)) }
      if reader.isWord(next, "of"), next + 1 < range.upperBound, isPronoun(next + 1) {
        return Pattern(end: next + 2, count: count ?? -1)
      }
      return count == 1 && opensPart(at, range) ? Pattern(end: next, isBare: true) : nil
    }
    let isThe = reader.lexicon.value(reader.tokens[at].span, classes.definiteWord) != nil
    guard isThe || reader.isWord(at, "a") else { return nil }
    if reader.has(next, [classes.ordinal]) { return Pattern(end: afterOne(next + 1, range)) }
    guard isThe, reader.isWord(next, "one") else { return nil }
    return Pattern(end: next + 1, isDefinite: true)
  }

  private func isPronoun(_ at: Int) -> Bool {
    reader.isWord(at, "them") || reader.isWord(at, "these") || reader.isWord(at, "those")
  }

  private func afterOne(_ at: Int, _ range: Range<Int>) -> Int {
    at < range.upperBound && reader.isWord(at, "one") ? at + 1 : at
  }

  /// "three MoUs, [one] with Lima": behind a mark, "and" or "including".
  private func opensPart(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return true }
    // "and Jeju National University [one] with Udayana University": the verb is left out too.
    return reader.tokens[at - 1].kind == .punctuation || reader.isWord(at - 1, "and")
      || reader.isWord(at - 1, "including") || reader.isCapitalized(at - 1)
  }

  private func antecedent(_ at: Int, _ sentence: Int) -> Mention? {
    let start = reader.tokens[at].span.start
    return instruments.last { $0.span.end <= start && sentence - $0.sentence <= Self.reach }
  }

  /// Whether what follows is said of instruments: a partner, or a predicate of signing, ending, renewing or covering.
  private func isInstrument(_ pattern: Pattern, _ range: Range<Int>) -> Bool {
    var at = pattern.end
    guard at < range.upperBound else { return false }
    if reader.isMark(at, ","), !pattern.isBare { at += 1 }
    guard at < range.upperBound else { return false }
    if partnerFollows(at, range) { return true }
    for step in at..<min(at + 3, range.upperBound) {
      let predicate = reader.tokens[step].predicate
      if predicate >= 0 {
        return classes.agreementVerbs.contains(reader.text.predicates[Int(predicate)].verbClass)
      }
      guard reader.tokens[step].part == .adverb else { return false }
    }
    return false
  }

  private func partnerFollows(_ at: Int, _ range: Range<Int>) -> Bool {
    at < range.upperBound && (reader.isWord(at, "with") || reader.isWord(at, "between"))
  }
}
