import PactLanguage
import PactModel
import PactResources

/// Finds sums of money: "Rs 4,200 crore", "$3 million", "KRW 610 billion", "€12.5m", "3 million dollars".
struct EnglishMoney {
  let reader: EnglishReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      let limit = reader.tokens[range.upperBound - 1].span.end
      var after = 0
      for at in range where reader.isUsable(at) {
        let start = reader.tokens[at].span.start
        guard start >= after, let (value, end, currency) = sum(start, limit) else { continue }
        var last = at
        while last + 1 < range.upperBound, reader.tokens[last + 1].span.start < end { last += 1 }
        var mention = reader.mention(
          at..<last + 1, sentence: sentence, kind: .money, rule: "en.money", confidence: 0.97)
        mention.span = ByteSpan(start, end)
        mention.literal = "\(currency) \(value)"
        found.append(mention)
        after = end
      }
    }
    return found
  }

  /// Currency, number, magnitude; or number, magnitude, currency.
  private func sum(_ start: Int, _ limit: Int) -> (Int, Int, String)? {
    var at = start
    var currency: Symbol?
    if let before = longest(at, limit, classes.currency) {
      currency = before.value
      at = skipBlank(before.end, limit)
    }
    guard let (number, afterNumber) = decimal(at, limit) else { return nil }
    at = afterNumber
    var value = number
    var scan = at < limit && (lexicon.bytes[at] == 32 || lexicon.bytes[at] == 45) ? at + 1 : at
    while let magnitude = longest(scan, limit, classes.magnitude),
      let factor = Double(lexicon.resources.string(magnitude.value))
    {
      value *= factor
      at = magnitude.end
      scan = at < limit && (lexicon.bytes[at] == 32 || lexicon.bytes[at] == 45) ? at + 1 : at
    }
    if currency == nil {
      guard let after = longest(scan, limit, classes.currency) else { return nil }
      currency = after.value
      at = after.end
    }
    guard value > 0, value < 9e18 else { return nil }
    return (Int(value.rounded()), at, lexicon.resources.string(currency!))
  }

  private func skipBlank(_ at: Int, _ limit: Int) -> Int {
    at < limit && lexicon.bytes[at] == 32 ? at + 1 : at
  }

  private func decimal(_ start: Int, _ limit: Int) -> (Double, Int)? {
    var at = start
    var value = 0.0
    var scale = 0.0
    while at < limit {
      let byte = lexicon.bytes[at]
      if byte >= 48, byte <= 57 {
        if scale == 0 {
          value = value * 10 + Double(byte - 48)
        } else {
          value += Double(byte - 48) * scale
          scale /= 10
        }
      } else if byte == 46 || byte == 44, at > start, at + 1 < limit,
        (48...57).contains(lexicon.bytes[at + 1])
      {
        if byte == 46 { scale = 0.1 }
      } else {
        break
      }
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  /// The longest word of a class that ends at a word boundary.
  private func longest(_ at: Int, _ limit: Int, _ category: Symbol) -> (end: Int, value: Symbol)? {
    guard at < limit else { return nil }
    var best: (Int, Symbol)?
    lexicon.forEachWord(from: at, to: limit) { end, word in
      if end < limit, isLetter(lexicon.bytes[end]), isLetter(lexicon.bytes[end - 1]) { return }
      for sense in lexicon.resources.wordSenses(word) where sense.category == category && sense.isIn(.english)
      {
        best = (end, sense.value)
      }
    }
    return best
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte >= 0x80 }
}
