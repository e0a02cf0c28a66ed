import GRDB
import PactModel
import PactStore

/// Finds the field nodes that a question about a field means.
///
/// By id; by gazetteer entry, with the entries below it; by letter code; by any name in either language; and by names that begin
/// with the one asked for as a word, since 양자컴퓨팅 and "quantum computing" are quantum.
struct FieldMatcher {
  let database: Database
  let catalog: any NameCatalog

  func nodes(of field: String) throws -> Set<NodeID> {
    let entries = [field] + catalog.entries(named: field)
    let all = Set(entries + entries.flatMap(catalog.descendants))
    var nodes = Set<NodeID>()
    if let id = NodeID(field) { try nodes.formUnion(fetch("profile.node = ?", [id.number])) }
    for entry in all.sorted() {
      try nodes.formUnion(fetch("profile.gazetteer = ?", [entry]))
    }
    let key = NameKey.normalize(field)
    if key.unicodeScalars.count == 1 {
      try nodes.formUnion(fetch("alias.normalized = ? AND alias.source IN ('code', 'label', 'name')", [key]))
    } else if !key.isEmpty {
      try nodes.formUnion(fetch("alias.normalized = ?", [key]))
      try nodes.formUnion(narrower(field, key))
    }
    if nodes.isEmpty {
      throw QueryError.unknownField(
        field, try NearNames(database: database).candidates(for: key, types: [.field]))
    }
    return nodes
  }

  /// Fields whose name begins with the one asked for: anywhere in Hangul, at the end of a word in Latin letters.
  private func narrower(_ field: String, _ key: String) throws -> Set<NodeID> {
    let isLatin = key.unicodeScalars.allSatisfy { $0.value < 0x250 }
    let word = field.lowercased() + " "
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT profile.node, alias.text FROM alias JOIN profile ON profile.id = alias.profile
        WHERE alias.normalized >= ? AND alias.normalized < ? AND profile.type = 'Field'
        """, arguments: [key, key + "\u{10FFFF}"])
    let fitting = rows.filter { !isLatin || ($0["text"] as String).lowercased().hasPrefix(word) }
    return Set(fitting.map { NodeID(number: $0["node"]) })
  }

  private func fetch(_ condition: String, _ arguments: StatementArguments) throws -> Set<NodeID> {
    let nodes = try Int64.fetchAll(
      database,
      sql: """
        SELECT profile.node FROM profile JOIN alias ON alias.profile = profile.id
        WHERE profile.type = 'Field' AND \(condition)
        """, arguments: arguments)
    return Set(nodes.map(NodeID.init(number:)))
  }
}
