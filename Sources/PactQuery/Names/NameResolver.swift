import GRDB
import PactModel
import PactStore

/// Finds the nodes that a name means: by id, gazetteer entry, label, best name in an article, any other name in one,
/// or the start of a name.
///
/// The first of these ways that finds anything decides, so that a full name is never ambiguous with a longer one.
struct NameResolver {
  let database: Database
  let catalog: any NameCatalog

  /// A node, and the name by which it was found.
  private typealias Found = (node: NodeSummary, matched: String)

  func resolve(_ name: String, types: Set<EntityType>) throws -> NameResolution {
    let key = NameKey.normalize(name)
    for way in [byID, byEntry, byLabel, byName, byMention, byPrefix] {
      let found = try way(name, key).filter { types.contains($0.node.type) }
      if found.count == 1 { return .unique(found[0].node) }
      if !found.isEmpty { return .ambiguous(try counted(found)) }
    }
    return .unknown(near: try NearNames(database: database).candidates(for: key, types: types))
  }

  private func byID(_ name: String, _ key: String) throws -> [Found] {
    guard let id = NodeID(name) else { return [] }
    return try nodes("SELECT id AS node, '' AS text FROM node WHERE id = ?", [id.number])
  }

  private func byEntry(_ name: String, _ key: String) throws -> [Found] {
    try byEntries([name] + catalog.entries(named: name))
  }

  private func byEntries(_ entries: [String]) throws -> [Found] {
    let quoted = entries.map { $0.databaseValue }
    let marks = databaseQuestionMarks(count: entries.count)
    return try nodes(
      "SELECT node, gazetteer AS text FROM profile WHERE gazetteer IN (\(marks))", StatementArguments(quoted))
  }

  private func byLabel(_ name: String, _ key: String) throws -> [Found] {
    try byAlias("alias.normalized = ? AND alias.source IN ('label', 'code')", [key], key)
  }

  private func byName(_ name: String, _ key: String) throws -> [Found] {
    try byAlias("alias.normalized = ? AND alias.source = 'name'", [key], key)
  }

  private func byMention(_ name: String, _ key: String) throws -> [Found] {
    try byAlias("alias.normalized = ? AND alias.source = 'mention'", [key], key)
  }

  private func byPrefix(_ name: String, _ key: String) throws -> [Found] {
    guard key.unicodeScalars.count > 1 else { return [] }
    return try byAlias(
      "alias.normalized >= ? AND alias.normalized < ? AND alias.source IN ('label', 'name')",
      [key, key + "\u{10FFFF}"], key)
  }

  private func byAlias(
    _ condition: String, _ arguments: StatementArguments, _ key: String
  ) throws -> [Found] {
    guard !key.isEmpty else { return [] }
    return try nodes(
      "SELECT profile.node, alias.text FROM alias JOIN profile ON profile.id = alias.profile WHERE \(condition)",
      arguments)
  }

  /// The nodes that a query for `node` and `text` finds, the most spoken of first.
  func candidates(_ sql: String, _ arguments: StatementArguments) throws -> [NameCandidate] {
    try counted(nodes(sql, arguments))
  }

  private func nodes(_ sql: String, _ arguments: StatementArguments) throws -> [Found] {
    let select = try database.cachedStatement(
      sql: """
        SELECT node.id, node.type, node.kind, node.labelKo, node.labelEn, min(found.text) AS matched
        FROM (\(sql)) AS found JOIN node ON node.id = found.node GROUP BY node.id
        """)
    return try Row.fetchAll(select, arguments: arguments).map { (NodeSummary($0), $0["matched"]) }
  }

  /// Counting takes as long as a node has articles, and so is done only where it decides.
  private func counted(_ found: [Found]) throws -> [NameCandidate] {
    let count = try database.cachedStatement(
      sql: "SELECT count(DISTINCT document) FROM entity WHERE node = ?")
    return try found.map { node, matched in
      NameCandidate(
        node: node, documents: try Int.fetchOne(count, arguments: [node.id.number]) ?? 0, matched: matched)
    }
    .sorted {
      $0.documents != $1.documents ? $0.documents > $1.documents : NodeSummary.precedes($0.node, $1.node)
    }
  }
}
