import GRDB
import PactModel

/// The one date that stands for an agreement, among those that articles give.
struct EventDate {
  let database: Database

  /// One date with those who say so.
  private struct Claim {
    var date: String
    var independent: Int
    var articles: Int
  }

  /// The day of the signing; of what is only renewed, the renewal's; of what is only planned, the planned one.
  ///
  /// A precise date outweighs a coarse one, since it says the same and more; then independent sources count, then
  /// articles; of equally good ones it is the earliest.
  func date(of node: Int64) throws -> String? {
    var claims: [String: [Claim]] = [:]
    for row in try database.rows(
      """
      SELECT evidence.value, said.act, count(DISTINCT document.origin) AS independent,
        count(DISTINCT document.id) AS articles
      FROM entity JOIN evidence ON evidence.subject = entity.id AND evidence.predicate = 'signedOn'
        AND evidence.modality <> 'negated'
      JOIN document ON document.id = entity.document
      JOIN (
        SELECT entity.id,
          CASE WHEN max(ifnull(value, '') = 'renewed') THEN 'renewed'
            WHEN min(ifnull(value, '') IN ('planned', 'proposed')) THEN 'planned' ELSE 'signed' END AS act
        FROM entity LEFT JOIN evidence ON evidence.subject = entity.id AND evidence.predicate = 'status'
          AND evidence.modality <> 'negated'
        WHERE entity.node = ?1 GROUP BY entity.id) AS said ON said.id = entity.id
      WHERE entity.node = ?1 GROUP BY 1, 2
      """, [node])
    {
      claims[row["act"], default: []].append(
        Claim(date: row["value"], independent: row["independent"], articles: row["articles"]))
    }
    let planned = Self.best(claims["planned"] ?? [])
    guard let date = Self.best(claims["signed"] ?? []) ?? Self.best(claims["renewed"] ?? []) else {
      return planned
    }
    // What was planned for a day of the month in which it was signed was signed on that day, as far as anybody knows.
    return planned.map { $0.hasPrefix(date) } == true ? planned : date
  }

  private static func best(_ claims: [Claim]) -> String? {
    claims.min { a, b in
      if a.date.utf8.count != b.date.utf8.count { return a.date.utf8.count > b.date.utf8.count }
      if a.independent != b.independent { return a.independent > b.independent }
      return a.articles != b.articles ? a.articles > b.articles : a.date < b.date
    }?.date
  }
}
