import GRDB
import PactModel

/// Brings the labels of touched nodes in line with their profiles, and drops nodes that nothing speaks of.
struct NodeAssembly {
  let database: Database
  private let renames: [(reference: IdentityReference, language: Language, name: String)]

  init(database: Database) throws {
    self.database = database
    renames = try Decisions(database).renames
  }

  func assemble(_ touched: inout Touched) throws {
    let nodes = touched.nodes.jsonArray
    try database.run(
      """
      DELETE FROM node WHERE id IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM entity WHERE entity.node = node.id)
      """, [nodes])
    for row in try database.rows(
      "SELECT id, type FROM node WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", [nodes])
    {
      let node: Int64 = row["id"]
      if row["type"] as String == EntityType.agreement.rawValue {
        try describeAgreement(node)
      } else {
        try describe(node)
      }
    }
  }

  /// The type, kind and labels that most entities have; of several, the first in alphabetical order.
  private func describe(_ node: Int64) throws {
    var types: [String: Int] = [:]
    var kinds: [String: Int] = [:]
    var korean: [String: Int] = [:]
    var english: [String: Int] = [:]
    for row in try database.rows(
      "SELECT type, kind, labelKo, labelEn, support FROM profile WHERE node = ?", [node])
    {
      let support: Int = row["support"]
      types[row["type"], default: 0] += support
      if let kind: String = row["kind"] { kinds[kind, default: 0] += support }
      if let label: String = row["labelKo"] { korean[label, default: 0] += support }
      if let label: String = row["labelEn"] { english[label, default: 0] += support }
    }
    guard let type = mostFrequent(types) else { return }
    let given = try givenNames(node)
    try database.run(
      "UPDATE node SET type = ?, kind = ?, labelKo = ?, labelEn = ? WHERE id = ?",
      [
        type, mostFrequent(kinds), given[.korean] ?? mostFrequent(korean),
        given[.english] ?? mostFrequent(english), node,
      ])
  }

  /// The names that users gave a thing.
  private func givenNames(_ node: Int64) throws -> [Language: String] {
    if renames.isEmpty { return [:] }
    let profiles = try database.rows(
      "SELECT \(ProfileFacts.columns) FROM profile WHERE node = ? ORDER BY key", [node]
    ).map { try ProfileFacts($0, database, namesEmployers: true) }
    var names: [Language: String] = [:]
    for rename in renames where profiles.contains(where: rename.reference.matches) {
      names[rename.language] = rename.name
    }
    return names
  }

  /// An agreement's labels are its names in the articles of each language; its event date is the best supported one.
  private func describeAgreement(_ node: Int64) throws {
    var labels: [String: [String: Int]] = [:]
    for row in try database.rows(
      """
      SELECT document.language, entity.name, count(*) AS support FROM entity
      JOIN document ON document.id = entity.document WHERE entity.node = ? GROUP BY 1, 2
      """, [node])
    {
      labels[row["language"], default: [:]][row["name"]] = row["support"]
    }
    try database.run(
      "UPDATE node SET labelKo = ?, labelEn = ?, happenedOn = (\(EventDate.sql)) WHERE id = ?",
      [mostFrequent(labels["ko"] ?? [:]), mostFrequent(labels["en"] ?? [:]), node])
  }

  private func mostFrequent(_ counts: [String: Int]) -> String? {
    counts.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }?.key
  }
}
