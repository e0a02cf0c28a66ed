import PactLanguage
import PactModel
import PactResources

/// Finds again what a pattern has found once: the full name elsewhere, a part of a foreign name, an acronym.
struct KoreanEchoes {
  let reader: KoreanReader

  func find(_ mentions: [Mention]) -> [Mention] {
    var names: [[UInt8]: Mention] = [:]
    var parts: [[UInt8]: Mention] = [:]
    for mention in mentions where isRepeatable(mention) {
      let bytes = Array(reader.text.bytes[mention.span.range])
      if names[bytes] == nil { names[bytes] = mention }
      if mention.kind == .person, mention.tokens.count > 1 {
        for part in mention.tokens where reader.tokens[part].nominal.count >= 6 {
          parts[Array(reader.text.bytes[reader.tokens[part].nominal.range])] = mention
        }
      }
    }
    guard !names.isEmpty else { return [] }
    let covered = Set(mentions.filter { $0.confidence >= 0.7 }.flatMap(\.tokens))
    let lengths = Set(names.keys.map(\.count)).sorted(by: >)
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range
      where reader.isUsable(at) && reader.tokens[at].kind != .punctuation && !covered.contains(at) {
        let token = reader.tokens[at]
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
        if let source = parts[Array(reader.text.bytes[token.nominal.range])] {
          var short = echo(source, token.nominal, at, range, sentence)
          short.flags.insert(.short)
          short.confidence = 0.85
          found.append(short)
        }
      }
    }
    return found
  }

  private func isRepeatable(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .person: !mention.flags.contains(.short) && mention.span.count >= 6
    case .organization, .facility, .event: mention.entries.isEmpty && mention.span.count >= 4
    default: false
    }
  }

  private func echo(_ source: Mention, _ span: ByteSpan, _ at: Int, _ range: Range<Int>, _ sentence: Int)
    -> Mention
  {
    var mention = reader.mention(
      span, from: at, in: range, sentence: sentence, kind: source.kind, rule: "ko.echo",
      confidence: min(source.confidence, 0.88))
    mention.value = source.value
    return mention
  }
}
