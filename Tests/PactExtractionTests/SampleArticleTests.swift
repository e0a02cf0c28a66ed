import PactModel
import Testing

/// The Korean and the English article on one memorandum say the same of it.
@Suite struct SampleArticleTests {
  @Test(arguments: ["daejeon-quebec-ko", "daejeon-quebec-en"])
  func `each agreement of Daejeon and Quebec has both as its only parties`(name: String) throws {
    let article = try #require(Articles.samples.first { $0.id.contains(name) })
    let found = Articles.extractor.extract(article)
    let entities = Dictionary(uniqueKeysWithValues: found.entities.map { ($0.id, $0) })
    let agreements = found.entities.filter { $0.type == .agreement }
    #expect(!agreements.isEmpty)
    for agreement in agreements {
      let parties = found.triples.filter { $0.subject == agreement.id && $0.predicate == .party }
        .compactMap { $0.object.flatMap { entities[$0]?.label["en"] } }
      #expect(Set(parties) == ["Daejeon", "Quebec"], "\(agreement.name)")
    }
  }
}
