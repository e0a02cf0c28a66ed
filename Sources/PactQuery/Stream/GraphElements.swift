import PactModel
import PactStore

/// A node as exporters receive it.
public struct GraphNode: Sendable, Hashable, Codable {
  public var id: NodeID
  public var type: EntityType
  /// What kind of body or place it is, in the gazetteers' vocabulary.
  public var kind: String?
  public var label: Labels
  /// Identifiers by scheme, the best supported of each.
  public var identifiers: [String: String]
  /// Literals by predicate, the best supported first: an agreement's instrument, a person's titles.
  public var literals: [String: [String]]
  /// The event date, where it has one.
  public var happenedOn: String?
  /// Of an agreement, the publication date of the first article on it.
  public var firstReported: String?
  /// Of an agreement, what became of it, in the order of time.
  public var history: [AgreementEvent]
  /// Of an agreement, in what articles contradict each other.
  public var contradictions: [Contradiction]
  /// The number of articles that speak of it.
  public var documents: Int
  /// How many of them are no copies of each other.
  public var independent: Int

  /// The best supported literal of a predicate.
  public func literal(_ predicate: PactModel.Predicate) -> String? { literals[predicate.rawValue]?.first }
}

/// A triple as exporters receive it, with its evidence.
public struct GraphEdge: Sendable, Hashable, Codable {
  /// Where one article says so.
  public struct Support: Sendable, Hashable, Codable {
    public var document: String
    public var published: String?
    /// The first published article with the same text, where this one is a copy of it.
    public var copyOf: String?
    public var start: Int
    public var end: Int
    public var rule: String
    public var confidence: Double
  }

  public var subject: NodeID
  public var predicate: PactModel.Predicate
  /// The object, where the predicate takes a node.
  public var object: NodeID?
  /// The literal, where the predicate takes one.
  public var value: String?
  public var modality: Modality
  public var time: StatementTime
  /// Never empty; in the order of documents and places.
  public var evidence: [Support]

  /// The number of articles that say so.
  public var documents: Int
  /// How many of them are no copies of each other.
  public var independent: Int

  init(
    subject: NodeID, predicate: PactModel.Predicate, object: NodeID?, value: String?, modality: Modality,
    time: StatementTime, evidence: [Support]
  ) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.value = value
    self.modality = modality
    self.time = time
    self.evidence = evidence
    documents = Set(evidence.map(\.document)).count
    independent = Set(evidence.map { $0.copyOf ?? $0.document }).count
  }
}
