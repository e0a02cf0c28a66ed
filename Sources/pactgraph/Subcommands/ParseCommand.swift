import ArgumentParser
import Foundation
import PactExtraction
import PactLanguage
import PactModel

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Shows the linguistic analysis of a text, for whoever writes rules.",
    discussion: """
      EXAMPLES
        pactgraph parse "대전시와 퀘벡주가 양해각서를 체결했다."
        echo "Daejeon signed an MOU with Quebec." | pactgraph parse -
      """)

  @Argument(help: "The text, or - for standard input.")
  var text: String
  @Option(help: "The publication date, to resolve relative dates (2025-06-12).")
  var published: String?
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    let source = text == "-" ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) : text
    let extractor = try resources.extractor()
    let (analysis, mentions) = extractor.analyze(Article(id: "text", published: published, text: source))
    for mention in mentions {
      try OutputFile.print("\(mention.kind) \(analysis.string(mention.span)) \(mention.literal)\n")
    }
  }
}
