import PactModel

@testable import PactEvaluation

/// An invented article, what is annotated of it, and what an extractor made of it.
///
/// Sentences end at a full stop; names stand where the text has them.
struct Situation {
  let gold: GoldArticle
  private let entities: [Entity]
  private let text: String

  init(
    _ text: String, _ annotated: [(id: String, type: EntityType, names: [String])],
    _ triples: [(String, PactModel.Predicate, String)],
    optional: [(String, PactModel.Predicate, String)] = [],
    predicted: [(id: String, type: EntityType, names: [String])]
  ) {
    self.text = text
    gold = GoldArticle(
      id: "t-1", lang: "ko", text: text,
      entities: annotated.map { GoldEntity(id: $0.id, type: $0.type, names: $0.names) },
      triples: triples.map { GoldTriple($0, $1, $2) },
      optionalTriples: optional.map { GoldTriple($0, $1, $2) })
    let places = NamePlaces(text: Array(text.unicodeScalars), entities: [])
    entities = predicted.map { entity in
      let mentions = entity.names.flatMap { name in
        places.occurrences(of: name).map { EntityMention(start: $0.start, end: $0.end, text: name) }
      }
      return Entity(id: entity.id, type: entity.type, name: entity.names[0], mentions: mentions)
    }
  }

  /// The sentences, each with features where a word of it is named.
  func sentences(
    _ features: [String: Set<SentenceFeature>] = [:], values: [String: String] = [:]
  ) -> [ArticleSentence] {
    let scalars = Array(text.unicodeScalars)
    var found: [ArticleSentence] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where scalar == "." || index == scalars.count - 1 {
      let span = CodePointSpan(start: start, end: index + 1)
      let words = String(String.UnicodeScalarView(scalars[start...index]))
      found.append(
        ArticleSentence(
          span: span, features: Set(features.filter { words.contains($0.key) }.flatMap(\.value)),
          values: Set(values.filter { words.contains($0.key) }.map(\.value))))
      start = index + 1
    }
    return found
  }

  /// The errors that the scorer tells of some stated triples, by their statement.
  func errors(
    stating triples: [(String, PactModel.Predicate, String)] = [], rule: String = "ko.test",
    evidence: [Evidence] = [], in sentences: [ArticleSentence]? = nil
  ) -> [String: DiagnosedError] {
    let analysis = ErrorAnalysis(gold: [gold], predictions: [extraction(triples, rule, evidence)]) { _ in
      sentences ?? self.sentences()
    }
    return Dictionary(
      analysis.errors.map { (($0.isSpurious ? "+ " : "- ") + $0.statement, $0) }, uniquingKeysWith: { $1 })
  }

  func extraction(
    _ triples: [(String, PactModel.Predicate, String)], _ rule: String = "ko.test",
    _ evidence: [Evidence] = []
  ) -> Extraction {
    let ids = Set(entities.map(\.id))
    return Extraction(
      id: gold.id, lang: .korean, entities: entities,
      triples: triples.map { subject, predicate, object in
        Triple(
          subject: subject, predicate: predicate, object: ids.contains(object) ? object : nil,
          value: ids.contains(object) ? nil : object, evidence: evidence, rule: rule, confidence: 1)
      })
  }
}
