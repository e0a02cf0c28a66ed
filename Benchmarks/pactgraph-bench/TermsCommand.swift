import ArgumentParser
import Foundation
import PactCorpus
import PactModel
import PactResources

struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Writes names, one a line, sorted and each once: those of the gazetteers, then invented ones.",
    discussion: """
      EXAMPLE
        pactgraph-bench terms --count 1000000 > terms.txt
      """)

  @Option(help: ArgumentHelp("How many.", valueName: "n"))
  var count: Int
  @Option(help: "What the invented ones are a function of.")
  var seed: UInt64 = 1
  @Option(help: ArgumentHelp("The folder that holds Gazetteers and Benchmarks.", valueName: "dir"))
  var resources: String?

  func run() throws {
    let source = try TermSource(seed: seed, root: ResourceLibrary(root: resources).root)
    let writer = try LineWriter(path: nil)
    for term in source.terms(count) { try writer.write(term) }
    try writer.close()
  }
}
