import GRDB
import PactModel
import PactStore

/// One triple of the graph with the articles that support it.
public struct Statement: Sendable, Hashable, Codable {
  public var subject: NodeSummary
  public var predicate: PactModel.Predicate
  /// The object, where the predicate takes a node.
  public var object: NodeSummary?
  /// The literal, where the predicate takes one.
  public var value: String?
  public var modality: Modality
  /// One for each article, the first published first.
  public var sources: [Source]
}

/// Reads statements out of a store.
struct StatementLoader {
  let database: Database

  func node(_ id: NodeID) throws -> NodeSummary {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT id, type, kind, labelKo, labelEn FROM node WHERE id = ?"),
        arguments: [id.number])
    else { throw QueryError.unknown(id.description, []) }
    return NodeSummary(row)
  }

  /// All statements with a node as subject or object: by predicate, the best supported first.
  func statements(of node: NodeID) throws -> [Statement] {
    let select = try database.cachedStatement(
      sql: """
        SELECT id, subject, predicate, object, value, modality FROM triple WHERE subject = ?1
        UNION SELECT id, subject, predicate, object, value, modality FROM triple WHERE object = ?1
        """)
    let statements = try Row.fetchAll(select, arguments: [node.number]).map(statement)
    let order = Dictionary(uniqueKeysWithValues: Predicate.allCases.enumerated().map { ($1, $0) })
    return statements.sorted { a, b in
      let outgoing = (a.subject.id == node, b.subject.id == node)
      if outgoing.0 != outgoing.1 { return outgoing.0 }
      if a.predicate != b.predicate { return order[a.predicate, default: 0] < order[b.predicate, default: 0] }
      if a.sources.count != b.sources.count { return a.sources.count > b.sources.count }
      if a.value != b.value { return (a.value ?? "") < (b.value ?? "") }
      if let first = a.object, let second = b.object, first != second {
        return NodeSummary.precedes(first, second)
      }
      if a.subject != b.subject { return NodeSummary.precedes(a.subject, b.subject) }
      return a.modality.rawValue < b.modality.rawValue
    }
  }

  private func statement(_ row: Row) throws -> Statement {
    Statement(
      subject: try node(NodeID(number: row["subject"])),
      predicate: Predicate(rawValue: row["predicate"]) ?? .cooperatesWith,
      object: try (row["object"] as Int64?).map { try node(NodeID(number: $0)) }, value: row["value"],
      modality: Modality(rawValue: row["modality"]) ?? .asserted, sources: try sources(of: row["id"]))
  }

  private func sources(of triple: Int64) throws -> [Source] {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Source.columns) FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.triple = ?
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start, evidence."end"
        """)
    var seen: Set<String> = []
    return try Row.fetchAll(select, arguments: [triple]).map(Source.init)
      .filter { seen.insert($0.document).inserted }
  }
}
