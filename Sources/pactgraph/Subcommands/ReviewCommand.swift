import ArgumentParser
import Foundation
import PactModel
import PactQuery
import PactStore

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Lists uncertain merges, the likeliest first, and takes decisions.",
    discussion: """
      `merged` says what the graph holds now: yes where two presentations were joined on a weak reason, no where they \
      were kept apart though they may be one. With --ask each is asked for: y they are one, n they are two, enter to \
      leave it, q to stop. Pairs that are decided on are not listed again.

      EXAMPLES
        pactgraph review
        pactgraph review 이장우 --format json
        pactgraph review --ask
      """)

  @Argument(help: "Only of this thing (default: of all).")
  var name: String?
  @Flag(help: "Ask for a decision on each, on the terminal or from standard input.")
  var ask = false
  @Option(help: "The form of the list.")
  var format = OutputFormat.table
  @OptionGroup var options: CurationOptions

  func run() throws {
    let session = try options.open()
    let review = try session.query.review(of: name)
    guard ask else {
      try OutputFile.print(Rendering.render(review, as: format, language: session.language))
      return
    }
    for row in review.rows {
      Terminal.say(
        """
        \(show(row.first, session.language))
        \(show(row.second, session.language))
          \(row.reason), \(Int((row.score * 100).rounded())) %, \(row.merged ? "one" : "two") in the graph
        One? [y/n/enter/q]
        """)
      guard let line = readLine()?.lowercased(), line != "q" else { break }
      let verb: Decision.Verb
      switch line {
      case "y", "yes": verb = .merge
      case "n", "no": verb = .forbid
      default: continue
      }
      let decision = Decision(verb, row.first.reference, row.second.reference)
      try session.decide([decision], comment: "review")
      try OutputFile.print(decision.line + "\n")
    }
  }

  private func show(_ side: ReviewRow.Side, _ language: Language) -> String {
    let sentence = side.sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(side.name(in: language))  (\(side.document))" + (sentence.isEmpty ? "" : "\n    “\(sentence)”")
  }
}
