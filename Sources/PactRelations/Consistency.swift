import PactModel
import PactResolution
import PactResources

/// Holds the facts against the ontology: domain and range, no relation of a thing to itself, each fact once.
struct Consistency {
  let scene: Scene
  let resources: Resources

  func filtered(_ facts: [Fact]) -> [Fact] {
    var kept: [Fact] = []
    var seen: Set<Key> = []
    for fact in facts {
      guard allows(fact.predicate.domain, fact.subject) else { continue }
      if !fact.predicate.takesLiteral, !allows(fact.predicate.range, fact.object) { continue }
      guard fact.subject != fact.object else { continue }
      if fact.predicate == .locatedIn, contradictsMap(fact) { continue }
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

  /// "Estonia, Latvia and Lithuania", "talks with Montreal in France": no listed place of that name lies in that country or
  /// province.
  private func contradictsMap(_ fact: Fact) -> Bool {
    guard case .entity(let subject) = fact.subject, case .entity(let object) = fact.object,
      let outer = scene.resolved.entities[object].entry.map(resources.entry),
      ["country", "province"].contains(resources.string(outer.kind))
    else { return false }
    let inner = scene.resolved.entities[subject]
    guard inner.type == .gpe else { return false }
    let senses = senses(of: inner)
    if senses.contains(where: { resources.string($0.kind) == "country" }) { return true }
    let ancestors = senses.map(resources.ancestors)
    if resources.string(outer.kind) == "province",
      !ancestors.contains(where: { $0.contains { resources.string($0.kind) == "province" } })
    {
      return false
    }
    return !senses.isEmpty && !ancestors.contains { $0.contains { $0.id == outer.id } }
  }

  /// The places that any name of an entity stands for.
  private func senses(of entity: ResolvedEntity) -> [GazetteerEntry] {
    var found: [GazetteerEntry] = []
    for mention in entity.mentions where scene.mentions[mention].entityType == .gpe {
      let value = resources.names.find(scene.text.bytes[scene.mentions[mention].span.range])
      guard value >= 0 else { continue }
      found += resources.nameSenses(value).map { resources.entry($0.entry) }.filter { $0.type == .gpe }
    }
    if found.isEmpty, let entry = entity.entry { found.append(resources.entry(entry)) }
    return found
  }
}
