import PactLanguage
import PactModel
import PactResources

/// Finds again what a pattern has found once: the full name, a surname alone, the first word of a firm's name.
struct EnglishEchoes {
  let reader: EnglishReader

  func find(_ mentions: [Mention]) -> [Mention] {
    var names: [[UInt8]: Mention] = [:]
    var parts: [[UInt8]: Mention] = [:]
    for mention in mentions where mention.confidence >= 0.6 && !mention.isInner {
      switch mention.kind {
      case .person where mention.tokens.count > 1:
        names[bytes(mention.span)] = mention
        for part in [mention.tokens.lowerBound, mention.tokens.upperBound - 1] {
          parts[bytes(reader.tokens[part].span)] = mention
        }
      case .organization, .facility, .event:
        guard mention.entries.isEmpty else { continue }
        names[bytes(mention.span)] = mention
        let first = reader.tokens[mention.tokens.lowerBound].span
        if mention.kind == .organization, mention.tokens.count > 1, first.count > 4, !isListed(first) {
          parts[bytes(first)] = mention
        }
      default: continue
      }
    }
    let covered = Set(mentions.filter { $0.confidence > 0.6 }.flatMap(\.tokens))
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.isCapitalized(at) && !covered.contains(at) {
        var longest: Range<Int>?
        var source: Mention?
        for end in at + 1..<min(at + 8, range.upperBound + 1) {
          if let known = names[bytes(reader.span(at..<end))] {
            longest = at..<end
            source = known
          }
        }
        if let longest, let source {
          found.append(echo(source, longest, sentence))
        } else if let source = parts[bytes(reader.tokens[at].span)] {
          var short = echo(source, at..<at + 1, sentence)
          short.flags.insert(.short)
          found.append(short)
        }
      }
    }
    return found
  }

  private func isListed(_ span: ByteSpan) -> Bool { !reader.lexicon.names(span).isEmpty }

  private func bytes(_ span: ByteSpan) -> [UInt8] { Array(reader.text.bytes[span.range]) }

  private func echo(_ source: Mention, _ tokens: Range<Int>, _ sentence: Int) -> Mention {
    var mention = reader.mention(
      tokens, sentence: sentence, kind: source.kind, rule: "en.echo", confidence: min(source.confidence, 0.86))
    mention.value = source.value
    return mention
  }
}
