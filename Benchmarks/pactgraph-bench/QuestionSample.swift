import Foundation
import GRDB
import PactCorpus
import PactModel
import PactQuery
import PactStore

enum QuestionKind: CaseIterable {
  case partners
  /// Partners in a field since a date.
  case partnersInField
  /// Chains between two hubs, of not more than four hops.
  case path
  case timeline
  /// The best connected bodies.
  case top
}

/// Questions drawn from a store.
struct QuestionSample {
  var all: [Question] = []

  init(_ graph: GraphStore, seed: UInt64, count: Int, tops: Int) throws {
    var random = SeededRandom(seed, "questions")
    try graph.read { database in
      let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM triple") ?? 0
      func party() throws -> Int64 {
        try Int64.fetchOne(
          database, sql: "SELECT object FROM triple WHERE id >= ? AND predicate = 'party' LIMIT 1",
          arguments: [Int64(random.next() % UInt64(max(1, last - 100)))]) ?? 0
      }
      let hubs = try Int64.fetchAll(
        database,
        sql: """
          SELECT node FROM connection WHERE type = 'Organization' ORDER BY connections DESC, node LIMIT 1000
          """)
      let fields = try Int64.fetchAll(
        database, sql: "SELECT id FROM node WHERE type = 'Field' ORDER BY id LIMIT 200")
      guard hubs.count > 1, !fields.isEmpty else { return }
      func pick(_ nodes: [Int64]) -> Int64 { nodes[Int(random.next() % UInt64(nodes.count))] }
      for _ in 0..<count {
        all.append(Question(kind: .partners, first: try party()))
        all.append(Question(kind: .partnersInField, first: try party(), second: pick(fields)))
        let start = pick(hubs)
        all.append(Question(kind: .path, first: start, second: pick(hubs.filter { $0 != start })))
        all.append(Question(kind: .timeline, first: try party()))
      }
      all += Array(repeating: Question(kind: .top), count: tops)
    }
  }

  /// The value below which so many of a hundred lie.
  static func quantile(_ values: [Double], _ percent: Int) -> Double {
    values.isEmpty ? 0 : values.sorted()[min(values.count - 1, values.count * percent / 100)]
  }
}

/// One question, and the SQL that one would write by hand for it.
struct Question {
  var kind: QuestionKind
  /// The node that is asked about; 0 where none is.
  var first: Int64 = 0
  /// The field, or the other end of the path.
  var second: Int64 = 0

  private static let since = "2020-01-01"
  private static let hops = 4
  private static let best = 20

  /// Asks as a program that uses the library does, and counts the rows of the answer.
  func ask(_ graph: GraphStore) throws -> Int {
    let query = GraphQuery(graph)
    let name = NodeID(number: first).description
    let other = NodeID(number: second).description
    return switch kind {
    case .partners: try query.partners(of: name).rows.count
    case .partnersInField:
      try query.partners(of: name, field: other, in: DateRange(since: Self.since)).rows.count
    case .path:
      try query.path(from: name, to: other, maxHops: Self.hops, limit: 1).chains.first?.steps.count ?? 0
    case .timeline: Self.distinctEvents(try query.timeline(of: name))
    case .top: try query.top(types: [.organization], limit: Self.best).rows.count
    }
  }

  /// The rows, but each status of an agreement once: articles may give it two dates, which the tables have beside it.
  private static func distinctEvents(_ timeline: Timeline) -> Int {
    let acts = Set(timeline.rows.compactMap { row in row.agreement.map { "\($0.id) \(row.event)" } })
    return acts.count + timeline.rows.count { $0.agreement == nil }
  }

  /// Asks the tables by hand, with a statement that is prepared once.
  func askPlainly(_ graph: GraphStore) throws -> Int {
    try graph.read { database in
      let statement = try database.cachedStatement(sql: sql)
      let rows: [Row] =
        switch kind {
        case .partners, .timeline: try Row.fetchAll(statement, arguments: [first])
        case .partnersInField: try Row.fetchAll(statement, arguments: [first, second, Self.since])
        case .path: try Row.fetchAll(statement, arguments: [first, second])
        case .top: try Row.fetchAll(statement, arguments: [Self.best])
        }
      return kind == .path ? rows.first?["hops"] ?? 0 : rows.count
    }
  }

  /// The question for peers.
  func line(rows: Int) -> String {
    let (first, second) = (NodeID(number: first), NodeID(number: second))
    return #"{"kind": "\#(kind)", "first": "\#(first)", "second": "\#(second)", "rows": \#(rows)}"#
  }

  /// What the rows of the table show of an agreement, by hand.
  private static let agreement = """
    agreement.id, agreement.happenedOn,
      (SELECT value FROM triple WHERE subject = agreement.id AND predicate = 'instrument') AS instrument,
      (SELECT value FROM triple WHERE subject = agreement.id AND predicate = 'status') AS status,
      (SELECT group_concat(labelEn) FROM triple JOIN node ON node.id = object
        WHERE subject = agreement.id AND predicate = 'coversField') AS fields
    """
  /// Without its articles no tie is believed.
  private static let support = """
    (SELECT group_concat(document.name || ' ' || substr(text, start + 1, "end" - start)) FROM evidence
      JOIN document ON document.id = evidence.document WHERE evidence.triple = partner.id) AS sources
    """

  private var sql: String {
    switch kind {
    case .partners:
      """
      SELECT other.id, other.labelEn, \(Self.agreement), \(Self.support)
      FROM triple AS own JOIN triple AS partner ON partner.subject = own.subject AND partner.predicate = 'party'
        JOIN node AS agreement ON agreement.id = own.subject JOIN node AS other ON other.id = partner.object
      WHERE own.object = ?1 AND own.predicate = 'party' AND partner.object <> ?1
      ORDER BY agreement.happenedOn DESC, agreement.id
      """
    case .partnersInField:
      """
      SELECT other.id, other.labelEn, \(Self.agreement), \(Self.support)
      FROM triple AS own JOIN triple AS covers ON covers.subject = own.subject AND covers.predicate = 'coversField'
          AND covers.object = ?2
        JOIN triple AS partner ON partner.subject = own.subject AND partner.predicate = 'party'
        JOIN node AS agreement ON agreement.id = own.subject JOIN node AS other ON other.id = partner.object
      WHERE own.object = ?1 AND own.predicate = 'party' AND partner.object <> ?1 AND agreement.happenedOn >= ?3
      ORDER BY agreement.happenedOn DESC, agreement.id
      """
    case .path:
      """
      WITH near (node) AS MATERIALIZED (
          SELECT subject FROM triple WHERE object = ?1 AND predicate IN ('party', 'signatory')),
        far (node) AS MATERIALIZED (
          SELECT subject FROM triple WHERE object = ?2 AND predicate IN ('party', 'signatory')),
        friend (node) AS MATERIALIZED (
          SELECT object FROM far CROSS JOIN triple ON triple.subject = far.node
          WHERE predicate IN ('party', 'signatory'))
      SELECT 2 AS hops FROM near WHERE node IN far
      UNION ALL
      SELECT 4 FROM near CROSS JOIN triple ON triple.subject = near.node
      WHERE predicate IN ('party', 'signatory') AND object IN friend
      LIMIT 1
      """
    case .timeline:
      """
      SELECT * FROM (
        SELECT agreement.happenedOn AS day, triple.value AS event, \(Self.agreement),
          (SELECT group_concat(labelEn) FROM triple JOIN node ON node.id = object
            WHERE subject = agreement.id AND predicate = 'party') AS parties
        FROM triple AS own JOIN node AS agreement ON agreement.id = own.subject
          JOIN triple ON triple.subject = own.subject AND triple.predicate = 'status'
        WHERE own.object = ?1 AND own.predicate = 'party'
        UNION ALL
        SELECT triple.firstReported, triple.predicate, triple.id, NULL, NULL, NULL, NULL, person.labelEn
        FROM triple JOIN node AS person ON person.id = triple.subject
        WHERE triple.object = ?1 AND triple.predicate = 'worksFor')
      ORDER BY day
      """
    case .top:
      """
      SELECT node.id, labelEn, connections FROM connection JOIN node ON node.id = connection.node
      WHERE connection.type = 'Organization' ORDER BY connections DESC LIMIT ?1
      """
    }
  }
}
