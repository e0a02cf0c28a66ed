import PactModel

/// The counts and errors of one article.
struct ArticleScore {
  private(set) var entities: [EntityType: Counts] = [:]
  private(set) var triples: [Predicate: Counts] = [:]
  private(set) var errors: [ScoringError] = []
  private let article: String

  init(gold: GoldArticle, prediction: Extraction?) {
    article = gold.id
    let predicted = prediction?.entities ?? []
    let alignment = ArticleAlignment(gold: gold, predicted: predicted, triples: prediction?.triples ?? [])
    countEntities(predicted, alignment)
    countTriples(predicted, alignment)
  }

  private mutating func countEntities(_ predicted: [Entity], _ alignment: ArticleAlignment) {
    let gold = alignment.gold
    var found: Set<String> = []
    for entity in predicted where entity.type != .agreement {
      let annotated = alignment.entities[entity.id].flatMap { alignment.goldEntities[$0] }
      if let annotated, gold.optionalEntities.contains(annotated.id) { continue }
      if let annotated, annotated.type == entity.type {
        entities[entity.type, default: Counts()].hits += 1
        found.insert(annotated.id)
      } else {
        entities[entity.type, default: Counts()].spurious += 1
        let remark = annotated.map { " (gold: \($0.type.rawValue))" } ?? ""
        note(.entity, entity.type.rawValue, true, "\(entity.type.rawValue) \(entity.name)\(remark)")
      }
    }
    for annotated in gold.entities
    where annotated.type != .agreement && !found.contains(annotated.id)
      && !gold.optionalEntities.contains(annotated.id)
    {
      entities[annotated.type, default: Counts()].missed += 1
      note(
        .entity, annotated.type.rawValue, false,
        "\(annotated.type.rawValue) \(annotated.names.first ?? annotated.id)")
    }
  }

  private mutating func countTriples(_ predicted: [Entity], _ alignment: ArticleAlignment) {
    let gold = alignment.gold
    let names = Dictionary(predicted.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    var found: Set<GoldTriple> = []
    var seen: Set<Statement> = []
    for triple in alignment.triples {
      guard seen.insert(Statement(triple)).inserted else { continue }
      if let annotated = alignment.first(in: gold.triples, statedBy: triple) {
        if found.insert(annotated).inserted { triples[annotated.predicate, default: Counts()].hits += 1 }
      } else if alignment.first(in: gold.optionalTriples, statedBy: triple) == nil {
        triples[triple.predicate, default: Counts()].spurious += 1
        let object = triple.object.flatMap { names[$0] } ?? triple.value ?? "None"
        note(
          .triple, triple.predicate.rawValue, true,
          "\(names[triple.subject] ?? triple.subject) · \(triple.predicate.rawValue) · \(object)")
      }
    }
    for annotated in gold.triples where !found.contains(annotated) {
      triples[annotated.predicate, default: Counts()].missed += 1
      let subject = Self.name(annotated.subject, alignment)
      let object = Self.name(annotated.object, alignment)
      note(
        .triple, annotated.predicate.rawValue, false,
        "\(subject) · \(annotated.predicate.rawValue) · \(object)")
    }
  }

  private mutating func note(_ level: ScoreLevel, _ key: String, _ isSpurious: Bool, _ text: String) {
    errors.append(
      ScoringError(article: article, level: level, key: key, isSpurious: isSpurious, text: text))
  }

  private static func name(_ id: String, _ alignment: ArticleAlignment) -> String {
    guard let entity = alignment.goldEntities[id] else { return id }
    return (entity.names.first ?? id) + (entity.type == .agreement ? "#\(id)" : "")
  }

  /// What makes two predicted triples one statement.
  private struct Statement: Hashable {
    let subject: String
    let predicate: Predicate
    let object: String?
    let value: ComparableName?

    init(_ triple: Triple) {
      subject = triple.subject
      predicate = triple.predicate
      object = triple.object
      value = triple.object == nil ? ComparableName(triple.value ?? "") : nil
    }
  }
}
