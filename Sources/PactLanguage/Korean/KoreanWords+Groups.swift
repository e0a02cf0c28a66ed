import PactModel
import PactResources

/// Predicates of several words: 체결할 예정이다, 체결한 바 있다, 체결하기로 했다.
extension KoreanWords {
  /// Adds the auxiliaries that follow to a match and records it.
  mutating func add(_ match: Match, _ range: Range<Int>) {
    var match = match
    if match.ending >= 0 {
      match.features.formUnion(lexicon.endings[match.ending].features)
      for _ in 0..<4 {
        let link = lexicon.endings[match.ending].link
        guard link != .empty, match.function == nil, extend(&match, link: link, range) else { break }
        if match.ending < 0 { break }
      }
    }
    if match.first > range.lowerBound, tokens[match.first - 1].part == .adverb {
      match.features.formUnion(lexicon.negation(in: text, tokens[match.first - 1].span))
    }
    closeMemo(&match, range)
    let number = Int32(predicates.count)
    let isCopula = match.verb == KoreanLexicon.copula
    for index in match.first...match.last {
      tokens[index].predicate = number
      if !isCopula || index > match.first { tokens[index].part = index == match.first ? .verb : .auxiliary }
    }
    if tokens[match.first].flags.contains(.quoted) { match.features.insert(.reported) }
    let verb = match.verb >= 0 ? lexicon.verbs[match.verb] : nil
    let function = match.function ?? (match.ending >= 0 ? lexicon.endings[match.ending].function : .final)
    predicates.append(
      VerbGroup(
        tokens: match.first..<match.last + 1,
        span: ByteSpan(tokens[match.first].span.start, tokens[match.last].span.end),
        lemma: verb?.lemma ?? lexicon.lemma(ofCopula: isCopula),
        verbClass: match.verbClass ?? verb?.verbClass ?? .empty,
        features: match.features, ending: function))
  }

  /// "업무협약을 체결함.", "체결하였음": a memo's sentence ends in a noun of its verb, and tells what was done.
  private func closeMemo(_ match: inout Match, _ range: Range<Int>) {
    guard match.function == nil, match.ending >= 0, lexicon.endings[match.ending].function == .nominalized,
      match.verb != KoreanLexicon.copula
    else { return }
    let (last, _) = Hangul.scalar(text, Hangul.previous(text, tokens[match.last].span.end))
    guard Hangul.isSyllable(last), (last - 0xAC00) % 28 == 16,
      (match.last + 1..<range.upperBound).allSatisfy({ tokens[$0].kind == .punctuation })
    else { return }
    match.function = .final
    if match.features.isDisjoint(with: [.planned, .desired, .conditional]) { match.features.insert(.past) }
  }

  /// One auxiliary after the match, if there is one.
  ///
  /// - Returns: false if nothing follows that the table knows.
  func extend(_ match: inout Match, link: Symbol, _ range: Range<Int>) -> Bool {
    let next = match.last + 1
    guard next < range.upperBound, tokens[next].kind == .word, tokens[next].flags.contains(.spaceBefore),
      let rows = lexicon.auxiliaries[link]
    else { return false }
    let form = lexicon.form(in: text, tokens[next].span) ?? lightForm(next)
    if let form, let row = rows.first(where: { $0.noun == .empty && $0.verb == form.verb }) {
      take(row, form.ending, upTo: next, &match)
      return true
    }
    guard let (noun, rest) = dependentNoun(tokens[next].span) else { return false }
    return take(rows, noun, rest, at: next, &match, range)
  }

  /// The row of a dependent noun that stands at a word or ends it, with what leans on it or follows.
  ///
  /// - Returns: false if no row fits.
  func take(
    _ rows: [KoreanLexicon.Auxiliary], _ noun: Symbol, _ rest: ByteSpan, at next: Int, _ match: inout Match,
    _ range: Range<Int>
  ) -> Bool {
    var bare: KoreanLexicon.Auxiliary?
    for row in rows where row.noun == noun {
      switch row.verb {
      case KoreanLexicon.copula:
        if rest.isEmpty {
          if next + 1 == range.upperBound || tokens[next + 1].kind == .punctuation {
            take(row, -1, upTo: next, &match)
            match.function = .final
            return true
          }
        } else {
          let ending = lexicon.copula(
            in: text, rest, afterVowel: Hangul.final(text, before: rest.start) == .vowel)
          if ending >= 0,
            lexicon.particle(in: text, rest, after: Hangul.final(text, before: rest.start)) == nil
          {
            take(row, ending, upTo: next, &match)
            return true
          }
        }
      case -1: if bare == nil { bare = row }
      default:
        // "체결할 계획이 전혀 없다"
        var verb = next + 1
        if verb < range.upperBound, lexicon.wordClass(in: text, tokens[verb].span) == .adverb { verb += 1 }
        if verb < range.upperBound, tokens[verb].kind == .word,
          let form = lexicon.form(in: text, tokens[verb].span), form.verb == row.verb
        {
          take(row, form.ending, upTo: verb, &match)
          return true
        }
      }
    }
    guard let bare else { return false }
    if !rest.isEmpty, lexicon.particle(in: text, rest, after: Hangul.final(text, before: rest.start)) == nil {
      return false
    }
    take(bare, -1, upTo: next, &match)
    match.function = bare.function ?? .final
    return true
  }

  private func take(_ row: KoreanLexicon.Auxiliary, _ ending: Int, upTo last: Int, _ match: inout Match) {
    match.last = last
    match.ending = ending
    let added = ending >= 0 ? lexicon.endings[ending].features : []
    // "체결할 예정이었다" is no past signing; "할 수 없다" plans nothing.
    if !row.features.isDisjoint(with: [.planned, .desired]) {
      match.features.formUnion(added.subtracting(.past))
      match.features.remove(.past)
      if row.features.contains(.desired) { match.features.remove(.planned) }
    } else {
      match.features.formUnion(added)
    }
    if row.features.contains(.negated) { match.features.remove(.planned) }
    match.features.formUnion(row.features)
    if let function = row.function, ending < 0 {
      // "서명식을 연 뒤 발효시킨다": past only to what follows.
      if function == .subordinate { match.features.remove(.past) }
      match.function = function
    }
  }

  /// 진행했다 and the like: a noun of the verb table with 하다 or 되다.
  private func lightForm(_ index: Int) -> KoreanLexicon.Form? {
    let span = tokens[index].span
    var at = Hangul.next(text, span.start)
    while at < span.end {
      if let form = lexicon.form(in: text, ByteSpan(at, span.end)), lexicon.lightVerbs.contains(form.verb) {
        let verb = lexicon.verbalNoun(in: text, ByteSpan(span.start, at))
        if verb >= 0 { return KoreanLexicon.Form(verb: verb, ending: form.ending) }
      }
      at = Hangul.next(text, at)
    }
    return nil
  }

  /// The dependent noun that a stretch starts with, and what is written on behind it.
  func dependentNoun(_ span: ByteSpan) -> (Symbol, ByteSpan)? {
    var at = span.end
    while at > span.start {
      if let noun = lexicon.auxiliaryNoun(in: text, ByteSpan(span.start, at)) {
        let rest = ByteSpan(at, span.end)
        if rest.isEmpty { return (noun, rest) }
        let final = Hangul.final(text, before: at)
        if lexicon.particle(in: text, rest, after: final) != nil
          || lexicon.copula(in: text, rest, afterVowel: final == .vowel) >= 0
        {
          return (noun, rest)
        }
      }
      at = Hangul.previous(text, at)
    }
    return nil
  }
}

extension KoreanLexicon {
  /// The symbol of one of the two lemmas that no row of a match names.
  func lemma(ofCopula isCopula: Bool) -> Symbol {
    isCopula ? copulaLemma : hada >= 0 ? verbs[hada].lemma : .empty
  }
}
