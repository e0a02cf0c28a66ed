import ArgumentParser
import Foundation
import PactCorpus
import PactModel
import PactResources

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Writes a corpus of articles in Korean and English, and what is true of them.",
    discussion: """
      The same seed gives the same articles. A longer corpus begins with the shorter one.

      EXAMPLES
        pactgraph-bench corpus --articles 300 --seed 7 --truth truth.jsonl > articles.jsonl
        pactgraph-bench corpus --bytes 100000000 -o articles.jsonl
      """)

  @Option(help: ArgumentHelp("How many articles.", valueName: "n"))
  var articles: Int?
  @Option(help: ArgumentHelp("How many bytes of articles, at least.", valueName: "n"))
  var bytes: Int?
  @Option(help: "What the corpus is a function of.")
  var seed: UInt64 = 1
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where to write the articles; default: standard output.", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("Where to write what is true of them.", valueName: "file"))
  var truth: String?
  @Option(help: "Only articles in this language, ko or en.")
  var lang: Language?
  @Option(help: ArgumentHelp("The folder that holds Gazetteers and Benchmarks.", valueName: "dir"))
  var resources: String?

  func validate() throws {
    if articles == nil && bytes == nil { throw ValidationError("say how much: --articles or --bytes") }
  }

  func run() throws {
    let corpus = try Corpus(seed: seed, root: ResourceLibrary(root: resources).root)
    let articlesFile = try LineWriter(path: output)
    let truthFile = try truth.map { try LineWriter(path: $0) }
    var written = (articles: 0, bytes: 0)
    for article in corpus {
      if written.articles >= articles ?? .max || written.bytes >= bytes ?? .max { break }
      if let lang, article.truth.language != lang { continue }
      let line = article.line
      try articlesFile.write(line)
      try truthFile?.write(article.truth.line)
      written.articles += 1
      written.bytes += line.utf8.count + 1
    }
    try articlesFile.close()
    try truthFile?.close()
  }
}

extension Language: ExpressibleByArgument {}
