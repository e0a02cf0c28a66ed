import Foundation
import PactModel
import PactQuery
import PactStore
import Testing

@Suite struct QueryTests {
  private let temporary: TemporaryStore
  private let query: GraphQuery

  init() throws {
    temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    query = GraphQuery(temporary.store, catalog: SampleCatalog())
  }

  /// Knows what gazetteers know and the sample articles do not say.
  private struct SampleCatalog: NameCatalog {
    func entries(named name: String) -> [String] {
      ["Taejon": ["kr:30"], "deep tech": ["field:deep"]][name] ?? []
    }
    func descendants(of entry: String) -> [String] { entry == "field:deep" ? ["field:quantum"] : [] }
  }

  @Test(arguments: ["Daejeon", "대전시", "대전광역시", "daejeon", "대전", "DAEJEON ", "Taejon", "kr:30", "대전광"])
  func `a body is found by its names in either language, full or short`(name: String) throws {
    #expect(try query.node(named: name).label.en == "Daejeon")
  }

  @Test(arguments: [
    ("Daejeon", "quantum"), ("대전시", "Q"), ("대전", "양자"), ("Daejeon", "field:quantum"), ("대전시", "deep tech"),
  ])
  func `partners in a field give the partner, the pact, its date and both articles`(
    name: String, field: String
  ) throws {
    let rows = try query.partners(of: name, field: field, in: DateRange(since: "2023")).rows
    #expect(rows.map(\.partner.label.en) == ["Quebec"])
    let row = try #require(rows.first)
    #expect(row.agreement?.instruments == ["MOU"])
    #expect(row.agreement?.date == "2025-06-11")
    #expect(row.agreement?.status == "signed")
    #expect(row.sources.map(\.document) == ["ko-plan", "en-quebec", "ko-quebec"])
    #expect(row.sources[2].sentence == "대전시와 퀘벡주는 11일 양자(Q)·바이오(B) 분야 양해각서를 체결했다.")
  }

  @Test func `a field includes those whose name begins with it`() throws {
    let partners = try query.partners(of: "Daejeon", field: "양자").rows.map(\.partner.label.en)
    #expect(partners == ["Quebec", "Haneulbit Institute"])
  }

  @Test(arguments: [
    ("2021", "2022", ["Haneulbit Institute"]), ("2025-06", nil, ["Quebec"]), ("2026", nil, []),
  ])
  func `a span of time leaves out what lies outside`(since: String, until: String?, expected: [String]) throws
  {
    let rows = try query.partners(of: "Daejeon", in: DateRange(since: since, until: until)).rows
    #expect(rows.map(\.partner.label.en) == expected)
  }

  @Test func `a date that is none is refused as wrong usage`() {
    let error = #expect(throws: Diagnostic.self) { try DateRange(since: "last year") }
    #expect(error?.category == .usage)
  }

  @Test func `an ambiguous name names the candidates`() throws {
    guard case .ambiguous(let candidates) = try query.resolve("이장우") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(candidates.map(\.documents) == [2, 1])
    let error = #expect(throws: Diagnostic.self) { try query.people(of: "이장우") }
    #expect(error?.code == "PG-502")
    #expect(error?.hint?.contains(candidates[1].node.id.description) == true)
    #expect(try query.people(of: candidates[0].node.id.description).rows.count == 1)
  }

  @Test(arguments: ["Dajeon", "Quebeck", "대전광역"])
  func `an unknown name gets what is written like it, and a beginning is enough`(name: String) throws {
    switch try query.resolve(name) {
    case .unique(let node): #expect(node.label.ko == "대전광역시")
    case .unknown(let near): #expect(["Daejeon", "Quebec"].contains(near.first?.node.label.en))
    case .ambiguous: Issue.record("ambiguous")
    }
  }

  @Test func `an unknown field is an error with its nearest`() {
    let error = #expect(throws: Diagnostic.self) { try query.partners(of: "Daejeon", field: "quantun") }
    #expect(error?.code == "PG-503")
    #expect(error?.hint?.contains("quantum") == true)
  }

  @Test func `the people of a body come with titles and what they signed`() throws {
    let rows = try query.people(of: "Daejeon").rows
    #expect(rows.map(\.person.label.en) == ["Lee Jang-woo"])
    #expect(rows[0].titles == ["Mayor", "시장"])
    #expect(rows[0].agreements.map(\.date) == ["2025-06-11"])
    #expect(rows[0].sources.count == 2)
  }

  @Test func `agreements are listed the latest first`() throws {
    #expect(try query.agreements().rows.map(\.date) == ["2025-06-11", "2021-03-02"])
    #expect(try query.agreements(of: "Quebec").rows.count == 1)
    #expect(try query.agreements(of: "Daejeon", status: "planned").rows.isEmpty)
  }

  @Test func `an entity comes with names, identifiers and supported triples`() throws {
    let report = try query.entity("Quebec")
    #expect(report.documents == 3)
    #expect(report.identifiers == ["pactgraph": ["iso3166-2:CA-QC"]])
    #expect(report.aliases.map(\.text).contains("퀘벡주"))
    #expect(report.statements.map(\.predicate) == [.party])
    #expect(report.statements[0].sources.count == 3)
    #expect(report.statements[0].subject.label.ko == "MOU 2025-06-11 대전광역시–퀘벡주")
  }

  @Test func `an explanation shows rule, sentence, trigger, roles and entries`() throws {
    let all = try query.explain("Quebec", .party)
    #expect(all.map(\.source.document) == ["ko-plan", "en-quebec", "ko-quebec"])
    let last = try #require(all.last)
    #expect(last.rule == "ko.test.rule")
    #expect(last.trigger?.text == "대전")
    #expect(last.roles["agent"]?.text == "대전시")
    #expect(last.object?.gazetteer == "iso3166-2:CA-QC")
    #expect(try query.explain(document: "ko-plan").count == 5)
    #expect(try query.explain("대전", .signedOn).isEmpty)
  }
}
