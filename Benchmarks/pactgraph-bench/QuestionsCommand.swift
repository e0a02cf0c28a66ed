import ArgumentParser
import Foundation
import GRDB
import PactCorpus
import PactModel
import PactQuery
import PactStore

struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Asks a store random questions, and plain SQL the same, in turn.",
    discussion: """
      Bodies are drawn by how often they sign, so that hubs are asked about most; ends of paths are two of the best \
      connected bodies. Each answer must have as many rows as that of the SQL that one would write by hand for the \
      same table. Prints a JSON object for each kind of question, with the median of rows, and the median and the 99th of \
      a hundred times: milliseconds of the processor.

      EXAMPLE
        pactgraph-bench questions --store large.db --count 1000 --asked asked.jsonl
      """)

  @Option(help: ArgumentHelp("The graph store.", valueName: "file"))
  var store: String
  @Option(help: ArgumentHelp("How many questions of each kind.", valueName: "n"))
  var count = 1000
  @Option(help: ArgumentHelp("How often the best connected are asked for.", valueName: "n"))
  var tops = 20
  @Option(help: "What the questions are a function of.")
  var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp(
      "Where to write the questions and how many rows they have, a JSON object a line, for peers.",
      valueName: "file"))
  var asked: String?

  func run() throws {
    let graph = try GraphStore(path: store, opening: .existing)
    let questions = try QuestionSample(graph, seed: seed, count: count, tops: tops)
    let log = try asked.map { try LineWriter(path: $0) }
    for kind in QuestionKind.allCases {
      var rows: [Int] = []
      var (own, plain): ([Double], [Double]) = ([], [])
      for question in questions.all where question.kind == kind {
        var (found, expected) = (0, 0)
        own.append(try ProcessorTime.measure { found = try question.ask(graph) } * 1000)
        plain.append(try ProcessorTime.measure { expected = try question.askPlainly(graph) } * 1000)
        guard found == expected else {
          throw Diagnostic(
            "PG-907", "\(question): \(found) rows, and \(expected) by SQL", file: store)
        }
        rows.append(found)
        try log?.write(question.line(rows: found))
      }
      print(
        #"{"kind": "\#(kind)", "rows": \#(Int(QuestionSample.quantile(rows.map(Double.init), 50))), "#
          + #""pactgraph": \#(Self.times(own)), "sql": \#(Self.times(plain))}"#)
    }
    try log?.close()
  }

  private static func times(_ times: [Double]) -> String {
    String(
      format: #"{"p50": %.3f, "p99": %.3f}"#, QuestionSample.quantile(times, 50),
      QuestionSample.quantile(times, 99))
  }
}
