import ArgumentParser
import PactQuery

struct QueryPartnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners",
    abstract: "With whom has a body agreements, on what, since when, and which article says so?",
    discussion: """
      A field includes the fields that are part of it, and may be given by name in either language or by its letter \
      code (quantum, 양자, Q). Where no article gives an agreement's date, that of its first article counts (≤).

      EXAMPLES
        pactgraph query partners Daejeon --field quantum --since 2023
        pactgraph query partners 대전시 --field Q --lang ko
        pactgraph query partners KAIST --format csv > partners.csv
      """)

  @Argument(help: "A city, country, company, university, …")
  var name: String
  @OptionGroup var filter: FilterOptions
  @OptionGroup var question: QuestionOptions

  func run() throws {
    let range = try filter.range()
    let answer = try question.graph(filter.span, questionNarrows: true).partners(
      of: name, field: filter.field, in: range)
    try question.print(answer, sources: answer.rows.flatMap(\.sources))
  }
}
