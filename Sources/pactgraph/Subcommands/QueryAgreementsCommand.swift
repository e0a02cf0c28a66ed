import ArgumentParser
import PactQuery

struct QueryAgreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements",
    abstract: "Which agreements are there, of a body, a person or everybody?",
    discussion: """
      EXAMPLES
        pactgraph query agreements
        pactgraph query agreements Quebec --field bio
        pactgraph query agreements --status planned --until 2024   never signed since
      """)

  @Argument(help: "A body or a person (default: everybody).")
  var name: String?
  @OptionGroup var filter: FilterOptions
  @Option(help: "Only those that are proposed, planned, signed, renewed, terminated or failed.")
  var status: Status?
  @OptionGroup var question: QuestionOptions

  enum Status: String, CaseIterable, ExpressibleByArgument {
    case proposed, planned, signed, renewed, terminated, failed
  }

  func run() throws {
    let range = try filter.range()
    let answer = try question.graph(filter.span, questionNarrows: true).agreements(
      of: name, field: filter.field, in: range, status: status?.rawValue)
    try question.print(answer, sources: answer.rows.flatMap(\.sources))
  }
}
