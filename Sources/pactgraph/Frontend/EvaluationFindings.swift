import Foundation
import PactEvaluation
import PactExtraction
import PactModel
import PactReading
import PactResources

/// What an evaluation was asked for beside the figures.
struct EvaluationFindings {
  var recall: ListedRecall?
  var rules: [RuleTally.Row]?
  var groups: [ErrorAnalysis.Group]?
  /// How many errors there are, of which ``groups`` may hold only the costliest.
  var errorCount = 0

  /// Tables for a reader, and the errors one by one below them.
  func text(width: Int?, withErrors: Bool) -> String {
    let text = EvaluationText(width: width)
    var output = ""
    if let recall { output += text.recall(recall) }
    if let rules { output += text.rules(rules) }
    if let groups {
      output += text.phenomena(groups, of: errorCount) + (withErrors ? text.errors(groups) : "")
    }
    return output
  }

  /// Keys of their own beside the figures.
  var json: [(key: String, json: String)] {
    get throws {
      var found: [(key: String, json: String)] = []
      if let recall { found.append(("recall", try encode(recall.rows))) }
      if let rules { found.append(("rules", try encode(rules))) }
      if let groups { found.append(("errors", try encode(groups.flatMap(\.errors)))) }
      return found
    }
  }

  private func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// The extractor that is scored, and what it knows: opened once for all that an evaluation asks of it.
struct EvaluationWorkbench {
  private let resources: Resources
  private let extractor: Extractor

  init(resources: Resources) throws(Diagnostic) {
    self.resources = resources
    extractor = try Extractor(resources: resources)
  }

  func predictions(_ run: EvaluationRun, for articles: [GoldArticle]) throws -> [Extraction] {
    try run.predictions(for: articles, extractor: extractor, reader: ArticleReader(marker: extractor.marker))
  }

  func survey() throws(Diagnostic) -> SentenceSurvey {
    try SentenceSurvey(resources: resources, extractor: extractor)
  }

  /// True where some name of an annotated entity is the name, strong or weak, of a gazetteer entry of its type.
  func isListed(_ entity: GoldEntity) -> Bool {
    entity.names.contains { name in
      let name = name.precomposedStringWithCanonicalMapping
      // The gazetteers tell cases apart; "Hydrogen" at the start of a sentence is listed all the same.
      return [name, name.lowercased()].contains { spelling in
        let value = resources.names.find(spelling.utf8)
        return value >= 0
          && resources.nameSenses(value).contains { resources.entry($0.entry).type == entity.type }
      }
    }
  }
}
