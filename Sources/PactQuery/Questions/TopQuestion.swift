import GRDB
import PactModel
import PactStore

/// One well connected thing.
public struct TopRow: Sendable, Hashable, Codable {
  public var node: NodeSummary
  /// How many statements tie it to other things; nil where only agreements of a field or a span of time count.
  public var connections: Int?
  /// How many agreements it takes part in, is a subject of, or was a place of.
  public var agreements: Int
  /// The latest articles on what ties it, where they were asked for.
  public var sources: [Source]?
}

/// The answer to `query top`.
public struct Top: Sendable, Hashable, Codable {
  /// The best connected first.
  public var rows: [TopRow]
}

/// What makes a thing well connected.
public enum TopMeasure: String, Sendable, Hashable, CaseIterable {
  /// Statements that tie it to other things.
  case connections
  case agreements
}

extension GraphQuery {
  /// What is connected best.
  ///
  /// In a field or a span of time only agreements count.
  ///
  /// - Parameters:
  ///   - types: of what types.
  ///   - withSources: whether rows come with their latest articles.
  public func top(
    types: Set<EntityType> = [.organization, .gpe, .person], by measure: TopMeasure = .connections,
    field: String? = nil, in range: DateRange? = nil, limit: Int = 20, withSources: Bool = false
  ) throws(Diagnostic) -> Top {
    try store.read { database in
      let fields = try field.map { try FieldMatcher(database: database, catalog: catalog).nodes(of: $0) }
      let types = types.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      var rankings: [String]
      if fields != nil || range != nil {
        rankings = [Self.scoped(types, fields, range)]
      } else if store.frame.isEverything {
        rankings = [Self.kept(types, measure, least: Self.hub), Self.kept(types, measure, least: 0)]
      } else {
        rankings = [Self.counted(types, measure)]
      }
      var rows: [Row] = []
      while rows.count < limit, !rankings.isEmpty {
        rows = try Row.fetchAll(database, sql: rankings.removeFirst(), arguments: [limit])
      }
      return Top(
        rows: try rows.map { row in
          TopRow(
            node: try StatementLoader(database: database).node(NodeID(number: row["id"])),
            connections: row["connections"], agreements: row["agreements"],
            sources: withSources ? try latestSources(of: row["id"], database) : nil)
        })
    }
  }

  private static let order = "ifnull(labelEn, labelKo), labelKo, node.id LIMIT ?1"

  /// So many connections the store has an index of.
  private static let hub = 32

  /// Over the counts that the store keeps, as far as they are not less than a number.
  private static func kept(_ types: String, _ measure: TopMeasure, least: Int) -> String {
    """
    SELECT node.id, connections, agreements FROM (
      SELECT node, connections, agreements FROM connection
      WHERE \(least > 0 ? "\(measure.rawValue) >= \(least) AND " : "")type IN (\(types))
      ORDER BY \(measure.rawValue) DESC, node DESC LIMIT ?1) AS best
    JOIN node ON node.id = best.node ORDER BY \(measure.rawValue) DESC, \(order)
    """
  }

  /// Over all triples, for views of which the store keeps no counts.
  private static func counted(_ types: String, _ measure: TopMeasure) -> String {
    """
    SELECT node.id, count(*) AS connections, count(DISTINCT agreement) AS agreements FROM (
      SELECT object AS "end",
        CASE WHEN predicate IN ('party', 'signatory', 'signedAt', 'coversField') THEN subject END AS agreement
      FROM triple WHERE object IS NOT NULL AND modality <> 'negated'
      UNION ALL SELECT subject, NULL FROM triple WHERE object IS NOT NULL AND modality <> 'negated') AS tie
    JOIN node ON node.id = tie."end" WHERE node.type IN (\(types))
    GROUP BY node.id ORDER BY \(measure.rawValue) DESC, \(order)
    """
  }

  /// Over the agreements of fields, of a span of time, or both.
  private static func scoped(_ types: String, _ fields: Set<NodeID>?, _ range: DateRange?) -> String {
    var conditions = ["node.type = 'Agreement'"]
    if let fields {
      conditions.append(
        """
        node.id IN (SELECT subject FROM triple WHERE predicate = 'coversField' AND modality <> 'negated'
          AND object IN (SELECT value FROM json_each('\(fields.sorted().jsonArray)')))
        """)
    }
    if let range { conditions.append(range.sql(AgreementDate.sql)) }
    return """
      WITH scope AS MATERIALIZED (SELECT node.id FROM node WHERE \(conditions.joined(separator: " AND ")))
      SELECT node.id, NULL AS connections, count(DISTINCT scope.id) AS agreements FROM scope
      JOIN triple ON triple.subject = scope.id AND triple.object IS NOT NULL AND triple.modality <> 'negated'
      JOIN node ON node.id = triple.object WHERE node.type IN (\(types))
      GROUP BY node.id ORDER BY agreements DESC, \(order)
      """
  }

  /// How many articles are enough to see what a hub is about.
  private static let shownSources = 5

  private func latestSources(of node: Int64, _ database: Database) throws -> [Source] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(Source.columns), max(document.published) AS latest FROM triple
        JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        WHERE triple.id IN (SELECT id FROM triple WHERE subject = ?1 UNION SELECT id FROM triple WHERE object = ?1)
        GROUP BY document.id ORDER BY latest DESC, document.name LIMIT ?2
        """, arguments: [node, Self.shownSources])
    return rows.map(Source.init)
  }
}

extension Top: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("name", language, limit: 48), Vocabulary.column("type", language),
        Vocabulary.column("connections", language), Vocabulary.column("agreements", language),
      ],
      rows: rows.map { row in
        [
          row.node.label.text(in: language), row.node.type.rawValue, row.connections.map(String.init) ?? "",
          "\(row.agreements)",
        ]
      })
  }
}
