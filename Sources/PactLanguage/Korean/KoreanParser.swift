import PactModel
import PactResources

/// Builds phrases and clauses once the names are known.
struct KoreanParser {
  let lexicon: KoreanLexicon
  var analysis: AnalyzedText
  /// By token: the name that it belongs to, or -1.
  private(set) var nameOfToken: [Int32]
  /// By token: what that name is, or the title that the token is.
  private(set) var kindOfToken: [NamedSpan.Kind?]
  /// How each phrase joins the next.
  var joins: [Join] = []
  /// By phrase: whether it is a time ("11일", "지난해").
  var isTime: [Bool] = []
  private let dateCategories: [Symbol]

  enum Join: UInt8 {
    /// The next phrase follows at once.
    case adjacent
    /// A middle dot, 및, a list's 등.
    case list
    case comma
    /// Something else stands between.
    case apart
  }

  init(lexicon: KoreanLexicon, analysis: AnalyzedText, names: [NamedSpan]) {
    self.lexicon = lexicon
    self.analysis = analysis
    nameOfToken = Array(repeating: -1, count: analysis.tokens.count)
    dateCategories = ["relative-day", "relative-month", "relative-year", "relative-week", "time-of-day"].map {
      lexicon.resources.symbol(named: $0)
    }
    kindOfToken = Array(repeating: nil, count: analysis.tokens.count)
    var token = 0
    for (number, name) in names.enumerated() {
      while token < analysis.tokens.count, analysis.tokens[token].span.end <= name.span.start { token += 1 }
      var at = token
      while at < analysis.tokens.count, analysis.tokens[at].span.start < name.span.end {
        if name.kind?.isWhole != false { nameOfToken[at] = Int32(number) }
        if kindOfToken[at] != .title { kindOfToken[at] = name.kind == .reference ? .body : name.kind }
        at += 1
      }
    }
  }

  mutating func run() {
    analysis.phrases = []
    analysis.clauses = []
    releaseNames()
    for index in analysis.sentences.indices where analysis.sentences[index].kind != .boilerplate {
      let firstPhrase = analysis.phrases.count
      buildPhrases(sentence: index)
      let phrases = firstPhrase..<analysis.phrases.count
      analysis.sentences[index].phrases = phrases
      if analysis.sentences[index].kind != .body { giveHeadlineTopics(phrases) }
      coordinate(phrases)
      let firstClause = analysis.clauses.count
      var clauses = KoreanClauses(parser: self, sentence: index)
      clauses.run()
      analysis.clauses += clauses.clauses
      analysis.sentences[index].clauses = firstClause..<analysis.clauses.count
      attach(phrases, to: firstClause..<analysis.clauses.count)
      for (phrase, clause) in clauses.governedBy where clause >= 0 {
        analysis.phrases[phrase].clause = Int32(clause)
      }
      settle(firstClause..<analysis.clauses.count)
      markJoint(firstClause..<analysis.clauses.count)
    }
  }

  /// A name is no predicate, whatever its syllables look like (이정한, 나라).
  private mutating func releaseNames() {
    for index in analysis.tokens.indices where nameOfToken[index] >= 0 {
      let predicate = analysis.tokens[index].predicate
      guard predicate >= 0, analysis.tokens[index].marker != .copula else { continue }
      guard analysis.predicates[Int(predicate)].tokens.upperBound == index + 1 else { continue }
      let isNominal = analysis.predicates[Int(predicate)].features.contains(.nominal)
      for token in analysis.predicates[Int(predicate)].tokens where !isNominal || nameOfToken[token] >= 0 {
        analysis.tokens[token].predicate = -1
        if analysis.tokens[token].part == .verb { analysis.tokens[token].part = .noun }
      }
    }
  }

  // MARK: - Phrases

  func mark(_ index: Int) -> UInt32 {
    analysis.bytes.withUnsafeBufferPointer { Hangul.scalar($0, analysis.tokens[index].span.start).value }
  }

  private mutating func buildPhrases(sentence: Int) {
    let range = analysis.sentences[sentence].tokens
    var start: Int?
    var index = range.lowerBound
    func isOpen() -> Bool { start != nil }
    while index < range.upperBound {
      let token = analysis.tokens[index]
      if nameOfToken[index] >= 0, token.predicate < 0 || token.marker == .copula {
        if start != nil, index > range.lowerBound, startsInstrument(index, after: index - 1) {
          close(&start, before: index, join: .adjacent)
        }
        if start == nil { start = index }
        let name = nameOfToken[index]
        while index + 1 < range.upperBound, nameOfToken[index + 1] == name { index += 1 }
        closeIfMarked(&start, index, range)
        if start != nil, isTimeWord(index) { close(&start, before: index + 1, join: .adjacent, isTime: true) }
        index += 1
        continue
      }
      if token.kind == .punctuation {
        index = readMark(index, range, &start)
        continue
      }
      if token.flags.contains(.parenthesized) {
        index += 1
        continue
      }
      if token.predicate >= 0, token.marker != .copula {
        close(&start, before: index, join: .apart)
        index = max(index + 1, analysis.predicates[Int(token.predicate)].tokens.upperBound)
        continue
      }
      switch token.part {
      case .adverb, .conjunction:
        let join: Join = token.part == .conjunction ? .list : .apart
        close(&start, before: index, join: join)
        if let last = joins.indices.last, joins[last] == .adjacent { joins[last] = join }
      case .particle:
        readParticle(index, &start)
      default:
        // "교류협정 5년 연장": a length of time is no part of the name before it.
        if start != nil, nameOfToken[index - 1] >= 0, isTimeWord(index) {
          close(&start, before: index, join: .adjacent)
        }
        if start == nil { start = index }
        closeIfMarked(&start, index, range)
        if start != nil, isTimeWord(index) { close(&start, before: index + 1, join: .adjacent, isTime: true) }
        if start != nil, isListCloser(index), index + 1 < range.upperBound {
          close(&start, before: index + 1, join: .list)
        }
      }
      index += 1
    }
    close(&start, before: range.upperBound, join: .apart)
    if !joins.isEmpty { joins[joins.count - 1] = .apart }
  }

  /// "대전시·KAIST 업무협약": what names an instrument does not make one phrase with the body before it.
  private func startsInstrument(_ index: Int, after before: Int) -> Bool {
    guard kindOfToken[index] == .instrument, let kind = kindOfToken[before] else { return false }
    return kind == .body || kind == .person || kind == .title
  }

  private mutating func closeIfMarked(_ start: inout Int?, _ index: Int, _ range: Range<Int>) {
    guard analysis.tokens[index].marker != .none, analysis.tokens[index].part != .particle else { return }
    let isTime = isTimeWord(index)
    close(&start, before: index + 1, join: .adjacent, marker: analysis.tokens[index].marker, isTime: isTime)
  }

  /// A particle of its own: behind a quotation or parenthesis it closes the phrase; a postposition changes the one before.
  private mutating func readParticle(_ index: Int, _ start: inout Int?) {
    let token = analysis.tokens[index]
    if !token.flags.contains(.spaceBefore), start != nil {
      close(&start, before: index + 1, join: .adjacent, marker: token.marker)
    } else if start != nil {
      close(&start, before: index, join: .adjacent, marker: token.marker)
    } else if let last = analysis.phrases.indices.last, analysis.phrases[last].tokens.upperBound >= index - 1
    {
      analysis.phrases[last].marker = token.marker
      joins[last] = .apart
    }
  }

  /// Reads a punctuation mark and returns where to go on.
  private mutating func readMark(_ index: Int, _ range: Range<Int>, _ start: inout Int?) -> Int {
    switch mark(index) {
    case 0x28, 0xFF08, 0x5B, 0x3010:
      var end = index + 1
      while end < range.upperBound, analysis.tokens[end].flags.contains(.parenthesized) { end += 1 }
      if end < range.upperBound { end += 1 }
      let leans =
        end < range.upperBound && !analysis.tokens[end].flags.contains(.spaceBefore)
        && (analysis.tokens[end].part == .particle || analysis.tokens[end].marker == .copula)
      if start != nil, !leans, end == range.upperBound { close(&start, before: end, join: .apart) }
      return end
    case 0x22, 0x27, 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300D, 0x300E, 0x300F, 0x3C, 0x3E, 0x300A,
      0x300B:
      if quotesPredicate(index, range) {
        close(&start, before: index, join: .apart)
      } else if start == nil, index + 1 < range.upperBound, analysis.tokens[index + 1].flags.contains(.quoted)
      {
        start = index
      }
      return index + 1
    case 0x2C, 0xFF0C, 0x3001:
      close(&start, before: index, join: .comma)
      if let last = joins.indices.last, joins[last] == .adjacent { joins[last] = .comma }
      return index + 1
    case 0xB7, 0x2024, 0x2027, 0x318D, 0x30FB, 0x2022, 0x22C5, 0x2F, 0x2D, 0x2013, 0x26, 0x2212:
      close(&start, before: index, join: .list)
      return index + 1
    default:
      close(&start, before: index, join: .apart)
      // "△A와 △B는": a bullet before each member of a list.
      let goesOn = KoreanSentences.isBullet(mark(index)) && analysis.phrases.last?.marker == .comitative
      if let last = joins.indices.last, !goesOn { joins[last] = .apart }
      return index + 1
    }
  }

  /// Whether the quotation at a mark holds speech and not a name.
  private func quotesPredicate(_ index: Int, _ range: Range<Int>) -> Bool {
    func scan(_ step: Int) -> Bool {
      var at = index + step
      while range.contains(at), analysis.tokens[at].flags.contains(.quoted) {
        if nameOfToken[at] < 0, analysis.tokens[at].predicate >= 0,
          !analysis.predicates[Int(analysis.tokens[at].predicate)].features.contains(.nominal)
        {
          return true
        }
        at += step
      }
      return false
    }
    return scan(1) || scan(-1)
  }

  private mutating func close(
    _ start: inout Int?, before end: Int, join: Join, marker: Marker = .none, isTime: Bool = false
  ) {
    guard let first = start else { return }
    start = nil
    guard end > first else { return }
    var head = end - 1
    while head > first, !isHeadWord(head) { head -= 1 }
    analysis.phrases.append(Phrase(tokens: first..<end, head: head, marker: marker))
    joins.append(join)
    self.isTime.append(isTime)
  }

  private func isHeadWord(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    if nameOfToken[index] >= 0, !token.flags.contains(.parenthesized) { return true }
    return token.kind != .punctuation && token.part != .particle && !token.flags.contains(.parenthesized)
      && !isListCloser(index)
  }

  /// 등, which closes a list and heads nothing.
  private func isListCloser(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    guard token.part == .dependentNoun, token.nominal.count == 3 else { return false }
    return analysis.bytes[token.span.start] == 0xEB && analysis.bytes[token.span.start + 1] == 0x93
      && analysis.bytes[token.span.start + 2] == 0xB1
  }

  /// 11일, 2025년, 지난해, 오전.
  private func isTimeWord(_ index: Int) -> Bool {
    let token = analysis.tokens[index]
    return analysis.bytes.withUnsafeBufferPointer { text in
      if text[token.span.start] &- 48 < 10 {
        guard token.nominalEnd > token.span.start else { return false }
        let value = Hangul.scalar(text, Hangul.previous(text, token.nominalEnd)).value
        return value == 0xC77C || value == 0xC6D4 || value == 0xB144 || value == 0xC2DC
      }
      return dateCategories.contains { lexicon.resources.value(of: $0, in: text, token.nominal) != nil }
    }
  }

  // MARK: - Clauses

  /// Gives every phrase the smallest clause around it.
  private mutating func attach(_ phrases: Range<Int>, to clauses: Range<Int>) {
    for phrase in phrases {
      let last = analysis.phrases[phrase].head
      var best = -1
      for clause in clauses where analysis.clauses[clause].tokens.contains(last) {
        if best < 0 || analysis.clauses[clause].tokens.count < analysis.clauses[best].tokens.count {
          best = clause
        }
      }
      analysis.phrases[phrase].clause = Int32(best)
    }
  }

  /// Predicates whose own clause says 함께 or 공동으로.
  private mutating func markJoint(_ clauses: Range<Int>) {
    for clause in clauses where analysis.clauses[clause].predicate >= 0 {
      let tokens = analysis.clauses[clause].tokens
      let inner = clauses.filter {
        $0 != clause && analysis.clauses[$0].tokens.count < tokens.count
          && tokens.contains(analysis.clauses[$0].tokens.lowerBound)
      }
      let isJoint = analysis.bytes.withUnsafeBufferPointer { text in
        tokens.contains { token in
          lexicon.isJoint(in: text, analysis.tokens[token].span)
            && !inner.contains { analysis.clauses[$0].tokens.contains(token) }
        }
      }
      if isJoint { analysis.predicates[Int(analysis.clauses[clause].predicate)].features.insert(.joint) }
    }
  }

  /// Governors: of an adnominal clause that of its noun, of another the one that surrounds it.
  private mutating func settle(_ clauses: Range<Int>) {
    for clause in clauses {
      let modified = analysis.clauses[clause].modified
      if modified >= 0 {
        analysis.clauses[clause].governor = analysis.phrases[Int(modified)].clause
        continue
      }
      let tokens = analysis.clauses[clause].tokens
      var best = -1
      for other in clauses where other != clause {
        let around = analysis.clauses[other].tokens
        guard around.lowerBound <= tokens.lowerBound, tokens.upperBound <= around.upperBound,
          around.count > tokens.count
        else { continue }
        if best < 0 || around.count < analysis.clauses[best].tokens.count { best = other }
      }
      analysis.clauses[clause].governor = Int32(best)
    }
  }
}
