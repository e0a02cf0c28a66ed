import PactLanguage
import PactModel
import PactResources

/// Finds bodies, places, facilities, events and people: runs of capitalized words, typed by their form, by the words
/// around any of their occurrences, or by a longer name in the article that they are short for.
struct EnglishNames {
  let reader: EnglishReader
  private var classes: EnglishClasses { reader.classes }

  func find() -> [Mention] {
    var known: [EnglishPart] = []
    var open: [EnglishPart] = []
    let finder = EnglishRunFinder(reader: reader)
    let analysis = EnglishRunAnalysis(reader: reader)
    reader.forEachSentence { sentence, range in
      guard !reader.isByline(range) else { return }
      if reader.isTitleCase(sentence) { return }
      for run in finder.runs(in: range, sentence: sentence) {
        for part in analysis.parts(of: run) {
          if part.kind == nil { open.append(part) } else { known.append(part) }
        }
      }
    }
    known = known.map(settled)
    var index = EnglishNameIndex(reader: reader, known)
    known += decide(open, &index, analysis.shape)
    known += echoes(in: finder, analysis, index)
    return known.compactMap(mention)
  }

  // MARK: Context

  /// Gives the parts that form alone did not type their kinds; all occurrences of a name vote.
  private func decide(_ open: [EnglishPart], _ index: inout EnglishNameIndex, _ shape: EnglishPersonShape) -> [EnglishPart] {
    let context = EnglishNameContext(reader: reader)
    var votes: [[UInt8]: EnglishNameContext.Scores] = [:]
    var certain: Set<[UInt8]> = []
    for part in open {
      let key = reader.bytes(part.tokens)
      let range = reader.text.sentences[part.sentence].tokens
      votes[key, default: .init()] = votes[key, default: .init()] + context.scores(part.tokens, in: range)
      if !part.isInitial { certain.insert(key) }
    }
    var decided: [EnglishPart] = []
    for var part in open {
      let key = reader.bytes(part.tokens)
      var scores = votes[key]!
      for weak in part.weak { scores.add(1.6, weak.kind) }
      let personal = shape.score(part.tokens)
      scores.person += personal
      if let short = index.fullName(of: part.tokens, scores) {
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
      let needed: Float = part.tokens.count > 1 ? 1 : certain.contains(key) ? 1.5 : 2.4
      guard best.score >= needed, !isNoName(part, certain.contains(key)) else { continue }
      part.kind = best.kind
      part.rule = "en.context"
      part.confidence = min(0.85, 0.5 + 0.07 * best.lead)
      part.entries = part.weak.filter { $0.kind == best.kind }.map(\.entry)
      decided.append(part)
    }
    index.add(decided.filter { $0.tokens.count > 1 && !$0.isShort })
    // A part of a name that was only now decided.
    for position in decided.indices where decided[position].tokens.count == 1 && !decided[position].isShort {
      let key = reader.bytes(decided[position].tokens)
      if let short = index.fullName(of: decided[position].tokens, votes[key]!) {
        decided[position].kind = short.kind
        decided[position].isShort = true
      }
    }
    return decided
  }

  private func isNoName(_ part: EnglishPart, _ isCertain: Bool) -> Bool {
    let first = part.tokens.lowerBound
    if reader.has(part.tokens.upperBound - 1, [classes.naturalHead]) { return true }
    if part.tokens.count == 1, reader.has(first, [classes.demonym, classes.noName, classes.title, classes.instrument]) { return true }
    // Alone, a head is a reference ("the Board"), a topic no name.
    if part.tokens.count == 1, reader.has(first, [classes.orgHead, classes.orgOf, classes.facilityHead, classes.topicNoun, classes.gpeHead, classes.eventHead]) {
      return true
    }
    return !isCertain && part.tokens.count > 1 && reader.tokens[first].part != .properNoun
  }

  /// Form says body, context says facility: "at the X Center".
  private func settled(_ part: EnglishPart) -> EnglishPart {
    var part = part
    let last = part.tokens.upperBound - 1
    guard part.kind == .organization, part.entries.isEmpty, reader.isWord(last, "center") || reader.isWord(last, "centre") else { return part }
    let range = reader.text.sentences[part.sentence].tokens
    var at = part.tokens.lowerBound - 1
    if at >= range.lowerBound, reader.isWord(at, "the") { at -= 1 }
    if at >= range.lowerBound, reader.isWord(at, "at") { part.kind = .facility }
    return part
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
      if let known = index.exact(at..<end) {
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
    var mention = reader.mention(part.tokens, sentence: part.sentence, kind: kind, rule: part.rule, confidence: part.confidence)
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
