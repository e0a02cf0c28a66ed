import Foundation
import GRDB
import PactModel

/// Decides anew which documents are copies of one text, wherever documents came or went.
///
/// Whether two are copies depends on these two alone, and copies of a copy count as copies, so that the order in which they
/// came does not matter.
struct CopyAssembly {
  let database: Database

  func assemble(_ touched: inout Touched) throws {
    let index = WordingIndex(database: database)
    var wordings: [Int64: Wording] = [:]
    for document in touched.newDocuments.sorted() {
      for other in try index.candidates(for: document) {
        let share = try wording(document, &wordings).share(with: wording(other, &wordings))
        if share < Wording.copyShare { continue }
        try database.run(
          "INSERT OR IGNORE INTO copy (first, second, share) VALUES (?, ?, ?)",
          [min(document, other), max(document, other), share])
      }
    }
    var open = touched.newDocuments.union(touched.copies)
    while let document = open.popFirst() {
      let copies = try closure(of: document)
      open.subtract(copies)
      try settle(copies, &touched)
    }
  }

  /// Bounds the memory of a large batch; texts are read again then.
  private static let cacheLimit = 2_000

  private func wording(_ document: Int64, _ cache: inout [Int64: Wording]) throws -> Wording {
    if let known = cache[document] { return known }
    if cache.count >= Self.cacheLimit { cache.removeAll() }
    let row = try database.rows("SELECT text, boilerplate FROM document WHERE id = ?", [document]).first
    let wording = Wording(row?["text"] ?? "", without: StoredArticle.spans(row?["boilerplate"]))
    cache[document] = wording
    return wording
  }

  private func closure(of document: Int64) throws -> Set<Int64> {
    var found: Set<Int64> = [document]
    var frontier = [document]
    while let next = frontier.popLast() {
      for copy in try database.numbers(
        "SELECT second FROM copy WHERE first = ?1 UNION SELECT first FROM copy WHERE second = ?1", [next])
      where found.insert(copy).inserted { frontier.append(copy) }
    }
    return found
  }

  /// The first published is the origin of all; agreements of documents that have another one now are described anew.
  private func settle(_ copies: Set<Int64>, _ touched: inout Touched) throws {
    let list = copies.jsonArray
    let origin = try database.numbers(
      """
      SELECT id FROM document WHERE id IN (SELECT value FROM json_each(?))
      ORDER BY ifnull(published, '~'), name LIMIT 1
      """, [list]
    ).first
    let changed = try database.numbers(
      """
      UPDATE document SET origin = ?1 WHERE id IN (SELECT value FROM json_each(?2)) AND origin IS NOT ?1
      RETURNING id
      """, [origin, list])
    touched.nodes.formUnion(
      try database.numbers(
        """
        SELECT DISTINCT node FROM entity
        WHERE type = 'Agreement' AND node IS NOT NULL AND document IN (SELECT value FROM json_each(?))
        """, [changed.jsonArray]))
  }
}
