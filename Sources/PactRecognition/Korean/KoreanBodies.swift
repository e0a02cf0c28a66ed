import PactLanguage
import PactModel
import PactResources

/// Finds bodies, facilities, events and places that no gazetteer holds, by what their names end with and stand beside.
///
/// An ending alone is not enough: what stands before it must be proper (`한빛대학교`, `부산항만공사`) and not itself put
/// together from common nouns (`공동실험실`); a common name needs a place or body before it (`몽골 교육부`, `알마티 시청`), a
/// head in parentheses behind it, or a mark of the company.
struct KoreanBodies {
  let reader: KoreanReader
  /// By token: the surest name that ends in it.
  var nameEnding: [Int: Mention] = [:]
  var lexicon: Lexicon { reader.lexicon }
  var classes: KoreanClasses { reader.classes }

  init(reader: KoreanReader, known: [Mention]) {
    self.reader = reader
    for mention in known where mention.kind != .field {
      let last = mention.tokens.upperBound - 1
      guard mention.span.end >= reader.tokens[last].nominalEnd else { continue }
      if (nameEnding[last]?.span.count ?? 0) < mention.span.count {
        nameEnding[last] = mention
        nameEnding[last]?.flags.remove(.inner)
      }
    }
  }

  mutating func find() -> [Mention] {
    var found: [Mention] = []
    for (sentence, value) in reader.text.sentences.enumerated() where value.kind != .boilerplate {
      let range = value.tokens
      for at in range where reader.isUsable(at) && reader.tokens[at].kind == .word {
        for mention in names(at, range, sentence) {
          found.append(mention)
          let last = mention.tokens.upperBound - 1
          if !mention.isInner, (nameEnding[last]?.span.count ?? 0) < mention.span.count {
            nameEnding[last] = mention
          }
        }
      }
    }
    return found
  }

  // MARK: Endings

  /// What a name ends with.
  private struct Ending {
    var start: Int
    var kind: Mention.Kind
    var value: Symbol
    var isWeak: Bool
  }

  private func ending(_ span: ByteSpan, at: Int) -> Ending? {
    var best: Ending?
    func offer(_ category: Symbol, _ kind: Mention.Kind, isWeak: Bool) {
      let whole = lexicon.value(span, category).map { (start: span.start, value: $0) }
      guard let suffix = whole ?? lexicon.longestSuffix(span, category) else { return }
      if let known = best {
        if known.start < suffix.start { return }
        // Of one length, a place where something is done is a facility.
        if known.start == suffix.start, kind != .facility || known.isWeak != isWeak || isActor(at) { return }
      }
      best = Ending(start: suffix.start, kind: kind, value: suffix.value, isWeak: isWeak)
    }
    offer(classes.orgSuffix, .organization, isWeak: false)
    offer(classes.facilitySuffix, .facility, isWeak: false)
    offer(classes.eventSuffix, .event, isWeak: false)
    offer(classes.sureCompany, .organization, isWeak: false)
    if best?.kind == .organization, best?.value == .empty { best?.value = classes.company }
    guard best == nil else { return best }
    offer(classes.orgSuffixWeak, .organization, isWeak: true)
    offer(classes.facilitySuffixWeak, .facility, isWeak: true)
    offer(classes.eventSuffixWeak, .event, isWeak: true)
    return best
  }

  /// A hospital or centre that does something is a body and no building.
  private func isActor(_ at: Int) -> Bool {
    switch reader.tokens[at].marker {
    case .topic, .subject, .comitative: true
    default:
      at + 1 < reader.tokens.count && reader.isBare(at) && reader.isTitle(reader.tokens[at + 1].nominal)
    }
  }

  // MARK: Names

  private func names(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    let token = reader.tokens[at]
    let nominal = token.nominal
    guard token.predicate < 0 || token.marker == .copula, !nominal.isEmpty,
      reader.isHangul(nominal) || token.script == .mixed
    else { return [] }
    if let company = marked(at, range, sentence) { return [company] }
    if lexicon.isAny(nominal, of: [classes.title, classes.group, classes.instrument]) { return [] }
    if let known = nameEnding[at], known.kind == .gpe, known.tokens.count == 1, known.span == nominal {
      return []
    }
    if let government = government(at, range, sentence) { return government }
    let isReference = lexicon.isAny(nominal, of: [classes.definite, classes.noName, classes.apposition])
    if let place = place(at, range, sentence, isOnlyAfterPlace: true) { return [place] }
    if let ending = ending(nominal, at: at) {
      // "농업법인 프레이저그린하우스": what it is said to be, whatever its name ends with.
      if ending.kind != .organization, at > range.lowerBound, introduces(at - 1),
        reader.appositionKind(at - 1) != nil, let body = introduced(at, range, sentence)
      {
        return [body]
      }
      let stem = ByteSpan(nominal.start, ending.start)
      if let hall = hall(at, ending, stem, range, sentence) ?? placed(at, ending, stem, range, sentence) {
        return [hall]
      }
      if ending.kind == .event, !stem.isEmpty, let event = attended(at, ending, stem, range, sentence) {
        return joined(at, ending, range, sentence) ?? [event]
      }
      if ending.isWeak, ending.value == classes.university, lexicon.length(stem) >= 4, !isReference,
        isBeforeOwnTitle(at, ending, range), joined(at, ending, range, sentence) == nil
      {
        // "남서울과학대 총장": common words may make up the name.
        return [make(at..<at + 1, ending, range, sentence, rule: "ko.org.title", confidence: 0.85)]
      }
      if stem.isEmpty || isReference || isGeneric(nominal, stem, ending) {
        return joined(at, ending, range, sentence) ?? chain(nil, at, ending, range, sentence).map { [$0] }
          ?? (isReference || stem.isEmpty ? [] : headed(at, ending, range, sentence))
      }
      if let mention = proper(at, ending, stem, range, sentence) {
        return joined(at, ending, range, sentence, isProper: true)
          ?? [chain(mention, at, ending, range, sentence) ?? mention]
      }
      if ending.isWeak, let whole = joined(at, ending, range, sentence) { return whole }
    }
    if isReference { return [] }
    if let department = department(at, range, sentence) { return [department] }
    if let place = place(at, range, sentence) { return [place] }
    if let body = introduced(at, range, sentence) { return [body] }
    if let venue = venue(at, range, sentence) { return [venue] }
    return []
  }

  /// "스코틀랜드 정부": another name of the place.
  private func government(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> [Mention]? {
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

  /// "우주홀에서": a hall is named by a common noun.
  private func hall(
    _ at: Int, _ ending: Ending, _ stem: ByteSpan, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let token = reader.tokens[at]
    guard ending.kind == .facility, token.marker == .locative, !reader.isCommon(token.nominal),
      lexicon.length(stem) >= 2,
      lexicon.value(ByteSpan(ending.start, token.nominal.end), classes.hallSuffix) != nil
    else { return nil }
    return make(at..<at + 1, ending, range, sentence, rule: "ko.facility.hall", confidence: 0.8)
  }

  /// "밴쿠버에서 열리는 북미스마트시티엑스포에 참석한 뒤": what is held or attended has a name, if a long one.
  private func attended(
    _ at: Int, _ ending: Ending, _ stem: ByteSpan, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let token = reader.tokens[at]
    guard lexicon.length(token.nominal) >= (ending.isWeak ? 6 : 5), lexicon.length(stem) >= 3,
      !reader.isCommon(token.nominal)
    else { return nil }
    func isHeld(_ token: Int) -> Bool {
      guard range.contains(token), reader.tokens[token].predicate >= 0 else { return false }
      return classes.eventVerbs.contains(
        reader.text.predicates[Int(reader.tokens[token].predicate)].verbClass)
    }
    switch token.marker {
    case .dative, .object, .locative, .subject, .topic:
      guard isHeld(at - 1) || isHeld(at + 1) else { return nil }
    default: return nil
    }
    return make(at..<at + 1, ending, range, sentence, rule: "ko.event.attended", confidence: 0.78)
  }

  /// "영주시의 소수서원을 찾아": what someone visits in a town, whatever its name is made of.
  private func placed(
    _ at: Int, _ ending: Ending, _ stem: ByteSpan, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let before = at - 1
    guard ending.kind == .facility, lexicon.length(stem) >= 2, before >= range.lowerBound,
      nameEnding[before]?.kind == .gpe, reader.tokens[before].marker == .genitive,
      !reader.isCommon(reader.tokens[at].nominal), isPlaceOfAction(at, range)
    else { return nil }
    return make(at..<at + 1, ending, range, sentence, rule: "ko.facility.placed", confidence: 0.8)
  }

  /// Whether a name says nothing but what it is.
  private func isGeneric(_ nominal: ByteSpan, _ stem: ByteSpan, _ ending: Ending) -> Bool {
    if reader.isCommon(nominal) { return true }
    if ending.kind == .organization, lexicon.value(nominal, classes.noName) != nil { return true }
    if lexicon.bytes[nominal.start] &- 48 < 10 { return true }
    // "진주시지부": a branch is a part of the body before it.
    if let unit = lexicon.longestSuffix(nominal, classes.branch),
      lexicon.names(ByteSpan(nominal.start, unit.start)).contains(where: { isBody($0) })
    {
      return true
    }
    if reader.properPrefix(nominal, upTo: ending.start) != nil { return false }
    // "나라시의회": a council's stem is a place.
    if ending.value == classes.council, lexicon.length(stem) > 2,
      lexicon.longestSuffix(stem, classes.placeSuffix) != nil
    {
      return false
    }
    // "서리시청" where 서리시 is spoken of.
    if reader.placesInFull.contains(TextKey(lexicon.bytes, stem)) { return false }
    if stem.count <= 3, lexicon.bytes[stem.start] < 0x80 { return true }
    // "동남중공업": an ending that only companies have.
    if isSureCompany(nominal) { return false }
    return reader.isCompound(stem)
  }

  private func isSureCompany(_ nominal: ByteSpan) -> Bool {
    lexicon.longestSuffix(nominal, classes.sureCompany) != nil
  }

  /// A common name with its head in parentheses: "도시재생센터(센터장 …)".
  private func headed(_ at: Int, _ ending: Ending, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    guard ending.kind == .organization, !reader.isCommon(reader.tokens[at].nominal),
      isJoined(at, range)
        || !ending.isWeak
          && (reader.hasHeadInParentheses(after: at, range)
            || reader.hasOriginal(after: at, range) && ending.value != classes.company)
    else { return [] }
    return [make(at..<at + 1, ending, range, sentence, rule: "ko.org.headed", confidence: 0.85)]
  }

  /// "고분자공학과(학과장 …)": a department that has its head beside it.
  private func department(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let nominal = reader.tokens[at].nominal
    guard let suffix = lexicon.longestSuffix(nominal, classes.department), lexicon.length(nominal) >= 4,
      reader.hasHeadInParentheses(after: at, range)
    else { return nil }
    let ending = Ending(start: suffix.start, kind: .organization, value: classes.university, isWeak: false)
    return make(at..<at + 1, ending, range, sentence, rule: "ko.org.headed", confidence: 0.85)
  }

  /// "북극경제이사회 회원 단체다", "아시아미술재단연맹에 가입해 있다": what someone is a member of has a name.
  private func isJoined(_ at: Int, _ range: Range<Int>) -> Bool {
    // "경북대 부설 스마트농업연구소"
    if at - 1 > range.lowerBound, lexicon.value(reader.tokens[at - 1].nominal, classes.affiliation) != nil,
      nameEnding[at - 2] != nil || reader.isMark(at - 2, ")"), reader.tokens[at].marker != .copula,
      lexicon.length(reader.tokens[at].nominal) > 3
    {
      return true
    }
    guard at + 1 < range.upperBound else { return false }
    let next = reader.tokens[at + 1]
    if reader.tokens[at].marker == .dative, next.predicate >= 0 {
      return reader.text.predicates[Int(next.predicate)].verbClass == classes.join
    }
    guard reader.isBare(at) else { return false }
    if lexicon.value(next.nominal, classes.member) != nil { return true }
    return reader.isBare(at + 1) && at + 2 < range.upperBound
      && lexicon.value(reader.tokens[at + 2].nominal, classes.member) != nil && !reader.isTitle(next.nominal)
  }

  /// A name whose stem is proper.
  private func proper(
    _ at: Int, _ ending: Ending, _ stem: ByteSpan, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let nominal = reader.tokens[at].nominal
    let length = lexicon.length(stem)
    let prefix = reader.properPrefix(nominal, upTo: ending.start) ?? reader.properPrefix(nominal)
    if let prefix, lexicon.isAny(ByteSpan(prefix, nominal.end), of: [classes.title]) { return nil }
    // "대전시민", "한국사회": a place and a common noun.
    if let prefix, prefix < nominal.end, reader.isCommon(ByteSpan(prefix, nominal.end)),
      ending.isWeak
        && !(ending.value == classes.university
          && (isBeforeOwnTitle(at, ending, range) || isAbroad(at, range)))
        || ending.value == classes.company && !isSureCompany(nominal)
    {
      return nil
    }
    switch ending.kind {
    case .organization:
      if ending.isWeak {
        if isBeforeOwnTitle(at, ending, range), length >= 2 {
          return make(at..<at + 1, ending, range, sentence, rule: "ko.org.title", confidence: 0.85)
        }
        guard
          prefix != nil || lexicon.names(stem).contains(where: { isBody($0) })
            || hasBodyPrefix(stem) && length > 2
            || ending.value == classes.university && length >= 2 && isUniversity(at, nominal, stem, range)
        else {
          guard reader.hasHeadInParentheses(after: at, range) else { return nil }
          return make(at..<at + 1, ending, range, sentence, rule: "ko.org.headed", confidence: 0.85)
        }
        guard classes.namingWeakKinds.contains(ending.value) else { return nil }
        return make(at..<at + 1, ending, range, sentence, rule: "ko.org.place-suffix", confidence: 0.75)
      }
      guard length >= 2 || ending.value != classes.company else { return nil }
      return make(
        at..<at + 1, ending, range, sentence, rule: "ko.org.suffix", confidence: prefix != nil ? 0.85 : 0.8)
    case .facility:
      if ending.isWeak {
        guard length >= 2 && !reader.isCompound(nominal) || prefix != nil,
          [.locative, .dative, .object].contains(reader.tokens[at].marker)
        else {
          return nil
        }
        return make(at..<at + 1, ending, range, sentence, rule: "ko.facility.weak", confidence: 0.7)
      }
      return make(at..<at + 1, ending, range, sentence, rule: "ko.facility.suffix", confidence: 0.8)
    default:
      guard !ending.isWeak else { return nil }
      var event = make(at..<at + 1, ending, range, sentence, rule: "ko.event.suffix", confidence: 0.75)
      let before = at - 1
      if before >= range.lowerBound, reader.isBare(before),
        let year = lexicon.number(reader.tokens[before].span),
        (1900...2100).contains(year)
      {
        event.span.start = reader.tokens[before].span.start
        event.tokens = before..<at + 1
      }
      return event
    }
  }

  /// "한빛대 총장", "디지털발전부 장관": the title is one that such a body has.
  private func isBeforeOwnTitle(_ at: Int, _ ending: Ending, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, reader.isBare(at), reader.tokens[at + 1].flags.contains(.spaceBefore),
      let title = lexicon.value(reader.tokens[at + 1].nominal, classes.title)
    else { return false }
    return classes.titleBodies[title]?.contains(ending.value) ?? false
  }

  /// "강원대 행정학과 교수", "서울대 기계공학부 정하윤 교수": a department that only says whose title it is.
  private func isOnlyDepartment(_ at: Int, _ range: Range<Int>) -> Bool {
    let nominal = reader.tokens[at].nominal
    guard reader.isBare(at),
      lexicon.value(nominal, classes.department) != nil
        || lexicon.longestSuffix(nominal, classes.department) != nil
    else { return false }
    for next in (at + 1)..<min(at + 3, range.upperBound) {
      if reader.isTitle(reader.tokens[next].nominal) { return true }
      guard next == at + 1, reader.isBare(next), KoreanPersons.isKoreanName(reader.tokens[next].span, reader)
      else {
        return false
      }
    }
    return false
  }

  /// "데라살대와": an unknown word in 대 where universities are spoken of.
  private func isUniversity(_ at: Int, _ nominal: ByteSpan, _ stem: ByteSpan, _ range: Range<Int>) -> Bool {
    (reader.speaksOfUniversities || isAbroad(at, range)) && !reader.isCompound(nominal)
      && !reader.isCompound(stem)
      && lexicon.value(nominal, classes.foreignGiven) == nil && !KoreanPersons.isKoreanName(nominal, reader)
  }

  /// "미국 애크런대"
  private func isAbroad(_ at: Int, _ range: Range<Int>) -> Bool {
    at > range.lowerBound && reader.isBare(at - 1) && nameEnding[at - 1]?.value == classes.country
      && lexicon.length(reader.tokens[at].nominal) >= 4
  }

  /// "국립칭화대": what only names of bodies start with.
  private func hasBodyPrefix(_ stem: ByteSpan) -> Bool {
    var found = false
    lexicon.forEachWord(from: stem.start, to: stem.end) { _, word in
      if lexicon.resources.wordSenses(word).contains(where: { $0.category == classes.bodyPrefix }) {
        found = true
      }
    }
    return found
  }

  private func isBody(_ sense: NameSense) -> Bool {
    let type = lexicon.resources.entry(sense.entry).type
    return type == .gpe || type == .organization
  }

  private func make(
    _ tokens: Range<Int>, _ ending: Ending, _ range: Range<Int>, _ sentence: Int, rule: StaticString,
    confidence: Float
  ) -> Mention {
    let span = ByteSpan(
      reader.tokens[tokens.lowerBound].span.start, reader.tokens[tokens.upperBound - 1].nominalEnd)
    var mention = reader.mention(
      span, from: tokens.lowerBound, in: range, sentence: sentence, kind: ending.kind, rule: rule,
      confidence: confidence)
    if ending.kind == .organization { mention.value = ending.value }
    return mention
  }

  // MARK: Names of several words

  /// "몽골 교육부", "배재대 국제교류원", "알마티 시청", "셀트리온 2공장", "세계무역기구(WTO) 일반이사회".
  ///
  /// - Parameter isProper: the last word is a name of its own; only a ministry then takes its country along.
  private func joined(
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
  private func chain(
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
  private func isForeignWord(_ at: Int) -> Bool {
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
  private func endsInOriginal(_ close: Int, _ range: Range<Int>) -> Bool {
    guard reader.isMark(close, ")") else { return false }
    var open = close - 1
    while open > range.lowerBound, close - open < 8, reader.tokens[open].script == .latin { open -= 1 }
    return open < close - 1 && open > range.lowerBound && reader.isMark(open, "(")
  }

  /// "누리텍스타일 공장을 둘러봤다", "스다오 수산물가공단지": an unknown name and what it is.
  private func unknown(
    _ at: Int, _ before: Int, _ ending: Ending, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let token = reader.tokens[before]
    guard nameEnding[before] == nil, before == at - 1, reader.isBare(before), token.part == .noun,
      token.script == .hangul,
      lexicon.length(token.nominal) >= 2, !reader.isCompound(token.nominal), !ending.isWeak,
      lexicon.value(token.nominal, classes.apposition) == nil,
      isPlaceOfAction(at, range)
        || reader.tokens[at].marker == .genitive && lexicon.length(token.nominal) > 3,
      !lexicon.isAny(token.nominal, of: classes.otherWords), lexicon.names(token.nominal).isEmpty
    else { return nil }
    return make(before..<at + 1, ending, range, sentence, rule: "ko.facility.unknown", confidence: 0.78)
  }

  /// Where something is done, or what is looked around; not a room of a building.
  private func isPlaceOfAction(_ at: Int, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    if lexicon.value(token.nominal, classes.room) != nil { return false }
    if [.locative, .dative, .object].contains(token.marker) { return true }
    guard at + 1 < range.upperBound else { return false }
    // "영동 와인터널 앞에서"
    if reader.isBare(at) { return lexicon.value(reader.tokens[at + 1].nominal, classes.nearWord) != nil }
    // "셀트리온 2공장과 캠퍼스를 견학했다"
    guard token.marker == .comitative else { return false }
    for next in (at + 1)..<min(at + 5, range.upperBound) where reader.tokens[next].marker == .object {
      guard next + 1 < range.upperBound, reader.tokens[next + 1].predicate >= 0 else { return false }
      return reader.text.predicates[Int(reader.tokens[next + 1].predicate)].verbClass == classes.visit
    }
    return false
  }

  private func isField(_ sense: NameSense) -> Bool { lexicon.resources.entry(sense.entry).type == .field }

  /// "나보이 자유경제구역": a weak name counts before what only a place has.
  private func weakPlace(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
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
