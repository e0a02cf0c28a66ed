import PactLanguage
import PactModel
import PactResources

/// Names of several words.
extension KoreanBodies {
  /// "스코틀랜드 정부": another name of the place.
  func government(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention]? {
    guard at > range.lowerBound, lexicon.value(reader.tokens[at].nominal, classes.government) != nil,
      var owner = nameEnding[at - 1], owner.kind == .gpe, reader.isBare(at - 1)
    else { return nil }
    owner.span.end = reader.tokens[at].nominalEnd
    owner.tokens = owner.tokens.lowerBound..<at + 1
    owner.confidence = 0.98
    owner.sentence = sentence
    var place = nameEnding[at - 1]!
    place.flags.insert(.inner)
    return [owner, place]
  }

  /// "몽골 교육부", "배재대 국제교류원", "알마티 시청", "셀트리온 2공장", "세계무역기구(WTO) 일반이사회".
  ///
  /// - Parameter isProper: the last word is a name of its own; only a ministry then takes its country along.
  func joined(
    _ at: Int, _ ending: Ending, _ range: Range<Int>, _ sentence: Int, isProper: Bool = false
  ) -> [Mention]? {
    var before = at - 1
    guard before >= range.lowerBound, reader.tokens[at].flags.contains(.spaceBefore) else { return nil }
    let nominal = reader.tokens[at].nominal
    let isUnit =
      lexicon.isAny(nominal, of: [classes.unit, classes.facilityUnit])
      || ending.kind == .organization && lexicon.longestSuffix(nominal, classes.department) != nil
    if ending.isWeak, KoreanPersons.isKoreanName(nominal, reader), !isBeforeOwnTitle(at, ending, range) {
      return nil
    }
    if lexicon.value(nominal, classes.noName) != nil, ending.isWeak { return nil }
    // "하이퐁 딘부(Dinh Vu) 산업단지": with its original beside it the name needs no more.
    let hasOriginal = ending.kind == .facility && !ending.isWeak && endsInOriginal(before, range)
    if reader.isCommon(nominal) && !isUnit && ending.kind != .event && !hasOriginal
      || lexicon.value(nominal, classes.transparent) != nil
      || lexicon.longestSuffix(nominal, classes.transparent) != nil
      || ending.isWeak && lexicon.longestSuffix(nominal, classes.title) != nil
    {
      return nil
    }
    if reader.isMark(before, ")") {
      var open = before
      while open > range.lowerBound, before - open < 8, !reader.isMark(open, "(") { open -= 1 }
      guard reader.isMark(open, "("), open > range.lowerBound else { return nil }
      // "한빛대(총장 서도윤) 의과대학원": a name does not run over a head.
      let holdsHead = (open + 1..<before).contains { reader.isTitle(reader.tokens[$0].nominal) }
      if ending.kind == .organization, holdsHead {
        return isUnit || !ending.isWeak
          ? [make(at..<at + 1, ending, range, sentence, rule: "ko.org.unit", confidence: 0.8)] : nil
      }
      before = open - 1
    }
    // "모더나 백신 제조시설": a common word may stand between.
    if ending.kind == .facility, !isProper, nameEnding[before] == nil, before > range.lowerBound,
      reader.isBare(before),
      reader.isCompound(reader.tokens[before].nominal), nameEnding[before - 1]?.kind == .organization,
      reader.isBare(before - 1)
    {
      before -= 1
    }
    let weakOwner = ending.kind == .facility && !isProper ? weakPlace(before, range, sentence) : nil
    if ending.kind == .facility, !isProper, weakOwner == nil,
      let whole = unknown(at, before, ending, range, sentence)
    {
      return [whole]
    }
    guard let owner = nameEnding[before] ?? weakOwner, reader.isBare(before) || before < at - 1,
      !owner.isInner,
      owner.tokens.lowerBound >= range.lowerBound
    else { return nil }
    let isState =
      ending.value == classes.ministry || ending.value == classes.agency || ending.value == classes.council
    switch (owner.kind, ending.kind) {
    case (.gpe, .organization):
      // "후쿠오카현 무나카타시의회": a council whose place is in its name.
      if isProper, ending.value == classes.council { return nil }
      // "여의도 산업은행": a body that is known by its own name.
      if lexicon.names(nominal).contains(where: {
        !$0.isWeak && lexicon.resources.entry($0.entry).type == .organization
      }) {
        return nil
      }
      let takesPlace =
        classes.placedKinds.contains(ending.value)
        || classes.placedLongKinds.contains(ending.value) && lexicon.length(nominal) >= 4
      guard isState || (!isProper && !ending.isWeak && takesPlace) else { return nil }
      if ending.isWeak, lexicon.length(nominal) < 3 { return nil }
    case (.organization, .organization):
      guard !isProper, ending.value != classes.company, !isOnlyDepartment(at, range) else { return nil }
      guard !ending.isWeak || isUnit || lexicon.longestSuffix(nominal, classes.unit) != nil else {
        return nil
      }
    case (.gpe, .facility), (.organization, .facility), (.facility, .facility):
      guard !isProper else { return nil }
      if lexicon.value(nominal, classes.apposition) != nil { return nil }
      if owner.value == classes.country, lexicon.length(nominal) > 3, !isUnit, !ending.isWeak {
        // "미국 실리콘밸리에": the country is only where it is.
        return [make(at..<at + 1, ending, range, sentence, rule: "ko.facility.placed", confidence: 0.8)]
      }
      if owner.kind == .gpe, ending.kind == .facility, isActor(at),
        lexicon.longestSuffix(nominal, classes.facilityActor) != nil
      {
        // "탕헤르시 항만박물관과의 협약": it acts, and the city is only where it is.
        return [make(at..<at + 1, ending, range, sentence, rule: "ko.facility.placed", confidence: 0.8)]
      }
      guard isPlaceOfAction(at, range) else { return nil }
      if ending.isWeak, !isUnit { return nil }
      // "강남구 코엑스" has a name of its own.
      if owner.kind == .gpe, lexicon.names(nominal).contains(where: { !$0.isWeak && !isField($0) }) {
        return nil
      }
    case (.gpe, .event), (.organization, .event):
      guard !isProper, !ending.isWeak || nominal.end - ending.start > 3 else { return nil }
    default: return nil
    }
    var first = owner.tokens.lowerBound
    if ending.kind == .event, first - 2 >= range.lowerBound, reader.mark(first - 1) != 0,
      lexicon.value(reader.tokens[first - 2].span, classes.countryShort) != nil,
      !reader.tokens[first].flags.contains(.spaceBefore)
    {
      // "한-우즈베키스탄 교통장관회담"
      first -= 2
    }
    let whole = make(first..<at + 1, ending, range, sentence, rule: "ko.name.joined", confidence: 0.98)
    if hasOriginal, owner.kind == .organization, owner.entries.isEmpty { return [whole] }
    var inner = owner
    inner.flags.insert(.inner)
    return [whole, inner]
  }

  /// "소피텔 플라자호텔", "카를 체어니 광학연구소": foreign names of places and institutes are several words long.
  func chain(
    _ mention: Mention?, _ at: Int, _ ending: Ending, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    guard !ending.isWeak,
      mention == nil || ending.kind == .facility && ending.value == classes.hotel
    else { return nil }
    var first = at
    while first - 1 >= range.lowerBound, at - first < 3, isForeignWord(first - 1),
      reader.tokens[first].flags.contains(.spaceBefore)
    {
      first -= 1
    }
    guard first < at else { return nil }
    if mention == nil {
      // One strange word alone may be a loan that no list has ("딥테크 연구소").
      let isPlaced =
        first > range.lowerBound
        && (nameEnding[first - 1]?.kind == .gpe
          || lexicon.value(reader.tokens[first - 1].nominal, classes.nearWord) != nil)
      // "딜노자 유수포바 보건부 차관": somebody, and the body of the title.
      let isTitled =
        at + 1 < range.upperBound && reader.isBare(at) && reader.isTitle(reader.tokens[at + 1].nominal)
      guard ending.kind == .organization, ending.value != classes.company, ending.value != classes.ministry,
        !isTitled,
        isPlaced || at - first > 1
          || lexicon.isAny(
            reader.tokens[first].nominal, of: [classes.foreignGiven, classes.foreignSurname])
      else { return nil }
    }
    return make(first..<at + 1, ending, range, sentence, rule: "ko.name.chain", confidence: 0.82)
  }

  /// A bare word of Hangul that is no word of the language and names nothing that is listed.
  func isForeignWord(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    return token.kind == .word && token.script == .hangul && token.part == .noun && reader.isBare(at)
      && reader.isUsable(at) && nameEnding[at] == nil && lexicon.length(token.nominal) >= 2
      && !reader.isCompound(token.nominal) && !lexicon.isAny(token.nominal, of: classes.otherWords)
      && lexicon.value(token.nominal, classes.companyMark) == nil
      && lexicon.longestSuffix(token.nominal, classes.title) == nil
      && lexicon.longestSuffix(token.nominal, classes.placeSuffix) == nil
      && !lexicon.names(token.nominal).contains { !$0.isWeak }
      && (!KoreanPersons.isKoreanName(token.nominal, reader)
        || lexicon.isAny(token.nominal, of: [classes.foreignGiven, classes.foreignSurname]))
  }

  /// "(Dinh Vu)"
  func endsInOriginal(_ close: Int, _ range: Range<Int>) -> Bool {
    guard reader.isMark(close, ")") else { return false }
    var open = close - 1
    while open > range.lowerBound, close - open < 8, reader.tokens[open].script == .latin { open -= 1 }
    return open < close - 1 && open > range.lowerBound && reader.isMark(open, "(")
  }

  /// "나보이 자유경제구역": a weak name counts before what only a place has.
  func weakPlace(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard at >= range.lowerBound, reader.isBare(at), !reader.isCommon(reader.tokens[at].nominal) else {
      return nil
    }
    let entries = lexicon.names(reader.tokens[at].nominal).map(\.entry).filter {
      lexicon.resources.entry($0).type == .gpe
    }
    guard let first = entries.first else { return nil }
    var place = reader.mention(
      reader.tokens[at].nominal, from: at, in: range, sentence: sentence, kind: .gpe, rule: "gazetteer",
      confidence: 0.8)
    place.entries = entries
    place.value = lexicon.resources.entry(first).kind
    return place
  }
}
