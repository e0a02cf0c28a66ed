import PactModel
import PactResources

/// Reads the words of a sentence: particles, parts of speech, predicates.
struct KoreanWords {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let lexicon: KoreanLexicon
  let text: Bytes
  var tokens: [Token]
  var predicates: [VerbGroup] = []

  init(lexicon: KoreanLexicon, text: Bytes, tokens: [Token]) {
    self.lexicon = lexicon
    self.text = text
    self.tokens = tokens
  }

  mutating func analyze(_ sentence: Sentence) {
    let range = sentence.tokens
    var index = range.lowerBound
    while index < range.upperBound {
      index = read(index, range)
    }
    if sentence.kind != .body {
      addNominalPredicates(range)
    } else {
      addSuspendedNouns(range)
      addClosingNoun(range)
    }
  }

  /// Reads the word at an index and returns where to go on.
  private mutating func read(_ index: Int, _ range: Range<Int>) -> Int {
    let token = tokens[index]
    guard token.kind != .punctuation else { return index + 1 }
    if leansOnMark(index, range), readLeaning(index, range) { return max(index + 1, endOfPredicate(index)) }
    if readClosedWord(index, range) { return index + 1 }
    if let after = readPredicate(index, range) { return after }
    splitParticle(index)
    if let after = readNounPredicate(index, range) ?? readFusedNounPredicate(index, range) { return after }
    readPostposition(index, range)
    return index + 1
  }

  func endOfPredicate(_ index: Int) -> Int {
    tokens[index].predicate >= 0 ? predicates[Int(tokens[index].predicate)].tokens.upperBound : index + 1
  }

  // MARK: - Words that lean on a mark: 'CES'에서, (MOU)를, ㈜와, "…"라고

  private func leansOnMark(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, !tokens[index].flags.contains(.spaceBefore),
      tokens[index].script == .hangul
    else {
      return false
    }
    let before = tokens[index - 1]
    guard before.kind == .punctuation || before.script == .other else { return false }
    switch Hangul.scalar(text, before.span.start).value {
    case 0x22, 0x27, 0x29, 0x3E, 0x5D, 0x201D, 0x2019, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3009, 0x25, 0x2122,
      0x3200...0x3247,
      0x2E:
      return true
    default: return false
    }
  }

  private mutating func readLeaning(_ index: Int, _ range: Range<Int>) -> Bool {
    let span = tokens[index].span
    if let marker = lexicon.particle(in: text, span, after: .mark) {
      tokens[index].part = .particle
      tokens[index].marker = marker
      tokens[index].nominalEnd = span.start
      return true
    }
    let ending = lexicon.copula(in: text, span, afterVowel: true)
    if ending >= 0 {
      let function = lexicon.endings[ending].function
      if function == .quoted || lexicon.endings[ending].features.contains(.reported) && function == .adnominal
      {
        tokens[index].part = .particle
        tokens[index].marker = .quotative
        tokens[index].nominalEnd = span.start
        return true
      }
      tokens[index].nominalEnd = span.start
      tokens[index].marker = .copula
      add(Match(first: index, last: index, verb: KoreanLexicon.copula, ending: ending), range)
      return true
    }
    return false
  }

  // MARK: - Closed classes

  /// Adverbs, conjunctions, determiners; pronouns with their particles; nouns that only look inflected.
  private mutating func readClosedWord(_ index: Int, _ range: Range<Int>) -> Bool {
    let span = tokens[index].span
    if let found = lexicon.wordClass(in: text, span) {
      if found == .determiner, isVerbOfObject(index, range) { return false }
      switch found {
      case .adverb:
        tokens[index].part = .adverb
        readPostposition(index, 0..<tokens.count)
      case .conjunction: tokens[index].part = .conjunction
      case .determiner: tokens[index].part = .determiner
      case .pronoun: tokens[index].part = .pronoun
      case .dependent:
        tokens[index].part = .dependentNoun
        readPostposition(index, 0..<tokens.count)
      case .noun: return false
      }
      return true
    }
    // A pronoun, or a dependent noun such as 등, with a particle; 하는 and 여는 are rather verbs.
    var at = Hangul.next(text, span.start)
    while at < span.end {
      if let marker = lexicon.particle(
        in: text, ByteSpan(at, span.end), after: Hangul.final(text, before: at)),
        let stem = lexicon.wordClass(in: text, ByteSpan(span.start, at))
      {
        let isPronoun = lexicon.isPronoun(in: text, ByteSpan(span.start, at))
        guard isPronoun || stem == .dependent && lexicon.form(in: text, span) == nil else {
          at = Hangul.next(text, at)
          continue
        }
        tokens[index].part = isPronoun ? .pronoun : .dependentNoun
        tokens[index].nominalEnd = at
        tokens[index].marker = marker
        return true
      }
      at = Hangul.next(text, at)
    }
    return false
  }

  /// "자매결연을 [한] 상주시", "결연식을 [열] 예정이다": no number, where the verb takes the object before it.
  private func isVerbOfObject(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, index + 1 < range.upperBound, tokens[index - 1].marker != .none,
      let form = lexicon.form(in: text, tokens[index].span)
    else { return false }
    let next = tokens[index + 1]
    // "협약을 한 차례 갱신했다", "한 해 미뤘다": a number after all.
    if lexicon.wordClass(in: text, next.span) != .dependent, Hangul.count(text, next.span) > 1,
      collocation(before: index, range, verb: form.verb) != nil
    {
      return true
    }
    guard tokens[index - 1].marker == .object, let (noun, _) = dependentNoun(next.span) else { return false }
    return lexicon.auxiliaries[lexicon.endings[form.ending].link]?.contains { $0.noun == noun } ?? false
  }

  // MARK: - Particles

  /// Splits the particles off a noun.
  private mutating func splitParticle(_ index: Int) {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .number, token.script != .han else { return }
    if token.kind == .number || !endsInHangul(token.span) { return }
    let isWholeWord = isProtected(token.span)
    // "(대표 표미란)", "㈜유자랑(대표 …": no particle stands before a parenthesis, few stand before its end.
    let next = index + 1 < tokens.count ? tokens[index + 1] : token
    let touches = next.kind == .punctuation && !next.flags.contains(.spaceBefore)
    if touches, next.mark == UInt8(ascii: "(") { return }
    let endsParenthesis = touches && next.mark == UInt8(ascii: ")") && token.flags.contains(.parenthesized)
    var at = Hangul.next(text, token.span.start)
    while at < token.span.end {
      if let marker = lexicon.particle(
        in: text, ByteSpan(at, token.span.end), after: Hangul.final(text, before: at))
      {
        if isWholeWord && !isKnownName(ByteSpan(token.span.start, at)) { return }
        if endsParenthesis && marker != .locative && marker != .limit && marker != .genitive { return }
        if hasProtectedTail(token.span, from: at) { return }
        tokens[index].nominalEnd = at
        tokens[index].marker = marker
        return
      }
      at = Hangul.next(text, at)
    }
  }

  private func endsInHangul(_ span: ByteSpan) -> Bool {
    Hangul.isSyllable(Hangul.scalar(text, Hangul.previous(text, span.end)).value)
  }

  /// A name or a noun of its own that may look like a noun with a particle.
  private func isProtected(_ span: ByteSpan) -> Bool {
    lexicon.wordClass(in: text, span) == .noun || isKnownName(span)
  }

  private func isKnownName(_ span: ByteSpan) -> Bool {
    let value = lexicon.resources.names.find(text[span.range])
    return value >= 0 && lexicon.resources.nameSenses(value).contains { !$0.isWeak }
  }

  /// Whether a compound ends in a noun whose own end looks like a particle (정상회의, 국가철도).
  private func hasProtectedTail(_ span: ByteSpan, from particle: Int) -> Bool {
    var at = particle
    var steps = 0
    while at > span.start, steps < 3 {
      at = Hangul.previous(text, at)
      steps += 1
      if at > span.start || steps > 0, lexicon.isTail(in: text, ByteSpan(at, span.end)) { return true }
    }
    return false
  }

  /// A word such as 위해 or 대한 that makes one postposition with the particle before it.
  private mutating func readPostposition(_ index: Int, _ range: Range<Int>) {
    guard index > range.lowerBound else { return }
    let before = tokens[index - 1]
    guard before.part != .adverb, before.kind != .punctuation else { return }
    if let marker = lexicon.postposition(in: text, tokens[index].span, after: before.marker) {
      tokens[index].part = .particle
      tokens[index].marker = marker
      tokens[index].nominalEnd = tokens[index].span.start
    }
  }

  // MARK: - Predicates

  /// What one word, or a word and its auxiliaries, says.
  struct Match {
    var first: Int
    var last: Int
    /// A row of the verb table, ``KoreanLexicon/copula``, or -1 for a noun with 하다 that is in no table.
    var verb: Int
    var ending: Int
    var features: VerbGroup.Features = []
    var verbClass: Symbol?
    var function: VerbGroup.Ending?
  }

  private mutating func readPredicate(_ index: Int, _ range: Range<Int>) -> Int? {
    let token = tokens[index]
    guard token.kind == .word, endsInHangul(token.span) else { return nil }
    if index > range.lowerBound, tokens[index - 1].kind != .punctuation,
      lexicon.postposition(in: text, token.span, after: tokens[index - 1].marker) != nil
    {
      return nil
    }
    if isProtected(token.span) { return nil }
    guard var match = inflected(index, range) else {
      return copula(index, range) ?? unknownVerb(index, range)
    }
    if isReferenceTopic(index, range, match) || isNounTopic(index, match) { return nil }
    if match.verb == lexicon.hada || lexicon.happens.contains(match.verb),
      let verb = topicVerb(before: index, range, isSubjectNear: match.verb == lexicon.hada)
    {
      match.verb = verb
    }
    if startsCollocation(index, range) { return nil }
    if match.verb >= 0, let found = collocation(before: index, range, verb: match.verb) {
      match.verbClass = found.verbClass
      match.first = found.first
    }
    add(match, range)
    return endOfPredicate(index)
  }

  /// "도는 11월 꽝닌성과 …": the province, where no word before it could depend on 돌다.
  private func isReferenceTopic(_ index: Int, _ range: Range<Int>, _ match: Match) -> Bool {
    let span = tokens[index].span
    guard span.count == 6, lexicon.endings[match.ending].function == .adnominal else { return false }
    let first = ByteSpan(span.start, Hangul.next(text, span.start))
    guard
      lexicon.particle(in: text, ByteSpan(first.end, span.end), after: Hangul.final(text, before: first.end))
        == .topic,
      lexicon.isReference(in: text, first)
    else { return false }
    return !mayBePredicate(index, range) || tokens[index - 1].part == .adverb
  }

  /// "두 [도시는]": a noun in 시, not the honorific of a verb (돌다) that is written alike.
  private func isNounTopic(_ index: Int, _ match: Match) -> Bool {
    let span = tokens[index].span
    guard match.verb >= 0, lexicon.endings[match.ending].function == .adnominal else { return false }
    let noun = ByteSpan(span.start, Hangul.previous(text, span.end))
    guard Hangul.count(text, noun) > 1, Hangul.scalar(text, Hangul.previous(text, noun.end)).value == 0xC2DC,
      lexicon.particle(in: text, ByteSpan(noun.end, span.end), after: Hangul.final(text, before: noun.end))
        == .topic,
      lexicon.isCommonNoun(in: text, noun)
    else { return false }
    let stem = lexicon.resources.bytes(of: lexicon.verbs[match.verb].lemma).dropLast(3)
    return !stem.elementsEqual(text[noun.range])
  }

  /// The word as an inflected verb: a native one, a noun with 하다 or the like, or one with an auxiliary written on.
  func inflected(_ index: Int, _ range: Range<Int>) -> Match? {
    let span = tokens[index].span
    if let form = lexicon.form(in: text, span) {
      if Hangul.count(text, span) > 1 || mayBePredicate(index, range) {
        return Match(first: index, last: index, verb: form.verb, ending: form.ending)
      }
      return nil
    }
    var at = Hangul.next(text, span.start)
    while at < span.end {
      if let form = lexicon.form(in: text, ByteSpan(at, span.end)) {
        if let match = compound(index, ByteSpan(span.start, at), form) { return match }
      }
      at = Hangul.next(text, at)
    }
    return nil
  }

  /// A verb that no table holds, known by its end: 품었다, 붙는다고.
  private mutating func unknownVerb(_ index: Int, _ range: Range<Int>) -> Int? {
    guard tokens[index].script == .hangul,
      let ending = lexicon.unknownVerbEnding(in: text, tokens[index].span)
    else {
      return nil
    }
    add(Match(first: index, last: index, verb: -1, ending: ending), range)
    return endOfPredicate(index)
  }

  /// "서명은 두 총장이 했다", "서명은 10월 부산에서 이뤄진다": the verb of the topic, which 하다 and 이뤄지다 stand for.
  private func topicVerb(before index: Int, _ range: Range<Int>, isSubjectNear: Bool) -> Int? {
    guard index > range.lowerBound, !isSubjectNear || tokens[index - 1].marker == .subject else { return nil }
    for at in (range.lowerBound..<index).reversed() {
      if tokens[at].predicate >= 0 { return nil }
      guard tokens[at].marker == .topic else { continue }
      let verb = lexicon.verbalNoun(in: text, tokens[at].nominal)
      return verb >= 0 && Hangul.count(text, tokens[at].nominal) > 1 ? verb : nil
    }
    return nil
  }

  /// A noun or an inflected verb before a light verb or an auxiliary in one word.
  private func compound(_ index: Int, _ stem: ByteSpan, _ form: KoreanLexicon.Form) -> Match? {
    if lexicon.lightVerbs.contains(form.verb) {
      let row = lexicon.verbalNoun(in: text, stem)
      let isKnown = row >= 0
      guard
        isKnown
          || Hangul.count(text, stem) > 1 && endsInHangul(stem) && !isKnownName(stem)
            && !hasProtectedTail(tokens[index].span, from: stem.end)
      else { return nil }
      if isKnown || tokens[index].script == .hangul {
        var match = Match(first: index, last: index, verb: row, ending: form.ending)
        if lexicon.passives.contains(form.verb) { match.features.insert(.passive) }
        return match
      }
    }
    guard let auxiliaries = lexicon.auxiliaries[lexicon.aLink],
      let auxiliary = auxiliaries.first(where: { $0.noun == .empty && $0.verb == form.verb })
    else { return nil }
    var match: Match?
    if let inner = lexicon.form(in: text, stem), lexicon.endings[inner.ending].link == lexicon.aLink {
      match = Match(first: index, last: index, verb: inner.verb, ending: form.ending)
    } else {
      var at = Hangul.next(text, stem.start)
      while at < stem.end {
        if let inner = lexicon.form(in: text, ByteSpan(at, stem.end)),
          lexicon.lightVerbs.contains(inner.verb),
          lexicon.endings[inner.ending].link == lexicon.aLink
        {
          match = compound(index, ByteSpan(stem.start, at), inner)
          match?.ending = form.ending
          break
        }
        at = Hangul.next(text, at)
      }
    }
    match?.features.formUnion(auxiliary.features)
    return match
  }

  /// A one-syllable form (한, 본, 연) is a predicate only behind a word that could depend on it.
  private func mayBePredicate(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = tokens[index - 1]
    switch before.marker {
    case .object, .dative, .locative, .comitative, .instrumental, .subject, .source: return true
    default: return before.part == .adverb
    }
  }

  /// A noun with 이다: 회원사다, 자회사인, 시작점"이라며.
  private mutating func copula(_ index: Int, _ range: Range<Int>) -> Int? {
    let span = tokens[index].span
    var at = Hangul.next(text, span.start)
    while at < span.end {
      let suffix = ByteSpan(at, span.end)
      let isVowel = Hangul.final(text, before: at) == .vowel || Hangul.final(text, before: at) == .unknown
      let ending = lexicon.copula(in: text, suffix, afterVowel: isVowel)
      if ending >= 0, acceptsCopula(index, stem: ByteSpan(span.start, at), suffix, ending, range) {
        tokens[index].nominalEnd = at
        tokens[index].marker = .copula
        add(Match(first: index, last: index, verb: KoreanLexicon.copula, ending: ending), range)
        return endOfPredicate(index)
      }
      at = Hangul.next(text, at)
    }
    return nil
  }

  private func acceptsCopula(
    _ index: Int, stem: ByteSpan, _ suffix: ByteSpan, _ ending: Int, _ range: Range<Int>
  ) -> Bool {
    if hasProtectedTail(tokens[index].span, from: suffix.start) { return false }
    if lexicon.particle(in: text, suffix, after: Hangul.final(text, before: stem.end)) != nil { return false }
    guard Hangul.count(text, suffix) == 1 else { return true }
    switch lexicon.endings[ending].function {
    case .adnominal:
      return Hangul.scalar(text, suffix.start).value == 0xC778 && Hangul.count(text, stem) > 1
        && !isKnownName(stem) && index + 1 < range.upperBound
        && (tokens[index + 1].kind != .punctuation || tokens[index + 1].mark != UInt8(ascii: ","))
    case .final:
      return index + 1 == range.upperBound || tokens[index + 1].kind == .punctuation
    case .connective:
      return Hangul.scalar(text, suffix.start).value == 0xBA70 && Hangul.count(text, stem) > 1
    default: return false
    }
  }
}
