import PactModel
import PactResources
import PactStore

/// Finds what the store wants to know and what extractions do not state: the readings of persons' names, the bodies that
/// they used to work for, and the sounds of bodies that no gazetteer knows, each with a partner that confirms it.
struct IdentityHintFinder: Sendable {
  /// Raise when other hints are found: articles are then read again.
  static let version = "hints-3"

  private let readings: NameReadings
  private let sounds: BodySounds
  private let resources: Resources
  private let former: Symbol

  init(resources: Resources) {
    self.resources = resources
    readings = NameReadings(resources: resources)
    sounds = BodySounds(resources: resources)
    former = resources.symbol(named: "former")
  }

  /// The hints by the local ids of persons and bodies.
  func hints(for extraction: Extraction, text: String) -> [String: IdentityHints] {
    personHints(extraction, text).merging(bodyHints(extraction)) { first, _ in first }
  }

  /// So many partners confirm a sound; a body has hardly more in one article.
  private static let partnerLimit = 4

  /// A sound alone is like too many others: it counts together with a partner in a pact, known by its entry or its own sound.
  private func bodyHints(_ extraction: Extraction) -> [String: IdentityHints] {
    let bodies = Dictionary(
      extraction.entities.filter { $0.type == .organization || $0.type == .gpe }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var parties: [String: [String]] = [:]
    for triple in extraction.triples where triple.predicate == .party && triple.modality != .negated {
      if let body = triple.object { parties[triple.subject, default: []].append(body) }
    }
    var partners: [String: Set<String>] = [:]
    for group in parties.values {
      for body in group { partners[body, default: []].formUnion(group.filter { $0 != body }) }
    }
    var hints: [String: IdentityHints] = [:]
    for (id, others) in partners {
      guard let body = bodies[id], body.type == .organization, body.identifiers["pactgraph"] == nil else {
        continue
      }
      let own = sounds.sounds(of: body.name)
      let company = others.compactMap { bodies[$0] }.sorted { $0.id < $1.id }.prefix(Self.partnerLimit)
        .flatMap { partner in partner.identifiers["pactgraph"].map { [$0] } ?? sounds.sounds(of: partner.name)
        }
      let readings = Set(own.flatMap { sound in company.map { "\(sound)+\($0)" } })
      if !readings.isEmpty { hints[id] = IdentityHints(readings: readings.sorted()) }
    }
    return hints
  }

  private func personHints(_ extraction: Extraction, _ text: String) -> [String: IdentityHints] {
    let persons = extraction.entities.filter { $0.type == .person }
    guard !persons.isEmpty else { return [:] }
    let scalars = Array(text.unicodeScalars)
    let bodies = extraction.entities.filter { $0.type == .organization || $0.type == .gpe }
    let places = persons.flatMap { $0.mentions.map(\.start) }
    let titles = Dictionary(
      grouping: extraction.triples.filter { $0.predicate == .jobTitle && $0.modality != .negated },
      by: \.subject)
    return Dictionary(
      uniqueKeysWithValues: persons.map { person in
        let former = person.mentions.compactMap { formerBody(of: $0, among: bodies, places, scalars) }
        let spellings = (titles[person.id] ?? []).compactMap(\.value)
          .compactMap { readings.spelling(of: person.name, title: $0) }
        return (
          person.id,
          IdentityHints(
            readings: readings.readings(of: person.name) + Set(spellings).sorted(),
            formerBodies: Array(Set(former)).sorted())
        )
      }.filter { !$0.1.readings.isEmpty || !$0.1.formerBodies.isEmpty })
  }

  /// How far an office may stand from its holder: "Lee Jang-woo, the former mayor of Daejeon".
  private static let reach = 28
  /// How far before a body its "former" may stand: "the former metropolitan Daejeon mayor Lee".
  private static let lead = 12

  /// The body whose former officer a person is called where the name stands: of several that are near, the nearest.
  private func formerBody(
    of name: EntityMention, among bodies: [Entity], _ places: [Int], _ text: [Unicode.Scalar]
  ) -> String? {
    let near = bodies.flatMap { body in
      body.mentions.filter { holds($0, formerly: name, places, text) }
        .map { (id: body.id, distance: max($0.start - name.end, name.start - $0.end)) }
    }
    return near.min { ($0.distance, $0.id) < ($1.distance, $1.id) }?.id
  }

  private func holds(
    _ body: EntityMention, formerly person: EntityMention, _ persons: [Int], _ text: [Unicode.Scalar]
  ) -> Bool {
    let isBodyFirst = body.end <= person.start
    guard isBodyFirst || person.end <= body.start else { return false }
    let between = isBodyFirst ? body.end..<person.start : person.end..<body.start
    guard between.count <= Self.reach, between.upperBound <= text.count,
      !text[between].contains(where: { $0 == "." || $0 == "\n" }),
      !persons.contains(where: { between.contains($0) && $0 != person.start })
    else { return false }
    let start = isBodyFirst ? max(0, body.start - Self.lead) : between.lowerBound
    let stretch = isBodyFirst ? start..<body.start : between
    return text[stretch].split { !$0.properties.isAlphabetic }.contains { word in
      var copy = String(String.UnicodeScalarView(word))
      return copy.withUTF8 { resources.value(of: former, in: $0, .init(0, $0.count)) } != nil
    }
  }
}
