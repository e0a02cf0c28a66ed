import Foundation
import Testing

/// Articles that come, change and go.
@Suite struct DocumentsTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("news/ko.txt", SampleTexts.korean)
    try workshop.write("news/en.txt", SampleTexts.english)
    try #require(try workshop.run("extract", "news").status == 0)
  }

  private func digest(_ store: String = "pactgraph.db") throws -> String {
    let run = try workshop.run("digest", "--store", store)
    #expect(run.status == 0)
    #expect(run.output.utf8.count == 65)
    return run.output
  }

  @Test func `only new and changed articles are read`() throws {
    let before = try digest()
    let again = try workshop.run("extract", "news")
    #expect(again.output.contains("articles    0") && again.output.contains("unchanged   2"))
    #expect(try digest() == before)
    try workshop.write("news/en.txt", SampleTexts.english + " They met again.")
    try workshop.write("news/third.txt", "대전시는 오사카시와 협약을 체결했다.")
    let third = try workshop.run("extract", "news")
    #expect(third.output.contains("articles    2") && third.output.contains("unchanged   1"))
    try #require(try workshop.run("extract", "news", "--store", "fresh.db").status == 0)
    #expect(try digest() == digest("fresh.db"))
  }

  @Test func `changed gazetteers are a reason to read again, a copy of them is none`() throws {
    let line = "cp -r '\(Workshop.root)/Gazetteers' '\(Workshop.root)/Schemas' . && XDG_CACHE_HOME=$PWD"
    let same = try workshop.shell("\(line) pactgraph extract news --resources .")
    #expect(same.output.contains("unchanged   2"), "\(same.errors)")
    let changed = try workshop.shell(
      "echo '# more' >> Gazetteers/titles.tsv; XDG_CACHE_HOME=$PWD pactgraph extract news --resources .")
    #expect(changed.output.contains("2 read again"), "\(changed.errors)")
  }

  @Test func `of two articles with one id the later counts, though it is unchanged`() throws {
    try workshop.write("a.jsonl", SampleTexts.line("a", SampleTexts.english))
    try #require(try workshop.run("extract", "a.jsonl", "--store", "one.db").status == 0)
    try workshop.write(
      "a.jsonl", SampleTexts.line("a", SampleTexts.korean) + SampleTexts.line("a", SampleTexts.english))
    #expect(try workshop.run("extract", "a.jsonl", "--store", "one.db").errors.contains("PG-603"))
    try #require(try workshop.run("extract", "a.jsonl", "--store", "two.db").status == 0)
    #expect(try digest("one.db") == digest("two.db"))
  }

  @Test func `what is removed is as if it had never come`() throws {
    let run = try workshop.run("remove", "news/en.txt")
    #expect(run.status == 0)
    #expect(run.output.contains("removed     1") && run.output.contains("now 1 articles"))
    try #require(try workshop.run("extract", "news/ko.txt", "--store", "fresh.db").status == 0)
    #expect(try digest() == digest("fresh.db"))
    #expect(try workshop.run("remove", "news/").output.contains("now 0 articles, 0 nodes, 0 triples"))
  }

  @Test func `an unknown article is reported after the others are removed`() throws {
    let run = try workshop.run("remove", "nothing", "news/ko.txt")
    #expect(run.status == 65)
    #expect(run.errors.contains("PG-610") && run.errors.contains("hint:"))
    #expect(run.output.contains("removed     1"))
    #expect(try workshop.run("remove", "x", "--store", "none.db").status == 66)
  }

  @Test func `replace leaves the articles of the inputs, but loses none to a fault`() throws {
    try workshop.write("other.txt", SampleTexts.korean)
    try workshop.write("empty.txt", "")
    let faulty = try workshop.run("extract", "other.txt", "empty.txt", "--replace")
    #expect(faulty.status == 65 && faulty.errors.contains("PG-609"))
    #expect(faulty.output.contains("now 3 articles"))
    let run = try workshop.run("extract", "other.txt", "--replace")
    #expect(run.output.contains("removed     2") && run.output.contains("now 1 articles"))
  }

  @Test func `verify finds what is wrong, says how to mend it, and mends it`() throws {
    let sound = try workshop.run("verify")
    #expect(sound.status == 0)
    #expect(try sound.output.hasPrefix("sound") && sound.output.contains(digest()))
    #expect(try workshop.run("verify", "--store", "none.db").status == 66)
  }

  @Test(.enabled(if: Workshop.has("python3"), "needs a second SQLite"))
  func `a tampered store is found out and mended`() throws {
    let before = try digest()
    let code =
      "import sqlite3; c = sqlite3.connect('pactgraph.db'); c.execute('UPDATE node SET labelEn = 1'); c.commit()"
    try #require(try workshop.shell("python3 -c \"\(code)\"").status == 0)
    let run = try workshop.run("verify")
    #expect(run.status == 65)
    #expect(run.errors.contains("PG-611") && run.errors.contains("--repair"))
    #expect(try workshop.run("verify", "--repair").status == 0)
    #expect(try digest() == before)
  }

  @Test(arguments: ["table", "json", "csv", "md"])
  func `stats count articles and what they say`(format: String) throws {
    let run = try workshop.run("stats", "--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains("articles by language") && run.output.contains("party"))
    #expect(try workshop.run("stats", "--documents", "--format", format).output.contains("news/ko.txt"))
  }
}
