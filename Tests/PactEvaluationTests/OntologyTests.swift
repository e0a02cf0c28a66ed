import Foundation
import PactModel
import Testing

/// The files in `Schemas` and the code must say the same.
@Suite struct OntologyTests {
  private static let schemas = URL(filePath: #filePath).appending(path: "../../../Schemas")
    .standardizedFileURL

  /// The blocks below a top-level key: `name`, and its `key: value` lines.
  private func blocks(_ section: String) throws -> [(name: String, entries: [String: String])] {
    let text = try String(contentsOf: Self.schemas.appending(path: "ontology.yaml"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "\(section):" }.dropFirst().prefix { $0.isEmpty || $0.hasPrefix(" ") }
    var blocks: [(name: String, entries: [String: String])] = []
    for line in lines where !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if line.hasPrefix("    ") {
        blocks[blocks.count - 1].entries[parts[0]] = parts[1]
      } else {
        blocks.append((parts[0], [:]))
      }
    }
    return blocks
  }

  private func types(_ list: String?) -> Set<EntityType> {
    guard let list, list.hasPrefix("[") else { return [] }
    return Set(
      list.dropFirst().dropLast().split(separator: ", ").compactMap { EntityType(rawValue: String($0)) })
  }

  @Test func `the ontology has the types of the code, in order`() throws {
    let blocks = try blocks("types")
    #expect(blocks.map(\.name) == EntityType.allCases.map(\.rawValue))
    #expect(blocks.allSatisfy { $0.entries["rdf"] != nil && $0.entries["description"] != nil })
  }

  @Test func `the ontology has the predicates of the code with domain, range and symmetry`() throws {
    let blocks = try blocks("predicates")
    #expect(blocks.map(\.name) == PactModel.Predicate.allCases.map(\.rawValue))
    for (predicate, block) in zip(PactModel.Predicate.allCases, blocks) {
      #expect(types(block.entries["domain"]) == predicate.domain, "\(predicate)")
      #expect(types(block.entries["range"]) == predicate.range, "\(predicate)")
      #expect(block.entries["symmetric"] == "\(predicate.isSymmetric)", "\(predicate)")
      #expect(block.entries["rdf"]?.contains(":") == true, "\(predicate)")
      #expect(block.entries["description"] != nil, "\(predicate)")
    }
  }

  @Test func `the schema of extractions names the types and predicates of the code`() throws {
    let data = try Data(contentsOf: Self.schemas.appending(path: "extraction.schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func values(_ definition: String, _ property: String) -> [String]? {
      let properties = definitions[definition]?["properties"] as? [String: [String: Any]]
      return properties?[property]?["enum"] as? [String]
    }
    #expect(values("entity", "type") == EntityType.allCases.map(\.rawValue))
    #expect(values("triple", "predicate") == PactModel.Predicate.allCases.map(\.rawValue))
    let condition = definitions["triple"]?["if"] as? [String: [String: [String: [String]]]]
    #expect(
      condition?["properties"]?["predicate"]?["enum"]
        == PactModel.Predicate.allCases.filter(\.takesLiteral).map(\.rawValue))
  }
}
