import PactLanguage
import PactModel
import PactRecognition

/// What a Korean description is of: "[공사]는 국제항만협회 회원이다", "국제항만협회 회원인 [공사]가", or what the sentences before are about.
extension Descriptions {
  func koreanDescribed(by token: Int, where accepts: (Int) -> Bool) -> Int? {
    let sentence = scene.sentence(ofToken: token)
    if let modified = modified(by: token, sentence, accepts) { return modified }
    if let theme = theme(before: token, sentence, accepts) { return theme }
    // "1917년 설립된 쭐랄롱꼰대는 태국 최초의 대학으로": the theme comes later.
    let isLater = scene.mentionsOfSentence[sentence].contains {
      accepts($0) && [.topic, .subject, .also].contains(scene.marker(of: $0))
    }
    return isLater
      ? nil : theme(ofSentencesBefore: sentence) { accepts($0) && scene.mentions[$0].kind != .group }
  }

  /// The noun behind "회원인", "산하인".
  private func modified(by token: Int, _ sentence: Int, _ accepts: (Int) -> Bool) -> Int? {
    for clause in text.sentences[sentence].clauses {
      let value = text.clauses[clause]
      guard value.tokens.contains(token), value.modified >= 0, let verb = scene.verb(ofClause: clause),
        verb.ending == .adnominal, text.tokens[verb.tokens.lowerBound].marker == .copula
      else { continue }
      return scene.heads(ofPhrase: Int(value.modified)).last(where: accepts)
    }
    return nil
  }

  /// The nearest topic before a word, else the nearest subject.
  private func theme(before token: Int, _ sentence: Int, _ accepts: (Int) -> Bool) -> Int? {
    let named = scene.mentionsOfSentence[sentence].filter {
      scene.mentions[$0].tokens.upperBound <= token && !scene.mentions[$0].isInner && accepts($0)
    }
    return named.last { [.topic, .also].contains(scene.marker(of: $0)) }
      ?? named.last { scene.marker(of: $0) == .subject }
  }

  private func theme(ofSentencesBefore sentence: Int, _ accepts: (Int) -> Bool) -> Int? {
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
      for clause in text.sentences[earlier].clauses.reversed() {
        let value = text.clauses[clause]
        guard value.governor < 0, value.subject >= 0 else { continue }
        if let found = scene.heads(ofPhrase: Int(value.subject)).last(where: accepts) { return found }
      }
    }
    return nil
  }
}
