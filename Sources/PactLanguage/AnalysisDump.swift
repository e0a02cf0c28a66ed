import PactModel
import PactResources

/// The analysis of a text as a tree to read and as a value to encode: what a writer of rules needs to see.
///
/// ```
/// body  대전시는 퀘벡주와 양해각서를 체결했다.
/// └ clause 체결하다 sign final past  ← 대전시는
///   ├ topic       대전시는
///   ├ comitative  퀘벡주와
///   ├ object      양해각서를
///   └ verb        체결했다
/// ```
public struct AnalysisDump: Sendable, Codable {
  public var sentences: [SentenceDump] = []

  public struct SentenceDump: Sendable, Codable {
    public var kind: String
    public var text: String
    public var tokens: [TokenDump]
    public var clauses: [ClauseDump]
    /// Phrases in no clause.
    public var phrases: [PhraseDump]
  }

  public struct TokenDump: Sendable, Codable {
    public var text: String
    /// The token without its particles, where it has any.
    public var nominal: String?
    public var marker: String?
    public var part: String
    public var flags: [String]?
  }

  public struct PhraseDump: Sendable, Codable {
    public var marker: String
    public var text: String
    public var head: String
    /// Phrases of one number are coordinated.
    public var coordination: Int?
  }

  public struct ClauseDump: Sendable, Codable {
    public var text: String
    public var predicate: String?
    public var lemma: String?
    public var verbClass: String?
    public var ending: String?
    public var features: [String]
    public var subject: String?
    public var modified: String?
    public var phrases: [PhraseDump]
    /// The number of the clause that it depends on, among those of the sentence.
    public var governor: Int?
  }

  public init(_ text: AnalyzedText, resources: Resources) {
    for sentence in text.sentences {
      func phrase(_ index: Int) -> PhraseDump {
        let phrase = text.phrases[index]
        return PhraseDump(
          marker: "\(phrase.marker)", text: text.string(Self.span(phrase.tokens, text)),
          head: text.string(text.tokens[phrase.head].nominal),
          coordination: phrase.coordination < 0 ? nil : Int(phrase.coordination))
      }
      let clauses = sentence.clauses.map { index -> ClauseDump in
        let clause = text.clauses[index]
        let verb = clause.predicate < 0 ? nil : text.predicates[Int(clause.predicate)]
        return ClauseDump(
          text: text.string(Self.span(clause.tokens, text)), predicate: verb.map { text.string($0.span) },
          lemma: verb.map { resources.string($0.lemma) },
          verbClass: verb.map { resources.string($0.verbClass) },
          ending: verb.map { "\($0.ending)" }, features: verb.map { $0.features.names } ?? [],
          subject: clause.subject < 0 ? nil : phrase(Int(clause.subject)).text,
          modified: clause.modified < 0 ? nil : phrase(Int(clause.modified)).text,
          phrases: sentence.phrases.filter { text.phrases[$0].clause == Int32(index) }.map(phrase),
          governor: clause.governor < 0 ? nil : Int(clause.governor) - sentence.clauses.lowerBound)
      }
      sentences.append(
        SentenceDump(
          kind: "\(sentence.kind)", text: text.string(sentence.span),
          tokens: sentence.tokens.map { Self.token($0, text) }, clauses: clauses,
          phrases: sentence.phrases.filter { text.phrases[$0].clause < 0 }.map(phrase)))
    }
  }

  private static func span(_ tokens: Range<Int>, _ text: AnalyzedText) -> ByteSpan {
    guard let last = tokens.last else { return ByteSpan(0, 0) }
    return ByteSpan(text.tokens[tokens.lowerBound].span.start, text.tokens[last].span.end)
  }

  private static func token(_ index: Int, _ text: AnalyzedText) -> TokenDump {
    let token = text.tokens[index]
    let flags = token.flags.names
    return TokenDump(
      text: text.string(token.span),
      nominal: token.nominalEnd < token.span.end ? text.string(token.nominal) : nil,
      marker: token.marker == .none ? nil : "\(token.marker)", part: "\(token.part)",
      flags: flags.isEmpty ? nil : flags)
  }

  /// The tree, one line for each sentence, clause, phrase and verb.
  public func tree(tokens: Bool = false) -> String {
    sentences.map { $0.tree(tokens: tokens) }.joined(separator: "\n")
  }
}

extension AnalysisDump.SentenceDump {
  fileprivate func tree(tokens showsTokens: Bool) -> String {
    var lines = ["\(kind)  \(text)"]
    var blocks: [[String]] = clauses.enumerated().map { number, clause in
      var head = "clause \(number)"
      if let predicate = clause.predicate { head += " \(predicate)" }
      if let lemma = clause.lemma { head += "  \(lemma)" }
      if let verbClass = clause.verbClass, !verbClass.isEmpty { head += " [\(verbClass)]" }
      if let ending = clause.ending { head += " \(ending)" }
      if !clause.features.isEmpty { head += " " + clause.features.joined(separator: " ") }
      if let subject = clause.subject { head += "  subject: \(subject)" }
      if let modified = clause.modified { head += "  modifies: \(modified)" }
      if let governor = clause.governor { head += "  under \(governor)" }
      return [head] + Self.branches(clause.phrases.map { [$0.line] })
    }
    blocks += phrases.map { [$0.line] }
    if showsTokens { blocks.append(["tokens  " + tokens.map(\.line).joined(separator: " ")]) }
    lines += Self.branches(blocks)
    return lines.joined(separator: "\n")
  }

  /// Draws the lines that lead to each block.
  private static func branches(_ blocks: [[String]]) -> [String] {
    blocks.enumerated().flatMap { number, block in
      let isLast = number == blocks.count - 1
      return block.enumerated().map {
        $0.offset == 0 ? (isLast ? "└ " : "├ ") + $0.element : (isLast ? "  " : "│ ") + $0.element
      }
    }
  }
}

extension AnalysisDump.PhraseDump {
  fileprivate var line: String {
    marker.padded(to: 12) + text + (coordination.map { "  &\($0)" } ?? "")
  }
}

extension AnalysisDump.TokenDump {
  fileprivate var line: String {
    guard let nominal else { return "\(text)/\(part)" }
    return "\(nominal)+\(text.dropFirst(nominal.count))/\(marker ?? part)"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}

extension VerbGroup.Features {
  /// The names of the features that are set, in the order of their bits.
  public var names: [String] {
    let all = [
      "past", "planned", "negated", "passive", "ongoing", "conditional", "desired", "nominal", "anterior",
      "reported",
    ]
    return all.indices.filter { rawValue & (1 << UInt16($0)) != 0 }.map { all[$0] }
  }
}

extension Token.Flags {
  /// The names of the flags that are set, in the order of their bits.
  public var names: [String] {
    let all = [
      "spaceBefore", "lineStart", "capitalized", "allCaps", "quoted", "parenthesized", "boilerplate",
    ]
    return all.indices.filter { rawValue & (1 << UInt16($0)) != 0 }.map { all[$0] }
  }
}
