import PactModel
import PactStore

/// One piece of a stream.
public enum GraphElement: Sendable, Hashable {
  case begin
  case node(GraphNode)
  case edge(GraphEdge)
  case end
}

/// Hands on a graph, or the surroundings of a node: every node, then every edge, in an order that depends on
/// the graph alone.
public struct GraphStream: Sendable {
  private let store: GraphStore

  public init(_ store: GraphStore) { self.store = store }

  /// Streams the graph as it is at one moment.
  ///
  /// - Parameters:
  ///   - center: the node around which to stay, or nil for everything.
  ///   - depth: how many edges away from it; from partner to agreement to partner are two.
  ///   - connectedOnly: whether nodes that no edge touches are left out.
  public func stream(
    around center: NodeID? = nil, depth: Int = 2, connectedOnly: Bool = false,
    _ body: (GraphElement) throws -> Void
  ) throws(Diagnostic) {
    try store.read { database in
      let reader = GraphReader(database: database)
      let scope = try center.map { try reader.surroundings(of: $0, depth: depth) }
      try body(.begin)
      // Within a part of time, things of which nothing is said are not there.
      try reader.nodes(
        in: scope, connectedOnly: connectedOnly, mentionedOnly: !store.frame.isEverything
      ) { try body(.node($0)) }
      try reader.edges(in: scope) { try body(.edge($0)) }
      try body(.end)
    }
  }
}
