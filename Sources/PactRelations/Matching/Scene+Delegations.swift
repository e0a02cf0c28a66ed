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

  /// "The two ministers", "both mayors", "the pair": the two people whom the sentences just before name.
  func people(ofGroup phrase: Int) -> [Int] {
    guard text.language == .english, let first = text.phrases[phrase].tokens.first else { return [] }
    let head = text.phrases[phrase].head
    let sentence = sentence(ofToken: head)
    let isPeople = mentionsOfSentence[sentence].contains { index in
      let mention = mentions[index]
      guard mention.tokens.contains(head) else { return false }
      if mention.kind == .group { return mention.count == 2 && entities(of: index).isEmpty }
      return mention.kind == .title && mention.person < 0 && mention.tokens.lowerBound > first
        && isWord(first, of: "group-determiner") && text.bytes[mention.span.end - 1] == UInt8(ascii: "s")
    }
    guard isPeople else { return [] }
    var found: [(person: Int, mention: Int)] = []
    for earlier in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      for mention in mentionsOfSentence[earlier]
      where mentions[mention].kind == .person && mentions[mention].tokens.lowerBound < first {
        guard let person = entities(of: mention).first, !found.contains(where: { $0.person == person }) else {
          continue
        }
        found.append((person, mention))
      }
      if found.count >= 2 { break }
    }
    return found.count == 2 ? found.map(\.mention) : []
  }

  /// "The Faculty of Medicine at Makerere University and [Severance Hospital] signed …": one body alone signs nothing, so what is
  /// listed with where it belongs is the other.
  func secondOfSubject(clause: Int) -> Int? {
    let subject = Int(text.clauses[clause].subject)
    guard isMutual(text.clauses[clause].predicate), subject >= 0, text.phrases[subject].coordination < 0,
      !heads(ofPhrase: subject).contains(where: { mentions[$0].kind != .organization }),
      !phrasesOfClause[clause].contains(where: { [.comitative, .between].contains(text.phrases[$0].marker) }),
      let list = (subject + 1..<min(subject + 3, text.phrases.count)).first(where: {
        [.locative, .genitive].contains(text.phrases[$0].marker) && text.phrases[$0].coordination >= 0
      }),
      text.phrases[list].tokens.lowerBound
        < text.predicates[Int(text.clauses[clause].predicate)].tokens.lowerBound
    else { return nil }
    let members = members(ofList: list)
    guard members.count == 2, let second = heads(ofPhrase: members[1]).first else { return nil }
    return mentions[second].kind == .organization ? second : nil
  }

  private func isDelegation(_ token: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(of: resources.symbol(named: "delegation-word"), in: $0, text.tokens[token].nominal)
        != nil
    }
  }
}
