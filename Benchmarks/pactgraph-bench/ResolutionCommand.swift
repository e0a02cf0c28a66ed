import ArgumentParser
import Foundation
import PactEvaluation
import PactModel
import PactStore

struct ResolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolution",
    abstract: "Scores how well a graph tells apart and joins what its articles name.",
    discussion: """
      Pairwise and B-cubed F1 of what the articles name and the extractor found; what it missed is counted apart.

      EXAMPLE
        pactgraph-bench corpus --articles 300 --truth truth.jsonl -o articles.jsonl
        pactgraph extract articles.jsonl --store corpus.db
        pactgraph-bench resolution --graph corpus.db --truth truth.jsonl --errors 20
      """)

  @Option(help: ArgumentHelp("The graph store.", valueName: "file"))
  var graph: String
  @Option(help: ArgumentHelp("What is true of its articles.", valueName: "file"))
  var truth: String
  @Option(help: ArgumentHelp("Show so many of the costliest faults.", valueName: "n"))
  var errors = 0
  @Flag(help: "Print the figures as JSON.")
  var json = false
  @Option(
    help: ArgumentHelp(
      "End with an error if the F1 of entities, in both measures, is below this.", valueName: "f1"))
  var minimumEntities: Double?
  @Option(help: ArgumentHelp("The same for agreements.", valueName: "f1"))
  var minimumAgreements: Double?

  func run() throws {
    let store = try GraphStore(path: graph, opening: .existing)
    var resolved: [ResolvedArticle] = []
    try store.forEachExtraction {
      resolved.append(ResolvedArticle(extraction: $0.extraction, nodes: $0.nodes))
    }
    let report = ResolutionReport(truth: try TrueArticle.load(truth), resolved: resolved)
    print(json ? report.json : report.table + report.faultText(top: errors), terminator: "")
    let floors = [(report.entities, minimumEntities), (report.agreements, minimumAgreements)]
    for (score, floor) in floors where min(score.pairs.f1, score.bCubedF1) < floor ?? 0 {
      throw ExitCode.failure
    }
  }
}
