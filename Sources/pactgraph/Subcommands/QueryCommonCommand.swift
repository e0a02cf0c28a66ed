import ArgumentParser
import PactQuery

struct QueryCommonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "common",
    abstract: "What do two bodies or persons have in common?",
    discussion: """
      Agreements between them, partners, fields, signatories and places of their agreements, people, events, memberships. \
      Each with the number of agreements or statements that tie it to either, and the date of the latest.

      EXAMPLES
        pactgraph query common Daejeon Busan
        pactgraph query common KAIST 인하대 --lang ko --sources
      """)

  @Argument(help: "A name in either language, a gazetteer id, or the id of a node.")
  var first: String
  @Argument(help: "Another one.")
  var second: String
  @OptionGroup var span: SpanOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let answer = try question.graph(span).common(first, second)
    try question.print(answer, sources: answer.rows.flatMap(\.sources))
  }
}
