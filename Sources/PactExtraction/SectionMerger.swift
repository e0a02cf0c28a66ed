import PactModel

/// Puts the extractions of an article's sections together: one entity for what has one entry or one name, each triple once.
///
/// Agreements stay those of their sections; whoever has a store finds there which of them are one.
struct SectionMerger {
  private var entities: [Entity] = []
  private var agreements: [Entity] = []
  private var triples: [Triple] = []
  private var told: Set<Statement> = []
  /// Where in ``entities`` an entry or a name stands that was met before.
  private var places: [Key: Int] = [:]

  private enum Key: Hashable {
    case entry(EntityType, String)
    /// What an entity is called, and what it goes by anywhere.
    case name(EntityType, String)
    case mention(EntityType, String)
  }

  private struct Statement: Hashable {
    var subject: String
    var predicate: Predicate
    var object: String?
    var value: String?
  }

  /// Adds what the next section says.
  ///
  /// - Parameter start: the number of code points before the section.
  mutating func add(_ section: Extraction, at start: Int) {
    var ids: [String: String] = [:]
    for var entity in section.entities {
      for index in entity.mentions.indices {
        entity.mentions[index].start += start
        entity.mentions[index].end += start
      }
      ids[entity.id] = entity.type == .agreement ? add(agreement: entity) : add(entity)
    }
    for triple in section.triples { add(triple, ids, start) }
  }

  /// The whole article's extraction, of what was added.
  func extraction(of article: Article, language: Language) -> Extraction {
    Extraction(
      id: article.id, lang: language, published: article.published, title: article.title, url: article.url,
      entities: entities + agreements, triples: triples)
  }

  private mutating func add(agreement: Entity) -> String {
    agreements.append(agreement)
    agreements[agreements.count - 1].id = "a\(agreements.count)"
    return agreements[agreements.count - 1].id
  }

  private mutating func add(_ entity: Entity) -> String {
    let place = place(of: entity)
    if let place {
      entities[place].mentions += entity.mentions
      entities[place].kind = entities[place].kind ?? entity.kind
      entities[place].identifiers.merge(entity.identifiers) { first, _ in first }
    } else {
      entities.append(entity)
      entities[entities.count - 1].id = "e\(entities.count)"
    }
    let own = place ?? entities.count - 1
    if let entry = entity.entry { places[.entry(entity.type, entry)] = own }
    places[.name(entity.type, entity.name)] = own
    for mention in entity.mentions { places[.mention(entity.type, mention.text)] = own }
    return entities[own].id
  }

  /// The entity of the sections before that is the same: by its entry, else by one that goes by the other's name.
  private func place(of entity: Entity) -> Int? {
    if let entry = entity.entry, let known = places[.entry(entity.type, entry)] { return known }
    let named =
      places[.name(entity.type, entity.name)] ?? places[.mention(entity.type, entity.name)]
      ?? entity.mentions.lazy.compactMap { places[.name(entity.type, $0.text)] }.first
    guard let named else { return nil }
    let known = entities[named].entry
    return known == nil || entity.entry == nil || known == entity.entry ? named : nil
  }

  private mutating func add(_ triple: Triple, _ ids: [String: String], _ start: Int) {
    guard let subject = ids[triple.subject] else { return }
    var triple = triple
    triple.subject = subject
    triple.object = triple.object.flatMap { ids[$0] }
    guard triple.object != subject else { return }
    let statement = Statement(
      subject: subject, predicate: triple.predicate, object: triple.object, value: triple.value)
    guard told.insert(statement).inserted else { return }
    // What A has of B, B has of A; and what lies in a place does not contain it.
    if triple.predicate.isSymmetric || triple.predicate == .locatedIn, let object = triple.object {
      let reversed = Statement(subject: object, predicate: triple.predicate, object: subject)
      guard !told.contains(reversed) else { return }
    }
    triple.evidence = triple.evidence.map { $0.moved(by: start) }
    triples.append(triple)
  }
}

extension Entity {
  /// The gazetteer entry that it stands for.
  fileprivate var entry: String? { identifiers["pactgraph"] }
}

extension Evidence {
  fileprivate func moved(by distance: Int) -> Evidence {
    Evidence(
      start: start + distance, end: end + distance, trigger: trigger?.moved(by: distance),
      roles: roles?.mapValues { $0.moved(by: distance) })
  }
}

extension CodePointSpan {
  fileprivate func moved(by distance: Int) -> CodePointSpan {
    CodePointSpan(start: start + distance, end: end + distance)
  }
}
