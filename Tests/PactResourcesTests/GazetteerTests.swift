import PactModel
import Testing

@testable import PactResources

/// The real gazetteers and rules hold together.
@Suite struct GazetteerTests {
  private static let library = try! ResourceLibrary()
  private static let resources = try! library.open()
  private var resources: Resources { Self.resources }

  private func kinds() throws -> Set<String> {
    let source = try #require(
      try ResourceSource.all(root: Self.library.root).first { $0.name == "Schemas/kinds" })
    let file = try TSVFile(name: source.name, path: source.path, contents: source.contents())
    return Set(file.rows.map { $0.cells[0] })
  }

  @Test func `every gazetteer and every rule compiles`() throws {
    let sources = try ResourceSource.all(root: Self.library.root)
    #expect(sources.count > 40)
    #expect(try !ResourceCompiler.compile(sources, fingerprint: 0).isEmpty)
    #expect(resources.entryCount > 30_000)
  }

  @Test func `every entry is found by its id and by its names`() {
    var lost: [String] = []
    for index in 0..<UInt32(resources.entryCount) {
      let entry = resources.entry(index)
      if resources.entryIndex(id: entry.id) != index { lost.append(resources.string(entry.id)) }
      for name in [entry.ko, entry.en] where name != .empty {
        let value = resources.names.find(resources.bytes(of: name))
        if value < 0 || !resources.nameSenses(value).contains(where: { $0.entry == index }) {
          lost.append("\(resources.string(entry.id)) \(resources.string(name))")
        }
      }
    }
    #expect(lost == [])
  }

  @Test func `what an entry lies within is an entry`() {
    var lost: Set<String> = []
    for index in 0..<UInt32(resources.entryCount) {
      for parent in resources.string(resources.entry(index).within).listItems
      where resources.symbol(parent).flatMap(resources.entryIndex(id:)) == nil { lost.insert(parent) }
    }
    #expect(lost == [])
  }

  @Test func `titles belong to kinds of body that exist`() throws {
    let known = try kinds().union(["any", "none"])
    let unknown = resources.table("titles").flatMap { resources.string($0[5]).listItems }.filter {
      !known.contains($0)
    }
    #expect(Set(unknown) == [])
  }

  @Test func `a symbol finds its string and a string its symbol`() {
    for text in ["", "iso3166:KR", "title", "대전광역시", "Daejeon"] {
      #expect(resources.symbol(text).map(resources.string) == text)
    }
    #expect(resources.symbol("no resource says this") == nil)
    #expect(resources.table("no/such/table").isEmpty)
  }

  @Test func `every rule has an example that fires`() throws {
    let rules = try RuleFile.decode(resources.compiledRules)
    let shown = Set(try RuleFile.examples(root: Self.library.root).filter { !$0.yields.isEmpty }.map(\.rule))
    #expect(rules.map(\.id).filter { !shown.contains($0) } == [])
  }

  @Test func `rules come out of the compiled file as they went in`() throws {
    let rules = try RuleFile.decode(resources.compiledRules)
    #expect(!rules.isEmpty)
    #expect(try RuleFile.decode(RuleFile.encode(rules)) == rules)
  }

  @Test(arguments: [0, 3, 100, 5000])
  func `compiled rules that are cut short are a fault`(count: Int) {
    let cut = Array(resources.compiledRules.prefix(count))
    #expect { try RuleFile.decode(cut) } throws: { ($0 as? Diagnostic)?.code == "PG-202" }
  }

  @Test func `what rules emit fits the ontology's literals`() throws {
    for rule in try RuleFile.decode(resources.compiledRules) {
      for emission in rule.emissions where emission.isLiteral {
        #expect(emission.predicate.takesLiteral, "\(rule.id) \(emission.predicate)")
      }
    }
  }
}
