import ArgumentParser
import PactModel
import PactStore

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes articles out of the graph, with what only they say.",
    discussion: """
      Triples that lose their last evidence go, and nodes that nothing speaks of any more; everything else stays. The \
      graph is then the same as if the articles had never come. An unknown id is reported, and the run ends with \
      status 65 after removing the others.

      EXAMPLES
        pactgraph remove articles/quebec.txt
        pactgraph remove ko-001 ko-002 --store mou.db
        pactgraph remove articles/2019/               all whose id starts so
      """)

  @Argument(help: ArgumentHelp("Ids of articles, or folders that end in /.", valueName: "document"))
  var documents: [String]
  @Option(name: .long, help: ArgumentHelp("The graph store.", valueName: "file"))
  var store = StoreOptions.defaultPath

  func run() throws {
    let graph = try GraphStore(path: store, opening: .existing)
    let known = try graph.documentIDs()
    var chosen: Set<String> = []
    var status: Int32 = 0
    for document in documents {
      let found = known.filter { $0 == document || document.hasSuffix("/") && $0.hasPrefix(document) }
      chosen.formUnion(found)
      if found.isEmpty {
        let fault = CommandFault.absentDocument(document, store)
        Terminal.report(fault)
        status = fault.category.exitStatus
      }
    }
    let removed = try graph.remove(documents: chosen.sorted())
    let counts = try graph.counts()
    try OutputFile.print(
      "removed     \(removed.count)\n"
        + "store       \(store)  (now \(counts.documents) articles, \(counts.nodes) nodes, \(counts.triples) triples)\n"
    )
    if status != 0 { throw ExitCode(status) }
  }
}
