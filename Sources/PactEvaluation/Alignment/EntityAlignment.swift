import PactModel

/// Which predicted entity stands for which annotated one, one to one.
struct EntityAlignment {
  /// The annotated entity by the predicted one.
  private(set) var goldByPrediction: [String: String] = [:]

  /// Aligns all entities but agreements by the surface strings that they share, the longest overlap first.
  init(gold: [GoldEntity], predicted: [Entity]) {
    let surfaces = predicted.filter { $0.type != .agreement }.map { entity in
      (entity: entity, names: Set((entity.mentions.map(\.text) + [entity.name]).map(ComparableName.init)))
    }
    var pairs: [(score: Double, gold: String, predicted: String)] = []
    for annotated in gold where annotated.type != .agreement {
      let names = Set(annotated.names.map(ComparableName.init))
      for (entity, surface) in surfaces {
        let shared = names.intersection(surface).filter { !$0.isEmpty }
        guard !shared.isEmpty else { continue }
        let length = shared.reduce(0) { $0 + $1.count }
        pairs.append((Double(length) + (annotated.type == entity.type ? 0.5 : 0), annotated.id, entity.id))
      }
    }
    var taken: Set<String> = []
    for (_, annotated, entity) in pairs.sorted(by: Self.precedes)
    where !taken.contains(annotated) && goldByPrediction[entity] == nil {
      taken.insert(annotated)
      goldByPrediction[entity] = annotated
    }
  }

  subscript(predicted: String) -> String? { goldByPrediction[predicted] }

  mutating func align(_ predicted: String, with gold: String) { goldByPrediction[predicted] = gold }

  /// The best score first; ties by the annotated id, then the predicted one, in code point order.
  static func precedes<Score: Comparable>(
    _ a: (score: Score, gold: String, predicted: String), _ b: (score: Score, gold: String, predicted: String)
  ) -> Bool {
    if a.score != b.score { return a.score > b.score }
    if a.gold != b.gold { return a.gold.unicodeScalars.lexicographicallyPrecedes(b.gold.unicodeScalars) }
    return a.predicted.unicodeScalars.lexicographicallyPrecedes(b.predicted.unicodeScalars)
  }
}
