import Foundation
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

  /// What an article says of a person and a body.
  private struct Report {
    var body: Int64
    var document: Int64
    var origin: Int64
    var published: String?
    var isPast: Bool
  }

  /// The offices of a person, the first that is spoken of first.
  func offices(of person: NodeID) throws -> [Office] {
    let reports = Dictionary(grouping: try current(person) + former(person), by: \.body)
    let loader = StatementLoader(database: database)
    return try reports.map { body, said in
      let held = said.filter { !$0.isPast }.compactMap(\.published)
      return Office(
        body: try loader.node(NodeID(number: body)), since: held.min(), until: held.max(),
        pastBy: said.filter(\.isPast).compactMap(\.published).filter { $0 >= held.max() ?? "" }.min(),
        support: Support(
          articles: Set(said.map(\.document)).count, independent: Set(said.map(\.origin)).count))
    }.sorted { a, b in
      let (first, second) = (a.since ?? a.pastBy ?? "~", b.since ?? b.pastBy ?? "~")
      return first != second ? first < second : NodeSummary.precedes(a.body, b.body)
    }
  }

  private func current(_ person: NodeID) throws -> [Report] {
    let select = try database.cachedStatement(
      sql: """
        SELECT triple.object AS body, document.id AS document, document.origin, document.published FROM triple
        JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        WHERE triple.subject = ? AND triple.predicate = 'worksFor' AND triple.modality <> 'negated'
        """)
    return try Row.fetchAll(select, arguments: [person.number]).map { report($0, isPast: false) }
  }

  /// What articles say in passing: "former mayor of Daejeon".
  private func former(_ person: NodeID) throws -> [Report] {
    let select = try database.cachedStatement(
      sql: """
        SELECT body.node AS body, document.id AS document, document.origin, document.published FROM entity AS person
        JOIN json_each(person.hints, '$.formerBodies') AS former
        JOIN entity AS body ON body.document = person.document AND body.local = former.value
        JOIN document ON document.id = person.document
        WHERE person.node = ? AND person.hints IS NOT NULL
        """)
    return try Row.fetchAll(select, arguments: [person.number]).map { report($0, isPast: true) }
  }

  private func report(_ row: Row, isPast: Bool) -> Report {
    Report(
      body: row["body"], document: row["document"], origin: row["origin"], published: row["published"],
      isPast: isPast)
  }
}
