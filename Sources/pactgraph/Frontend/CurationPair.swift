import ArgumentParser
import PactModel
import PactStore

/// Two things about which one decides.
struct CurationPair: ParsableArguments {
  @Argument(help: "A name in either language, or the id of a node.")
  var first: String
  @Argument(help: "The other.")
  var second: String
  @OptionGroup var options: CurationOptions

  /// Decides on every pair of ways in which the two are presented, or on those that are chosen from these.
  func decide(
    _ verb: Decision.Verb, outcome: String,
    choosing chosen: (CurationSession, [Decision]) throws -> [Decision] = { $1 }
  ) throws {
    let session = try options.open()
    let (one, other) = (try session.node(first), try session.node(second))
    if one.id == other.id { throw CurationFault.alreadyOne(first, second) }
    if one.type != other.type { throw CurationFault.differentTypes(session.show(one), session.show(other)) }
    let pairs = session.pairs(verb, try session.references(one), try session.references(other))
    try session.decide(chosen(session, pairs), comment: "\(verb.rawValue) \(first) | \(second)")
    try OutputFile.print("\(session.show(one)) and \(session.show(other)) \(outcome)\n")
  }
}
