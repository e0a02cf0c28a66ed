import GRDB
import PactModel

/// Decides anew which profiles are one node, wherever profiles came or went.
struct ProfileAssembly {
  let database: Database
  private let decisions: Decisions

  init(database: Database) throws {
    self.database = database
    decisions = try Decisions(database)
  }

  func assemble(_ touched: inout Touched) throws {
    try removeUnsupported(&touched)
    let names = try startingNames(touched)
    let nameless = try namelessProfiles(touched)
    let bodies = try closure(of: names.filter { !$0.isPerson }).merging(nameless) { first, _ in first }
    let moved = try decide(bodies, &touched)
    // Whoever works for a body that has become another is looked at again.
    let persons = try database.rows(
      """
      SELECT DISTINCT profile.keyKo, profile.keyEn FROM employer JOIN profile ON profile.id = employer.profile
      WHERE employer.employer IN (SELECT value FROM json_each(?))
      """, [moved.jsonArray]
    ).flatMap { row in personNames(keyKo: row["keyKo"], keyEn: row["keyEn"]) }
    let people = try closure(of: names.filter(\.isPerson).union(persons))
    try settleEntities(moved + decide(people, &touched), &touched)
  }

  /// Profiles that no entity has any more go, with their names and identifiers.
  private func removeUnsupported(_ touched: inout Touched) throws {
    let changed = touched.profiles.jsonArray
    for row in try database.rows(
      """
      SELECT id, type, keyKo, keyEn, gazetteer, node FROM profile
      WHERE support = 0 AND id IN (SELECT value FROM json_each(?))
      """, [changed])
    {
      let id: Int64 = row["id"]
      touched.profiles.remove(id)
      touched.newProfiles.remove(id)
      if let node: Int64 = row["node"] { touched.nodes.insert(node) }
      touched.goneNames.formUnion(try profileNames(row))
    }
    // Employees first: an employer without support has none with support.
    for condition in ["type = 'Person'", "type <> 'Person'"] {
      try database.run(
        """
        DELETE FROM profile
        WHERE support = 0 AND \(condition) AND id IN (SELECT value FROM json_each(?))
        """, [changed])
    }
    let rest = touched.profiles.jsonArray
    for table in ["alias", "identifier"] {
      try database.run(
        "DELETE FROM \(table) WHERE support = 0 AND profile IN (SELECT value FROM json_each(?))", [rest])
    }
  }

  /// New profiles of things without a name, each of which is a node of its own.
  private func namelessProfiles(_ touched: Touched) throws -> [Int64: Row] {
    let rows = try database.rows(
      """
      SELECT \(ProfileFacts.columns), profile.node FROM profile
      WHERE keyKo IS NULL AND keyEn IS NULL AND gazetteer IS NULL
        AND id IN (SELECT value FROM json_each(?))
      """, [touched.newProfiles.jsonArray])
    return Dictionary(rows.map { ($0["id"], $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func startingNames(_ touched: Touched) throws -> Set<ProfileName> {
    try database.rows(
      """
      SELECT id, type, keyKo, keyEn, gazetteer FROM profile WHERE id IN (SELECT value FROM json_each(?))
      """, [touched.newProfiles.jsonArray]
    ).reduce(into: touched.goneNames) { $0.formUnion(try profileNames($1)) }
  }

  /// All profiles that names lead to, directly or through other profiles' names.
  private func closure(of start: Set<ProfileName>) throws -> [Int64: Row] {
    var found: [Int64: Row] = [:]
    var seen = start
    var frontier = Array(start)
    while let name = frontier.popLast() {
      for next in decisions.company(of: name) where seen.insert(next).inserted { frontier.append(next) }
      for row in try rows(named: name) where found.updateValue(row, forKey: row["id"]) == nil {
        for next in try profileNames(row) where seen.insert(next).inserted { frontier.append(next) }
      }
    }
    return found
  }

  private func rows(named name: ProfileName) throws -> [Row] {
    let columns = "SELECT \(ProfileFacts.columns), profile.node FROM profile WHERE"
    return switch name {
    case .korean(let key, let type):
      try database.rows("\(columns) keyKo = ? AND type = ?", [key, type])
    case .english(let key, let type):
      try database.rows("\(columns) keyEn = ? AND type = ?", [key, type])
    case .entry(let entry): try database.rows("\(columns) gazetteer = ?", [entry])
    case .handle(let key):
      try database.rows("\(columns) id IN (SELECT profile FROM handle WHERE key = ?)", [key])
    }
  }

  /// Decides identity among profiles.
  ///
  /// - Returns: the profiles whose node is another one than before.
  private func decide(_ rows: [Int64: Row], _ touched: inout Touched) throws -> [Int64] {
    let facts = try rows.values.map { row in
      try ProfileFacts(row, database, namesEmployers: !decisions.isEmpty)
    }
    let (groups, likenesses) = IdentityResolver.resolve(facts, decisions: decisions)
    try note(likenesses, among: rows.keys)
    var moved: [Int64] = []
    for group in groups {
      let node = NodeID(key: group.key).number
      for member in group.members where rows[member.row]?["node"] != node {
        if let old: Int64 = rows[member.row]?["node"] { touched.nodes.insert(old) }
        try database.run(
          "INSERT INTO node (id, key, type) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
          [node, group.key, member.type.rawValue])
        try database.run("UPDATE profile SET node = ? WHERE id = ?", [node, member.row])
        touched.nodes.insert(node)
        moved.append(member.row)
      }
    }
    touched.profiles.formUnion(moved)
    return moved
  }

  /// Keeps why profiles are one thing, or might be.
  private func note(_ likenesses: [Likeness], among rows: some Collection<Int64>) throws {
    let array = rows.jsonArray
    for column in ["first", "second"] {
      try database.run("DELETE FROM likeness WHERE \(column) IN (SELECT value FROM json_each(?))", [array])
    }
    for likeness in likenesses {
      try database.run(
        """
        INSERT INTO likeness (first, second, reason, score, merged) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET reason = excluded.reason, score = excluded.score, merged = excluded.merged
        WHERE excluded.merged > merged OR excluded.merged = merged AND excluded.score > score
        """,
        [
          likeness.first.row, likeness.second.row, likeness.reason.rawValue, likeness.score,
          likeness.isMerged,
        ])
    }
  }

  /// Gives entities the node of their profile: new ones, and those of profiles that are another node now.
  private func settleEntities(_ moved: [Int64], _ touched: inout Touched) throws {
    for (column, rows) in [("id", touched.entities.jsonArray), ("profile", moved.jsonArray)] {
      let changed = try database.numbers(
        """
        UPDATE entity SET node = (SELECT profile.node FROM profile WHERE profile.id = entity.profile)
        WHERE \(column) IN (SELECT value FROM json_each(?)) AND profile IS NOT NULL
          AND node IS NOT (SELECT profile.node FROM profile WHERE profile.id = entity.profile)
        RETURNING id
        """, [rows])
      touched.entities.formUnion(changed)
    }
    touched.nodes.formUnion(
      try database.numbers(
        """
        SELECT DISTINCT node FROM profile
        WHERE node IS NOT NULL AND id IN (SELECT value FROM json_each(?))
        """, [touched.profiles.jsonArray]))
  }

  private func profileNames(_ row: Row) throws -> [ProfileName] {
    let type: String = row["type"]
    let handles = try database.rows("SELECT key FROM handle WHERE profile = ?", [row["id"] as Int64])
    return [
      (row["keyKo"] as String?).map { .korean(key: $0, type: type) },
      (row["keyEn"] as String?).map { .english(key: $0, type: type) },
      (row["gazetteer"] as String?).map { .entry($0) },
    ].compactMap { $0 } + handles.map { .handle($0["key"]) }
  }

  private func personNames(keyKo: String?, keyEn: String?) -> [ProfileName] {
    let type = EntityType.person.rawValue
    return [keyKo.map { .korean(key: $0, type: type) }, keyEn.map { .english(key: $0, type: type) }]
      .compactMap { $0 }
  }
}

extension ProfileName {
  /// True for what a person is known by.
  var isPerson: Bool {
    switch self {
    case .korean(_, let type), .english(_, let type): type == EntityType.person.rawValue
    case .handle(let key): key.hasPrefix("person|")
    case .entry: false
    }
  }
}
