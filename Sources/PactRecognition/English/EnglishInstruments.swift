import PactLanguage
import PactModel
import PactResources

/// Finds what names an instrument: "memorandum of understanding (MOU)", "four MoUs", "the deal", "friendship port pact".
struct EnglishInstruments {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word, !isIdiom(at),
          let (next, sense) = reader.longestWord(
            at, range,
            [classes.instrument, classes.instrumentMid, classes.instrumentWeak, classes.instrumentNot])
        else {
          at += 1
          continue
        }
        if sense.category != classes.instrumentNot {
          var mention = reader.mention(
            at..<next, sentence: sentence, kind: .instrument, rule: "en.instrument", confidence: 0.94)
          mention.value = sense.value
          describe(&mention, range)
          if isInstrument(mention, sense.category, found, range) {
            specify(&found, by: mention)
            found.append(mention)
          }
        }
        at = next
      }
    }
    return found
  }

  /// "put pen to [paper]", "shake hands on a deal": the word is part of the verb.
  private func isIdiom(_ at: Int) -> Bool {
    let predicate = reader.tokens[at].predicate
    guard predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(predicate)]
    return !verb.features.contains(.nominal) && verb.tokens.lowerBound < at
  }

  /// "a protocol on veterinary [cooperation]": what another instrument is on.
  private func isTopic(_ mention: Mention, _ found: [Mention], _ range: Range<Int>) -> Bool {
    guard let last = found.last, last.sentence == mention.sentence else { return false }
    var at = mention.tokens.lowerBound - 1
    while at > last.tokens.upperBound, mention.tokens.lowerBound - at < 6,
      reader.tokens[at].part == .adjective || reader.tokens[at].part == .noun
    {
      at -= 1
    }
    return at == last.tokens.upperBound
      && (reader.isWord(at, "on") || reader.isWord(at, "for") || reader.isWord(at, "of")
        || reader.isWord(at, "in"))
  }

  private func isInstrument(
    _ mention: Mention, _ category: Symbol, _ found: [Mention], _ range: Range<Int>
  ) -> Bool {
    if category == classes.instrument { return true }
    if category == classes.instrumentWeak, isTopic(mention, found, range) { return false }
    // "deal with the drought" is a verb.
    if reader.tokens[mention.tokens.lowerBound].part == .verb { return false }
    if mention.flags.contains(.definite) && !refersToBody(mention, range) || isAgreedOn(mention, range) {
      return true
    }
    let next = mention.tokens.upperBound
    guard category == classes.instrumentMid, next < range.upperBound else { return false }
    return reader.isWord(next, "with") || reader.isWord(next, "between") || isBasis(mention, range)
  }

  /// "the alliance", "the partnership" may be a body named before.
  private func refersToBody(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    return reader.longestWord(before, range, [classes.definite]) != nil
  }

  /// "under [a deal]", "under [a three-year arrangement]"
  private func isBasis(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var at = mention.tokens.lowerBound - 1
    while at >= range.lowerBound, mention.tokens.lowerBound - at < 6 {
      if reader.tokens[at].part == .preposition { return reader.tokens[at].marker == .basis }
      at -= 1
    }
    return false
  }

  private func describe(_ mention: inout Mention, _ range: Range<Int>) {
    // Over adjectives to the determiner or number.
    var at = mention.tokens.lowerBound - 1
    var steps = 0
    let isGeneral = reader.lexicon.resources.string(mention.value) == "Agreement"
    let isMemorandum = reader.lexicon.resources.string(mention.value) == "MOU"
    while at >= range.lowerBound, steps < 5 {
      let token = reader.tokens[at]
      if reader.lexicon.value(token.span, classes.definiteWord) != nil {
        mention.flags.insert(.definite)
        break
      }
      if let count = number(token) {
        mention.count = count
        if count > 1 { mention.flags.insert(.plural) }
        break
      }
      let isHyphen = token.kind == .punctuation && reader.isMark(at, "-")
      guard isHyphen || token.kind == .word && (token.part == .adjective || token.part == .noun) else {
        break
      }
      if let kind = reader.lexicon.value(token.span, classes.instrumentModifier),
        isGeneral || isMemorandum && reader.lexicon.resources.string(kind) == "InvestmentAgreement"
      {
        mention.value = kind
      }
      at -= 1
      steps += 1
    }
    // "memorandums of understanding", "letters of intent": the head stands before "of".
    let head =
      mention.tokens.first { reader.isWord($0, "of") }.map { $0 - 1 } ?? mention.tokens.upperBound - 1
    guard head >= mention.tokens.lowerBound else { return }
    if reader.text.bytes[reader.tokens[head].span.end - 1] == UInt8(ascii: "s")
      || reader.isWord(head, "memoranda")
    {
      mention.flags.insert(.plural)
    }
  }

  /// "business agreement (MOU)": the acronym in parentheses tells the kind of the words before it.
  private func specify(_ found: inout [Mention], by mention: Mention) {
    guard let last = found.indices.last, found[last].sentence == mention.sentence,
      found[last].tokens.upperBound == mention.tokens.lowerBound - 1,
      reader.isMark(mention.tokens.lowerBound - 1, "("),
      reader.lexicon.resources.string(found[last].value) == "Agreement"
    else { return }
    found[last].value = mention.value
  }

  private func number(_ token: Token) -> Int? {
    if token.kind == .number { return reader.lexicon.number(token.span).flatMap { $0 < 100 ? $0 : nil } }
    return reader.lexicon.value(token.span, classes.cardinal).flatMap {
      Int(reader.lexicon.resources.string($0))
    }
  }

  /// A weak word counts as what is signed, renewed, ended or discussed: the predicate stands a few words before it or behind.
  private func isAgreedOn(_ mention: Mention, _ range: Range<Int>) -> Bool {
    var at = mention.tokens.lowerBound - 1
    while at >= range.lowerBound, mention.tokens.lowerBound - at < 6 {
      if let verb = predicate(at) { return isAct(verb) }
      at -= 1
    }
    at = mention.tokens.upperBound
    while at < range.upperBound, at - mention.tokens.upperBound < 8 {
      if let verb = predicate(at), !verb.features.contains(.nominal) { return isAct(verb) }
      at += 1
    }
    return false
  }

  private func predicate(_ at: Int) -> VerbGroup? {
    let predicate = reader.tokens[at].predicate
    return predicate < 0 ? nil : reader.text.predicates[Int(predicate)]
  }

  private func isAct(_ verb: VerbGroup) -> Bool {
    [classes.sign, classes.award, classes.renew, classes.terminate].contains(verb.verbClass)
  }
}
