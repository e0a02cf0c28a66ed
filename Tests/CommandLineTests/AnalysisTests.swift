import Foundation
import Testing

@Suite struct AnalysisTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test func `parse shows mentions, predicates and phrases as a tree`() throws {
    let run = try workshop.run("parse", "대전시는 퀘벡주와 11일 양해각서를 체결했다.", "--published", "2025-06-12")
    #expect(run.status == 0)
    for word in ["gpe “대전시” [0, 3)", "kr:30", "= 2025-06-11", "= MOU", "class sign", "topic: "] {
      #expect(run.output.contains(word), "\(word)")
    }
  }

  @Test func `parse reads standard input and prints JSON`() throws {
    let run = try workshop.run("parse", "-", "--format", "json", input: "Daejeon signed an MOU with Quebec.")
    let sentences = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let clause = try #require((sentences.first?["clauses"] as? [[String: Any]])?.first)
    #expect(clause["verbClass"] as? String == "sign")
  }

  @Test func `evaluate scores the same from articles and from their extractions`() throws {
    let gold = """
      {"id": "ko-1", "lang": "ko", "published": "2025-06-12", "text": "이장우 대전시장은 퀘벡주를 방문했다.",
       "entities": [{"id": "e1", "type": "Person", "names": ["이장우"]}, {"id": "e2", "type": "GPE", "names": ["대전시"]},
                    {"id": "e3", "type": "GPE", "names": ["퀘벡주"]}],
       "triples": [["e1", "worksFor", "e2"], ["e1", "jobTitle", "시장"], ["e1", "visited", "e3"]]}
      """
    try workshop.write("gold/ko-1.json", gold)
    let direct = try workshop.run("evaluate", "gold", "--json")
    #expect(direct.status == 0)
    #expect(try direct.object()["articles"] as? Int == 1)
    let extraction = try workshop.run("extract", "gold", "--format", "jsonl")
    try workshop.write("predictions.jsonl", extraction.output)
    #expect(
      try workshop.run("evaluate", "gold", "--json", "--predictions", "predictions.jsonl").output
        == direct.output)
    #expect(try workshop.run("evaluate", "gold").output.contains("1 articles"))
    #expect(try workshop.run("evaluate", "gold", "--id", "en").status == 65)
    #expect(try workshop.run("evaluate", "nowhere").status == 66)
  }

  @Test func `evaluate tells errors apart, counts rules, and knows which names are listed`() throws {
    let gold = """
      {"id": "ko-1", "lang": "ko", "published": "2025-06-12", "text": "이장우 대전시장은 퀘벡주를 방문했다. 온새미로회는 조용하다.",
       "entities": [{"id": "e1", "type": "Person", "names": ["이장우"]}, {"id": "e2", "type": "GPE", "names": ["대전시"]},
                    {"id": "e3", "type": "GPE", "names": ["퀘벡주"]}, {"id": "e4", "type": "Organization", "names": ["온새미로회"]}],
       "triples": [["e1", "worksFor", "e2"], ["e1", "jobTitle", "총장"], ["e1", "visited", "e3"],
                   ["e4", "hosted", "e9"]]}
      """
    try workshop.write("gold/ko-1.json", gold)
    let run = try workshop.run("evaluate", "gold", "--errors", "--by-rule", "--listed")
    #expect(run.status == 0)
    #expect(run.output.contains("\n== other value: jobTitle: 2\n"))
    #expect(run.output.contains("ko-1  triple+  이장우 · jobTitle · 시장  rule ko.person.title"))
    #expect(run.lines.contains { $0.hasPrefix("    ") && $0.contains("[person: 이장우]") })
    #expect(
      run.lines.contains { $0.hasPrefix("ko.visit ") && $0.contains("visited") && $0.hasSuffix("1.000") })
    let listed = try #require(run.lines.first { $0.hasPrefix("GPE [ko]") })
    #expect(listed.split(separator: " ").dropFirst(2).map(String.init) == ["1.000", "2", "0", "0", "0"])
    #expect(run.lines.contains { $0.hasPrefix("Person") && $0.hasSuffix("1.000       1      0") })

    let one = try workshop.run("evaluate", "gold", "--phenomena", "--top", "1", "--predicate", "jobTitle")
    #expect(one.output.contains("2 of 2 errors") && !one.output.contains("=="))
    #expect(try workshop.run("evaluate", "gold", "--plain").lines.last?.hasPrefix("ko-1  triple-") == true)
    let json = try workshop.run("evaluate", "gold", "--json", "--errors", "--only", "jobTitle").object()
    #expect((json["errors"] as? [[String: Any]])?.count == 2)
    #expect(json["articles"] as? Int == 1)
    #expect(try workshop.run("evaluate", "gold", "--lang", "en").status == 65)
  }

  @Test func `resources say where they are and how many`() throws {
    let run = try workshop.run("resources")
    #expect(run.status == 0)
    #expect(run.output.contains("entries") && run.output.contains("rules"))
    #expect(try workshop.run("resources", "check").output.hasPrefix("no faults"))
    #expect(try workshop.run("resources", "list").output.contains("Gazetteers/places/korea.tsv"))
  }
}
