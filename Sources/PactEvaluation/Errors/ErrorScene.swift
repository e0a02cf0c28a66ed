import PactModel

/// One article with everything that the cause of an error is told from: what is annotated, what was predicted, and where.
struct ErrorScene {
  let outcome: ArticleOutcome
  let sentences: [ArticleSentence]
  let text: [Unicode.Scalar]
  let places: NamePlaces
  /// All that was predicted, the negated triples too.
  let stated: [Triple]
  /// The predicted entity by the annotated one.
  private let predictedByGold: [String: String]
  private let entities: [String: Entity]
  private let surfaces: [String: Set<ComparableName>]
  private let names: [String: Set<ComparableName>]
  /// Where the text names an annotated entity, by its annotation or by the prediction that stands for it; and in which
  /// sentences that is.
  private(set) var positions: [String: [CodePointSpan]] = [:]
  private(set) var sentencesByEntity: [String: [Int]] = [:]

  init(outcome: ArticleOutcome, stated: [Triple], sentences: [ArticleSentence]) {
    self.outcome = outcome
    self.stated = stated
    self.sentences = sentences
    text = Array(outcome.gold.text.unicodeScalars)
    places = NamePlaces(text: text, entities: outcome.gold.entities)
    let alignment = outcome.alignment
    predictedByGold = Dictionary(
      alignment.entities.goldByPrediction.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
    entities = Dictionary(alignment.predicted.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    surfaces = entities.mapValues { entity in
      Set((entity.mentions.map(\.text) + [entity.name]).map(ComparableName.init).filter { !$0.isEmpty })
    }
    names = alignment.goldEntities.mapValues { Set($0.names.map(ComparableName.init).filter { !$0.isEmpty }) }
    for entity in outcome.gold.entities {
      let predicted = prediction(of: entity.id)?.mentions.map(\.span).filter { $0.count > 0 } ?? []
      let spans = (places[entity.id] + predicted).sorted()
      positions[entity.id] = spans
      sentencesByEntity[entity.id] = indices(of: spans)
    }
  }

  var gold: GoldArticle { outcome.gold }
  var alignment: ArticleAlignment { outcome.alignment }
  /// In the order of the prediction.
  var predicted: [Entity] { alignment.predicted }

  func goldEntity(_ id: String) -> GoldEntity? { alignment.goldEntities[id] }
  func entity(_ id: String) -> Entity? { entities[id] }

  /// The annotated entity that a predicted one stands for.
  func annotated(_ predicted: String) -> GoldEntity? {
    alignment.entities[predicted].flatMap { goldEntity($0) }
  }

  /// The predicted entity that stands for an annotated one.
  func prediction(of gold: String) -> Entity? { predictedByGold[gold].flatMap { entities[$0] } }

  /// True where a name of the one is a name of the other.
  func shareName(_ gold: GoldEntity, _ entity: Entity) -> Bool {
    !(names[gold.id] ?? []).isDisjoint(with: surfaces[entity.id] ?? [])
  }

  /// True where a mention's words are a name of an annotated entity.
  func isName(_ mention: EntityMention, of gold: GoldEntity) -> Bool {
    names[gold.id]?.contains(ComparableName(mention.text)) == true
  }

  /// The mentions of a predicted entity that touch a place of an annotated one, with that place.
  func overlaps(_ entity: Entity, _ gold: GoldEntity) -> [(mention: EntityMention, place: CodePointSpan)] {
    entity.mentions.flatMap { mention in
      places[gold.id].filter { $0.overlaps(mention.span) }.map { (mention, $0) }
    }
  }

  /// True where the object of a predicted triple is that of an annotated one.
  func sameFact(_ annotated: GoldTriple, _ triple: Triple) -> Bool {
    annotated.predicate == triple.predicate && alignment.sameObject(annotated, triple)
  }

  /// What is annotated of a subject, the optional too.
  func annotatedTriples(of subject: String) -> [GoldTriple] {
    (gold.triples + gold.optionalTriples).filter { $0.subject == subject }
  }
}

extension EntityMention {
  /// Empty where the prediction gave no offsets.
  var span: CodePointSpan { CodePointSpan(start: start, end: end) }
}
