import Foundation
import GRDB
import PactModel

/// Reads back what single documents say, as it was written.
struct FactReader {
  let database: Database

  /// A stored article; its triples have one piece of evidence each.
  func article(_ document: Int64) throws -> (article: StoredArticle, run: RunID?)? {
    guard
      let row = try database.rows(
        """
        SELECT name, title, url, published, language, text, readAt, run, fingerprint, boilerplate
        FROM document WHERE id = ?
        """, [document]
      ).first
    else { return nil }
    var extraction = Extraction(
      id: row["name"], lang: Language(rawValue: row["language"]) ?? .korean, published: row["published"],
      title: row["title"], url: row["url"])
    let decoder = JSONDecoder()
    var hints: [String: IdentityHints] = [:]
    extraction.entities = try database.rows(
      "SELECT extracted, hints FROM entity WHERE document = ? ORDER BY id", [document]
    ).map { row in
      let entity = try decoder.decode(Entity.self, from: row["extracted"])
      if let json: String = row["hints"] {
        hints[entity.id] = try decoder.decode(IdentityHints.self, from: Data(json.utf8))
      }
      return entity
    }
    extraction.triples = try database.rows(
      """
      SELECT subject.local AS subject, evidence.predicate, object.local AS object, evidence.value, evidence.modality,
        evidence.start, evidence."end", evidence.rule, evidence.confidence, evidence.derivation
      FROM evidence JOIN entity AS subject ON subject.id = evidence.subject
      LEFT JOIN entity AS object ON object.id = evidence.object
      WHERE evidence.document = ? AND evidence.modality <> ? ORDER BY evidence.id
      """, [document, FormerOffice.modality]
    ).compactMap(triple)
    var article = StoredArticle(
      extraction, text: row["text"], readAt: row["readAt"], fingerprint: row["fingerprint"])
    article.hints = hints
    article.boilerplate = StoredArticle.spans(row["boilerplate"])
    return (article, (row["run"] as Int64?).map(RunID.init(row:)))
  }

  private func triple(_ row: Row) throws -> Triple? {
    guard let predicate = Predicate(rawValue: row["predicate"]) else { return nil }
    let derivation = try Derivation(json: row["derivation"])
    let evidence = Evidence(
      start: row["start"], end: row["end"], trigger: derivation.trigger, roles: derivation.roles)
    return Triple(
      subject: row["subject"], predicate: predicate, object: row["object"], value: row["value"],
      modality: Modality(rawValue: row["modality"]), evidence: [evidence], rule: row["rule"],
      confidence: row["confidence"])
  }
}
