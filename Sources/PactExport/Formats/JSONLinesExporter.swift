import Foundation
import PactModel
import PactQuery

/// Writes everything that the graph has, one JSON object a line: `{"node": …}` first, then `{"edge": …}`.
public struct JSONLinesExporter: GraphExporter {
  private let encoder: JSONEncoder

  public init(options: ExportOptions) {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  public mutating func begin() -> String { "" }
  public mutating func node(_ node: GraphNode) -> String { line("node", node) }
  public mutating func edge(_ edge: GraphEdge) -> String { line("edge", edge) }
  public mutating func end() -> String { "" }

  private func line(_ key: String, _ value: some Encodable) -> String {
    // Neither floats out of range nor other things that JSON cannot hold occur in nodes and edges.
    guard let data = try? encoder.encode([key: value]) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
