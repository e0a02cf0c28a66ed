import PactLanguage
import PactModel
import PactResources

/// Finds job titles with the nouns that narrow them: "economy minister", "Principal Secretary", "president".
struct EnglishTitles {
  let reader: EnglishReader

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word,
          let (next, sense) = reader.longestWord(at, range, [reader.classes.title])
        else {
          at += 1
          continue
        }
        var first = at
        while first > range.lowerBound, at - first < 3, narrows(first - 1) { first -= 1 }
        var mention = reader.mention(first..<next, sentence: sentence, kind: .title, rule: "en.title", confidence: 0.93)
        mention.value = sense.value
        found.append(mention)
        at = next
      }
    }
    return found
  }

  /// A lower-case noun or adjective before a title narrows it; a name or a determiner does not.
  private func narrows(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, !token.flags.contains(.capitalized) else { return false }
    guard token.part == .noun || token.part == .adjective else { return false }
    return !reader.lexicon.isAny(
      token.span, of: [reader.classes.former, reader.classes.noName, reader.classes.title, reader.classes.definiteWord])
  }
}
