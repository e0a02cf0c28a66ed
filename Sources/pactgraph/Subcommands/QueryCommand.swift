import ArgumentParser

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answers questions from the graph.",
    discussion: """
      A name may be Korean or English, full or short, or an id as answers show it. One that means nothing or several \
      things gets candidates on standard error and status 65.

      Four times are kept apart: when it happened (--since, --until), when it held (--as-of), when articles said so \
      (--known-by), and when these were read, which changes no answer.

      EXAMPLES
        pactgraph query partners Daejeon --field quantum --since 2023
        pactgraph query partners 대전시 --field Q --lang ko --sources
        pactgraph query agreements --since 2025 --status planned
        pactgraph query people Quebec
        pactgraph query entity KAIST --format json
        pactgraph query timeline Daejeon --since 2023
        pactgraph query path KAIST Inria
        pactgraph query partners Daejeon --as-of 2024 --known-by 2025-03
      """,
    subcommands: [
      QueryPartnersCommand.self, QueryAgreementsCommand.self, QueryPeopleCommand.self,
      QueryEntityCommand.self, QueryTimelineCommand.self, QueryPathCommand.self, QueryFieldsCommand.self,
      QueryPlannedCommand.self, QueryCommonCommand.self, QueryTopCommand.self,
    ])
}
