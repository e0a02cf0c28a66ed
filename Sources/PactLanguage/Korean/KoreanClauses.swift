import PactModel
import PactResources

/// Finds the clauses of one sentence from left to right: Korean predicates close what stands before them.
///
/// A connective or final predicate takes all that is open; an adnominal one takes what leans on it, up to a topic or a
/// subject that belongs to the predicate outside; a quotation or nominalisation takes all but the topic.
struct KoreanClauses {
  private let parser: KoreanParser
  private let sentence: Int
  private let range: Range<Int>
  private let phrases: Range<Int>
  private(set) var clauses: [Clause] = []
  /// Phrases that belong to another clause than the smallest around them.
  private(set) var governedBy: [(phrase: Int, clause: Int)] = []
  /// Where the open main clause starts.
  private var start: Int
  private var topic: Int32 = -1
  private var lastSubject: Int32 = -1
  private let base: Int

  init(parser: KoreanParser, sentence: Int) {
    self.parser = parser
    self.sentence = sentence
    range = parser.analysis.sentences[sentence].tokens
    phrases = parser.analysis.sentences[sentence].phrases
    start = range.lowerBound
    base = parser.analysis.clauses.count
  }

  private var analysis: AnalyzedText { parser.analysis }

  mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      let number = parser.analysis.tokens[index].predicate
      guard number >= 0 else {
        if endsHeadlinePart(index) { closeVerbless(before: index) }
        index += 1
        continue
      }
      let predicate = parser.analysis.predicates[Int(number)]
      add(predicate, Int32(number))
      index = max(index + 1, predicate.tokens.upperBound)
    }
    closeVerbless(before: range.upperBound)
    giveLaterSubjects()
  }

  /// An ellipsis or bullet parts a headline; within a full sentence bullets list ("△바이오 △반도체 등 3대 분야").
  private func endsHeadlinePart(_ index: Int) -> Bool {
    guard parser.analysis.tokens[index].kind == .punctuation else { return false }
    let value = parser.mark(index)
    return value == 0x2026 || value == 0x2025
      || (parser.analysis.sentences[sentence].kind != .body && index > range.lowerBound
        && KoreanSentences.isBullet(value) && value > 0x2500)
  }

  private mutating func closeVerbless(before end: Int) {
    guard
      phrases.contains(where: { open(phrase: $0) && parser.analysis.phrases[$0].tokens.upperBound <= end })
    else {
      start = max(start, end)
      return
    }
    var clause = Clause(sentence: sentence, tokens: start..<end, predicate: -1)
    clause.subject = ownSubject(from: start, to: end)
    clauses.append(clause)
    start = end
  }

  private func open(phrase: Int) -> Bool { parser.analysis.phrases[phrase].tokens.lowerBound >= start }

  private mutating func add(_ predicate: VerbGroup, _ number: Int32) {
    let first = predicate.tokens.lowerBound
    let end = predicate.tokens.upperBound
    switch predicate.ending {
    case .adnominal: addAdnominal(predicate, number)
    case .quoted, .nominalized:
      var left = quotationStart(of: first) ?? start
      if quotationStart(of: first) == nil { left = pastTopic(from: start, to: first) }
      addClause(left..<end, number, isMain: false)
    default:
      if let left = quotationStart(of: first) {
        // Inside a quotation nothing reaches out of it.
        let inner = max(left, clauses.last(where: isClosed).map { $0.tokens.upperBound } ?? left)
        addClause((inner <= first ? inner : left)..<end, number, isMain: false)
        return
      }
      for cut in gaps(from: start, to: first) {
        addClause(start..<cut, number, isMain: true)
        start = cut
      }
      if predicate.ending == .subordinate, let left = subordinateStart(before: first) {
        addClause(left..<end, number, isMain: false)
        return
      }
      addClause(start..<end, number, isMain: true)
      start = end
    }
  }

  /// Whether nothing behind a clause can lean on what stands in it: it is no clause within another.
  private func isClosed(_ clause: Clause) -> Bool {
    guard clause.predicate >= 0 else { return true }
    switch parser.analysis.predicates[Int(clause.predicate)].ending {
    case .adnominal, .nominalized: return false
    default: return true
    }
  }

  /// "군은 11일 군청에서 [군수가 참석한 가운데] 협약식을 열었다": where a subject of its own follows a topic, a time or a place, these
  /// belong to the clause outside.
  private func subordinateStart(before end: Int) -> Int? {
    let own = phrases.first {
      let value = parser.analysis.phrases[$0]
      return value.tokens.lowerBound >= start && value.tokens.upperBound <= end && value.marker == .subject
        && isFree(value, from: start)
    }
    guard let own else { return nil }
    let group = parser.analysis.phrases[own].coordination
    var left = self.start(of: own)
    for phrase in phrases where phrase < own && group >= 0 {
      if parser.analysis.phrases[phrase].coordination == group { left = min(left, self.start(of: phrase)) }
    }
    let isPreceded = phrases.contains {
      let value = parser.analysis.phrases[$0]
      guard value.tokens.lowerBound >= start, value.tokens.upperBound <= left else { return false }
      return isFree(value, from: start)
        && (value.marker == .topic || value.marker == .locative || parser.isTime[$0])
    }
    return isPreceded ? left : nil
  }

  /// "5월에는 A와 업무협약을, 7월에는 B와 실증 협약을 체결했다": behind each object that a comma follows stands another clause of the
  /// same predicate.
  private func gaps(from left: Int, to right: Int) -> [Int] {
    let objects = phrases.filter {
      let value = parser.analysis.phrases[$0]
      return value.tokens.lowerBound >= left && value.tokens.upperBound <= right && value.marker == .object
        && parser.kind(of: $0) == .instrument && isFree(value, from: left)
    }
    return objects.dropLast().filter { parser.joins[$0] == .comma }.map {
      parser.analysis.phrases[$0].tokens.upperBound + 1
    }
  }

  /// The first token of the quotation that a token stands in, or nil.
  private func quotationStart(of index: Int) -> Int? {
    guard parser.analysis.tokens[index].flags.contains(.quoted) else { return nil }
    var at = index
    while at > range.lowerBound, parser.analysis.tokens[at - 1].flags.contains(.quoted) { at -= 1 }
    return at
  }

  /// Behind the topic that stands first, if there is one: it belongs to the clause outside.
  private func pastTopic(from left: Int, to right: Int) -> Int {
    var left = left
    for phrase in phrases {
      let value = parser.analysis.phrases[phrase]
      guard value.tokens.lowerBound >= left, value.tokens.upperBound <= right else { continue }
      if value.marker == .topic || value.marker == .quotative {
        left = value.tokens.upperBound
      } else if value.marker == .subject {
        break
      }
    }
    return left
  }

  private mutating func addClause(_ tokens: Range<Int>, _ number: Int32, isMain: Bool) {
    var clause = Clause(sentence: sentence, tokens: tokens, predicate: number)
    let own = ownSubject(from: tokens.lowerBound, to: tokens.upperBound)
    if own >= 0 {
      clause.subject = own
    } else if isMain {
      clause.subject = topic >= 0 ? topic : lastSubject
    } else {
      let outer = ownSubject(from: start, to: tokens.lowerBound)
      clause.subject = outer >= 0 ? outer : topic >= 0 ? topic : lastSubject
    }
    if isMain {
      if own >= 0 { lastSubject = own }
      // "계약은 대금 납입이 미뤄진 끝에 해지됐다": the topic outlives the subject behind it.
      if let own = ownTopic(from: tokens.lowerBound, to: tokens.upperBound) { topic = own }
    }
    clauses.append(clause)
  }

  /// The last topic that stands in a range outside the clauses already closed in it.
  private func ownTopic(from left: Int, to right: Int) -> Int32? {
    phrases.last { phrase in
      let value = parser.analysis.phrases[phrase]
      return value.tokens.lowerBound >= left && value.tokens.upperBound <= right && value.marker == .topic
        && isFree(value, from: left)
    }.map(Int32.init)
  }

  /// Whether a phrase is neither speech nor in a clause that was closed inside the range.
  private func isFree(_ phrase: Phrase, from left: Int) -> Bool {
    if isSpeech(phrase),
      !(left < parser.analysis.tokens.count && parser.analysis.tokens[left].flags.contains(.quoted))
    {
      return false
    }
    return !clauses.contains {
      $0.tokens.contains(phrase.head) && $0.tokens.lowerBound > left || isCarved(phrase, $0, left)
    }
  }

  /// The subject, or else the topic, that stands in a range outside the clauses already closed in it.
  private func ownSubject(from left: Int, to right: Int) -> Int32 {
    var subject: Int32 = -1
    var topic: Int32 = -1
    var also: Int32 = -1
    var hasObject = false
    for phrase in phrases {
      let value = parser.analysis.phrases[phrase]
      guard value.tokens.lowerBound >= left, value.tokens.upperBound <= right else { continue }
      if value.marker == .object { hasObject = true }
      guard value.marker == .subject || value.marker == .topic || mayAct(phrase) else { continue }
      guard isFree(value, from: left) else { continue }
      switch value.marker {
      case .subject: if subject < 0 { subject = Int32(phrase) }
      case .also: also = Int32(phrase)
      default: topic = Int32(phrase)
      }
    }
    if subject < 0, also >= 0, hasObject || topic < 0 { return also }
    return subject >= 0 ? subject : topic
  }

  /// "ETRI도 의향서를 교환했다": a name with 도 may be who acts too.
  private func mayAct(_ phrase: Int) -> Bool {
    let value = parser.analysis.phrases[phrase]
    return value.marker == .also && parser.isActor(phrase)
  }

  /// A phrase that stands in quotation marks with its particle: what someone says.
  private func isSpeech(_ phrase: Phrase) -> Bool {
    parser.analysis.tokens[phrase.tokens.upperBound - 1].flags.contains(.quoted)
      && parser.analysis.tokens[phrase.head].flags.contains(.quoted)
  }

  /// Whether a phrase belongs to a clause that was closed inside the range.
  private func isCarved(_ phrase: Phrase, _ clause: Clause, _ left: Int) -> Bool {
    clause.tokens.contains(phrase.head) && clause.tokens.lowerBound >= left && clause.predicate >= 0
      && parser.analysis.predicates[Int(clause.predicate)].ending != .final
      && parser.analysis.predicates[Int(clause.predicate)].ending != .connective
  }

  // MARK: - Adnominal clauses

  private mutating func addAdnominal(_ predicate: VerbGroup, _ number: Int32) {
    let first = predicate.tokens.lowerBound
    let floor = quotationStart(of: first) ?? start
    var left = first
    var hasObject = predicate.tokens.count > 1 && parser.analysis.tokens[first].marker == .object
    var ownSubject: Int32 = -1
    let modified = phrases.first {
      parser.analysis.phrases[$0].tokens.lowerBound >= predicate.tokens.upperBound
    }
    let isContent = !predicate.features.contains(.past) && modified.map(namesInstrument) ?? false
    let isIntransitive =
      predicate.features.contains(.passive) || parser.lexicon.isIntransitive(predicate.lemma)
      || predicate.lemma == parser.lexicon.copulaLemma
    for phrase in phrases.reversed() {
      let value = parser.analysis.phrases[phrase]
      if value.tokens.lowerBound >= first {
        if value.marker == .copula, value.tokens.contains(first) { left = min(left, value.tokens.lowerBound) }
        continue
      }
      guard value.tokens.lowerBound >= floor else { break }
      // Inside a clause that was taken along already.
      if value.tokens.lowerBound >= left { continue }
      if isBarrier(between: value.tokens.upperBound, left) || endsInComma(phrase) { break }
      if value.marker == .topic || value.marker == .quotative { break }
      if isContent, value.tokens.upperBound < first, saysWhereSigned(phrase) { break }
      if ownSubject >= 0 {
        guard belongsBefore(phrase, subject: Int(ownSubject), floor, predicate) else { break }
        left = start(of: phrase)
        continue
      }
      if parser.isTime[phrase], isIntransitive, topicStandsBefore(phrase, floor) { break }
      if value.marker == .subject {
        // "포럼이 열리는 벡스코": only what stands right before an intransitive verb is its own subject.
        if hasObject || isIntransitive && (value.tokens.upperBound < first || parser.isActor(phrase)) {
          break
        }
        ownSubject = Int32(phrase)
        left = start(of: phrase)
        continue
      }
      if value.marker == .object { hasObject = true }
      left = start(of: phrase)
    }
    var clause = Clause(sentence: sentence, tokens: left..<predicate.tokens.upperBound, predicate: number)
    clause.modified = Int32(modified ?? -1)
    clause.subject = ownSubject
    if ownSubject < 0 {
      if isIntransitive || hasObject {
        clause.subject = clause.modified
      } else {
        let outer = self.ownSubject(from: floor, to: left)
        clause.subject = outer >= 0 ? outer : topic
      }
    }
    clauses.append(clause)
  }

  /// "수소를 공급하는 [계약을]", "기술을 나누는 내용의 [협약을]"
  private func namesInstrument(_ phrase: Int) -> Bool {
    parser.kind(of: phrase) == .instrument
      || parser.analysis.phrases[phrase].marker == .genitive && phrase + 1 < phrases.upperBound
        && parser.kind(of: phrase + 1) == .instrument
  }

  /// "[지난 2일 포럼에서 KAIST와] 수소를 공급하는 계약을 체결했다": when, where and with whom an instrument was signed stands before
  /// what it is about.
  private func saysWhereSigned(_ phrase: Int) -> Bool {
    let value = parser.analysis.phrases[phrase]
    switch value.marker {
    case .none: return parser.isTime[phrase] && isDayLevel(phrase)
    case .comitative: return value.coordination < 0 && parser.isActor(phrase)
    case .locative: return parser.kind(of: phrase).map { $0 != .field } ?? false
    default: return false
    }
  }

  /// What stands before the subject of an adnominal clause and belongs to the clause: the rest of its list, and a time that
  /// is not the day of the clause around ("지난 3월 대전시와 퀘벡주가 교환한 의향서").
  private func belongsBefore(_ phrase: Int, subject: Int, _ floor: Int, _ predicate: VerbGroup) -> Bool {
    let group = parser.analysis.phrases[subject].coordination
    if group >= 0, parser.analysis.phrases[phrase].coordination == group { return true }
    guard parser.isTime[phrase] else { return false }
    return !isDayLevel(phrase) || isFollowedByCopula(predicate)
  }

  private func isFollowedByCopula(_ predicate: VerbGroup) -> Bool {
    let next = (predicate.tokens.upperBound..<range.upperBound).first {
      parser.analysis.tokens[$0].predicate >= 0
    }
    guard let next else { return false }
    let number = Int(parser.analysis.tokens[next].predicate)
    return parser.analysis.predicates[number].lemma == parser.lexicon.copulaLemma
  }

  /// A connective clause or a comma of the clause outside ends what an adnominal clause may take.
  private func isBarrier(between end: Int, _ left: Int) -> Bool {
    guard end < left else { return false }
    for index in end..<left {
      let predicate = parser.analysis.tokens[index].predicate
      if predicate >= 0 {
        let ending = parser.analysis.predicates[Int(predicate)].ending
        if ending != .adnominal, ending != .nominalized { return true }
      }
    }
    return false
  }

  /// "뮌헨으로 이동, 이곳에서 열린 포럼에": what a comma cuts off belongs to the clause outside, unless a list goes on.
  private func endsInComma(_ phrase: Int) -> Bool {
    guard parser.joins[phrase] == .comma, phrase + 1 < phrases.upperBound else { return false }
    let group = parser.analysis.phrases[phrase].coordination
    return group < 0 || parser.analysis.phrases[phrase + 1].coordination != group
  }

  private func topicStandsBefore(_ phrase: Int, _ floor: Int) -> Bool {
    guard phrase > phrases.lowerBound else { return false }
    let before = parser.analysis.phrases[phrase - 1]
    return before.tokens.lowerBound >= floor && (before.marker == .topic || before.marker == .subject)
      && isDayLevel(phrase)
  }

  private func isDayLevel(_ phrase: Int) -> Bool {
    let token = parser.analysis.tokens[parser.analysis.phrases[phrase].head]
    return parser.analysis.bytes.withUnsafeBufferPointer { text in
      guard token.nominalEnd > token.span.start else { return false }
      let value = Hangul.scalar(text, Hangul.previous(text, token.nominalEnd)).value
      return value == 0xC77C || value == 0xB0A0 || value == 0xC804 || value == 0xD6C4
    }
  }

  /// The start of a phrase with the adnominal clause that modifies it.
  private func start(of phrase: Int) -> Int {
    var left = parser.analysis.phrases[phrase].tokens.lowerBound
    for clause in clauses where clause.modified == Int32(phrase) {
      left = min(left, clause.tokens.lowerBound)
    }
    return left
  }

  /// "협약을 체결하고 라발시를 방문한 이 시장은": the first clause has its subject after it.
  private mutating func giveLaterSubjects() {
    for index in clauses.indices where clauses[index].subject < 0 && clauses[index].predicate >= 0 {
      for later in clauses[(index + 1)...] where later.modified >= 0 && later.subject == later.modified {
        clauses[index].subject = later.subject
        break
      }
    }
  }
}
