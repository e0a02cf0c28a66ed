import PactModel

/// Names to scan texts for, as many as one likes: those of the gazetteers first, then invented firms and persons.
public struct TermSource: Sendable {
  private let seed: UInt64
  private let names: PersonNames
  private let description: WorldDescription
  private let known: [String]

  private static let files = [
    "places/cities", "places/countries", "places/korea", "places/subdivisions", "organizations/companies",
    "organizations/korea-government", "organizations/korea-public", "organizations/korea-universities",
    "organizations/world-government", "organizations/world-universities", "fields/taxonomy",
  ]

  public init(seed: UInt64, root: String) throws(Diagnostic) {
    self.seed = seed
    names = try PersonNames(root: root)
    description = try WorldDescription.load(root + "/Benchmarks/Templates")
    var known: [String] = []
    for file in Self.files {
      let table = try GazetteerTable(root: root, file)
      for row in table.rows {
        for column in ["ko", "en", "aliases_ko", "aliases_en"] {
          known += table.cell(row, column).items.filter { !$0.hasPrefix("~") && $0.utf8.count > 3 }
        }
      }
    }
    self.known = known
  }

  /// So many different names, in the order of their bytes.
  public func terms(_ count: Int) -> [String] {
    var terms: Set<String> = []
    for name in known where terms.count < count { terms.insert(name) }
    var random = SeededRandom(seed, "terms")
    while terms.count < count {
      let person = names.person(id: "", isKorean: random.isOne(in: 2), &random)
      let firm = description.pickFirm(isDomestic: nil, &random)
      for name in [person.korean[0], person.english[0], firm.korean[0], firm.english[0]]
      where terms.count < count {
        terms.insert(name)
      }
    }
    return terms.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
