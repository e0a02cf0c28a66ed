import Foundation
import PactEvaluation
import PactModel

/// Two invented articles with their annotation, and predictions with every sort of fault.
enum SampleGold {
  static let files = [
    """
    {"id": "t-ko", "lang": "ko", "title": null, "published": "2031-03-04",
     "text": "가온시와 라온연구원은 3일 수소·양자(Q) 분야 업무협약을 체결했다. 한도윤 가온시장이 서명했다.",
     "entities": [
      {"id": "g1", "type": "GPE", "names": ["가온시", "가온"]},
      {"id": "o1", "type": "Organization", "names": ["라온연구원"]},
      {"id": "e1", "type": "Person", "names": ["한도윤", "한도윤 가온시장"]},
      {"id": "f1", "type": "Field", "names": ["수소"]},
      {"id": "f2", "type": "Field", "names": ["양자(Q)", "양자"]},
      {"id": "a1", "type": "Agreement", "names": ["업무협약"]}],
     "triples": [["a1", "party", "g1"], ["a1", "party", "o1"], ["a1", "instrument", "MOU"],
      ["a1", "signedOn", "2031-03-03"], ["a1", "coversField", "f1"], ["a1", "coversField", "f2"],
      ["a1", "signatory", "e1"], ["e1", "jobTitle", "시장|가온시장"], ["e1", "worksFor", "g1"]],
     "optional": [["g1", "cooperatesWith", "o1"], ["entity", "f1"]]}
    """,
    """
    {"id": "t-en", "lang": "en", "title": "Fjord Labs in Gaon", "published": null,
     "text": "Fjord Labs AS and Gaon agreed to invest $3 million. Mina Solberg met Han Do-yoon.",
     "entities": [
      {"id": "o1", "type": "Organization", "names": ["Fjord Labs AS", "Fjord Labs"]},
      {"id": "g1", "type": "GPE", "names": ["Gaon"]},
      {"id": "e1", "type": "Person", "names": ["Mina Solberg"]},
      {"id": "e2", "type": "Person", "names": ["Han Do-yoon"]},
      {"id": "a1", "type": "Agreement", "names": ["agreed"]}],
     "triples": [["a1", "party", "o1"], ["a1", "party", "g1"], ["a1", "amount", "USD 3000000|USD 3"],
      ["e1", "met", "e2"], ["a1", "status", "planned"]]}
    """,
  ]

  static let predictions = """
    {"id": "t-ko", "lang": "ko", "entities": [
     {"id": "e1", "type": "GPE", "name": "가온시", "mentions": [{"start": 0, "end": 3, "text": "가온시"}]},
     {"id": "e2", "type": "Organization", "name": "가온", "mentions": []},
     {"id": "e3", "type": "Facility", "name": "라온 연구원", "mentions": [{"start": 5, "end": 10, "text": "라온연구원"}]},
     {"id": "e4", "type": "Person", "name": "한도윤", "mentions": []},
     {"id": "e5", "type": "Field", "name": "수소", "mentions": []},
     {"id": "e6", "type": "Agreement", "name": "업무협약", "mentions": []},
     {"id": "e7", "type": "Agreement", "name": "협약", "mentions": []}],
     "triples": [
     {"subject": "e6", "predicate": "party", "object": "e1"}, {"subject": "e6", "predicate": "party", "object": "e3"},
     {"subject": "e7", "predicate": "party", "object": "e1"}, {"subject": "e7", "predicate": "party", "object": "e3"},
     {"subject": "e6", "predicate": "instrument", "value": "mou"}, {"subject": "e6", "predicate": "instrument", "value": "MOU."},
     {"subject": "e6", "predicate": "signedOn", "value": "2031-03-04"},
     {"subject": "e4", "predicate": "jobTitle", "value": "가온 시장"}, {"subject": "e4", "predicate": "invented", "value": "x"},
     {"subject": "e4", "predicate": "worksFor", "object": "e2", "modality": "negated"},
     {"subject": "e3", "predicate": "cooperatesWith", "object": "e1"}]}
    {"id": "t-en", "lang": "en", "entities": [
     {"id": "x1", "type": "Organization", "name": "FJORD LABS", "mentions": []},
     {"id": "x2", "type": "GPE", "name": "Gaon", "mentions": []},
     {"id": "x3", "type": "Person", "name": "Mina Solberg", "mentions": []},
     {"id": "x4", "type": "Person", "name": "Han Doyoon", "mentions": []},
     {"id": "x5", "type": "Agreement", "name": "agreement", "mentions": []}],
     "triples": [
     {"subject": "x5", "predicate": "party", "object": "x1"}, {"subject": "x5", "predicate": "amount", "value": " USD 3000000 "},
     {"subject": "x4", "predicate": "met", "object": "x3"}, {"subject": "x5", "predicate": "party", "object": "x9"}]}
    """

  /// The sample as values.
  static func load() throws -> (gold: [GoldArticle], predictions: [Extraction]) {
    let gold = try files.compactMap { try GoldArticle.read(Data($0.utf8)) }
    return (gold, try PredictionReader.read(Data(lines.utf8)))
  }

  /// The predictions with one line an article.
  static let lines =
    predictions.replacing("\n {", with: " {").replacing("\n \"", with: " \"") + "\n"
}
