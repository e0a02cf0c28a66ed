import PactModel
import PactResources

/// A noun phrase before its clause is known.
struct EnglishChunk {
  /// Tokens of the article.
  var tokens: Range<Int>
  var head: Int
  /// The preposition's role, genitive before "'s", or none.
  var marker: Marker
  var hasPreposition = false
  var isPronoun = false
  /// "Wednesday", "last month": an adverbial, never subject or object.
  var isTemporal = false
  var startsWithDeterminer = false
  /// "his deputy", "the city's deputy"
  var isPossessive = false
  /// "[Valid] for three years, the pact …": no noun in it.
  var isAdjectival = false
  /// "not [the mayor]": only named to be left out.
  var isExcluded = false
  /// "no agreement", "nothing"
  var isNegative = false
  var isProper = false
  var isParenthesized = false
  /// The head is a name.
  var isName = false
  /// What the head names.
  var kind: NamedSpan.Kind?
}

/// What stands in a sentence, in order: chunks, predicates and what joins or parts them.
enum EnglishItem {
  case chunk(EnglishChunk)
  /// An index into the article's predicates.
  case verb(Int)
  /// A noun inside a chunk that carries a predicate; comes before its chunk.
  case nominal(Int)
  case subordinator(token: Int, isConditional: Bool, isComplement: Bool)
  /// who, which, that; `isAdverbial` for "in which", "whose"; `isPlace` for "where"
  case relative(token: Int, isAdverbial: Bool, isPlace: Bool)
  case conjunction
  case comma
  case quote
  case slash
  case colon
  /// A dash, or a hyphen between spaces.
  case dash
  /// A semicolon or bullet.
  case breakMark
}

/// Finds the noun phrases of a sentence. Names are never split.
struct EnglishChunker {
  let tagger: EnglishTagger
  let tags: [EnglishTag]
  let names: EnglishNameMap
  /// By token of the sentence: the predicate that it belongs to, or -1; nominal predicates apart.
  let predicates: [Int32]
  let nominals: [Int32]

  func items() -> [EnglishItem] {
    var items: [EnglishItem] = []
    var index = 0
    var marker: Marker = .none
    var hasPreposition = false
    func flush() {
      marker = .none
      hasPreposition = false
    }
    while index < tags.count {
      let tag = tags[index]
      if predicates[index] >= 0 {
        if case .verb(let last)? = items.last, last == Int(predicates[index]) {
        } else {
          items.append(.verb(Int(predicates[index])))
        }
        flush()
        index += 1
      } else if tag.isContinuation {
        index += 1
      } else if startsChunk(index) {
        // "Changwon, [whose] technopark signed …"
        if tag.part == .determiner, tag.reading.value == .relative {
          items.append(.relative(token: tagger.range.lowerBound + index, isAdverbial: true, isPlace: false))
          flush()
        }
        let (chunk, end) = chunk(from: index, marker: marker, hasPreposition: hasPreposition)
        for at in index..<end where nominals[at] >= 0 { items.append(.nominal(Int(nominals[at]))) }
        items.append(.chunk(chunk))
        // After "'s" the next chunk takes the preposition: "with [Quebec]'s [minister]".
        if chunk.marker == .genitive && end < tags.count && tags[end].part == .possessive {
          index = end + 1
        } else {
          flush()
          index = end
        }
      } else {
        switch tag.part {
        case .preposition:
          marker = tag.reading.marker
          hasPreposition = true
        case .subordinator:
          items.append(subordinator(index))
          flush()
        case .pronoun where tag.reading.value == .relative:
          items.append(
            .relative(token: tagger.range.lowerBound + index, isAdverbial: hasPreposition, isPlace: false))
          flush()
        case .conjunction: items.append(.conjunction)
        case .punctuation: if let item = separator(index) { items.append(item) }
        default: break
        }
        index += max(1, tag.reading.length)
      }
    }
    return items
  }

  private func subordinator(_ index: Int) -> EnglishItem {
    let token = tagger.range.lowerBound + index
    let length = tags[index].reading.length
    let isPlace = tagger.equals(index, "where")
    if isPlace || (length > 1 && tagger.equals(index + length - 1, "which"))
      || tagger.equals(index + length - 1, "whom")
    {
      return .relative(token: token, isAdverbial: true, isPlace: isPlace)
    }
    let isConditional =
      tagger.equals(index, "if") || tagger.equals(index, "unless") || tagger.equals(index, "whether")
      || tagger.equals(index, "provided")
    return .subordinator(
      token: token, isConditional: isConditional, isComplement: tagger.equals(index, "that"))
  }

  /// "(NYSE: ABC)" stands in its sentence.
  private func isParenthesized(_ index: Int) -> Bool {
    index > 0 && index + 1 < tags.count && tagger.token(index - 1).flags.contains(.parenthesized)
      && tagger.token(index + 1).flags.contains(.parenthesized)
  }

  private func separator(_ index: Int) -> EnglishItem? {
    switch tagger.mark(index) {
    case .comma: .comma
    case .quote, .openQuote, .closeQuote: .quote
    case .colon: isParenthesized(index) ? nil : .colon
    case .dash: .dash
    case .hyphen: isSpaced(index) ? .dash : nil
    case .semicolon, .bullet: .breakMark
    case .slash: .slash
    default: nil
    }
  }

  private func isSpaced(_ index: Int) -> Bool {
    index > 0 && index + 1 < tags.count && tagger.token(index).flags.contains(.spaceBefore)
      && tagger.token(index + 1).flags.contains(.spaceBefore)
  }

  private func startsChunk(_ index: Int) -> Bool {
    switch tags[index].part {
    case .noun, .properNoun, .number, .determiner, .adjective: true
    case .pronoun: tags[index].reading.value != .relative
    case .punctuation: isInside(index) && index + 1 < tags.count && tags[index + 1].part == .number
    default: false
    }
  }

  /// Marks that belong into a noun phrase: a currency sign, "%", "&", a slash or dash within a name.
  private func isInside(_ index: Int) -> Bool {
    if names[index] >= 0 { return true }
    let mark = tagger.mark(index)
    return mark == .ampersand
      || (mark == .other && EnglishText.apostrophe(tagger.bytes, tagger.token(index).span.start) == nil)
  }

  private func chunk(from start: Int, marker: Marker, hasPreposition: Bool) -> (EnglishChunk, Int) {
    var end = start
    var head = start
    var sawNoun = false
    while end < tags.count {
      let tag = tags[end]
      if predicates[end] >= 0 { break }
      if tag.isContinuation && names[end] < 0 {
        if end > start, tags[end - 1].part == .adverb || (end > start + 1 && tags[end - 1].isContinuation) {
          end += 1
          continue
        }
        break
      }
      if names[end] >= 0 {
        if end > start, names[end - 1] >= 0 || sawNoun, parts(end - 1, end) {
          return finish(start, end, head, marker, hasPreposition)
        }
        end = names.end(of: end)
        head = end - 1
        sawNoun = true
        continue
      }
      switch tag.part {
      case .determiner: if end > start && sawNoun { return finish(start, end, head, marker, hasPreposition) }
      case .noun, .properNoun, .number, .dependentNoun:
        if sawNoun, tag.reading.isTemporal || isDatePast(end) {
          return finish(start, end, head, marker, hasPreposition)
        }
        head = end
        if tag.part != .number || !sawNoun { sawNoun = sawNoun || tag.part != .number }
      case .adjective:
        if sawNoun, !nounFollows(end) { return finish(start, end, head, marker, hasPreposition) }
        if !sawNoun { head = end }
      case .pronoun:
        if end > start { return finish(start, end, head, marker, hasPreposition) }
        return finish(start, end + 1, end, marker, hasPreposition)
      case .conjunction: if !isAmpersand(end) { return finish(start, end, head, marker, hasPreposition) }
      case .adverb:
        if sawNoun || !nounFollows(end) { return finish(start, end, head, marker, hasPreposition) }
      case .punctuation where end > start && aliasEnd(end) != nil:
        end = aliasEnd(end)!
        continue
      case .punctuation: if !isInside(end) { return finish(start, end, head, marker, hasPreposition) }
      default: return finish(start, end, head, marker, hasPreposition)
      }
      end += 1
    }
    return finish(start, end, head, marker, hasPreposition)
  }

  /// Whether a name cannot belong to one phrase with what stands before it: "KAIST | last month", "a deal | Daejeon struck",
  /// "Lee Jang-woo | Busan", "Tuesday | the mayor".
  private func parts(_ before: Int, _ name: Int) -> Bool {
    guard let kind = names.kind(name) else { return false }
    if kind == .date { return true }
    switch names.kind(before) {
    case .person: return true
    case .instrument: return kind != .instrument
    case .date: return kind != .instrument && kind != .event && kind != .field
    default: return false
    }
  }

  /// "On Monday | Mr Nam", "In 2021 | Mayor Lee": a title or form of address behind a date opens another phrase.
  private func isDatePast(_ index: Int) -> Bool {
    index > 0 && names.kind(index - 1) == .date && tagger.token(index).flags.contains(.capitalized)
      && index + 1 < tags.count
      && (names[index + 1] >= 0 || tagger.token(index + 1).flags.contains(.capitalized))
  }

  /// "Kenya Ports Authority [(KPA)] managing director": an acronym in parentheses within a phrase that goes on.
  private func aliasEnd(_ open: Int) -> Int? {
    guard open > 0, open + 3 < tags.count, names.kind(open - 1) == .body,
      tagger.mark(open) == .openParenthesis,
      tagger.mark(open + 2) == .closeParenthesis, tagger.token(open + 1).flags.contains(.allCaps),
      tags[open + 3].part == .noun || tags[open + 3].part == .properNoun, predicates[open + 3] < 0
    else { return nil }
    return open + 3
  }

  private func isAmpersand(_ index: Int) -> Bool { tagger.mark(index) == .ampersand }

  private func nounFollows(_ index: Int) -> Bool {
    var at = index + 1
    while at < tags.count, tags[at].part == .adjective || tags[at].part == .adverb || tags[at].isContinuation
    { at += 1 }
    return at < tags.count && tags[at].isNominal && predicates[at] < 0
  }

  private func finish(
    _ start: Int, _ end: Int, _ head: Int, _ marker: Marker, _ hasPreposition: Bool
  ) -> (EnglishChunk, Int) {
    let end = max(end, start + 1)
    let offset = tagger.range.lowerBound
    var chunk = EnglishChunk(
      tokens: start + offset..<end + offset, head: min(head, end - 1) + offset, marker: marker)
    chunk.hasPreposition = hasPreposition
    if end < tags.count, tags[end].part == .possessive { chunk.marker = .genitive }
    let headIndex = min(head, end - 1)
    chunk.isName = names[headIndex] >= 0
    chunk.kind = names.kind(headIndex)
    chunk.isProper = chunk.isName || tags[headIndex].part == .properNoun
    chunk.isPronoun = tags[headIndex].part == .pronoun
    chunk.startsWithDeterminer = tags[start].part == .determiner
    chunk.isPossessive = tags[start].reading.value == .possessive
    chunk.isAdjectival = tags[headIndex].part == .adjective && tags[start].part == .adjective
    chunk.isExcluded =
      start > 0 && tags[start - 1].part == .adverb && tags[start - 1].reading.value == .negative
      && predicates[start - 1] < 0
    chunk.isNegative = tags[start].reading.value == .negative
    chunk.isParenthesized = tagger.token(start).flags.contains(.parenthesized)
    chunk.isTemporal = isTemporal(start..<end)
    return (chunk, end)
  }

  /// "Wednesday", "June 11", "last month", "the following day", "this year"
  private func isTemporal(_ range: Range<Int>) -> Bool {
    guard let head = range.last, names[head] < 0 || names.kind(head) == .date || tags[head].reading.isTemporal
    else { return false }
    if names.kind(head) == .date { return true }
    if tags[head].reading.isTemporal { return range.count <= 4 }
    guard let last = range.last, range.count <= 4 else { return false }
    return ["day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "time"]
      .contains { tagger.equals(last, $0) }
      && (tags[range.lowerBound].part == .determiner || tags[range.lowerBound].part == .adjective)
  }
}
