import PactLanguage
import PactModel
import PactResources

/// One English article as its finders read it.
///
/// A class, since every finder holds it.
final class EnglishReader {
  let text: AnalyzedText
  let tokens: [Token]
  private var wordsOfToken: [[(last: Int, word: Int32)]?]
  let lexicon: Lexicon
  let classes: EnglishClasses

  init(text: AnalyzedText, lexicon: Lexicon, classes: EnglishClasses) {
    self.text = text
    tokens = text.tokens
    wordsOfToken = Array(repeating: nil, count: tokens.count)
    self.lexicon = lexicon
    self.classes = classes
  }

  /// Whether a token is a word of any of some classes.
  func has(_ at: Int, _ categories: [Symbol]) -> Bool {
    tokens.indices.contains(at) && lexicon.isAny(tokens[at].span, of: categories)
  }

  /// A company's legal form that ends a name; one in small letters only with full stops ("a.s.", not "as").
  func companyMark(_ at: Int, _ range: Range<Int>) -> Int? {
    guard let (next, _) = longestWord(at, range, [classes.companyMark]) else { return nil }
    if tokens[at].kind == .word, !isCapitalized(at), !isWord(at, "plc"),
      !tokens[at].span.range.contains(where: { lexicon.bytes[$0] == UInt8(ascii: ".") })
    {
      return nil
    }
    return next
  }

  func isQuote(_ at: Int) -> Bool {
    guard tokens[at].kind == .punctuation else { return false }
    switch EnglishText.mark(lexicon.bytes, tokens[at].span.start, tokens[at].span.count) {
    case .quote, .openQuote, .closeQuote: return true
    default: return false
    }
  }

  func isDash(_ at: Int) -> Bool {
    tokens[at].kind == .punctuation
      && EnglishText.mark(lexicon.bytes, tokens[at].span.start, tokens[at].span.count) == .dash
  }

  /// A year behind an event's name, not followed by more of a date.
  func isEventYear(_ at: Int) -> Bool {
    guard tokens[at].span.count == 4, let year = lexicon.number(tokens[at].span) else { return false }
    return (1900...2100).contains(year)
  }

  /// No gazetteer knows the word as a name of its own.
  func isUnlisted(_ at: Int) -> Bool {
    !lexicon.names(tokens[at].span).contains {
      !$0.isWeak && lexicon.resources.entry($0.entry).type != .field
    }
  }

  /// A listed name of a place starts at a token.
  func isPlace(_ at: Int, _ range: Range<Int>) -> Bool {
    guard let (_, value) = listedName(at, range, min: at + 1) else { return false }
    return lexicon.resources.nameSenses(value).contains {
      !$0.isWeak && lexicon.resources.entry($0.entry).type == .gpe
    }
  }

  /// A listed name of a country or province starts at a token.
  func isWidePlace(_ at: Int, _ range: Range<Int>) -> Bool {
    guard let (_, value) = listedName(at, range, min: at + 1) else { return false }
    return lexicon.resources.nameSenses(value).contains { sense in
      let kind = lexicon.resources.string(lexicon.resources.entry(sense.entry).kind)
      return kind == "country" || kind == "province"
    }
  }

  /// The longest listed name that starts at a token and ends with or after `min`.
  func listedName(_ at: Int, _ range: Range<Int>, min: Int) -> (next: Int, value: Int32)? {
    var best: (Int, Int32)?
    let limit = tokens[Swift.min(range.upperBound, at + 14) - 1].span.end
    lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: tokens[at].span.start, to: limit) {
      end, value in
      if let last = token(endingAt: end, from: at, in: range), last + 1 >= min { best = (last + 1, value) }
    }
    return best ?? (tokens[at].flags.contains(.allCaps) ? titleCasedName(at, range, min: min) : nil)
  }

  /// Words in capitals, as in datelines and headlines, looked up as MONTREAL → Montreal.
  private func titleCasedName(_ first: Int, _ range: Range<Int>, min: Int) -> (next: Int, value: Int32)? {
    var best: (next: Int, value: Int32)?
    var state = lexicon.resources.names.root
    var at = first
    while at < range.upperBound, at - first < 5, tokens[at].flags.contains(.allCaps) {
      if at > first {
        state = lexicon.resources.names.step(state, 32)
        if state < 0 { break }
      }
      for (offset, position) in tokens[at].span.range.enumerated() {
        let byte = lexicon.bytes[position]
        state = lexicon.resources.names.step(state, offset > 0 && byte &- 65 < 26 ? byte | 32 : byte)
        if state < 0 { return best }
      }
      let value = lexicon.resources.names.value(state)
      if value >= 0, at + 1 >= min { best = (at + 1, value) }
      at += 1
    }
    return best
  }

  func forEachSentence(_ body: (Int, Range<Int>) -> Void) {
    for (index, sentence) in text.sentences.enumerated()
    where sentence.kind != .boilerplate && !sentence.tokens.isEmpty {
      body(index, sentence.tokens)
    }
  }

  func isUsable(_ token: Int) -> Bool { !tokens[token].flags.contains(.boilerplate) }

  func isMark(_ token: Int, _ mark: Character) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind == .punctuation
      && text.bytes[tokens[token].span.start] == mark.asciiValue
  }

  func isCapitalized(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].flags.contains(.capitalized)
  }

  /// Compares a token with a lower-case ASCII word.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    let span = tokens[token].span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where text.bytes[span.start + offset] | 32 != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func bytes(_ tokens: Range<Int>) -> TextKey { TextKey(lexicon.bytes, span(tokens)) }

  /// Whether only a comma or "and" parts a stretch from a person's name (`people`: first tokens, and minus end tokens).
  func isListed(_ stretch: Range<Int>, beside people: Set<Int>, _ range: Range<Int>) -> Bool {
    func joins(_ at: Int) -> Bool { range.contains(at) && (isMark(at, ",") || isWord(at, "and")) }
    var before = stretch.lowerBound
    while joins(before - 1) { before -= 1 }
    if before < stretch.lowerBound, people.contains(-before) { return true }
    var after = stretch.upperBound
    while joins(after) { after += 1 }
    return after > stretch.upperBound && people.contains(after)
  }

  /// "By Tak Se-yeon", "By Our Correspondent", "(With a report from M. Dizon)", "Interview by Cho Da-hye": a line that only
  /// says who wrote.
  func isByline(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound - 1, tokens[first].kind == .punctuation { first += 1 }
    if longestWord(first, range, [classes.credit]) != nil { return range.count <= 24 }
    guard isWord(range.lowerBound, "by"), range.count <= 12 else { return false }
    return range.dropFirst().allSatisfy {
      isCapitalized($0) || tokens[$0].kind == .punctuation || tokens[$0].part == .preposition
        || isWord($0, "and")
        || isWord($0, "the")
    }
  }

  /// "a Dutch operator", "the Ílhavo glassmaker": a noun for a body.
  func isOrgCue(_ at: Int) -> Bool {
    if has(at, [classes.orgCue]) { return true }
    let span = tokens[at].span
    return span.count > 7 && tokens[at].part == .noun && !isCapitalized(at)
      && lexicon.longestSuffix(span, classes.orgCueEnding) != nil
  }

  /// A headline in which capitals say nothing.
  func isTitleCase(_ sentence: Int) -> Bool {
    guard text.sentences[sentence].kind == .headline else { return false }
    let words = text.sentences[sentence].tokens.filter {
      tokens[$0].kind == .word && tokens[$0].span.count > 3
    }
    return words.count > 1 && words.filter(isCapitalized).count * 10 >= words.count * 7
  }

  func span(_ tokens: Range<Int>) -> ByteSpan {
    ByteSpan(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }

  /// The token that ends at an offset, searching from one on.
  func token(endingAt end: Int, from first: Int, in range: Range<Int>) -> Int? {
    var at = first
    while at < range.upperBound, tokens[at].span.end < end { at += 1 }
    return at < range.upperBound && tokens[at].span.end == end ? at : nil
  }

  func mention(
    _ tokens: Range<Int>, sentence: Int, kind: Mention.Kind, rule: StaticString, confidence: Float
  ) -> Mention {
    var mention = Mention(span: span(tokens), tokens: tokens, sentence: sentence, kind: kind)
    mention.rule = rule
    mention.confidence = confidence
    return mention
  }

  /// The words that start at a token and end with one, the shortest first; found once, since every finder asks for other classes.
  private func words(_ at: Int) -> [(last: Int, word: Int32)] {
    if let known = wordsOfToken[at] { return known }
    var found: [(last: Int, word: Int32)] = []
    lexicon.forEachWord(from: tokens[at].span.start, to: lexicon.bytes.count) { end, word in
      if let last = token(endingAt: end, from: at, in: 0..<tokens.count) { found.append((last, word)) }
    }
    wordsOfToken[at] = found
    return found
  }

  /// The longest word of some classes that starts at a token: the token after it, and its sense.
  func longestWord(_ at: Int, _ range: Range<Int>, _ categories: [Symbol]) -> (next: Int, sense: WordSense)? {
    guard at < range.upperBound else { return nil }
    var best: (Int, WordSense)?
    for (last, word) in words(at) where last < range.upperBound {
      for sense in lexicon.resources.wordSenses(word)
      where sense.isIn(.english) && categories.contains(sense.category) {
        best = (last + 1, sense)
      }
    }
    return best
  }
}
