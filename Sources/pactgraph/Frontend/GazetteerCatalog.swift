import Foundation
import PactModel
import PactQuery
import PactResources

/// What queries ask of the gazetteers: names that no article in the store uses, letter codes, and what fields are part of.
struct GazetteerCatalog: NameCatalog {
  private let resources: Resources
  /// Field entries by letter code (`Q`), as their `identifiers` say.
  private let codes: [String: [String]]
  /// Field entries by the field that they are part of.
  private let parts: [String: [String]]

  init(resources: Resources) {
    self.resources = resources
    var codes: [String: [String]] = [:]
    var parts: [String: [String]] = [:]
    for index in 0..<UInt32(resources.entryCount) {
      let entry = resources.entry(index)
      guard entry.type == .field else { continue }
      let id = resources.string(entry.id)
      for pair in resources.string(entry.identifiers).split(separator: "|") where pair.hasPrefix("code=") {
        codes[pair.dropFirst(5).uppercased(), default: []].append(id)
      }
      for whole in resources.string(entry.within).split(separator: "|") {
        parts[String(whole), default: []].append(id)
      }
    }
    self.codes = codes
    self.parts = parts
  }

  func entries(named name: String) -> [String] {
    let name = name.precomposedStringWithCanonicalMapping
    var senses: [NameSense] = []
    // The gazetteers tell cases apart; who types a query need not.
    for spelling in Set([name, name.lowercased(), name.uppercased(), name.capitalized]).sorted() {
      let value = resources.names.find(spelling.utf8)
      if value >= 0 { senses += resources.nameSenses(value) }
    }
    // "Quebec" is the province before it is another name of its capital.
    if senses.contains(where: \.isPreferred) { senses.removeAll { !$0.isPreferred } }
    var seen: Set<String> = []
    return ((codes[name.uppercased()] ?? []) + senses.map { resources.string(resources.entry($0.entry).id) })
      .filter { seen.insert($0).inserted }
  }

  func descendants(of entry: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = [entry]
    var frontier = [entry]
    while let whole = frontier.popLast() {
      for part in parts[whole] ?? [] where seen.insert(part).inserted {
        found.append(part)
        frontier.append(part)
      }
    }
    return found
  }
}
