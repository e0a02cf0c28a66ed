import ArgumentParser
import Foundation
import PactModel
import PactStore

/// How articles are taken into a store.
struct IntakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The number of workers (default: the number of cores).", valueName: "n"))
  var jobs: Int?
  @Flag(help: "Take unchanged articles again, too.")
  var force = false
  @Flag(help: "Take out of the store every article that is not among the inputs.")
  var replace = false
  @Option(
    help: ArgumentHelp(
      "The file of decisions (default: the store's path with .decisions behind it).", valueName: "file"))
  var decisions: String?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// Opens or makes the store that articles go into, with the decisions of its file replayed.
  func open(_ path: String) throws(Diagnostic) -> GraphStore {
    let graph = try GraphStore(path: path)
    let decisions = CurationOptions.file(decisions, store: path)
    if decisions.exists { try graph.apply(decisions.load()) }
    return graph
  }
}
