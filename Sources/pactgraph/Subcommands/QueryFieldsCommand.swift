import ArgumentParser
import PactQuery

struct QueryFieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "What does a body cooperate in, with whom, and more or less than in other years?",
    discussion: """
      Counts agreements by field and year. Without a name, the fields of everybody, with the bodies that have the most \
      agreements in each.

      EXAMPLES
        pactgraph query fields Daejeon
        pactgraph query fields --since 2023 --top 10
        pactgraph query fields 대전시 --lang ko --format csv > fields.csv
      """)

  @Argument(help: "A body or a person (default: everybody).")
  var name: String?
  @OptionGroup var span: SpanOptions
  @Option(help: ArgumentHelp("At most so many fields.", valueName: "n"))
  var top = Limit(50)
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let range = try span.range()
    let answer = try question.graph(span, questionNarrows: true).fields(
      of: name, in: range, limit: top.number, withSources: question.sources)
    try question.print(answer, sources: answer.rows.flatMap { $0.sources ?? [] })
  }
}
