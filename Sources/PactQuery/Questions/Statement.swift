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
  public var time: StatementTime
  /// One for each article, the first published first.
  public var sources: [Source]
  /// How many they are.
  public var support: Support
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
    var summary = NodeSummary(row)
    if summary.type == .agreement { summary.label = try agreementTitle(id) ?? summary.label }
    return summary
  }

  /// `MOU 2025-06-11 대전광역시–퀘벡주`: what tells an agreement from others, which its name in an article does not.
  private func agreementTitle(_ id: NodeID) throws -> Labels? {
    let select = try database.cachedStatement(
      sql: """
        SELECT party.labelKo, party.labelEn FROM triple JOIN node AS party ON party.id = triple.object
        WHERE triple.subject = ? AND triple.predicate = 'party' AND triple.modality <> 'negated'
        ORDER BY ifnull(party.labelEn, party.labelKo), party.id
        """)
    let parties = try Row.fetchAll(select, arguments: [id.number]).map {
      Labels(ko: $0["labelKo"], en: $0["labelEn"])
    }
    guard !parties.isEmpty else { return nil }
    let facts = try database.cachedStatement(
      sql: """
        SELECT (SELECT value FROM triple WHERE subject = ?1 AND predicate = 'instrument' AND modality <> 'negated'
          ORDER BY value = 'Agreement', value LIMIT 1) AS instrument, happenedOn FROM node WHERE id = ?1
        """)
    let row = try Row.fetchOne(facts, arguments: [id.number])
    let start = [row?["instrument"] as String?, row?["happenedOn"] as String?].compactMap { $0 }
    let title = { (language: Language) in
      let names = parties.prefix(3).map { $0.text(in: language) } + (parties.count > 3 ? ["…"] : [])
      return (start + [names.joined(separator: "–")]).joined(separator: " ")
    }
    return Labels(ko: title(.korean), en: title(.english))
  }

  /// All statements with a node as subject or object, but for some predicates: by predicate, the best supported first.
  func statements(of node: NodeID, without left: Set<PactModel.Predicate> = []) throws -> [Statement] {
    let list = left.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns) FROM triple WHERE subject = ?1 AND predicate NOT IN (\(list))
        UNION SELECT \(Self.columns) FROM triple WHERE object = ?1 AND predicate NOT IN (\(list))
        """)
    let statements = try Row.fetchAll(select, arguments: [node.number]).map(statement)
    let order = Dictionary(uniqueKeysWithValues: Predicate.allCases.enumerated().map { ($1, $0) })
    return statements.sorted { a, b in
      let outgoing = (a.subject.id == node, b.subject.id == node)
      if outgoing.0 != outgoing.1 { return outgoing.0 }
      if a.predicate != b.predicate { return order[a.predicate, default: 0] < order[b.predicate, default: 0] }
      if a.support != b.support { return a.support > b.support }
      if a.value != b.value { return (a.value ?? "") < (b.value ?? "") }
      if let first = a.object, let second = b.object, first != second {
        return NodeSummary.precedes(first, second)
      }
      if a.subject != b.subject { return NodeSummary.precedes(a.subject, b.subject) }
      return a.modality.rawValue < b.modality.rawValue
    }
  }

  /// The triples between two nodes, in either direction.
  func statements(between first: NodeID, and second: NodeID) throws -> [Statement] {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns) FROM triple WHERE subject = ?1 AND object = ?2
        UNION SELECT \(Self.columns) FROM triple WHERE subject = ?2 AND object = ?1
        ORDER BY predicate, subject, modality
        """)
    return try Row.fetchAll(select, arguments: [first.number, second.number]).map(statement)
  }

  private static let columns = "id, subject, predicate, object, value, modality, \(StatementTime.columns)"

  private func statement(_ row: Row) throws -> Statement {
    let sources = try sources(of: row["id"])
    return Statement(
      subject: try node(NodeID(number: row["subject"])),
      predicate: Predicate(rawValue: row["predicate"]) ?? .cooperatesWith,
      object: try (row["object"] as Int64?).map { try node(NodeID(number: $0)) }, value: row["value"],
      modality: Modality(rawValue: row["modality"]) ?? .asserted, time: StatementTime(row), sources: sources,
      support: Support(sources))
  }

  private func sources(of triple: Int64) throws -> [Source] {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Source.columns) FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.triple = ?1 AND (evidence.modality <> 'former' OR NOT EXISTS (
          SELECT 1 FROM evidence AS held WHERE held.triple = ?1 AND held.modality <> 'former'))
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start, evidence."end"
        """)
    var seen: Set<String> = []
    return try Row.fetchAll(select, arguments: [triple]).map(Source.init)
      .filter { seen.insert($0.document).inserted }
  }
}
