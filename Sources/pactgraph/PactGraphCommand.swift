import ArgumentParser
import Foundation
import PactModel

@main
struct PactGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pactgraph",
    abstract: "Reads policy and MOU news in Korean and English, and answers who agreed with whom on what.",
    discussion: """
      EXAMPLES
        pactgraph extract articles/                  read a folder into pactgraph.db
        pactgraph query partners Daejeon --field Q   partners in quantum technology
        pactgraph export --format dot --around Daejeon -o graph.dot
        pactgraph explain Daejeon Quebec             which article says so, and how

      EXIT STATUS
        0 success, 64 wrong usage, 65 bad data, 66 a missing input, 74 an I/O error
      """,
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self, ImportCommand.self, RemoveCommand.self, QueryCommand.self, ExplainCommand.self,
      ExportCommand.self,
      MergeCommand.self, SplitCommand.self, ForbidCommand.self, RenameCommand.self, UndoCommand.self,
      ReviewCommand.self, StatsCommand.self, DigestCommand.self, VerifyCommand.self, ParseCommand.self,
      EvaluateCommand.self, TestRulesCommand.self, ResourcesCommand.self,
    ])

  static func main() {
    // A reader that stops reading is seen when writing to it (OutputFile.ClosedPipe).
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let diagnostic as Diagnostic {
      Terminal.report(diagnostic)
      exit(withError: ExitCode(diagnostic.category.exitStatus))
    } catch is OutputFile.ClosedPipe {
      exit(withError: ExitCode.success)
    } catch {
      exit(withError: error)
    }
  }
}
