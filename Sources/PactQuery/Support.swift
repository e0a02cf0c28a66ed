import GRDB

/// How many articles say something, and how many of them are no copies of each other.
public struct Support: Sendable, Hashable, Codable, Comparable {
  public var articles: Int
  /// Copies of one text, such as reprints of a press release, are one source.
  public var independent: Int

  public init(articles: Int, independent: Int) {
    self.articles = articles
    self.independent = independent
  }

  /// That of some sources.
  init(_ sources: some Sequence<Source>) {
    let documents = Set(sources.map(\.document))
    self.init(articles: documents.count, independent: Set(sources.map { $0.copyOf ?? $0.document }).count)
  }

  /// Reads the columns of ``columns``.
  init(_ row: Row) { self.init(articles: row["articles"], independent: row["independent"]) }

  /// What a grouped query over `document` must select.
  static let columns =
    "count(DISTINCT document.id) AS articles, count(DISTINCT document.origin) AS independent"

  /// Independent sources weigh more than any number of copies.
  public static func < (a: Support, b: Support) -> Bool {
    (a.independent, a.articles) < (b.independent, b.articles)
  }
}
