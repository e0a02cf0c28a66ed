import ArgumentParser
import Foundation
import PactCorpus

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Writes extractions of which a large graph with hubs comes, for `pactgraph import`.",
    discussion: """
      An article brings about 2.5 nodes and 12 triples; degrees follow a power law.

      EXAMPLE
        pactgraph-bench graph --articles 400000 | pactgraph import - --store large.db
      """)

  @Option(help: ArgumentHelp("How many articles.", valueName: "n"))
  var articles: Int
  @Option(help: "What the graph is a function of.")
  var seed: UInt64 = 1
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to write; default: standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let graph = PowerLawGraph(seed: seed, articles: articles)
    let writer = try LineWriter(path: output)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for number in 0..<articles {
      try writer.write(String(decoding: encoder.encode(graph.article(number)), as: UTF8.self))
    }
    try writer.close()
  }
}
