import PactModel
import PactResources

/// Which phrases stand side by side: joined by 와/과, a middle dot, 및, or commas that end in one of these.
extension KoreanParser {
  /// "대전시, 퀘벡주와 업무협약 체결", "대전시-KAIST, 업무협약 맺는다": a headline's first name before a comma is its topic.
  mutating func giveHeadlineTopics(_ phrases: Range<Int>) {
    var starts = true
    for phrase in phrases {
      defer { starts = joins[phrase] == .apart }
      guard starts, isActor(phrase) else { continue }
      var last = phrase
      while last + 1 < phrases.upperBound, joins[last] == .list, isActor(last + 1) { last += 1 }
      guard joins[last] == .comma, (phrase...last).allSatisfy({ analysis.phrases[$0].marker == .none }) else {
        continue
      }
      let isLongerList =
        last + 2 < phrases.upperBound && joins[last + 1] == .comma
        && analysis.phrases[last + 1].marker == .none
        && isActor(last + 1) && isActor(last + 2)
      guard last + 1 < phrases.upperBound, !isLongerList else { continue }
      analysis.phrases[last].marker = .topic
      joins[last] = .apart
    }
  }

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
      if first.marker == .comitative { return !isPartner(a, phrases) && areAlike(a, b) }
      return first.marker == .none && second.marker != .quotative && areAlike(a, b)
    case .adjacent:
      guard first.marker == .comitative, !endsInGenitive(first) else { return false }
      return areAlike(a, b) && !isPartner(a, phrases)
    }
  }

  /// 와의, 과의
  private func endsInGenitive(_ phrase: Phrase) -> Bool {
    let token = analysis.tokens[phrase.tokens.upperBound - 1]
    let span = token.span
    return span.count >= 3 && analysis.bytes[span.end - 3] == 0xEC && analysis.bytes[span.end - 2] == 0x9D
      && analysis.bytes[span.end - 1] == 0x98
  }

  /// What a phrase is about: a person if it names or titles one, else what its head or its last name is; nil if it names
  /// nothing.
  func kind(of phrase: Int) -> NamedSpan.Kind? {
    let value = analysis.phrases[phrase]
    var last: NamedSpan.Kind?
    for token in value.tokens where !analysis.tokens[token].flags.contains(.parenthesized) {
      guard let kind = kindOfToken[token] else { continue }
      if kind == .person || kind == .title { return .person }
      last = kind
    }
    return kindOfToken[value.head] ?? last
  }

  /// Whether a phrase names a body or a person.
  func isActor(_ phrase: Int) -> Bool {
    switch kind(of: phrase) {
    case .body, .person: true
    default: false
    }
  }

  /// Whether two phrases can stand in one list: "대전시와 업무협약을" cannot, "대전시와 관계자들은" can.
  private func areAlike(_ a: Int, _ b: Int) -> Bool {
    guard let first = kind(of: a), let second = kind(of: b) else {
      guard let named = kind(of: a) ?? kind(of: b) else { return true }
      switch named {
      case .body, .person:
        switch analysis.phrases[b].marker {
        case .topic, .subject, .genitive, .also, .none: return true
        default: return false
        }
      case .instrument, .date, .money: return false
      default: return true
      }
    }
    switch (first, second) {
    case (.person, .body), (.body, .person), (.body, .facility), (.facility, .body): return true
    default: return first == second
    }
  }

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
