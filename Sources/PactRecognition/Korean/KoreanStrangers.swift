import PactLanguage
import PactModel
import PactResources

/// Finds names of bodies that nothing about their letters gives away, by what is said of them over the whole article.
///
/// A word that is no word of the language is evidence of nothing; that it has a director, a spokesman, a contract or a place in
/// a list of companies is. Each such company counts, and a word with enough of it is a body wherever it stands.
struct KoreanStrangers {
  let reader: KoreanReader
  let known: [Mention]
  private let covered: Set<Int>
  /// By token: where a known body ends or begins.
  private let bodyTokens: Set<Int>
  /// Tokens in which a place ends.
  private let countryTokens: Set<Int>
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  init(reader: KoreanReader, known: [Mention]) {
    self.reader = reader
    self.known = known
    covered = Set(known.filter { $0.kind != .field && $0.kind != .reference }.flatMap(\.tokens))
    countryTokens = Set(
      known.filter { $0.kind == .gpe && $0.confidence >= 0.75 }.map { $0.tokens.upperBound - 1 })
    bodyTokens = Set(known.filter { $0.kind == .organization }.flatMap(\.tokens))
  }

  func find() -> [Mention] {
    var score: [TextKey: Int] = [:]
    var places: [TextKey: [(at: Int, sentence: Int)]] = [:]
    let withInstrument = Set(known.lazy.filter { $0.kind == .instrument }.map(\.sentence))
    reader.forEachSentence { sentence, range in
      let hasInstrument = withInstrument.contains(sentence)
      for at in range where isStrange(at, range) {
        let name = TextKey(lexicon.bytes, reader.tokens[at].nominal)
        places[name, default: []].append((at, sentence))
        score[name, default: 0] += evidence(at, range, hasInstrument: hasInstrument)
      }
      for at in counted(range) {
        score[TextKey(lexicon.bytes, reader.tokens[at].nominal), default: 0] += 2
      }
    }
    var found: [Mention] = []
    for (name, points) in score where points >= (name.count < 9 ? 3 : 2) {
      for (at, sentence) in places[name] ?? [] {
        var mention = reader.mention(
          reader.tokens[at].nominal, from: at, in: reader.text.sentences[sentence].tokens, sentence: sentence,
          kind: .organization, rule: "ko.org.evidence", confidence: 0.72)
        mention.value = classes.company
        found.append(mention)
      }
    }
    return found.sorted { $0.span < $1.span }
  }

  /// A word that is in no list and not put together from words that are.
  private func isStrange(_ at: Int, _ range: Range<Int>) -> Bool {
    let token = reader.tokens[at]
    guard reader.isUsable(at), token.kind == .word, token.script == .hangul || token.script == .mixed,
      !covered.contains(at), token.part == .noun || token.part == .properNoun,
      token.predicate < 0 || token.marker == .copula, !token.flags.contains(.parenthesized)
    else { return false }
    let nominal = token.nominal
    guard lexicon.length(nominal) >= 2, lexicon.bytes[nominal.start] &- 48 >= 10, !reader.isCompound(nominal),
      !lexicon.isAny(nominal, of: classes.otherWords), lexicon.longestSuffix(nominal, classes.title) == nil,
      lexicon.longestSuffix(nominal, classes.instrumentSuffix) == nil,
      !lexicon.isAny(token.span, of: [classes.foreignGiven, classes.foreignSurname]),
      !KoreanPersons.isKoreanName(token.span, reader)
    else { return false }
    // Part of a name of several words, or in quotation marks: a title, a product.
    return !token.flags.contains(.quoted)
      || at > range.lowerBound && reader.tokens[at - 1].flags.contains(.quoted)
      || at + 1 < range.upperBound && reader.tokens[at + 1].flags.contains(.quoted)
  }

  /// How much what stands around a word says that it is a body: 2 is enough.
  private func evidence(_ at: Int, _ range: Range<Int>, hasInstrument: Bool) -> Int {
    let token = reader.tokens[at]
    let isBare = reader.isBare(at)
    let next = at + 1 < range.upperBound ? reader.tokens[at + 1] : nil
    if isBare, token.predicate < 0, let next, next.kind == .word, next.flags.contains(.spaceBefore) {
      // "쏠티드 측은", "플라이온 관계자는"
      if lexicon.value(next.nominal, classes.bodyNoun) != nil { return 2 }
      // "김도형 아르빈 대표", "스키트(Skeete) 아르빈 대표"
      if reader.isTitle(next.nominal), isBehindPerson(at, range) { return 2 }
      // "휴이스 박정민 대표"
      if KoreanPersons.isKoreanName(next.span, reader), lexicon.length(next.span) >= 3, reader.isBare(at + 1),
        at + 2 < range.upperBound, reader.tokens[at + 2].flags.contains(.spaceBefore),
        reader.isTitle(reader.tokens[at + 2].nominal)
      {
        return 2
      }
      return 0
    }
    var points = isListedWithBody(at, range) ? 1 : 0
    if at > range.lowerBound {
      if isSeated(at - 1) || lexicon.value(reader.tokens[at - 1].nominal, classes.subsidiary) != nil {
        points += 2
      }
      // "독일 엘라스트로가", "바젤의 노바루체와": of a country or town.
      if countryTokens.contains(at - 1), reader.isBare(at - 1) || reader.tokens[at - 1].marker == .genitive {
        points += 1
      }
    }
    switch token.marker {
    case .comitative:
      // "플라이온과 투자협약을": what an agreement is made with.
      if hasInstrument, agreement(after: at, range) {
        points += 2
      } else if let verb = mainVerb(after: at, range), classes.partnerVerbs.contains(verb) {
        points += 1
      }
    case .topic, .subject:
      if let verb = mainVerb(after: at, range), classes.bodyVerbs.contains(verb) { points += 1 }
      if hasInstrument { points += 1 }
    case .source: points += 1
    case .none where isBare:
      // "이노션, 현대차와 …협약": a headline's subject.
      if at == range.lowerBound, reader.mark(at + 1) == 0x2C, hasInstrument { points += 1 }
    default: break
    }
    return points
  }

  /// "판교에 본사를 둔 뉴빌드가": only bodies have a seat.
  private func isSeated(_ at: Int) -> Bool {
    guard reader.tokens[at].predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(reader.tokens[at].predicate)]
    return verb.ending == .adnominal && verb.verbClass == classes.headquarter
  }

  private func isBehindPerson(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, reader.tokens[at].flags.contains(.spaceBefore) else { return false }
    if reader.isMark(at - 1, ")") {
      var open = at - 2
      while open > range.lowerBound, !reader.isMark(open, "("), at - open < 10 { open -= 1 }
      guard reader.isMark(open, "("), open > range.lowerBound, !covered.contains(open - 1) else {
        return false
      }
      return reader.tokens[open + 1].script == .latin || reader.tokens[open + 1].script == .han
    }
    let before = reader.tokens[at - 1]
    return reader.isBare(at - 1) && !covered.contains(at - 1)
      && KoreanPersons.isKoreanName(before.span, reader)
      && lexicon.length(before.span) >= 3
  }

  /// Whether an instrument follows before the sentence speaks of someone else.
  private func agreement(after at: Int, _ range: Range<Int>) -> Bool {
    var next = at + 1
    while next < range.upperBound, next - at < 9 {
      let token = reader.tokens[next]
      if known.contains(where: { $0.kind == .instrument && $0.tokens.contains(next) }) { return true }
      if [.topic, .subject].contains(token.marker), !covered.contains(next) { return false }
      next += 1
    }
    return false
  }

  private func isListedWithBody(_ at: Int, _ range: Range<Int>) -> Bool {
    func joins(_ mark: Int) -> Bool {
      range.contains(mark) && lexicon.value(reader.tokens[mark].span, classes.listMark) != nil
    }
    if joins(at - 1), range.contains(at - 2), bodyTokens.contains(at - 2) { return true }
    if joins(at + 1), range.contains(at + 2), bodyTokens.contains(at + 2) { return true }
    if reader.tokens[at].marker == .comitative, range.contains(at + 1), bodyTokens.contains(at + 1) {
      return true
    }
    return range.contains(at - 1) && bodyTokens.contains(at - 1)
      && reader.tokens[at - 1].marker == .comitative
  }

  /// The members of "A, B, C 등 3개 기업".
  private func counted(_ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for at in range where reader.isUsable(at) && isBodyCount(at, range) {
      var last = at - 1
      while last > range.lowerBound, isEtc(last) || isNumber(last) { last -= 1 }
      guard last < at - 1 else { continue }
      while last >= range.lowerBound {
        if isStrange(last, range) { found.append(last) } else if !covered.contains(last) { break }
        last -= 1
        guard last > range.lowerBound,
          lexicon.value(reader.tokens[last].span, classes.listMark) != nil
            || reader.tokens[last].marker == .comitative
        else { break }
        if reader.tokens[last].kind == .punctuation { last -= 1 }
      }
    }
    return found
  }

  /// "3개 기업", "4개사": what counts bodies.
  private func isBodyCount(_ at: Int, _ range: Range<Int>) -> Bool {
    let nominal = reader.tokens[at].nominal
    guard at > range.lowerBound else { return false }
    if lexicon.value(nominal, classes.apposition) != nil { return isNumber(at - 1) || isEtc(at - 1) }
    return isNumber(at) && lexicon.longestSuffix(nominal, classes.countedBody) != nil && isEtc(at - 1)
  }

  private func isEtc(_ at: Int) -> Bool {
    lexicon.value(reader.tokens[at].nominal, classes.fieldList) != nil
  }

  private func isNumber(_ at: Int) -> Bool { lexicon.bytes[reader.tokens[at].span.start] &- 48 < 10 }

  private func mainVerb(after at: Int, _ range: Range<Int>) -> Symbol? {
    for next in (at + 1)..<max(range.upperBound, at + 1) where reader.tokens[next].predicate >= 0 {
      let verb = reader.text.predicates[Int(reader.tokens[next].predicate)]
      if verb.ending != .adnominal, verb.verbClass != .empty { return verb.verbClass }
    }
    return nil
  }
}
