import PactModel
import PactQuery
import Testing

@testable import PactStore

/// Which agreements of different articles are one, what became of them, and in what articles contradict each other.
@Suite struct AgreementTests {
  private let temporary: TemporaryStore
  private var store: GraphStore { temporary.store }

  init() throws { temporary = try TemporaryStore() }

  /// An article that says one thing of one pact.
  private func article(
    _ id: String, _ published: String?, _ status: String = "signed", on date: String? = nil,
    _ instrument: String = "MOU", parties: [String] = ["가온시", "나래군"], fields: [String] = [],
    amount: String? = nil, beside others: [String] = []
  ) -> StoredArticle {
    var sketch = ArticleSketch(id, .korean, published: published)
    for other in others { _ = sketch.entity(.gpe, other, ko: other) }
    let pact = sketch.entity(.agreement, "협약")
    add(pact, to: &sketch, status, date, instrument, parties, fields, amount)
    return sketch.stored
  }

  private func add(
    _ pact: String, to sketch: inout ArticleSketch, _ status: String, _ date: String?,
    _ instrument: String = "MOU", _ parties: [String] = ["가온시", "나래군"], _ fields: [String] = [],
    _ amount: String? = nil
  ) {
    // No two articles are copies.
    let words = (0..<12).map { "\(sketch.id)\($0)" }.joined(separator: " ")
    sketch.sentence(
      words, (pact, .instrument, .value(instrument)), (pact, .status, .value(status)))
    for party in parties {
      let body = sketch.entity(.gpe, party, ko: party)
      sketch.sentence("당사자.", (pact, .party, .entity(body)))
    }
    for field in fields {
      let entity = sketch.entity(.field, field, ko: field)
      sketch.sentence("분야.", (pact, .coversField, .entity(entity)))
    }
    if let date { sketch.sentence("날짜.", (pact, .signedOn, .value(date))) }
    if let amount { sketch.sentence("금액.", (pact, .amount, .value(amount))) }
  }

  private func agreements() throws -> [AgreementSummary] { try GraphQuery(store).agreements().rows }

  /// The groups of articles, one for each agreement.
  private func groups() throws -> [[String]] {
    try agreements().map { $0.sources.map(\.document).sorted() }.sorted {
      $0.joined(separator: " ") < $1.joined(separator: " ")
    }
  }

  @Test func `what is planned, signed, renewed and ended is one agreement with a dated history`() throws {
    try store.write([
      article("ended", "2029-02-03", "terminated"),
      article("renewed", "2027-06-14", "renewed", on: "2027-06-12"),
      article("plan", "2024-05-20", "planned", on: "2024-06"),
      article("signed", "2024-06-12", on: "2024-06-11"), article("report", "2024-06-13", on: "2024-06"),
    ])
    let row = try #require(agreements().first)
    #expect(try agreements().count == 1)
    #expect(
      row.history.map(\.text) == [
        "planned 2024-06", "signed 2024-06-11", "renewed 2027-06-12", "terminated ≤ 2029-02-03",
      ])
    #expect(row.history[1].documents == ["signed", "report"])
    #expect(row.date == "2024-06-11")
    #expect(row.status == "terminated")
    #expect(row.contradictions.isEmpty)
    #expect(try store.faults() == [])
  }

  @Test
  func
    `pacts of one pair of parties stay apart by date, by instrument, and where an article tells them apart`()
    throws
  {
    var both = ArticleSketch("both", .korean, published: "2025-06-12")
    for (field, name) in [("양자", "협약"), ("관광", "협정")] {
      let pact = both.entity(.agreement, name)
      add(pact, to: &both, "signed", "2025-06-11", "LOI", ["가온시", "나래군"], [field])
    }
    try store.write([
      article("a", "2021-03-03", on: "2021-03-02"), article("b", "2023-03-03", on: "2023-03-02"),
      article("c", "2023-03-04", on: "2023-03-02", "SisterCity"), both.stored,
      article("tourism", "2025-06-13", on: "2025-06-11", "LOI", fields: ["관광"]),
    ])
    #expect(try groups() == [["a"], ["b"], ["both"], ["both", "tourism"], ["c"]])
  }

  @Test func `contradicting dates and sums are kept, shown and ranked by support`() throws {
    try store.write([
      article("a", "2025-06-12", on: "2025-06-11", amount: "KRW 5000000000"),
      article("b", "2025-06-12", on: "2025-06-11", amount: "USD 4000000"),
      article("c", "2025-06-13", on: "2025-06-12", amount: "KRW 6000000000"),
    ])
    let row = try #require(agreements().first)
    #expect(try agreements().count == 1)
    #expect(row.date == "2025-06-11")
    #expect(
      row.contradictions.map(\.text) == [
        "signedOn 2025-06-11 (2/2) | 2025-06-12 (1/1)",
        "amount KRW 5000000000 (1/1) | KRW 6000000000 (1/1)",
      ])
    let explained = try GraphQuery(store).explain(row.id.description, .signedOn)
    #expect(explained.map(\.contradiction?.claims.count) == [2, 2, 2])
    #expect(explained.map(\.support.articles) == [2, 2, 1])
  }

  @Test func `sums that one article gives side by side do not contradict each other`() throws {
    var sketch = ArticleSketch("a", .korean, published: "2025-06-12")
    let pact = sketch.entity(.agreement, "협약")
    add(pact, to: &sketch, "signed", "2025-06-11", "MOU", ["가온시", "나래군"], [], "KRW 5000000000")
    sketch.sentence("첫해.", (pact, .amount, .value("KRW 1000000000")))
    try store.write([sketch.stored, article("b", "2025-06-12", on: "2025-06-11", amount: "KRW 1000000000")])
    #expect(try agreements().map(\.contradictions) == [[]])
  }

  @Test func `a renewal follows the latest pact that it can mean, and another article's new pact is none`()
    throws
  {
    try store.write([
      article("old", "2015-03-03", on: "2015-03-02", fields: ["관광"]),
      article("new", "2021-03-03", on: "2021-03-02", fields: ["관광"]),
      article("renewed", "2024-03-03", "renewed", on: "2024-03-02"),
      article("other", "2024-03-04", "renewed", on: "2024-03-02"),
      article("later", "2025-01-01", on: "2024-12-30"),
    ])
    #expect(try groups() == [["later"], ["new", "other", "renewed"], ["old"]])
    try store.remove(documents: ["new"])
    #expect(try groups() == [["later"], ["old", "other", "renewed"]])
    try store.remove(documents: ["old"])
    #expect(try groups() == [["later"], ["other", "renewed"]])
    #expect(try store.faults() == [])
  }

  @Test func `a plan that is put off is the pact that comes of it, one after the signing is another`() throws
  {
    try store.write([
      article("plan", "2025-05-01", "planned", on: "2025-05-20"),
      article("signed", "2025-07-04", on: "2025-07-03"),
      article("next", "2025-09-01", "planned", on: "2025-10-01"),
    ])
    #expect(try groups() == [["next"], ["plan", "signed"]])
  }

  @Test func `an agreement of which one party was missed is that of the other bodies in its article`() throws
  {
    try store.write([
      article("whole", "2025-06-12", on: "2025-06-11"),
      article("part", "2025-06-12", on: "2025-06-11", parties: ["가온시"], beside: ["나래군"]),
      article("fresh", "2025-06-13", parties: ["나래군"], beside: ["가온시"]),
      article("alone", "2025-06-12", on: "2025-06-11", parties: ["가온시"]),
      article("elsewhere", "2025-06-12", on: "2025-06-11", parties: ["가온시"], beside: ["다온시"]),
      article("another", "2025-06-12", on: "2023-06-11", parties: ["가온시"], beside: ["나래군"]),
    ])
    #expect(try groups() == [["alone"], ["another"], ["elsewhere"], ["fresh", "part", "whole"]])
    try store.remove(documents: ["whole"])
    #expect(try groups() == [["alone"], ["another"], ["elsewhere"], ["fresh"], ["part"]])
    #expect(try store.faults() == [])
  }

  @Test func `an agreement of which one party was missed joins none where two fit alike`() throws {
    try store.write([
      article("b", "2025-06-12", on: "2025-06-11"),
      article("c", "2025-06-12", on: "2025-06-11", parties: ["가온시", "다온시"]),
      article("part", "2025-06-12", on: "2025-06-11", parties: ["가온시"], beside: ["나래군", "다온시"]),
    ])
    #expect(try groups() == [["b"], ["c"], ["part"]])
  }

  @Test func `a report that calls signed what is only announced tells of the pact that follows`() throws {
    try store.write([
      article("plan", "2025-05-01", "planned", on: "2025-06-20"), article("hasty", "2025-05-03"),
      article("signed", "2025-06-21", on: "2025-06-20"),
      article("early", "2023-02-01"), article("act", "2023-02-20", on: "2023-02-19"),
      article("older", "2020-02-01"), article("later", "2020-04-10", on: "2020-04-09"),
    ])
    #expect(try groups() == [["act", "early"], ["hasty", "plan", "signed"], ["later"], ["older"]])
  }

  @Test func `cities become sisters once, however long ago`() throws {
    try store.write([
      article("then", "2015-03-03", on: "2015-03-02", "SisterCity"),
      article("now", "2025-03-03", on: nil, "SisterCity"),
      article("contract", "2015-03-03", on: "2015-03-02", "Contract"),
      article("order", "2025-03-03", on: nil, "Contract"),
    ])
    #expect(try groups() == [["contract"], ["now", "then"], ["order"]])
  }

  @Test func `a renewal is none of a pact that was signed after it`() throws {
    try store.write([
      article("old", "2016-03-30", on: "2016-03-29", "Agreement"),
      article("renewed", "2019-03-14", "renewed", on: "2019-03-13", "Agreement"),
      article("plan", "2019-03-04", "planned", on: "2019-03-26"),
      article("new", "2019-03-27", on: "2019-03-26"),
      article("other", "2019-03-26", "renewed", on: "2019-03-26"),
    ])
    #expect(try groups() == [["new", "other", "plan"], ["old", "renewed"]])
  }

  // MARK: Decisions

  /// The references of two agreements of two articles.
  private func references() throws -> (String, String) {
    let rows = try agreements()
    try #require(rows.count == 2)
    return (try store.references(to: rows[0].id)[0], try store.references(to: rows[1].id)[0])
  }

  @Test func `agreements are merged by decision, for later articles too, and apart again without it`() throws
  {
    try store.write([
      article("a", "2021-03-03", on: "2021-03-02"), article("b", "2023-03-03", on: "2023-03-02"),
    ])
    let before = try store.digest()
    let (first, second) = try references()
    #expect([first, second].sorted() == ["Agreement:a@0", "Agreement:b@0"])
    try store.apply([Decision(.merge, first, second)])
    #expect(try groups() == [["a", "b"]])
    try store.write([article("c", "2023-03-04", on: "2023-03-02")])
    #expect(try groups() == [["a", "b", "c"]])
    #expect(try store.faults() == [])
    let fresh = try TemporaryStore()
    try fresh.store.apply([Decision(.merge, first, second)])
    for article in [
      article("c", "2023-03-04", on: "2023-03-02"), article("b", "2023-03-03", on: "2023-03-02"),
      article("a", "2021-03-03", on: "2021-03-02"),
    ] { try fresh.store.write([article]) }
    #expect(try fresh.store.digest() == store.digest())
    try store.remove(documents: ["c"])
    try store.apply([])
    #expect(try store.digest() == before)
  }

  @Test func `agreements that users keep apart stay apart, and the doubtful ones may be reviewed`() throws {
    try store.write([
      article("a", "2025-06-12", on: "2025-06-11"), article("b", "2025-06-12", on: "2025-06-11"),
      article("late", "2025-12-01"),
    ])
    #expect(try groups() == [["a", "b", "late"]])
    let doubtful = try GraphQuery(store).review(between: 0.3, and: 0.9).rows
    #expect(doubtful.map(\.first.reference) == ["Agreement:late@0"])
    #expect(doubtful.first?.merged == true)
    try store.apply([Decision(.forbid, "Agreement:b@0", "Agreement:a@0")])
    #expect(try groups() == [["a", "late"], ["b"]])
    #expect(try store.faults() == [])
  }
}
