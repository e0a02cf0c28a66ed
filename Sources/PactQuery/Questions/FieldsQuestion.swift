import GRDB
import PactModel
import PactStore

/// One field of cooperation.
public struct FieldRow: Sendable, Hashable, Codable {
  /// How many agreements fall into one year.
  public struct Year: Sendable, Hashable, Codable {
    /// Four digits; nil for agreements of which no date and no article's date is known.
    public var year: String?
    public var agreements: Int
  }

  /// Somebody with whom there are agreements in the field.
  public struct Partner: Sendable, Hashable, Codable {
    public var node: NodeSummary
    public var agreements: Int
  }

  public var field: NodeSummary
  /// How many agreements are about it.
  public var agreements: Int
  /// Every year from the first to the last, so that the trend can be seen; those without a year last.
  public var years: [Year]
  /// The date of the latest agreement.
  public var latest: String?
  /// With whom, the most agreements first; for everybody's fields, the bodies that have most of them.
  public var partners: [Partner]
  /// The articles that name the field, where they were asked for.
  public var sources: [Source]?
}

/// The answer to `query fields`.
public struct Fields: Sendable, Hashable, Codable {
  /// Whose fields they are, or nil for everybody's.
  public var body: NodeSummary?
  /// The field of most agreements first.
  public var rows: [FieldRow]
}

extension GraphQuery {
  /// What a body or a person cooperates in, or what everybody does, with whom, and since when.
  ///
  /// - Parameters:
  ///   - limit: how many fields at most.
  ///   - withSources: whether rows come with their articles, of which a large field has many.
  public func fields(
    of name: String? = nil, in range: DateRange? = nil, limit: Int = .max, withSources: Bool = false
  ) throws(Diagnostic) -> Fields {
    try store.read { database in
      let body = try name.map {
        try node($0, types: [.organization, .gpe, .facility, .person], in: database)
      }
      var coverage: [NodeID: [Coverage]] = [:]
      for row in try coverageRows(of: body?.id, database) {
        let item = Coverage(row)
        if range?.contains(item.date) ?? true {
          coverage[NodeID(number: row["field"]), default: []].append(item)
        }
      }
      let loader = StatementLoader(database: database)
      let largest = try coverage.map { (field: try loader.node($0), items: $1) }.sorted {
        $0.items.count != $1.items.count
          ? $0.items.count > $1.items.count : NodeSummary.precedes($0.field, $1.field)
      }.prefix(limit)
      return Fields(
        body: body,
        rows: try largest.map { field, items in
          FieldRow(
            field: field, agreements: items.count, years: Self.years(items),
            latest: items.compactMap(\.date).max(),
            partners: try partners(in: items, of: body?.id, database),
            sources: withSources
              ? try SourceLoader(database: database).sources(ofTriples: items.map(\.triple)) : nil)
        })
    }
  }

  /// One agreement that is about a field.
  private struct Coverage {
    var agreement: Int64
    var triple: Int64
    var date: String?

    init(_ row: Row) {
      (agreement, triple, date) = (row["agreement"], row["triple"], row["date"])
    }
  }

  private func coverageRows(of body: NodeID?, _ database: Database) throws -> [Row] {
    let columns = """
      SELECT covers.object AS field, covers.id AS triple, node.id AS agreement, \(AgreementDate.sql) AS date
      """
    guard let body else {
      return try Row.fetchAll(
        database,
        sql: """
          \(columns) FROM node AS field CROSS JOIN triple AS covers ON covers.object = field.id
          JOIN node ON node.id = covers.subject
          WHERE field.type = 'Field' AND covers.predicate = 'coversField' AND covers.modality <> 'negated'
          """)
    }
    return try Row.fetchAll(
      database,
      sql: """
        \(columns) FROM (
          SELECT DISTINCT subject FROM triple
          WHERE object = ? AND predicate IN ('party', 'signatory') AND modality <> 'negated') AS own
        JOIN triple AS covers ON covers.subject = own.subject JOIN node ON node.id = own.subject
        WHERE covers.predicate = 'coversField' AND covers.modality <> 'negated'
        """, arguments: [body.number])
  }

  private func partners(
    in items: [Coverage], of body: NodeID?, _ database: Database
  ) throws -> [FieldRow.Partner] {
    let select = try database.cachedStatement(
      sql: """
        SELECT object, count(DISTINCT subject) AS number FROM triple
        WHERE subject IN (SELECT value FROM json_each(?1)) AND predicate = 'party' AND modality <> 'negated'
          AND object IS NOT ?2
        GROUP BY 1 ORDER BY 2 DESC
        """)
    let list = items.map { NodeID(number: $0.agreement) }.jsonArray
    let loader = StatementLoader(database: database)
    // Everybody's partners are everybody.
    let shown = body == nil ? 10 : Int.max
    let rows = try Row.fetchAll(select, arguments: [list, body?.number])
    let least: Int = rows.count > shown ? rows[shown - 1]["number"] : 0
    return try rows.filter { $0["number"] as Int >= least }.map {
      FieldRow.Partner(node: try loader.node(NodeID(number: $0["object"])), agreements: $0["number"])
    }
    .sorted {
      $0.agreements != $1.agreements
        ? $0.agreements > $1.agreements : NodeSummary.precedes($0.node, $1.node)
    }
    .prefix(shown).map { $0 }
  }

  private static func years(_ items: [Coverage]) -> [FieldRow.Year] {
    let counts = Dictionary(grouping: items) { $0.date.map { String($0.prefix(4)) } }.mapValues(\.count)
    let known = counts.keys.compactMap { $0.flatMap { Int($0) } }
    guard let first = known.min(), let last = known.max() else {
      return counts[nil].map { [FieldRow.Year(year: nil, agreements: $0)] } ?? []
    }
    // A date of the dark ages is a mistake of an article, and no reason for a thousand empty years.
    let all = last - first > 100 ? Array(Set(known)).sorted() : Array(first...last)
    return all.map { year in
      let text = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
      return FieldRow.Year(year: text, agreements: counts[text] ?? 0)
    } + (counts[nil].map { [FieldRow.Year(year: nil, agreements: $0)] } ?? [])
  }
}

extension Fields: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("field", language, limit: 32), Vocabulary.column("agreements", language),
        Vocabulary.column("years", language, limit: 48), Vocabulary.column("latest", language),
        Vocabulary.column("partners", language, limit: 60),
      ],
      rows: rows.map { row in
        let partners = row.partners.map { partner in
          partner.node.label.text(in: language) + (partner.agreements > 1 ? " \(partner.agreements)" : "")
        }
        return [
          row.field.label.text(in: language), "\(row.agreements)",
          row.years.filter { $0.agreements > 0 }.map { "\($0.year ?? "?"):\($0.agreements)" }
            .joined(separator: " "), row.latest ?? "",
          partners.joined(separator: ", "),
        ]
      }, caption: body?.label.text(in: language))
  }
}
