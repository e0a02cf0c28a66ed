import Foundation
import Testing

@Suite struct ExtractTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: ["text", "jsonl"])
  func `output is in the order of the input, whatever the number of workers`(format: String) throws {
    try workshop.write("b/articles.jsonl", SampleTexts.many(40))
    try workshop.write("a/one.txt", SampleTexts.korean)
    let runs = try ["1", "2", "8"].map {
      try workshop.run("extract", "b", "a", "--format", format, "--jobs", $0)
    }
    #expect(runs.map(\.status) == [0, 0, 0])
    #expect(runs[1].output == runs[0].output)
    #expect(runs[2].output == runs[0].output)
    if format == "jsonl" {
      let ids = try runs[0].objects().map { $0["id"] as? String }
      #expect(ids == (0..<40).map { "a\($0)" } + ["a/one.txt"])
    }
  }

  @Test func `the store does not depend on the number of workers either`() throws {
    try workshop.write("articles.jsonl", SampleTexts.many(30))
    for jobs in ["1", "8"] {
      #expect(
        try workshop.run("extract", "articles.jsonl", "--store", "\(jobs).db", "--jobs", jobs).status == 0)
    }
    let exports = try ["1", "8"].map {
      try workshop.run("export", "--format", "jsonl", "--store", "\($0).db")
    }
    #expect(!exports[0].output.isEmpty)
    #expect(exports[0].output == exports[1].output)
  }

  @Test func `offsets count code points, and mentions are what stands there`() throws {
    let text = "🇰🇷 한\u{1112}\u{1161}\u{11AB} 🎉\n\n" + SampleTexts.korean
    try workshop.write("a.jsonl", SampleTexts.line("a", text))
    let run = try workshop.run("extract", "a.jsonl", "--format", "jsonl")
    let article = try #require(try run.objects().first)
    let scalars = Array(text.unicodeScalars)
    let entities = try #require(article["entities"] as? [[String: Any]])
    #expect(!entities.isEmpty)
    for entity in entities {
      for mention in entity["mentions"] as? [[String: Any]] ?? [] {
        let (start, end) = try (#require(mention["start"] as? Int), #require(mention["end"] as? Int))
        var found = String.UnicodeScalarView()
        found.append(contentsOf: scalars[start..<end])
        #expect(String(found) == mention["text"] as? String)
      }
    }
    let ids = Set(entities.compactMap { $0["id"] as? String })
    for triple in article["triples"] as? [[String: Any]] ?? [] {
      #expect(ids.contains(triple["subject"] as? String ?? ""))
      #expect((triple["object"] == nil) != (triple["value"] == nil))
      #expect((triple["evidence"] as? [[String: Any]])?.isEmpty == false)
      #expect(triple["rule"] is String && triple["confidence"] is Double)
    }
    #expect(run.output.hasPrefix(#"{"id":"a","lang":"ko","published":"2025-06-12","entities":["#))
  }

  @Test func `without a format a store and a summary come of it`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    let run = try workshop.run("extract", "a.txt")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for word in [
      "articles    1", "entities", "triples", "agreements", "faults      0", "seconds", "pactgraph.db",
    ] {
      #expect(run.output.contains(word))
    }
    #expect(FileManager.default.fileExists(atPath: workshop.path("pactgraph.db")))
  }

  @Test func `with a format the store is written only where one is named`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    #expect(try workshop.run("extract", "a.txt", "--format", "jsonl").status == 0)
    #expect(!FileManager.default.fileExists(atPath: workshop.path("pactgraph.db")))
    let run = try workshop.run("extract", "a.txt", "--format", "jsonl", "--store", "other.db")
    #expect(run.lines.count == 1)
    #expect(FileManager.default.fileExists(atPath: workshop.path("other.db")))
  }

  @Test func `text shows each triple with the sentence that states it`() throws {
    try workshop.write("a.jsonl", SampleTexts.line("a", SampleTexts.english))
    let run = try workshop.run("extract", "a.jsonl", "--format", "text")
    #expect(run.output.hasPrefix("# a · 2025-06-12"))
    #expect(run.output.contains(" — worksFor → Daejeon\n"))
    #expect(run.output.contains("“Daejeon Mayor Lee Jang-woo and"))
  }

  @Test func `standard input is read as any file, with or without a hyphen`() throws {
    let lines = try SampleTexts.line("a", SampleTexts.korean) + SampleTexts.line("b", SampleTexts.english)
    let named = try workshop.run("extract", "-", "--format", "jsonl", input: lines)
    #expect(try named.objects().map { $0["id"] as? String } == ["a", "b"])
    #expect(try workshop.run("extract", "--format", "jsonl", input: lines).output == named.output)
    let text = try workshop.run("extract", "-", "--format", "jsonl", input: SampleTexts.korean)
    #expect(try text.objects().map { $0["lang"] as? String } == ["ko"])
  }

  @Test func `an article that is read again replaces what it said`() throws {
    try workshop.write("a.jsonl", SampleTexts.line("a", SampleTexts.korean))
    #expect(try workshop.run("extract", "a.jsonl").status == 0)
    let first = try workshop.run("export", "--format", "jsonl")
    let again = try workshop.run("extract", "a.jsonl", "--force")
    #expect(again.output.contains("1 read again"))
    #expect(try workshop.run("export", "--format", "jsonl").output == first.output)
  }

  @Test func `two articles of one id are not lost silently`() throws {
    try workshop.write(
      "a.jsonl", SampleTexts.line("a", SampleTexts.korean) + SampleTexts.line("a", SampleTexts.english))
    let run = try workshop.run("extract", "a.jsonl")
    #expect(run.status == 0)
    #expect(run.errors.contains("PG-603"))
  }

  @Test func `timings go to standard error`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    let run = try workshop.run("extract", "a.txt", "--format", "jsonl", "--timings", "--jobs", "2")
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("jobs 2") && run.errors.contains("peak memory"))
  }
}
