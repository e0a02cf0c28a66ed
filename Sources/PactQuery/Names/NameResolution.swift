import PactModel

/// A node that a name may mean.
public struct NameCandidate: Sendable, Hashable, Codable {
  public var node: NodeSummary
  /// The number of articles that speak of it.
  public var documents: Int
  /// The name by which it was found.
  public var matched: String

  public init(node: NodeSummary, documents: Int, matched: String) {
    self.node = node
    self.documents = documents
    self.matched = matched
  }
}

/// What a name means in the graph.
public enum NameResolution: Sendable, Hashable {
  case unique(NodeSummary)
  /// Several things, the most spoken of first.
  case ambiguous([NameCandidate])
  /// Nothing; what is written like it, the nearest first.
  case unknown(near: [NameCandidate])
}
