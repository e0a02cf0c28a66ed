import PactLanguage
import PactModel
import PactResources

/// Finds what refers to bodies named elsewhere: "the city", "the Boston-based firm", "both sides", "the two German universities".
struct EnglishReferences {
  let reader: EnglishReader

  func find() -> [Mention] {
    let classes = reader.classes
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isUsable(at), reader.tokens[at].kind == .word,
          let (next, category, value, count) = phrase(at, range) ?? counted(at, range) ?? headed(at, range)
        else {
          at += 1
          continue
        }
        // "the city of Daejeon" and "the city council" name or narrow; they do not refer.
        let follows = next < range.upperBound ? reader.tokens[next] : nil
        let isNarrowed =
          next < range.upperBound
          && (reader.isWord(next, "of")
            || follows!.part == .noun && follows!.kind == .word && follows!.predicate < 0
            || describesName(next, range))
        if !isNarrowed {
          // "the Boston-based firm": the name inside is a mention of its own.
          let first = (at + 1..<next).contains(where: reader.isCapitalized) ? next - 1 : at
          var mention = reader.mention(
            first..<next, sentence: sentence, kind: category == classes.group ? .group : .reference,
            rule: "en.reference", confidence: 0.7)
          mention.value = value
          if mention.kind == .group {
            let first = reader.lexicon.resources.string(value).split(separator: " ").first
            mention.count = count > 0 ? count : first.flatMap { Int($0) } ?? 0
          }
          found.append(mention)
        }
        at = next
      }
    }
    return found
  }

  /// "the national grid operator KEGOC": says what a name is.
  private func describesName(_ next: Int, _ range: Range<Int>) -> Bool {
    reader.isCapitalized(next) && reader.tokens[next].kind == .word && reader.tokens[next].part == .properNoun
      && !reader.has(next, [reader.classes.weekday, reader.classes.month, reader.classes.relativeDay])
      && reader.title(next, range) == nil
  }

  /// "the [Boston-based] firm", "the two [state-run] ports": words between the determiner and the noun describe.
  private func described(_ first: Int, _ range: Range<Int>) -> (next: Int, sense: WordSense)? {
    guard reader.isWord(first, "the") || reader.isWord(first, "both") else { return nil }
    var head = first + 1
    if head < range.upperBound, reader.has(head, [reader.classes.cardinal]) { head += 1 }
    let opening = first..<head
    while head < range.upperBound, head - opening.upperBound < 5 {
      if head > opening.upperBound, let found = word(after: opening, at: head, range) { return found }
      guard describes(head) else { return nil }
      head += 1
    }
    return nil
  }

  private func phrase(_ first: Int, _ range: Range<Int>) -> (
    next: Int, category: Symbol, value: Symbol, count: Int
  )? {
    let found =
      reader.longestWord(first, range, [reader.classes.definite, reader.classes.group])
      ?? described(first, range)
    return found.map { ($0.next, $0.sense.category, $0.sense.value, 0) }
  }

  /// "the technopark", "this festival": a noun that names of bodies and places end in; only the article can say which is meant.
  private func headed(_ first: Int, _ range: Range<Int>) -> (
    next: Int, category: Symbol, value: Symbol, count: Int
  )? {
    guard reader.isWord(first, "the") || reader.isWord(first, "this"), first + 1 < range.upperBound,
      reader.tokens[first + 1].kind == .word, !reader.isCapitalized(first + 1),
      reader.tokens[first + 1].part == .noun,
      reader.tokens[first + 1].predicate < 0
    else { return nil }
    let classes = reader.classes
    guard
      let (next, sense) = reader.longestWord(
        first + 1, range,
        [
          classes.orgHead, classes.orgOf, classes.facilityHead, classes.facilityNoun, classes.eventHead,
          classes.gpeHead,
        ])
    else { return nil }
    return (next, sense.category, .empty, 0)
  }

  /// "the three hospitals", "all five state universities": as many bodies of the kind as were named before.
  private func counted(_ first: Int, _ range: Range<Int>) -> (
    next: Int, category: Symbol, value: Symbol, count: Int
  )? {
    guard reader.isWord(first, "the") || reader.isWord(first, "all") || reader.isWord(first, "these"),
      first + 2 < range.upperBound,
      let count = reader.lexicon.value(reader.tokens[first + 1].span, reader.classes.cardinal).flatMap({
        Int(reader.lexicon.resources.string($0))
      }), count > 1
    else { return nil }
    for head in first + 2..<min(first + 5, range.upperBound) {
      if let value = kindOfPlural(reader.tokens[head].span) {
        return (head + 1, reader.classes.group, value, count)
      }
      guard describes(head) else { return nil }
    }
    return nil
  }

  /// The kind of body that a noun in the plural means: hospitals, cities, agencies.
  private func kindOfPlural(_ span: ByteSpan) -> Symbol? {
    let lexicon = reader.lexicon
    guard span.count > 4, lexicon.bytes[span.end - 1] == UInt8(ascii: "s") else { return nil }
    let kinds = [reader.classes.orgCue, reader.classes.gpeWord]
    func value(_ word: Int32) -> Symbol? {
      word < 0 ? nil : lexicon.resources.wordSenses(word).first { kinds.contains($0.category) }?.value
    }
    if let found = value(lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, span.end - 1))) {
      return found
    }
    guard lexicon.bytes[span.end - 2] == UInt8(ascii: "e"), lexicon.bytes[span.end - 3] == UInt8(ascii: "i")
    else { return nil }
    // "cities" is looked up as "city".
    var state = lexicon.resources.words.root
    for byte in lexicon.bytes[span.start..<span.end - 3] + [UInt8(ascii: "y")] where state >= 0 {
      state = lexicon.resources.words.step(state, byte)
    }
    return state < 0 ? nil : value(lexicon.resources.words.value(state))
  }

  private func describes(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word || token.kind == .number else { return reader.isMark(at, "-") }
    guard token.predicate < 0 || reader.text.predicates[Int(token.predicate)].features.contains(.nominal)
    else { return false }
    switch token.part {
    case .adjective, .noun, .number: return true
    case .properNoun:
      // A place or demonym; a firm's own name makes a name of the whole.
      return reader.has(at, [reader.classes.demonym])
        || at + 1 < reader.tokens.count && !reader.isUnlisted(at)
          && reader.tokens[at + 1].part != .properNoun && !reader.isCapitalized(at + 1)
    default: return false
    }
  }

  /// The longest reference made of the opening words and what stands at a token: "the two" + "firms".
  private func word(after opening: Range<Int>, at first: Int, _ range: Range<Int>) -> (Int, WordSense)? {
    let lexicon = reader.lexicon
    var state = lexicon.resources.words.root
    func step(_ span: ByteSpan) {
      for position in span.range where state >= 0 {
        let byte = lexicon.bytes[position]
        state = lexicon.resources.words.step(state, byte &- 65 < 26 ? byte | 32 : byte)
      }
    }
    for token in opening {
      step(reader.tokens[token].span)
      if state >= 0 { state = lexicon.resources.words.step(state, 32) }
    }
    var best: (Int, WordSense)?
    var at = first
    while at < range.upperBound, at - first < 3, state >= 0, reader.tokens[at].kind == .word {
      if at > first { state = lexicon.resources.words.step(state, 32) }
      if state < 0 { break }
      step(reader.tokens[at].span)
      guard state >= 0 else { break }
      let value = lexicon.resources.words.value(state)
      if value >= 0 {
        for sense in lexicon.resources.wordSenses(value)
        where sense.isIn(.english)
          && [reader.classes.definite, reader.classes.group].contains(sense.category)
        {
          best = (at + 1, sense)
        }
      }
      at += 1
    }
    return best
  }
}
