import ArgumentParser
import Foundation
import PactModel

@main
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pactgraph-bench",
    abstract: "Makes corpora whose truth is known, and measures.",
    subcommands: [
      CorpusCommand.self, ResolutionCommand.self, StoreCommand.self, TermsCommand.self, ScanCommand.self,
      GraphCommand.self, QuestionsCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let diagnostic as Diagnostic {
      FileHandle.standardError.write(Data("\(diagnostic)\n".utf8))
      exit(withError: ExitCode.failure)
    } catch {
      exit(withError: error)
    }
  }
}
