import PactModel
import Testing

@testable import PactEvaluation

@Suite struct ResolutionReportTests {
  private func truth(_ id: String, _ person: String, _ city: String) -> TrueArticle {
    TrueArticle(
      gold: GoldArticle(
        id: id, lang: "en", text: "",
        entities: [
          GoldEntity(id: "e1", type: .person, names: [person]),
          GoldEntity(id: "e2", type: .gpe, names: [city]),
        ]),
      real: ["e1": "person:\(person)", "e2": "city:\(city)"])
  }

  private func resolved(_ id: String, _ entities: [(EntityType, String, node: String)]) -> ResolvedArticle {
    let found = entities.enumerated().map { index, entity in
      Entity(id: "x\(index)", type: entity.0, name: entity.1, mentions: [])
    }
    let nodes = entities.enumerated().map { ("x\($0)", $1.node) }
    return ResolvedArticle(
      extraction: Extraction(id: id, lang: .english, entities: found, triples: []),
      nodes: Dictionary(uniqueKeysWithValues: nodes))
  }

  @Test func `what the extractor missed is counted apart from what was resolved`() {
    let report = ResolutionReport(
      truth: [truth("1", "Ada Kim", "Gaon"), truth("2", "Ada Kim", "Gaon")],
      resolved: [
        resolved("1", [(.person, "Ada Kim", "n1"), (.gpe, "Gaon", "n2")]),
        resolved("2", [(.gpe, "Gaon", "n2")]),
      ])
    #expect(report.missed == [.person: 1])
    #expect(report.items.count == 3)
    #expect(report.entities.pairs == Counts(hits: 1))
  }

  @Test func `a person who became two nodes is a fault with its parts`() {
    let articles = ["1", "2", "3"].map { truth($0, "Ada Kim", "Gaon") }
    let report = ResolutionReport(
      truth: articles,
      resolved: [
        resolved("1", [(.person, "Ada Kim", "n1")]), resolved("2", [(.person, "Ada Kim", "n1")]),
        resolved("3", [(.person, "Ada Kim", "n9")]),
      ])
    #expect(report.faults.map(\.kind) == [.split])
    #expect(report.faults[0].id == "person:Ada Kim")
    #expect(report.faults[0].parts.map(\.count) == [2, 1])
    #expect(report.score { $0 == .person }.pairs == Counts(hits: 1, missed: 2))
  }

  @Test func `two namesakes in one node are a fault`() {
    var second = truth("2", "Ada Kim", "Gaon")
    second.real["e1"] = "person:another"
    let report = ResolutionReport(
      truth: [truth("1", "Ada Kim", "Gaon"), second],
      resolved: ["1", "2"].map { resolved($0, [(.person, "Ada Kim", "n1")]) })
    #expect(report.faults.map(\.kind) == [.merged])
    #expect(report.faults[0].id == "n1")
  }

  @Test func `an entity of another type is neither found nor resolved`() {
    let report = ResolutionReport(
      truth: [truth("1", "Ada Kim", "Gaon")], resolved: [resolved("1", [(.organization, "Ada Kim", "n1")])])
    #expect(report.items.isEmpty)
    #expect(report.missed == [.person: 1, .gpe: 1])
  }
}
