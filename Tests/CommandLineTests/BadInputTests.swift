import Foundation
import Glibc
import Testing

/// Every kind of bad input gets a message with the place and the remedy, and nothing else is lost.
@Suite struct BadInputTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `a broken line among many is reported with its number, and the rest is read`() throws {
    let good = try (1...3).map { try SampleTexts.line("a\($0)", SampleTexts.korean) }
    try workshop.write(
      "news.jsonl", good[0] + "{\"id\": \"x\", \"text\": \n" + good[1] + "{\"id\": \"y\"}\n" + good[2])
    let run = try workshop.run("extract", "news.jsonl", "--format", "jsonl")
    #expect(run.status == 65)
    #expect(try run.objects().map { $0["id"] as? String } == ["a1", "a2", "a3"])
    #expect(run.errors.contains("news.jsonl:2"))
    #expect(run.errors.contains("news.jsonl:4: error:"))
    #expect(run.errors.contains("hint:"))
    let stored = try workshop.run("extract", "news.jsonl")
    #expect(stored.status == 65)
    #expect(stored.output.contains("articles    3") && stored.output.contains("faults      2"))
  }

  @Test(arguments: [
    ("empty.txt", [UInt8](), "empty"),
    ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 0, 0, 1, 0, 0, 2, 0], "not text"),
    ("broken.json", Array("{\"text\": \"…".utf8), "broken JSON"),
    ("number.json", Array("{\"text\": 5}".utf8), "no text"),
  ])
  func `a file that holds no article is named with a remedy`(name: String, bytes: [UInt8], words: String)
    throws
  {
    try workshop.write(name, bytes)
    try workshop.write("good.txt", SampleTexts.korean)
    let run = try workshop.run("extract", name, "good.txt", "--format", "jsonl")
    #expect(run.status == 65)
    #expect(run.errors.contains(name) && run.errors.contains(words) && run.errors.contains("hint:"))
    #expect(try run.objects().map { $0["id"] as? String } == ["good.txt"])
  }

  @Test func `bytes of no known encoding are reported`() throws {
    try workshop.write("odd.txt", (0..<400).map { UInt8(truncatingIfNeeded: 0x80 + $0 * 37 % 0x80) })
    let run = try workshop.run("extract", "odd.txt", "--format", "jsonl")
    #expect(run.status == 65 || run.errors.contains("warning:"))
    #expect(run.errors.contains("odd.txt") && run.errors.contains("hint:"))
  }

  @Test func `a missing input ends with status 66 after the others`() throws {
    try workshop.write("good.txt", SampleTexts.korean)
    let run = try workshop.run("extract", "nowhere.txt", "good.txt", "--format", "jsonl")
    #expect(run.status == 66)
    #expect(run.errors.hasPrefix("nowhere.txt: error:"))
    #expect(run.lines.count == 1)
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `an unreadable folder ends with status 74`() throws {
    try workshop.write("closed/a.txt", SampleTexts.korean)
    chmod(workshop.path("closed"), 0)
    defer { chmod(workshop.path("closed"), 0o755) }
    let run = try workshop.run("extract", "closed", "--format", "jsonl")
    #expect(run.status == 74)
    #expect(run.errors.contains("closed") && run.errors.contains("hint:"))
  }

  @Test func `a store that is none is refused and left alone`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    try workshop.write("letter.db", "Dear reader, this is no database but a letter of some length.")
    for arguments in [["extract", "a.txt"], ["query", "partners", "대전"], ["export", "--format", "dot"]] {
      let line = (["pactgraph"] + arguments + ["--store", "letter.db"]).joined(separator: " ")
      let run = try workshop.shell(line)
      #expect(run.status == 65)
      #expect(run.errors.hasPrefix("letter.db: error:") && run.errors.contains("hint:"))
    }
    #expect(try workshop.read("letter.db").hasPrefix("Dear reader"))
  }

  @Test(.enabled(if: Workshop.has("python3"), "needs a second SQLite"))
  func `a store made by a newer version is refused`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    try #require(try workshop.run("extract", "a.txt", "--store", "new.db").status == 0)
    let code =
      "import sqlite3; c = sqlite3.connect('new.db'); "
      + "c.execute(\"INSERT INTO grdb_migrations VALUES ('999-later')\"); c.commit()"
    try #require(try workshop.shell("python3 -c \"\(code.replacing("\"", with: "\\\""))\"").status == 0)
    for command in ["extract a.txt", "query agreements"] {
      let run = try workshop.shell("pactgraph \(command) --store new.db")
      #expect(run.status == 65)
      #expect(run.errors.contains("newer version") && run.errors.contains("hint:"))
    }
  }

  @Test func `a question to a missing store ends with status 66`() throws {
    let run = try workshop.run("query", "agreements")
    #expect(run.status == 66)
    #expect(run.errors.contains("pactgraph.db") && run.errors.contains("pactgraph extract"))
    #expect(!FileManager.default.fileExists(atPath: workshop.path("pactgraph.db")))
  }

  @Test func `an output that cannot be written ends with status 74`() throws {
    try workshop.write("a.txt", SampleTexts.korean)
    let full = try workshop.shell("pactgraph extract a.txt --format jsonl > /dev/full")
    #expect(full.status == 74)
    #expect(full.errors.contains("standard output") && full.errors.contains("hint:"))
    try #require(try workshop.run("extract", "a.txt").status == 0)
    #expect(try workshop.run("export", "--format", "dot", "-o", "no/such/folder.dot").status == 74)
  }

  @Test func `a reader that has seen enough ends the output quietly`() throws {
    try workshop.write("many.jsonl", SampleTexts.many(60))
    let run = try workshop.shell(
      "set -o pipefail; pactgraph extract many.jsonl --format jsonl | head -c 20 > /dev/null; echo $?")
    #expect(run.output == "0\n")
    #expect(run.errors.isEmpty)
  }

  @Test func `a faulty gazetteer is named with line and column`() throws {
    try workshop.write("home/Schemas/kinds.tsv", "kind\ttype\ncity\tGPE\n")
    let columns = "id\tkind\tko\ten\taliases_ko\taliases_en\tidentifiers\twithin\trank\n"
    try workshop.write("home/Gazetteers/places/own.tsv", columns + "x:1\tvillage\t한빛\tHanbit\t\t\t\t\t0\n")
    let run = try workshop.shell("XDG_CACHE_HOME=$PWD pactgraph resources check --resources home")
    #expect(run.status == 65)
    #expect(run.errors.contains("Gazetteers/places/own.tsv:2:5: error:"))
    #expect(run.errors.contains("village") && run.errors.contains("hint:"))
  }

  @Test func `a faulty rule is named with line and column`() throws {
    try workshop.write("home/Schemas/kinds.tsv", "kind\ttype\ncity\tGPE\n")
    try workshop.write("home/Gazetteers/words/own.tsv", "word\tlang\tclass\tvalue\n")
    try workshop.write(
      "home/Schemas/rules/ko/own.yaml",
      "rules:\n  - id: ko.own\n    frame: sign\n    rolls: {}\n    emit: []\n")
    let run = try workshop.shell("XDG_CACHE_HOME=$PWD pactgraph resources check --resources home")
    #expect(run.status == 65)
    #expect(run.errors.contains(#/Schemas/rules/ko/own\.yaml:\d+:\d+: error:/#))
  }

  @Test func `missing resources end with status 66`() throws {
    let run = try workshop.run("resources", "--resources", "nowhere")
    #expect(run.status == 66)
    #expect(run.errors.contains("--resources"))
  }
}
