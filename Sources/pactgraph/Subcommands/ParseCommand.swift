import ArgumentParser
import Foundation
import PactExtraction
import PactLanguage
import PactModel
import PactResources

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
    let opened = try ResourceLibrary(root: resources.resources).open()
    let extractor = try Extractor(resources: opened)
    let (analysis, mentions) = extractor.analyze(Article(id: "text", published: published, text: source))
    for mention in mentions {
      Terminal.print("\(mention.kind) \(analysis.string(mention.span)) \(mention.literal) [\(mention.rule)] p\(mention.person) b\(mention.body) \(mention.flags.rawValue)\n")
    }
    for (index, clause) in analysis.clauses.enumerated() {
      let verb = clause.predicate >= 0 ? analysis.predicates[Int(clause.predicate)] : nil
      Terminal.print("C\(index) s\(clause.sentence) gov \(clause.governor) mod \(clause.modified) subj \(clause.subject) verb \(verb.map { analysis.string($0.span) } ?? "-") class \(opened.string(verb?.verbClass ?? .empty)) f\(verb?.features.rawValue ?? 0) \(verb.map { "\($0.ending)" } ?? "")\n")
      for (number, phrase) in analysis.phrases.enumerated() where phrase.clause == Int32(index) {
        let a = analysis.tokens[phrase.tokens.lowerBound].span.start
        let b = analysis.tokens[phrase.tokens.upperBound - 1].span.end
        Terminal.print("    P\(number) \(phrase.marker) co\(phrase.coordination) head=\(analysis.string(analysis.tokens[phrase.head].span)) | \(analysis.string(ByteSpan(a, b)))\n")
      }
    }
  }
}
