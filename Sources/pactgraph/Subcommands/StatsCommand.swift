import ArgumentParser
import PactQuery
import PactStore

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Counts what the graph holds: articles, nodes, agreements, triples, rules.",
    discussion: """
      EXAMPLES
        pactgraph stats
        pactgraph stats --format csv > counts.csv
        pactgraph stats --documents      every article and how much it says
        pactgraph stats --as-of 2023     what held at the end of that year
      """)

  @Flag(help: "List the articles instead.")
  var documents = false
  @Option(help: "The form of the answer.")
  var format = OutputFormat.table
  @OptionGroup var span: SpanOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let graph = GraphQuery(try time.open(store, span))
    if documents {
      try OutputFile.print(Rendering.render(graph.documents(), as: format, language: store.lang))
    } else {
      try OutputFile.print(Rendering.render(graph.statistics(), as: format, language: store.lang))
    }
  }
}
