import GRDB
import PactModel

/// Decides anew which agreements of different documents are one node, wherever their company changed.
struct AgreementAssembly {
  let database: Database

  func assemble(_ touched: inout Touched) throws {
    let reader = try AgreementReader(database: database)
    let start = touched.agreements.union(try reader.agreements(with: touched.entities))
    if start.isEmpty { return }
    // Whom they stood with before must be looked at again, and whom they stand with now.
    var core = try reader.contemporaries(of: start, late: false)
    var late = try reader.company(of: start, late: true)
    let known = try reader.mentions(start)
    for mention in known { try reader.index(mention) }
    core.formUnion(known.filter { !$0.isLate }.map(\.facts.entity))
    late.formUnion(known.filter(\.isLate).map(\.facts.entity))

    var matcher = AgreementMatcher(decisions: reader.decisions)
    let mentions = try reader.mentions(reader.closure(of: core, late: false)).filter { !$0.isLate }
    for group in matcher.groups(of: mentions) { try settle(group.members, key: group.key, &touched) }
    // What was renewed or ended follows what was signed before, which may be another node now.
    late.formUnion(try reader.company(of: mentions.map(\.facts.entity), late: true))
    let others = try reader.mentions(reader.closure(of: late, late: true)).filter(\.isLate)
    for group in matcher.lateGroups(of: others) {
      let before = try predecessors(of: group, reader)
      let found = matcher.predecessor(of: group, among: before)
      try settle(group.members, key: found.map { before[$0].key } ?? group.key, &touched)
    }
    try note(matcher.matches, among: (mentions + others).map(\.facts.entity))
  }

  /// What was signed or planned between parties of a renewal or an end, as it is grouped now.
  private func predecessors(
    of late: AgreementMatcher.Group, _ reader: AgreementReader
  ) throws -> [AgreementMatcher.Group] {
    let company = try reader.company(of: late.members.map(\.facts.entity), late: false)
    // Whole groups, since their keys are those of their members and one document tells their agreements apart.
    let whole = try database.rows(
      """
      SELECT id, node FROM entity WHERE node IN (
        SELECT node FROM entity WHERE id IN (SELECT value FROM json_each(?)))
      """, [company.jsonArray])
    let nodes = Dictionary(
      whole.map { ($0["id"] as Int64, $0["node"] as Int64) }, uniquingKeysWith: { first, _ in first })
    let mentions = try reader.mentions(nodes.keys).filter { !$0.isLate }
    return Dictionary(grouping: mentions) { nodes[$0.facts.entity] ?? 0 }.sorted { $0.key < $1.key }
      .map { AgreementMatcher.Group(members: $0.value) }
  }

  /// Makes agreements of documents one node.
  private func settle(_ members: [AgreementMention], key: String, _ touched: inout Touched) throws {
    let node = NodeID(key: key).number
    try database.run(
      "INSERT INTO node (id, key, type) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
      [node, key, EntityType.agreement.rawValue])
    touched.nodes.insert(node)
    for member in members {
      let entity = member.facts.entity
      let old = try database.numbers("SELECT node FROM entity WHERE id = ? AND node IS NOT NULL", [entity])
        .first
      guard old != node else { continue }
      if let old { touched.nodes.insert(old) }
      try database.run("UPDATE entity SET node = ? WHERE id = ?", [node, entity])
      touched.entities.insert(entity)
    }
  }

  /// Keeps why agreements are one, or might be.
  private func note(_ matches: [AgreementMatcher.Match], among entities: [Int64]) throws {
    try database.run(
      "DELETE FROM accord WHERE entity IN (SELECT value FROM json_each(?))", [entities.jsonArray])
    for match in matches {
      try database.run(
        "INSERT INTO accord (entity, other, reason, score, merged) VALUES (?, ?, ?, ?, ?)",
        [
          match.mention.entity, match.other.entity, match.likeness.reason.rawValue, match.likeness.score,
          match.isMerged,
        ])
    }
  }
}
