import ArgumentParser
import PactEvaluation
import PactExtraction
import PactModel
import PactReading
import PactResources

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract:
      "Scores the extractor against gold articles: precision, recall and F1, and what the errors have in common.",
    discussion: """
      Entities align by the names that they share, agreements by their triples; planned triples count, negated ones do \
      not. Every third article (--hold-out) can be kept for checking alone: tune on --part tuned, look at --part aside.

      --errors tells by annotation, extraction and sentence what went wrong (a name not found, an agreement merged into \
      another, another date, no rule in a quotation), counts these phenomena, and shows every error with its sentence.

      EXAMPLES
        pactgraph evaluate gold/dev
        pactgraph evaluate gold/dev --part tuned --phenomena --top 10
        pactgraph evaluate gold/dev --errors --lang ko --predicate signedOn
        pactgraph evaluate gold/dev --errors --only "list item" --id ko-d-00
        pactgraph evaluate gold/dev --by-rule --predicate party
        pactgraph evaluate gold/dev --listed      recall in and out of the lists
        pactgraph evaluate gold/dev --predictions other.jsonl
      """)

  @Argument(help: ArgumentHelp("A folder of gold articles, read recursively.", valueName: "gold-dir"))
  var gold: String
  @Flag(help: "Count the errors by phenomenon, and show each with its sentence.")
  var errors = false
  @Flag(help: "Count the errors by phenomenon.")
  var phenomena = false
  @Option(help: ArgumentHelp("Show only the costliest phenomena.", valueName: "n"))
  var top: Int?
  @Option(help: "Show only errors of triples with this predicate, and only rules that state it.")
  var predicate: PactModel.Predicate?
  @Option(
    help: ArgumentHelp("Show only errors whose phenomenon or circumstances contain this.", valueName: "text"))
  var only: String?
  @Flag(
    help: "List the errors article by article, false positives (+) and false negatives (-), as score.py does."
  )
  var plain = false
  @Flag(help: "Count the right and wrong triples that each rule states.")
  var byRule = false
  @Flag(help: "Recall of entities, apart for those that a gazetteer names and those that none does.")
  var listed = false
  @Flag(help: "Print the figures as JSON, what the other options ask for under keys of its own.")
  var json = false
  @Option(help: ArgumentHelp("Score these extractions in JSONL instead of extracting.", valueName: "file"))
  var predictions: String?
  @Option(help: ArgumentHelp("Set aside the articles whose number this divides.", valueName: "n"))
  var holdOut = 3
  @Option(help: "Which articles to score: all, those tuned on, those set aside.")
  var part = EvaluationRun.Part.all
  @Option(help: ArgumentHelp("Score only articles whose id starts with this.", valueName: "prefix"))
  var id: String?
  @Option(help: "Score only articles in this language, ko or en.")
  var lang: Language?
  @OptionGroup var resources: ResourceOptions

  func validate() throws {
    if holdOut < 1 { throw ValidationError("--hold-out takes a number from 1") }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1") }
    if (top != nil || only != nil) && !errors && !phenomena {
      throw ValidationError("--top and --only choose among --errors or --phenomena")
    }
    if predicate != nil && !errors && !phenomena && !byRule {
      throw ValidationError("--predicate chooses among --errors, --phenomena or --by-rule")
    }
  }

  func run() throws {
    let evaluation = EvaluationRun(gold: gold, holdOut: holdOut, part: part, idPrefix: id, language: lang)
    let articles = try evaluation.articles()
    let needsExtractor = predictions == nil || errors || phenomena || listed
    let workbench = needsExtractor ? try EvaluationWorkbench(resources: resources.open()) : nil
    let found: [Extraction] =
      if let predictions {
        try PredictionReader.load(predictions)
      } else {
        try workbench?.predictions(evaluation, for: articles) ?? []
      }
    let report = Scorer.score(gold: articles, predictions: found)
    let findings = try self.findings(articles, found, workbench)
    try OutputFile.print(
      json
        ? report.json(adding: findings.json)
        : report.table(errors: plain) + findings.text(width: Terminal.outputWidth, withErrors: errors))
  }

  /// What was asked for beside the figures.
  private func findings(
    _ articles: [GoldArticle], _ found: [Extraction], _ workbench: EvaluationWorkbench?
  ) throws -> EvaluationFindings {
    var findings = EvaluationFindings()
    if listed, let workbench {
      findings.recall = ListedRecall(gold: articles, predictions: found, isListed: workbench.isListed)
    }
    if byRule {
      let rows = RuleTally(gold: articles, predictions: found).rows
      findings.rules = rows.filter { predicate == nil || $0.predicate == predicate }
    }
    if errors || phenomena, let workbench {
      let survey = try workbench.survey()
      let analysis = ErrorAnalysis(gold: articles, predictions: found) { survey.sentences(of: $0.article) }
        .filtered(isWanted)
      findings.errorCount = analysis.errors.count
      findings.groups = Array(analysis.groups.prefix(top ?? .max))
    }
    return findings
  }

  private func isWanted(_ error: DiagnosedError) -> Bool {
    if let predicate, error.level != .triple || error.key != predicate.rawValue { return false }
    guard let only else { return true }
    return ([error.phenomenon.title] + error.features.map(\.rawValue)).contains { $0.contains(only) }
  }
}

extension EvaluationRun.Part: ExpressibleByArgument {}
