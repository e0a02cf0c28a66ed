import ArgumentParser
import PactResources

struct ResourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Checks gazetteers and rules, and shows where they are.",
    discussion: """
      EXAMPLES
        pactgraph resources          where they are, and how much there is
        pactgraph resources check    the first fault, with file, line and remedy
        pactgraph resources list     every file with its rows or rules
      """,
    subcommands: [Show.self, Check.self, List.self], defaultSubcommand: Show.self)

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows where gazetteers and rules are, and how much there is.")
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      try OutputFile.print(ResourceSurvey(library: resources.library()).summary())
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Reports a fault of gazetteers or rules, with file, line and remedy.")
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      let survey = ResourceSurvey(library: try resources.library())
      try OutputFile.print("no faults\n" + survey.summary())
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists every file with the number of its rows or rules.")
    @OptionGroup var resources: ResourceOptions

    func run() throws {
      try OutputFile.print(ResourceSurvey(library: resources.library()).files())
    }
  }
}
