import ArgumentParser
import PactQuery

struct QueryPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "How are two things connected?",
    discussion: """
      The shortest chains of agreements, people or organizations, with the articles that say so for each step. From a party \
      to its agreement to another party are two hops. --via chooses what chains lead through.

      EXAMPLES
        pactgraph query path KAIST Inria
        pactgraph query path 대전시 "Christopher Skeete" --lang ko --sources
        pactgraph query path Daejeon Osaka --via agreements --max-hops 4
        pactgraph query path Daejeon Busan --via events --via fields
      """)

  @Argument(help: "A name in either language, a gazetteer id, or the id of a node.")
  var first: String
  @Argument(help: "Another one.")
  var second: String
  @Option(help: ArgumentHelp("The most steps that a chain may have.", valueName: "n"))
  var maxHops = Limit(6)
  @Option(
    help: ArgumentHelp(
      "agreements, people, organizations, events, places or fields; repeatable (default: the first three).",
      valueName: "what"))
  var via: [PathLink] = []
  @Option(help: ArgumentHelp("At most so many chains.", valueName: "n"))
  var top = Limit(5)
  @OptionGroup var span: SpanOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let answer = try question.graph(span).path(
      from: first, to: second, maxHops: maxHops.number, via: via.isEmpty ? PathLink.usual : Set(via),
      limit: top.number)
    try question.print(answer, sources: answer.chains.flatMap(\.steps).flatMap(\.statement.sources))
  }
}

extension PathLink: ExpressibleByArgument {}
