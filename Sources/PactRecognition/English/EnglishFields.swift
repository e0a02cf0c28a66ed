import PactLanguage
import PactModel
import PactResources

/// Finds fields of cooperation by their place: "in the field of research", "cooperation in X, Y and Z", "aerospace (A)".
struct EnglishFields {
  let reader: EnglishReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) {
        if let start = listStart(at, range) { found += list(start, range, sentence) }
        if let coded = coded(at, range, sentence) { found.append(coded) }
      }
    }
    return found
  }

  /// Where a list of fields starts after "field(s) of" or "cooperation in".
  private func listStart(_ at: Int, _ range: Range<Int>) -> Int? {
    guard at + 2 < range.upperBound else { return nil }
    if lexicon.value(reader.tokens[at].span, classes.fieldHead) != nil, reader.isWord(at + 1, "of") { return at + 2 }
    if lexicon.value(reader.tokens[at].span, classes.cooperation) != nil, reader.isWord(at + 1, "in") || reader.isWord(at + 1, "on") {
      // "cooperation in the field of X" starts later, at its own head.
      return reader.isWord(at + 2, "the") ? nil : at + 2
    }
    return nil
  }

  private func list(_ first: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var at = first
    while at < range.upperBound, found.count < 10 {
      var end = at
      while end < range.upperBound, end - at < 4, isPart(end) { end += 1 }
      guard end > at else { break }
      var mention = reader.mention(at..<end, sentence: sentence, kind: .field, rule: "en.field.list", confidence: 0.9)
      mention.entries = lexicon.names(mention.span).map(\.entry).filter { lexicon.resources.entry($0).type == .field }
      found.append(mention)
      at = end
      var joined = false
      while at < range.upperBound, reader.isMark(at, ",") || reader.isWord(at, "and") || reader.isWord(at, "or") {
        joined = true
        at += 1
      }
      guard joined else { break }
    }
    return found
  }

  private func isPart(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, token.predicate < 0, token.part == .noun || token.part == .adjective || token.part == .properNoun else {
      return false
    }
    return !lexicon.isAny(token.span, of: [classes.month, classes.weekday, classes.definiteWord, classes.noName, classes.title])
  }

  private func coded(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard at + 3 < range.upperBound, reader.isMark(at + 1, "("), reader.isMark(at + 3, ")"),
      reader.tokens[at + 2].span.count == 1, reader.isCapitalized(at + 2), reader.tokens[at].kind == .word,
      !reader.isCapitalized(at)
    else { return nil }
    var mention = reader.mention(at..<at + 4, sentence: sentence, kind: .field, rule: "en.field.coded", confidence: 0.95)
    mention.entries = lexicon.names(reader.tokens[at].span).map(\.entry).filter { lexicon.resources.entry($0).type == .field }
    return mention
  }
}
