import Foundation
import PactEvaluation
import PactModel
import Testing

@Suite struct GoldReaderTests {
  @Test func `articles of a folder and its subfolders come in the order of their paths`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pact-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "b"), withIntermediateDirectories: true)
    try Data(SampleGold.files[0].utf8).write(to: folder.appending(path: "c.json"))
    try Data(SampleGold.files[1].utf8).write(to: folder.appending(path: "b/a.json"))
    try Data("{\"note\": 1}".utf8).write(to: folder.appending(path: "a.json"))
    try Data("no JSON".utf8).write(to: folder.appending(path: ".hidden.json"))
    let articles = try GoldArticle.load(directory: folder.path)
    #expect(articles.map(\.id) == ["t-en", "t-ko"])
    #expect(articles[1].article.language == .korean)
    #expect(articles[1].optionalEntities == ["f1"])
  }

  @Test func `a missing folder is a missing input with a remedy`() {
    let error = #expect(throws: Diagnostic.self) { try GoldArticle.load(directory: "/no/such/folder") }
    #expect(error?.category == .missing)
    #expect(error?.hint != nil)
  }

  @Test func `a fault in a gold article names its key path`() {
    let broken = SampleGold.files[0].replacing("\"type\": \"Person\"", with: "\"type\": \"Human\"")
    let error = #expect(throws: Diagnostic.self) { try GoldArticle.read(Data(broken.utf8), file: "x.json") }
    #expect(error?.file == "x.json")
    #expect(error?.message.contains("entities.2.type") == true)
  }

  @Test func `a broken line of predictions is named by its number`() {
    let error = #expect(throws: Diagnostic.self) {
      try PredictionReader.read(Data((SampleGold.lines + "\n{oops}\n").utf8))
    }
    #expect(error?.line == 4)
  }
}
