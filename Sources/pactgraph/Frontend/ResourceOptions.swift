import ArgumentParser
import PactExtraction
import PactModel
import PactQuery
import PactReading
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

extension ArticleReader {
  /// A reader that knows boilerplate by the phrases of the gazetteers.
  init(resources: Resources) {
    self.init(vocabulary: Extractor.boilerplateVocabulary(resources))
  }
}
