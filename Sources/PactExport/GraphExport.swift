import PactModel
import PactQuery
import PactStore

/// Writes a graph, or the surroundings of a node, out of a store.
public struct GraphExport: Sendable {
  private let store: GraphStore

  public init(_ store: GraphStore) { self.store = store }

  /// Writes the graph in a format, piece by piece.
  ///
  /// The whole export sees one state of the store, and equal graphs give equal bytes. A `Diagnostic` that the sink
  /// throws comes out as it is; another error is reported as a failure to write.
  public func write(
    as format: ExportFormat, options: ExportOptions = ExportOptions(), to sink: (String) throws -> Void
  ) throws(Diagnostic) {
    var exporter = format.exporter.init(options: options)
    func pass(_ text: String) throws {
      do {
        if !text.isEmpty { try sink(text) }
      } catch let diagnostic as Diagnostic {
        throw diagnostic
      } catch {
        throw Diagnostic("PG-801", "the export cannot be written: \(error)", category: .io)
      }
    }
    try GraphStream(store).stream(
      around: options.center, depth: options.depth, connectedOnly: format.isPicture
    ) { element in
      switch element {
      case .begin: try pass(exporter.begin())
      case .node(let node): try pass(exporter.node(node))
      case .edge(let edge): try pass(exporter.edge(edge))
      case .end: try pass(exporter.end())
      }
    }
  }

  /// The graph in a format, as one text.
  public func text(
    as format: ExportFormat, options: ExportOptions = ExportOptions()
  ) throws(Diagnostic) -> String {
    var text = ""
    try write(as: format, options: options) { text += $0 }
    return text
  }
}
