import PactLanguage
import PactModel
import PactResources

/// Halls, plants and sites, and events by what is done there.
extension KoreanBodies {
  /// "우주홀에서": a hall is named by a common noun.
  func hall(
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
  func attended(
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
  func placed(
    _ at: Int, _ ending: Ending, _ stem: ByteSpan, _ range: Range<Int>, _ sentence: Int
  ) -> Mention? {
    let before = at - 1
    guard ending.kind == .facility, lexicon.length(stem) >= 2, before >= range.lowerBound,
      nameEnding[before]?.kind == .gpe, reader.tokens[before].marker == .genitive,
      !reader.isCommon(reader.tokens[at].nominal), isPlaceOfAction(at, range)
    else { return nil }
    return make(at..<at + 1, ending, range, sentence, rule: "ko.facility.placed", confidence: 0.8)
  }

  /// "누리텍스타일 공장을 둘러봤다", "스다오 수산물가공단지": an unknown name and what it is.
  func unknown(
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
  func isPlaceOfAction(_ at: Int, _ range: Range<Int>) -> Bool {
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

  func isField(_ sense: NameSense) -> Bool { lexicon.resources.entry(sense.entry).type == .field }
}
