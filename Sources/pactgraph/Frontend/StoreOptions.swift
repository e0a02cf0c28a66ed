import ArgumentParser
import PactModel
import PactQuery
import PactStore

/// Which store a question goes to, and in which language it is answered.
struct StoreOptions: ParsableArguments {
  static let defaultPath = "pactgraph.db"

  @Option(name: .long, help: ArgumentHelp("The graph store.", valueName: "file"))
  var store = StoreOptions.defaultPath

  @Option(name: .long, help: "The language of labels: ko or en.")
  var lang = Language.english

  func open() throws(Diagnostic) -> GraphStore { try GraphStore(path: store, opening: .existing) }
}

extension Language: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
