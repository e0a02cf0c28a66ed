import PactModel
import PactResources

/// Which phrases stand side by side: joined by 와/과, a middle dot, 및, or commas that end in one of these.
extension KoreanParser {
  mutating func coordinate(_ phrases: Range<Int>) {
    var group: Int32 = -1
    for phrase in phrases {
      if phrase == phrases.lowerBound || group < 0 || !isJoined(phrase - 1, phrase, phrases) {
        group = -1
        if phrase + 1 < phrases.upperBound, isJoined(phrase, phrase + 1, phrases) { group = Int32(phrase) }
      }
      analysis.phrases[phrase].coordination = group
      if group >= 0, phrase + 1 == phrases.upperBound || !isJoined(phrase, phrase + 1, phrases) { group = -1 }
    }
  }

  private func isJoined(_ a: Int, _ b: Int, _ phrases: Range<Int>) -> Bool {
    let (first, second) = (analysis.phrases[a], analysis.phrases[b])
    if isTime[a] || isTime[b] { return false }
    switch joins[a] {
    case .apart: return false
    case .list: return first.marker == .none || first.marker == .comitative
    case .comma:
      if first.marker == .comitative { return !isPartner(a, phrases) && sameSort(a, b) }
      return first.marker == .none && second.marker != .quotative
    case .adjacent:
      guard first.marker == .comitative, !endsInGenitive(first) else { return false }
      return sameSort(a, b) && !isPartner(a, phrases)
    }
  }

  /// 와의, 과의
  private func endsInGenitive(_ phrase: Phrase) -> Bool {
    let token = analysis.tokens[phrase.tokens.upperBound - 1]
    let span = token.span
    return span.count >= 3 && analysis.bytes[span.end - 3] == 0xEC && analysis.bytes[span.end - 2] == 0x9D
      && analysis.bytes[span.end - 1] == 0x98
  }

  private func hasName(_ phrase: Int) -> Bool {
    analysis.phrases[phrase].tokens.contains { nameOfToken[$0] >= 0 && isProper($0) }
  }

  private func isProper(_ token: Int) -> Bool { analysis.tokens[token].part == .properNoun }

  private func sameSort(_ a: Int, _ b: Int) -> Bool { hasName(a) == hasName(b) }

  /// Whether a phrase with 와 is the partner of a reciprocal predicate whose subject stands before it
  /// ("부산시는 알마티와 서울에서 협약을 맺었다").
  private func isPartner(_ index: Int, _ phrases: Range<Int>) -> Bool {
    var first = index
    while first > phrases.lowerBound, joins[first - 1] == .comma || joins[first - 1] == .list,
      analysis.phrases[first - 1].marker == .none
    {
      first -= 1
    }
    let hasSubject = (phrases.lowerBound..<first).contains {
      let marker = analysis.phrases[$0].marker
      return marker == .topic || marker == .subject
    }
    guard hasSubject else { return false }
    var next = index + 1
    while next < phrases.upperBound, analysis.phrases[next].marker == .genitive { next += 1 }
    guard next < phrases.upperBound else { return false }
    switch analysis.phrases[next].marker {
    case .topic, .subject, .comitative: return false
    default: break
    }
    let end = analysis.phrases[index].tokens.upperBound
    for predicate in analysis.predicates where predicate.tokens.lowerBound >= end {
      guard predicate.tokens.lowerBound < analysis.phrases[phrases.upperBound - 1].tokens.upperBound + 4
      else { break }
      if lexicon.isReciprocal(predicate.verbClass) { return true }
    }
    return false
  }
}
