import PactModel

/// A phrase by which a kind of boilerplate is known: one row of `Gazetteers/words/boilerplate.tsv`.
public struct BoilerplatePhrase: Sendable, Hashable {
  /// The words as they stand in the text. A phrase in ASCII without small letters matches capitals only; any other
  /// matches regardless of ASCII case. A space stands for one or more.
  public var phrase: String
  public var kind: Boilerplate.Kind

  public init(_ phrase: String, _ kind: Boilerplate.Kind) {
    self.phrase = phrase
    self.kind = kind
  }
}

/// Marks what a scraper dragged in: menus, captions, credits, by-lines, lists of other headlines.
///
/// The phrases are data; what a line of boilerplate looks like beside its words is code, in three steps:
/// ``LineRules`` judges every line by itself, ``RunRules`` judges lines by their neighbours and by where the story
/// begins and ends, ``EdgeRules`` finds datelines before and credits after the sentences of a line. Lines of prose
/// are story unless they carry a phrase that says otherwise. Linear in the text's length.
public struct BoilerplateMarker: Sendable {
  private let matcher: PhraseMatcher

  public init(vocabulary: [BoilerplatePhrase]) { matcher = PhraseMatcher(vocabulary) }

  /// The boilerplate of a text as byte spans, sorted and disjoint; mostly whole lines, without their line feeds.
  public func mark(_ text: String) -> [Boilerplate] { mark(text, hints: []) }

  /// - Parameter hints: What the source's own markup says, believed unless it is prose.
  func mark(_ text: String, hints: [Boilerplate]) -> [Boilerplate] {
    var copy = text
    return copy.withUTF8 { mark(TextBytes(bytes: $0), hints) }
  }

  private func mark(_ text: TextBytes, _ hints: [Boilerplate]) -> [Boilerplate] {
    let lines = LineAnalyzer(text: text, matcher: matcher).lines()
    let lineRules = LineRules(text: text)
    var kinds = lines.map { lineRules.kind(of: $0) }
    apply(hints, to: &kinds, lines, text)
    RunRules(text: text, lines: lines).apply(to: &kinds)
    let edges = EdgeRules(text: text)
    let lastStory = lines.indices.last { kinds[$0] == nil && lines[$0].isSentence }
    var found: [Boilerplate] = []
    for (index, line) in lines.enumerated() where !line.isBlank {
      if let kind = kinds[index] {
        found.append(Boilerplate(kind: kind, span: ByteSpan(line.range.lowerBound, line.range.upperBound)))
      } else {
        found += edges.marks(of: line, isLastOfStory: index == lastStory)
      }
    }
    return joined(found, text)
  }

  private func apply(
    _ hints: [Boilerplate], to kinds: inout [Boilerplate.Kind?], _ lines: [TextLine], _ text: TextBytes
  ) {
    var next = 0
    for (index, line) in lines.enumerated() where !line.isBlank && kinds[index] == nil {
      while next < hints.count, hints[next].span.end <= line.range.lowerBound { next += 1 }
      guard next < hints.count else { return }
      let isInside = hints[next].span.contains(ByteSpan(line.range.lowerBound, line.range.upperBound))
      if isInside, !saysSomething(line, text) { kinds[index] = hints[next].kind }
    }
  }

  /// Whether a line holds a sentence with a predicate: 업무협약식. ends in a full stop and has none.
  private func saysSomething(_ line: TextLine, _ text: TextBytes) -> Bool {
    guard line.isSentence else { return false }
    let isKorean = line.range.contains { text.isHangul(at: $0) }
    return !isKorean
      || line.range.contains { text.starts(with: "다.", at: $0) || text.starts(with: "요.", at: $0) }
  }

  /// Spans of one kind with nothing but white space between them become one.
  private func joined(_ found: [Boilerplate], _ text: TextBytes) -> [Boilerplate] {
    var result: [Boilerplate] = []
    for item in found where !item.span.isEmpty {
      if let last = result.last, last.kind == item.kind,
        text.trimmed(last.span.end..<item.span.start).isEmpty
      {
        result[result.count - 1].span.end = item.span.end
      } else {
        result.append(item)
      }
    }
    return result
  }
}
