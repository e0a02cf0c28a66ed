import PactLanguage
import PactModel
import PactResources

/// Finds sums of money: "3천억 원", "7억5천만 원", "1억2천만 달러", "900만불".
struct KoreanMoney {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      let limit = reader.tokens[range.upperBound - 1].span.end
      var after = 0
      for at in range where reader.isUsable(at) {
        let start = reader.tokens[at].span.start
        guard start >= after, lexicon.bytes[start] >= 48, lexicon.bytes[start] <= 57 else { continue }
        guard let (value, end, currency) = sum(from: start, to: limit) else { continue }
        var mention = reader.mention(
          ByteSpan(start, end), from: at, in: range, sentence: sentence, kind: .money, rule: "ko.money",
          confidence: 0.96)
        mention.literal = "\(currency) \(value)"
        // "1천150만 달러(약 158억 원)": the same sum once more.
        if let last = found.last, reader.tokens[at].flags.contains(.parenthesized), last.sentence == sentence,
          at - last.tokens.upperBound < 3
        {
          mention.flags.insert(.inner)
        }
        found.append(mention)
        after = end
      }
    }
    return found
  }

  /// Numbers and magnitudes, then a currency; without one, won, if the sum goes into the hundred millions.
  private func sum(from start: Int, to limit: Int) -> (value: Int, end: Int, currency: String)? {
    var at = start
    var total = 0.0
    var section = 0.0
    var largest = 1
    var end = start
    while at < limit {
      guard let (number, afterNumber) = decimal(at, limit) else {
        guard at > start, let (magnitude, next) = magnitude(at, limit) else { break }
        apply(magnitude, 1, &total, &section)
        largest = max(largest, magnitude)
        (at, end) = (next, next)
        continue
      }
      at = afterNumber
      end = at
      if let (magnitude, next) = magnitude(at, limit) {
        largest = max(largest, magnitude)
        apply(magnitude, number, &total, &section)
        (at, end) = (next, next)
      } else {
        section += number
        break
      }
      // "7억 5천만 원": a blank between a magnitude and the next digits.
      if at < limit, lexicon.bytes[at] == 32, at + 1 < limit, (48...57).contains(lexicon.bytes[at + 1]) {
        at += 1
      }
    }
    total += section
    guard total > 0, total < 9e18 else { return nil }
    var scan = end
    if let approximate = longest(scan, limit, lexicon.resources.symbol(named: "approx")) {
      scan = approximate.end
    }
    if scan < limit, lexicon.bytes[scan] == 32 { scan += 1 }
    if let currency = longest(scan, limit, classes.currency) {
      // 동 and 원 also begin other words: what follows must not be a syllable of the same word but a particle.
      return (Int(total.rounded()), currency.end, lexicon.resources.string(currency.value))
    }
    return largest >= 100_000_000 ? (Int(total.rounded()), end, "KRW") : nil
  }

  /// A magnitude below 만 multiplies the number before it; one of 만 and above the whole section.
  private func apply(_ magnitude: Int, _ number: Double, _ total: inout Double, _ section: inout Double) {
    if magnitude < 10_000 {
      section += number * Double(magnitude)
    } else {
      total += (section + number) * Double(magnitude)
      section = 0
    }
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
      } else if byte == UInt8(ascii: "."), scale == 0, at + 1 < limit,
        (48...57).contains(lexicon.bytes[at + 1]), at > start
      {
        scale = 0.1
      } else if byte == UInt8(ascii: ","), at + 1 < limit, (48...57).contains(lexicon.bytes[at + 1]),
        at > start
      {
      } else {
        break
      }
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  private func magnitude(_ at: Int, _ limit: Int) -> (Int, Int)? {
    guard let found = longest(at, limit, classes.magnitude),
      let value = Int(lexicon.resources.string(found.value))
    else {
      return nil
    }
    return (value, found.end)
  }

  private func longest(_ at: Int, _ limit: Int, _ category: Symbol) -> (end: Int, value: Symbol)? {
    var best: (Int, Symbol)?
    lexicon.forEachWord(from: at, to: limit) { end, word in
      for sense in lexicon.resources.wordSenses(word) where sense.category == category && sense.isIn(.korean)
      {
        best = (end, sense.value)
      }
    }
    return best
  }
}
