import PactModel
import PactResources

/// Groups tokens into paragraphs and sentences; headlines, list items and datelines get their kind.
struct EnglishSentenceSplitter {
  let lexicon: EnglishLexicon
  let bytes: UnsafeBufferPointer<UInt8>
  private var sentences: [Sentence] = []
  private var sawBody = false
  private var paragraph = 0

  init(lexicon: EnglishLexicon, bytes: UnsafeBufferPointer<UInt8>) {
    self.lexicon = lexicon
    self.bytes = bytes
  }

  /// Also sets the flags of quoted, parenthesized and boilerplate tokens.
  mutating func split(_ tokens: inout [Token], boilerplate: [Boilerplate]) -> [Sentence] {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) || isWrapped(tokens, end) { end += 1 }
      flagNoise(&tokens, start..<end, boilerplate)
      var part = start
      while part < end {
        let isNoise = tokens[part].flags.contains(.boilerplate)
        var stop = part + 1
        while stop < end, tokens[stop].flags.contains(.boilerplate) == isNoise { stop += 1 }
        if isNoise {
          append(part..<stop, .boilerplate, tokens)
        } else {
          markQuotes(&tokens, part..<stop)
          line(tokens, part..<stop)
        }
        part = stop
      }
      paragraph += 1
      start = end
    }
    return sentences
  }

  /// What the outlet says of itself at the end is read like the story: it tells who is whose subsidiary.
  private func flagNoise(_ tokens: inout [Token], _ range: Range<Int>, _ boilerplate: [Boilerplate]) {
    let line = ByteSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    for noise in boilerplate where noise.kind != .about && noise.span.overlaps(line) {
      for index in range where noise.span.overlaps(tokens[index].span) {
        tokens[index].flags.insert(.boilerplate)
      }
    }
  }

  private func mark(_ token: Token) -> EnglishText.Mark {
    token.kind == .punctuation ? EnglishText.mark(bytes, token.span.start, token.span.count) : .other
  }

  /// A line that only continues the one before: it starts in lower case, and the line before ended without a full stop.
  private func isWrapped(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalized), token.script == .latin else {
      return false
    }
    let before = tokens[index - 1]
    var newlines = 0
    for at in before.span.end..<token.span.start where bytes[at] == 10 { newlines += 1 }
    guard newlines == 1 else { return false }
    let last = mark(before)
    return before.kind != .punctuation || last == .comma || last == .hyphen
  }

  private mutating func append(_ range: Range<Int>, _ kind: Sentence.Kind, _ tokens: [Token]) {
    guard !range.isEmpty else { return }
    sentences.append(
      Sentence(
        span: ByteSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end),
        kind: kind,
        tokens: range, paragraph: paragraph))
  }

  /// Pairs quotation marks within a line, and flags what stands between them and between parentheses.
  private func markQuotes(_ tokens: inout [Token], _ range: Range<Int>) {
    var open = -1
    var depth = 0
    for index in range {
      guard tokens[index].kind == .punctuation else {
        if depth > 0 { tokens[index].flags.insert(.parenthesized) }
        continue
      }
      switch mark(tokens[index]) {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth = max(0, depth - 1)
      case .openQuote: if open < 0 { open = index }
      case .closeQuote where open >= 0:
        for inside in open + 1..<index { tokens[inside].flags.insert(.quoted) }
        open = -1
      case let mark where mark == .quote || isSingleQuote(tokens, index, open: open >= 0):
        if open < 0 {
          open = index
        } else {
          for inside in open + 1..<index { tokens[inside].flags.insert(.quoted) }
          open = -1
        }
      default: break
      }
    }
  }

  /// An apostrophe that stands before or after a word like a quotation mark.
  private func isSingleQuote(_ tokens: [Token], _ index: Int, open: Bool) -> Bool {
    guard EnglishText.apostrophe(bytes, tokens[index].span.start) != nil else { return false }
    let spaced = tokens[index].flags.contains(.spaceBefore) || tokens[index].flags.contains(.lineStart)
    return open ? !spaced : spaced
  }

  private mutating func line(_ tokens: [Token], _ range: Range<Int>) {
    var start = range.lowerBound
    if let end = dateline(tokens, range) {
      append(start..<end, .dateline, tokens)
      start = end
      sawBody = true
      if start == range.upperBound { return }
    }
    let kind = kind(tokens, start..<range.upperBound)
    if kind == .headline {
      append(start..<range.upperBound, .headline, tokens)
      return
    }
    if kind == .body { sawBody = true }
    var at = start
    while at < range.upperBound {
      if let end = sentenceEnd(tokens, at, range) {
        append(start..<end, kind, tokens)
        start = end
        at = end
      } else {
        at += 1
      }
    }
    append(start..<range.upperBound, kind, tokens)
  }

  private func kind(_ tokens: [Token], _ range: Range<Int>) -> Sentence.Kind {
    let first = tokens[range.lowerBound]
    if range.count > 1, first.kind == .punctuation {
      let firstMark = mark(first)
      if firstMark == .bullet || firstMark == .hyphen || firstMark == .dash { return .listItem }
    }
    switch mark(tokens[range.upperBound - 1]) {
    case .period, .ending, .colon, .closeQuote, .quote, .semicolon: return .body
    default:
      // A line without a full stop is a headline, unless it holds whole sentences.
      let ends = range.contains { index in
        index + 1 < range.upperBound && mark(tokens[index]) == .period
          && tokens[index + 1].flags.contains([.spaceBefore, .capitalized])
      }
      // "…, is a member of the Tidewell Sdn Bhd.": the abbreviation's full stop ends the sentence too.
      let last = tokens[range.upperBound - 1]
      let stops = last.kind == .word && bytes[last.span.end - 1] == UInt8(ascii: ".") && range.count > 8
      return ends || stops || range.count > 30 ? .body : .headline
    }
  }

  /// The end of the sentence if one ends with the token at `index`.
  private func sentenceEnd(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    let token = tokens[index]
    if token.kind == .word, bytes[token.span.end - 1] == UInt8(ascii: ".") {
      return endsAfterAbbreviation(tokens, index, range) ? index + 1 : nil
    }
    let isEnding = token.kind == .punctuation && (mark(token) == .period || mark(token) == .ending)
    guard isEnding, !token.flags.contains(.parenthesized) || index + 1 == range.upperBound else { return nil }
    var end = index + 1
    while end < range.upperBound, !tokens[end].flags.contains(.spaceBefore) {
      let next = mark(tokens[end])
      guard next == .quote || next == .closeQuote || next == .closeParenthesis || isQuoteEnd(tokens, end)
      else { break }
      end += 1
    }
    // A quotation of several sentences is kept whole.
    if end == index + 1, insideQuote(tokens, index) { return nil }
    guard end < range.upperBound else { return end }
    guard tokens[end].flags.contains(.spaceBefore) else {
      // A full stop with no space after it ends a sentence before a capital: "done.The".
      return tokens[end].flags.contains(.capitalized) && tokens[index - 1].kind == .word ? end : nil
    }
    let next = tokens[end]
    switch next.kind {
    case .number: return end
    case .word: return next.flags.contains(.capitalized) || next.script != .latin ? end : nil
    case .punctuation: return mark(next) != .comma ? end : nil
    }
  }

  private func isQuoteEnd(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .punctuation && EnglishText.apostrophe(bytes, tokens[index].span.start) != nil
  }

  /// The full stop belongs to a quotation that goes on.
  private func insideQuote(_ tokens: [Token], _ index: Int) -> Bool { tokens[index].flags.contains(.quoted) }

  private func endsAfterAbbreviation(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound, !tokens[index].flags.contains(.quoted) else { return false }
    let next = tokens[index + 1]
    guard next.flags.contains(.spaceBefore) else { return false }
    switch lexicon.abbreviation(tokens[index].span, bytes) {
    case .title, .latin, .month, .number: return false
    case .none:
      // Initials: "T. K.", "B." never end a sentence, "U.S." may.
      if tokens[index].span.count <= 2 { return false }
      return startsSentence(tokens, index + 1, range)
    case .company, .other: return startsSentence(tokens, index + 1, range)
    }
  }

  /// True for words that follow a full stop and hardly an abbreviation: "The", "He", "In".
  private func startsSentence(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].flags.contains(.capitalized) else {
      let next = mark(tokens[index])
      return next == .quote || next == .openQuote
    }
    let reading = lexicon.reading(at: index, before: range.upperBound, tokens: tokens, bytes: bytes)
    return reading.may(.determiner) || reading.may(.pronoun) || reading.may(.preposition)
      || reading.may(.subordinator)
      || reading.may(.adverb) || reading.may(.conjunction)
  }
}
