import ArgumentParser
import PactExtraction
import PactModel
import PactQuery
import PactResources

/// Where the gazetteers and rules are.
struct ResourceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that holds Gazetteers and Schemas.",
      discussion: "Default: PACTGRAPH_RESOURCES, else found upwards from the program.", valueName: "dir"))
  var resources: String?

  func library() throws(Diagnostic) -> ResourceLibrary { try ResourceLibrary(root: resources) }

  func open() throws(Diagnostic) -> Resources { try library().open() }

  func extractor() throws(Diagnostic) -> Extractor { try Extractor(resources: open()) }
}
