import PactLanguage
import PactModel
import PactResources

/// Finds fields of cooperation by their place: "in the fields of", "cooperate in X, Y and Z", "an MoU on X",
/// "four fields: aerospace (A), …", "the hydrogen industry".
struct EnglishFields {
  let reader: EnglishReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), let opening = opening(at, range) else {
          if let listed = listed(at, range, sentence) { found.append(listed) }
          if let coded = coded(at, range, sentence) { found.append(coded) }
          if let named = industry(at, range, sentence) { found.append(named) }
          at += 1
          continue
        }
        let items = list(opening, range, sentence)
        found += items
        at = max(at + 1, items.last?.tokens.upperBound ?? at + 1)
      }
    }
    return found
  }

  /// Where a list may start, and how sure that is.
  private struct Opening {
    var first: Int
    /// "field of X and Y" is one field, "fields of X and Y" are two.
    var isSingular = false
    /// Only "on", "in" or a verb: what follows may be an activity.
    var isWeak = false
  }

  private func opening(_ at: Int, _ range: Range<Int>) -> Opening? {
    if reader.has(at, [classes.fieldHead]), at + 2 < range.upperBound, reader.isMark(at + 1, ":") {
      return Opening(first: at + 2)
    }
    guard let (next, sense) = reader.longestWord(at, range, [classes.fieldCue, classes.fieldVerb]),
      next < range.upperBound
    else {
      return distant(at, range)
    }
    if sense.category == classes.fieldCue {
      let word = reader.isWord(next - 1, "of") ? next - 2 : next - 1
      let isPlural = lexicon.bytes[reader.tokens[word].span.end - 1] == UInt8(ascii: "s")
      return Opening(first: next, isSingular: !isPlural && reader.isWord(next - 1, "of"))
    }
    // "cooperation in the field of X" starts at its own cue.
    if reader.longestWord(next - 1, range, [classes.fieldCue]) != nil { return nil }
    return Opening(first: next, isWeak: true)
  }

  /// "a MOA with BISU [on] coconut farming", "work with it [in] stroke care", "a pact [for] kelp farming": the preposition belongs
  /// to an instrument or to cooperation before it.
  private func distant(_ at: Int, _ range: Range<Int>) -> Opening? {
    if let (next, _) = reader.longestWord(at, range, [classes.fieldVerbWeak]), next < range.upperBound {
      // "The letter names aviation electronics": what an instrument before it says.
      let isOfInstrument = (range.lowerBound..<at).contains {
        reader.has($0, [classes.instrument, classes.instrumentMid])
      }
      return isOfInstrument ? Opening(first: next, isWeak: true) : nil
    }
    guard at + 1 < range.upperBound,
      reader.isWord(at, "on") || reader.isWord(at, "in") || reader.isWord(at, "for")
    else {
      return nil
    }
    if reader.isWord(at, "for") {
      guard at > range.lowerBound, reader.has(at - 1, [classes.instrument]), let end = item(at + 1, range),
        end > at + 2 || !entries(at + 1..<end).isEmpty
      else { return nil }
      return Opening(first: at + 1, isWeak: true)
    }
    for back in stride(from: at - 1, through: max(range.lowerBound, at - 14), by: -1) {
      let token = reader.tokens[back]
      if token.predicate >= 0 {
        let verb = reader.text.predicates[Int(token.predicate)]
        if reader.isWord(at, "in"), verb.verbClass == classes.cooperate {
          return Opening(first: at + 1, isWeak: true)
        }
        if !verb.features.contains(.nominal), !reader.has(back, [classes.instrument]) { return nil }
      }
      if reader.isWord(at, "on"), reader.has(back, [classes.instrument]) {
        return Opening(first: at + 1, isWeak: true)
      }
      if reader.isMark(back, ";") || reader.isMark(back, ":") || reader.isWord(back, "that") { return nil }
    }
    return nil
  }

  private func list(_ opening: Opening, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var at = opening.first
    while at < range.upperBound, reader.isMark(at, ":") || isBullet(at) { at += 1 }
    // "cooperation in the automotive industry, batteries and culture"
    let industry = reader.isWord(at, "the") ? item(at + 1, range).flatMap { withoutHead(at + 1..<$0) } : nil
    if industry == nil, opening.isWeak, at < range.upperBound,
      reader.tokens[at].part == .determiner || reader.tokens[at].part == .pronoun
    {
      return []
    }
    while at < range.upperBound, found.count < 12 {
      if reader.tokens[at].part == .determiner { at += 1 }
      guard at < range.upperBound, let end = item(at, range) else { break }
      var tokens = at..<end
      if opening.isSingular, found.isEmpty, end + 1 < range.upperBound, reader.isWord(end, "and"),
        let more = item(end + 1, range)
      {
        tokens = at..<more
      }
      let whole = tokens.upperBound
      if found.isEmpty, let industry { tokens = industry }
      if let coded = codedEnd(tokens.upperBound, range) { tokens = tokens.lowerBound..<coded }
      // "for the commercialisation of millet snacks": what is done, no field.
      let isDeed =
        opening.isWeak && tokens.upperBound < range.upperBound && reader.isWord(tokens.upperBound, "of")
      if !isActivity(tokens), !isDeed {
        var mention = reader.mention(
          tokens, sentence: sentence, kind: .field, rule: "en.field.list",
          confidence: opening.isWeak && tokens.count == 1 && entries(tokens).isEmpty ? 0.8 : 0.9)
        mention.entries = entries(tokens)
        found.append(mention)
      }
      at = max(whole, tokens.upperBound)
      guard let next = afterJoiner(at, range) else { break }
      at = next
    }
    return found
  }

  /// "automotive [industry]": what a noun for a field closes.
  private func withoutHead(_ tokens: Range<Int>) -> Range<Int>? {
    tokens.count > 1 && reader.has(tokens.upperBound - 1, [classes.fieldHead])
      ? tokens.lowerBound..<tokens.upperBound - 1 : nil
  }

  /// The end of a noun phrase in small letters.
  private func item(_ first: Int, _ range: Range<Int>) -> Int? {
    var end = first
    while end < range.upperBound, end - first < 5, isPart(end, isFirst: end == first) { end += 1 }
    while end > first, reader.tokens[end - 1].part == .adjective, end - first > 1 { break }
    return end > first ? end : nil
  }

  private func isPart(_ at: Int, isFirst: Bool) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, !isFinite(at), !token.flags.contains(.boilerplate) else { return false }
    switch token.part {
    case .noun, .adjective, .properNoun: break
    case .verb: if token.flags.contains(.capitalized) || !isGerund(token) { return false }
    default: return false
    }
    if token.flags.contains(.capitalized), !token.flags.contains(.allCaps), !isListed(at) { return false }
    if token.flags.contains(.allCaps), entries(at..<at + 1).isEmpty { return false }
    return !reader.has(at, [classes.month, classes.weekday, classes.definiteWord, classes.relativeYear])
  }

  private func isGerund(_ token: Token) -> Bool {
    token.span.count > 5 && lexicon.bytes[token.span.end - 3] == UInt8(ascii: "i")
      && lexicon.bytes[token.span.end - 1] == UInt8(ascii: "g")
  }

  private func isFinite(_ at: Int) -> Bool {
    let predicate = reader.tokens[at].predicate
    guard predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(predicate)]
    return !verb.features.contains(.nominal) && !(verb.tokens.count == 1 && isGerund(reader.tokens[at]))
  }

  private func isListed(_ at: Int) -> Bool {
    let range = reader.text.sentences.first { $0.tokens.contains(at) }?.tokens ?? at..<at + 1
    return at == range.lowerBound || !entries(at..<at + 1).isEmpty
  }

  private func entries(_ tokens: Range<Int>) -> [UInt32] {
    lexicon.names(reader.span(tokens)).map(\.entry).filter { lexicon.resources.entry($0).type == .field }
  }

  private func isBullet(_ at: Int) -> Bool {
    guard reader.tokens[at].kind == .punctuation else { return false }
    let span = reader.tokens[at].span
    return EnglishText.mark(lexicon.bytes, span.start, span.count) == .bullet
  }

  /// Over commas, "and", "as well as", bullets to the next item.
  private func afterJoiner(_ first: Int, _ range: Range<Int>) -> Int? {
    var at = first
    while at < range.upperBound {
      if reader.isMark(at, ",") || reader.isMark(at, ";") || reader.isWord(at, "and")
        || reader.isWord(at, "or") || reader.isMark(at, "&") || isBullet(at)
      {
        at += 1
      } else if let (next, _) = reader.longestWord(
        at, range, [lexicon.resources.symbol(named: "list-joiner")])
      {
        at = next
      } else {
        break
      }
    }
    return at > first && at < range.upperBound ? at : nil
  }

  /// An activity or filler is no field: "personnel exchanges", "joint research".
  private func isActivity(_ tokens: Range<Int>) -> Bool {
    if lexicon.value(reader.span(tokens), classes.fieldStop) != nil { return true }
    let last = tokens.upperBound - 1
    if reader.isMark(last, ")") { return false }
    if let value = lexicon.value(reader.tokens[last].span, classes.fieldStop), entries(tokens).isEmpty {
      // "offshore wind training" is a field, "joint training" is none.
      return value == .empty
        || tokens.dropLast().allSatisfy {
          reader.tokens[$0].part == .adjective || reader.has($0, [classes.fieldStop])
        }
    }
    // "two cities", "night services", "a company"
    return
      (reader.has(last, [classes.title, classes.orgCue, classes.gpeWord])
      || reader.has(tokens.lowerBound, [classes.cardinal])
      || reader.tokens[tokens.lowerBound].kind == .number)
      && entries(tokens).isEmpty
  }

  // MARK: Other places

  /// A listed field in small letters anywhere: whether an agreement covers it is for the rules to say.
  private func listed(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard reader.tokens[at].kind == .word, !reader.isCapitalized(at), reader.isUsable(at), !isFinite(at),
      let (next, value) = reader.listedName(at, range, min: at + 1)
    else { return nil }
    let fields = lexicon.resources.nameSenses(value).filter {
      (!$0.isWeak || reader.has(next, [classes.instrument]))
        && lexicon.resources.entry($0.entry).type == .field
    }
    guard !fields.isEmpty else { return nil }
    // "kelp farming", "winter tourism": with the nouns that narrow it.
    var first = at
    while first > range.lowerBound, at - first < 2, reader.tokens[first - 1].kind == .word,
      reader.tokens[first - 1].part == .noun, !reader.isCapitalized(first - 1), !isFinite(first - 1),
      !reader.has(
        first - 1, [classes.fieldStop, classes.fieldHead, classes.title, classes.orgCue, classes.gpeWord])
    {
      first -= 1
    }
    var mention = reader.mention(
      first..<next, sentence: sentence, kind: .field, rule: "gazetteer", confidence: 0.6)
    mention.entries = fields.map(\.entry)
    return mention
  }

  /// The closing parenthesis of a letter code behind a field.
  private func codedEnd(_ at: Int, _ range: Range<Int>) -> Int? {
    guard at + 2 < range.upperBound, reader.isMark(at, "("), reader.isMark(at + 2, ")"),
      reader.tokens[at + 1].span.count == 1, reader.isCapitalized(at + 1)
    else { return nil }
    return at + 3
  }

  private func coded(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard at + 1 < range.upperBound, reader.tokens[at].kind == .word, !reader.isCapitalized(at),
      reader.isUsable(at),
      let end = codedEnd(at + 1, range)
    else { return nil }
    var mention = reader.mention(
      at..<end, sentence: sentence, kind: .field, rule: "en.field.coded", confidence: 0.95)
    mention.entries = entries(at..<at + 1)
    return mention
  }

  /// "the hydrogen industry", "in the battery sector": a listed field, or any noun behind "the … field".
  private func industry(_ head: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    guard reader.has(head, [classes.fieldHead]), head > range.lowerBound, reader.isUsable(head) else {
      return nil
    }
    var first = head
    while first > range.lowerBound, head - first < 4, isPart(first - 1, isFirst: true),
      reader.tokens[first - 1].part != .verb,
      !reader.has(first - 1, [classes.fieldStop])
    {
      first -= 1
    }
    guard first < head else { return nil }
    for start in first..<head where !entries(start..<head).isEmpty {
      var mention = reader.mention(
        start..<head, sentence: sentence, kind: .field, rule: "en.field.industry", confidence: 0.75)
      mention.entries = entries(start..<head)
      return mention
    }
    return nil
  }
}
