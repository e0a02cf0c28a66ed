import Foundation
import GRDB
import PactModel

/// The graph in a SQLite file: what every article says, and the nodes and triples assembled from it.
///
/// The graph is a function of the articles in the store. Reading an article again replaces what it said; the order in
/// which articles came, and what was removed since, leave no trace.
public final class GraphStore: Sendable {
  /// Whether a missing file is made or is a fault.
  public enum Opening: Sendable {
    case create, existing
  }

  /// The path of the file.
  public let path: String
  /// The part of time that is looked at.
  public let frame: TimeFrame
  private let queue: DatabaseQueue

  /// `PACT`, in the header of every store.
  private static let applicationID = 0x5041_4354

  /// Opens the store in a file and brings its schema up to date, or makes one.
  public init(path: String, opening: Opening = .create) throws(Diagnostic) {
    self.path = path
    frame = TimeFrame()
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    if isDirectory.boolValue { throw StoreError.notAStore(path) }
    if !exists && opening == .existing { throw StoreError.missing(path) }
    let isReadOnly = opening == .existing && !FileManager.default.isWritableFile(atPath: path)
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: isReadOnly))
      if try Self.isCurrent(queue, path: path) { return }
      let isOlder = try queue.inDatabase { try Self.migrator.appliedIdentifiers($0).isEmpty == false }
      if isReadOnly { throw isOlder ? StoreError.older(path) : StoreError.unwritable(path) }
      // Only a store that is new or of an older version is written to: questions must not wait for a writer.
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA journal_mode = WAL; PRAGMA application_id = \(Self.applicationID);")
      }
      try Self.migrator.migrate(queue)
      // What an older version did not keep comes out of what its documents say.
      if isOlder { try rebuild() }
    } catch {
      throw StoreError.diagnose(error, path: path)
    }
  }

  /// Looks at a store through a frame.
  private init(_ store: GraphStore, frame: TimeFrame) throws(Diagnostic) {
    path = store.path
    self.frame = frame
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: true, frame: frame))
    } catch {
      throw StoreError.diagnose(error, path: path)
    }
  }

  /// The store as it looks within a part of time; it can be asked, not written.
  public func within(_ frame: TimeFrame) throws(Diagnostic) -> GraphStore {
    frame == self.frame ? self : try GraphStore(self, frame: frame)
  }

  private static func configuration(readOnly: Bool, frame: TimeFrame = TimeFrame()) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "PactStore"
    configuration.readonly = readOnly
    // The user's own store on the user's own machine: no reason to hide values.
    configuration.publicStatementArguments = true
    configuration.prepareDatabase { database in
      // 48 MiB of cache: with SQLite's 2 MiB a bulk write spends its time reading pages again.
      try database.execute(
        sql: """
          PRAGMA cache_size = -49152;
          PRAGMA temp_store = MEMORY;
          PRAGMA mmap_size = 268435456;
          PRAGMA synchronous = NORMAL;
          """)
      if !frame.isEverything { try database.execute(sql: views(within: frame)) }
    }
    return configuration
  }

  /// Refuses files of other programs and of later versions before anything is written.
  ///
  /// - Returns: whether the store is of this version already.
  private static func isCurrent(_ queue: DatabaseQueue, path: String) throws -> Bool {
    try queue.inDatabase { database in
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      if mark != applicationID && (mark != 0 || tables > 0) { throw StoreError.notAStore(path) }
      if try migrator.hasBeenSuperseded(database) { throw StoreError.newer(path) }
      return try mark == applicationID && migrator.hasCompletedMigrations(database)
    }
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for version in GraphSchema.versions {
      migrator.registerMigration(version.name) { try $0.execute(sql: version.sql) }
    }
    return migrator
  }

  /// Reads within one consistent view of the store.
  package func read<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError.diagnose(error, path: path)
    }
  }

  /// Copies the whole store.
  func backup(to other: DatabaseQueue) throws { try queue.backup(to: other) }

  /// Writes all or nothing.
  func transaction<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw StoreError.diagnose(error, path: path)
    }
  }
}
