import GRDB
import PactModel
import PactQuery
import Testing

@testable import PactStore

/// Who is who across articles, why, and what users may decide about it.
@Suite struct IdentityTests {
  private let temporary: TemporaryStore
  private var store: GraphStore { temporary.store }

  init() throws { temporary = try TemporaryStore() }

  /// An article that names a person, with a body or without.
  private func article(
    _ id: String, _ language: Language, _ name: String, ko: String? = nil, en: String? = nil,
    at body: String? = nil,
    formerly office: String? = nil, readings: [String] = []
  ) -> StoredArticle {
    var sketch = ArticleSketch(id, language, published: "2027-01-0\(min(9, id.utf8.count))")
    let person = sketch.entity(.person, name, ko: ko, en: en)
    sketch.sentence("A person.")
    var hints = IdentityHints(readings: readings)
    if let body {
      let work = sketch.entity(.organization, body, ko: body)
      sketch.sentence("An office.", (person, .worksFor, .entity(work)))
    }
    if let office { hints.formerBodies = [sketch.entity(.organization, office, ko: office)] }
    var stored = sketch.stored
    stored.hints = [person: hints]
    return stored
  }

  private func people() throws -> [String] {
    try store.read {
      try String.fetchAll(
        $0, sql: "SELECT ifnull(labelKo, labelEn) FROM node WHERE type = 'Person' ORDER BY 1")
    }
  }

  private func reasons() throws -> [String] {
    try store.read {
      try String.fetchAll($0, sql: "SELECT reason FROM likeness WHERE merged ORDER BY 1")
    }
  }

  @Test func `another customary spelling of a name is the same person in the same body`() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", en: "Lee Jang-woo", at: "가온청", readings: ["read|이장우"]),
      article("b", .english, "Yi Jangwu", en: "Yi Jangwu", at: "가온청", readings: ["read|이장우", "read|리장우"]),
    ])
    #expect(try people() == ["이장우"])
    #expect(try reasons().contains("employer"))
  }

  @Test func `a name that only may be read alike joins nobody without a common body`() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", at: "가온청", readings: ["read|이장우"]),
      article("b", .english, "Yi Jangwu", en: "Yi Jangwu", readings: ["read|이장우"]),
    ])
    #expect(try people().count == 2)
    #expect(try GraphQuery(store).review(between: 0.2).rows.count == 1)
  }

  @Test func `names that stand in Hangul and differ are two, though they are romanized alike`() throws {
    try store.write([
      article("a", .korean, "이정우", ko: "이정우", en: "Lee Jung-woo", at: "가온청"),
      article("b", .korean, "이중우", ko: "이중우", en: "Lee Jung-woo", at: "가온청"),
    ])
    #expect(try people() == ["이정우", "이중우"])
  }

  @Test func `one foreign name that papers spell in two ways is one person in one office`() throws {
    let spelled = ["spelled|mrns|시장"]
    try store.write([
      article("a", .korean, "멜러니 홀스", ko: "멜러니 홀스", at: "가온청", readings: spelled),
      article("b", .korean, "멜라니 홀스", ko: "멜라니 홀스", at: "가온청", readings: spelled),
      article("c", .korean, "밀란 하우스", ko: "밀란 하우스", at: "가온청", readings: ["spelled|mrns|비서"]),
      article("d", .korean, "멜레니 홀스", ko: "멜레니 홀스", readings: spelled),
    ])
    #expect(try people() == ["멜라니 홀스", "멜레니 홀스", "밀란 하우스"])
  }

  @Test func `namesakes in different bodies stay two, and may be reviewed`() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("b", .korean, "이장우", ko: "이장우", at: "나래재단"),
    ])
    #expect(try people().count == 2)
    let rows = try GraphQuery(store).review().rows
    #expect(
      rows.map { [$0.first.reference, $0.second.reference].sorted() } == [
        ["Person:이장우@가온청", "Person:이장우@나래재단"]
      ])
    #expect(rows.first?.merged == false)
  }

  @Test func `whoever changes office is one person`() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("b", .korean, "이장우", ko: "이장우", at: "나래재단", formerly: "가온청"),
    ])
    #expect(try people() == ["이장우"])
  }

  @Test func `whoever changes office has dated offices`() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("bbb", .korean, "이장우", ko: "이장우", at: "나래재단", formerly: "가온청"),
    ])
    let row = try #require(GraphQuery(store).people(of: "이장우").rows.first)
    #expect(row.bodies.map(\.label.ko) == ["나래재단"])
    #expect(row.offices.map(\.body.label.ko) == ["가온청", "나래재단"])
    #expect(row.offices.map(\.dates) == ["2027-01-01, past by 2027-01-03", "2027-01-03"])
  }

  @Test func `an office that articles only call former is past in the graph, and held at no time`() throws {
    try store.write([article("former", .korean, "이장우", ko: "이장우", formerly: "가온청")])
    let office = try #require(GraphQuery(store).people(of: "가온청").rows.first?.offices.first)
    #expect(office.dates == "past by 2027-01-06")
    let statement = try #require(GraphQuery(store).entity("이장우").statements.first)
    #expect(statement.time.span == "– ≤ 2027-01-06")
    #expect(try store.faults() == [])
    for day in ["2026", "2028"] {
      let seen = try store.within(TimeFrame(asOf: PartialDate(day)))
      #expect(try GraphQuery(seen).people(of: "가온청").rows == [])
    }
    // Whoever reads what the article says finds no such triple.
    var triples = -1
    try store.forEachExtraction { triples = $0.extraction.triples.count }
    #expect(triples == 0)
    try store.write([
      article("b", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("again", .korean, "이장우", ko: "이장우", at: "가온청"),
    ])
    let row = try #require(GraphQuery(store).people(of: "가온청").rows.first)
    #expect(row.offices.map(\.dates) == ["2027-01-01 – 2027-01-05, past by 2027-01-06"])
    #expect(row.support.articles == 2)
    let seen = try store.within(TimeFrame(asOf: PartialDate("2027-01-03")))
    #expect(try GraphQuery(seen).people(of: "가온청").rows.first?.offices.map(\.dates) == ["2027-01-01"])
    try store.remove(documents: ["former"])
    #expect(try GraphQuery(store).people(of: "가온청").rows.first?.bodies.count == 1)
    #expect(try store.faults() == [])
  }

  /// An article on a pact of a body that no gazetteer knows with a partner.
  private func pact(_ id: String, _ language: Language, _ name: String, sounds: [String]) -> StoredArticle {
    var sketch = ArticleSketch(id, language)
    let isKorean = language == .korean
    let body = sketch.entity(
      .organization, name, ko: isKorean ? name : nil, en: isKorean ? "Guess \(id)" : name)
    sketch.sentence("A body.")
    var stored = sketch.stored
    stored.hints = [body: IdentityHints(readings: sounds)]
    return stored
  }

  @Test func `a body in Hangul is the one in Latin letters that sounds alike beside the same partner`() throws
  {
    try store.write([
      pact("a", .korean, "아라트라전자", sounds: ["rtr/electronics+kr:30"]),
      pact("b", .english, "Aratra Electronics", sounds: ["rtr/electronics+kr:30", "rt/electronics+kr:30"]),
      pact("c", .english, "Larotra Electronics", sounds: ["rtr/electronics+kr:11"]),
    ])
    #expect(try store.counts().nodes == 2)
    #expect(try reasons() == ["sound"])
    // Of two that it may be, it is none for sure.
    try store.write([pact("d", .english, "Aritra Electronics", sounds: ["rtr/electronics+kr:30"])])
    #expect(try store.counts().nodes == 4)
    #expect(try GraphQuery(store).review().rows.map(\.reason) == ["sound", "sound"])
    try store.remove(documents: ["d"])
    #expect(try store.counts().nodes == 2)
    #expect(try store.faults() == [])
  }

  @Test func `a short form belongs to the one body that introduces it`() throws {
    func body(_ id: String, _ name: String, also surfaces: [String] = []) -> StoredArticle {
      var sketch = ArticleSketch(id, .english)
      _ = sketch.entity(.organization, name, en: name, also: surfaces)
      sketch.sentence("A body.")
      return sketch.stored
    }
    try store.write([
      body("a", "Haneulbit Institute", also: ["HBI"]), body("b", "HBI"),
    ])
    #expect(try store.counts().nodes == 1)
    #expect(try reasons() == ["acronym"])
    try store.write([body("c", "Hanbat Innovation", also: ["HBI"])])
    #expect(try store.counts().nodes == 3)
    try store.remove(documents: ["c"])
    #expect(try store.counts().nodes == 1)
  }

  // MARK: Decisions

  private let namesakes = ("Person:이장우@가온청", "Person:이장우@나래재단")

  private func writeNamesakes() throws {
    try store.write([
      article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("b", .korean, "이장우", ko: "이장우", at: "나래재단"),
    ])
  }

  @Test func `a decided merge holds, for later articles too, and is reversible`() throws {
    try writeNamesakes()
    let before = try store.digest()
    let decision = Decision(.merge, namesakes.0, namesakes.1)
    try store.apply([decision])
    #expect(try people().count == 1)
    #expect(try store.faults() == [])
    try store.write([article("cc", .korean, "이장우", ko: "이장우", en: "Lee", at: "나래재단")])
    #expect(try people().count == 1)
    try store.remove(documents: ["cc"])
    let fresh = try TemporaryStore()
    try fresh.store.apply([decision])
    try fresh.store.write([
      article("b", .korean, "이장우", ko: "이장우", at: "나래재단"), article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
    ])
    #expect(try fresh.store.digest() == store.digest())
    try store.apply([])
    #expect(try store.digest() == before)
  }

  @Test func `a forbidden merge is not made, and a later decision on the pair wins`() throws {
    let sure = [
      article("a", .korean, "이장우", ko: "이장우", at: "가온청"),
      article("b", .english, "Lee Jang-woo", ko: "이장우", en: "Lee Jang-woo", at: "가온청"),
    ]
    try store.write(sure)
    #expect(try people().count == 1)
    let references = try store.references(to: GraphQuery(store).node(named: "이장우").id)
    try #require(references.count == 2)
    let forbidden = Decision(.forbid, references[0], references[1])
    try store.apply([forbidden])
    #expect(try people().count == 2)
    #expect(try store.faults() == [])
    try store.apply([forbidden, Decision(.merge, references[1], references[0])])
    #expect(try people().count == 1)
  }

  @Test func `a new name is shown, and the old one still found`() throws {
    try store.write([SampleArticles.korean])
    try store.apply([Decision(.rename, "iso3166-2:CA-QC", "en=Québec (province)")])
    let node = try GraphQuery(store).node(named: "퀘벡주")
    #expect(node.label.en == "Québec (province)")
    #expect(try GraphQuery(store).node(named: "Quebec").id == node.id)
    try store.apply([])
    #expect(try GraphQuery(store).node(named: "퀘벡주").label.en == "Quebec")
  }

  @Test(arguments: ["merge\tonly one", "join\ta\tb", "rename\ta\tb", "merge\t\tb", "nonsense"])
  func `a line that is no decision is a fault with its place`(line: String) throws {
    let error = #expect(throws: Diagnostic.self) { _ = try Decision(line: line, file: "d", number: 7) }
    #expect(error?.code == "PG-412")
    #expect(error?.line == 7)
  }

  @Test func `decisions read as they are written, comments and blank lines are none`() throws {
    let decision = Decision(.merge, "Person:Lee Jang-woo@", "kr:30")
    #expect(try Decision(line: decision.line) == decision)
    #expect(try Decision(line: "# merge") == nil)
    #expect(try Decision(line: "  ") == nil)
  }
}
