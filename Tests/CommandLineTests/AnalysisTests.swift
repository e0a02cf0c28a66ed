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

  @Test func `resources say where they are and how many`() throws {
    let run = try workshop.run("resources")
    #expect(run.status == 0)
    #expect(run.output.contains("entries") && run.output.contains("rules"))
    #expect(try workshop.run("resources", "check").output.hasPrefix("no faults"))
    #expect(try workshop.run("resources", "list").output.contains("Gazetteers/places/korea.tsv"))
  }
}
