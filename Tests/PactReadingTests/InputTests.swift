import Foundation
import PactModel
import PactReading
import Testing

@Suite("Inputs")
struct InputTests {
  @Test("A folder is read recursively in the byte order of paths, hidden files left out")
  func folderOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a.txt", "a/.hidden.txt", ".git/x.txt", "a-b/c.txt", "Z.txt"] {
      try folder.write(name, "A sentence in \(name).")
    }
    let ids = reader.read([folder.path]).articles.map { String($0.id.dropFirst(folder.path.count + 1)) }
    #expect(ids == ["Z.txt", "a-b/c.txt", "a.txt", "a/z.txt", "b.txt"])
  }

  @Test("Inputs are read in the order given, and each iteration reads them anew")
  func inputOrder() throws {
    let folder = try TemporaryFolder()
    let second = try folder.write("2.txt", "Second.")
    let first = try folder.write("1.txt", "First.")
    let articles = reader.read([second, first])
    #expect(articles.articles.map(\.text) == ["Second.", "First."])
    #expect(articles.articles.map(\.id) == [second, first])
  }

  @Test("A folder that links to itself is read once")
  func symbolicLinkLoop() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "One article.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/in/loop", withDestinationPath: folder.path + "/in")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/up", withDestinationPath: folder.path)
    let found = reader.read([folder.path])
    #expect(found.articles.count == 1)
    #expect(found.diagnostics.isEmpty)
  }

  @Test("A link that leads nowhere is reported and the rest is read")
  func danglingLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "One article.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.txt", withDestinationPath: folder.path + "/nowhere.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/self.txt", withDestinationPath: folder.path + "/self.txt")
    let found = reader.read([folder.path])
    #expect(found.articles.count == 1)
    #expect(found.diagnostics.map(\.code) == ["PG-102", "PG-102"])
  }

  @Test("Files of other kinds in a folder are skipped with one warning")
  func otherKinds() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "One article.")
    try folder.write("b.pdf", "%PDF-1.4")
    try folder.write("c.jpg", [0xFF, 0xD8])
    let diagnostics = reader.read([folder.path]).diagnostics
    #expect(diagnostics.map(\.code) == ["PG-113"])
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test("An empty folder is a warning, not silence")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    #expect(reader.read([folder.path]).diagnostics.map(\.code) == ["PG-114"])
  }

  @Test("What is missing is reported with its name, and the inputs after it are read")
  func missingPath() throws {
    let folder = try TemporaryFolder()
    let there = try folder.write("a.txt", "One article.")
    let found = reader.read([folder.path + "/none.txt", there])
    #expect(found.diagnostics.map(\.code) == ["PG-101"])
    #expect(found.diagnostics.first?.category == .missing)
    #expect(found.diagnostics.first?.file == folder.path + "/none.txt")
    #expect(found.articles.count == 1)
  }

  @Test("An input in memory is read as a file of that name would be")
  func memory() throws {
    let found = reader.read(Array(#"{"text": "An article."}"#.utf8), named: "upload")
    #expect(found.articles.map(\.text) == ["An article."])
  }
}
