import PactLanguage
import PactModel
import PactResources

/// Runs that hold a title, a portfolio or a form of address, which part bodies and people.
extension EnglishRunAnalysis {
  /// "Registrar in-charge Dr. T. K. Pillai", "Smt. Pulickal": a name follows the honorific.
  func splitAtHonorific(_ run: EnglishRun) -> [EnglishPart]? {
    var at = run.tokens.upperBound - 1
    while at >= run.tokens.lowerBound {
      // "Vice Gov. Phyo Insoo": the honorific belongs to a longer title.
      if at > run.tokens.lowerBound, let (next, _) = reader.title(at - 1, run.tokens), next > at {
        return nil
      }
      if let (next, _) = reader.longestWord(at, run.tokens, [classes.honorific]), next < run.tokens.upperBound
      {
        var person = part(next..<run.tokens.upperBound, run)
        guard shape.mayFollowTitle(person.tokens) else { return nil }
        person.kind = .person
        person.rule = "en.person.honorific"
        person.confidence = 0.95
        // "Leaupepe Dr Sina Fuimaono": a lone unlisted word before the honorific is no body.
        // "Datuk Indera Dr Ahmad Sabirin": more of the same before it.
        let forms = (run.tokens.lowerBound..<at).first { reader.has($0, [classes.honorific]) } ?? at
        let before = rest(run.tokens.lowerBound..<forms, of: run)
        let isLone = at == run.tokens.lowerBound + 1
        let isNamed = run.tokens.lowerBound > 0 && reader.isWord(run.tokens.lowerBound - 1, "of")
        return (isLone && !isNamed ? before.filter { $0.kind != nil } : before) + [person]
      }
      if reader.has(at, [classes.honorific]), at == run.tokens.upperBound - 1, at > run.tokens.lowerBound,
        !reader.has(at, [classes.nameSuffix])
      {
        return rest(run.tokens.lowerBound..<at, of: run)
      }
      at -= 1
    }
    return nil
  }

  /// "Deputy Minister for Maritime Affairs Phùng Thị Lan": what a title is of goes before the name, and is no name.
  func splitAtPortfolio(_ run: EnglishRun) -> [EnglishPart]? {
    let first = run.tokens.lowerBound
    let range = reader.text.sentences[run.sentence].tokens
    guard first - 2 >= range.lowerBound, reader.isWord(first - 1, "of") || reader.isWord(first - 1, "for"),
      EnglishNameContext(reader: reader).endsTitle(first - 2, range)
    else { return nil }
    var end = first
    while end < run.tokens.upperBound {
      if let (next, _) = reader.longestWord(end, run.tokens, [classes.topicNoun]) {
        end = next
      } else if reader.tokens[end].part == .adjective
        || reader.isSubject(end, of: end..<run.tokens.upperBound)
        || end > first && (reader.isWord(end, "and") || reader.isMark(end, "&") || reader.isMark(end, ","))
      {
        end += 1
      } else {
        break
      }
    }
    guard end > first else { return nil }
    if end + 1 < run.tokens.upperBound, reader.has(end, [classes.orgHead]) { end += 1 }
    if end == run.tokens.upperBound { return [] }
    let name = end..<run.tokens.upperBound
    guard shape.mayFollowTitle(name) else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.portfolio"
    return [person]
  }

  /// "Ambassador of Kazakhstan to the [Republic of Korea] Nurgali Saparbayev": behind a title of a place, a listed place and who
  /// holds the title.
  func splitBehindPost(_ run: EnglishRun) -> [EnglishPart]? {
    let range = reader.text.sentences[run.sentence].tokens
    var before = run.tokens.lowerBound - 1
    if before >= range.lowerBound, reader.isWord(before, "the") { before -= 1 }
    guard before > range.lowerBound,
      reader.isWord(before, "of") || reader.isWord(before, "to") || reader.isWord(before, "in")
    else { return nil }
    let context = EnglishNameContext(reader: reader)
    let start = max(range.lowerBound, before - 9)
    guard (start..<before).contains(where: { context.endsTitle($0, range) }),
      !(start..<before).contains(where: { reader.isMark($0, ",") }),
      let (end, value) = reader.listedName(run.tokens.lowerBound, run.tokens, min: run.tokens.lowerBound + 1),
      run.tokens.upperBound - end >= 2,
      lexicon.resources.nameSenses(value).contains(where: {
        !$0.isWeak && lexicon.resources.entry($0.entry).type == .gpe
      })
    else { return nil }
    let name = withoutHonorifics(end..<run.tokens.upperBound)
    guard isOnlyPersonal(name), headed(name, run) == nil else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.post"
    return rest(run.tokens.lowerBound..<end, of: run) + [person]
  }

  /// "Director General of Baku Dry Port LLC [Ilgar Rzazade]": behind a firm's legal form, and a title before it, who holds the title.
  func splitBehindMark(_ run: EnglishRun) -> [EnglishPart]? {
    let range = reader.text.sentences[run.sentence].tokens
    guard let mark = run.tokens.dropFirst().first(where: { reader.has($0, [classes.companyMark]) }),
      let end = reader.companyMark(mark, run.tokens), (2...4).contains(run.tokens.upperBound - end),
      (max(range.lowerBound, run.tokens.lowerBound - 6)..<run.tokens.lowerBound).contains(where: {
        EnglishNameContext(reader: reader).endsTitle($0, range)
      })
    else { return nil }
    let name = withoutHonorifics(end..<run.tokens.upperBound)
    guard isOnlyPersonal(name) else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.post"
    return rest(run.tokens.lowerBound..<end, of: run) + [person]
  }

  /// "Rector of BSMA [Irakli Sharabidze]": behind an acronym and a title before it, who holds the title.
  func splitBehindAcronym(_ run: EnglishRun) -> [EnglishPart]? {
    let range = reader.text.sentences[run.sentence].tokens
    let first = run.tokens.lowerBound
    var before = first - 1
    if before >= range.lowerBound, reader.isWord(before, "the") { before -= 1 }
    guard (3...4).contains(run.tokens.count), before > range.lowerBound, reader.isWord(before, "of"),
      EnglishNameContext(reader: reader).endsTitle(before - 1, range),
      reader.tokens[first].flags.contains(.allCaps), reader.tokens[first].span.count > 1,
      run.tokens.dropFirst().allSatisfy({ !reader.tokens[$0].flags.contains(.allCaps) })
    else { return nil }
    let name = withoutHonorifics(first + 1..<run.tokens.upperBound)
    guard isOnlyPersonal(name), headed(name, run) == nil else { return nil }
    var (body, person) = (part(first..<first + 1, run), part(name, run))
    body.kind = .organization
    body.rule = "en.org.post"
    person.kind = .person
    person.rule = "en.person.post"
    return [body, person]
  }

  /// "Rector of Samarkand State University [Rustam Tursunov]": behind a body's head, and a title before it, who holds the title.
  func splitBehindHead(_ run: EnglishRun) -> [EnglishPart]? {
    let range = reader.text.sentences[run.sentence].tokens
    var before = run.tokens.lowerBound - 1
    if before >= range.lowerBound, reader.isWord(before, "the") { before -= 1 }
    guard run.tokens.count > 3, before > range.lowerBound, reader.isWord(before, "of"),
      EnglishNameContext(reader: reader).endsTitle(before - 1, range),
      let head = run.tokens.last(where: { reader.has($0, [classes.orgHead]) }), head > run.tokens.lowerBound,
      (2...3).contains(run.tokens.upperBound - head - 1)
    else { return nil }
    let name = withoutHonorifics(head + 1..<run.tokens.upperBound)
    guard isOnlyPersonal(name), headed(name, run) == nil, name.allSatisfy(reader.isCapitalized),
      !name.contains(where: { reader.tokens[$0].flags.contains(.allCaps) })
    else { return nil }
    var person = part(name, run)
    person.kind = .person
    person.rule = "en.person.post"
    return rest(run.tokens.lowerBound..<head + 1, of: run) + [person]
  }

  /// "[H. E.] Yun Hyun-soo"
  private func withoutHonorifics(_ name: Range<Int>) -> Range<Int> {
    var first = name.lowerBound
    while let (next, _) = reader.longestWord(first, name, [classes.honorific, classes.honorificWeak]),
      next < name.upperBound
    { first = next }
    return first..<name.upperBound
  }

  /// Nothing in a stretch belongs to the name of a body or a building.
  private func isOnlyPersonal(_ name: Range<Int>) -> Bool {
    shape.mayFollowTitle(name)
      && !name.contains {
        reader.has(
          $0,
          [
            classes.orgHead, classes.orgOf, classes.facilityHead, classes.companyMark, classes.topicNoun,
            classes.gpeHead, classes.eventHead,
          ])
      }
  }

  /// "Gyeonggi Province Governor Ji-sub Hwang", "GBGA President": the title parts body and person.
  func splitAtTitle(_ run: EnglishRun) -> [EnglishPart]? {
    var found: Range<Int>?
    var at = run.tokens.lowerBound
    while at < run.tokens.upperBound {
      if let (next, _) = reader.title(at, run.tokens) {
        found = at..<next
        at = next
      } else {
        at += 1
      }
    }
    guard var title = found else { return nil }
    title = behindBody(title, run)
    let after = title.upperBound..<run.tokens.upperBound
    if after.isEmpty {
      // A title alone, or behind its body.
      if title.lowerBound == run.tokens.lowerBound { return [] }
      guard !isBodyName(run.tokens), !isHeadToo(title, run) else { return nil }
      return rest(run.tokens.lowerBound..<narrowed(title, run.tokens), of: run)
    }
    guard shape.mayFollowTitle(after) else { return nil }
    var person = part(after, run)
    person.kind = .person
    person.rule = "en.person.title"
    person.confidence = 0.93
    return rest(run.tokens.lowerBound..<narrowed(title, run.tokens), of: run) + [person]
  }

  /// "Incheon Metropolitan Council Chair": the title's first words may end the name of its body.
  func behindBody(_ title: Range<Int>, _ run: EnglishRun) -> Range<Int> {
    guard title.lowerBound > run.tokens.lowerBound, title.count > 1,
      !reader.has(title.lowerBound - 1, [classes.title, classes.honorific, classes.demonym])
    else { return title }
    var end = title.lowerBound
    while end < title.upperBound,
      let (next, _) = reader.longestWord(
        end, title, end == title.lowerBound ? [classes.orgHead, classes.gpeHead] : [classes.orgHead]),
      next < title.upperBound
    {
      end = next
    }
    return end..<title.upperBound
  }

  /// A run that ends in a word that is both a title and a body's head ("Attorney General", "Commissioner").
  func isBodyName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1,
      let joiner = tokens.first(where: { reader.isWord($0, "of") || reader.isWord($0, "for") })
    else { return false }
    if reader.has(tokens.lowerBound, [classes.orgOf]) { return true }
    // "Nigerian Association of Small-Scale Pharmacists"
    return joiner > tokens.lowerBound && reader.has(joiner - 1, [classes.orgOf, classes.orgHead])
      && lexicon.bytes[reader.tokens[tokens.upperBound - 1].span.end - 1] == UInt8(ascii: "s")
  }

  /// "Nordic Algae Partners": a plural that ends names of firms, and nobody's title here.
  func isHeadToo(_ title: Range<Int>, _ run: EnglishRun) -> Bool {
    title.count == 1 && reader.has(title.lowerBound, [classes.orgHead])
      && lexicon.bytes[reader.tokens[title.lowerBound].span.end - 1] == UInt8(ascii: "s")
  }

  /// Leftwards over the nouns that narrow a title: "Agriculture Minister", "Industries Department Principal Secretary".
  func narrowed(_ title: Range<Int>, _ tokens: Range<Int>) -> Int {
    var first = title.lowerBound
    while first > tokens.lowerBound,
      reader.topic(first - 1, narrows: title, in: tokens) || reader.has(first - 1, [classes.title])
        || reader.ranks(first - 1)
        || reader.isWord(first - 1, "and") || reader.isMark(first - 1, "&")
    {
      first -= 1
    }
    if first > tokens.lowerBound,
      reader.isWord(first - 1, "department") || reader.isWord(first - 1, "division")
    {
      first -= 1
      while first > tokens.lowerBound, reader.has(first - 1, [classes.topicNoun]) { first -= 1 }
    }
    return first
  }
}
