import PactLanguage
import PactModel
import PactResources

/// Finds what names an instrument: "memorandum of understanding (MOU)", "four MoUs", "the deal", "sister-city agreement".
struct EnglishInstruments {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word,
          let (next, sense) = reader.longestWord(at, range, [classes.instrument, classes.instrumentWeak])
        else {
          at += 1
          continue
        }
        var mention = reader.mention(
          at..<next, sentence: sentence, kind: .instrument, rule: "en.instrument", confidence: 0.94)
        mention.value = sense.value
        describe(&mention, range)
        let isWeak = sense.category == classes.instrumentWeak
        if !isWeak || mention.flags.contains(.definite) || isSigned(mention, range) { found.append(mention) }
        at = next
      }
    }
    return found
  }

  private func describe(_ mention: inout Mention, _ range: Range<Int>) {
    // Over adjectives to the determiner or number.
    var at = mention.tokens.lowerBound - 1
    var steps = 0
    while at >= range.lowerBound, steps < 4 {
      let token = reader.tokens[at]
      if reader.lexicon.value(token.span, classes.definiteWord) != nil {
        mention.flags.insert(.definite)
        break
      }
      if let count = number(token) {
        mention.count = count
        if count > 1 { mention.flags.insert(.plural) }
        break
      }
      guard token.kind == .word, token.part == .adjective || token.part == .noun else { break }
      at -= 1
      steps += 1
    }
    let last = reader.tokens[mention.tokens.upperBound - 1].span
    if reader.text.bytes[last.end - 1] == UInt8(ascii: "s")
      || mention.span.count > 9 && reader.isWord(mention.tokens.lowerBound, "memoranda")
    {
      mention.flags.insert(.plural)
    }
  }

  private func number(_ token: Token) -> Int? {
    if token.kind == .number { return reader.lexicon.number(token.span).flatMap { $0 < 100 ? $0 : nil } }
    return reader.lexicon.value(token.span, classes.cardinal).flatMap {
      Int(reader.lexicon.resources.string($0))
    }
  }

  /// A weak word counts as the object of signing, a few words after it.
  private func isSigned(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var at = mention.tokens.lowerBound - 1
    while at >= range.lowerBound, mention.tokens.lowerBound - at < 6 {
      let predicate = reader.tokens[at].predicate
      if predicate >= 0 { return reader.text.predicates[Int(predicate)].verbClass == classes.sign }
      at -= 1
    }
    return false
  }
}
