import PactModel
import PactQuery
import PactStore
import Testing

/// Questions on how things are connected and what becomes of plans.
@Suite struct ConnectionQuestionTests {
  private let temporary: TemporaryStore
  private let query: GraphQuery

  init() throws {
    temporary = try TemporaryStore()
    try temporary.store.write(NaraeArticles.all)
    query = GraphQuery(temporary.store)
  }

  @Test func `fields of a body come with partners and every year between`() throws {
    let rows = try query.fields(of: "Narae City", withSources: true).rows
    #expect(rows.map(\.field.label.en) == ["batteries", "ports"])
    let first = try #require(rows.first)
    #expect(first.agreements == 3)
    #expect(first.years.map(\.year) == ["2022", "2023"])
    #expect(first.years.map(\.agreements) == [1, 2])
    #expect(first.latest == "2023-06")
    #expect(first.partners.map(\.node.label.en) == ["Haru Batteries", "Solvik City"])
    #expect(first.partners.map(\.agreements) == [2, 1])
    #expect(first.sources?.map(\.document) == ["batteries", "plan-due", "port"])
  }

  @Test func `fields of a person are those of what the person signed`() throws {
    #expect(try query.fields(of: "Ole Dahl").rows.map(\.field.label.en) == ["batteries", "ports"])
  }

  @Test func `fields of everybody count every agreement once, in the span of time`() throws {
    let rows = try query.fields(in: DateRange(since: "2023-06")).rows
    #expect(rows.map(\.field.label.en) == ["ports", "batteries"])
    #expect(rows.map(\.agreements) == [2, 1])
    #expect(rows.allSatisfy { $0.sources == nil })
    #expect(try query.fields(limit: 1).rows.count == 1)
    #expect(try query.fields(in: DateRange(since: "2030")).rows.isEmpty)
  }

  @Test func `plans are those that nobody signed, with or without a date`() throws {
    let planned = try query.planned(of: "Narae City")
    #expect(planned.newsUntil == "2024-12-31")
    #expect(
      planned.rows.map { $0.agreement.sources[0].document } == [
        "later", "failed", "plan-undated", "plan-due",
      ])
    #expect(planned.rows.map(\.due) == ["2025", nil, nil, "2023-05"])
    #expect(planned.rows.map(\.isOverdue) == [false, false, false, true])
    #expect(planned.rows.map(\.agreement.status) == ["proposed", "failed", "planned", "planned"])
  }

  @Test func `what the same parties signed after a plan is offered as what became of it`() throws {
    let row = try #require(try query.planned(field: "batteries").rows.first)
    #expect(row.agreement.date == "2023-05")
    #expect(row.since.map(\.date) == ["2024-01-09"])
    #expect(try query.entity(row.since[0].id.description).agreement?.instruments == ["Contract"])
  }

  @Test func `a plan that was signed is none any more`() throws {
    try temporary.store.write(SampleArticles.all)
    #expect(try query.planned(of: "Quebec").rows.isEmpty)
  }

  @Test func `what two share comes by kind, with the ties of either`() throws {
    let rows = try query.common("Narae City", "Solvik City").rows
    let names = { (kind: String) in rows.filter { $0.kind == kind }.map(\.node.label.en) }
    #expect(names("agreement") == ["SisterCity 2023-06 Narae City–Solvik City"])
    #expect(names("partner") == ["Haru Batteries", "Doran University"])
    #expect(names("field") == ["batteries", "ports"])
    #expect(names("signatory") == ["Ole Dahl"])
    let haru = try #require(rows.first { $0.node.label.en == "Haru Batteries" })
    #expect((haru.first.count, haru.first.latest) == (3, "2024-01-09"))
    #expect((haru.second.count, haru.second.latest) == (1, "2021-02-03"))
    #expect(Set(haru.sources.map(\.document)) == ["batteries", "plan-due", "renewed-since", "undated"])
  }

  @Test func `two that share nothing get an empty answer`() throws {
    #expect(try query.common("Bora Institute", "Ole Dahl").rows.map(\.kind) == ["partner"])
    #expect(try query.common("Bora Institute", "Gaon University").rows.map(\.node.label.en) == ["Narae City"])
    try temporary.store.write([SampleArticles.namesake])
    #expect(try query.common("Dresden", "Narae City").rows.isEmpty)
  }

  @Test func `the best connected come first, by type, field and time`() throws {
    #expect(
      try query.top(limit: 3).rows.map(\.node.label.en) == ["Narae City", "Haru Batteries", "Solvik City"])
    let narae = try #require(try query.top(limit: 1, withSources: true).rows.first)
    #expect(narae.agreements == 7)
    #expect(narae.connections == 8)
    #expect(narae.sources?.first?.document == "later")
    #expect(try query.top(types: [.person]).rows.map(\.node.label.en) == ["Ina Berg", "Ole Dahl"])
    #expect(try query.top(types: [.field], by: .agreements).rows.map(\.agreements) == [3, 2])
    let ports = try query.top(field: "ports", in: DateRange(since: "2023", until: "2024"))
    #expect(ports.rows.map(\.node.label.en) == ["Solvik City", "Doran University", "Narae City", "Ole Dahl"])
    #expect(ports.rows.map(\.agreements) == [2, 1, 1, 1])
    #expect(ports.rows.allSatisfy { $0.connections == nil })
    #expect(try query.top(in: DateRange(until: "2020")).rows.isEmpty)
  }

  @Test func `a chain is the shortest, each step with its article`() throws {
    let path = try query.path(from: "Doran University", to: "Haru Batteries", via: [.agreements])
    #expect(path.chains.map(\.steps.count) == [4, 4, 4, 4])
    let nodes = path.chains.map { [$0.steps[0].from] + $0.steps.map(\.to) }
    #expect(nodes.allSatisfy { $0[0].label.en == "Doran University" && $0[4].label.en == "Haru Batteries" })
    #expect(nodes.filter { $0[2].label.en == "Solvik City" }.count == 1)
    for step in path.chains.flatMap(\.steps) {
      #expect(!step.statement.sources.isEmpty)
      #expect(
        Set([step.from.id, step.to.id]) == Set([step.statement.subject.id, step.statement.object?.id]))
    }
    #expect(try query.path(from: "Narae City", to: "Ina Berg").chains.map(\.steps.count) == [1])
  }

  @Test func `chains lead through what is asked for, and no further than allowed`() throws {
    #expect(try query.path(from: "Ina Berg", to: "Ole Dahl", maxHops: 3).chains.isEmpty == false)
    #expect(try query.path(from: "Ina Berg", to: "Ole Dahl", maxHops: 2).chains.isEmpty)
    let fields = try query.path(from: "Haru Batteries", to: "ports", via: [.agreements, .fields], limit: 1)
    #expect(fields.chains.count == 1)
    #expect(try query.path(from: "Haru Batteries", to: "ports").chains.isEmpty)
    #expect(try query.path(from: "Narae City", to: "Narae City").chains.isEmpty)
  }

  @Test func `things without a connection have no chain`() throws {
    try temporary.store.write([SampleArticles.namesake])
    #expect(try query.path(from: "Dresden", to: "Narae City", maxHops: 20).chains.isEmpty)
  }

  @Test func `a timeline has plans, signings and offices in the order of time`() throws {
    let rows = try query.timeline(of: "Narae City").rows
    #expect(
      rows.map(\.event) == [
        "signed", "worksFor", "planned", "signed", "signed", "planned", "failed", "proposed",
      ])
    #expect(
      rows.map(\.date) == [
        "2022-04-01", "2022-04-02", "2023-02-10", "2023-06", "2024-01-09", "2024-03-01", "2024-08-01",
        "2024-12-31",
      ])
    #expect(rows.map(\.isStated) == [true, false, false, true, true, false, false, false])
    #expect(rows[1].with.map(\.label.en) == ["Ina Berg"])
    #expect(try query.timeline(of: "Narae City", in: DateRange(since: "2024-02")).rows.count == 3)
  }

  @Test func `the timeline of an agreement is its life`() throws {
    try temporary.store.write(SampleArticles.all)
    let pact = try #require(try query.agreements(of: "Quebec").rows.first)
    let rows = try query.timeline(of: pact.id.description).rows
    #expect(rows.map(\.event) == ["planned", "signed"])
    #expect(rows.map(\.date) == ["2025-05-20", "2025-06-11"])
    #expect(rows[0].sources.map(\.document) == ["ko-plan"])
    #expect(rows[1].sources.map(\.document) == ["en-quebec", "ko-quebec"])
  }

  @Test func `an unknown name is an error with what is written like it`() {
    let questions: [(String) throws -> Void] = [
      { _ = try query.fields(of: $0) }, { _ = try query.planned(of: $0) },
      { _ = try query.common("Solvik City", $0) }, { _ = try query.path(from: $0, to: "Solvik City") },
      { _ = try query.timeline(of: $0) },
    ]
    for question in questions {
      let error = #expect(throws: Diagnostic.self) { try question("Narea City") }
      #expect(error?.code == "PG-501")
      #expect(error?.hint?.contains("Narae City") == true)
    }
    let field = #expect(throws: Diagnostic.self) { try query.top(field: "portz") }
    #expect(field?.code == "PG-503")
  }

  @Test(arguments: [Language.korean, .english])
  func `every answer can be shown in every form`(language: Language) throws {
    let answers: [any Answer] = [
      try query.fields(), try query.planned(), try query.common("Narae City", "Solvik City"),
      try query.path(from: "Ina Berg", to: "Ole Dahl"), try query.timeline(of: "Narae City"),
      try query.top(),
    ]
    for answer in answers {
      let table = answer.table(in: language)
      #expect(!table.rows.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(Set(table.columns.map(\.key)).count == table.columns.count)
      #expect(try Rendering.render(answer, as: .json, language: language).hasPrefix("{"))
    }
  }
}
