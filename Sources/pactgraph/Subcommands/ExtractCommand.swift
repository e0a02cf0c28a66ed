import ArgumentParser
import PactExtraction
import PactModel
import PactReading
import PactStore

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads articles into the graph.",
    discussion: """
      Articles are .txt, .json, .jsonl or .html, in UTF-8, UTF-16 or CP949; folders are read with all below them. A \
      faulty article is reported and skipped, and the run then ends with status 65.

      Without --format the articles go into the store and a summary is printed. With --format they are printed in the \
      order of the input, and go into a store only if --store names one.

      An article that the store has is read again only if it has changed, or the program's version, the gazetteers or \
      the rules have; it then replaces what it said before. --force reads all again. --replace also takes out of the \
      store every article that is not among the inputs.

      EXAMPLES
        pactgraph extract articles/                          into pactgraph.db
        pactgraph extract articles/ --replace                and no other
        pactgraph extract ko.jsonl page.html --store mou.db
        pactgraph extract --format text article.txt          look at one article
        cat news.jsonl | pactgraph extract - --format jsonl > triples.jsonl
        pactgraph extract a.jsonl --format jsonl --complete > a.out    for `import`
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String] = []
  @Option(
    help: ArgumentHelp(
      "The graph store (default: pactgraph.db, unless --format is given).", valueName: "file"))
  var store: String?
  @Option(help: "Print the extractions: text for readers, jsonl for programs.")
  var format: ExtractionRun.Format?
  @Flag(help: "With --format jsonl: add each article's text and what else `pactgraph import` needs.")
  var complete = false
  @OptionGroup var intake: IntakeOptions
  @Flag(help: "Say on standard error where the time went, and how much memory it took.")
  var timings = false
  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    if intake.replace && format != nil && store == nil {
      throw ValidationError("--replace needs a store; name one with --store")
    }
    if complete && format != .jsonl { throw ValidationError("--complete goes with --format jsonl") }
  }

  func run() throws {
    var inputs = inputs
    if inputs.isEmpty {
      if Terminal.isInputInteractive { throw CommandFault.noInput() }
      inputs = ["-"]
    }
    let library = try resources.library()
    let resources = try library.open()
    let extractor = try Extractor(resources: resources)
    var batch: StoreBatch?
    var fingerprint: ReadingFingerprint?
    let path = store ?? (format == nil ? StoreOptions.defaultPath : nil)
    if path != nil || complete {
      let tool = "pactgraph \(PactGraphCommand.configuration.version)"
      let digest = try library.contentDigest()
      var known: [String: String] = [:]
      if let path {
        let graph = try intake.open(path)
        batch = StoreBatch(store: graph, tool: tool, resources: digest)
        known = try graph.fingerprints()
      }
      fingerprint = ReadingFingerprint(
        reader: "\(tool) \(digest) \(IdentityHintFinder.version)", known: known)
    }
    let output = OutputFile()
    let run = ExtractionRun(
      ExtractionRun.Settings(
        inputs: inputs, format: format, jobs: intake.workers, fingerprint: fingerprint, force: intake.force,
        hints: fingerprint == nil ? nil : IdentityHintFinder(resources: resources), isComplete: complete),
      extractor: extractor,
      reader: ArticleReader(marker: extractor.marker), batch: batch, output: output)
    try run.run()
    if intake.replace { try run.removeOthers() }
    var summary = ExtractionSummary(tally: run.tally)
    if let batch { summary.store = (batch.store.path, try batch.store.counts()) }
    if format == nil { try output.write(summary.text) }
    try output.finish()
    if timings { Terminal.say(summary.timings(jobs: intake.workers)) }
    if run.status != 0 { throw ExitCode(run.status) }
  }
}

extension ExtractionRun.Format: ExpressibleByArgument {}
