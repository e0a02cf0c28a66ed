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

  @Argument(help: "A name in either language, or the id of a node.")
  var first: String
  @Argument(help: "The other.")
  var second: String
  @OptionGroup var options: CurationOptions

  func run() throws {
    let session = try options.open()
    let (one, other) = (try session.node(first), try session.node(second))
    if one.id == other.id { throw CurationFault.alreadyOne(first, second) }
    let pairs = session.pairs(.forbid, try session.references(one), try session.references(other))
    try session.decide(pairs, comment: "forbid \(first) | \(second)")
    try OutputFile.print("\(session.show(one)) and \(session.show(other)) stay two\n")
  }
}
