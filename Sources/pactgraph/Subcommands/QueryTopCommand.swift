import ArgumentParser
import PactModel
import PactQuery

struct QueryTopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "top",
    abstract: "What is connected best, of a type, in a field, in a span of time?",
    discussion: """
      Connections are statements that tie a thing to others. In a field or a span of time only agreements count. With \
      --sources each comes with its latest articles.

      EXAMPLES
        pactgraph query top
        pactgraph query top --type Person --top 10
        pactgraph query top --field quantum --since 2023 --lang ko
        pactgraph query top --type Field --by agreements --format csv
      """)

  @Option(
    help: ArgumentHelp(
      "Person, Organization, GPE, Facility, Event, Field or Agreement; repeatable (default: the first three).",
      valueName: "type"))
  var type: [EntityType] = []
  @Option(help: "What counts: connections or agreements.")
  var by = TopMeasure.connections
  @OptionGroup var filter: FilterOptions
  @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
  var top = Limit(20)
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let range = try filter.range()
    let answer = try question.graph(filter.span, questionNarrows: true).top(
      types: type.isEmpty ? [.person, .organization, .gpe] : Set(type), by: by, field: filter.field,
      in: range, limit: top.number, withSources: question.sources)
    try question.print(answer, sources: answer.rows.flatMap { $0.sources ?? [] })
  }
}

extension TopMeasure: ExpressibleByArgument {}
extension EntityType: ExpressibleByArgument {}
