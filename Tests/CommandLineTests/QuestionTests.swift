import Foundation
import Testing

/// The Korean and the English article of one memorandum in one store.
@Suite struct QuestionTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("ko.jsonl", SampleTexts.line("ko", SampleTexts.korean))
    try workshop.write("en.jsonl", SampleTexts.line("en", SampleTexts.english, published: "2025-06-13"))
    let run = try workshop.run("extract", "ko.jsonl", "en.jsonl")
    try #require(run.status == 0)
  }

  @Test(arguments: [("Daejeon", "quantum"), ("대전시", "Q"), ("대전", "양자"), ("daejeon", "q")])
  func `partners are found in either language, with the memorandum, its date and both articles`(
    name: String, field: String
  ) throws {
    let run = try workshop.run("query", "partners", name, "--field", field, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let rows = try #require(try run.object()["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    let partner = try #require(row["partner"] as? [String: Any])
    #expect((partner["label"] as? [String: String])?["en"] == "Quebec")
    let agreement = try #require(row["agreement"] as? [String: Any])
    #expect(agreement["instruments"] as? [String] == ["MOU"])
    #expect(agreement["date"] as? String == "2025-06-11")
    let sources = try #require(agreement["sources"] as? [[String: Any]])
    #expect(Set(sources.compactMap { $0["document"] as? String }) == ["ko", "en"])
  }

  @Test func `tables come in both languages, aligned, with their sources`() throws {
    let korean = try workshop.run("query", "partners", "Daejeon", "--lang", "ko", "--sources")
    #expect(korean.output.contains("대전광역시") && korean.output.contains("퀘벡주"))
    #expect(korean.output.contains("\nko · 2025-06-12"))
    let english = try workshop.run("query", "partners", "대전시")
    #expect(english.output.contains("Quebec") && english.output.contains("2025-06-11"))
  }

  @Test(arguments: [80, 100, 160])
  func `tables are narrowed to the terminal`(width: Int) throws {
    let run = try workshop.shell("COLUMNS=\(width) pactgraph query partners 대전 --lang ko")
    let rule = try #require(run.lines.first { $0.hasPrefix("─") })
    #expect(rule.unicodeScalars.count <= width)
    #expect(run.output.contains("2025-06-11"))
  }

  @Test(arguments: [("csv", "partner,instrument,date"), ("md", "| Partner |")])
  func `answers come as CSV and Markdown`(format: String, words: String) throws {
    #expect(try workshop.run("query", "partners", "Daejeon", "--format", format).output.contains(words))
  }

  @Test func `a span of time narrows the answer`() throws {
    let before = try workshop.run("query", "agreements", "Daejeon", "--until", "2024", "--format", "json")
    #expect(try (before.object()["rows"] as? [Any])?.isEmpty == true)
    let since = try workshop.run("query", "agreements", "Daejeon", "--since", "2025-06", "--format", "json")
    #expect(try (since.object()["rows"] as? [Any])?.count == 1)
  }

  @Test func `people are one node in both languages`() throws {
    let run = try workshop.run("query", "people", "이장우", "--format", "json")
    let rows = try #require(try run.object()["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect((rows[0]["sources"] as? [Any])?.count == 2)
    #expect(try workshop.run("query", "people", "Lee Jang-woo", "--format", "json").output == run.output)
  }

  @Test func `an entity comes with its names and triples`() throws {
    let run = try workshop.run("query", "entity", "Quebec")
    #expect(run.status == 0)
    #expect(run.output.contains("iso3166-2:CA-QC"))
  }

  @Test func `an unknown name gets candidates and status 65, not an empty table`() throws {
    let run = try workshop.run("query", "partners", "Quebek")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("did you mean") && run.errors.contains("Quebec"))
    #expect(try workshop.run("query", "partners", "Daejeon", "--field", "quantun").errors.contains("quantum"))
  }

  @Test func `an explanation marks the words and names rule, entry and place`() throws {
    let run = try workshop.run("explain", "Daejeon", "Quebec")
    #expect(run.status == 0)
    for word in [
      "party → Quebec", "[trigger: ", "Schemas/rules/", "Gazetteers/places/", " [", "Quebec (GPE, n",
    ] {
      #expect(run.output.contains(word), "\(word)")
    }
    let line = try #require(run.lines.first { $0.contains("triple ") })
    let triple = line.replacing("triple", with: "").trimmingCharacters(in: .whitespaces)
    #expect(try workshop.run("explain", "--triple", triple).output.contains(triple))
    #expect(try workshop.run("explain", "--document", "ko", "--format", "json").output.contains("\"rule\""))
    #expect(try workshop.run("explain", "--document", "nothing").status == 65)
  }

  @Test(.enabled(if: Workshop.has("dot"), "needs Graphviz"), arguments: ["ko", "en"])
  func `Graphviz draws the export`(language: String) throws {
    let run = try workshop.shell(
      "set -o pipefail; pactgraph export --format dot --around 대전 --depth 2 --lang \(language) --legend | dot -Tsvg"
    )
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains(language == "ko" ? "퀘벡주" : "Quebec"))
    #expect(run.output.contains("2025&#45;06&#45;11"))
  }

  @Test(arguments: ["jsonl", "csv", "csv-nodes", "graphml"])
  func `exports go to a file that is complete or absent`(format: String) throws {
    #expect(try workshop.run("export", "--format", format, "-o", "out").status == 0)
    #expect(try workshop.read("out") == workshop.run("export", "--format", format).output)
    #expect(
      try workshop.run("export", "--format", format, "-o", "other", "--around", "Nirgendwo").status == 65)
    #expect(!FileManager.default.fileExists(atPath: workshop.path("other")))
  }
}

extension QuestionTests {
  @Test(arguments: [
    (["timeline", "Daejeon"], "2025-06-11"), (["path", "이장우", "Christopher Skeete"], "signatory"),
    (["fields", "대전시"], "quantum"), (["common", "대전", "Quebec"], "MOU 2025-06-11 Daejeon–Quebec"),
    (["top", "--type", "GPE", "--top", "2"], "Daejeon"), (["fields"], "2025:1"),
    (["top", "--field", "quantum", "--since", "2025", "--by", "agreements"], "Quebec"),
  ])
  func `questions on connections are answered in every form`(question: [String], word: String) throws {
    let line = question.map { "'\($0)'" }.joined(separator: " ")
    for format in ["table", "csv", "md"] {
      let run = try workshop.shell("COLUMNS=300 pactgraph query \(line) --format \(format)")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(word), "\(run.output)")
    }
    let json = try workshop.shell("pactgraph query \(line) --format json --sources")
    #expect(try json.object().isEmpty == false)
    #expect(json.output.contains("\"sentence\""))
  }

  @Test func `plans without a signing are listed, and none is no fault`() throws {
    let run = try workshop.run("query", "planned")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing found."))
  }

  @Test(arguments: [
    ["timeline", "Quebek"], ["path", "Daejeon", "Quebek"], ["common", "Quebek", "Daejeon"],
    ["fields", "Quebek"],
    ["planned", "Quebek"],
  ])
  func `unknown names get candidates from every question`(question: [String]) throws {
    let run = try workshop.shell("pactgraph query " + question.joined(separator: " "))
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("did you mean") && run.errors.contains("Quebec"))
  }

  @Test(arguments: [
    ["path", "Daejeon", "Quebec", "--max-hops", "0"], ["path", "Daejeon", "Quebec", "--via", "luck"],
    ["top", "--type", "Thing"], ["top", "--top", "0"], ["timeline", "Daejeon", "--since", "yesterday"],
  ])
  func `wrong options are wrong usage`(question: [String]) throws {
    #expect(try workshop.shell("pactgraph query " + question.joined(separator: " ")).status == 64)
  }
}

extension QuestionTests {
  private func rows(_ arguments: String) throws -> [[String: Any]] {
    let run = try workshop.shell("pactgraph query \(arguments) --format json")
    #expect(run.status == 0, "\(run.errors)")
    return try #require(try run.object()["rows"] as? [[String: Any]])
  }

  @Test func `questions are answered as of a day and as known by a day`() throws {
    #expect(try rows("agreements Quebec --as-of 2025-06-11").count == 1)
    #expect(try rows("agreements Quebec --as-of 2025-06-10").isEmpty)
    #expect(try rows("partners Quebec --known-by 2025-06-12").count == 1)
    #expect(try rows("partners Quebec --known-by 2025-06-11").isEmpty)
    let known = try #require(try rows("agreements Quebec --known-by 2025-06-12").first)
    #expect((known["sources"] as? [Any])?.count == 1)
    #expect(try rows("people Daejeon --until 2024").isEmpty)
    #expect(try rows("top --as-of 2024").isEmpty && rows("timeline Daejeon --known-by 2024").isEmpty)
    #expect(try workshop.run("query", "entity", "Quebec", "--as-of", "1900").status == 0)
    #expect(try workshop.run("query", "entity", "Quebec", "--as-of", "soon").status == 64)
    #expect(try workshop.run("query", "entity", "Quebek", "--known-by", "1900").status == 65)
  }

  @Test(arguments: ["dot", "jsonl", "csv", "csv-nodes", "graphml"])
  func `exports show a part of time`(format: String) throws {
    let whole = try workshop.run("export", "--format", format).output
    for option in ["--as-of 2025-06-11", "--known-by 2030", "--since 2025-06-11", "--until 2025-06"] {
      let run = try workshop.shell("pactgraph export --format \(format) \(option)")
      #expect(run.output.contains("2025-06-11"), "\(option) \(run.errors)")
    }
    #expect(try workshop.run("export", "--format", format, "--known-by", "2030").output == whole)
    for option in ["--as-of 2025-06-10", "--known-by 2025-06-11", "--since 2026", "--until 2025-05"] {
      let run = try workshop.shell("pactgraph export --format \(format) \(option)")
      #expect(run.status == 0)
      #expect(!run.output.contains("2025-06-11") && !run.output.contains("Quebec"), "\(option)")
    }
  }

  @Test func `counts and explanations are those of the view`() throws {
    let run = try workshop.run("stats", "--known-by", "2025-06-12", "--format", "csv")
    #expect(run.output.contains("articles,,1\r\n"))
    #expect(try workshop.run("stats", "--as-of", "1900", "--format", "csv").output.contains("nodes,,0\r\n"))
    let explained = try workshop.run("explain", "Daejeon", "Quebec", "--known-by", "2025-06-12")
    #expect(explained.output.contains("ko [") && !explained.output.contains("en ["))
  }
}
