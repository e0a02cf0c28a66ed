import GRDB
import PactModel

/// Decides anew which agreements of different documents are one node, wherever their company changed.
struct AgreementAssembly {
  let database: Database

  func assemble(_ touched: inout Touched) throws {
    let moved = try database.numbers(
      """
      SELECT DISTINCT subject FROM evidence
      WHERE predicate = 'party' AND object IN (SELECT value FROM json_each(?))
      """, [touched.entities.jsonArray])
    let start = touched.agreements.union(moved)
    // Whom they stood with before must be looked at again, and whom they stand with now.
    var found = try company(of: start)
    for agreement in start { try pair(agreement) }
    found = try closure(of: found.union(start))
    let facts = try found.sorted().compactMap(facts)
    for group in AgreementMatcher.groups(of: facts) {
      guard let key = group.map(\.key).min() else { continue }
      let node = NodeID(key: key).number
      try database.run(
        "INSERT INTO node (id, key, type) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
        [node, key, EntityType.agreement.rawValue])
      touched.nodes.insert(node)
      for member in group {
        let old = try Int64.fetchOne(
          database.cachedStatement(sql: "SELECT node FROM entity WHERE id = ?"), arguments: [member.entity])
        guard old != node else { continue }
        if let old { touched.nodes.insert(old) }
        try database.run("UPDATE entity SET node = ? WHERE id = ?", [node, member.entity])
        touched.entities.insert(member.entity)
      }
    }
  }

  /// Notes the pairs of parties by which an agreement meets others.
  private func pair(_ agreement: Int64) throws {
    try database.run("DELETE FROM partyPair WHERE entity = ?", [agreement])
    let parties = try database.numbers(
      """
      SELECT DISTINCT party.node FROM evidence JOIN entity AS party ON party.id = evidence.object
      WHERE evidence.subject = ? AND evidence.predicate = 'party' AND evidence.modality <> 'negated'
        AND party.profile IS NOT NULL
      """, [agreement])
    let facts = AgreementFacts(
      entity: agreement, document: "", local: "", parties: Set(parties.map(NodeID.init(number:))))
    for pair in facts.pairs {
      try database.run(
        "INSERT INTO partyPair (first, second, entity) VALUES (?, ?, ?)",
        [pair.first.number, pair.second.number, agreement])
    }
  }

  private func company(of agreements: some Collection<Int64>) throws -> Set<Int64> {
    Set(
      try database.numbers(
        """
        SELECT DISTINCT other.entity FROM partyPair AS own JOIN partyPair AS other USING (first, second)
        WHERE own.entity IN (SELECT value FROM json_each(?))
        """, [agreements.jsonArray]))
  }

  private func closure(of start: Set<Int64>) throws -> Set<Int64> {
    var found = start
    var frontier = start
    while !frontier.isEmpty {
      frontier = try company(of: frontier).subtracting(found)
      found.formUnion(frontier)
    }
    return found
  }

  private func facts(_ agreement: Int64) throws -> AgreementFacts? {
    guard
      let row = try database.rows(
        """
        SELECT document.name, document.published, entity.local FROM entity
        JOIN document ON document.id = entity.document WHERE entity.id = ?
        """, [agreement]
      ).first
    else { return nil }
    var facts = AgreementFacts(
      entity: agreement, document: row["name"], local: row["local"], published: row["published"])
    for row in try database.rows(
      """
      SELECT evidence.predicate, evidence.value, party.node FROM evidence
      LEFT JOIN entity AS party
        ON party.id = evidence.object AND party.profile IS NOT NULL
      WHERE evidence.subject = ? AND evidence.modality <> 'negated'
        AND evidence.predicate IN ('party', 'instrument', 'signedOn', 'status')
      """, [agreement])
    {
      let value: String = row["value"] ?? ""
      switch row["predicate"] as String {
      case "party": if let node: Int64 = row["node"] { facts.parties.insert(NodeID(number: node)) }
      case "instrument": facts.instruments.insert(value)
      case "signedOn": facts.dates.insert(value)
      default: facts.statuses.insert(value)
      }
    }
    return facts
  }
}
