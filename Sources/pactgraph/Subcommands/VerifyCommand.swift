import ArgumentParser
import PactModel
import PactStore

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks the store, and says how to mend it.",
    discussion: """
      No triple is without evidence, no evidence or mention outside of its text, no text other than the one read, no node \
      without an article, no reference to what is missing, no triple between types that its predicate does not take; \
      and the graph assembled anew from what the articles say has the digest of the one in the store. The last takes \
      as long as reading the articles' extractions in; --quick leaves it out.

      A fault is reported with its remedy, and the run ends with status 65.

      EXAMPLES
        pactgraph verify
        pactgraph verify --quick --store mou.db
        pactgraph verify --repair      assemble the graph anew, then check
      """)

  @Flag(help: "Do not compare with a graph assembled anew.")
  var quick = false
  @Flag(help: "Assemble the graph anew from what the articles say, then check.")
  var repair = false
  @Option(name: .long, help: ArgumentHelp("The graph store.", valueName: "file"))
  var store = StoreOptions.defaultPath

  func run() throws {
    let graph = try GraphStore(path: store, opening: .existing)
    if repair { try graph.rebuild() }
    var faults = try graph.faults()
    let digest = try graph.digest()
    if faults.isEmpty && !quick && !repair, try graph.rebuiltDigest() != digest {
      faults.append(CommandFault.anotherGraph(store))
    }
    faults.forEach(Terminal.report)
    if let gravest = faults.map(\.category.exitStatus).max() { throw ExitCode(gravest) }
    let counts = try graph.counts()
    try OutputFile.print(
      """
      sound       \(store)
      articles    \(counts.documents)
      nodes       \(counts.nodes)
      triples     \(counts.triples)  (\(counts.evidence) pieces of evidence)
      digest      \(digest)

      """)
  }
}
