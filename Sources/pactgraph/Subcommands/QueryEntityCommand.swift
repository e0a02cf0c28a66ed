import ArgumentParser
import PactQuery

struct QueryEntityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entity",
    abstract: "Shows everything that the graph knows of one thing.",
    discussion: """
      EXAMPLES
        pactgraph query entity KAIST
        pactgraph query entity 퀘벡주 --lang ko --sources
        pactgraph query entity iso3166-2:CA-QC --format json
      """)

  @Argument(help: "A name in either language, a gazetteer id, or the id of a node.")
  var name: String
  @OptionGroup var span: SpanOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let answer = try question.graph(span).entity(name)
    try question.print(answer, sources: answer.statements.flatMap(\.sources))
  }
}
