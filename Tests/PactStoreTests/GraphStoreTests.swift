import GRDB
import PactModel
import Testing

@testable import PactStore

@Suite struct GraphStoreTests {
  @Test func `the Korean and the English article about one pact give one agreement with two sources`() throws
  {
    let temporary = try TemporaryStore()
    try temporary.store.write([SampleArticles.korean, SampleArticles.english])
    #expect(try nodes(temporary.store, .agreement).count == 1)
    let sources = try temporary.store.read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(DISTINCT evidence.document) FROM triple JOIN evidence ON evidence.triple = triple.id
          WHERE triple.predicate = 'signedOn'
          """)
    }
    #expect(sources == 2)
  }

  @Test func `a Korean name and its romanization are one person, whose employer is one`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write([SampleArticles.korean, SampleArticles.english])
    let people = try nodes(temporary.store, .person)
    #expect(people.map { $0["labelKo"] as String? } == ["이장우"])
  }

  @Test func `persons of one name in different bodies stay two`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    #expect(try nodes(temporary.store, .person).count == 2)
  }

  @Test func `a planned pact and the signed one are one agreement, dated by the more precise date`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write([SampleArticles.plan])
    try temporary.store.write([SampleArticles.korean])
    let agreements = try nodes(temporary.store, .agreement)
    #expect(agreements.map { $0["happenedOn"] as String? } == ["2025-06-11"])
  }

  @Test func `reading an article again changes nothing`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    let before = try temporary.store.digest()
    let summary = try temporary.store.write(SampleArticles.all.reversed())
    #expect(summary.replaced == SampleArticles.all.count)
    #expect(try temporary.store.digest() == before)
  }

  @Test func `what an article no longer says leaves the graph`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    var changed = SampleArticles.institute
    changed.extraction.triples.removeAll { $0.predicate == .coversField }
    changed.extraction.entities.removeAll { $0.type == .field }
    try temporary.store.write([changed])
    let fields = try nodes(temporary.store, .field).compactMap { $0["labelEn"] as String? }
    #expect(fields.sorted() == ["bio", "quantum"])
  }

  @Test func `removing every article leaves nothing`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    let removed = try temporary.store.remove(documents: SampleArticles.all.map(\.extraction.id) + ["unknown"])
    #expect(removed.count == SampleArticles.all.count)
    #expect(try temporary.store.counts() == GraphCounts())
    let left = try temporary.store.read { database in
      try Int.fetchOne(
        database,
        sql:
          "SELECT (SELECT count(*) FROM profile) + (SELECT count(*) FROM alias) + (SELECT count(*) FROM entity)"
      )
    }
    #expect(left == 0)
  }

  @Test func `an extraction that names an unknown entity is refused and nothing is written`() throws {
    let temporary = try TemporaryStore()
    var broken = SampleArticles.english
    broken.extraction.triples[0].subject = "e99"
    let error = #expect(throws: Diagnostic.self) {
      try temporary.store.write([SampleArticles.korean, broken])
    }
    #expect(error?.code == "PG-408")
    #expect(try temporary.store.counts().documents == 0)
  }

  @Test func `things without a name stay apart`() throws {
    let temporary = try TemporaryStore()
    for id in ["a", "b"] {
      var sketch = ArticleSketch(id, .korean)
      let nameless = sketch.entity(.organization, " ", ko: "", en: "")
      let city = sketch.entity(.gpe, "가온시", ko: "가온시")
      let pact = sketch.entity(.agreement, "협약")
      sketch.sentence("협약.", (pact, .party, .entity(nameless)), (pact, .party, .entity(city)))
      try temporary.store.write([sketch.stored])
    }
    #expect(try nodes(temporary.store, .organization).count == 2)
    #expect(try nodes(temporary.store, .agreement).count == 2)
    #expect(try temporary.store.faults() == [])
  }

  @Test func `an agreement that is said to be a party is kept, and reported as a fault`() throws {
    let temporary = try TemporaryStore()
    var sketch = ArticleSketch("odd", .english)
    let (pact, other) = (sketch.entity(.agreement, "pact"), sketch.entity(.agreement, "deal"))
    sketch.sentence("A pact with a deal.", (pact, .party, .entity(other)))
    try temporary.store.write([sketch.stored])
    #expect(try nodes(temporary.store, .agreement).count == 2)
    #expect(try temporary.store.faults().map(\.code) == ["PG-410"])
  }

  @Test func `a sound store has no faults, and a tampered one says which`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    #expect(try temporary.store.faults() == [])
    try temporary.store.transaction { database in
      try database.execute(sql: "DELETE FROM evidence WHERE predicate = 'signedOn'")
      try database.execute(sql: "UPDATE document SET text = 'cut' WHERE name = 'ko-plan'")
    }
    let faults = try temporary.store.faults()
    #expect(faults.contains { $0.message.contains("without evidence") })
    #expect(faults.contains { $0.message.contains("outside") })
    #expect(faults.allSatisfy { $0.code == "PG-410" && $0.hint != nil })
  }

  @Test func `what is wrong with the assembly is mended by assembling anew`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    let digest = try temporary.store.digest()
    try temporary.store.transaction { database in
      try database.execute(sql: "UPDATE node SET labelEn = 'Daejon' WHERE labelEn = 'Daejeon'")
      try database.execute(sql: "UPDATE evidence SET triple = NULL WHERE predicate = 'party'")
      try database.execute(sql: "UPDATE profile SET support = support + 1")
    }
    #expect(try temporary.store.faults().allSatisfy { $0.hint?.contains("--repair") == true })
    #expect(try temporary.store.digest() != digest)
    #expect(try temporary.store.rebuiltDigest() == digest)
    try temporary.store.rebuild()
    #expect(try temporary.store.faults() == [])
    #expect(try temporary.store.digest() == digest)
  }

  @Test func `a text that is not the one read is a fault that names its article`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    try temporary.store.transaction { database in
      try database.execute(sql: "UPDATE document SET text = text || '.' WHERE name = 'ko-plan'")
    }
    #expect(try temporary.store.faults().map { $0.hint?.contains("ko-plan") } == [true])
  }

  @Test func `fingerprints come back by the ids of articles`() throws {
    let temporary = try TemporaryStore()
    var article = SampleArticles.korean
    article.fingerprint = "f1"
    try temporary.store.write([article, SampleArticles.plan])
    #expect(try temporary.store.fingerprints() == ["ko-quebec": "f1"])
    try temporary.store.rebuild()
    #expect(try temporary.store.fingerprints() == ["ko-quebec": "f1"])
  }

  @Test func `the content hash tells whether an article has changed`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write([SampleArticles.korean])
    let hash = try temporary.store.contentHash(ofDocument: "ko-quebec")
    #expect(hash == GraphStore.contentHash(of: SampleArticles.korean.text))
    #expect(try temporary.store.contentHash(ofDocument: "other") == nil)
  }

  private func nodes(_ store: GraphStore, _ type: EntityType) throws -> [Row] {
    try store.read {
      try Row.fetchAll($0, sql: "SELECT * FROM node WHERE type = ?", arguments: [type.rawValue])
    }
  }
}
