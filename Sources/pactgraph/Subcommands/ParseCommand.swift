import ArgumentParser
import Foundation
import PactExtraction
import PactModel
import PactQuery
import PactReading
import PactResources

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows the linguistic analysis of a text, for whoever writes rules.",
    discussion: """
      For each sentence: the mentions that rules can ask for, with the pattern or list that found them; then the clauses, \
      each with its predicate (class, features, ending) and its phrases with their markers. Offsets are code points.

      EXAMPLES
        pactgraph parse "대전시와 퀘벡주가 양해각서를 체결했다."
        echo "Daejeon signed an MOU with Quebec." | pactgraph parse -
        pactgraph parse --format json --published 2025-06-12 "11일 체결했다."
      """)

  @Argument(help: "The text, or - for standard input.")
  var text: String
  @Option(help: "The publication date, to resolve relative dates (2025-06-12).")
  var published: String?
  @Option(help: "The language, ko or en (default: detected).")
  var lang: Language?
  @Option(help: "tree for readers, json for programs.")
  var format = Format.tree
  @OptionGroup var resources: ResourceOptions

  enum Format: String, CaseIterable, ExpressibleByArgument { case tree, json }

  func run() throws {
    let resources = try resources.open()
    let extractor = try Extractor(resources: resources)
    let report = AnalysisReport(
      try extractor.analyze(article(extractor.marker)), resources: resources)
    switch format {
    case .tree: try OutputFile.print(report.tree)
    case .json: try OutputFile.print(Rendering.json(report.sentences))
    }
  }

  /// Standard input may come in any encoding, as articles do.
  private func article(_ marker: BoilerplateMarker) throws -> Article {
    var article = Article(id: "text", text: text)
    if text == "-" {
      let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
      for item in ArticleReader(marker: marker).read(bytes, named: "standard input") {
        article = try item.get()
        break
      }
    }
    article.published = published ?? article.published
    article.language = lang ?? article.language
    return article
  }
}
