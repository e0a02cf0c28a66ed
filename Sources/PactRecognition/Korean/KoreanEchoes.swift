import PactLanguage
import PactModel
import PactResources

/// Finds again what a pattern has found once: the full name elsewhere, a part of a foreign name, an acronym.
struct KoreanEchoes {
  let reader: KoreanReader

  func find(_ mentions: [Mention]) -> [Mention] {
    var names: [[UInt8]: Mention] = [:]
    var parts: [[UInt8]: Mention] = [:]
    for mention in mentions {
      // "후에대" where "후에대학교" is spoken of.
      if let short = university(mention), names[short] == nil { names[short] = mention }
      guard isRepeatable(mention) else { continue }
      let bytes = Array(reader.text.bytes[mention.span.range])
      if names[bytes] == nil { names[bytes] = mention }
      if mention.kind == .person, mention.tokens.count > 1 {
        for part in mention.tokens where reader.tokens[part].kind != .punctuation {
          let token = reader.tokens[part]
          let span = ByteSpan(token.span.start, min(token.span.end, mention.span.end))
          if span.count >= 6 { parts[Array(reader.text.bytes[span.range])] = mention }
        }
      }
    }
    guard !names.isEmpty else { return [] }
    let sure = mentions.filter { $0.confidence >= 0.7 }
    let covered = Set(sure.flatMap(\.tokens))
    let places = Set(sure.filter { $0.kind == .gpe && $0.tokens.count == 1 }.flatMap(\.tokens))
    let lengths = Set(names.keys.map(\.count)).sorted(by: >)
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range
      where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        let token = reader.tokens[at]
        // "시라카와 시장": the surname of someone named before wins over a town.
        let isTitled = at + 1 < range.upperBound && reader.isTitle(reader.tokens[at + 1].nominal)
        guard !covered.contains(at) || isTitled && places.contains(at) else { continue }
        if let short = part(of: parts, at, range, sentence, isTitled: isTitled) {
          found.append(short)
          continue
        }
        guard !covered.contains(at) else { continue }
        for length in lengths where token.span.start + length <= reader.text.bytes.count {
          let span = ByteSpan(token.span.start, token.span.start + length)
          guard let source = names[Array(reader.text.bytes[span.range])], span != source.span else {
            continue
          }
          guard let last = reader.token(containing: span.end - 1, from: at, in: range),
            span.end == reader.tokens[last].nominalEnd || span.end == reader.tokens[last].span.end
          else { continue }
          found.append(echo(source, span, at, range, sentence))
          break
        }
      }
    }
    return found
  }

  /// One word of a foreign name that was found in full elsewhere.
  private func part(
    of parts: [[UInt8]: Mention], _ at: Int, _ range: Range<Int>, _ sentence: Int, isTitled: Bool
  ) -> Mention? {
    let token = reader.tokens[at]
    for span in isTitled ? [token.span, token.nominal] : [token.nominal, token.span] where !span.isEmpty {
      guard let source = parts[Array(reader.text.bytes[span.range])] else { continue }
      var short = echo(source, span, at, range, sentence)
      short.flags.insert(.short)
      short.confidence = isTitled ? 0.97 : 0.85
      return short
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
  private func university(_ mention: Mention) -> [UInt8]? {
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
    return Array(reader.text.bytes[short.range])
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
