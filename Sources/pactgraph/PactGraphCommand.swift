import ArgumentParser
import PactModel

@main
struct PactGraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pactgraph",
    abstract: "Reads policy and MOU news in Korean and English, and answers who agreed with whom on what.",
    discussion: """
      EXAMPLES
        pactgraph extract articles/                     read a folder into pactgraph.db
        pactgraph query partners Daejeon --field Q      partners of Daejeon in quantum technology
        pactgraph export --format dot --around Daejeon -o graph.dot
        pactgraph explain Daejeon Quebec                which words of which article say so

      EXIT STATUS
        0 success, 64 wrong usage, 65 bad input data, 66 a missing input, 74 an input/output error
      """,
    version: "0.1.0",
    subcommands: [ExtractCommand.self, EvaluateCommand.self, ParseCommand.self, TestRulesCommand.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let diagnostic as Diagnostic {
      Terminal.report(diagnostic)
      exit(withError: ExitCode(diagnostic.category.exitStatus))
    } catch {
      exit(withError: error)
    }
  }
}
