import GRDB
import PactModel
import PactStore

/// Reads nodes and edges out of a store in a fixed order.
struct GraphReader {
  let database: Database

  /// The nodes within some edges of a node, itself included; negated triples lead nowhere.
  ///
  /// An agreement reached with the last step, of whose parties only one is inside, is left out: it would join nothing.
  func surroundings(of center: NodeID, depth: Int) throws -> Set<Int64> {
    let statement = try database.cachedStatement(
      sql: """
        SELECT object FROM triple WHERE subject = ?1 AND object IS NOT NULL AND modality <> 'negated'
        UNION SELECT subject FROM triple WHERE object = ?1 AND modality <> 'negated'
        """)
    var found: Set<Int64> = [center.number]
    var frontier = found
    for _ in 0..<max(0, depth) {
      var next: Set<Int64> = []
      for node in frontier { next.formUnion(try Int64.fetchAll(statement, arguments: [node])) }
      frontier = next.subtracting(found)
      found.formUnion(frontier)
    }
    return found.subtracting(try halfAgreements(frontier.subtracting([center.number]), within: found))
  }

  private func halfAgreements(_ nodes: Set<Int64>, within scope: Set<Int64>) throws -> Set<Int64> {
    let agreements = try Int64.fetchAll(
      database,
      sql: "SELECT id FROM node WHERE type = 'Agreement' AND id IN (SELECT value FROM json_each(?))",
      arguments: [nodes.list])
    let parties = try database.cachedStatement(
      sql: "SELECT object FROM triple WHERE subject = ? AND predicate = 'party' AND modality <> 'negated'")
    return Set(
      try agreements.filter { agreement in
        Set(try Int64.fetchAll(parties, arguments: [agreement])).intersection(scope).count < 2
      })
  }

  /// Hands on nodes by type, label and id.
  ///
  /// - Parameters:
  ///   - connectedOnly: whether nodes that no edge touches are left out.
  ///   - mentionedOnly: whether nodes are left out of which no triple speaks.
  func nodes(
    in scope: Set<Int64>?, connectedOnly: Bool, mentionedOnly: Bool, _ body: (GraphNode) throws -> Void
  ) throws {
    var conditions: [String] = []
    if let scope { conditions.append("id IN (SELECT value FROM json_each('\(scope.list)'))") }
    if connectedOnly || mentionedOnly {
      conditions.append(
        """
        (EXISTS (SELECT 1 FROM triple WHERE subject = node.id \(connectedOnly ? "AND object IS NOT NULL" : ""))
          OR EXISTS (SELECT 1 FROM triple WHERE object = node.id))
        """)
    }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, type, kind, labelKo, labelEn, happenedOn, firstReported,
          (SELECT count(DISTINCT document) FROM entity WHERE entity.node = node.id) AS documents,
          (SELECT count(DISTINCT document.origin) FROM entity JOIN document ON document.id = entity.document
            WHERE entity.node = node.id) AS independent
        FROM node \(filter) ORDER BY type, ifnull(labelEn, labelKo), labelKo, id
        """)
    while let row = try cursor.next() {
      let summary = NodeSummary(row)
      let history =
        summary.type == .agreement
        ? try AgreementHistory(database: database, agreement: summary.id) : nil
      try body(
        GraphNode(
          id: summary.id, type: summary.type, kind: summary.kind, label: summary.label,
          identifiers: try identifiers(summary.id), literals: try literals(summary.id),
          happenedOn: row["happenedOn"], firstReported: row["firstReported"], history: history?.events ?? [],
          contradictions: history?.contradictions ?? [], documents: row["documents"],
          independent: row["independent"]))
    }
  }

  /// Hands on triples by subject, predicate, object and literal.
  func edges(in scope: Set<Int64>?, _ body: (GraphEdge) throws -> Void) throws {
    let filter =
      scope.map {
        """
        WHERE subject IN (SELECT value FROM json_each('\($0.list)'))
          AND (object IS NULL OR object IN (SELECT value FROM json_each('\($0.list)')))
        """
      } ?? ""
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, subject, predicate, object, value, modality, \(StatementTime.columns) FROM triple \(filter)
        ORDER BY subject, predicate, object, value, modality
        """)
    while let row = try cursor.next() {
      guard let predicate = Predicate(rawValue: row["predicate"]) else { continue }
      try body(
        GraphEdge(
          subject: NodeID(number: row["subject"]), predicate: predicate,
          object: (row["object"] as Int64?).map(NodeID.init(number:)), value: row["value"],
          modality: Modality(rawValue: row["modality"]) ?? .asserted, time: StatementTime(row),
          evidence: try evidence(row["id"])))
    }
  }

  private func evidence(_ triple: Int64) throws -> [GraphEdge.Support] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT document.name, start, "end", rule, confidence, origin.name AS copyOf, document.published FROM
        evidence
        JOIN document ON document.id = evidence.document
        LEFT JOIN document AS origin ON origin.id = document.origin AND origin.id <> document.id
        WHERE triple = ? ORDER BY 1, 2, 3, 4, 5
        """)
    return try Row.fetchAll(statement, arguments: [triple]).map {
      GraphEdge.Support(
        document: $0["name"], published: $0["published"], copyOf: $0["copyOf"], start: $0["start"],
        end: $0["end"], rule: $0["rule"],
        confidence: $0["confidence"])
    }
  }

  private func identifiers(_ node: NodeID) throws -> [String: String] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT scheme, value FROM identifier JOIN profile ON profile.id = identifier.profile
        WHERE profile.node = ? GROUP BY 1, 2 ORDER BY sum(identifier.support) DESC, value
        """)
    let rows = try Row.fetchAll(statement, arguments: [node.number])
    return Dictionary(rows.map { ($0["scheme"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
  }

  private func literals(_ node: NodeID) throws -> [String: [String]] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT triple.predicate, triple.value FROM triple JOIN evidence ON evidence.triple = triple.id
        JOIN document ON document.id = evidence.document
        WHERE triple.subject = ? AND triple.value IS NOT NULL AND triple.modality <> 'negated'
        GROUP BY triple.id
        ORDER BY count(DISTINCT document.origin) DESC, count(DISTINCT document.id) DESC, triple.value
        """)
    let rows = try Row.fetchAll(statement, arguments: [node.number])
    return Dictionary(grouping: rows, by: { $0["predicate"] as String }).mapValues { $0.map { $0["value"] } }
  }
}

extension Set<Int64> {
  /// The numbers as a JSON array, in order.
  fileprivate var list: String { "[" + sorted().map(String.init).joined(separator: ",") + "]" }
}
