import GRDB
import PactModel

extension GraphStore {
  /// The users' decisions as last replayed, in their order.
  public func decisions() throws(Diagnostic) -> [Decision] {
    try read { try Self.decisions($0) }
  }

  static func decisions(_ database: Database) throws -> [Decision] {
    try String.fetchAll(database, sql: "SELECT line FROM decision ORDER BY position").compactMap {
      try Decision(line: $0)
    }
  }

  /// Replays decisions, which take the place of those before; the graph changes where they do.
  public func apply(_ decisions: [Decision]) throws(Diagnostic) {
    try transaction { database in
      let before = try Self.decisions(database)
      if before == decisions { return }
      try database.execute(sql: "DELETE FROM decision")
      for (position, decision) in decisions.enumerated() {
        try database.run("INSERT INTO decision (position, line) VALUES (?, ?)", [position, decision.line])
      }
      var touched = Touched()
      touched.goneNames = Decisions(before).names.union(Decisions(decisions).names)
      let changed = Decisions(before).agreements.union(Decisions(decisions).agreements)
      let reader = try AgreementReader(database: database)
      for reference in changed { touched.agreements.formUnion(try reader.rows(reference)) }
      touched.nodes = try Self.nodes(named: touched.goneNames, database)
      try Assembler(database: database).assemble(touched)
    }
  }

  private static func nodes(named names: Set<ProfileName>, _ database: Database) throws -> Set<Int64> {
    var nodes: Set<Int64> = []
    for name in names {
      switch name {
      case .korean(let key, let type):
        nodes.formUnion(
          try database.numbers(
            "SELECT node FROM profile WHERE keyKo = ? AND type = ? AND node IS NOT NULL", [key, type]))
      case .english(let key, let type):
        nodes.formUnion(
          try database.numbers(
            "SELECT node FROM profile WHERE keyEn = ? AND type = ? AND node IS NOT NULL", [key, type]))
      case .entry(let entry):
        nodes.formUnion(
          try database.numbers("SELECT node FROM profile WHERE gazetteer = ? AND node IS NOT NULL", [entry]))
      case .handle: break
      }
    }
    return nodes
  }

  /// How decisions name a thing: every way in which documents present it, the best supported first.
  public func references(to node: NodeID) throws(Diagnostic) -> [String] {
    try read { database in
      let agreements = try database.numbers(
        """
        SELECT entity.id FROM entity JOIN document ON document.id = entity.document
        WHERE entity.node = ? AND +entity.profile IS NULL ORDER BY ifnull(document.published, '~'), document.name, local
        """, [node.number])
      if !agreements.isEmpty {
        return try agreements.compactMap { try Self.reference(toAgreement: $0, database) }
      }
      let profiles = try database.numbers(
        "SELECT id FROM profile WHERE node = ? ORDER BY support DESC, key", [node.number])
      var seen: Set<String> = []
      return try profiles.compactMap { try Self.reference(toProfile: $0, database) }
        .filter { seen.insert($0).inserted }
    }
  }

  /// How decisions name one way in which documents present a thing; nil for what has no name.
  package static func reference(toProfile profile: Int64, _ database: Database) throws -> String? {
    guard
      let row = try database.rows(
        "SELECT type, gazetteer, labelKo, labelEn, keyKo, keyEn, statedKo FROM profile WHERE id = ?",
        [profile]
      ).first
    else { return nil }
    if let entry: String = row["gazetteer"] { return entry }
    let (korean, english): (String?, String?) = (row["labelKo"], row["labelEn"])
    let prefersKorean = row["keyKo"] != nil && (row["statedKo"] as Bool || row["keyEn"] == nil)
    guard let label = prefersKorean ? korean : english ?? korean else { return nil }
    let type: String = row["type"]
    var reference = "\(type):\(flat(label))"
    if type == EntityType.person.rawValue {
      let body = try database.rows(
        """
        SELECT ifnull(labelKo, labelEn) AS label FROM employer JOIN profile ON profile.id = employer.employer
        WHERE employer.profile = ? AND (keyKo IS NOT NULL OR keyEn IS NOT NULL) ORDER BY profile.key
        """, [profile]
      ).first
      reference += "@" + flat(body?["label"] ?? "")
    }
    return reference
  }

  /// How decisions name an agreement of a document.
  package static func reference(toAgreement entity: Int64, _ database: Database) throws -> String? {
    let row = try database.rows(
      """
      SELECT document.name, (
          SELECT min(json_extract(mention.value, '$.start'))
          FROM json_each(entity.extracted, '$.mentions') AS mention) AS place
      FROM entity JOIN document ON document.id = entity.document WHERE entity.id = ?
      """, [entity]
    ).first
    guard let row, let place: Int = row["place"] else { return nil }
    return "Agreement:\(row["name"] as String)@\(place)"
  }

  private static func flat(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Decisions {
  /// Those of a store.
  init(_ database: Database) throws { self.init(try GraphStore.decisions(database)) }
}
