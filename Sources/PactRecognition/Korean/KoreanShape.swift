import PactLanguage
import PactModel
import PactResources

/// What the letters of a word say about whether it can be a name.
extension KoreanReader {
  /// A frequent noun or adverb, a verb's noun, a field: no name by itself.
  func isCommon(_ span: ByteSpan) -> Bool {
    lexicon.isAny(span, of: classes.commonWords)
  }

  /// Whether a stretch is put together from common nouns, and so names nothing by itself (공동실험실, 조정위원회).
  func isCompound(_ span: ByteSpan) -> Bool {
    if isCommon(span) { return true }
    guard span.count <= 60, isHangul(span) else { return false }
    // By byte: 0 not reached, 1 behind a noun, 2 behind a one-syllable affix.
    var reached = [UInt8](repeating: 0, count: span.count + 1)
    reached[0] = 1
    var hasNoun = false
    for offset in 0..<span.count where reached[offset] != 0 {
      let start = span.start + offset
      lexicon.forEachWord(from: start, to: span.end) { end, word in
        guard end - start >= 6 || span.count == end - start else { return }
        if lexicon.resources.wordSenses(word).contains(where: { classes.compoundParts.contains($0.category) })
        {
          reached[end - span.start] = 1
          hasNoun = true
        }
      }
      lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: start, to: span.end) { end, value in
        guard end - start >= 6 else { return }
        if lexicon.resources.nameSenses(value).contains(where: {
          lexicon.resources.entry($0.entry).type == .field
        }) {
          reached[end - span.start] = 1
          hasNoun = true
        }
      }
      let next = lexicon.next(after: start)
      if reached[offset] == 1, next <= span.end, reached[next - span.start] == 0,
        lexicon.value(ByteSpan(start, next), classes.affix) != nil
      {
        reached[next - span.start] = 2
      }
    }
    return hasNoun && reached[span.count] != 0
  }

  /// The longest gazetteer name of a place or body that a stretch starts with: where it ends.
  ///
  /// - Parameter limit: where it has to end at the latest; before the stretch's end if not given.
  func properPrefix(_ span: ByteSpan, upTo limit: Int? = nil) -> Int? {
    var best: Int?
    lexicon.resources.names.forEachPrefix(in: lexicon.bytes, from: span.start, to: span.end) { end, value in
      guard end < span.end, end <= limit ?? span.end, end - span.start >= 6 else { return }
      for sense in lexicon.resources.nameSenses(value) {
        let entry = lexicon.resources.entry(sense.entry)
        guard !sense.isWeak || isKorean(entry) else { continue }
        if entry.type == .gpe || entry.type == .organization { best = end }
      }
    }
    return best
  }

  /// The longest gazetteer name of a body that a stretch starts with: where it ends.
  func bodyPrefix(_ span: ByteSpan) -> Int? {
    guard let end = properPrefix(span) else { return nil }
    return lexicon.names(ByteSpan(span.start, end)).contains {
      lexicon.resources.entry($0.entry).type == .organization
    }
      ? end : nil
  }

  /// A word that stands before an unknown name and says what it is (업체 엘셀, 운영사인 우르브스): the kind.
  func appositionKind(_ token: Int) -> Symbol? {
    let nominal = tokens[token].nominal
    if let value = lexicon.value(nominal, classes.apposition) { return value }
    if let suffix = lexicon.longestSuffix(nominal, classes.apposition) { return suffix.value }
    // "기업인 젠스타와": a noun and its copula.
    guard let copula = lexicon.longestSuffix(nominal, classes.copula) else { return nil }
    let noun = ByteSpan(nominal.start, copula.start)
    return lexicon.value(noun, classes.apposition) ?? lexicon.longestSuffix(noun, classes.apposition)?.value
  }

  /// An administrative division of Korea.
  func isKorean(_ entry: GazetteerEntry) -> Bool {
    let id = lexicon.resources.bytes(of: entry.id)
    return id.count > 2 && id[0] == UInt8(ascii: "k") && id[1] == UInt8(ascii: "r")
      && id[2] == UInt8(ascii: ":")
  }

  /// Whether a predicate before a noun says which one is meant: not so in "1972년 세워진 아카데미", "산하인 재단".
  func isNarrowing(_ token: Token) -> Bool {
    let verb = text.predicates[Int(token.predicate)]
    return verb.ending == .adnominal && token.marker != .copula && !classes.telling.contains(verb.verbClass)
  }

  func isTitle(_ span: ByteSpan) -> Bool { lexicon.value(span, classes.title) != nil }

  /// The mark at a token, if it is one; 0 for others and outside of the text.
  func mark(_ token: Int) -> UInt32 {
    guard tokens.indices.contains(token), tokens[token].kind == .punctuation else { return 0 }
    return Hangul.scalar(lexicon.bytes, tokens[token].span.start).value
  }

  /// The token of the parenthesis that closes the one at `open`, or nil.
  func closing(_ open: Int, _ range: Range<Int>) -> Int? {
    var at = open + 1
    while at < range.upperBound, at - open < 24 {
      if isMark(at, ")") { return at }
      at += 1
    }
    return nil
  }

  /// Whether a parenthesis opens right behind a token.
  func opensParenthesis(after token: Int, _ range: Range<Int>) -> Bool {
    token + 1 < range.upperBound && isMark(token + 1, "(") && !tokens[token + 1].flags.contains(.spaceBefore)
  }

  /// "(대표 손기웅)", "(총장 …·이하 …)", "(코스닥 412560)": what stands behind the name of a body.
  func hasHeadInParentheses(after token: Int, _ range: Range<Int>) -> Bool {
    guard opensParenthesis(after: token, range), token + 2 < range.upperBound else { return false }
    let inner = tokens[token + 2].nominal
    if lexicon.value(inner, classes.bodyNote) != nil { return true }
    guard isTitle(inner) || isHangul(inner) && lexicon.longestSuffix(inner, classes.title) != nil else {
      return false
    }
    // "(총학생회장)" tells of a person, "(대표 손기웅)" of a body.
    return token + 3 < range.upperBound && (tokens[token + 3].kind == .word || isMark(token + 3, "="))
  }

  /// "(Ruta N)", "(OSCO)", "(ETRI)": an original or acronym behind a name.
  func hasOriginal(after token: Int, _ range: Range<Int>) -> Bool {
    guard opensParenthesis(after: token, range), token + 2 < range.upperBound else { return false }
    guard isLatinName(token + 2) else { return false }
    // "(R-Cities)", but not "(A)".
    return tokens[token + 2].span.count > 1
      || token + 4 < range.upperBound && isMark(token + 3, "-") && tokens[token + 4].script == .latin
  }
}
