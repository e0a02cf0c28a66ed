import Foundation
import Testing

/// Decisions on who is who, on the command line.
@Suite struct CurationTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      "news.jsonl",
      SampleTexts.line("a", "이장우 대전시장은 11일 퀘벡주를 방문했다.")
        + SampleTexts.line("b", "이장우 울산시장은 11일 퀘벡주를 방문했다."))
    try #require(try workshop.run("extract", "news.jsonl").status == 0)
  }

  private func people() throws -> Int { try ids().count }

  /// The ids of persons.
  private func ids(store: String = "pactgraph.db") throws -> [String] {
    try workshop.run("export", "--format", "csv-nodes", "--store", store).output
      .components(separatedBy: "\r\n").filter { $0.contains(",Person,") }
      .map { String($0.prefix { $0 != "," }) }
  }

  @Test func `two are merged by decision, and apart again after undo`() throws {
    try #require(try people() == 2)
    let before = try workshop.run("digest").output
    let ids = try ids()
    let merge = try workshop.run("merge", ids[0], ids[1])
    #expect(merge.status == 0, "\(merge.errors)")
    #expect(try people() == 1)
    #expect(try workshop.run("verify").status == 0)
    #expect(try workshop.read("pactgraph.db.decisions").contains("merge\tPerson:이장우@"))
    let undo = try workshop.run("undo")
    #expect(undo.output.contains("merge\tPerson:이장우@"))
    #expect(try workshop.run("digest").output == before)
    #expect(try workshop.run("undo").status == 65)
  }

  @Test func `the file of decisions makes any store follow it`() throws {
    let ids = try ids()
    try #require(try workshop.run("merge", ids[0], ids[1]).status == 0)
    let run = try workshop.run(
      "extract", "news.jsonl", "--store", "other.db", "--decisions", "pactgraph.db.decisions")
    #expect(run.status == 0)
    #expect(
      try workshop.run("digest", "--store", "other.db").output == workshop.run("digest").output)
  }

  @Test func `a part is split off and stays so`() throws {
    let ids = try ids()
    try #require(try workshop.run("merge", ids[0], ids[1]).status == 0)
    let parts = try workshop.run("split", "이장우").lines
    #expect(parts.count == 3)
    let body = try #require(parts.last?.split(separator: "@").last)
    let split = try workshop.run("split", "이장우", String(body))
    #expect(split.status == 0, "\(split.errors)")
    #expect(try people() == 2)
    #expect(try workshop.run("split", "대전시", "서울").status == 65)
  }

  @Test func `forbidden and renamed are kept over a second reading`() throws {
    let ids = try ids()
    #expect(try workshop.run("forbid", ids[0], ids[1]).status == 0)
    #expect(try workshop.run("rename", "퀘벡주", "Québec!").status == 0)
    #expect(try workshop.run("extract", "news.jsonl", "--force").status == 0)
    #expect(try workshop.run("query", "entity", "퀘벡주").output.contains("Québec!"))
    #expect(try people() == 2)
  }

  @Test func `review lists what is uncertain and takes answers`() throws {
    let list = try workshop.run("review", "--format", "json")
    let rows = try #require(try list.object()["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    let asked = try workshop.run("review", "--ask", input: "y\n")
    #expect(asked.output.hasPrefix("merge\tPerson:이장우@"))
    #expect(try people() == 1)
    let again = try workshop.run("review", "--format", "json")
    #expect((try again.object()["rows"] as? [Any])?.isEmpty == true)
  }

  @Test func `a faulty line of decisions is named with its place`() throws {
    try workshop.write("pactgraph.db.decisions", "# ok\nmarge\ta\tb\n")
    let run = try workshop.run("review")
    #expect(run.status == 65)
    #expect(run.errors.hasPrefix("pactgraph.db.decisions:2: error:") && run.errors.contains("PG-412"))
  }

  @Test func `an unlisted firm is one in both languages, by sound, trade and partner`() throws {
    try workshop.write(
      "firms.jsonl",
      SampleTexts.line("k", "대전시는 11일 코르보나물류와 업무협약을 체결했다.", published: "2025-06-12")
        + SampleTexts.line(
          "e", "Daejeon signed an MOU with Corvona Logistics on Wednesday.", published: "2025-06-12"))
    try #require(try workshop.run("extract", "firms.jsonl", "--store", "firms.db").status == 0)
    let list = try workshop.run("query", "agreements", "--store", "firms.db", "--format", "json")
    let rows = try #require(try list.object()["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect((rows.first?["support"] as? [String: Int]) == ["articles": 2, "independent": 2])
  }

  @Test func `agreements are split and merged by the ids of their nodes`() throws {
    let lines = try ["a", "b"].map {
      try SampleTexts.line(
        $0, "대전시는 11일 퀘벡주와 업무협약을 체결했다. \($0)일보가 전했다.", published: "2025-06-12")
    }
    try workshop.write("pact.jsonl", lines.joined())
    try #require(try workshop.run("extract", "pact.jsonl", "--store", "pact.db").status == 0)
    let agreements = {
      try workshop.run("export", "--format", "csv-nodes", "--store", "pact.db").output
        .components(separatedBy: "\r\n").filter { $0.contains(",Agreement,") }
        .map { String($0.prefix { $0 != "," }) }
    }
    let one = try agreements()
    try #require(one.count == 1)
    let split = try workshop.run("split", one[0], "b", "--store", "pact.db")
    #expect(split.status == 0, "\(split.errors)")
    let two = try agreements()
    try #require(two.count == 2)
    #expect(try workshop.run("rename", two[0], "Pact", "--store", "pact.db").errors.contains("PG-620"))
    #expect(try workshop.run("merge", two[0], two[1], "--store", "pact.db").status == 0)
    #expect(try agreements().count == 1)
    #expect(try workshop.run("verify", "--store", "pact.db").status == 0)
  }

  @Test func `a former office and another spelling make no second person`() throws {
    try workshop.write(
      "more.jsonl",
      SampleTexts.line("c", "김하나 대전시장은 11일 퀘벡주와 업무협약을 체결했다.", published: "2025-06-12")
        + SampleTexts.line(
          "d", "Kim Ha-na, a former mayor of Daejeon, visited Osaka.", published: "2027-03-02")
        + SampleTexts.line(
          "e", "Daejeon Mayor Gim Hana visited Osaka on Monday.", published: "2025-07-02"))
    try #require(try workshop.run("extract", "more.jsonl", "--store", "more.db").status == 0)
    #expect(try ids(store: "more.db").count == 1)
  }
}
