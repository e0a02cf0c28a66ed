import PactLanguage
import PactModel
import PactResources

/// Draws the links between mentions: whose title it is, of which body, and which name is another name of which.
struct EnglishLinks {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func link(_ mentions: [Mention]) -> [Mention] {
    var all = MentionSelection.select(mentions + acronyms(mentions))
    for index in all.indices where index > 0 {
      let first = all[index].tokens.lowerBound
      let before = all[index - 1]
      guard first > 0, reader.isMark(first - 1, "("), before.tokens.upperBound == first - 1, before.kind == all[index].kind,
        before.kind != .gpe, before.kind != .title, before.kind != .date
      else { continue }
      all[index].sameAs = Int32(index - 1)
      all[index].flags.insert(.short)
    }
    for index in all.indices where all[index].kind == .title { linkTitle(index, &all) }
    return all
  }

  /// "(KAU)" after a name.
  private func acronyms(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions where [.organization, .event, .facility].contains(mention.kind) && !mention.isInner {
      let open = mention.tokens.upperBound
      let range = reader.text.sentences[mention.sentence].tokens
      guard open + 1 < range.upperBound, reader.isMark(open, "("), reader.isCapitalized(open + 1) else { continue }
      var end = open + 1
      while end < range.upperBound, end - open < 7, !reader.isMark(end, ")"), !reader.isMark(end, ",") { end += 1 }
      guard end < range.upperBound, end > open + 1, reader.isMark(end, ")") else { continue }
      var alias = reader.mention(open + 1..<end, sentence: mention.sentence, kind: mention.kind, rule: "en.acronym", confidence: 0.97)
      alias.value = mention.value
      found.append(alias)
    }
    return found
  }

  private func linkTitle(_ index: Int, _ all: inout [Mention]) {
    let title = all[index]
    let range = reader.text.sentences[title.sentence].tokens
    var person: Int?
    var body: Int?
    // "Mayor Lee Jang-woo", "secretary Dr. Lee".
    if index + 1 < all.count, all[index + 1].kind == .person, all[index + 1].sentence == title.sentence,
      isClose(title.tokens.upperBound, all[index + 1].tokens.lowerBound, allowsComma: false)
    {
      person = index + 1
    }
    // "president of KAIST", "of KAIST" before the name too.
    var next = title.tokens.upperBound
    if next < range.upperBound, reader.isWord(next, "of") || reader.isWord(next, "at") || reader.isWord(next, "for") {
      next += 1
      if next < range.upperBound, reader.isWord(next, "the") { next += 1 }
      if let found = all.indices.first(where: { $0 > index && all[$0].tokens.lowerBound == next && isBody(all[$0]) }) {
        body = found
        if person == nil, found + 1 < all.count, all[found + 1].kind == .person,
          isClose(all[found].tokens.upperBound, all[found + 1].tokens.lowerBound, allowsComma: true)
        {
          person = found + 1
        }
      }
    }
    // Leftwards: the body, then the person before a comma.
    var at = index - 1
    var edge = title.tokens.lowerBound
    while at >= 0, all[at].sentence == title.sentence {
      let mention = all[at]
      guard isClose(mention.tokens.upperBound, edge, allowsComma: true) else { break }
      if mention.kind == .person {
        if person == nil, mention.sameAs < 0 { person = at }
        break
      }
      if isBody(mention), body == nil, !hasComma(mention.tokens.upperBound, edge) {
        body = at
      } else if !(mention.kind == .title || isBody(mention)) {
        break
      }
      edge = mention.tokens.lowerBound
      at -= 1
    }
    // "the ministry's spokesman, Femi Adeyinka": behind a possessive the name may follow a comma.
    if person == nil, body != nil, index + 1 < all.count, all[index + 1].kind == .person,
      all[index + 1].sentence == title.sentence, title.tokens.lowerBound > range.lowerBound,
      reader.tokens[title.tokens.lowerBound - 1].part == .possessive,
      isClose(title.tokens.upperBound, all[index + 1].tokens.lowerBound, allowsComma: true)
    {
      person = index + 1
    }
    if let person { all[index].person = Int32(person) }
    if let body { all[index].body = Int32(body) }
    let first = title.tokens.lowerBound - 1
    if range.contains(first), reader.lexicon.value(reader.tokens[first].span, classes.former) != nil {
      all[index].flags.insert(.former)
    }
  }

  private func isBody(_ mention: Mention) -> Bool {
    mention.kind == .organization || mention.kind == .gpe || mention.kind == .reference
  }

  private func hasComma(_ first: Int, _ end: Int) -> Bool { (first..<max(first, end)).contains { reader.isMark($0, ",") } }

  /// Whether only 's, articles, honorifics or (if allowed) one comma stand between two tokens.
  private func isClose(_ first: Int, _ end: Int, allowsComma: Bool) -> Bool {
    guard first <= end, end - first <= 4 else { return false }
    for at in first..<end {
      let token = reader.tokens[at]
      if token.part == .possessive || token.part == .determiner || reader.isMark(at, ".") { continue }
      if allowsComma, reader.isMark(at, ",") { continue }
      if reader.lexicon.isAny(token.span, of: [classes.honorific, classes.honorificWeak, classes.demonym, classes.former]) { continue }
      return false
    }
    return true
  }
}
