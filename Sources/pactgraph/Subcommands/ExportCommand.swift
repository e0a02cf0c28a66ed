import ArgumentParser
import PactExport
import PactModel
import PactQuery

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph, or what lies around a name, for other programs.",
    discussion: """
      dot is a picture for Graphviz; jsonl has everything; csv is a table of triples (csv-nodes: of nodes); graphml is \
      for Gephi, yEd and networkx. From partner to agreement to partner are two edges: --depth 2.

      EXAMPLES
        pactgraph export --format dot --around Daejeon --depth 2 -o graph.dot
        pactgraph export --format dot --lang ko | dot -Tsvg > graph.svg
        pactgraph export --format graphml -o graph.graphml
        pactgraph export --format csv --as-of 2024-06 --known-by 2024
      """)

  @Option(help: "dot, jsonl, csv (of triples), csv-nodes, csv-edges or graphml.")
  var format: ExportFormat
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("Only what lies around this.", valueName: "name"))
  var around: String?
  @Option(help: ArgumentHelp("How many edges away from it.", valueName: "n"))
  var depth = 2
  @Flag(help: "Explain shapes and colours in a picture.")
  var legend = false
  @OptionGroup var span: SpanOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    if depth < 0 { throw ValidationError("--depth takes a number from 0") }
  }

  func run() throws {
    let graph = try time.open(store, span)
    var options = ExportOptions(language: store.lang, depth: depth, legend: legend)
    if let around {
      let catalog = GazetteerCatalog(resources: try resources.open())
      options.center = try GraphQuery(graph, catalog: catalog).node(named: around).id
    }
    let file = try OutputFile(path: output)
    do {
      try GraphExport(graph).write(as: format, options: options) { text in
        // The export knows faults only; a reader that leaves is none.
        do { try file.write(text) } catch is OutputFile.ClosedPipe { throw Self.closed }
      }
      try file.finish()
    } catch let diagnostic as Diagnostic where diagnostic == Self.closed {
      throw OutputFile.ClosedPipe()
    } catch {
      file.abandon()
      throw error
    }
  }

  private static let closed = Diagnostic("PG-608", "nobody reads the output", category: .io)
}

extension ExportFormat: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument == "csv" ? "csv-edges" : argument) }
}
