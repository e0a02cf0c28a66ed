import ArgumentParser
import PactQuery

struct QueryTimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "What happened when: agreements, offices, visits, meetings, events.",
    discussion: """
      The earliest first. Where no article says when something happened, the day of the first article that speaks of it \
      stands for it (≤).

      EXAMPLES
        pactgraph query timeline Daejeon --since 2023
        pactgraph query timeline 이장우 --lang ko --sources
        pactgraph query timeline n0abcdefghijkl     the life of an agreement
      """)

  @Argument(help: "A name in either language, a gazetteer id, or the id of a node.")
  var name: String
  @OptionGroup var span: SpanOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let range = try span.range()
    let answer = try question.graph(span, questionNarrows: true).timeline(of: name, in: range)
    try question.print(answer, sources: answer.rows.flatMap(\.sources))
  }
}
