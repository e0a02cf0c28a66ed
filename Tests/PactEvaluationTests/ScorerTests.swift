import Foundation
import PactModel
import Testing

@testable import PactEvaluation

@Suite struct ScorerTests {
  @Test func `the table with its errors is that of the reference script`() throws {
    let (gold, predictions) = try SampleGold.load()
    let report = Scorer.score(gold: gold, predictions: predictions)
    #expect(report.table(errors: true) == Self.table)
  }

  @Test func `a perfect prediction has no error`() throws {
    let (gold, _) = try SampleGold.load()
    let report = Scorer.score(gold: gold, predictions: gold.map(Perturbation.perfect))
    #expect(report.perfect == gold.count)
    #expect(report.errors.isEmpty)
    #expect(report.allTriples.f1 == 1)
  }

  @Test func `an article without a prediction counts as empty and is reported as missing`() throws {
    let (gold, predictions) = try SampleGold.load()
    let report = Scorer.score(gold: gold, predictions: Array(predictions.dropFirst()))
    #expect(report.missing == 1)
    #expect(report.entitiesByLanguage["ko"] == Counts(missed: 4))
  }

  @Test func `the JSON holds a figure for every row`() throws {
    let (gold, predictions) = try SampleGold.load()
    let report = Scorer.score(gold: gold, predictions: predictions)
    let json = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
    let all = try #require(json?["triple.ALL"] as? [String: Double])
    #expect(report.json.contains("\"triple.ALL\": {\"p\": 0.6363636363636364, \"r\": 0.5, "))
    #expect(all["r"] == 0.5)
    #expect(json?["articles"] as? Int == 2)
    #expect(json?.count == report.rows.count + report.languageRows.count + 3)
  }

  @Test(arguments: [
    ("ＡＢＣ Straße", "abcstrasse"), ("한국-프랑스 「협약」", "한국프랑스협약"), ("U.S.", "us"), ("ﬁ\u{1E9E}", "fiss"),
    ("a\u{1F}b\u{3000}c", "abc"), ("ıI", "ıi"), ("ΑΣ", "ασ"), ("Ꭰꭰ", "ᎠᎠ"),
  ])
  func `names compare without case, width, spaces and punctuation`(name: String, folded: String) {
    #expect(ComparableName(name).scalars == Array(folded.unicodeScalars))
  }

  private static let table = """
                                  P      R     F1     tp    fp    fn
    entity Facility           0.000  0.000  0.000      0     1     0
    entity Field              0.000  0.000  0.000      0     0     1
    entity GPE                1.000  1.000  1.000      2     0     0
    entity Organization       0.500  0.500  0.500      1     1     1
    entity Person             1.000  1.000  1.000      3     0     0
    entity ALL                0.750  0.750  0.750      6     2     2
    triple amount             1.000  1.000  1.000      1     0     0
    triple coversField        0.000  0.000  0.000      0     0     2
    triple instrument         1.000  1.000  1.000      1     0     0
    triple jobTitle           1.000  1.000  1.000      1     0     0
    triple met                1.000  1.000  1.000      1     0     0
    triple party              0.500  0.750  0.600      3     3     1
    triple signatory          0.000  0.000  0.000      0     0     1
    triple signedOn           0.000  0.000  0.000      0     1     1
    triple status             0.000  0.000  0.000      0     0     1
    triple worksFor           0.000  0.000  0.000      0     0     1
    triple ALL                0.636  0.500  0.560      7     4     7
    entity [en]               1.000  1.000  1.000      4     0     0
    entity [ko]               0.500  0.500  0.500      2     2     2
    triple [en]               0.750  0.600  0.667      3     1     2
    triple [ko]               0.571  0.444  0.500      4     3     5
    2 articles, 0 without an error, 0 without a prediction
    t-ko  entity+  Organization 가온
    t-ko  entity+  Facility 라온 연구원 (gold: Organization)
    t-ko  entity-  Organization 라온연구원
    t-ko  entity-  Field 양자(Q)
    t-ko  triple+  협약 · party · 가온시
    t-ko  triple+  협약 · party · 라온 연구원
    t-ko  triple+  업무협약 · signedOn · 2031-03-04
    t-ko  triple-  업무협약#a1 · signedOn · 2031-03-03
    t-ko  triple-  업무협약#a1 · coversField · 수소
    t-ko  triple-  업무협약#a1 · coversField · 양자(Q)
    t-ko  triple-  업무협약#a1 · signatory · 한도윤
    t-ko  triple-  한도윤 · worksFor · 가온시
    t-en  triple+  agreement · party · None
    t-en  triple-  agreed#a1 · party · Gaon
    t-en  triple-  agreed#a1 · status · planned

    """
}
