import GRDB
import PactModel

/// What a stored article says, and which node each of its entities has become.
public struct StoredExtraction: Sendable {
  public var extraction: Extraction
  /// The node's id by the entity's local id.
  public var nodes: [String: String]
}

extension GraphStore {
  /// Reads back what every article says, in the order of their ids, one at a time.
  public func forEachExtraction(_ body: (StoredExtraction) throws -> Void) throws(Diagnostic) {
    try read { database in
      let reader = FactReader(database: database)
      for document in try database.numbers("SELECT id FROM document ORDER BY name") {
        guard let article = try reader.article(document)?.article else { continue }
        let rows = try database.rows(
          "SELECT local, node FROM entity WHERE document = ? AND node IS NOT NULL", [document])
        let nodes = Dictionary(
          rows.map { row in (row["local"] as String, NodeID(number: row["node"]).description) },
          uniquingKeysWith: { first, _ in first })
        try body(StoredExtraction(extraction: article.extraction, nodes: nodes))
      }
    }
  }
}
