import PactLanguage
import PactModel
import PactResources

/// Finds what refers to bodies named elsewhere: 시는, 이 대학은, 양 기관은, 두 도시가.
struct KoreanReferences {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        guard let (end, sense) = longest(at, range) else { continue }
        let span = ByteSpan(reader.tokens[at].span.start, end)
        var mention = reader.mention(
          span, from: at, in: range, sentence: sentence,
          kind: sense.category == classes.group ? .group : .reference,
          rule: "ko.reference", confidence: 0.7)
        let isDefinite =
          at > range.lowerBound && lexicon.value(reader.tokens[at - 1].nominal, classes.demonstrative) != nil
          || lexicon.value(reader.tokens[at].nominal, classes.demonstrative) != nil
            && mention.tokens.count == 1
        if mention.kind == .group {
          let parts = lexicon.resources.string(sense.value).split(separator: " ")
          mention.count = parts.first.flatMap { Int($0) } ?? 0
          mention.value = sense.value
          // "협회 회원국이다", "회원도시로": what someone is, not who.
          let last = reader.tokens[mention.tokens.upperBound - 1].marker
          if mention.count == 0, last == .copula || last == .instrumental { continue }
          found.append(mention)
        } else if isDefinite || standsAlone(at, range, mention) {
          mention.value = sense.value
          if isDefinite { mention.flags.insert(.definite) }
          found.append(mention)
        }
      }
    }
    return found
  }

  /// A bare "시" or "재단" refers only with nothing that narrows it before it.
  private func standsAlone(_ at: Int, _ range: Range<Int>, _ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    let last = reader.tokens[next - 1]
    if next < range.upperBound,
      lexicon.value(reader.tokens[next].nominal, lexicon.resources.symbol(named: "affiliation")) != nil
    {
      return true
    }
    switch last.marker {
    case .topic, .subject, .also, .comitative: break
    // "대회를 주최한 연맹", "재단에": what the name ends in, but no word of one syllable.
    case .object, .dative, .locative, .genitive, .source:
      guard lexicon.length(mention.span) > 1 else { return false }
    default: return false
    }
    guard at > range.lowerBound else { return true }
    let before = reader.tokens[at - 1]
    if before.kind == .punctuation { return true }
    if before.predicate >= 0 { return !reader.isNarrowing(before) }
    return !reader.isBare(at - 1) && before.marker != .genitive
  }

  private func longest(_ at: Int, _ range: Range<Int>) -> (Int, WordSense)? {
    var best: (Int, WordSense)?
    lexicon.forEachWord(from: reader.tokens[at].span.start, to: reader.tokens[range.upperBound - 1].span.end)
    { end, word in
      guard let last = reader.token(containing: end - 1, from: at, in: range),
        end == reader.tokens[last].nominalEnd
      else {
        return
      }
      for sense in lexicon.resources.wordSenses(word)
      where (sense.category == classes.definite || sense.category == classes.group) && sense.isIn(.korean) {
        best = (end, sense)
      }
    }
    return best
  }
}
