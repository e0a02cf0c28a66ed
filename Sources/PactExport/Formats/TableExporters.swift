import PactModel
import PactQuery

/// Writes the nodes as CSV.
public struct NodeTableExporter: GraphExporter {
  public init(options: ExportOptions) {}

  public mutating func begin() -> String {
    """
    id,type,kind,label_ko,label_en,identifiers,happened_on,first_reported,documents,independent,history,\
    contradictions\r\n
    """
  }

  public mutating func node(_ node: GraphNode) -> String {
    let identifiers = node.identifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return csvLine([
      node.id.description, node.type.rawValue, node.kind ?? "", node.label.ko ?? "", node.label.en ?? "",
      identifiers.joined(separator: "|"), node.happenedOn ?? "", node.firstReported ?? "",
      "\(node.documents)", "\(node.independent)", node.history.map(\.text).joined(separator: "|"),
      node.contradictions.map(\.text).joined(separator: "; "),
    ])
  }

  public mutating func edge(_ edge: GraphEdge) -> String { "" }
  public mutating func end() -> String { "" }
}

/// Writes the triples as CSV, each with its articles.
public struct EdgeTableExporter: GraphExporter {
  public init(options: ExportOptions) {}

  public mutating func begin() -> String {
    """
    subject,predicate,object,value,modality,valid_from,valid_until,ended_by,first_reported,last_reported,support,\
    independent,documents,rules\r\n
    """
  }

  public mutating func node(_ node: GraphNode) -> String { "" }

  public mutating func edge(_ edge: GraphEdge) -> String {
    csvLine([
      edge.subject.description, edge.predicate.rawValue, edge.object?.description ?? "", edge.value ?? "",
      edge.modality.rawValue, edge.time.validFrom ?? "", edge.time.validUntil ?? "", edge.time.endedBy ?? "",
      edge.time.firstReported ?? "", edge.time.lastReported ?? "", "\(edge.documents)", "\(edge.independent)",
      Set(edge.evidence.map(\.document)).sorted().joined(separator: "|"),
      Set(edge.evidence.map(\.rule)).sorted().joined(separator: "|"),
    ])
  }

  public mutating func end() -> String { "" }
}

private func csvLine(_ cells: [String]) -> String {
  cells.map(Rendering.csvCell).joined(separator: ",") + "\r\n"
}
