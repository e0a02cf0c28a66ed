import PactModel
import PactQuery

/// Writes GraphML: nodes with their literals as attributes, and an edge for every triple between nodes.
public struct GraphMLExporter: GraphExporter {
  private let options: ExportOptions
  private var edges = 0

  public init(options: ExportOptions) { self.options = options }

  public mutating func begin() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    let literals = Predicate.allCases.filter(\.takesLiteral).map(\.rawValue)
    for key in [
      "type", "kind", "label", "labelKo", "labelEn", "happenedOn", "firstReported", "history",
      "contradictions",
    ] + literals {
      text += "  <key id=\"n.\(key)\" for=\"node\" attr.name=\"\(key)\" attr.type=\"string\"/>\n"
    }
    for (key, type) in [
      ("predicate", "string"), ("modality", "string"), ("documents", "string"), ("support", "int"),
      ("validFrom", "string"), ("validUntil", "string"), ("endedBy", "string"), ("firstReported", "string"),
      ("lastReported", "string"),
      ("independent", "int"),
    ] {
      text += "  <key id=\"e.\(key)\" for=\"edge\" attr.name=\"\(key)\" attr.type=\"\(type)\"/>\n"
    }
    return text + "  <graph id=\"pactgraph\" edgedefault=\"directed\">\n"
  }

  public mutating func node(_ node: GraphNode) -> String {
    var text = "    <node id=\"\(node.id)\">\n"
    text += data("n.type", node.type.rawValue) + data("n.kind", node.kind)
    text += data("n.label", node.label.text(in: options.language))
    text += data("n.labelKo", node.label.ko) + data("n.labelEn", node.label.en)
    text += data("n.happenedOn", node.happenedOn) + data("n.firstReported", node.firstReported)
    text += data("n.history", Self.list(node.history.map(\.text)))
    text += data("n.contradictions", Self.list(node.contradictions.map(\.text)))
    for (predicate, values) in node.literals.sorted(by: { $0.key < $1.key }) {
      text += data("n.\(predicate)", values.joined(separator: "|"))
    }
    return text + "    </node>\n"
  }

  public mutating func edge(_ edge: GraphEdge) -> String {
    guard let object = edge.object else { return "" }
    edges += 1
    let documents = Set(edge.evidence.map(\.document)).sorted().joined(separator: "|")
    return "    <edge id=\"e\(edges)\" source=\"\(edge.subject)\" target=\"\(object)\">\n"
      + data("e.predicate", edge.predicate.rawValue) + data("e.modality", edge.modality.rawValue)
      + data("e.documents", documents) + data("e.support", "\(edge.documents)")
      + data("e.independent", "\(edge.independent)") + times(edge) + "    </edge>\n"
  }

  public mutating func end() -> String { "  </graph>\n</graphml>\n" }

  private func times(_ edge: GraphEdge) -> String {
    data("e.validFrom", edge.time.validFrom) + data("e.validUntil", edge.time.validUntil)
      + data("e.endedBy", edge.time.endedBy) + data("e.firstReported", edge.time.firstReported)
      + data("e.lastReported", edge.time.lastReported)
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private func data(_ key: String, _ value: String?) -> String {
    value.map { "      <data key=\"\(key)\">\(Self.escaped($0))</data>\n" } ?? ""
  }

  /// XML text; what XML 1.0 cannot hold at all becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      default: result.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return String(result)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
  }
}
