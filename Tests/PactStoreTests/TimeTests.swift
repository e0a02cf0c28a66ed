import GRDB
import PactExport
import PactModel
import PactQuery
import Testing

@testable import PactStore

/// Event dates, validity and publication dates are different things.
@Suite struct TimeTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  private func query(
    asOf: String? = nil, knownBy: String? = nil, since: String? = nil, until: String? = nil
  ) throws -> GraphQuery {
    GraphQuery(
      try temporary.store.within(
        TimeFrame(
          asOf: asOf.flatMap(PartialDate.init), knownBy: knownBy.flatMap(PartialDate.init),
          since: since.flatMap(PartialDate.init), until: until.flatMap(PartialDate.init))))
  }

  /// Every triple's times, by what it says.
  private func times() throws -> [String: StatementTime] {
    var times: [String: StatementTime] = [:]
    try GraphStream(temporary.store).stream { element in
      if case .edge(let edge) = element {
        times["\(edge.predicate) \(edge.value ?? "")", default: edge.time] = edge.time
      }
    }
    return times
  }

  @Test func `what an agreement says holds from its signing, and a plan until then`() throws {
    try temporary.store.write(SampleArticles.all)
    let pact = try #require(try query().agreements(of: "Quebec").rows.first)
    let statements = try query().entity(pact.id.description).statements
    let party = try #require(statements.first { $0.predicate == .party })
    #expect(party.time.validFrom == "2025-06-11")
    #expect(party.time.firstReported == "2025-05-20" && party.time.lastReported == "2025-06-12")
    #expect(party.time.endedBy == nil)
    let planned = try #require(statements.first { $0.value == "planned" })
    #expect(planned.time.validFrom == nil)
    #expect(planned.time.validUntil == "2025-06-11" && planned.time.endedBy == "2025-06-12")
    #expect(planned.time.span == "≤ 2025-05-20 – 2025-06-11")
    #expect(pact.firstReported == "2025-05-20")
  }

  @Test(arguments: [
    ("2025-05-19", nil), ("2025-05-20", "planned"), ("2025-05", "planned"), ("2025-06-10", "planned"),
    ("2025-06-11", "signed"), ("2025-06", "signed"), ("2025", "signed"), ("2024", nil), ("1900", nil),
    ("2031", "signed"),
  ])
  func `as of a day an agreement is planned, signed or not there`(day: String, status: String?) throws {
    try temporary.store.write(SampleArticles.all)
    let graph = try query(asOf: day)
    #expect(try graph.agreements(of: "Quebec").rows.map(\.status) == (status.map { [$0] } ?? []))
    #expect(try graph.planned(of: "Quebec").rows.count == (status == "planned" ? 1 : 0))
    #expect(try graph.partners(of: "Quebec").rows.count == (status == nil ? 0 : 1))
    let acts = try graph.timeline(of: "Quebec").rows.map(\.event)
    #expect(acts == (status.map { [$0] } ?? []))
  }

  @Test func `as of before everything there is nothing, and names are known all the same`() throws {
    try temporary.store.write(SampleArticles.all + NaraeArticles.all)
    let graph = try query(asOf: "1900")
    #expect(try graph.entity("Daejeon").statements.isEmpty)
    #expect(try graph.people(of: "Daejeon").rows.isEmpty)
    #expect(try graph.fields().rows.isEmpty && graph.planned().rows.isEmpty && graph.top().rows.isEmpty)
    #expect(try graph.path(from: "Daejeon", to: "Quebec").chains.isEmpty)
    #expect(try graph.common("Narae City", "Solvik City").rows.isEmpty)
    #expect(try graph.explain("Daejeon").isEmpty)
    let unknown = #expect(throws: Diagnostic.self) { try graph.entity("Dajeon") }
    #expect(unknown?.hint?.contains("Daejeon") == true)
    #expect(try GraphExport(graph.store).text(as: .jsonl) == "")
    let counts = try graph.statistics().rows.filter { ["nodes", "triples", "evidence"].contains($0.section) }
    #expect(counts.map(\.count) == [0, 0, 0])
  }

  @Test func `an agreement that ended is not there after the report of its end`() throws {
    let parties = ["Narae City", "Solvik City"]
    try temporary.store.write(
      [
        PactSketch(id: "a", published: "2020-03-02", parties: parties, date: "2020-03-01"),
        PactSketch(
          id: "b", published: "2022-05-05", parties: parties, status: "terminated", date: "2020-03-01"),
      ].map(\.stored))
    #expect(try query().agreements().rows.map(\.status) == ["terminated"])
    #expect(try query(asOf: "2022-05-04").agreements().rows.map(\.status) == ["signed"])
    #expect(try query(asOf: "2022-05-05").agreements().rows.isEmpty)
    #expect(try query(asOf: "2022").partners(of: "Narae City").rows.isEmpty)
    #expect(try query(asOf: "2022", knownBy: "2021").agreements().rows.map(\.status) == ["signed"])
    #expect(try times()["party "]?.endedBy == "2022-05-05")
    let renewal = PactSketch(
      id: "c", published: "2023-01-01", parties: parties, status: "renewed", date: "2020-03-01")
    try temporary.store.write([renewal.stored])
    #expect(try query(asOf: "2023").agreements().rows.count == 1)
    try temporary.store.remove(documents: ["b", "c"])
    #expect(try times()["party "]?.endedBy == nil)
    #expect(try query(asOf: "2022").agreements().rows.map(\.status) == ["signed"])
  }

  @Test func `known by a day, a later contradiction does not exist`() throws {
    let parties = ["Narae City", "Solvik City"]
    try temporary.store.write(
      [
        PactSketch(id: "a", published: "2025-06-12", parties: parties, date: "2025-06"),
        PactSketch(id: "b", published: "2025-06-20", parties: parties, date: "2025-06-11"),
        PactSketch(id: "c", published: "2025-06-21", parties: parties, date: "2025-06"),
        PactSketch(id: "undated", published: nil, parties: ["Narae City", "Doran University"]),
      ].map(\.stored))
    #expect(try query().agreements(of: "Solvik City").rows.map(\.date) == ["2025-06-11"])
    let earlier = try query(knownBy: "2025-06-12")
    #expect(try earlier.agreements(of: "Narae City").rows.map(\.date) == ["2025-06"])
    #expect(try earlier.agreements().rows[0].sources.map(\.document) == ["a"])
    #expect(try earlier.agreements().rows[0].dates == ["2025-06"])
    #expect(try earlier.entity("Narae City").documents == 1)
    #expect(try earlier.agreements(of: "Doran University").rows.isEmpty)
    #expect(try query(knownBy: "2025-06-11").agreements().rows.isEmpty)
    #expect(try earlier.statistics().rows.first { $0.section == "articles" }?.count == 1)
    let lines = try GraphExport(earlier.store).text(as: .edges)
    #expect(lines.contains("2025-06,") && !lines.contains("2025-06-11") && !lines.contains("2025-06-2"))
  }

  @Test(arguments: ["2021", "2022-04-01", "2023-06-10", "2024-02", "2024-08-01", "2030"])
  func `what was known by a day is the graph of the articles up to then`(day: String) throws {
    let articles = NaraeArticles.all + SampleArticles.all
    try temporary.store.write(articles)
    let then = try TemporaryStore()
    try then.store.write(
      articles.filter { PartialDate.compare($0.extraction.published ?? "~", day) <= 0 })
    let (known, real) = (try query(knownBy: day), GraphQuery(then.store))
    // Agreements are named after articles; what they are, is the same.
    let acts = { (graph: GraphQuery) -> [[String]] in
      try graph.agreements().rows.map { row in
        [
          row.date ?? "", row.firstReported ?? "", row.status ?? "", row.instruments.joined(),
          row.parties.map { $0.label.text(in: .english) }.joined(separator: ","),
        ]
      }
    }
    #expect(try Set(acts(known)) == Set(acts(real)))
    let times = { (graph: GraphQuery) -> Set<[String]> in
      var found: Set<[String]> = []
      try GraphStream(graph.store).stream { element in
        if case .edge(let edge) = element {
          found.insert([
            edge.predicate.rawValue, edge.value ?? "", edge.modality.rawValue, edge.time.span,
            edge.time.lastReported ?? "", edge.evidence.map(\.document).joined(separator: ","),
          ])
        }
      }
      return found
    }
    #expect(try times(known) == times(real))
  }

  @Test func `an office is over by the article that calls it a former one`() throws {
    func office(_ id: String, _ published: String, former: Bool) -> StoredArticle {
      var a = ArticleSketch(id, .korean, published: published)
      let city = a.entity(.gpe, "대전시", ko: "대전광역시", en: "Daejeon", gazetteer: "kr:30", kind: "city")
      let mayor = a.entity(.person, "이장우", ko: "이장우", en: "Lee Jang-woo")
      if former {
        a.sentence("이장우 전 대전시장은 웃었다.")
      } else {
        a.sentence(
          "이장우 대전시장은 웃었다.", (mayor, .worksFor, .entity(city)), (mayor, .jobTitle, .value("시장")))
      }
      var stored = a.stored
      stored.hints[mayor] = IdentityHints(formerBodies: former ? [city] : [])
      return stored
    }
    let articles = [
      office("a", "2023-01-02", former: false), office("b", "2026-05-01", former: false),
      office("c", "2027-02-03", former: true), office("d", "2028-01-01", former: true),
    ]
    for article in [articles[2], articles[0], articles[3], articles[1]] {
      try temporary.store.write([article])
    }
    #expect(try times()["worksFor "]?.endedBy == "2027-02-03")
    #expect(try times()["jobTitle 시장"]?.endedBy == "2027-02-03")
    let timeline = try query().timeline(of: "대전시").rows
    #expect(timeline.map(\.event) == ["worksFor", "leftOffice"])
    #expect(timeline.map(\.date) == ["2023-01-02", "2027-02-03"])
    #expect(timeline[1].sources.map(\.document) == ["c", "d"])
    #expect(try query(asOf: "2026").people(of: "대전시").rows.count == 1)
    #expect(try query(asOf: "2027").people(of: "대전시").rows.isEmpty)
    #expect(try query(asOf: "2027", knownBy: "2026").people(of: "대전시").rows.count == 1)
    #expect(try query(knownBy: "2026").timeline(of: "이장우").rows.map(\.event) == ["jobTitle", "worksFor"])
    // Whoever holds it again, or was never called a former one, is no former one.
    try temporary.store.write([office("e", "2029-01-01", former: false)])
    #expect(try times()["worksFor "]?.endedBy == nil)
    try temporary.store.remove(documents: ["e", "c"])
    #expect(try times()["worksFor "]?.endedBy == "2028-01-01")
    try temporary.store.remove(documents: ["d"])
    #expect(try times()["worksFor "]?.endedBy == nil && times()["jobTitle 시장"]?.endedBy == nil)
    #expect(try temporary.store.rebuiltDigest() == temporary.store.digest())
  }

  @Test func `a founding holds from its own date`() throws {
    var a = ArticleSketch("founding", .english, published: "2025-01-01")
    let institute = a.entity(.organization, "Haru Institute", en: "Haru Institute")
    a.sentence("Haru Institute was founded in 1999.", (institute, .foundedOn, .value("1999")))
    try temporary.store.write([a.stored])
    #expect(try times()["foundedOn 1999"]?.validFrom == "1999")
    #expect(try query(asOf: "2000").entity("Haru Institute").statements.count == 1)
    #expect(try query(asOf: "1998").entity("Haru Institute").statements.isEmpty)
    #expect(try query().timeline(of: "Haru Institute").rows.map(\.date) == ["1999"])
    #expect(try query(since: "2000").timeline(of: "Haru Institute").rows.isEmpty)
  }

  private static let spans: [(since: String?, until: String?, partners: [String])] = [
    ("2023", "2023-12", ["Haru Batteries", "Solvik City"]),
    (
      "2023-06-15", nil,
      ["Bora Institute", "Doran University", "Gaon University", "Haru Batteries", "Solvik City"]
    ),
    ("2024-01-10", "2024-07", ["Gaon University"]), (nil, "2022", ["Haru Batteries"]), ("2026", nil, []),
  ]

  @Test(arguments: spans)
  func `a span of time is when it happened, in questions and exports alike`(
    since: String?, until: String?, partners: [String]
  ) throws {
    try temporary.store.write(NaraeArticles.all)
    let graph = try query(since: since, until: until)
    let narrowed = try query().partners(of: "Narae City", in: DateRange(since: since, until: until))
    #expect(Set(narrowed.rows.compactMap(\.partner.label.en)).sorted() == partners)
    let framed = try graph.partners(of: "Narae City").rows.compactMap(\.partner.label.en)
    #expect(Set(framed).sorted() == partners)
    let exported = try GraphExport(graph.store).text(
      as: .nodes, options: ExportOptions(center: query().node(named: "Narae City").id))
    for partner in partners { #expect(exported.contains(partner)) }
    #expect(exported.contains("Bora Institute") == partners.contains("Bora Institute"))
  }

  @Test func `the best connected of a view are counted, those of the store are kept`() throws {
    try temporary.store.write(NaraeArticles.all + SampleArticles.all)
    for measure in TopMeasure.allCases {
      let all = try query().top(types: Set(EntityType.allCases), by: measure, limit: 50)
      #expect(all.rows.count > 15)
      #expect(try query(until: "2050").top(types: Set(EntityType.allCases), by: measure, limit: 50) == all)
      #expect(try query().top(types: [.person], by: measure, limit: 2).rows.count == 2)
    }
    try temporary.store.remove(documents: NaraeArticles.all.map(\.extraction.id))
    #expect(try temporary.store.faults() == [])
  }

  @Test func `a view cannot be written, and leaves the store as it is`() throws {
    try temporary.store.write(SampleArticles.all)
    let digest = try temporary.store.digest()
    let view = try query(knownBy: "2024").store
    #expect(throws: Diagnostic.self) { try view.write([SampleArticles.korean]) }
    #expect(try temporary.store.digest() == digest)
    #expect(try query().store.digest() == digest)
  }

  @Test(arguments: ["2023", "2023-05", "2023-05-17"])
  func `SQL compares dates as Swift does`(text: String) throws {
    let date = try #require(PartialDate(text))
    let others = [
      "2022", "2022-12-31", "2023", "2023-04", "2023-05", "2023-05-16", "2023-05-17", "2023-05-17T10:00:00Z",
      "2023-05-18", "2023-06", "2024",
    ]
    let queue = try DatabaseQueue()
    for other in others {
      let row = try #require(
        try queue.read { database in
          try Row.fetchOne(
            database,
            sql:
              "SELECT \(date.isReached(by: "day")) AS reached, \(date.mayPrecede("day")) AS later FROM (SELECT ? AS day)",
            arguments: [other])
        })
      #expect(row["reached"] == (PartialDate.compare(other, text) <= 0), "\(other)")
      #expect(row["later"] == (PartialDate.compare(other, text) >= 0), "\(other)")
    }
  }

  @Test(arguments: [
    "", "20", "2023-", "2023-13", "2023-5", "2023-05-32", "23-05-17", "2023-05-17 ", "2023-00", "0000",
  ])
  func `what is no date is none`(text: String) {
    #expect(PartialDate(text) == nil)
  }
}
