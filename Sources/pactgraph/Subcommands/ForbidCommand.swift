import ArgumentParser
import PactModel
import PactStore

struct ForbidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forbid",
    abstract: "Decides that two things are never one.",
    discussion: """
      EXAMPLES
        pactgraph forbid "Narae Institute" "Narae University"
        pactgraph forbid n0abcdefghijkl n1abcdefghijkl
      """)

  @OptionGroup var pair: CurationPair

  func run() throws { try pair.decide(.forbid, outcome: "stay two") }
}
