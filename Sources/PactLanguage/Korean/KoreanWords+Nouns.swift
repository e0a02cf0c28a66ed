import PactModel
import PactResources

/// The noun of a verb as a predicate: in headlines, and with a light verb or a dependent noun.
extension KoreanWords {
  // MARK: - Nouns as predicates

  /// A verb's noun with a light verb or a dependent noun of its own: 체결을 앞두고, 방문 중인, 체결 예정이다.
  mutating func readNounPredicate(_ index: Int, _ range: Range<Int>) -> Int? {
    let token = tokens[index]
    guard token.script == .hangul, Hangul.count(text, token.nominal) > 1 else { return nil }
    let verb = lexicon.verbalNoun(in: text, token.nominal)
    guard verb >= 0 else { return nil }
    let link: Symbol
    switch token.marker {
    case .object: link = lexicon.nounObjectLink
    case .subject: link = lexicon.nounSubjectLink
    case .none: link = lexicon.nounLink
    default: return nil
    }
    guard lexicon.verbs[verb].verbClass != .empty else { return nil }
    var match = Match(first: index, last: index, verb: verb, ending: -1, features: [.nominal])
    guard extend(&match, link: link, range) else { return nil }
    if !lexicon.endings.indices.contains(match.ending), match.function == nil { match.function = .final }
    add(match, range)
    return endOfPredicate(index)
  }

  /// The same in one word, with a noun of one syllable: 추진중인, 체결후, 참석차 (but 투자계획 is a noun).
  mutating func readFusedNounPredicate(_ index: Int, _ range: Range<Int>) -> Int? {
    let span = tokens[index].span
    guard tokens[index].script == .hangul, let rows = lexicon.auxiliaries[lexicon.nounLink] else {
      return nil
    }
    var at = Hangul.next(text, span.start)
    while at < span.end {
      defer { at = Hangul.next(text, at) }
      let verb = lexicon.verbalNoun(in: text, ByteSpan(span.start, at))
      guard verb >= 0, lexicon.verbs[verb].verbClass != .empty,
        Hangul.count(text, ByteSpan(span.start, at)) > 1,
        let (noun, rest) = dependentNoun(ByteSpan(at, span.end)),
        Hangul.count(text, ByteSpan(at, rest.start)) == 1
      else { continue }
      var match = Match(first: index, last: index, verb: verb, ending: -1, features: [.nominal])
      guard take(rows, noun, rest, at: index, &match, range) else { continue }
      if !lexicon.endings.indices.contains(match.ending), match.function == nil { match.function = .final }
      add(match, range)
      return endOfPredicate(index)
    }
    return nil
  }

  /// In headlines and list items: the bare noun of a verb before a break ("업무협약 체결…", "방문").
  mutating func addNominalPredicates(_ range: Range<Int>) {
    for index in range where isBareVerbalNoun(index, range) {
      let isLast = index + 1 == range.upperBound || tokens[index + 1].kind == .punctuation
      let isBracket = !isLast || index + 1 == range.upperBound || tokens[index + 1].mark != UInt8(ascii: "(")
      if isLast, isBracket { addNominal(index) }
    }
  }

  /// "개막식에 참석, 투자 여건을 설명했다": a verb's noun that a comma leaves hanging, with a word that leans on it.
  mutating func addSuspendedNouns(_ range: Range<Int>) {
    for index in range.dropFirst() where isBareVerbalNoun(index, range) && index + 2 < range.upperBound {
      guard tokens[index + 1].mark == UInt8(ascii: ","), tokens[index + 2].flags.contains(.spaceBefore),
        tokens[index].flags.contains(.spaceBefore)
      else { continue }
      switch tokens[index - 1].marker {
      case .object, .dative, .locative, .comitative, .instrumental: addNominal(index, ending: .connective)
      default: break
      }
    }
  }

  /// A body sentence that ends in a verb's noun instead of a verb.
  mutating func addClosingNoun(_ range: Range<Int>) {
    var last = range.upperBound - 1
    while last > range.lowerBound, tokens[last].kind == .punctuation { last -= 1 }
    if isBareVerbalNoun(last, range) { addNominal(last) }
  }

  func isBareVerbalNoun(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.script == .hangul, token.predicate < 0, token.marker == .none, token.part == .noun,
      !token.flags.contains(.parenthesized)
    else { return false }
    let verb = lexicon.verbalNoun(in: text, token.span)
    return verb >= 0 && lexicon.verbs[verb].verbClass != .empty && Hangul.count(text, token.span) > 1
  }

  mutating func addNominal(_ index: Int, ending: VerbGroup.Ending = .final) {
    let verb = lexicon.verbalNoun(in: text, tokens[index].span)
    tokens[index].predicate = Int32(predicates.count)
    predicates.append(
      VerbGroup(
        tokens: index..<index + 1, span: tokens[index].span, lemma: lexicon.verbs[verb].lemma,
        verbClass: lexicon.verbs[verb].verbClass, features: .nominal, ending: ending))
  }
}
