import PactModel

/// What was extracted from an article, and which node of a graph each of its entities has become.
public struct ResolvedArticle: Sendable {
  public var extraction: Extraction
  /// The node by the entity's local id.
  public var nodes: [String: String]

  public init(extraction: Extraction, nodes: [String: String]) {
    self.extraction = extraction
    self.nodes = nodes
  }
}
