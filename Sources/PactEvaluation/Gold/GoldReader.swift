import Foundation
import PactModel

extension GoldArticle {
  /// Reads every annotated article in a folder and the folders below it, in the order of their paths.
  ///
  /// JSON files that are no annotated article (no `triples` or no `text`) are passed over, as are hidden ones.
  public static func load(directory: String) throws(Diagnostic) -> [GoldArticle] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory),
      isDirectory.boolValue, let walk = FileManager.default.enumerator(atPath: directory)
    else {
      throw Diagnostic(
        "PG-701", "there is no folder of gold articles here", category: .missing, file: directory,
        hint: "name a folder of annotated articles, one JSON file each")
    }
    var paths: [String] = []
    for case let path as String in walk
    where path.hasSuffix(".json") && !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      paths.append(path)
    }
    paths.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    var articles: [GoldArticle] = []
    for path in paths {
      let file = directory.hasSuffix("/") ? directory + path : directory + "/" + path
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Diagnostic("PG-702", "the gold article cannot be read", category: .io, file: file)
      }
      if let article = try read(data, file: file) { articles.append(article) }
    }
    return articles
  }

  /// Reads one annotated article, or nil where the JSON is something else.
  public static func read(_ data: Data, file: String? = nil) throws(Diagnostic) -> GoldArticle? {
    do {
      guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any],
        object["triples"] != nil, object["text"] != nil
      else { return nil }
      return try JSONDecoder().decode(GoldFile.self, from: data).article
    } catch let DecodingError.dataCorrupted(context) where !context.codingPath.isEmpty {
      throw fault(context, file)
    } catch let DecodingError.keyNotFound(_, context) {
      throw fault(context, file)
    } catch let DecodingError.typeMismatch(_, context) {
      throw fault(context, file)
    } catch let DecodingError.valueNotFound(_, context) {
      throw fault(context, file)
    } catch {
      throw Diagnostic(
        "PG-703", "the gold article is not valid JSON", file: file, hint: "check it with a JSON editor")
    }
  }

  private static func fault(_ context: DecodingError.Context, _ file: String?) -> Diagnostic {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return Diagnostic(
      "PG-704", "the gold article has a fault at \(path.joined(separator: ".")): \(context.debugDescription)",
      file: file, hint: "see the annotation guidelines for types, predicates and their shape")
  }
}

/// The shape of a gold article's file.
private struct GoldFile: Decodable {
  struct Entity: Decodable {
    var id: String
    var type: EntityType
    var names: [String]
  }

  var id: String
  var lang: String
  var title: String?
  var published: String?
  var text: String
  var entities: [Entity]
  var triples: [[String]]
  var optional: [[String]]?

  private enum CodingKeys: CodingKey { case id, lang, title, published, text, entities, triples, optional }

  var article: GoldArticle {
    get throws {
      let optional = optional ?? []
      return GoldArticle(
        id: id, lang: lang, title: title, published: published, text: text,
        entities: entities.map { GoldEntity(id: $0.id, type: $0.type, names: $0.names) },
        triples: try triples.map { try Self.triple($0, .triples) },
        optionalTriples: try optional.filter { $0.count == 3 }.map { try Self.triple($0, .optional) },
        optionalEntities: Set(optional.filter { $0.count == 2 }.map { $0[1] }))
    }
  }

  private static func triple(_ cells: [String], _ key: CodingKeys) throws -> GoldTriple {
    guard cells.count == 3, let predicate = Predicate(rawValue: cells[1]) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [key], debugDescription: "\(cells) is no triple of a known predicate"))
    }
    return GoldTriple(cells[0], predicate, cells[2])
  }
}
