import GRDB
import PactModel
import PactStore

/// Everything that the graph knows of one node.
public struct EntityReport: Sendable, Hashable, Codable {
  /// One name and how many articles' entities have it.
  public struct Alias: Sendable, Hashable, Codable {
    public var text: String
    public var language: String
    public var support: Int
  }

  public var node: NodeSummary
  /// The names in use, the most frequent first.
  public var aliases: [Alias]
  /// Identifiers by scheme; of several the best supported first.
  public var identifiers: [String: [String]]
  /// The number of articles that speak of it.
  public var documents: Int
  /// How many of them are no copies of each other.
  public var independent: Int
  /// The triples with it as subject, then those with it as object.
  public var statements: [Statement]
  /// For an agreement, what the statements come to.
  public var agreement: AgreementSummary?
}

extension GraphQuery {
  /// Everything that the graph knows of one thing.
  public func entity(_ name: String) throws(Diagnostic) -> EntityReport {
    try store.read { database in
      let node = try node(name, types: Set(EntityType.allCases), in: database)
      let id = node.id.number
      let aliases = try Row.fetchAll(
        database,
        sql: """
          SELECT alias.text, alias.language, sum(alias.support) AS support FROM alias
          JOIN profile ON profile.id = alias.profile
          WHERE profile.node = ? AND alias.source <> 'code' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
          """, arguments: [id]
      ).map { EntityReport.Alias(text: $0["text"], language: $0["language"], support: $0["support"]) }
      let identifiers = try Row.fetchAll(
        database,
        sql: """
          SELECT scheme, value FROM identifier JOIN profile ON profile.id = identifier.profile
          WHERE profile.node = ? GROUP BY 1, 2 ORDER BY scheme, sum(identifier.support) DESC, value
          """, arguments: [id])
      let support = try Row.fetchOne(
        database,
        sql: """
          SELECT \(Support.columns) FROM entity JOIN document ON document.id = entity.document WHERE node = ?
          """, arguments: [id]
      ).map { Support($0) }
      return EntityReport(
        node: node, aliases: aliases,
        identifiers: Dictionary(grouping: identifiers, by: { $0["scheme"] as String }).mapValues {
          $0.map { $0["value"] as String }
        },
        documents: support?.articles ?? 0, independent: support?.independent ?? 0,
        statements: try StatementLoader(database: database).statements(of: node.id),
        agreement: node.type == .agreement
          ? try AgreementLoader(database: database, agreements: [node.id]).summary(of: node.id) : nil)
    }
  }
}
