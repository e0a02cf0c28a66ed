import PactModel

/// What of one article's prediction is right, what is wrong, and what is missed; each in the order of its source.
struct ArticleOutcome {
  let alignment: ArticleAlignment
  /// Annotated entities that a prediction of their type names.
  private(set) var foundEntities: [GoldEntity] = []
  private(set) var spuriousEntities: [Entity] = []
  private(set) var missedEntities: [GoldEntity] = []
  /// Predicted triples that are annotated; of several that state one annotated triple the first.
  private(set) var rightTriples: [Triple] = []
  /// Predicted triples that a careful reader could accept or leave.
  private(set) var optionalTriples: [Triple] = []
  private(set) var spuriousTriples: [Triple] = []
  private(set) var missedTriples: [GoldTriple] = []

  var gold: GoldArticle { alignment.gold }

  init(gold: GoldArticle, prediction: Extraction?) {
    alignment = ArticleAlignment(
      gold: gold, predicted: prediction?.entities ?? [], triples: prediction?.triples ?? [])
    compareEntities()
    compareTriples()
  }

  private mutating func compareEntities() {
    var found: Set<String> = []
    for entity in alignment.predicted where entity.type != .agreement {
      let annotated = alignment.entities[entity.id].flatMap { alignment.goldEntities[$0] }
      if let annotated, gold.optionalEntities.contains(annotated.id) { continue }
      if let annotated, annotated.type == entity.type {
        foundEntities.append(annotated)
        found.insert(annotated.id)
      } else {
        spuriousEntities.append(entity)
      }
    }
    missedEntities = gold.entities.filter {
      $0.type != .agreement && !found.contains($0.id) && !gold.optionalEntities.contains($0.id)
    }
  }

  private mutating func compareTriples() {
    var found: Set<GoldTriple> = []
    var seen: Set<Statement> = []
    for triple in alignment.triples {
      guard seen.insert(Statement(triple)).inserted else { continue }
      if let annotated = alignment.first(in: gold.triples, statedBy: triple) {
        if found.insert(annotated).inserted { rightTriples.append(triple) }
      } else if alignment.first(in: gold.optionalTriples, statedBy: triple) == nil {
        spuriousTriples.append(triple)
      } else {
        optionalTriples.append(triple)
      }
    }
    missedTriples = gold.triples.filter { !found.contains($0) }
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
