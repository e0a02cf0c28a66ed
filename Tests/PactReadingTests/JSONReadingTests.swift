import Foundation
import PactModel
import PactReading
import Testing

@Suite("JSON and JSONL")
struct JSONReadingTests {
  @Test("An article's keys are taken over and unknown ones ignored")
  func keys() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.json",
      """
      {"id": "x-1", "title": "Pact", "published": "2025-06-12T09:30:00+09:00", "url": "https://news.example/1",
       "lang": "en", "text": "Two cities signed.", "entities": [{"id": "e1"}], "triples": []}
      """)
    let article = try #require(reader.read([path]).articles.first)
    #expect(article.id == "x-1" && article.title == "Pact" && article.published == "2025-06-12")
    #expect(article.url == "https://news.example/1" && article.language == .english)
  }

  @Test("Articles without an id are named by file, line or place in the array")
  func ids() throws {
    let folder = try TemporaryFolder()
    let single = try folder.write("one.json", #"{"text": "One."}"#)
    let array = try folder.write("many.json", #"[{"text": "One."}, {"id": 7, "text": "Two."}]"#)
    let lines = try folder.write("many.jsonl", "{\"text\": \"One.\"}\n\n{\"text\": \"Three.\"}")
    #expect(reader.read([single]).articles.map(\.id) == [single])
    #expect(reader.read([array]).articles.map(\.id) == [array + "#1", "7"])
    #expect(reader.read([lines]).articles.map(\.id) == [lines + ":1", lines + ":3"])
  }

  @Test("JSONL in a .json file is noticed")
  func linesInJSON() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.json", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n")
    #expect(reader.read([path]).articles.count == 2)
  }

  @Test("A broken line is reported with its number and the others are read")
  func brokenLine() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.jsonl",
      "\u{FEFF}{\"text\": \"One.\"}\r\n{\"text\": \"Two\r\n[1]\n\"text\"\n{}\n{\"text\": 5}\n{\"text\": \"Six.\"}\n"
    )
    let found = reader.read([path])
    #expect(found.articles.map(\.text) == ["One.", "Six."])
    #expect(found.diagnostics.map(\.code) == ["PG-107", "PG-108", "PG-108", "PG-108", "PG-108"])
    #expect(found.diagnostics.map(\.line) == [2, 3, 4, 5, 6])
    #expect(found.diagnostics.allSatisfy { $0.file == path && $0.category == .data && $0.hint != nil })
  }

  @Test("Broken JSON is reported with line and column")
  func brokenFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.json", "{\n  \"text\": \"One\",\n  \"id\": nope\n}")
    let diagnostic = try #require(reader.read([path]).diagnostics.first)
    #expect(diagnostic.code == "PG-107")
    #expect(diagnostic.line == 3)
  }

  @Test("A date or language that cannot be read is a warning")
  func warnings() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", #"{"text": "두 도시가 만났다.", "published": "어제", "lang": "fr"}"#)
    let found = reader.read([path])
    #expect(found.diagnostics.map(\.code) == ["PG-111", "PG-112"])
    #expect(found.articles.first?.language == .korean)
  }

  @Test(
    "The language is detected by the share of Hangul",
    arguments: [
      ("대전시와 KAIST가 MOU를 체결했다.", Language.korean),
      ("Daejeon (대전) signed an agreement with Quebec.", .english),
      ("12345", .english),
    ])
  func language(_ text: String, _ language: Language) throws {
    #expect(reader.read(Array(text.utf8), named: "a.txt").articles.first?.language == language)
  }

  @Test("An overlong line is skipped and the next one read")
  func overlongLine() throws {
    let folder = try TemporaryFolder()
    let long = "{\"text\": \"" + String(repeating: "x", count: 700_000) + "\"}\n"
    let path = try folder.write("a.jsonl", "{\"text\": \"One.\"}\n" + long + long + "{\"text\": \"Four.\"}\n")
    let strict = ArticleReader(vocabulary: [], limits: ReadingLimits(lineBytes: 1000, documentBytes: 1000))
    let found = strict.read([path])
    #expect(found.articles.map(\.text) == ["One.", "Four."])
    #expect(found.diagnostics.map(\.code) == ["PG-109", "PG-109"])
    #expect(found.diagnostics.map(\.line) == [2, 3])
    #expect(strict.read([try folder.write("b.txt", long)]).diagnostics.map(\.code) == ["PG-109"])
  }

  @Test("Lines are found across the pieces in which a file is read")
  func manyLines() throws {
    let folder = try TemporaryFolder()
    let lines = (1...3000).map {
      "{\"id\": \"\($0)\", \"text\": \"\(String(repeating: "가", count: $0 % 300 + 1))\"}"
    }
    let path = try folder.write("a.jsonl", lines.joined(separator: "\r\n"))
    #expect(reader.read([path]).articles.map(\.id) == (1...3000).map(String.init))
  }
}
