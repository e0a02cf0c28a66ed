import ArgumentParser
import PactEvaluation
import PactExtraction
import PactModel
import PactReading

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the extractor against gold articles: precision, recall and F1.",
    discussion: """
      Entities align by the names that they share, agreements by their triples; planned triples count, negated ones do \
      not. Every third article (--hold-out) can be kept for checking alone: tune on --part tuned, look at --part aside.

      EXAMPLES
        pactgraph evaluate gold/dev
        pactgraph evaluate gold/dev --errors --id ko-d-001
        pactgraph evaluate gold/dev --hold-out 3 --part tuned
        pactgraph evaluate gold/dev --predictions other.jsonl   of another program
      """)

  @Argument(help: ArgumentHelp("A folder of gold articles, read recursively.", valueName: "gold-dir"))
  var gold: String
  @Flag(help: "List every false positive (+) and false negative (-).")
  var errors = false
  @Flag(help: "Print the figures as JSON.")
  var json = false
  @Option(help: ArgumentHelp("Score these extractions in JSONL instead of extracting.", valueName: "file"))
  var predictions: String?
  @Option(help: ArgumentHelp("Set aside the articles whose number this divides.", valueName: "n"))
  var holdOut = 3
  @Option(help: "Which articles to score: all, those tuned on, those set aside.")
  var part = EvaluationRun.Part.all
  @Option(help: ArgumentHelp("Score only articles whose id starts with this.", valueName: "prefix"))
  var id: String?
  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    if holdOut < 1 { throw ValidationError("--hold-out takes a number from 1") }
  }

  func run() throws {
    let evaluation = EvaluationRun(gold: gold, holdOut: holdOut, part: part, idPrefix: id)
    let articles = try evaluation.articles()
    let found: [Extraction]
    if let predictions {
      found = try PredictionReader.load(predictions)
    } else {
      let resources = try resources.open()
      found = try evaluation.predictions(
        for: articles, extractor: Extractor(resources: resources), reader: ArticleReader(resources: resources)
      )
    }
    let report = Scorer.score(gold: articles, predictions: found)
    try OutputFile.print(json ? report.json : report.table(errors: errors))
  }
}

extension EvaluationRun.Part: ExpressibleByArgument {}
