import ArgumentParser
import PactModel
import PactStore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Puts extractions that were made elsewhere into the graph.",
    discussion: """
      Takes the lines of `pactgraph extract --format jsonl --complete` from files, folders or standard input: what \
      many machines extracted becomes one graph, with the same digest as if one machine had read all articles. An \
      article that the store has with the same content, program and resources is left as it is; another of its id \
      is replaced. A faulty line is reported and skipped, and the run then ends with status 65.

      EXAMPLES
        pactgraph import shards/ --store mou.db
        pactgraph import part-0.jsonl part-1.jsonl
        zcat shards/*.gz | pactgraph import -
      """)

  @Argument(help: ArgumentHelp("Files of extractions, folders, or - for standard input.", valueName: "input"))
  var inputs: [String]
  @Option(help: ArgumentHelp("The graph store.", valueName: "file"))
  var store = StoreOptions.defaultPath
  @OptionGroup var intake: IntakeOptions

  func run() throws {
    let graph = try intake.open(store)
    let batch = StoreBatch(
      store: graph, tool: "pactgraph \(PactGraphCommand.configuration.version) import", resources: nil)
    let run = ImportRun(batch: batch)
    try run.run(inputs, jobs: intake.workers, known: intake.force ? [:] : graph.fingerprints())
    var tally = run.tally
    if intake.replace {
      if run.status == 0 {
        tally.removed = try batch.removeOthers()
      } else {
        Terminal.report(CommandFault.keptOthers())
      }
    }
    var summary = ExtractionSummary(tally: tally)
    summary.store = (store, try graph.counts())
    try OutputFile.print(summary.text)
    if run.status != 0 { throw ExitCode(run.status) }
  }
}
