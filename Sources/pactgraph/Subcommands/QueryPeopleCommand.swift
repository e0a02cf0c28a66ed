import ArgumentParser
import PactQuery

struct QueryPeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Who acts for a body, who signed an agreement, what else did a person sign?",
    discussion: """
      EXAMPLES
        pactgraph query people Daejeon
        pactgraph query people "Christopher Skeete"
        pactgraph query people n0abcdefghijkl     the signatories of an agreement
      """)

  @Argument(help: "A body, a person, or the id of an agreement.")
  var name: String
  @OptionGroup var span: SpanOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let answer = try question.graph(span).people(of: name)
    try question.print(answer, sources: answer.rows.flatMap(\.sources))
  }
}
