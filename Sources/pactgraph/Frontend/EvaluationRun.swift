import Foundation
import PactEvaluation
import PactExtraction
import PactModel
import PactReading
import PactResources

/// Chooses gold articles, extracts them as `extract` does, and scores the result.
struct EvaluationRun {
  enum Part: String, CaseIterable, Sendable { case all, tuned, aside }

  var gold: String
  /// An article is set aside if this divides the number at the end of its id.
  var holdOut: Int
  var part: Part
  /// Only articles whose id starts with this.
  var idPrefix: String?
  /// Only articles in this language.
  var language: Language?

  /// The gold articles that the choice leaves.
  ///
  /// - Throws: PG-607 if it leaves none.
  func articles() throws(Diagnostic) -> [GoldArticle] {
    let chosen = try GoldArticle.load(directory: gold).filter { article in
      guard article.id.hasPrefix(idPrefix ?? "") else { return false }
      if let language, article.lang != language.rawValue { return false }
      return part == .all || (Self.number(of: article.id) % holdOut == 0) == (part == .aside)
    }
    if chosen.isEmpty {
      throw Diagnostic(
        "PG-607", "no gold article is left to score", file: gold,
        hint:
          "gold articles are JSON files with \"text\", \"entities\" and \"triples\"; see --part, --id and --lang"
      )
    }
    return chosen
  }

  private static func number(of id: String) -> Int {
    Int(String(id.reversed().prefix(while: \.isNumber).reversed())) ?? 0
  }

  /// Extracts the articles from the same files, read as any article is.
  func predictions(
    for chosen: [GoldArticle], extractor: Extractor, reader: ArticleReader
  ) throws -> [Extraction] {
    let wanted = Set(chosen.map(\.id))
    var found: [Extraction] = []
    let pipeline = OrderedPipeline<Articles.Element, Extraction?>(itemLimit: 64, sizeLimit: 64 << 20) { _ in 0
    }
    try pipeline.run(
      reader.read([gold]), jobs: ProcessInfo.processInfo.activeProcessorCount,
      work: { item in
        // What cannot be read has no prediction, and the report says so.
        guard let article = try? item.get(), wanted.contains(article.id) else { return nil }
        return extractor.extract(article)
      }, consume: { if let extraction = $0 { found.append(extraction) } })
    return found
  }
}
