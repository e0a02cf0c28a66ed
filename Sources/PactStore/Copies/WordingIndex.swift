import Foundation
import GRDB

/// The wordings that a store keeps, to find copies by.
struct WordingIndex {
  let database: Database

  /// So many days after the first, a text is news no more: what is printed then is another act told in the same words.
  static let windowInDays = 14
  /// The day of articles without a date, which may be copies of any.
  static let unknownDay = -1_000_000
  /// Below this, signatures promise no copy, however they err.
  private static let leastResemblance = 0.15

  func insert(_ document: Int64, published: String?, text: String, boilerplate: [Range<Int>]) throws {
    guard let signature = WordingSignature(Wording(text, without: boilerplate)) else { return }
    let day = published.flatMap(CalendarDay.init)?.number ?? Self.unknownDay
    try database.run(
      "INSERT INTO wording (document, day, signature) VALUES (?, ?, ?)", [document, day, signature.data])
    for key in signature.bands {
      try database.run(
        "INSERT OR IGNORE INTO band (key, day, document) VALUES (?, ?, ?)", [key, day, document])
    }
  }

  func remove(_ document: Int64) throws {
    guard let (day, signature) = try entry(document) else { return }
    for key in signature.bands {
      try database.run("DELETE FROM band WHERE key = ? AND day = ? AND document = ?", [key, day, document])
    }
  }

  /// The other documents that may be copies of one.
  func candidates(for document: Int64) throws -> [Int64] {
    guard let (day, signature) = try entry(document) else { return [] }
    var found: Set<Int64> = []
    for key in signature.bands {
      if day == Self.unknownDay {
        found.formUnion(try database.numbers("SELECT document FROM band WHERE key = ?", [key]))
      } else {
        found.formUnion(
          try database.numbers(
            """
            SELECT document FROM band WHERE key = ?1 AND day BETWEEN ?2 AND ?3
            UNION ALL SELECT document FROM band WHERE key = ?1 AND day = ?4
            """, [key, day - Self.windowInDays, day + Self.windowInDays, Self.unknownDay]))
      }
    }
    found.remove(document)
    return try found.sorted().filter { other in
      try entry(other).map { $0.signature.resemblance(to: signature) >= Self.leastResemblance } ?? false
    }
  }

  private func entry(_ document: Int64) throws -> (day: Int, signature: WordingSignature)? {
    let rows = try database.rows("SELECT day, signature FROM wording WHERE document = ?", [document])
    guard let row = rows.first, let signature = WordingSignature(data: row["signature"]) else { return nil }
    return (row["day"], signature)
  }
}
