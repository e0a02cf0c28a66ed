import PactModel

/// An annotated article beside what was predicted for it, with entities and agreements aligned.
struct ArticleAlignment {
  let gold: GoldArticle
  let goldEntities: [String: GoldEntity]
  let predicted: [Entity]
  /// The predicted triples that count.
  let triples: [Triple]
  private(set) var entities: EntityAlignment

  init(gold: GoldArticle, predicted: [Entity], triples: [Triple]) {
    self.gold = gold
    self.goldEntities = Dictionary(gold.entities.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.predicted = predicted
    self.triples = triples.filter { $0.modality != .negated }
    self.entities = EntityAlignment(gold: gold.entities, predicted: predicted)
    alignAgreements()
  }

  /// True where a predicted triple's object or literal is the annotated one.
  func sameObject(_ annotated: GoldTriple, _ triple: Triple) -> Bool {
    if let object = triple.object {
      return goldEntities[annotated.object] != nil && entities[object] == annotated.object
    }
    return goldEntities[annotated.object] == nil
      && Self.accepts(annotated, literal: triple.value ?? "")
  }

  /// The first annotated triple of a list that a predicted one states.
  func first(in list: [GoldTriple], statedBy triple: Triple) -> GoldTriple? {
    let subject = entities[triple.subject]
    let object = triple.object.flatMap { entities[$0] }
    return list.first { annotated in
      guard annotated.predicate == triple.predicate else { return false }
      if subject == annotated.subject && sameObject(annotated, triple) { return true }
      return annotated.predicate.isSymmetric && subject == annotated.object && object == annotated.subject
    }
  }

  /// An annotated triple for a reader: `업무협약#a1 · party · 대전시`.
  func statement(of triple: GoldTriple) -> String {
    "\(name(of: triple.subject)) · \(triple.predicate.rawValue) · \(name(of: triple.object))"
  }

  /// The best name of an annotated entity, with the id of an agreement, whose names tell little; else the literal.
  func name(of id: String) -> String {
    guard let entity = goldEntities[id] else { return id }
    return (entity.names.first ?? id) + (entity.type == .agreement ? "#\(id)" : "")
  }

  /// True where a literal is one of the variants that are annotated.
  static func accepts(_ annotated: GoldTriple, literal: String) -> Bool {
    let variants = annotated.object.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if annotated.predicate == .amount {
      let scalars = literal.unicodeScalars.drop(while: ComparableName.isSpace).reversed()
        .drop(while: ComparableName.isSpace).reversed()
      return variants.contains { $0.unicodeScalars.elementsEqual(scalars) }
    }
    let value = ComparableName(literal)
    return variants.contains { ComparableName($0) == value }
  }

  /// Aligns agreements by the triples that they share, of which a party tells most.
  private mutating func alignAgreements() {
    let annotated = Dictionary(grouping: gold.triples + gold.optionalTriples, by: \.subject)
    let stated = Dictionary(grouping: triples, by: \.subject)
    var pairs: [(score: Int, gold: String, predicted: String)] = []
    for agreement in gold.entities where agreement.type == .agreement {
      for entity in predicted where entity.type == .agreement {
        var score = 0
        for triple in annotated[agreement.id] ?? [] {
          let isStated = (stated[entity.id] ?? []).contains {
            $0.predicate == triple.predicate && sameObject(triple, $0)
          }
          if isStated { score += Self.weight(of: triple.predicate) }
        }
        if score >= 3 { pairs.append((score, agreement.id, entity.id)) }
      }
    }
    var takenGold: Set<String> = []
    var takenPredicted: Set<String> = []
    for (_, agreement, entity) in pairs.sorted(by: EntityAlignment.precedes)
    where !takenGold.contains(agreement) && !takenPredicted.contains(entity) {
      takenGold.insert(agreement)
      takenPredicted.insert(entity)
      entities.align(entity, with: agreement)
    }
  }

  private static func weight(of predicate: Predicate) -> Int {
    switch predicate {
    case .party: 3
    case .signedOn: 2
    default: 1
    }
  }
}
