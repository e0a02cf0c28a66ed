import ArgumentParser
import PactQuery

struct QueryPlannedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planned",
    abstract: "Which agreements were announced and not signed since?",
    discussion: """
      Agreements that articles call planned, proposed or failed, and none calls signed. Overdue is what was due before the \
      last article of the graph was published. `since` lists agreements that the same parties signed after the \
      announcement, which may be what became of it.

      EXAMPLES
        pactgraph query planned
        pactgraph query planned Daejeon --until 2024
        pactgraph query planned --field quantum --lang ko --sources
      """)

  @Argument(help: "A body or a person (default: everybody).")
  var name: String?
  @OptionGroup var filter: FilterOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let range = try filter.range()
    let answer = try question.graph(filter.span, questionNarrows: true).planned(
      of: name, field: filter.field, in: range)
    try question.print(answer, sources: answer.rows.flatMap(\.agreement.sources))
  }
}
