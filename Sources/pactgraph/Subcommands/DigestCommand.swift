import ArgumentParser
import PactStore

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Prints a hash of the graph: equal graphs, equal hash.",
    discussion: """
      The same articles read with the same resources have the same digest, in whatever order they came and whatever was \
      removed since. When and by which run they were read does not count.

      EXAMPLES
        pactgraph digest
        test "$(pactgraph digest --store a.db)" = "$(pactgraph digest --store b.db)"
      """)

  @Option(name: .long, help: ArgumentHelp("The graph store.", valueName: "file"))
  var store = StoreOptions.defaultPath

  func run() throws {
    try OutputFile.print(GraphStore(path: store, opening: .existing).digest() + "\n")
  }
}
