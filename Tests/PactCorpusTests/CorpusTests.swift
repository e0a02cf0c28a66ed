import Foundation
import PactCorpus
import PactEvaluation
import PactModel
import PactResources
import Testing

@Suite struct CorpusTests {
  private static let root = Result { try ResourceLibrary().root }

  private func articles(_ count: Int, seed: UInt64 = 3) throws -> [GeneratedArticle] {
    Array(try Corpus(seed: seed, root: Self.root.get()).prefix(count))
  }

  @Test func `one seed gives one corpus, and a longer one begins with the shorter one`() throws {
    let long = try articles(260)
    #expect(try articles(120).map(\.line) == long.prefix(120).map(\.line))
    #expect(try articles(20, seed: 4).map(\.line) != long.prefix(20).map(\.line))
    #expect(Set(long.map(\.article.id)).count == long.count)
  }

  @Test func `every name stands in its article, and every statement is of things that are named`() throws {
    for generated in try articles(300) {
      let ids = Set(generated.truth.things.map(\.id))
      #expect(ids.count == generated.truth.things.count)
      for thing in generated.truth.things {
        #expect(!thing.names.isEmpty)
        for name in thing.names { #expect(generated.article.text.contains(name)) }
      }
      for statement in generated.truth.statements { #expect(ids.contains(statement.subject)) }
      #expect(!generated.article.text.contains("{") && !generated.article.text.contains("\u{0}"))
    }
  }

  @Test func `the same pact is told in both languages, as planned and as signed, and by reprints`() throws {
    let all = try articles(600)
    var languages: [String: Set<Language>] = [:]
    var statuses: [String: Set<String>] = [:]
    for generated in all {
      for thing in generated.truth.things where thing.type == .agreement {
        languages[thing.real, default: []].insert(generated.truth.language)
        let own = generated.truth.statements.filter { $0.subject == thing.id && $0.predicate == .status }
        statuses[thing.real, default: []].formUnion(own.map(\.object))
      }
    }
    #expect(languages.values.count { $0.count == 2 } > 20)
    #expect(statuses.values.count { $0.isSuperset(of: ["planned", "signed"]) } > 10)
    #expect(statuses.values.contains { $0.contains("renewed") })
    #expect(statuses.values.contains { $0.contains("terminated") })
    #expect(all.count { $0.truth.copyOf != nil } > 60)
  }

  @Test func `there are people of one name, second pacts of the same parties, and dates that contradict`()
    throws
  {
    var namesakes: [String: Set<String>] = [:]
    var pacts: [Set<String>: Set<String>] = [:]
    var days: [String: Set<String>] = [:]
    for generated in try articles(1500) {
      let real = Dictionary(uniqueKeysWithValues: generated.truth.things.map { ($0.id, $0.real) })
      for thing in generated.truth.things {
        if thing.type == .person { namesakes[thing.names[0], default: []].insert(thing.real) }
        guard thing.type == .agreement else { continue }
        let own = generated.truth.statements.filter { $0.subject == thing.id }
        let parties = Set(own.filter { $0.predicate == .party }.compactMap { real[$0.object] })
        if parties.count == 2 { pacts[parties, default: []].insert(thing.real) }
        if own.contains(where: { $0.predicate == .status && $0.object == "signed" }) {
          days[thing.real, default: []].formUnion(own.filter { $0.predicate == .signedOn }.map(\.object))
        }
      }
    }
    #expect(namesakes.values.contains { $0.count > 1 })
    #expect(pacts.values.count { $0.count > 1 } > 5)
    #expect(days.values.count { $0.filter { $0.utf8.count == 10 }.count > 1 } > 3)
  }

  @Test func `the truth is read back as it was written`() throws {
    let all = try articles(50)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("truth-\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try all.map(\.truth.line).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let read = try TrueArticle.load(file.path)
    #expect(read.map(\.gold.id) == all.map(\.article.id))
    #expect(
      read.map(\.real)
        == all.map { Dictionary(uniqueKeysWithValues: $0.truth.things.map { ($0.id, $0.real) }) })
    #expect(read.map(\.gold.triples.count) == all.map(\.truth.statements.count))
    #expect(read.map(\.copyOf) == all.map(\.truth.copyOf))
  }
}
