import GRDB
import PactModel

/// Gives every piece of evidence of a touched entity the triple that it supports, and drops triples without evidence.
struct TripleAssembly {
  let database: Database

  func assemble(_ touched: inout Touched) throws {
    let entities = touched.entities.jsonArray
    let rows = try database.rows(
      """
      SELECT evidence.id, evidence.predicate, evidence.value, evidence.modality, evidence.triple,
        subject.node AS subject, object.node AS object, evidence.object IS NOT NULL AS takesObject,
        document.published
      FROM evidence
      JOIN document ON document.id = evidence.document
      JOIN entity AS subject ON subject.id = evidence.subject
      LEFT JOIN entity AS object ON object.id = evidence.object
      WHERE evidence.id IN (
        SELECT id FROM evidence WHERE subject IN (SELECT value FROM json_each(?1))
        UNION SELECT id FROM evidence WHERE object IN (SELECT value FROM json_each(?1)))
      ORDER BY evidence.id
      """, [entities])
    for row in rows {
      let old: Int64? = row["triple"]
      let new = try triple(row)
      guard old != new else { continue }
      let isPast = row["modality"] == FormerOffice.modality
      let published: String? = isPast ? nil : row["published"]
      if let old { touched.lost.add(old, published: published) }
      if let new { touched.gained.add(new, published: published) }
      try database.run("UPDATE evidence SET triple = ? WHERE id = ?", [new, row["id"] as Int64])
      touched.nodes.formUnion([row["subject"] as Int64?, row["object"] as Int64?].compactMap { $0 })
    }
    try database.run(
      """
      DELETE FROM triple WHERE id IN (SELECT value FROM json_each(?))
        AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.triple = triple.id)
      """, [touched.lost.triples.jsonArray])
  }

  /// The triple that a piece of evidence supports; none where subject and object have become one node.
  private func triple(_ row: Row) throws -> Int64? {
    guard var subject: Int64 = row["subject"] else { return nil }
    var object: Int64? = row["object"]
    let predicate: String = row["predicate"]
    let value: String? = row["value"]
    let said: String = row["modality"]
    let modality = said == FormerOffice.modality ? Modality.asserted.rawValue : said
    if row["takesObject"] as Bool {
      guard let other = object, other != subject else { return nil }
      if Predicate(rawValue: predicate)?.isSymmetric == true, other < subject {
        (subject, object) = (other, subject)
      }
    }
    let select = try database.cachedStatement(
      sql: """
        SELECT id FROM triple WHERE subject = ? AND predicate = ? AND ifnull(object, 0) = ?
          AND ifnull(value, '') = ? AND modality = ?
        """)
    if let id = try Int64.fetchOne(
      select, arguments: [subject, predicate, object ?? 0, value ?? "", modality])
    {
      return id
    }
    try database.run(
      "INSERT INTO triple (subject, predicate, object, value, modality) VALUES (?, ?, ?, ?, ?)",
      [subject, predicate, object, value, modality])
    return database.lastInsertedRowID
  }
}
