import Foundation
import PactEvaluation
import PactModel
import Testing

@Suite struct ListedRecallTests {
  @Test func `recall is apart for what a list names and for what none does`() throws {
    let (gold, predictions) = try SampleGold.load()
    let recall = ListedRecall(gold: gold, predictions: predictions) {
      $0.names.contains("Gaon") || $0.names.contains("가온")
    }
    #expect(recall.row()?.listed == Counts(hits: 2))
    #expect(recall.row()?.unlisted == Counts(hits: 4, missed: 2))
    #expect(recall.row(.organization, language: "ko")?.unlisted == Counts(missed: 1))
    #expect(recall.row(.organization)?.unlisted == Counts(hits: 1, missed: 1))
    #expect(recall.row(.gpe)?.unlisted == Counts())
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `both sides add up to what the scorer counts`(seed: UInt64) throws {
    let gold = try SampleGold.load().gold
    var generator = Perturbation.Generator(state: seed)
    let predictions = gold.map { Perturbation.faulty($0, &generator) }
    let report = Scorer.score(gold: gold, predictions: predictions)
    let recall = ListedRecall(gold: gold, predictions: predictions) { $0.type == .gpe }
    for (type, counts) in report.entities {
      let row = recall.row(type)
      #expect((row?.listed.hits ?? 0) + (row?.unlisted.hits ?? 0) == counts.hits, "\(type)")
      #expect((row?.listed.missed ?? 0) + (row?.unlisted.missed ?? 0) == counts.missed, "\(type)")
    }
    #expect((recall.row()?.unlisted.hits ?? 0) + (recall.row()?.listed.hits ?? 0) == report.allEntities.hits)
  }

  @Test func `predictions bring offsets, evidence and rules where they have them`() throws {
    let line = """
      {"id": "x", "entities": [{"id": "e1", "type": "GPE", "name": "가온시", "mentions": [{"start": 2, "end": 5, "text": "가온시"}]}],
       "triples": [{"subject": "e1", "predicate": "visited", "object": "e1", "rule": "ko.visit", "evidence": [{"start": 0, "end": 9}]}]}
      """.replacing("\n", with: " ")
    let extraction = try #require(try PredictionReader.read(Data(line.utf8)).first)
    #expect(extraction.entities[0].mentions == [EntityMention(start: 2, end: 5, text: "가온시")])
    #expect(extraction.triples[0].rule == "ko.visit")
    #expect(extraction.triples[0].evidence == [Evidence(start: 0, end: 9)])
  }

  @Test func `more can stand in the JSON beside the figures`() throws {
    let (gold, predictions) = try SampleGold.load()
    let report = Scorer.score(gold: gold, predictions: predictions)
    let plain = try #require(try object(report.json))
    let more = try #require(try object(report.json(adding: [("rules", "[1]")])))
    #expect(more["rules"] as? [Int] == [1])
    #expect(Set(more.keys) == Set(plain.keys).union(["rules"]))
  }

  private func object(_ json: String) throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
  }
}
