import ArgumentParser
import Foundation
import PactEvaluation
import PactModel

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the extractor against gold articles: precision, recall and F1.",
    discussion: """
      EXAMPLES
        pactgraph evaluate gold/dev
        pactgraph evaluate gold/dev --errors
        pactgraph evaluate gold/dev --hold-out 3 --part tuned
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable { case all, tuned, aside }

  @Argument(help: ArgumentHelp("A folder of gold articles, read recursively.", valueName: "gold-dir"))
  var gold: String
  @Flag(help: "List every false positive (+) and false negative (-).")
  var errors = false
  @Flag(help: "Print the figures as JSON.")
  var json = false
  @Option(help: "Set aside the articles whose number this divides.")
  var holdOut = 3
  @Option(help: "Which articles to score: all, those tuned on, those set aside.")
  var part = Part.all
  @Option(help: "Score only articles whose id starts with this.")
  var id: String?
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    let extractor = try resources.extractor()
    var articles = try GoldArticle.load(directory: gold)
    if part != .all {
      articles = articles.filter { article in
        let number = Int(article.id.reversed().prefix(while: \.isNumber).reversed().map(String.init).joined()) ?? 0
        return (number % holdOut == 0) == (part == .aside)
      }
    }
    if let id { articles = articles.filter { $0.id.hasPrefix(id) } }
    let predictions = articles.map { extractor.extract($0.article) }
    let report = Scorer.score(gold: articles, predictions: predictions)
    Terminal.print(json ? report.json + "\n" : report.table(errors: errors))
  }
}
