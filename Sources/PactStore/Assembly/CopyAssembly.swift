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
    var editions = Editions(index: WordingIndex(database: database))
    var wordings: [Int64: Wording] = [:]
    for story in touched.stories.sorted() { try compare(story, &editions, &wordings) }
    var open = touched.newDocuments.union(touched.copies)
    while let document = open.popFirst() {
      let copies = try closure(of: document, &editions)
      open.subtract(copies)
      try settle(copies, &touched)
    }
  }

  /// Notes anew of which other stories one is a copy.
  private func compare(
    _ story: Int64, _ editions: inout Editions, _ wordings: inout [Int64: Wording]
  ) throws {
    let own = try editions.of(story)
    for column in ["first", "second"] {
      try database.run(
        "DELETE FROM copy WHERE \(column) IN (SELECT document FROM wording WHERE story = ?)", [story])
    }
    guard let head = own.first?.head else { return }
    for candidate in try editions.index.candidates(for: story) {
      let others = try editions.of(candidate)
      guard let other = others.first?.head else { continue }
      let share = try wording(head, &wordings).share(with: wording(other, &wordings))
      if share < Wording.copyShare { continue }
      for one in own {
        for other in others where one.isNear(other) {
          try database.run(
            "INSERT OR IGNORE INTO copy (first, second, share) VALUES (?, ?, ?)",
            [min(one.head, other.head), max(one.head, other.head), share])
        }
      }
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

  private func closure(of document: Int64, _ editions: inout Editions) throws -> Set<Int64> {
    guard let start = try editions.holding(document) else { return [document] }
    var found = Set(start.documents)
    var frontier = [start.head]
    while let next = frontier.popLast() {
      for copy in try database.numbers(
        "SELECT second FROM copy WHERE first = ?1 UNION SELECT first FROM copy WHERE second = ?1", [next])
      where !found.contains(copy) {
        guard let edition = try editions.holding(copy) else { continue }
        found.formUnion(edition.documents)
        frontier.append(edition.head)
      }
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

/// The editions of the stories that a transaction looks at.
private struct Editions {
  let index: WordingIndex
  private var known: [Int64: [Edition]] = [:]

  init(index: WordingIndex) { self.index = index }

  mutating func of(_ story: Int64) throws -> [Edition] {
    if let editions = known[story] { return editions }
    let editions = try index.editions(of: story)
    known[story] = editions
    return editions
  }

  /// The edition that a document belongs to; nil for one without words.
  mutating func holding(_ document: Int64) throws -> Edition? {
    guard let story = try index.story(of: document) else { return nil }
    return try of(story).first { $0.documents.contains(document) }
  }
}
