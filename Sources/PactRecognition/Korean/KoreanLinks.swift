import PactLanguage
import PactModel
import PactResources

/// Draws the links between mentions: whose title it is, of which body, and which name is another name of which.
struct KoreanLinks {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  func link(_ mentions: [Mention]) -> [Mention] {
    var all = MentionSelection.select(withoutStrayOriginals(mentions) + originals(mentions))
    var endingAt: [Int: Int] = [:]
    for (index, mention) in all.enumerated() where !mention.isInner { endingAt[mention.span.end] = index }
    for index in all.indices {
      if isParenthesized(all[index]), let long = before(parenthesisOf: index, all),
        isAlias(index, of: long, all)
      {
        all[index].sameAs = Int32(long)
        all[index].flags.insert(.short)
      }
    }
    for index in all.indices where all[index].flags.contains(.tail) {
      let tail = lexicon.bytes[all[index].span.range]
      let owner = all.indices.last {
        $0 < index && [.organization, .facility, .event].contains(all[$0].kind)
          && !all[$0].flags.contains(.tail)
          && all[$0].span.count > tail.count
          && lexicon.bytes[(all[$0].span.end - tail.count)..<all[$0].span.end].elementsEqual(tail)
      }
      if let owner {
        all[index].kind = all[owner].kind
        all[index].sameAs = all[owner].sameAs >= 0 ? all[owner].sameAs : Int32(owner)
      }
    }
    for index in all.indices where all[index].kind == .title {
      linkTitle(index, &all)
      if all[index].person < 0, let earlier = joined(index, all) { all[index].person = all[earlier].person }
    }
    return all
  }

  // MARK: Other names

  /// "아나 벨몬치(Ana Belmonte)": what was taken for a body's original while the person was not known.
  private func withoutStrayOriginals(_ mentions: [Mention]) -> [Mention] {
    let people = Set(mentions.filter { $0.kind == .person }.map(\.tokens.upperBound))
    return mentions.filter {
      let open = $0.tokens.lowerBound - 1
      return
        !($0.kind == .organization && open > 0 && reader.isMark(open, "(") && people.contains(open)
        && reader.tokens[open + 1].script == .latin)
    }
  }

  /// The first token inside the parenthesis that a mention stands in, if the mention starts there.
  private func isParenthesized(_ mention: Mention) -> Bool {
    let first = mention.tokens.lowerBound
    return first > 0
      && (reader.isMark(first - 1, "(") || isHereafter(first - 1) || isSecondOriginal(first))
  }

  /// "(Instituto Nacional de Pesquisas, INPA)": the acronym behind the original.
  private func isSecondOriginal(_ at: Int) -> Bool {
    guard reader.tokens[at].flags.contains(.parenthesized), reader.tokens[at].flags.contains(.allCaps),
      reader.isMark(at - 1, ",")
    else { return false }
    var open = at - 2
    while open > 0, at - open < 14, reader.tokens[open].script == .latin { open -= 1 }
    return open > 0 && open < at - 2 && reader.isMark(open, "(")
  }

  private func isInside(_ mention: Mention) -> Bool {
    reader.tokens[mention.tokens.lowerBound].flags.contains(.parenthesized)
  }

  private func isHereafter(_ at: Int) -> Bool {
    lexicon.value(reader.tokens[at].nominal, lexicon.resources.symbol(named: "hereafter")) != nil
  }

  /// The mention that ends right before the parenthesis in which another stands.
  private func before(parenthesisOf index: Int, _ all: [Mention]) -> Int? {
    var open = all[index].tokens.lowerBound - 1
    let lowest = max(0, open - 14)
    while open > lowest, !reader.isMark(open, "(") { open -= 1 }
    guard reader.isMark(open, "("), open > 0 else { return nil }
    var end = reader.tokens[open - 1].span.end
    // A closing quotation mark may stand between.
    if reader.tokens[open - 1].kind == .punctuation, open > 1 { end = reader.tokens[open - 2].span.end }
    return all.lastIndex { $0.span.end == end && !$0.isInner }
  }

  private func isAlias(_ index: Int, of long: Int, _ all: [Mention]) -> Bool {
    let (a, b) = (all[index].kind, all[long].kind)
    guard index != long else { return false }
    if a == .instrument { return b == .instrument }
    return a == b && b != .gpe && b != .title && b != .date
  }

  /// Latin originals and acronyms in parentheses after a name: "(Christopher Skeete)", "(…, 이하 MUST)".
  func originals(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions
    where [.person, .organization, .facility, .event].contains(mention.kind) && !mention.isInner {
      let range = reader.text.sentences[mention.sentence].tokens
      var open = mention.tokens.upperBound
      if open < range.upperBound, reader.tokens[open].kind == .punctuation, !reader.isMark(open, "(") {
        open += 1
      }
      guard open < range.upperBound, reader.isMark(open, "("),
        reader.tokens[open - 1].nominalEnd == reader.tokens[open - 1].span.end
      else { continue }
      var at = open + 1
      while at < range.upperBound, !reader.isMark(at, ")"), at - open < 16 {
        guard reader.tokens[at].script == .latin, reader.isLatinName(at) else {
          at += 1
          continue
        }
        let first = at
        while at + 1 < range.upperBound, !reader.isMark(at + 1, ")"), !reader.isMark(at + 1, ","),
          reader.tokens[at + 1].script == .latin
            || reader.tokens[at + 1].kind == .punctuation && at + 2 < range.upperBound
              && reader.tokens[at + 2].script == .latin
        {
          at += 1
        }
        var alias = reader.mention(
          ByteSpan(reader.tokens[first].span.start, reader.tokens[at].span.end), from: first, in: range,
          sentence: mention.sentence, kind: mention.kind, rule: "ko.original", confidence: 0.97)
        alias.value = mention.value
        found.append(alias)
        at += 1
      }
    }
    return found
  }

  // MARK: Titles

  /// "총리실 장관 겸 외교부 장관": the title that another of the same person goes on from.
  private func joined(_ index: Int, _ all: [Mention]) -> Int? {
    var first = index
    while first > 0, all[first - 1].sentence == all[index].sentence,
      all[first - 1].isInner || touches(all[first - 1].span.end, all[first].span.start, 0..<0)
    {
      first -= 1
    }
    let before = all[first].tokens.lowerBound - 1
    guard before > 0, first > 0, all[first - 1].kind == .title, all[first - 1].tokens.upperBound == before,
      lexicon.value(reader.tokens[before].nominal, classes.alsoTitle) != nil
    else { return nil }
    return first - 1
  }

  private func linkTitle(_ index: Int, _ all: inout [Mention]) {
    let title = all[index]
    let range = reader.text.sentences[title.sentence].tokens
    var person: Int?
    var body: Int?
    var at = index - 1
    var edge = title.span.start
    // Leftwards: bodies, then the person, then the body before the person.
    while at >= 0, all[at].sentence == title.sentence {
      let mention = all[at]
      if mention.isInner {
        at -= 1
        continue
      }
      let isFused = mention.span.end > edge && mention.span.start < edge
      guard isFused || touches(mention.span.end, edge, range) else { break }
      if mention.kind == .person {
        if person != nil {
          // The Latin original stands after the name that it is an original of.
          guard mention.sameAs < 0, Int(all[person!].sameAs) == at else { break }
        }
        person = at
      } else if mention.kind == .organization || mention.kind == .gpe || mention.kind == .reference {
        if body == nil { body = at }
        if person != nil { break }
      } else if mention.kind != .field {
        break
      }
      // "사무국(UNDRR) 특별대표": the parenthesis of another name belongs to the name before it.
      let open = mention.tokens.lowerBound - 1
      edge =
        mention.sameAs >= 0 && open > 0 && reader.isMark(open, "(")
        ? reader.tokens[open].span.start : mention.span.start
      at -= 1
    }
    if person == nil, index + 1 < all.count, all[index + 1].kind == .person,
      isAdjacent(title.span.end, all[index + 1].span.start), lastToken(title).marker == .none
    {
      person = index + 1
    }
    if person == nil, isInside(title), let owner = before(parenthesisOf: index, all),
      all[owner].kind == .person
    {
      // "표성운(하람전자 상무)"
      person = owner
    }
    if let person, all[person].sameAs >= 0 {
      all[index].person = all[person].sameAs
    } else if let person {
      all[index].person = Int32(person)
    }
    if body == nil, isParenthesized(title), let owner = before(parenthesisOf: index, all),
      all[owner].kind == .organization || all[owner].kind == .gpe
    {
      body = owner
    }
    if let body { all[index].body = Int32(body) }
    let first = min(
      person.map { all[$0].tokens.lowerBound } ?? title.tokens.lowerBound, title.tokens.lowerBound)
    for before in [first - 1, title.tokens.lowerBound - 1] where range.contains(before) {
      if lexicon.value(reader.tokens[before].nominal, classes.former) != nil {
        all[index].flags.insert(.former)
      }
    }
  }

  private func lastToken(_ mention: Mention) -> Token { reader.tokens[mention.tokens.upperBound - 1] }

  /// "선밍화(沈明華) 외사판공실 주임": a department may stand between, which is no name of its own.
  private func touches(_ end: Int, _ start: Int, _ range: Range<Int>) -> Bool {
    if isAdjacent(end, start) { return true }
    guard end < start, !range.isEmpty else { return false }
    var left = start
    for _ in 0..<2 {
      guard let token = range.last(where: { reader.tokens[$0].span.start < left }),
        reader.tokens[token].span.start >= end,
        reader.tokens[token].script == .hangul, reader.tokens[token].span.count > 3, reader.isBare(token),
        reader.tokens[token].part == .noun,
        isDepartment(reader.tokens[token].nominal)
      else { return false }
      left = reader.tokens[token].span.start
      if isAdjacent(end, left) { return true }
    }
    return false
  }

  private func isDepartment(_ span: ByteSpan) -> Bool {
    lexicon.longestSuffix(span, classes.unit) != nil || lexicon.longestSuffix(span, classes.department) != nil
      || reader.isCompound(span)
      || lexicon.value(ByteSpan(span.start, lexicon.next(after: span.start)), classes.postPrefix) != nil
      || lexicon.longestSuffix(span, classes.orgSuffix) != nil
  }

  /// Whether only blanks, a genitive particle, a stroke, a colon or a parenthesis stand between two offsets.
  private func isAdjacent(_ end: Int, _ start: Int) -> Bool {
    guard end <= start, start - end < 80 else { return false }
    var depth = 0
    var at = end
    while at < start {
      let byte = reader.text.bytes[at]
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case 32, UInt8(ascii: "/"), UInt8(ascii: ":"): break
      default:
        // "회장 공태오 ㈜온새미로": the mark belongs to the name.
        if at + 2 < start, lexicon.value(ByteSpan(at, at + 3), classes.companyMark) != nil {
          at += 2
        } else if depth <= 0 {
          // 의 is the only particle that may stand here.
          guard start - at >= 3, reader.text.bytes[at] == 0xEC, reader.text.bytes[at + 1] == 0x9D,
            reader.text.bytes[at + 2] == 0x98
          else {
            return false
          }
          at += 2
        }
      }
      at += 1
    }
    return depth <= 0
  }
}
