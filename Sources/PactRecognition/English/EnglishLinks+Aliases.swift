import PactLanguage
import PactModel
import PactResources

/// Which name in parentheses is another name of which.
extension EnglishLinks {
  /// The name that one in parentheses is another of: "Ports Authority (GPHA)", "Nordlys ASA (OSE: NLAQ) (the "Company")".
  func aliased(_ index: Int, _ all: [Mention]) -> Int? {
    let kind = all[index].kind
    guard kind != .gpe, kind != .title, kind != .date else { return nil }
    if let full = apposed(index, all) { return full }
    var open = all[index].tokens.lowerBound - 1
    while open > 0, reader.isQuote(open) || reader.isWord(open, "the") { open -= 1 }
    guard open > 0, reader.isMark(open, "(") else { return nil }
    for other in stride(from: index - 1, through: 0, by: -1) where !all[other].isInner {
      let end = all[other].tokens.upperBound
      if end == open { return all[other].kind == kind ? other : nil }
      // Over a ticker in parentheses of its own.
      guard all[other].sentence == all[index].sentence, open - end < 9 else { return nil }
      if reader.isMark(end, "("), reader.isMark(open - 1, ")") {
        return all[other].kind == kind ? other : nil
      }
    }
    return nil
  }

  /// "the Investment and Development Agency of Latvia, LIAA.": an acronym between commas, no list.
  private func apposed(_ index: Int, _ all: [Mention]) -> Int? {
    let acronym = all[index].tokens
    guard index > 0, acronym.count == 1, all[index].kind == .organization,
      all[index - 1].kind == .organization,
      all[index - 1].tokens.count > 2, reader.tokens[acronym.lowerBound].flags.contains(.allCaps),
      all[index - 1].tokens.upperBound == acronym.lowerBound - 1, reader.isMark(acronym.lowerBound - 1, ",")
    else { return nil }
    let next = acronym.upperBound
    guard next < reader.tokens.count, reader.isMark(next, ",") else {
      return reader.isMark(next, ".") ? index - 1 : nil
    }
    return next + 1 < reader.tokens.count && !reader.isCapitalized(next + 1)
      && !reader.isWord(next + 1, "and")
      && reader.tokens[next + 1].part != .determiner ? index - 1 : nil
  }

  /// "(KAU)" after a name.
  func acronyms(_ mentions: [Mention]) -> [Mention] {
    var found: [Mention] = []
    for mention in mentions
    where [.organization, .event, .facility].contains(mention.kind) && !mention.isInner {
      var open = mention.tokens.upperBound
      let range = reader.text.sentences[mention.sentence].tokens
      // "Nordlys ASA (OSE: NLAQ) ("Nordlys")": over a ticker.
      if open + 1 < range.upperBound, reader.isMark(open, "("), alias(open + 1, range) == nil,
        let close = (open..<min(open + 8, range.upperBound)).first(where: { reader.isMark($0, ")") })
      {
        open = close + 1
      }
      guard open + 1 < range.upperBound, reader.isMark(open, "("), let (tokens, _) = alias(open + 1, range)
      else { continue }
      var alias = reader.mention(
        tokens, sentence: mention.sentence, kind: mention.kind, rule: "en.acronym", confidence: 0.97)
      alias.value = mention.value
      found.append(alias)
    }
    return found
  }

  /// A short capitalized name up to the closing parenthesis, a comma or semicolon.
  func alias(_ first: Int, _ range: Range<Int>) -> (Range<Int>, Int)? {
    var start = first
    while start < range.upperBound, reader.isQuote(start) || reader.isWord(start, "the") { start += 1 }
    var end = start
    while end < range.upperBound, end - start < 5, reader.tokens[end].kind == .word, reader.isCapitalized(end)
    { end += 1 }
    guard end > start, end < range.upperBound,
      reader.isMark(end, ")") || reader.isQuote(end) || reader.isMark(end, ";") || reader.isMark(end, ",")
    else {
      return nil
    }
    // A head or a person in parentheses is no other name: "(President Kang)", "(OSE: X)".
    guard reader.title(start, range) == nil,
      !reader.has(start, [classes.honorific, classes.month, classes.weekday, classes.demonym]),
      !reader.isMark(end, ","), end - start <= 2 || reader.isMark(end, ")")
    else { return nil }
    return (start..<end, end)
  }

  /// The end of a name with its other name in parentheses: "Ports Authority (GPHA)".
  func endWithAlias(_ index: Int, _ all: [Mention]) -> Int {
    let end = all[index].tokens.upperBound
    guard end < reader.tokens.count, reader.isMark(end, "("),
      let alias = all.indices.dropFirst(index + 1).prefix(3).first(where: { all[$0].sameAs == Int32(index) }),
      all[alias].tokens.upperBound < reader.tokens.count, reader.isMark(all[alias].tokens.upperBound, ")")
    else { return end }
    return all[alias].tokens.upperBound + 1
  }
}
