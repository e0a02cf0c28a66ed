import PactModel

/// Groups tokens into sentences, headlines, list items and captions, and marks what is quoted or in parentheses.
struct KoreanSentences {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let text: Bytes
  let article: Article
  private(set) var tokens: [Token]
  private(set) var sentences: [Sentence] = []

  init(text: Bytes, article: Article, tokens: [Token]) {
    self.text = text
    self.article = article
    self.tokens = tokens
  }

  mutating func split() {
    var line = 0
    var paragraph = -1
    var lineEndBefore = -1
    let title = Array((article.title ?? "").utf8)
    var hasBody = false
    while line < tokens.count {
      var end = line + 1
      while end < tokens.count, !tokens[end].flags.contains(.lineStart) { end += 1 }
      if lineEndBefore < 0 || isBlankLine(between: lineEndBefore, tokens[line].span.start) { paragraph += 1 }
      lineEndBefore = tokens[end - 1].span.end
      markQuotations(line..<end)
      let first = sentences.count
      splitLine(line..<end, paragraph: paragraph)
      classify(first, line..<end, title: title, hasBody: &hasBody)
      line = end
    }
  }

  private func isBlankLine(between start: Int, _ end: Int) -> Bool {
    var newlines = 0
    for at in start..<end where text[at] == 10 { newlines += 1 }
    return newlines > 1
  }

  /// The scalar of a mark.
  private func mark(_ index: Int) -> UInt32 { Hangul.scalar(text, tokens[index].span.start).value }

  private enum Quote { case double, single }

  /// Flags what stands between quotation marks or parentheses; a mark without a partner in its line counts as none.
  private mutating func markQuotations(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard tokens[index].kind == .punctuation else {
        index += 1
        continue
      }
      let value = mark(index)
      if let closing = Self.closing[value], !isApostrophe(index) {
        if let end = partner(of: index, in: line, closing: closing) {
          let isParenthesis = Self.parentheses.contains(value)
          for inside in (index + 1)..<max(end, index + 1) {
            tokens[inside].flags.insert(isParenthesis ? .parenthesized : .quoted)
          }
          // Inner marks are found on their own: go on behind the opening mark, or behind the closing one if both look alike.
          index = closing.contains(value) ? skipInside(index + 1, end, line) : index + 1
          continue
        }
      }
      index += 1
    }
  }

  /// Marks quotations inside a quotation whose marks look alike, and returns where to go on.
  private mutating func skipInside(_ start: Int, _ end: Int, _ line: Range<Int>) -> Int {
    if start < end { markQuotations(start..<end) }
    return end + 1
  }

  private static let closing: [UInt32: Set<UInt32>] = [
    0x22: [0x22], 0x27: [0x27], 0x201C: [0x201D, 0x22], 0x2018: [0x2019], 0x28: [0x29], 0xFF08: [0xFF09],
    0x5B: [0x5D],
    0x300C: [0x300D], 0x300E: [0x300F], 0x3008: [0x3009], 0x300A: [0x300B], 0x3010: [0x3011], 0x3C: [0x3E],
    0x201D: [0x201D], 0x2019: [0x2019],
  ]
  private static let parentheses: Set<UInt32> = [0x28, 0xFF08, 0x5B, 0x3010]

  private func isApostrophe(_ index: Int) -> Bool {
    guard mark(index) == 0x27 || mark(index) == 0x2019, index > 0, index + 1 < tokens.count else {
      return false
    }
    return !tokens[index].flags.contains(.spaceBefore) && tokens[index - 1].script == .latin
      && !tokens[index + 1].flags.contains(.spaceBefore) && tokens[index + 1].script == .latin
  }

  private func partner(of index: Int, in line: Range<Int>, closing: Set<UInt32>) -> Int? {
    var depth = 0
    let opening = mark(index)
    for other in (index + 1)..<max(line.upperBound, index + 1) where tokens[other].kind == .punctuation {
      let value = mark(other)
      if closing.contains(value), !isApostrophe(other) {
        if depth == 0 { return other }
        depth -= 1
      } else if value == opening {
        depth += 1
      }
    }
    return nil
  }

  // MARK: - Boundaries

  private mutating func splitLine(_ line: Range<Int>, paragraph: Int) {
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      var end = index + 1
      let changes =
        end < line.upperBound
        && tokens[end].flags.contains(.boilerplate) != tokens[index].flags.contains(.boilerplate)
      if changes || isFinal(index, line) {
        if !changes {
          while end < line.upperBound, closesSentence(end) { end += 1 }
        }
        append(start..<end, paragraph)
        start = end
      }
      index = end
    }
    if start < line.upperBound { append(start..<line.upperBound, paragraph) }
  }

  private mutating func append(_ range: Range<Int>, _ paragraph: Int) {
    let span = ByteSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    let kind: Sentence.Kind = tokens[range.lowerBound].flags.contains(.boilerplate) ? .boilerplate : .body
    sentences.append(Sentence(span: span, kind: kind, tokens: range, paragraph: paragraph))
  }

  /// A closing mark that belongs to the sentence it ends.
  private func closesSentence(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation, !tokens[index].flags.contains(.spaceBefore) else {
      return false
    }
    switch mark(index) {
    case 0x2E, 0x21, 0x3F, 0x29, 0x22, 0x27, 0x201D, 0x2019, 0xFF09: return true
    default: return false
    }
  }

  /// Whether a mark ends a sentence.
  private func isFinal(_ index: Int, _ line: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.kind == .punctuation else { return false }
    let value = mark(index)
    guard value == 0x2E || value == 0x3F || value == 0x21 || value == 0x3002 else { return false }
    if token.flags.contains(.parenthesized) { return false }
    if token.flags.contains(.quoted), quotationGoesOn(index, line) { return false }
    guard index > line.lowerBound else { return false }
    let before = tokens[index - 1]
    if value == 0x2E {
      if token.flags.contains(.spaceBefore) { return false }
      if before.kind == .word || before.kind == .number {
        let (last, _) = Hangul.scalar(text, Hangul.previous(text, before.span.end))
        let isHangul = Hangul.isSyllable(last)
        guard index + 1 < line.upperBound else { return true }
        let next = tokens[index + 1]
        if isHangul {
          // "다.시는" without a blank, but not "3.5" or "김.이".
          return next.flags.contains(.spaceBefore) || next.kind == .punctuation
            || (last == 0xB2E4 || last == 0xC694) && next.script != .latin
        }
        if before.kind == .number { return false }
        return next.flags.contains(.spaceBefore) && next.script == .hangul && before.script == .latin
          && before.span.count > 4
      }
    }
    return before.kind != .punctuation || closesSentence(index - 1) || before.span.count > 1
  }

  /// Whether the quotation that a mark stands in is part of a longer sentence ("…다. …다"라고 말했다).
  private func quotationGoesOn(_ index: Int, _ line: Range<Int>) -> Bool {
    var end = index + 1
    while end < line.upperBound, tokens[end].flags.contains(.quoted) { end += 1 }
    // `end` is the closing mark.
    guard end + 1 < line.upperBound else {
      // A quotation that ends the line goes on only if something stands before it.
      var start = index
      while start > line.lowerBound, tokens[start - 1].flags.contains(.quoted) { start -= 1 }
      return start - 2 >= line.lowerBound && !isFinalMark(start - 2)
    }
    let next = tokens[end + 1]
    return !next.flags.contains(.spaceBefore) || next.script == .hangul || next.kind == .punctuation
  }

  private func isFinalMark(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let value = mark(index)
    return value == 0x2E || value == 0x3F || value == 0x21
  }

  // MARK: - Kinds

  private mutating func classify(_ first: Int, _ line: Range<Int>, title: [UInt8], hasBody: inout Bool) {
    for index in first..<sentences.count where sentences[index].kind == .body {
      let range = sentences[index].tokens
      if article.boilerplate.contains(where: {
        $0.kind == .caption && $0.span.overlaps(sentences[index].span)
      }) {
        sentences[index].kind = .caption
        continue
      }
      if index == first, isBullet(range.lowerBound) {
        sentences[index].kind = .listItem
        continue
      }
      let isWholeLine = range == line
      let isTitle = !title.isEmpty && text[sentences[index].span.range].elementsEqual(title)
      if isTitle || (isWholeLine && !hasBody && range.count < 60 && !endsLikeSentence(range, isFirst: true)) {
        sentences[index].kind = .headline
      } else if isWholeLine && !endsLikeSentence(range) && range.count < 30 {
        sentences[index].kind = .headline
      } else {
        hasBody = true
      }
    }
  }

  /// - Parameter isFirst: no sentence of the body stands before it; a headline may end in a verb ("…와 손잡는다").
  private func endsLikeSentence(_ range: Range<Int>, isFirst: Bool = false) -> Bool {
    var index = range.upperBound - 1
    while index > range.lowerBound, tokens[index].kind == .punctuation {
      let value = mark(index)
      if value == 0x2E || value == 0x3F || value == 0x21 { return true }
      guard closesSentence(index) else { return false }
      index -= 1
    }
    let (last, _) = Hangul.scalar(text, Hangul.previous(text, tokens[index].span.end))
    return !isFirst && last == 0xB2E4 && range.count > 6
  }

  /// Whether a line starts like a list item: △ ▲ □ ○ ■ ◇ ● - · ① 1.
  private func isBullet(_ index: Int) -> Bool {
    let value = mark(index)
    if tokens[index].kind == .punctuation { return Self.isBullet(value) }
    guard tokens[index].kind == .number, index + 1 < tokens.count, tokens[index + 1].kind == .punctuation,
      !tokens[index + 1].flags.contains(.spaceBefore), !tokens[index + 1].flags.contains(.lineStart)
    else { return false }
    return mark(index + 1) == 0x2E || mark(index + 1) == 0x29
  }

  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x2A, 0xB7, 0x2022, 0x2219, 0x22C5, 0x25A0...0x25FF, 0x2460...0x24FF, 0x2776...0x2793, 0x203B,
      0x2605,
      0x2606, 0x261E, 0x25B6, 0x2714, 0x3147, 0x2713:
      true
    default: false
    }
  }
}
