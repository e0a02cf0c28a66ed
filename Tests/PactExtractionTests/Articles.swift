import Foundation
import PactEvaluation
import PactExtraction
import PactModel
import PactReading
import PactResources

/// The articles of `Tests/Samples` and `Tests/Gold`, and one extractor for all tests.
enum Articles {
  static let extractor = try! Extractor(resources: resources)
  static let gold = try! GoldArticle.load(directory: tests + "/Gold")
  static let samples = read(tests + "/Samples")
  static let all = samples + gold.map(\.article)

  private static let resources = try! ResourceLibrary().open()
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path

  private static func read(_ path: String) -> [Article] {
    let reader = ArticleReader(vocabulary: Extractor.boilerplateVocabulary(resources))
    return reader.read([path]).compactMap { try? $0.get() }
  }

  /// What a text says, by surface: `대전시 party …`.
  static func extract(_ text: String, _ language: Language = .korean) -> Extraction {
    extractor.extract(Article(id: "test", published: "2025-06-12", text: text, language: language))
  }
}

extension Extraction {
  /// The surfaces under which an entity is mentioned, by one of them.
  func surfaces(of surface: String) -> Set<String> {
    Set(entities.first { $0.mentions.contains { $0.text == surface } }?.mentions.map(\.text) ?? [])
  }
}
