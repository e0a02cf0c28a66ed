import PactLanguage
import PactModel
import PactResources

/// Places that no gazetteer holds.
extension KoreanBodies {
  // MARK: Places

  /// An unknown place by its ending: behind a place that it may lie in, or by its ending alone where that is sure.
  func place(
    _ at: Int, _ range: Range<Int>, _ sentence: Int, isOnlyAfterPlace: Bool = false
  ) -> Mention? {
    let token = reader.tokens[at]
    guard reader.isHangul(token.nominal), nameEnding[at] == nil else { return nil }
    if !isOnlyAfterPlace, let seat = seat(at, range, sentence) { return seat }
    guard let suffix = lexicon.longestSuffix(token.nominal, classes.placeSuffix) else { return nil }
    let stem = ByteSpan(token.nominal.start, suffix.start)
    var confidence: Float = 0
    let isAfterPlace =
      at > range.lowerBound && reader.isBare(at - 1)
      && (nameEnding[at - 1]?.kind == .gpe || isHanjaCountry(at - 1)) && token.flags.contains(.spaceBefore)
    if isAfterPlace, lexicon.length(stem) >= 1, !reader.isCommon(token.nominal) {
      confidence = 0.8
    } else if isOnlyAfterPlace
      || at > range.lowerBound && introduces(at - 1) && reader.appositionKind(at - 1) != nil
    {
      // "유통업체 메콩프레시": no town.
      return nil
    } else if suffix.value == classes.town, lexicon.length(stem) == 2, suffix.start != token.nominal.start,
      token.marker != .none
        || at + 1 < range.upperBound
          && (reader.mark(at + 1) != 0
            || lexicon.value(reader.tokens[at + 1].nominal, classes.nearWord) != nil),
      lexicon.isAny(ByteSpan(suffix.start, token.nominal.end), of: [classes.townSuffix]),
      !reader.isCompound(token.nominal)
    {
      confidence = 0.7
    } else if KoreanPersons.isKoreanName(token.nominal, reader) {
      return nil
    } else if lexicon.length(stem) >= 2, classes.surePlaceKinds.contains(suffix.value),
      !reader.isCompound(token.nominal), !reader.isCompound(stem),
      lexicon.longestSuffix(token.nominal, classes.title) == nil
    {
      confidence = 0.7
    }
    guard confidence > 0 else { return nil }
    var mention = reader.mention(
      token.nominal, from: at, in: range, sentence: sentence, kind: .gpe, rule: "ko.place.suffix",
      confidence: confidence)
    mention.value = suffix.value
    return mention
  }

  /// "英 콘월주"
  private func isHanjaCountry(_ at: Int) -> Bool {
    reader.tokens[at].script == .han && lexicon.value(reader.tokens[at].span, classes.countryShort) != nil
  }

  /// A word of no known kind where something has its seat: "판교에 본사를 둔", "덴마크 콩겐스륑뷔에 있는".
  func seat(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let token = reader.tokens[at]
    guard token.marker == .dative || token.marker == .locative, lexicon.length(token.nominal) >= 2,
      !reader.isCompound(token.nominal), !reader.isTitle(token.nominal), at + 1 < range.upperBound
    else { return nil }
    let next = reader.tokens[at + 1].predicate
    guard next >= 0 else { return nil }
    let verbClass = reader.text.predicates[Int(next)].verbClass
    let isAfterPlace = at > range.lowerBound && reader.isBare(at - 1) && nameEnding[at - 1]?.kind == .gpe
    let isStrange = lexicon.length(token.nominal) >= 3 && lexicon.names(token.nominal).isEmpty
    let ending = reader.text.predicates[Int(next)].ending
    let isSeat =
      isStrange && token.marker == .dative && ending == .adnominal && verbClass == classes.exist
      || isStrange && token.marker == .dative && verbClass == classes.launch
      || verbClass == classes.headquarter || verbClass == classes.locate
      || isAfterPlace && (verbClass == classes.exist || verbClass == classes.open)
    guard isSeat else { return nil }
    var mention = reader.mention(
      token.nominal, from: at, in: range, sentence: sentence, kind: .gpe, rule: "ko.place.seat",
      confidence: 0.75)
    mention.value = classes.city
    return mention
  }
}
