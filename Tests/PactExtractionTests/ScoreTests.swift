import PactEvaluation
import PactModel
import Testing

/// Guards against a change that makes the extraction worse: the figures on `Tests/Gold` less a margin.
@Suite struct ScoreTests {
  private static let report = Scorer.score(
    gold: Articles.gold, predictions: Articles.gold.map { Articles.extractor.extract($0.article) })

  @Test func `entities are found as well as before`() {
    #expect(Self.report.allEntities.f1 >= 0.89)
    #expect(Self.report.entitiesByLanguage["ko"]?.f1 ?? 0 >= 0.89)
    #expect(Self.report.entitiesByLanguage["en"]?.f1 ?? 0 >= 0.88)
  }

  @Test func `triples are found as well as before`() {
    #expect(Self.report.allTriples.f1 >= 0.73)
    #expect(Self.report.triplesByLanguage["ko"]?.f1 ?? 0 >= 0.77)
    #expect(Self.report.triplesByLanguage["en"]?.f1 ?? 0 >= 0.69)
  }
}
