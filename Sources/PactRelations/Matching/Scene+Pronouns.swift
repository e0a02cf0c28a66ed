import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Whom or what pronouns mean.
extension Scene {
  /// The mentions that a pronoun as subject means: for "he" and "she" the nearest subject before it that is a person, for "it" a
  /// body, for "they" the nearest list or group.
  ///
  /// - Returns: nil if the phrase is no such pronoun or nothing before it fits.
  func antecedents(ofPronoun phrase: Int, clause: Int) -> [Int]? {
    let head = text.phrases[phrase].head
    return text.tokens[head].part == .pronoun
      ? antecedents(ofToken: head, phrase: phrase, clause: clause) : nil
  }

  /// Whose act a noun tells of: "[his] visit to Lyon".
  func possessor(ofNominal clause: Int) -> [Int]? {
    guard let verb = verb(ofClause: clause), verb.features.contains(.nominal) else { return nil }
    let phrase = phraseOfToken[verb.tokens.lowerBound]
    guard phrase >= 0 else { return nil }
    let first = text.phrases[Int(phrase)].tokens.lowerBound
    guard first < verb.tokens.lowerBound else { return nil }
    return antecedents(ofToken: first, phrase: Int(phrase), clause: clause)
  }

  private func antecedents(ofToken token: Int, phrase: Int, clause: Int) -> [Int]? {
    let head = text.tokens[token]
    let sense = text.bytes.withUnsafeBufferPointer {
      resources.value(of: resources.symbol(named: "pronoun"), in: $0, head.span)
    }
    guard let sense else { return nil }
    if isSaidOfAgreements(text.clauses[clause].predicate),
      let instrument = lastInstrument(before: head.span.start, sentence: text.clauses[clause].sentence)
    {
      return [instrument]
    }
    switch resources.string(sense) {
    case "person": return subject(before: clause, but: phrase) { mentions[$0].kind == .person }
    case "group":
      return subjects(before: clause, but: phrase).first { $0.count > 1 || mentions[$0[0]].kind == .group }
        ?? companions(before: clause) ?? subject(before: clause, but: phrase, where: isBody)
    case "speaker":
      return speaker(of: clause).map { [$0] } ?? subject(before: clause, but: phrase, where: isBody)
    default: return subject(before: clause, but: phrase, where: isBody)
    }
  }

  private func isSaidOfAgreements(_ predicate: Int32) -> Bool {
    predicate >= 0 && text.predicates[Int(predicate)].features.contains(.ofAgreement)
  }

  private func isBody(_ mention: Int) -> Bool {
    [.organization, .gpe, .group, .reference].contains(mentions[mention].kind)
  }

  private func subject(before clause: Int, but phrase: Int, where fits: (Int) -> Bool) -> [Int]? {
    for found in subjects(before: clause, but: phrase) {
      let fitting = found.filter(fits)
      if !fitting.isEmpty { return fitting }
    }
    return nil
  }

  /// The subjects of the clauses before one, the nearest first; lists whole.
  private func subjects(before clause: Int, but phrase: Int) -> [[Int]] {
    stride(from: clause - 1, through: max(0, clause - 12), by: -1).compactMap { earlier in
      let subject = text.clauses[earlier].subject
      guard subject >= 0, Int(subject) != phrase else { return nil }
      let found = members(ofList: Int(subject)).flatMap(heads(ofPhrase:))
      return found.isEmpty ? nil : found
    }
  }

  /// "The university has teamed up with KAIST. Under an agreement [they] concluded …": a subject and with whom it acts.
  private func companions(before clause: Int) -> [Int]? {
    for earlier in stride(from: clause - 1, through: max(0, clause - 4), by: -1) {
      let subject = text.clauses[earlier].subject
      guard subject >= 0 else { continue }
      let partners = phrasesOfClause[earlier].filter { text.phrases[$0].marker == .comitative }
      let found = ([Int(subject)] + partners).flatMap(heads(ofPhrase:)).filter(isBody)
      if Set(found.flatMap(entities(of:))).count == 2 { return found }
    }
    return nil
  }

  /// "We have signed with KAIST," said Kim, president of Ewha University: the body for which the one who says "we" speaks.
  private func speaker(of clause: Int) -> Int? {
    let sentence = text.clauses[clause].sentence
    for near in [sentence, sentence - 1, sentence + 1] where text.sentences.indices.contains(near) {
      for index in text.sentences[near].clauses {
        guard let verb = verb(ofClause: index), isSaying(verb), text.clauses[index].subject >= 0,
          let person = heads(ofPhrase: Int(text.clauses[index].subject)).first,
          mentions[person].kind == .person, let entity = entities(of: person).first
        else { continue }
        let title = mentions.first {
          $0.kind == .title && $0.person >= 0 && $0.body >= 0 && !$0.flags.contains(.former)
            && entities(of: Int($0.person)).first == entity
        }
        if let title { return Int(title.body) }
      }
    }
    return nil
  }

  private func lastInstrument(before offset: Int, sentence: Int) -> Int? {
    for earlier in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let found = mentionsOfSentence[earlier].last {
        mentions[$0].kind == .instrument && mentions[$0].span.end <= offset
      }
      if let found { return found }
    }
    return nil
  }
}
