import Foundation
import PactModel
import PactStore

/// An invented article in a few words: each sentence comes with the triples that it states.
struct ArticleSketch {
  var id: String
  var language: Language
  var published: String?
  private(set) var text = ""
  private var entities: [Entity] = []
  private var triples: [Triple] = []

  init(_ id: String, _ language: Language, published: String? = nil) {
    self.id = id
    self.language = language
    self.published = published
  }

  /// Adds an entity and gives its id.
  mutating func entity(
    _ type: EntityType, _ name: String, ko: String? = nil, en: String? = nil, gazetteer: String? = nil,
    kind: String? = nil, also surfaces: [String] = []
  ) -> String {
    let local = "e\(entities.count + 1)"
    var label: [String: String] = [:]
    label["ko"] = ko
    label["en"] = en
    entities.append(
      Entity(
        id: local, type: type, name: name, label: label,
        identifiers: gazetteer.map { ["pactgraph": $0] } ?? [:], kind: kind,
        mentions: ([name] + surfaces).map { EntityMention(start: 0, end: 1, text: $0) }))
    return local
  }

  /// Adds a sentence; every triple in it has the whole sentence as evidence.
  mutating func sentence(_ sentence: String, _ statements: (String, PactModel.Predicate, Object)...) {
    let start = text.unicodeScalars.count
    text += sentence
    let evidence = Evidence(
      start: start, end: text.unicodeScalars.count,
      trigger: CodePointSpan(start: start, end: start + 2),
      roles: ["agent": CodePointSpan(start: start, end: start + 3)])
    text += " "
    for (subject, predicate, object) in statements {
      var triple = Triple(
        subject: subject, predicate: predicate, evidence: [evidence], rule: "\(language.rawValue).test.rule",
        confidence: 0.9)
      switch object {
      case .entity(let id): triple.object = id
      case .value(let value): triple.value = value
      }
      triples.append(triple)
    }
  }

  enum Object {
    case entity(String)
    case value(String)
  }

  var stored: StoredArticle {
    StoredArticle(
      Extraction(
        id: id, lang: language, published: published, title: "Title of \(id)",
        url: "https://example.org/\(id)",
        entities: entities, triples: triples),
      text: text, readAt: "2032-01-01")
  }
}

/// A store in a folder of its own, removed with it.
final class TemporaryStore {
  let folder: String
  let store: GraphStore

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pact-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try GraphStore(path: folder + "/graph.db")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
