import PactLanguage
import PactModel
import PactResources

/// Finds what names an instrument: 업무협약(MOU), 학술교류협정, 이번 협약, 4건의 양해각서.
struct KoreanInstruments {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    let resources = lexicon.resources
    let signing: Set<Symbol> = [resources.symbol(named: "sign"), resources.symbol(named: "exchange")]
    let ceremony = resources.symbol(named: "ceremony-suffix")
    let counter = resources.symbol(named: "document-counter")
    let respective = resources.symbol(named: "respective")
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      let first = found.count
      var isOpenWeak = false
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind != .punctuation else {
          at += 1
          continue
        }
        guard let (span, value, isWeak, isWhole) = instrument(at, range, ceremony),
          !isWeak || isSigned(after: span.end, at, range, signing)
        else {
          at += 1
          continue
        }
        var mention = reader.mention(
          span, from: at, in: range, sentence: sentence, kind: .instrument, rule: "ko.instrument",
          confidence: 0.85)
        mention.value = value
        describe(&mention, range, counter, isGeneric: isWhole)
        if let last = found.last, last.tokens.upperBound == at, last.sentence == sentence,
          reader.isBare(at - 1)
        {
          // "원자력 협력 양해각서": a word that may stand for an instrument only says there what it is for.
          if isWeak || !isOpenWeak || isTie(last) { mention = joined(last, mention) }
          found.removeLast()
        }
        found.append(mention)
        isOpenWeak = isWeak
        at = mention.tokens.upperBound
      }
      for at in range where lexicon.value(reader.tokens[at].nominal, respective) != nil {
        if let single = shared(at, range, signing, found[first...]) { found[single].flags.insert(.plural) }
      }
    }
    return found
  }

  /// The instrument that "각각" makes several of: the one signed by the same predicate. Where two are ("A사와 투자협약을, B대와
  /// 업무협약을 각각 체결했다") each is one already.
  private func shared(
    _ at: Int, _ range: Range<Int>, _ signing: Set<Symbol>, _ found: ArraySlice<Mention>
  ) -> Int? {
    func signs(_ token: Int) -> Bool {
      let predicate = reader.tokens[token].predicate
      return predicate >= 0 && signing.contains(reader.text.predicates[Int(predicate)].verbClass)
    }
    let lower = (range.lowerBound..<at).last(where: signs) ?? range.lowerBound
    let upper = (at..<range.upperBound).first(where: signs) ?? range.upperBound
    let signed = found.indices.filter { (lower..<upper).contains(found[$0].tokens.lowerBound) }
    let objects = signed.filter {
      [.object, .dative].contains(reader.tokens[found[$0].tokens.upperBound - 1].marker)
    }
    if objects.count > 1 { return nil }
    return objects.last ?? signed.last ?? found.indices.first { found[$0].tokens.lowerBound >= upper }
  }

  /// "우호협력도시 협정", "교류 업무협약": two words name one instrument; the tie between cities says more than its form.
  private func joined(_ first: Mention, _ second: Mention) -> Mention {
    var whole = second
    whole.span.start = first.span.start
    whole.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    if isTie(first) { whole.value = first.value }
    whole.flags.formUnion(first.flags)
    whole.count = max(first.count, second.count)
    return whole
  }

  private func isTie(_ mention: Mention) -> Bool {
    ["SisterCity", "FriendshipCity"].contains { mention.value == lexicon.resources.symbol(named: $0) }
  }

  private func instrument(
    _ at: Int, _ range: Range<Int>, _ ceremony: Symbol
  ) -> (span: ByteSpan, value: Symbol, isWeak: Bool, isWhole: Bool)? {
    let token = reader.tokens[at]
    var best: (span: ByteSpan, value: Symbol, isWeak: Bool, isWhole: Bool)?
    lexicon.forEachWord(from: token.span.start, to: reader.tokens[range.upperBound - 1].span.end) {
      end, word in
      guard let last = reader.token(containing: end - 1, from: at, in: range), last - at < 4 else { return }
      let closing = reader.tokens[last]
      guard
        end == closing.nominalEnd || end == closing.span.end
          || end < closing.nominalEnd && lexicon.value(ByteSpan(end, closing.nominalEnd), ceremony) != nil
      else { return }
      for sense in lexicon.resources.wordSenses(word) where sense.isIn(.korean) || token.script == .latin {
        let isWeak = sense.category == classes.instrumentWeak
        guard isWeak || sense.category == classes.instrument else { continue }
        if best == nil || best!.span.end < end || best!.isWeak {
          best = (ByteSpan(token.span.start, end), sense.value, isWeak, true)
        }
      }
    }
    if let best, !best.isWeak { return best }
    // The ceremony alone stands for what was signed there: "체결식은 15일 … 열렸다".
    if lexicon.value(token.nominal, lexicon.resources.symbol(named: "ceremony")) != nil {
      return (token.nominal, .empty, false, true)
    }
    // A compound: 상생협약, 학술교류협정, with 식 too.
    var nominal = token.nominal
    if let tail = lexicon.longestSuffix(nominal, ceremony) { nominal.end = tail.start }
    if nominal.count >= 3, let suffix = lexicon.longestSuffix(nominal, classes.instrumentSuffix) {
      return (nominal, suffix.value, false, false)
    }
    if nominal != token.nominal, let value = lexicon.value(nominal, classes.instrument) {
      return (nominal, value, false, true)
    }
    return best
  }

  /// A weak word ("결연을 맺다", "교류 협력") counts where the next predicate signs it.
  private func isSigned(after end: Int, _ at: Int, _ range: Range<Int>, _ signing: Set<Symbol>) -> Bool {
    for next in at..<min(at + 3, range.upperBound) {
      let predicate = reader.tokens[next].predicate
      if predicate >= 0 { return signing.contains(reader.text.predicates[Int(predicate)].verbClass) }
    }
    return false
  }

  private func describe(_ mention: inout Mention, _ range: Range<Int>, _ counter: Symbol, isGeneric: Bool) {
    let first = mention.tokens.lowerBound
    guard first > range.lowerBound else { return }
    let before = reader.tokens[first - 1]
    if lexicon.value(before.nominal, classes.demonstrative) != nil { mention.flags.insert(.definite) }
    // "4건의 양해각서", "양해각서 3건".
    for neighbour in [first - 1, mention.tokens.upperBound] where range.contains(neighbour) {
      let token = reader.tokens[neighbour]
      var at = token.span.start
      while at < token.span.end, (48...57).contains(lexicon.bytes[at]) { at += 1 }
      guard at > token.span.start, at < token.nominalEnd,
        lexicon.value(ByteSpan(at, token.nominalEnd), counter) != nil,
        let number = lexicon.number(ByteSpan(token.span.start, at)), number > 1
      else { continue }
      mention.count = number
      mention.flags.insert(.plural)
    }
    let marker = reader.tokens[mention.tokens.upperBound - 1].marker
    if isGeneric, [.topic, .through, .genitive, .instrumental, .dative].contains(marker) {
      mention.flags.insert(.definite)
    }
  }
}
