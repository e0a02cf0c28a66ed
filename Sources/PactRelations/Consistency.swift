import PactModel

/// Holds the facts against the ontology: domain and range, no relation of a thing to itself, each fact once.
struct Consistency {
  let scene: Scene

  func filtered(_ facts: [Fact]) -> [Fact] {
    var kept: [Fact] = []
    var seen: Set<Key> = []
    for fact in facts {
      guard allows(fact.predicate.domain, fact.subject) else { continue }
      if !fact.predicate.takesLiteral, !allows(fact.predicate.range, fact.object) { continue }
      guard fact.subject != fact.object else { continue }
      if !seen.insert(Key(fact.subject, fact.predicate, fact.object)).inserted { continue }
      if fact.predicate.isSymmetric, seen.contains(Key(fact.object, fact.predicate, fact.subject)) {
        continue
      }
      if fact.predicate == .locatedIn, seen.contains(Key(fact.object, fact.predicate, fact.subject)) {
        continue
      }
      kept.append(fact)
    }
    return kept
  }

  private struct Key: Hashable {
    let subject: Node
    let predicate: Predicate
    let object: Node
    init(_ subject: Node, _ predicate: Predicate, _ object: Node) {
      (self.subject, self.predicate, self.object) = (subject, predicate, object)
    }
  }

  private func allows(_ types: Set<EntityType>, _ node: Node) -> Bool {
    switch node {
    case .entity(let index): types.contains(scene.resolved.entities[index].type)
    case .agreement: types.contains(.agreement)
    case .literal: false
    }
  }
}
