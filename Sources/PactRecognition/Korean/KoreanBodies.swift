import PactLanguage
import PactModel
import PactResources

/// Finds bodies, facilities, events and places that no gazetteer holds, by what their names end with and stand beside.
///
/// An ending alone is not enough: what stands before it must be proper (`한빛대학교`, `부산항만공사`) and not itself put
/// together from common nouns (`공동실험실`); a common name needs a place or body before it (`몽골 교육부`, `알마티 시청`), a
/// head in parentheses behind it, or a mark of the company.
struct KoreanBodies {
  let reader: KoreanReader
  /// By token: the surest name that ends in it.
  var nameEnding: [Int: Mention] = [:]
  var lexicon: Lexicon { reader.lexicon }
  var classes: KoreanClasses { reader.classes }

  init(reader: KoreanReader, known: [Mention]) {
    self.reader = reader
    for mention in known where mention.kind != .field {
      let last = mention.tokens.upperBound - 1
      guard mention.span.end >= reader.tokens[last].nominalEnd else { continue }
      if (nameEnding[last]?.span.count ?? 0) < mention.span.count {
        nameEnding[last] = mention
        nameEnding[last]?.flags.remove(.inner)
      }
    }
  }

  mutating func find() -> [Mention] {
    var found: [Mention] = []
    for (sentence, value) in reader.text.sentences.enumerated() where value.kind != .boilerplate {
      let range = value.tokens
      for at in range where reader.isUsable(at) && reader.tokens[at].kind == .word {
        for mention in names(at, range, sentence) {
          found.append(mention)
          let last = mention.tokens.upperBound - 1
          if !mention.isInner, (nameEnding[last]?.span.count ?? 0) < mention.span.count {
            nameEnding[last] = mention
          }
        }
      }
    }
    return found
  }

  func names(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let token = reader.tokens[at]
    let nominal = token.nominal
    guard token.predicate < 0 || token.marker == .copula, !nominal.isEmpty,
      reader.isHangul(nominal) || token.script == .mixed
    else { return [] }
    if let company = marked(at, range, sentence) { return [company] }
    if lexicon.isAny(nominal, of: [classes.title, classes.group, classes.instrument]) { return [] }
    if let known = nameEnding[at], known.kind == .gpe, known.tokens.count == 1, known.span == nominal {
      return []
    }
    if let government = government(at, range, sentence) { return government }
    let isReference = lexicon.isAny(nominal, of: [classes.definite, classes.noName, classes.apposition])
    if let place = place(at, range, sentence, isOnlyAfterPlace: true) { return [place] }
    if let ending = ending(nominal, at: at) {
      // "농업법인 프레이저그린하우스": what it is said to be, whatever its name ends with.
      if ending.kind != .organization, at > range.lowerBound, introduces(at - 1),
        reader.appositionKind(at - 1) != nil, let body = introduced(at, range, sentence)
      {
        return [body]
      }
      let stem = ByteSpan(nominal.start, ending.start)
      if let hall = hall(at, ending, stem, range, sentence) ?? placed(at, ending, stem, range, sentence) {
        return [hall]
      }
      if ending.kind == .event, !stem.isEmpty, let event = attended(at, ending, stem, range, sentence) {
        return joined(at, ending, range, sentence) ?? [event]
      }
      if ending.isWeak, ending.value == classes.university, lexicon.length(stem) >= 4, !isReference,
        isBeforeOwnTitle(at, ending, range), joined(at, ending, range, sentence) == nil
      {
        // "남서울과학대 총장": common words may make up the name.
        return [make(at..<at + 1, ending, range, sentence, rule: "ko.org.title", confidence: 0.85)]
      }
      if stem.isEmpty || isReference || isGeneric(nominal, stem, ending) {
        return joined(at, ending, range, sentence) ?? chain(nil, at, ending, range, sentence).map { [$0] }
          ?? (isReference || stem.isEmpty ? [] : headed(at, ending, range, sentence))
      }
      if let mention = proper(at, ending, stem, range, sentence) {
        return joined(at, ending, range, sentence, isProper: true)
          ?? [chain(mention, at, ending, range, sentence) ?? mention]
      }
      if ending.isWeak, let whole = joined(at, ending, range, sentence) { return whole }
    }
    if isReference { return [] }
    if let department = department(at, range, sentence) { return [department] }
    if let place = place(at, range, sentence) { return [place] }
    if let body = introduced(at, range, sentence) { return [body] }
    if let venue = venue(at, range, sentence) { return [venue] }
    return []
  }

  func make(
    _ tokens: Range<Int>, _ ending: Ending, _ range: Range<Int>, _ sentence: Int, rule: StaticString,
    confidence: Float
  ) -> Mention {
    let span = ByteSpan(
      reader.tokens[tokens.lowerBound].span.start, reader.tokens[tokens.upperBound - 1].nominalEnd)
    var mention = reader.mention(
      span, from: tokens.lowerBound, in: range, sentence: sentence, kind: ending.kind, rule: rule,
      confidence: confidence)
    if ending.kind == .organization { mention.value = ending.value }
    return mention
  }
}
