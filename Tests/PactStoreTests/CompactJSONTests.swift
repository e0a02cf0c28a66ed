import Foundation
import PactModel
import Testing

@testable import PactStore

@Suite struct CompactJSONTests {
  @Test(arguments: ["대전시", "R&D \"Labs\" \\ / \u{1}\n\t", "", "e\u{301} 🧪 \u{2028}"])
  func `an entity reads back as it was written, whatever its names`(name: String) throws {
    let entity = Entity(
      id: "e1", type: .organization, name: name, label: ["ko": name, "en": "x"],
      identifiers: ["pactgraph": name],
      kind: name.isEmpty ? nil : name, mentions: [EntityMention(start: 3, end: 9, text: name)])
    let json = Data(CompactJSON.entity(entity).utf8)
    #expect(try JSONDecoder().decode(Entity.self, from: json) == entity)
  }

  @Test func `a derivation reads back as it was written`() throws {
    let span = CodePointSpan(start: 1, end: 4)
    for derivation in [
      Derivation(), Derivation(trigger: span), Derivation(roles: ["a": span]),
      Derivation(trigger: span, roles: ["a": span, "b": span]),
    ] {
      #expect(try Derivation(json: derivation.json) == derivation)
    }
  }
}
