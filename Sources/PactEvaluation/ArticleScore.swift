import PactModel

/// The counts and errors of one article.
struct ArticleScore {
  private(set) var entities: [EntityType: Counts] = [:]
  private(set) var triples: [Predicate: Counts] = [:]
  private(set) var errors: [ScoringError] = []
  private let article: String

  init(_ outcome: ArticleOutcome) {
    article = outcome.gold.id
    countEntities(outcome)
    countTriples(outcome)
  }

  private mutating func countEntities(_ outcome: ArticleOutcome) {
    for entity in outcome.foundEntities { entities[entity.type, default: Counts()].hits += 1 }
    for entity in outcome.spuriousEntities {
      entities[entity.type, default: Counts()].spurious += 1
      let annotated = outcome.alignment.entities[entity.id].flatMap { outcome.alignment.goldEntities[$0] }
      let remark = annotated.map { " (gold: \($0.type.rawValue))" } ?? ""
      note(.entity, entity.type.rawValue, true, "\(entity.type.rawValue) \(entity.name)\(remark)")
    }
    for entity in outcome.missedEntities {
      entities[entity.type, default: Counts()].missed += 1
      note(.entity, entity.type.rawValue, false, "\(entity.type.rawValue) \(entity.names.first ?? entity.id)")
    }
  }

  private mutating func countTriples(_ outcome: ArticleOutcome) {
    let names = Dictionary(outcome.alignment.predicted.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    for triple in outcome.rightTriples { triples[triple.predicate, default: Counts()].hits += 1 }
    for triple in outcome.spuriousTriples {
      triples[triple.predicate, default: Counts()].spurious += 1
      let object = triple.object.flatMap { names[$0] } ?? triple.value ?? "None"
      note(
        .triple, triple.predicate.rawValue, true,
        "\(names[triple.subject] ?? triple.subject) · \(triple.predicate.rawValue) · \(object)")
    }
    for triple in outcome.missedTriples {
      triples[triple.predicate, default: Counts()].missed += 1
      note(.triple, triple.predicate.rawValue, false, outcome.alignment.statement(of: triple))
    }
  }

  private mutating func note(_ level: ScoreLevel, _ key: String, _ isSpurious: Bool, _ text: String) {
    errors.append(
      ScoringError(article: article, level: level, key: key, isSpurious: isSpurious, text: text))
  }
}
