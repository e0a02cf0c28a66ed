import PactLanguage
import PactModel
import PactResources

/// Finds again what a pattern has found once: the full name elsewhere, a part of a foreign name, an acronym.
struct KoreanEchoes {
  let reader: KoreanReader

  func find(_ mentions: [Mention]) -> [Mention] {
    /// What a name or a part of one is an echo of, as an index into `mentions`.
    var names: [TextKey: Int] = [:]
    var parts: [TextKey: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      // "후에대" where "후에대학교" is spoken of.
      if let short = university(mention), names[short] == nil { names[short] = index }
      guard isRepeatable(mention) else { continue }
      let key = key(mention.span)
      if names[key] == nil { names[key] = index }
      if mention.kind == .person, mention.tokens.count > 1 {
        for part in mention.tokens where reader.tokens[part].kind != .punctuation {
          let token = reader.tokens[part]
          let span = ByteSpan(token.span.start, min(token.span.end, mention.span.end))
          if span.count >= 6 { parts[self.key(span)] = index }
        }
      }
    }
    guard !names.isEmpty else { return [] }
    let sure = mentions.filter { $0.confidence >= 0.7 }
    let covered = TokenSet(sure, of: reader.tokens.count)
    let places = TokenSet(
      sure.lazy.filter { $0.kind == .gpe && $0.tokens.count == 1 }, of: reader.tokens.count)
    // By their first bytes: the lengths of names, the longest first.
    let lengths = Dictionary(grouping: names.keys, by: \.start)
      .mapValues { Set($0.map(\.count)).sorted(by: >) }
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range
      where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        let isCovered = covered.contains(at)
        guard !isCovered || places.contains(at) else { continue }
        // "시라카와 시장": the surname of someone named before wins over a town.
        let isTitled =
          !parts.isEmpty && at + 1 < range.upperBound && reader.isTitle(reader.tokens[at + 1].nominal)
        guard !isCovered || isTitled else { continue }
        if let (source, span) = part(of: parts, at, isTitled: isTitled) {
          var short = echo(mentions[source], span, at, range, sentence)
          short.flags.insert(.short)
          short.confidence = isTitled ? 0.97 : 0.85
          found.append(short)
          continue
        }
        guard !isCovered else { continue }
        let start = reader.tokens[at].span.start
        let first = ByteSpan(start, min(start + 2, reader.lexicon.bytes.count))
        for length in lengths[key(first).start] ?? [] where start + length <= reader.lexicon.bytes.count {
          let span = ByteSpan(start, start + length)
          guard let source = names[key(span)], span != mentions[source].span else { continue }
          guard let last = reader.token(containing: span.end - 1, from: at, in: range),
            span.end == reader.tokens[last].nominalEnd || span.end == reader.tokens[last].span.end
          else { continue }
          found.append(echo(mentions[source], span, at, range, sentence))
          break
        }
      }
    }
    return found
  }

  private func key(_ span: ByteSpan) -> TextKey { TextKey(reader.lexicon.bytes, span) }

  /// One word of a foreign name that was found in full elsewhere.
  private func part(of parts: [TextKey: Int], _ at: Int, isTitled: Bool) -> (source: Int, span: ByteSpan)? {
    guard !parts.isEmpty else { return nil }
    let token = reader.tokens[at]
    for span in isTitled ? [token.span, token.nominal] : [token.nominal, token.span] where !span.isEmpty {
      if let source = parts[key(span)] { return (source, span) }
    }
    return nil
  }

  private func isRepeatable(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .person: !mention.flags.contains(.short) && mention.span.count >= 6
    case .organization, .facility, .event:
      mention.entries.isEmpty && (mention.span.count >= 4 || isAcronym(mention))
    // "예가주" where "에티오피아 예가주" is spoken of.
    case .gpe:
      mention.entries.isEmpty && mention.tokens.count == 1 && mention.span.count >= 9
        && mention.confidence >= 0.8
    default: false
    }
  }

  /// A university's name up to 대.
  private func university(_ mention: Mention) -> TextKey? {
    guard mention.value == reader.classes.university, mention.tokens.count == 1,
      let suffix = reader.lexicon.longestSuffix(mention.span, reader.classes.orgSuffix),
      suffix.value == reader.classes.university, mention.span.end - suffix.start > 3
    else { return nil }
    let short = ByteSpan(mention.span.start, suffix.start + 3)
    let ending = ByteSpan(suffix.start, suffix.start + 3)
    guard short.count >= 9,
      reader.lexicon.value(ending, reader.classes.orgSuffixWeak) == reader.classes.university
    else {
      return nil
    }
    return key(short)
  }

  /// "HDC", introduced beside a name.
  private func isAcronym(_ mention: Mention) -> Bool {
    mention.tokens.count == 1 && mention.span.count >= 2
      && reader.tokens[mention.tokens.lowerBound].flags.contains(.allCaps)
  }

  private func echo(_ source: Mention, _ span: ByteSpan, _ at: Int, _ range: Range<Int>, _ sentence: Int)
    -> Mention
  {
    var mention = reader.mention(
      span, from: at, in: range, sentence: sentence, kind: source.kind, rule: "ko.echo",
      confidence: source.kind == .person && source.tokens.count > 1 ? 0.96 : min(source.confidence, 0.88))
    mention.value = source.value
    return mention
  }
}
