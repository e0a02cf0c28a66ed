import PactModel
import PactQuery

/// Writes one format, fed by a stream: every node, then every edge, in an order that depends on the graph alone.
public protocol GraphExporter {
  /// Takes the options; nothing is written before ``begin()``.
  init(options: ExportOptions)

  /// The text before the first node.
  mutating func begin() -> String
  /// The text of a node, empty where the format leaves it out.
  mutating func node(_ node: GraphNode) -> String
  /// The text of an edge, empty where the format leaves it out.
  mutating func edge(_ edge: GraphEdge) -> String
  /// The text after the last edge.
  mutating func end() -> String
}

/// The formats of exports.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// A picture for Graphviz.
  case dot
  /// One JSON object a line, nodes first; everything that the graph has.
  case jsonl
  /// A table of nodes.
  case nodes = "csv-nodes"
  /// A table of triples.
  case edges = "csv-edges"
  /// For Gephi, yEd, networkx and the like.
  case graphml

  /// The type that writes it.
  public var exporter: any GraphExporter.Type {
    switch self {
    case .dot: DOTExporter.self
    case .jsonl: JSONLinesExporter.self
    case .nodes: NodeTableExporter.self
    case .edges: EdgeTableExporter.self
    case .graphml: GraphMLExporter.self
    }
  }

  /// Whether nodes that no edge touches are left out: a picture of them says nothing.
  var isPicture: Bool { self == .dot }
}
