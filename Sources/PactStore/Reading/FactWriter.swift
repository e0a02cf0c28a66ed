import Foundation
import GRDB
import PactModel

/// Writes and removes what single documents say, and notes what that touches.
struct FactWriter {
  let database: Database
  private let agreements: AgreementReader

  init(database: Database) throws {
    self.database = database
    agreements = try AgreementReader(database: database)
  }

  /// Removes a document with everything that it says.
  ///
  /// - Returns: whether there was one.
  func remove(document name: String, touched: inout Touched) throws -> Bool {
    let select = try database.cachedStatement(
      sql: "SELECT id, language, published, origin FROM document WHERE name = ?")
    guard let document = try Row.fetchOne(select, arguments: [name]) else { return false }
    let row: Int64 = document["id"]
    let language = Language(rawValue: document["language"]) ?? .korean
    for triple in try database.numbers(
      "SELECT DISTINCT triple FROM evidence WHERE document = ? AND triple IS NOT NULL", [row])
    {
      touched.lost.add(triple, published: document["published"])
    }
    let entities = try database.cachedStatement(
      sql: "SELECT id, extracted, profile, node FROM entity WHERE document = ?")
    let gone = try Row.fetchAll(entities, arguments: [row])
    var agreements: [Int64] = []
    for entity in gone {
      let id: Int64 = entity["id"]
      if let node: Int64 = entity["node"] { touched.nodes.insert(node) }
      if let profile: Int64 = entity["profile"] {
        let extracted = try JSONDecoder().decode(Entity.self, from: entity["extracted"])
        try support(profile, of: extracted, language: language, by: -1)
        touched.profiles.insert(profile)
      } else {
        agreements.append(id)
      }
    }
    try touchCompany(of: agreements, &touched)
    if let origin: Int64 = document["origin"] {
      let copies = try database.numbers(
        "UPDATE document SET origin = NULL WHERE origin = ? RETURNING id", [origin])
      touched.copies.formUnion(copies)
    }
    if let story = try WordingIndex(database: database).remove(row) { touched.stories.insert(story) }
    // SQLite gives the numbers of rows that went to others.
    touched.newDocuments.remove(row)
    touched.copies.remove(row)
    for entity in gone {
      touched.entities.remove(entity["id"])
      touched.agreements.remove(entity["id"])
    }
    try execute("DELETE FROM document WHERE id = ?", [row])
    return true
  }

  /// Whoever may have stood with agreements that go.
  private func touchCompany(of gone: [Int64], _ touched: inout Touched) throws {
    if gone.isEmpty { return }
    touched.agreements.formUnion(try agreements.contemporaries(of: gone, late: false))
    touched.agreements.formUnion(try agreements.company(of: gone, late: true))
    touched.agreements.formUnion(
      try database.numbers(
        """
        SELECT id FROM entity WHERE node IN (
          SELECT node FROM entity WHERE id IN (SELECT value FROM json_each(?)))
        """, [gone.jsonArray]))
  }

  /// Writes what a document says; nodes and triples are assembled later.
  func insert(_ article: StoredArticle, run: RunID?, touched: inout Touched) throws {
    let extraction = article.extraction
    try execute(
      """
      INSERT INTO document (name, contentHash, title, url, published, language, text, readAt, run,
        fingerprint, boilerplate)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        extraction.id, SHA256(article.text).hexadecimal, extraction.title, extraction.url,
        extraction.published, extraction.lang.rawValue, article.text, article.readAt, run?.row,
        article.fingerprint, article.boilerplateJSON,
      ])
    let document = database.lastInsertedRowID
    touched.newDocuments.insert(document)
    let story = try WordingIndex(database: database).insert(
      document, published: extraction.published, text: article.text, boilerplate: article.boilerplate)
    if let story { touched.stories.insert(story) }
    let rows = try insertEntities(article, document: document, touched: &touched)
    for triple in extraction.triples {
      guard let subject = rows[triple.subject] else { continue }
      for evidence in triple.evidence {
        try execute(
          """
          INSERT INTO evidence (document, subject, predicate, object, value, modality, start, "end", rule,
            confidence, derivation)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          [
            document, subject, triple.predicate.rawValue, triple.object.flatMap { rows[$0] }, triple.value,
            (triple.modality ?? .asserted).rawValue, evidence.start, evidence.end, triple.rule,
            triple.confidence, Derivation(evidence).json,
          ])
      }
    }
    for office in FormerOffice.all(in: article) {
      try execute(
        """
        INSERT INTO evidence (document, subject, predicate, object, modality, start, "end", rule, confidence, derivation)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          document, rows[office.person], Predicate.worksFor.rawValue, rows[office.body],
          FormerOffice.modality, office.span.start, office.span.end, FormerOffice.rule,
          FormerOffice.confidence, Derivation().json,
        ])
    }
  }

  /// Persons come last, since their profile names their employers'.
  private func insertEntities(
    _ article: StoredArticle, document: Int64, touched: inout Touched
  ) throws -> [String: Int64] {
    let extraction = article.extraction
    var employers: [String: [String]] = [:]
    for triple in extraction.triples
    where triple.predicate == .worksFor && triple.modality != .negated {
      if let object = triple.object { employers[triple.subject, default: []].append(object) }
    }
    for (entity, hints) in article.hints { employers[entity, default: []] += hints.formerBodies }
    var profiles: [String: (key: String, row: Int64)] = [:]
    for entity in extraction.entities where entity.type != .person && entity.type != .agreement {
      let profile = ProfileRow(
        entity, in: extraction, readings: article.hints[entity.id]?.readings ?? [])
      profiles[entity.id] = (profile.key, try insert(profile, touched: &touched))
    }
    for entity in extraction.entities where entity.type == .person {
      let bodies = (employers[entity.id] ?? []).compactMap { profiles[$0] }
      let unique = Dictionary(bodies.map { ($0.key, $0.row) }, uniquingKeysWith: { first, _ in first })
      let profile = ProfileRow(
        entity, in: extraction, employers: Array(unique.keys),
        readings: article.hints[entity.id]?.readings ?? [])
      let row = try insert(profile, touched: &touched)
      for body in unique.values {
        try execute("INSERT OR IGNORE INTO employer (profile, employer) VALUES (?, ?)", [row, body])
      }
      profiles[entity.id] = (profile.key, row)
    }
    var rows: [String: Int64] = [:]
    for entity in extraction.entities {
      let profile = profiles[entity.id]?.row
      try execute(
        """
        INSERT INTO entity (document, local, type, name, extracted, hints, isFormer, profile)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          document, entity.id, entity.type.rawValue, entity.name, CompactJSON.entity(entity),
          article.hints[entity.id]?.json, article.hints[entity.id]?.formerBodies.isEmpty == false, profile,
        ])
      let row = database.lastInsertedRowID
      rows[entity.id] = row
      touched.entities.insert(row)
      if let profile {
        try support(profile, of: entity, language: extraction.lang, by: 1)
        touched.profiles.insert(profile)
      } else {
        touched.agreements.insert(row)
      }
    }
    return rows
  }

  private func insert(_ profile: ProfileRow, touched: inout Touched) throws -> Int64 {
    let select = try database.cachedStatement(sql: "SELECT id FROM profile WHERE key = ?")
    if let row = try Int64.fetchOne(select, arguments: [profile.key]) { return row }
    try execute(
      """
      INSERT INTO profile (key, type, kind, gazetteer, labelKo, labelEn, keyKo, keyEn, statedKo, statedEn,
        support)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      """,
      [
        profile.key, profile.type.rawValue, profile.kind, profile.gazetteer, profile.labelKo,
        profile.labelEn, profile.keyKo, profile.keyEn, profile.isKoStated, profile.isEnStated,
      ])
    let row = database.lastInsertedRowID
    for handle in profile.handles {
      try execute("INSERT INTO handle (profile, key) VALUES (?, ?)", [row, handle])
    }
    touched.newProfiles.insert(row)
    return row
  }

  /// Counts an entity in or out of its profile's support, names and identifiers.
  private func support(_ profile: Int64, of entity: Entity, language: Language, by step: Int) throws {
    try execute("UPDATE profile SET support = support + ? WHERE id = ?", [step, profile])
    for alias in AliasRow.all(of: entity, language: language) {
      try execute(
        """
        INSERT INTO alias (profile, text, source, language, normalized, support) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET support = support + excluded.support
        """,
        [profile, alias.text, alias.source, alias.language, alias.normalized, step])
    }
    for (scheme, value) in entity.identifiers {
      try execute(
        """
        INSERT INTO identifier (profile, scheme, value, support) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET support = support + excluded.support
        """,
        [profile, scheme, value, step])
    }
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
