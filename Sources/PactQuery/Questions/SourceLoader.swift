import GRDB
import PactStore

/// Reads the articles behind triples.
struct SourceLoader {
  let database: Database

  /// The articles that state any of some triples, each once with its first such sentence; the first published first.
  func sources(ofTriples triples: some Collection<Int64>) throws -> [Source] {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Source.columns) FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.triple IN (SELECT value FROM json_each(?))
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start, evidence."end"
        """)
    var seen: Set<String> = []
    return try Row.fetchAll(select, arguments: [triples.jsonArray]).map(Source.init)
      .filter { seen.insert($0.document).inserted }
  }
}

extension Collection<NodeID> {
  /// The ids as a JSON array, for `IN (SELECT value FROM json_each(?))`.
  var jsonArray: String { "[" + map { String($0.number) }.joined(separator: ",") + "]" }
}
