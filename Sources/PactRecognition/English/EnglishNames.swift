import PactLanguage
import PactModel
import PactResources

/// Finds bodies, places, facilities, events and people: runs of capitalized words, typed by their form, by the words
/// around any of their occurrences, or by a longer name in the article that they are short for.
struct EnglishNames {
  let reader: EnglishReader
  let titles: [Mention]
  var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var known: [EnglishPart] = []
    var open: [EnglishPart] = []
    let finder = EnglishRunFinder(reader: reader)
    let analysis = EnglishRunAnalysis(reader: reader)
    reader.forEachSentence { sentence, range in
      guard !reader.isByline(range) else { return }
      if reader.isTitleCase(sentence) { return }
      for run in finder.runs(in: range, sentence: sentence) {
        for part in beyondPortfolio(run).map({ analysis.parts(of: $0) }) ?? [] {
          if part.kind == nil { open.append(part) } else { known.append(part) }
        }
      }
    }
    known = known.map(settled).filter { !isAgency($0) }
    known = partnered(known)
    known = namesakes(known)
    var index = EnglishNameIndex(reader: reader, known)
    known += decide(open, known, &index, analysis.shape)
    known += echoes(in: finder, analysis, index)
    return known.compactMap(mention)
  }

  /// "Minister of Green Economy and [Environment] Mike Mposha": what a title is for is no name, even where it seems to begin one.
  private func beyondPortfolio(_ run: EnglishRun) -> EnglishRun? {
    let first = run.tokens.lowerBound
    guard
      let title = titles.first(where: {
        $0.tokens.lowerBound < first && $0.tokens.contains(first)
          && $0.tokens.contains { reader.isWord($0, "of") || reader.isWord($0, "for") }
      })
    else { return run }
    guard title.tokens.upperBound < run.tokens.upperBound else { return nil }
    let rest = title.tokens.upperBound..<run.tokens.upperBound
    guard reader.isCapitalized(rest.lowerBound) else { return run }
    return EnglishRun(tokens: rest, sentence: run.sentence)
  }

  /// "Saito's delegation", "Bergen and ZMI renewed": a listed place that is the surname of somebody named in full, or short
  /// for a body, where nothing around it says place.
  private func namesakes(_ known: [EnglishPart]) -> [EnglishPart] {
    let full = EnglishNameIndex(
      reader: reader,
      known.filter {
        $0.tokens.count > 1 && ($0.kind == .person || $0.kind == .organization)
      })
    let context = EnglishNameContext(reader: reader)
    var company: [TextKey: EnglishNameContext.Scores] = [:]
    for part in known where part.kind == .gpe {
      let range = reader.text.sentences[part.sentence].tokens
      let key = reader.bytes(part.tokens)
      guard full.fullName(of: part.tokens, .init()) != nil else { continue }
      var scores = context.scores(part.tokens, in: range)
      if reader.text.sentences[part.sentence].kind == .dateline { scores.gpe += 5 }
      company[key] = company[key, default: .init()] + scores
    }
    return known.map { part in
      // "EPA" after "the Environmental Protection Agency of Sierra Leone" is not the listed one.
      if part.kind == .organization, !part.entries.isEmpty, let body = full.acronym(part.tokens),
        !body.isListed
      {
        var short = part
        short.entries = []
        short.value = body.value
        short.rule = "en.short"
        short.isShort = true
        return short
      }
      guard part.kind == .gpe, let scores = company[reader.bytes(part.tokens)],
        let name = full.fullName(of: part.tokens, scores)
      else { return part }
      let isOther =
        name.kind == .person
        ? scores.gpe < 1.5
        : scores.organization >= 2.5 && scores.location < 2
          || scores.organization >= 1 && scores.location == 0 && (name.isOf && !isWide(part) || isMinor(part))
      guard isOther else { return part }
      var short = part
      short.kind = name.kind
      short.value = name.value
      short.entries = []
      short.rule = "en.short"
      short.isShort = true
      return short
    }
  }

  private func isWide(_ part: EnglishPart) -> Bool {
    part.entries.contains { entry in
      let kind = reader.lexicon.resources.string(reader.lexicon.resources.entry(entry).kind)
      return kind == "country" || kind == "province"
    }
  }

  /// A town that few have heard of.
  private func isMinor(_ part: EnglishPart) -> Bool {
    part.entries.allSatisfy { entry in
      let place = reader.lexicon.resources.entry(entry)
      let kind = reader.lexicon.resources.string(place.kind)
      return place.rank < 300_000 && kind != "country" && kind != "province"
    }
  }

  /// The news agency in a dateline.
  private func isAgency(_ part: EnglishPart) -> Bool {
    reader.text.sentences[part.sentence].kind == .dateline && part.kind != .gpe
  }

  // MARK: Context

  /// Gives the parts that form alone did not type their kinds; all occurrences of a name vote.
  private func decide(
    _ open: [EnglishPart], _ known: [EnglishPart], _ index: inout EnglishNameIndex,
    _ shape: EnglishPersonShape
  ) -> [EnglishPart] {
    let context = EnglishNameContext(
      reader: reader, titleEnds: Set(titles.map(\.tokens.upperBound)),
      names: Dictionary(known.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }, uniquingKeysWith: max))
    var votes: [TextKey: EnglishNameContext.Scores] = [:]
    var certain: Set<TextKey> = []
    var people = Set(
      known.filter { $0.kind == .person }.flatMap { [$0.tokens.lowerBound, -$0.tokens.upperBound] })
    let bodies = Set(
      known.filter { $0.kind == .organization }.flatMap { [$0.tokens.lowerBound, -$0.tokens.upperBound] })
    for part in open where part.tokens.count > 1 {
      let range = reader.text.sentences[part.sentence].tokens
      guard context.scores(part.tokens, in: range).person >= 4 else { continue }
      people.formUnion([part.tokens.lowerBound, -part.tokens.upperBound])
    }
    for part in open {
      let key = reader.bytes(part.tokens)
      let range = reader.text.sentences[part.sentence].tokens
      votes[key, default: .init()] = votes[key, default: .init()] + context.scores(part.tokens, in: range)
      if !part.isInitial || isUncommon(part) { certain.insert(key) }
      if reader.isListed(part.tokens, beside: bodies, range) { votes[key]!.organization += 1.2 }
      if part.tokens.count > 1, reader.isListed(part.tokens, beside: people, range) {
        votes[key]!.person += 2
        people.formUnion([part.tokens.lowerBound, -part.tokens.upperBound])
      }
    }
    // Long names first: a single word may be short for one of them.
    var decided: [EnglishPart] = []
    var sawShort = false
    let long = open.filter { $0.tokens.count > 1 }
    for var part in long + open.filter({ $0.tokens.count == 1 }) {
      if part.tokens.count == 1, !sawShort {
        sawShort = true
        index.add(decided.filter { !$0.isShort })
      }
      let key = reader.bytes(part.tokens)
      var scores = votes[key]!
      for weak in part.weak { scores.add(1.6, weak.kind) }
      // "at Washington Place"
      let isVenue =
        scores.facility >= 2.5 && scores.person <= 0
        && reader.has(part.tokens.upperBound - 1, [classes.facilityHeadWeak])
      let personal = isVenue ? 0 : shape.score(part.tokens)
      scores.person += personal
      let isPlace =
        scores.location >= 2.5 && scores.location > scores.organization
        || part.weak.contains { $0.kind == .gpe } && scores.organization < 2.5
      if !reader.has(part.tokens.upperBound - 1, [classes.demonym]),
        let short = index.fullName(of: part.tokens, scores),
        !isPlace || short.kind == .gpe || short.kind == .person
      {
        part.kind = short.kind
        part.value = short.value
        part.rule = "en.short"
        part.confidence = 0.9
        part.entries = []
        part.isShort = true
        decided.append(part)
        continue
      }
      if part.tokens.count > 1 { scores.organization += 1 }
      let best = scores.best
      let needed: Float =
        part.tokens.count > 1
        ? (isOfCommonWords(part) || isModifier(part) ? 2.5 : 1)
        : certain.contains(key) ? (isModifier(part) ? 2.5 : 1) : isOpening(part) ? 3.6 : 2.4
      guard !isCredit(part), !isSubject(part) else { continue }
      if isNatural(part), scores.organization < 3, scores.person - personal < 4 { continue }
      guard best.score >= needed, !isNoName(part, certain.contains(key) || best.score >= 3) else { continue }
      part.kind = best.kind
      part.rule = "en.context"
      part.confidence = min(0.85, 0.5 + 0.07 * best.lead)
      part.entries = part.weak.filter { $0.kind == best.kind }.map(\.entry)
      decided.append(part)
    }
    return decided
  }

  // MARK: Headlines

  /// In a headline in title case only names that the story has too, and listed ones, count.
  private func echoes(
    in finder: EnglishRunFinder, _ analysis: EnglishRunAnalysis, _ index: EnglishNameIndex
  ) -> [EnglishPart] {
    var found: [EnglishPart] = []
    reader.forEachSentence { sentence, range in
      guard reader.isTitleCase(sentence) else { return }
      var at = range.lowerBound
      while at < range.upperBound {
        guard reader.isCapitalized(at), let part = headlinePart(at, range, sentence, analysis, index) else {
          at += 1
          continue
        }
        found.append(part)
        at = part.tokens.upperBound
      }
    }
    return found
  }

  private func headlinePart(
    _ at: Int, _ range: Range<Int>, _ sentence: Int, _ analysis: EnglishRunAnalysis, _ index: EnglishNameIndex
  ) -> EnglishPart? {
    for end in stride(from: min(at + 8, range.upperBound), to: at, by: -1) {
      if let known = index.exact(at..<end) ?? (end > at + 1 ? index.fullName(of: at..<end, .init()) : nil) {
        var part = EnglishPart(tokens: at..<end, sentence: sentence, kind: known.kind, value: known.value)
        part.rule = "en.echo"
        return part
      }
    }
    if let (next, value) = reader.listedName(at, range, min: at + 1) {
      var run = EnglishRun(tokens: at..<next, sentence: sentence)
      run.listed = value
      if let part = analysis.parts(of: run).first, part.kind != nil { return part }
    }
    if let short = index.fullName(of: at..<at + 1, .init()) {
      var part = EnglishPart(tokens: at..<at + 1, sentence: sentence, kind: short.kind, value: short.value)
      part.rule = "en.short"
      part.isShort = true
      return part
    }
    return nil
  }

  private func mention(_ part: EnglishPart) -> Mention? {
    guard let kind = part.kind else { return nil }
    var mention = reader.mention(
      part.tokens, sentence: part.sentence, kind: kind, rule: part.rule, confidence: part.confidence)
    mention.value = part.value
    mention.entries = part.entries
    if part.isShort || kind == .person && part.tokens.count == 1 { mention.flags.insert(.short) }
    return mention
  }
}

extension EnglishNameContext.Scores {
  mutating func add(_ amount: Float, _ kind: Mention.Kind) {
    switch kind {
    case .person: person += amount
    case .organization: organization += amount
    case .gpe: gpe += amount
    case .facility: facility += amount
    case .event: event += amount
    default: break
    }
  }
}
