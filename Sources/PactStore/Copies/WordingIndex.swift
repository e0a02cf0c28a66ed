import Foundation
import GRDB

/// The wordings that a store keeps, to find copies by.
///
/// What is indexed is the story, which all articles of the very same wording share, so that a page that stands in a store ten
/// thousand times costs no more than one.
struct WordingIndex {
  let database: Database

  /// So many days after the first, a text is news no more: what is printed then is another act told in the same words.
  static let windowInDays = 14
  /// The day of articles without a date, which may be copies of any.
  static let unknownDay = -1_000_000
  /// Below this, signatures promise no copy, however they err.
  private static let leastResemblance = 0.15

  /// - Returns: the story; nil for an article without words.
  func insert(
    _ document: Int64, published: String?, text: String, boilerplate: [Range<Int>]
  ) throws -> Int64? {
    let wording = Wording(text, without: boilerplate)
    guard let signature = WordingSignature(wording) else { return nil }
    let day = published.flatMap(CalendarDay.init)?.number ?? Self.unknownDay
    try database.run(
      "INSERT INTO wording (document, day, signature, story) VALUES (?, ?, ?, ?)",
      [document, day, signature.data, wording.story])
    for key in signature.bands {
      try database.run(
        "INSERT OR IGNORE INTO band (key, day, story) VALUES (?, ?, ?)", [key, day, wording.story])
    }
    return wording.story
  }

  /// - Returns: the story that the document told, if it had words.
  func remove(_ document: Int64) throws -> Int64? {
    let row = try database.rows(
      "DELETE FROM wording WHERE document = ? RETURNING story, day, signature", [document]
    ).first
    guard let row, let signature = WordingSignature(data: row["signature"]) else { return nil }
    let story: Int64 = row["story"]
    let day: Int = row["day"]
    let others = try database.numbers(
      "SELECT 1 FROM wording WHERE story = ? AND day = ? LIMIT 1", [story, day])
    if others.isEmpty {
      for key in signature.bands {
        try database.run("DELETE FROM band WHERE key = ? AND day = ? AND story = ?", [key, day, story])
      }
    }
    return story
  }

  /// The other stories that may be copies of one.
  func candidates(for story: Int64) throws -> [Int64] {
    guard let signature = try signature(of: story) else { return [] }
    let days = try database.numbers("SELECT DISTINCT day FROM wording WHERE story = ?", [story])
    var found: Set<Int64> = []
    for key in signature.bands {
      for day in days {
        if day == Self.unknownDay {
          found.formUnion(try database.numbers("SELECT story FROM band WHERE key = ?", [key]))
        } else {
          found.formUnion(
            try database.numbers(
              """
              SELECT story FROM band WHERE key = ?1 AND day BETWEEN ?2 AND ?3
              UNION ALL SELECT story FROM band WHERE key = ?1 AND day = ?4
              """,
              [key, day - Int64(Self.windowInDays), day + Int64(Self.windowInDays), Self.unknownDay]))
        }
      }
    }
    found.remove(story)
    return try found.sorted().filter {
      try self.signature(of: $0).map { $0.resemblance(to: signature) >= Self.leastResemblance } ?? false
    }
  }

  private func signature(of story: Int64) throws -> WordingSignature? {
    try database.rows("SELECT signature FROM wording WHERE story = ? LIMIT 1", [story]).first
      .flatMap { WordingSignature(data: $0["signature"]) }
  }

  /// The story of a document; nil for one without words.
  func story(of document: Int64) throws -> Int64? {
    try database.numbers("SELECT story FROM wording WHERE document = ?", [document]).first
  }

  /// The documents that tell a story, in the parts that are copies of each other: those that follow within days, and all where
  /// one of them has no date.
  func editions(of story: Int64) throws -> [Edition] {
    var editions: [Edition] = []
    for row in try database.rows(
      """
      SELECT wording.document, wording.day FROM wording JOIN document ON document.id = wording.document
      WHERE story = ? ORDER BY wording.day, document.name
      """, [story])
    {
      let day: Int = row["day"]
      if let last = editions.indices.last,
        editions[last].isUndated || day - editions[last].days.last <= Self.windowInDays
      {
        editions[last].documents.append(row["document"])
        editions[last].days.last = day
      } else {
        editions.append(
          Edition(
            story: story, documents: [row["document"]], days: DaySpan(day, day),
            isUndated: day == Self.unknownDay))
      }
    }
    return editions
  }
}

/// Documents of the very same wording that are copies of each other.
struct Edition {
  var story: Int64
  /// In the order of their days and names; the first stands for all where others are compared.
  var documents: [Int64]
  var days: DaySpan
  /// Whether one has no date, so that it may be a copy of any.
  var isUndated: Bool

  var head: Int64 { documents[0] }

  /// Whether copies of one may be copies of the other, as far as time goes.
  func isNear(_ other: Edition) -> Bool {
    isUndated || other.isUndated || days.gap(to: other.days) <= WordingIndex.windowInDays
  }
}
