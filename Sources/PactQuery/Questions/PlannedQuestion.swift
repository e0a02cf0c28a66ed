import GRDB
import PactModel
import PactStore

/// An agreement that was announced, and of which no article says that it came about.
public struct PlannedRow: Sendable, Hashable, Codable {
  /// An agreement of the same parties that was made since.
  public struct Successor: Sendable, Hashable, Codable {
    public var id: NodeID
    public var date: String
  }

  public var agreement: AgreementSummary
  /// When it was to be signed, where an article says so.
  public var due: String?
  /// The publication dates of the first and the last article that speak of it.
  public var announced: String?
  public var lastReported: String?
  /// Whether the day on which it was due has passed without news of it.
  public var isOverdue: Bool
  /// Agreements of the same parties since then, which may be what became of it.
  public var since: [Successor]
}

/// The answer to `query planned`.
public struct Planned: Sendable, Hashable, Codable {
  /// Whose plans they are, or nil for everybody's.
  public var body: NodeSummary?
  /// The day up to which there is news: that of the view, or the last publication date in the graph.
  public var newsUntil: String?
  /// The latest first.
  public var rows: [PlannedRow]
}

extension GraphQuery {
  /// Agreements that were proposed or planned, or that failed, and that nobody has signed since.
  ///
  /// The span of time is that of the day on which they were due, or else of the first article.
  public func planned(
    of name: String? = nil, field: String? = nil, in range: DateRange? = nil
  ) throws(Diagnostic) -> Planned {
    try store.read { database in
      let body = try name.map {
        try node($0, types: [.organization, .gpe, .facility, .person], in: database)
      }
      let frame = [store.frame.asOf, store.frame.knownBy].compactMap { $0?.text }.min()
      let newsUntil = try frame ?? String.fetchOne(database, sql: "SELECT max(published) FROM document")
      let rows = try agreements(
        of: body?.id, field: field, in: range, where: Self.isUnsigned, database
      ).map { agreement in
        PlannedRow(
          agreement: agreement, due: agreement.date, announced: agreement.firstReported,
          lastReported: agreement.sources.compactMap(\.published).max(),
          isOverdue: Self.isOverdue(agreement.date, newsUntil),
          since: try successors(of: agreement, database))
      }
      return Planned(body: body, newsUntil: newsUntil, rows: rows)
    }
  }

  /// Of a row of `node`.
  private static let isUnsigned = """
    node.id IN (SELECT subject FROM triple
      WHERE predicate = 'status' AND value IN ('planned', 'proposed', 'failed') AND modality <> 'negated')
    AND NOT EXISTS (SELECT 1 FROM triple WHERE subject = node.id AND predicate = 'status'
      AND value IN ('signed', 'renewed', 'terminated') AND modality <> 'negated')
    """

  private static func isOverdue(_ due: String?, _ newsUntil: String?) -> Bool {
    guard let due, let newsUntil else { return false }
    return PartialDate.compare(due, newsUntil) < 0
  }

  /// Agreements that all parties of a plan have, dated after its announcement and signed.
  private func successors(
    of plan: AgreementSummary, _ database: Database
  ) throws -> [PlannedRow.Successor] {
    guard plan.parties.count > 1, let announced = plan.firstReported else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT node.id, \(AgreementDate.sql) AS date FROM (
          SELECT subject FROM triple WHERE predicate = 'party' AND modality <> 'negated'
            AND object IN (SELECT value FROM json_each(?1))
          GROUP BY 1 HAVING count(DISTINCT object) = ?2) AS shared
        JOIN node ON node.id = shared.subject
        WHERE node.id <> ?3 AND EXISTS (SELECT 1 FROM triple WHERE subject = node.id AND predicate = 'status'
          AND value IN ('signed', 'renewed') AND modality <> 'negated')
        """, arguments: [plan.parties.map(\.id).jsonArray, plan.parties.count, plan.id.number])
    return rows.compactMap { row in
      guard let date: String = row["date"], PartialDate.compare(date, announced) >= 0 else { return nil }
      return PlannedRow.Successor(id: NodeID(number: row["id"]), date: date)
    }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }
}

extension Planned: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("announced", language), Vocabulary.column("due", language),
        Vocabulary.column("overdue", language), Vocabulary.column("status", language),
        Vocabulary.column("instrument", language), Vocabulary.column("parties", language, limit: 60),
        Vocabulary.column("fields", language, limit: 40), Vocabulary.column("since", language, limit: 24),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
      ],
      rows: rows.map { row in
        [
          row.announced ?? "", row.due ?? "", row.isOverdue ? Vocabulary.yes(language) : "",
          row.agreement.status ?? "", row.agreement.instruments.joined(separator: ", "),
          row.agreement.parties.joined(in: language), row.agreement.fields.joined(in: language),
          row.since.map { "\($0.date) \($0.id)" }.joined(separator: ", "),
          "\(row.agreement.support.articles)", "\(row.agreement.support.independent)",
          row.agreement.sources.map(\.document).joined(separator: ", "),
        ]
      }, caption: body?.label.text(in: language))
  }
}
