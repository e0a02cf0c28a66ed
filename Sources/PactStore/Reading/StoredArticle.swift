import PactModel

/// One article on its way into the store: what it says, and the text that it says it in.
public struct StoredArticle: Sendable, Hashable {
  public var extraction: Extraction
  /// The whole text; evidence is shown from it.
  public var text: String
  /// The reading date, ISO 8601.
  public var readAt: String?
  /// What it was read from and with what: equal fingerprints promise equal extractions.
  public var fingerprint: String?
  /// What is not part of the story, as byte spans of the text, in order: copies are recognised without it.
  public var boilerplate: [Range<Int>] = []
  /// What tells who entities are, by their local ids.
  public var hints: [String: IdentityHints] = [:]

  public init(_ extraction: Extraction, text: String, readAt: String? = nil, fingerprint: String? = nil) {
    self.extraction = extraction
    self.text = text
    self.readAt = readAt
    self.fingerprint = fingerprint
  }

  /// The form of ``boilerplate`` in the store, or nil where there is none.
  package var boilerplateJSON: String? {
    if boilerplate.isEmpty { return nil }
    return "[" + boilerplate.map { "\($0.lowerBound),\($0.upperBound)" }.joined(separator: ",") + "]"
  }

  /// Reads the form of ``boilerplate`` in the store.
  static func spans(_ json: String?) -> [Range<Int>] {
    spans((json ?? "").split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) })
  }

  /// The spans of starts and ends in turn.
  static func spans(_ numbers: [Int]) -> [Range<Int>] {
    stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
      numbers[index] < numbers[index + 1] ? numbers[index]..<numbers[index + 1] : nil
    }
  }
}

/// What a write has done.
public struct WriteSummary: Sendable, Hashable {
  /// Articles that the store did not know.
  public var added = 0
  /// Articles that replaced what they said before.
  public var replaced = 0
  public var entities = 0
  public var triples = 0

  public init() {}

  public static func += (sum: inout WriteSummary, other: WriteSummary) {
    sum.added += other.added
    sum.replaced += other.replaced
    sum.entities += other.entities
    sum.triples += other.triples
  }
}

/// One run of the reader, for provenance.
public struct RunID: Sendable, Hashable {
  let row: Int64
}
