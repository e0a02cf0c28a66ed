import PactEvaluation
import PactModel

/// Predictions made from gold articles: perfect ones, and ones with random faults.
enum Perturbation {
  /// A generator whose numbers depend on its seed alone (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// What the annotation says, as an extraction.
  static func perfect(_ gold: GoldArticle) -> Extraction {
    let ids = Set(gold.entities.map(\.id))
    return Extraction(
      id: gold.id, lang: Language(rawValue: gold.lang) ?? .korean,
      entities: gold.entities.map { entity in
        Entity(
          id: "p" + entity.id, type: entity.type, name: entity.names[0],
          mentions: entity.names.map { EntityMention(start: 0, end: 0, text: $0) })
      },
      triples: gold.triples.map { triple in
        let isEntity = ids.contains(triple.object)
        return Triple(
          subject: "p" + triple.subject, predicate: triple.predicate,
          object: isEntity ? "p" + triple.object : nil,
          value: isEntity ? nil : String(triple.object.split(separator: "|")[0]),
          evidence: [Evidence(start: 0, end: 1)], rule: "test", confidence: 1)
      })
  }

  /// The same with things missing, doubled, confused, misnamed and of the wrong type.
  static func faulty(_ gold: GoldArticle, _ generator: inout Generator) -> Extraction {
    var extraction = perfect(gold)
    var entities: [Entity] = []
    for var entity in extraction.entities {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: continue
      case 1: entity.type = EntityType.allCases.randomElement(using: &generator) ?? entity.type
      case 2: entity.mentions = [entity.mentions.randomElement(using: &generator) ?? entity.mentions[0]]
      case 3:
        // A second entity with the same surface: a tie.
        var twin = entity
        twin.id = (Bool.random(using: &generator) ? "a" : "z") + entity.id
        entities.append(twin)
      case 4: entity.mentions += (entities.last?.mentions ?? []).prefix(1)
      case 5: entity.name = entity.name.uppercased() + " ."
      default: break
      }
      entities.append(entity)
    }
    let ids = entities.map(\.id)
    var triples: [Triple] = []
    for var triple in extraction.triples {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: continue
      case 1: triple.subject = ids.randomElement(using: &generator) ?? triple.subject
      case 2 where triple.object != nil: triple.object = ids.randomElement(using: &generator)
      case 3: triple.modality = .negated
      case 4 where triple.value != nil: triple.value = " " + (triple.value ?? "") + " "
      case 5: triples.append(triple)
      case 6: triple.predicate = Predicate.allCases.randomElement(using: &generator) ?? triple.predicate
      case 7 where triple.object != nil:
        (triple.subject, triple.object) = (triple.object ?? "", triple.subject)
      default: break
      }
      triples.append(triple)
    }
    extraction.entities = entities.shuffled(using: &generator)
    extraction.triples = triples
    return extraction
  }
}
