import Foundation
import GRDB
import PactModel

/// Reads what documents say of agreements, and which agreements may meet.
struct AgreementReader {
  let database: Database
  let decisions: Decisions

  init(database: Database) throws {
    self.database = database
    decisions = try Decisions(database)
  }

  /// The agreements of some rows, in the order of the rows; rows that are gone are left out.
  func mentions(_ rows: some Collection<Int64>) throws -> [AgreementMention] {
    let list = rows.jsonArray
    var facts: [Int64: AgreementFacts] = [:]
    for row in try database.rows(
      """
      SELECT entity.id, document.name, document.published, entity.local,
        CASE WHEN ?2 THEN entity.extracted END AS extracted
      FROM entity JOIN document ON document.id = entity.document
      WHERE entity.id IN (SELECT value FROM json_each(?1))
      """, [list, !decisions.aboutAgreements.isEmpty])
    {
      var found = AgreementFacts(
        entity: row["id"], document: row["name"], local: row["local"], published: row["published"])
      if let json: String = row["extracted"], decisions.aboutAgreements.contains(found.document) {
        let extracted = try JSONDecoder().decode(Entity.self, from: Data(json.utf8))
        found.places = Set(extracted.mentions.map(\.start))
        found.isDecided = decisions.merges.contains { $0.first.matches(found) || $0.second.matches(found) }
      }
      facts[found.entity] = found
    }
    for row in try database.rows(
      """
      SELECT evidence.subject, evidence.predicate, evidence.value, object.node, object.type FROM evidence
      LEFT JOIN entity AS object ON object.id = evidence.object AND object.profile IS NOT NULL
      WHERE evidence.subject IN (SELECT value FROM json_each(?)) AND evidence.modality <> 'negated'
        AND evidence.predicate IN ('party', 'signatory', 'instrument', 'signedOn', 'status', 'coversField')
      """, [list])
    {
      let value: String = row["value"] ?? ""
      let node = (row["node"] as Int64?).map(NodeID.init(number:))
      let entity: Int64 = row["subject"]
      switch row["predicate"] as String {
      case "party": if let node { facts[entity]?.parties.insert(node) }
      // A body that signs is a party.
      case "signatory":
        if let node, row["type"] as String != EntityType.person.rawValue {
          facts[entity]?.parties.insert(node)
        }
      case "coversField": if let node { facts[entity]?.fields.insert(node) }
      case "instrument": facts[entity]?.instruments.insert(value)
      case "signedOn": facts[entity]?.dates.insert(value)
      default: facts[entity]?.statuses.insert(value)
      }
    }
    for (entity, incomplete) in facts where incomplete.isIncomplete {
      let bodies = try database.numbers(
        """
        SELECT DISTINCT other.node FROM entity JOIN entity AS other ON other.document = entity.document
        WHERE entity.id = ? AND other.type IN ('Organization', 'GPE') AND other.node IS NOT NULL
        """, [entity])
      facts[entity]?.company = Set(bodies.map(NodeID.init(number:))).subtracting(incomplete.parties)
    }
    return facts.values.sorted { $0.entity < $1.entity }.map(AgreementMention.init)
  }

  /// The agreements that have or may have one of some things as a party or a field.
  func agreements(with things: some Collection<Int64>) throws -> [Int64] {
    try database.numbers(
      """
      SELECT DISTINCT subject FROM evidence
      WHERE predicate IN ('party', 'signatory', 'coversField') AND object IN (SELECT value FROM json_each(?1))
      UNION SELECT agreement.id FROM entity AS thing JOIN entity AS agreement ON agreement.document = thing.document
      WHERE thing.id IN (SELECT value FROM json_each(?1)) AND thing.type IN ('Organization', 'GPE')
        AND agreement.type = 'Agreement' AND (
          SELECT count(DISTINCT party.node) FROM evidence JOIN entity AS party ON party.id = evidence.object
          WHERE evidence.subject = agreement.id AND evidence.predicate IN ('party', 'signatory')
            AND evidence.modality <> 'negated' AND party.type <> 'Person') = 1
      """, [things.jsonArray])
  }

  /// Notes by what agreements may be met.
  func index(_ mention: AgreementMention) throws {
    try database.run("DELETE FROM partyPair WHERE entity = ?", [mention.facts.entity])
    for pair in mention.facts.pairs {
      try database.run(
        "INSERT INTO partyPair (first, second, late, since, until, entity) VALUES (?, ?, ?, ?, ?, ?)",
        [
          pair.first.number, pair.second.number, mention.isLate, mention.reach.first, mention.reach.last,
          mention.facts.entity,
        ])
    }
  }

  /// Those that share a pair of parties and a time with some agreements, and are of the same sort as they.
  func contemporaries(of agreements: some Collection<Int64>, late: Bool) throws -> Set<Int64> {
    Set(
      try database.numbers(
        """
        SELECT DISTINCT other.entity FROM partyPair AS own JOIN partyPair AS other
          ON other.first = own.first AND other.second = own.second AND other.late = ?1
          AND other.since <= own.until AND other.until >= own.since
        WHERE own.entity IN (SELECT value FROM json_each(?2)) AND own.late = ?1
        """, [late, agreements.jsonArray]))
  }

  /// Those of a sort that share a pair of parties with some agreements, whenever they were.
  func company(of agreements: some Collection<Int64>, late: Bool) throws -> Set<Int64> {
    Set(
      try database.numbers(
        """
        SELECT DISTINCT other.entity FROM partyPair AS own JOIN partyPair AS other
          ON other.first = own.first AND other.second = own.second AND other.late = ?1
        WHERE own.entity IN (SELECT value FROM json_each(?2))
        """, [late, agreements.jsonArray]))
  }

  /// Everything that decides with some agreements in which group they stand: those of their parties and time,
  /// directly or through others, and those that users named together with them.
  func closure(of start: Set<Int64>, late: Bool) throws -> Set<Int64> {
    var found = start
    var frontier = start
    while !frontier.isEmpty {
      let next = try contemporaries(of: frontier, late: late).union(decided(with: frontier))
      frontier = next.subtracting(found)
      found.formUnion(frontier)
    }
    return found
  }

  /// The agreements that decisions name together with some.
  private func decided(with agreements: Set<Int64>) throws -> Set<Int64> {
    if decisions.aboutAgreements.isEmpty { return [] }
    var found: Set<Int64> = []
    for pair in decisions.merges {
      let (first, second) = (try rows(pair.first), try rows(pair.second))
      if !agreements.isDisjoint(with: first.union(second)) { found.formUnion(first.union(second)) }
    }
    return found
  }

  /// The agreements that a decision's reference means.
  func rows(_ reference: IdentityReference) throws -> Set<Int64> {
    guard let (document, place) = reference.agreement else { return [] }
    return Set(
      try database.numbers(
        """
        SELECT entity.id FROM entity JOIN document ON document.id = entity.document
        WHERE document.name = ? AND entity.type = 'Agreement' AND EXISTS (
          SELECT 1 FROM json_each(entity.extracted, '$.mentions') AS mention
          WHERE json_extract(mention.value, '$.start') = ?)
        """, [document, place]))
  }
}
