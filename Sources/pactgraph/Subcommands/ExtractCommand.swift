import ArgumentParser
import Foundation
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
  @Option(help: ArgumentHelp("The number of workers (default: the number of cores).", valueName: "n"))
  var jobs: Int?
  @Flag(help: "Read unchanged articles again, too.")
  var force = false
  @Flag(help: "Take out of the store every article that is not among the inputs.")
  var replace = false
  @Option(
    help: ArgumentHelp(
      "The file of decisions (default: the store's path with .decisions behind it).", valueName: "file"))
  var decisions: String?
  @Flag(help: "Say on standard error where the time went, and how much memory it took.")
  var timings = false
  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
    if replace && format != nil && store == nil {
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
        let graph = try CurationOptions.open(store: path, decisions: decisions)
        batch = StoreBatch(store: graph, tool: tool, resources: digest)
        known = try graph.fingerprints()
      }
      fingerprint = ReadingFingerprint(
        reader: "\(tool) \(digest) \(IdentityHintFinder.version)", known: known)
    }
    let output = OutputFile()
    let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let run = ExtractionRun(
      ExtractionRun.Settings(
        inputs: inputs, format: format, jobs: workers, fingerprint: fingerprint, force: force,
        hints: fingerprint == nil ? nil : IdentityHintFinder(resources: resources), isComplete: complete),
      extractor: extractor,
      reader: ArticleReader(resources: resources), batch: batch, output: output)
    try run.run()
    if replace { try run.removeOthers() }
    var summary = ExtractionSummary(tally: run.tally)
    if let batch { summary.store = (batch.store.path, try batch.store.counts()) }
    if format == nil { try output.write(summary.text) }
    try output.finish()
    if timings { Terminal.say(summary.timings(jobs: workers)) }
    if run.status != 0 { throw ExitCode(run.status) }
  }
}

extension ExtractionRun.Format: ExpressibleByArgument {}
