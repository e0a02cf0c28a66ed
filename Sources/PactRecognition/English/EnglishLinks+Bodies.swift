import PactLanguage
import PactModel
import PactResources

/// Of which body a title is.
extension EnglishLinks {
  /// "president of KAIST", "director at the institute"
  func bodyAfter(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    var next = all[index].tokens.upperBound
    guard next + 1 < range.upperBound,
      reader.isWord(next, "of") || reader.isWord(next, "at") || reader.isWord(next, "for")
        || reader.isWord(next, "with")
    else { return nil }
    next += 1
    if let reference = mention(startingAt: next, after: index, all), all[reference].kind == .reference {
      return reference
    }
    while next < range.upperBound, mention(startingAt: next, after: index, all) == nil,
      reader.tokens[next].part == .determiner || reader.has(next, [classes.demonym])
    { next += 1 }
    guard let found = mention(startingAt: next, after: index, all), isBody(all[found]) else { return nil }
    // "the bank's country director [for Vietnam]": where in the body.
    if all[found].kind == .gpe, reader.isWord(all[index].tokens.upperBound, "for"),
      !reader.isTitle(all[index].tokens, among: classes.governmentTitles)
    {
      return nil
    }
    return owned(by: found, all) ?? behindPlace(found, all, range) ?? found
  }

  /// "CEO of the Seoul start-up [Neurophet-X]", "president of Daejeon-based [Haeon]": the body behind the place where it is.
  func behindPlace(_ place: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    guard all[place].kind == .gpe else { return nil }
    var at = all[place].tokens.upperBound
    let isBased =
      at < range.upperBound && (reader.isWord(at, "-based") || reader.isWord(at, "-headquartered"))
    if isBased { at += 1 }
    let first = at
    while at < range.upperBound, at - first < 4, reader.tokens[at].kind == .word, !reader.isCapitalized(at),
      reader.tokens[at].part == .noun || reader.tokens[at].part == .adjective
    { at += 1 }
    guard at < range.upperBound, isBased || at > first && reader.isOrgCue(at - 1),
      let found = mention(startingAt: at, after: place, all), all[found].kind == .organization
    else { return nil }
    return found
  }

  /// "director of Kitakyushu's Fire Bureau": the body behind a possessor.
  func owned(by possessor: Int, _ all: [Mention]) -> Int? {
    let next = all[possessor].tokens.upperBound
    guard next < reader.tokens.count, reader.tokens[next].part == .possessive,
      let found = mention(startingAt: next + 1, after: possessor, all), all[found].kind == .organization
    else { return nil }
    return found
  }

  /// "Margit Aune, PhD, dean, College of Health Professions, UMD": a body that only a comma parts from a title behind its holder.
  func bodyBehindComma(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let comma = all[index].tokens.upperBound
    guard comma + 1 < range.upperBound, reader.isMark(comma, ","),
      all[index].tokens.lowerBound > range.lowerBound,
      all[index].person < Int32(index)
    else { return nil }
    // Over what the title is for: "Vice President, Africa and Central Asia, Alstara".
    var at = comma
    while at < range.upperBound, at - comma < 12 {
      if let found = mention(startingAt: at, after: index, all) {
        if all[found].kind == .organization {
          let end = all[found].tokens.upperBound
          let isEnd =
            end >= range.upperBound || reader.tokens[end].kind == .punctuation || reader.isWord(end, "and")
          let isOwn =
            at == comma + 1 ? all[found].rule.description != "en.context" : reader.isMark(at - 1, ",")
          return isEnd && isOwn ? found : nil
        }
        guard all[found].kind == .gpe || all[found].kind == .field else { return nil }
        at = all[found].tokens.upperBound
        continue
      }
      guard
        reader.isMark(at, ",") || reader.isWord(at, "and") || reader.isMark(at, "&")
          || reader.isCapitalized(at)
      else {
        return nil
      }
      at += 1
    }
    return nil
  }

  func isRegion(_ place: Mention, _ title: Mention) -> Bool {
    let before = place.tokens.lowerBound - 1
    guard before >= 0, !reader.isTitle(title.tokens, among: classes.placeTitles) else { return false }
    return reader.tokens[before].part == .possessive || reader.isWord(before, "whose")
      || reader.isWord(before, "its")
      || reader.isWord(before, "their")
  }

  /// "Hadong-gun, Gyeongsangnam-do (Governor Ha)": the body before the parenthesis, not the place where it lies.
  func inParentheses(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let open = all[index].tokens.lowerBound - 1
    // "(KIMS, President Choi Chul-jin)"
    if range.contains(open), reader.isMark(open, ","), index > 0, all[index - 1].tokens.upperBound == open,
      isBody(all[index - 1]), reader.isMark(all[index - 1].tokens.lowerBound - 1, "(")
    {
      return index - 1
    }
    guard range.contains(open), reader.isMark(open, "("), index > 0, all[index - 1].tokens.upperBound == open,
      isBody(all[index - 1])
    else { return nil }
    if index > 1, all[index - 1].kind == .gpe, all[index - 2].kind == .gpe,
      all[index - 2].tokens.upperBound + 1 == all[index - 1].tokens.lowerBound,
      reader.isMark(all[index - 2].tokens.upperBound, ",")
    {
      return index - 2
    }
    return index - 1
  }

  /// "…, Kalinga Petrofibre by chairman B K Mohanty"
  func bodyBy(_ index: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let before = all[index].tokens.lowerBound - 1
    guard before > range.lowerBound, reader.isWord(before, "by"), index > 0,
      all[index - 1].tokens.upperBound == before, all[index - 1].kind == .organization
    else { return nil }
    return index - 1
  }

  /// "Mayor Kim of Gangneung", "Executive Director Luis Armenta for the alliance"
  func bodyOfPerson(_ person: Int, _ all: [Mention], _ range: Range<Int>) -> Int? {
    let next = all[person].tokens.upperBound
    guard next + 1 < range.upperBound,
      reader.isWord(next, "of") || reader.isWord(next, "for") || reader.isWord(next, "from")
    else { return nil }
    var first = next + 1
    if let found = mention(startingAt: first, after: person, all), isBody(all[found]) { return found }
    while first < range.upperBound, reader.tokens[first].part == .determiner { first += 1 }
    guard let found = mention(startingAt: first, after: person, all), isBody(all[found]) else { return nil }
    return found
  }

  /// "[Korea]'s trade ministry", "[Mongolia]'s Ministry of Culture", "the port authority of [San Antonio]"
  func place(of index: Int, _ all: [Mention]) -> Int? {
    let tokens = all[index].tokens
    if index > 0, all[index - 1].kind == .gpe, tokens.lowerBound > 0,
      reader.tokens[tokens.lowerBound - 1].part == .possessive,
      all[index - 1].tokens.upperBound == tokens.lowerBound - 1
    {
      return index - 1
    }
    guard all[index].flags.contains(.common), tokens.upperBound + 1 < reader.tokens.count,
      reader.isWord(tokens.upperBound, "of")
    else {
      return nil
    }
    let first = tokens.upperBound + (reader.isWord(tokens.upperBound + 1, "the") ? 2 : 1)
    guard let place = mention(startingAt: first, after: index, all), all[place].kind == .gpe else {
      return nil
    }
    return place
  }

  func isBody(_ mention: Mention) -> Bool {
    mention.kind == .organization || mention.kind == .gpe || mention.kind == .reference
      || mention.kind == .facility
  }
}
