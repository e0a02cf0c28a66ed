import ArgumentParser
import PactModel

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Reads articles into the graph.")
  func run() async throws {}
}
