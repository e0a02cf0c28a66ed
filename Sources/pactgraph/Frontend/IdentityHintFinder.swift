import PactModel
import PactResources
import PactStore

/// Finds what the store wants to know of persons and what extractions do not state: the readings of their names, and
/// the bodies that they used to work for.
struct IdentityHintFinder: Sendable {
  /// Raise when other hints are found: articles are then read again.
  static let version = "hints-1"

  private let readings: NameReadings
  private let resources: Resources
  private let former: Symbol

  init(resources: Resources) {
    self.resources = resources
    readings = NameReadings(resources: resources)
    former = resources.symbol(named: "former")
  }

  /// The hints by the local ids of persons.
  func hints(for extraction: Extraction, text: String) -> [String: IdentityHints] {
    let persons = extraction.entities.filter { $0.type == .person }
    guard !persons.isEmpty else { return [:] }
    let scalars = Array(text.unicodeScalars)
    let bodies = extraction.entities.filter { $0.type == .organization || $0.type == .gpe }
    let places = persons.flatMap { $0.mentions.map(\.start) }
    return Dictionary(
      uniqueKeysWithValues: persons.map { person in
        let former = bodies.filter { body in
          person.mentions.contains { name in
            body.mentions.contains { holds($0, formerly: name, places, scalars) }
          }
        }
        return (
          person.id,
          IdentityHints(readings: readings.readings(of: person.name), formerBodies: former.map(\.id))
        )
      }.filter { !$0.1.readings.isEmpty || !$0.1.formerBodies.isEmpty })
  }

  /// How far an office may stand from its holder: "Lee Jang-woo, the former mayor of Daejeon".
  private static let reach = 28
  /// How far before a body its "former" may stand: "the former metropolitan Daejeon mayor Lee".
  private static let lead = 12

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
