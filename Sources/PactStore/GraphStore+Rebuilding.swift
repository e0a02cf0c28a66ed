import Foundation
import GRDB
import PactModel

extension GraphStore {
  /// Throws away everything that is assembled and assembles it anew from what the documents say.
  ///
  /// A sound store is the same before and after. A store of an older version gets what that version did not keep.
  public func rebuild() throws(Diagnostic) {
    try transaction { try Self.rebuild($0) }
  }

  /// The digest that the store would have if it were assembled anew; the store itself stays as it is.
  public func rebuiltDigest() throws(Diagnostic) -> String {
    let copy = FileManager.default.temporaryDirectory.appending(path: "pactgraph-\(UUID().uuidString).db")
      .path
    defer {
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
    }
    do {
      let queue = try DatabaseQueue(path: copy)
      try backup(to: queue)
      return try queue.write { database in
        try Self.rebuild(database)
        return try Self.digest(database)
      }
    } catch {
      throw StoreError.diagnose(error, path: path)
    }
  }

  static func rebuild(_ database: Database) throws {
    for statement in [
      "UPDATE evidence SET triple = NULL", "DELETE FROM triple", "DELETE FROM partyPair",
      "DELETE FROM accord",
      "UPDATE entity SET node = NULL, profile = NULL", "DELETE FROM employer", "DELETE FROM alias",
      "DELETE FROM identifier", "DELETE FROM handle", "DELETE FROM likeness",
      "UPDATE document SET origin = NULL", "DELETE FROM copy", "DELETE FROM band", "DELETE FROM wording",
      "UPDATE profile SET node = NULL", "DELETE FROM profile", "DELETE FROM node",
    ] {
      try database.execute(sql: statement)
    }
    var touched = Touched()
    let (reader, writer) = (FactReader(database: database), try FactWriter(database: database))
    for document in try database.numbers("SELECT id FROM document ORDER BY name") {
      guard let (article, run) = try reader.article(document) else { continue }
      try database.run("DELETE FROM document WHERE id = ?", [document])
      try writer.insert(article, run: run, touched: &touched)
    }
    try Assembler(database: database).assemble(touched)
  }
}
