import GRDB
import PactModel
import PactStore

/// A body for which a person works or worked, and when articles said so.
public struct Office: Sendable, Hashable, Codable {
  public var body: NodeSummary
  /// The publication dates of the first and the last article in which the person works for it.
  public var since: String?
  public var until: String?
  /// The publication date of the first article after which it is past.
  public var pastBy: String?
  public var support: Support

  /// `2025-06-12 – 2025-07-02, past by 2027-03-02`.
  public var dates: String {
    let span = since == until ? [since] : [since, until]
    return [span.compactMap { $0 }.joined(separator: " – "), pastBy.map { "past by \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// Reads a person's offices out of a store.
struct OfficeLoader {
  let database: Database
  /// As of then: what came later is not told.
  let asOf: PartialDate?

  /// The offices of a person, the first that is spoken of first.
  func offices(of person: NodeID) throws -> [Office] {
    let select = try database.cachedStatement(
      sql: """
        SELECT triple.object AS body, min(triple.firstReported) AS since, max(triple.lastReported) AS until,
          max(triple.endedBy) AS pastBy, \(Support.columns) FROM triple
        JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        WHERE triple.subject = ? AND triple.predicate = 'worksFor' AND triple.modality <> 'negated'
        GROUP BY triple.object
        """)
    let loader = StatementLoader(database: database)
    return try Row.fetchAll(select, arguments: [person.number]).map { row in
      Office(
        body: try loader.node(NodeID(number: row["body"])), since: row["since"], until: known(row["until"]),
        pastBy: known(row["pastBy"]), support: Support(row))
    }.sorted { a, b in
      let (first, second) = (a.since ?? a.pastBy ?? "~", b.since ?? b.pastBy ?? "~")
      return first != second ? first < second : NodeSummary.precedes(a.body, b.body)
    }
  }

  private func known(_ date: String?) -> String? {
    guard let asOf, let date else { return date }
    return PartialDate.compare(date, asOf.text) <= 0 ? date : nil
  }
}
