import PactModel
import PactResources

extension EnglishSentenceSplitter {
  /// The end of a dateline that starts a line: "MONTREAL, June 11 -- ", "SEOUL, Feb. 6 (Yonhap) -- ", "SIALKOT: ",
  /// "Bhubaneswar, Jan 29 (PNS) ", "TASHKENT, Uzbekistan, May 2. ".
  func dateline(_ tokens: [Token], _ range: Range<Int>) -> Int? {
    let first = tokens[range.lowerBound]
    guard first.kind == .word, first.flags.contains(.capitalized) else { return nil }
    let opening = lexicon.reading(
      at: range.lowerBound, before: range.upperBound, tokens: tokens, bytes: bytes)
    guard opening.parts == 0, !opening.isTemporal else { return nil }
    let isLoud = first.flags.contains(.allCaps) && first.span.count > 2
    var hasDay = false
    var hasAgency = false
    var at = range.lowerBound
    let limit = min(range.upperBound, at + 24)
    while at < limit {
      let token = tokens[at]
      if token.kind == .punctuation {
        switch EnglishText.mark(bytes, token.span.start, token.span.count) {
        case .dash:
          // "Hanoi (VNA) – The city …", but "Hue University (Vietnam) – agreement on water"
          let isOpening =
            hasAgency && at + 1 < range.upperBound && tokens[at + 1].flags.contains(.capitalized)
          return (isLoud || hasDay || isOpening) && at > range.lowerBound && at + 1 < range.upperBound
            ? at + 1 : nil
        case .hyphen:
          let isSpaced =
            token.flags.contains(.spaceBefore) && at + 1 < limit
            && tokens[at + 1].flags.contains(.spaceBefore)
          return isSpaced && (isLoud || hasDay) && at + 1 < range.upperBound ? at + 1 : nil
        case .colon: return isLoud && at - range.lowerBound <= 6 && at + 1 < range.upperBound ? at + 1 : nil
        case .openParenthesis: hasAgency = true
        case .closeParenthesis:
          if hasDay, at + 1 < limit, tokens[at + 1].flags.contains(.capitalized), !isDash(tokens, at + 1) {
            return at + 1
          }
        case .period:
          return isLoud && hasDay && at + 1 < range.upperBound && tokens[at + 1].flags.contains(.capitalized)
            ? at + 1 : nil
        case .comma, .slash: break
        default: return nil
        }
      } else if token.kind == .word {
        if hasDay, !token.flags.contains(.parenthesized), at > range.lowerBound,
          bytes[token.span.end - 1] != UInt8(ascii: "."),
          !token.flags.contains(.capitalized), token.script != .mixed
        {
          return nil
        }
        let reading = lexicon.reading(at: at, before: range.upperBound, tokens: tokens, bytes: bytes)
        if reading.isTemporal { hasDay = true }
        guard
          token.flags.contains(.capitalized) || reading.may(.conjunction)
            || token.flags.contains(.parenthesized)
            || isOf(token)
        else { return nil }
      }
      at += 1
    }
    return nil
  }

  private func isDash(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .punctuation
      && EnglishText.mark(bytes, tokens[index].span.start, tokens[index].span.count) == .dash
  }

  private func isOf(_ token: Token) -> Bool {
    token.span.count == 2 && bytes[token.span.start] == UInt8(ascii: "o")
      && bytes[token.span.start + 1] == UInt8(ascii: "f")
  }
}
