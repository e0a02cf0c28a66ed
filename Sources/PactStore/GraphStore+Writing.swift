import GRDB
import PactModel

extension GraphStore {
  /// Notes a run of the reader, to which the articles that it writes then refer.
  public func beginRun(
    startedAt: String, tool: String, resources: String? = nil
  ) throws(Diagnostic) -> RunID {
    try transaction { database in
      try database.execute(
        sql: "INSERT INTO run (startedAt, tool, resources) VALUES (?, ?, ?)",
        arguments: [startedAt, tool, resources])
      return RunID(row: database.lastInsertedRowID)
    }
  }

  /// Writes one article. Whatever an article of the same id said before is replaced.
  @discardableResult
  public func write(
    _ extraction: Extraction, text: String, readAt: String? = nil, run: RunID? = nil
  ) throws(Diagnostic) -> WriteSummary {
    try write([StoredArticle(extraction, text: text, readAt: readAt)], run: run)
  }

  /// Writes many articles in one transaction: all of them or none.
  ///
  /// Some hundreds at once are several times faster than as many single writes, since the graph is assembled
  /// once for all of them. Of two articles of one id the later counts.
  @discardableResult
  public func write(_ articles: [StoredArticle], run: RunID? = nil) throws(Diagnostic) -> WriteSummary {
    for article in articles { try Self.validate(article) }
    return try transaction { database in
      var touched = Touched()
      var summary = WriteSummary()
      let facts = try FactWriter(database: database)
      for article in articles {
        if try facts.remove(document: article.extraction.id, touched: &touched) {
          summary.replaced += 1
        } else {
          summary.added += 1
        }
        try facts.insert(article, run: run, touched: &touched)
        summary.entities += article.extraction.entities.count
        summary.triples += article.extraction.triples.count
      }
      try Assembler(database: database).assemble(touched)
      return summary
    }
  }

  /// Takes articles out, with every triple and node that nothing speaks of any more.
  ///
  /// - Returns: the ids among those given that the store knew.
  @discardableResult
  public func remove(documents ids: [String]) throws(Diagnostic) -> [String] {
    try transaction { database in
      var touched = Touched()
      let facts = try FactWriter(database: database)
      let removed = try ids.filter { try facts.remove(document: $0, touched: &touched) }
      try Assembler(database: database).assemble(touched)
      return removed
    }
  }

  /// The content hash of an article's text, as the store keeps it.
  public static func contentHash(of text: String) -> String { SHA256(text).hexadecimal }

  /// The content hash of a stored article, or nil if there is none of that id.
  public func contentHash(ofDocument id: String) throws(Diagnostic) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT contentHash FROM document WHERE name = ?", arguments: [id])
    }
  }

  /// The fingerprints of all stored articles that have one, by their ids.
  public func fingerprints() throws(Diagnostic) -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, fingerprint FROM document WHERE fingerprint IS NOT NULL")
      return Dictionary(
        rows.map { ($0["name"], $0["fingerprint"]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// How many stored articles have no date of publication: they said nothing at any time that is known.
  public func undatedDocumentCount() throws(Diagnostic) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document WHERE published IS NULL") ?? 0 }
  }

  /// The ids of all stored articles, in order.
  public func documentIDs() throws(Diagnostic) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM document ORDER BY name") }
  }

  /// Refuses an extraction that contradicts itself; ``write(_:run:)`` does so before it writes anything.
  public static func validate(_ article: StoredArticle) throws(Diagnostic) {
    let extraction = article.extraction
    let ids = Set(extraction.entities.map(\.id))
    if ids.count != extraction.entities.count {
      throw StoreError.inconsistent(extraction.id, "an entity id occurs twice")
    }
    let length = article.text.unicodeScalars.count
    for triple in extraction.triples {
      if !ids.contains(triple.subject) || triple.object.map(ids.contains) == false {
        throw StoreError.inconsistent(extraction.id, "a triple of \(triple.rule) names an unknown entity")
      }
      if (triple.object == nil) == (triple.value == nil) {
        throw StoreError.inconsistent(extraction.id, "a triple of \(triple.rule) needs an object or a value")
      }
      if triple.evidence.isEmpty {
        throw StoreError.inconsistent(extraction.id, "a triple of \(triple.rule) has no evidence")
      }
      for evidence in triple.evidence
      where evidence.start < 0 || evidence.start >= evidence.end || evidence.end > length {
        throw StoreError.inconsistent(
          extraction.id, "evidence \(evidence.start)..<\(evidence.end) lies outside of the text")
      }
    }
  }
}
