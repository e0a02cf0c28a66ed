import Foundation
import PactModel

/// What is true of a generated article: what it names and states, and which things of the world these are.
public struct TrueArticle: Sendable, Hashable {
  /// The article as annotated; its text is left out.
  public var gold: GoldArticle
  /// For the local id of every entity, what it is: one id for one thing in all articles.
  public var real: [String: String]
  /// The article that this one reprints.
  public var copyOf: String?

  public init(gold: GoldArticle, real: [String: String], copyOf: String? = nil) {
    self.gold = gold
    self.real = real
    self.copyOf = copyOf
  }

  /// Reads a file of JSON lines: gold articles whose entities have a `real` id.
  public static func load(_ path: String) throws(Diagnostic) -> [TrueArticle] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        "PG-707", "the truth cannot be read", category: .missing, file: path,
        hint: "make a corpus and its truth with `pactgraph-bench corpus --truth FILE`")
    }
    var articles: [TrueArticle] = []
    let decoder = JSONDecoder()
    for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
      do {
        articles.append(try decoder.decode(Line.self, from: line).article)
      } catch {
        throw Diagnostic(
          "PG-708", "the line is no article with its truth", file: path, line: index + 1,
          hint: "each line has id, lang, entities with id, type, names and real, and triples")
      }
    }
    return articles
  }

  private struct Line: Decodable {
    struct Entity: Decodable {
      var id: String
      var type: EntityType
      var names: [String]
      var real: String
    }

    var id: String
    var lang: String
    var published: String?
    var copyOf: String?
    var entities: [Entity]
    var triples: [[String]]

    var article: TrueArticle {
      let gold = GoldArticle(
        id: id, lang: lang, published: published, text: "",
        entities: entities.map { GoldEntity(id: $0.id, type: $0.type, names: $0.names) },
        triples: triples.compactMap { cells in
          guard cells.count == 3, let predicate = PactModel.Predicate(rawValue: cells[1]) else { return nil }
          return GoldTriple(cells[0], predicate, cells[2])
        })
      return TrueArticle(
        gold: gold, real: Dictionary(entities.map { ($0.id, $0.real) }, uniquingKeysWith: { $1 }),
        copyOf: copyOf)
    }
  }
}
