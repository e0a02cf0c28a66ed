import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Who travels in a delegation.
extension Scene {
  /// The people who lead or make up the group that a phrase names: "a team headed by [Rector Paz]", "the delegation, comprising
  /// [A and B]", "[Kim]'s delegation".
  func delegates(ofPhrase phrase: Int) -> [Int] {
    guard text.language == .english, isDelegation(text.phrases[phrase].head) else { return [] }
    let head = resources.symbol(named: "head")
    let comprise = resources.symbol(named: "comprise")
    var found: [Int] = []
    let sentence = text.sentences[sentence(ofToken: text.phrases[phrase].head)]
    for index in sentence.clauses
    where text.clauses[index].subject == Int32(phrase) || text.clauses[index].modified == Int32(phrase) {
      guard let verb = verb(ofClause: index), !verb.features.contains(.negated) else { continue }
      let isPassive = verb.features.contains(.passive)
      let marker: Marker
      if verb.verbClass == head, isPassive {
        marker = .agent
      } else if verb.verbClass == comprise, !isPassive {
        marker = .object
      } else {
        continue
      }
      for member in phrasesOfClause[index] where text.phrases[member].marker == marker {
        found += heads(ofPhrase: member)
      }
    }
    if phrase > 0, text.phrases[phrase - 1].marker == .genitive,
      text.phrases[phrase - 1].tokens.upperBound < text.phrases[phrase].tokens.lowerBound,
      text.tokens[text.phrases[phrase - 1].tokens.upperBound].part == .possessive
    {
      found += heads(ofPhrase: phrase - 1)
    }
    return found.filter { mentions[$0].kind == .person }
  }

  private func isDelegation(_ token: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(of: resources.symbol(named: "delegation-word"), in: $0, text.tokens[token].nominal)
        != nil
    }
  }
}
