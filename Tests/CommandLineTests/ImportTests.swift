import Foundation
import Testing

/// Extractions that were made elsewhere, on their way into one store.
@Suite struct ImportTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func digest(_ store: String) throws -> String {
    let run = try workshop.run("digest", "--store", store)
    #expect(run.status == 0 && run.output.utf8.count == 65)
    return run.output
  }

  /// Extracts some articles into files of two lines each.
  private func shards(of articles: String) throws {
    try workshop.write("articles.jsonl", articles)
    let run = try workshop.run("extract", "articles.jsonl", "--format", "jsonl", "--complete")
    try #require(run.status == 0)
    for (number, line) in run.lines.enumerated() {
      try workshop.write("shards/\(number % 3)/part-\(number).jsonl", line + "\n")
    }
  }

  @Test func `what many machines extracted is the graph that one would have made`() throws {
    let former = "김하나 전 대전시장은 이장우 대전시장과 만났다. \"좋은 만남\"이라고 Yi Jangwoo는 말했다."
    try shards(of: SampleTexts.many(9) + SampleTexts.line("former", former))
    let run = try workshop.run("import", "shards", "--store", "many.db")
    #expect(run.status == 0 && run.output.contains("articles    10"), "\(run.errors)")
    try #require(try workshop.run("extract", "articles.jsonl", "--store", "one.db").status == 0)
    #expect(try digest("many.db") == digest("one.db"))
    #expect(try workshop.run("verify", "--store", "many.db").status == 0)
  }

  @Test func `what stands in the store unchanged is left alone, by either way`() throws {
    try shards(of: SampleTexts.many(4))
    try #require(try workshop.run("import", "shards").status == 0)
    #expect(try workshop.run("import", "shards").output.contains("unchanged   4"))
    #expect(try workshop.run("extract", "articles.jsonl").output.contains("unchanged   4"))
    let forced = try workshop.run("import", "shards", "--force", "--jobs", "1")
    #expect(forced.output.contains("4 read again"))
  }

  @Test func `replace leaves only what was imported`() throws {
    try shards(of: SampleTexts.many(4))
    try #require(try workshop.run("import", "shards").status == 0)
    let run = try workshop.run("import", "shards/0", "--replace")
    #expect(run.output.contains("removed     2") && run.output.contains("now 2 articles"))
  }

  @Test func `faulty lines are named, and the others imported`() throws {
    try shards(of: SampleTexts.line("a", SampleTexts.korean))
    let bare = try workshop.run("extract", "articles.jsonl", "--format", "jsonl").output
    try workshop.write("bad.jsonl", "{\"id\": 3\n\n" + bare + "{\"id\":\"b\",\"text\":\"\"}\n")
    let run = try workshop.run("import", "bad.jsonl", "shards")
    #expect(run.status == 65)
    #expect(run.errors.contains("bad.jsonl:1: error: no extraction") && run.errors.contains("PG-641"))
    #expect(run.errors.contains("bad.jsonl:3: error:") && run.errors.contains("--complete"))
    #expect(run.errors.contains("bad.jsonl:4: error: no extraction: lang is missing"))
    #expect(run.output.contains("articles    1") && run.output.contains("faults      3"))
    #expect(try workshop.run("import", "none.jsonl").status == 66)
  }

  @Test func `complete lines are asked for where lines of JSON are`() throws {
    #expect(try workshop.run("extract", "x.txt", "--complete").status == 64)
    #expect(try workshop.run("extract", "x.txt", "--complete", "--format", "text").status == 64)
  }
}
