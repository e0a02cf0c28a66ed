import Foundation
import GRDB
import PactModel
import Testing

@testable import PactStore

@Suite struct StoreOpeningTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func fault(_ name: String, opening: GraphStore.Opening = .create) -> Diagnostic? {
    do {
      _ = try GraphStore(path: temporary.folder + "/" + name, opening: opening)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the versions of the schema are those of the SQL files`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Schemas/store").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == GraphSchema.versions.map { $0.name + ".sql" })
  }

  @Test func `an empty file becomes a store`() throws {
    try Data().write(to: URL(filePath: temporary.folder + "/empty.db"))
    #expect(fault("empty.db") == nil)
  }

  @Test func `a store that should exist and does not is a missing input`() {
    let error = fault("none.db", opening: .existing)
    #expect(error?.code == "PG-401")
    #expect(error?.category == .missing)
    #expect(!FileManager.default.fileExists(atPath: temporary.folder + "/none.db"))
  }

  @Test func `a file that is no database is refused and left as it is`() throws {
    let text = Data(String(repeating: "This is a letter, not a database.\n", count: 100).utf8)
    try text.write(to: URL(filePath: temporary.folder + "/letter.txt"))
    let error = fault("letter.txt")
    #expect(error?.code == "PG-402")
    #expect(error?.hint != nil)
    #expect(FileManager.default.contents(atPath: temporary.folder + "/letter.txt") == text)
  }

  @Test func `a database of another program is refused and left as it is`() throws {
    let path = temporary.folder + "/music.db"
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
    let before = FileManager.default.contents(atPath: path)
    #expect(fault("music.db")?.code == "PG-402")
    #expect(FileManager.default.contents(atPath: path) == before)
  }

  @Test func `a folder is no store`() {
    #expect(fault("")?.code == "PG-402")
  }

  @Test func `a store of a newer version is refused`() throws {
    let path = temporary.folder + "/newer.db"
    _ = try GraphStore(path: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999-future')")
    }
    #expect(fault("newer.db")?.code == "PG-403")
  }

  @Test func `a store of the first version is brought up to date with the same graph`() throws {
    try temporary.store.write(SampleArticles.all)
    let path = temporary.folder + "/old.db"
    let queue = try DatabaseQueue(path: path)
    var migrator = DatabaseMigrator()
    migrator.registerMigration("001-graph") { try $0.execute(sql: GraphSchema.versions[0].sql) }
    try migrator.migrate(queue)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(0x5041_4354)")
      try database.execute(sql: "ATTACH '\(temporary.folder)/graph.db' AS new; PRAGMA foreign_keys = OFF")
      for table in ["run", "document", "entity", "evidence"] {
        let columns = try database.columns(in: table).map { "\"\($0.name)\"" }.joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM new.\(table)")
      }
      try database.execute(
        sql: "UPDATE entity SET profile = NULL, node = NULL; UPDATE evidence SET triple = NULL")
    }
    try queue.close()
    let store = try GraphStore(path: path, opening: .existing)
    #expect(try store.digest() == temporary.store.digest())
    #expect(try store.faults() == [])
  }

  @Test func `a store in a folder that does not exist cannot be written`() {
    let error = fault("no/such/folder/graph.db")
    #expect(error?.code == "PG-404")
    #expect(error?.category == .io)
  }

  @Test func `questions are answered while another program writes`() throws {
    try temporary.store.write([SampleArticles.korean])
    let path = temporary.folder + "/graph.db"
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE; DELETE FROM alias")
      let reader = try GraphStore(path: path, opening: .existing)
      #expect(try reader.documentIDs() == ["ko-quebec"])
      #expect(try reader.counts() == temporary.store.counts())
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test func `a store that another program writes to is reported as locked`() throws {
    let path = temporary.folder + "/graph.db"
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      let error = #expect(throws: Diagnostic.self) { try temporary.store.write([SampleArticles.korean]) }
      #expect(error?.code == "PG-405")
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `hashes are those of the standard's examples`(text: String, hash: String) {
    #expect(SHA256(text).hexadecimal == hash)
  }

  @Test(arguments: [
    ("Québec", "quebec"), ("Lee Jang-woo", "leejangwoo"), ("대전 광역시", "대전광역시"), ("ＫＡＩＳＴ", "kaist"),
    ("한-아세안·포럼", "한아세안포럼"), ("...", ""),
  ])
  func `names compare without case, accents, blanks and punctuation`(name: String, key: String) {
    #expect(NameKey.normalize(name) == key)
  }

  @Test func `the id of a node reads what it writes`() {
    let id = NodeID(key: "entry|kr:30")
    #expect(NodeID(id.description) == id)
    #expect(NodeID("대전") == nil)
    #expect(NodeID("n-000000000001") == nil)
  }
}
