import PactLanguage
import PactModel
import PactResources

/// Names that a company mark, an apposition or a parenthesis makes known.
extension KoreanBodies {
  // MARK: Marks and introductions

  /// "㈜하이크라이오", "(주)한빛", "한빛㈜".
  func marked(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard lexicon.value(token.span, classes.companyMark) == nil else { return nil }
    var value = lexicon.resources.symbol(named: "company")
    var isMarked = false
    if at > range.lowerBound, !token.flags.contains(.spaceBefore) {
      let before = reader.tokens[at - 1]
      if let kind = lexicon.value(before.span, classes.companyMark) {
        isMarked = true
        value = kind
      } else if at >= range.lowerBound + 3, reader.isMark(at - 1, ")"), reader.isMark(at - 3, "("),
        let kind = lexicon.value(
          ByteSpan(reader.tokens[at - 3].span.start, before.span.end), classes.companyMark)
      {
        isMarked = true
        value = kind
      }
    }
    if !isMarked, at + 1 < range.upperBound, !reader.tokens[at + 1].flags.contains(.spaceBefore) {
      if let kind = lexicon.value(reader.tokens[at + 1].span, classes.companyMark),
        reader.tokens[at + 1].script == .other
      {
        isMarked = true
        value = kind
      } else if at + 3 < range.upperBound, reader.isMark(at + 1, "("), reader.isMark(at + 3, ")"),
        let kind = lexicon.value(
          ByteSpan(reader.tokens[at + 1].span.start, reader.tokens[at + 3].span.end), classes.companyMark)
      {
        isMarked = true
        value = kind
      }
    }
    // "사단법인 하늘정원"
    if !isMarked, at > range.lowerBound, token.flags.contains(.spaceBefore), reader.isBare(at - 1),
      nameEnding[at] == nil, lexicon.length(reader.tokens[at - 1].span) >= 4,
      let kind = lexicon.value(reader.tokens[at - 1].span, classes.companyMark)
    {
      isMarked = true
      value = kind
    }
    guard isMarked else { return nil }
    // "㈜온새미로 회장": no particle stands before a title.
    let isTitled =
      token.marker != .genitive && at + 1 < range.upperBound
      && reader.tokens[at + 1].flags.contains(.spaceBefore) && reader.isTitle(reader.tokens[at + 1].nominal)
    var mention = reader.mention(
      isTitled ? token.span : token.nominal, from: at, in: range, sentence: sentence, kind: .organization,
      rule: "ko.org.company-mark",
      confidence: 0.98)
    mention.value = value
    return mention
  }

  /// A word of no known kind that what stands beside it makes a body: "업체 엘셀", "메디로직스(대표 하승연)", "루타엔(Ruta N)".
  func introduced(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard token.script == .hangul, lexicon.length(token.nominal) >= 2, nameEnding[at] == nil,
      !reader.isCompound(token.nominal), !reader.isTitle(token.nominal), token.part == .noun,
      lexicon.longestSuffix(token.nominal, classes.title) == nil,
      !KoreanPersons.isKoreanName(token.span, reader) || reader.hasHeadInParentheses(after: at, range)
    else { return nil }
    var confidence: Float = 0
    var value = classes.company
    if reader.hasHeadInParentheses(after: at, range) {
      confidence = 0.9
    } else if at > range.lowerBound, let kind = reader.appositionKind(at - 1), introduces(at - 1),
      // "징더전도자협회 리밍하오": what ends so is a name itself.
      nameEnding[at - 1]?.kind != .organization
    {
      confidence = 0.8
      value = kind
    } else if reader.hasOriginal(after: at, range), !isBeforeTitle(at, range) {
      confidence = 0.7
    }
    guard confidence > 0 else { return nil }
    var mention = reader.mention(
      token.nominal, from: at, in: range, sentence: sentence, kind: .organization, rule: "ko.org.introduced",
      confidence: confidence)
    mention.value = value == .empty ? classes.company : value
    return mention
  }

  /// Whether a word of the kind of 업체 stands bare, or with 인 ("운영사인 우르브스").
  func introduces(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    if token.predicate >= 0 {
      return token.marker == .copula && reader.text.predicates[Int(token.predicate)].ending == .adnominal
    }
    return reader.isBare(at)
  }

  /// "크리스토퍼 스키트(Christopher Skeete) 장관": the original is a person's.
  func isBeforeTitle(_ at: Int, _ range: Range<Int>) -> Bool {
    // One word in the original is one word here.
    let close = reader.closing(at + 1, range) ?? at + 1
    let words = (at + 2..<max(close, at + 2)).filter {
      reader.tokens[$0].script == .latin && ($0 == at + 2 || reader.tokens[$0].flags.contains(.spaceBefore))
    }
    if words.count > 1, at > range.lowerBound, reader.isBare(at - 1),
      !reader.isCommon(reader.tokens[at - 1].nominal),
      reader.tokens[at - 1].script == .hangul, nameEnding[at - 1] == nil
    {
      return true
    }
    guard let close = reader.closing(at + 1, range) else { return false }
    for next in (close + 1)..<max(min(close + 4, range.upperBound), close + 1) {
      if reader.tokens[next].kind == .punctuation || !reader.tokens[next].flags.contains(.spaceBefore) {
        return false
      }
      let nominal = reader.tokens[next].nominal
      if reader.isTitle(nominal) || lexicon.longestSuffix(nominal, classes.title) != nil { return true }
      if !reader.isBare(next) { return false }
    }
    return false
  }

  /// A word of no known kind that someone visits, or where something is signed or held: "바이오테크시티를 찾아".
  func venue(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard token.script == .hangul, token.part == .noun, lexicon.length(token.nominal) >= 3,
      nameEnding[at] == nil,
      token.marker == .object || token.marker == .locative, at + 1 < range.upperBound,
      !reader.isCompound(token.nominal), lexicon.longestSuffix(token.nominal, classes.title) == nil,
      lexicon.longestSuffix(token.nominal, classes.instrumentSuffix) == nil,
      !KoreanPersons.isKoreanName(token.nominal, reader)
    else { return nil }
    // "울릉도를": an island of that name.
    if let place = lexicon.longestSuffix(token.nominal, classes.placeSuffix),
      lexicon.names(ByteSpan(token.nominal.start, place.start)).contains(where: {
        lexicon.resources.entry($0.entry).type == .gpe
      })
    {
      return nil
    }
    let next = reader.tokens[at + 1].predicate
    guard next >= 0 else { return nil }
    let verbClass = reader.text.predicates[Int(next)].verbClass
    guard token.marker == .object ? verbClass == classes.visit : verbClass == classes.open else { return nil }
    return reader.mention(
      token.nominal, from: at, in: range, sentence: sentence, kind: .facility, rule: "ko.facility.visited",
      confidence: 0.68)
  }
}
