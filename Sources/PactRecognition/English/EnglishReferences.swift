import PactLanguage
import PactModel
import PactResources

/// Finds what refers to bodies named elsewhere: "the city", "the institute", "both sides", "the two universities".
struct EnglishReferences {
  let reader: EnglishReader

  func find() -> [Mention] {
    let classes = reader.classes
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word,
          let (next, sense) = reader.longestWord(at, range, [classes.definite, classes.group])
        else {
          at += 1
          continue
        }
        // "the city of Daejeon" and "the city council" name or narrow; they do not refer.
        let follows = next < range.upperBound ? reader.tokens[next] : nil
        let isNarrowed =
          next < range.upperBound
          && (reader.isWord(next, "of")
            || follows!.part == .noun && follows!.kind == .word && follows!.predicate < 0)
        if !isNarrowed {
          var mention = reader.mention(
            at..<next, sentence: sentence, kind: sense.category == classes.group ? .group : .reference,
            rule: "en.reference", confidence: 0.7)
          mention.value = sense.value
          if mention.kind == .group {
            let first = reader.lexicon.resources.string(sense.value).split(separator: " ").first
            mention.count = first.flatMap { Int($0) } ?? 0
          }
          found.append(mention)
        }
        at = next
      }
    }
    return found
  }
}
