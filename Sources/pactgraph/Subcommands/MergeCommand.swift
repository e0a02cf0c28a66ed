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
        pactgraph merge n0abcdefghijkl n1abcdefghijkl     by ids, as answers show them
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
    if one.type != other.type { throw CurationFault.differentTypes(session.show(one), session.show(other)) }
    let (mine, theirs) = (try session.references(one), try session.references(other))
    // What was forbidden before is allowed by the later decision on the same pair.
    let kept = Set(
      try session.file.load().filter { $0.verb == .forbid }.map { [$0.first, $0.second].sorted() })
    let pairs = session.pairs(.merge, mine, theirs)
    let needed = pairs.filter { kept.contains([$0.first, $0.second].sorted()) }
    try session.decide(
      needed.isEmpty ? Array(pairs.prefix(1)) : needed, comment: "merge \(first) | \(second)")
    try OutputFile.print("\(session.show(one)) and \(session.show(other)) are one now\n")
  }
}
