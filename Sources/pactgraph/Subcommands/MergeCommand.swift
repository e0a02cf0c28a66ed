import ArgumentParser
import PactModel
import PactStore

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Decides that two things are one.",
    discussion: """
      The decision goes into the file of decisions, wins over the rules, holds for articles yet to come, and is taken \
      back by `pactgraph undo`.

      EXAMPLES
        pactgraph merge "Lee Jang-woo" 이장우
        pactgraph merge n0abcdefghijkl n1abcdefghijkl     agreements by their ids
      """)

  @OptionGroup var pair: CurationPair

  func run() throws {
    try pair.decide(.merge, outcome: "are one now") { session, pairs in
      // What was forbidden before is allowed by the later decision on the same pair.
      let kept = Set(
        try session.file.load().filter { $0.verb == .forbid }.map { [$0.first, $0.second].sorted() })
      let needed = pairs.filter { kept.contains([$0.first, $0.second].sorted()) }
      return needed.isEmpty ? Array(pairs.prefix(1)) : needed
    }
  }
}
