import PactLanguage
import PactModel
import PactResources

/// Names of one word: what stands before the ending is proper, or the company shows it.
extension KoreanBodies {
  /// A name whose stem is proper.
  func proper(
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

  /// A common name with its head in parentheses: "도시재생센터(센터장 …)".
  func headed(_ at: Int, _ ending: Ending, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    guard ending.kind == .organization, !reader.isCommon(reader.tokens[at].nominal),
      isJoined(at, range)
        || !ending.isWeak
          && (reader.hasHeadInParentheses(after: at, range)
            || reader.hasOriginal(after: at, range) && ending.value != classes.company)
    else { return [] }
    return [make(at..<at + 1, ending, range, sentence, rule: "ko.org.headed", confidence: 0.85)]
  }

  /// "고분자공학과(학과장 …)": a department that has its head beside it.
  func department(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let nominal = reader.tokens[at].nominal
    guard let suffix = lexicon.longestSuffix(nominal, classes.department), lexicon.length(nominal) >= 4,
      reader.hasHeadInParentheses(after: at, range)
    else { return nil }
    let ending = Ending(start: suffix.start, kind: .organization, value: classes.university, isWeak: false)
    return make(at..<at + 1, ending, range, sentence, rule: "ko.org.headed", confidence: 0.85)
  }

  /// "북극경제이사회 회원 단체다", "아시아미술재단연맹에 가입해 있다": what someone is a member of has a name.
  func isJoined(_ at: Int, _ range: Range<Int>) -> Bool {
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

  /// "한빛대 총장", "디지털발전부 장관": the title is one that such a body has.
  func isBeforeOwnTitle(_ at: Int, _ ending: Ending, _ range: Range<Int>) -> Bool {
    guard at + 1 < range.upperBound, reader.isBare(at), reader.tokens[at + 1].flags.contains(.spaceBefore),
      let title = lexicon.value(reader.tokens[at + 1].nominal, classes.title)
    else { return false }
    return classes.titleBodies[title]?.contains(ending.value) ?? false
  }

  /// "강원대 행정학과 교수", "서울대 기계공학부 정하윤 교수": a department that only says whose title it is.
  func isOnlyDepartment(_ at: Int, _ range: Range<Int>) -> Bool {
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
  func isUniversity(_ at: Int, _ nominal: ByteSpan, _ stem: ByteSpan, _ range: Range<Int>) -> Bool {
    (reader.speaksOfUniversities || isAbroad(at, range)) && !reader.isCompound(nominal)
      && !reader.isCompound(stem)
      && lexicon.value(nominal, classes.foreignGiven) == nil && !KoreanPersons.isKoreanName(nominal, reader)
  }

  /// "미국 애크런대"
  func isAbroad(_ at: Int, _ range: Range<Int>) -> Bool {
    at > range.lowerBound && reader.isBare(at - 1) && nameEnding[at - 1]?.value == classes.country
      && lexicon.length(reader.tokens[at].nominal) >= 4
  }

  /// "국립칭화대": what only names of bodies start with.
  func hasBodyPrefix(_ stem: ByteSpan) -> Bool {
    var found = false
    lexicon.forEachWord(from: stem.start, to: stem.end) { _, word in
      if lexicon.resources.wordSenses(word).contains(where: { $0.category == classes.bodyPrefix }) {
        found = true
      }
    }
    return found
  }

  func isBody(_ sense: NameSense) -> Bool {
    let type = lexicon.resources.entry(sense.entry).type
    return type == .gpe || type == .organization
  }
}
