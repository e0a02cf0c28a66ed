import PactModel
import PactResources

/// Nouns that mean something of their own with their verb: 손을 잡다, 서명식을 열다, 없던 일로 하다.
extension KoreanWords {
  /// The class of a verb with the noun before it, and the noun's first token; nil if the table does not join them.
  func collocation(before index: Int, _ range: Range<Int>, verb: Int) -> (verbClass: Symbol, first: Int)? {
    guard index > range.lowerBound else { return nil }
    let noun = tokens[index - 1]
    guard noun.kind == .word, noun.nominalEnd > noun.span.start else { return nil }
    for first in [index - 2, index - 1] where first >= range.lowerBound {
      guard let symbol = collocationNoun(first, index - 1, end: noun.nominalEnd),
        let row = lexicon.collocations[symbol]?.first(where: {
          $0.verb == verb && Self.fits(noun.marker, $0.marker)
        })
      else { continue }
      return (row.verbClass, first)
    }
    return nil
  }

  /// Whether a word that looks like a verb is the noun of such a pair: 막을 in "막을 올린", 이름을 in "이름을 올렸다".
  func startsCollocation(_ index: Int, _ range: Range<Int>) -> Bool {
    for last in [index, index + 1] where last + 1 < range.upperBound {
      guard tokens[last].kind == .word, tokens[last + 1].kind == .word,
        let (end, marker) = particle(of: last),
        let symbol = collocationNoun(index, last, end: end),
        let verb = inflected(last + 1, range)?.verb
      else { continue }
      if lexicon.collocations[symbol]?.contains(where: { $0.verb == verb && Self.fits(marker, $0.marker) })
        == true
      {
        return true
      }
    }
    return false
  }

  /// 도, 은, 까지 may stand for 을 and 이 (홍보관도 차렸다), and headlines leave them out (머리 맞대다).
  private static func fits(_ marker: Marker, _ wanted: Marker) -> Bool {
    if marker == wanted { return true }
    guard wanted == .object || wanted == .subject else { return false }
    return [.also, .topic, .limit, .none].contains(marker)
  }

  /// A noun of one word may end a compound (업무협약식); one of two words stands for itself.
  private func collocationNoun(_ first: Int, _ last: Int, end: Int) -> Symbol? {
    let span = ByteSpan(tokens[first].span.start, end)
    return first == last
      ? lexicon.collocationNoun(in: text, span) : lexicon.collocationNoun(exactly: span, in: text)
  }

  /// Where a word's particles begin, and what they say.
  private func particle(of index: Int) -> (end: Int, marker: Marker)? {
    let span = tokens[index].span
    var at = Hangul.next(text, span.start)
    while at < span.end {
      if let marker = lexicon.particle(
        in: text, ByteSpan(at, span.end), after: Hangul.final(text, before: at))
      {
        return (at, marker)
      }
      at = Hangul.next(text, at)
    }
    return nil
  }
}
