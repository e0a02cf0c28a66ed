import ArgumentParser
import PactModel
import PactQuery
import PactStore

/// Which store a decision is for, and where decisions are kept.
struct CurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of decisions.", discussion: "Default: the store's path with .decisions behind it.",
      valueName: "file"))
  var decisions: String?
  @OptionGroup var store: StoreOptions
  @OptionGroup var resources: ResourceOptions

  /// Opens the store, with the decisions of the file replayed.
  func open() throws(Diagnostic) -> CurationSession {
    let graph = try store.open()
    let session = CurationSession(
      store: graph, query: GraphQuery(graph, catalog: GazetteerCatalog(resources: try resources.open())),
      file: Self.file(decisions, store: store.store), language: store.lang)
    try session.replay()
    return session
  }

  static func file(_ given: String?, store: String) -> DecisionFile {
    DecisionFile(path: given ?? store + ".decisions")
  }
}

/// A store with its file of decisions.
struct CurationSession {
  let store: GraphStore
  let query: GraphQuery
  let file: DecisionFile
  let language: Language

  /// Makes the store follow the file; a file that is missing is written from the store's decisions.
  func replay() throws(Diagnostic) {
    if file.exists {
      try store.apply(file.load())
    } else {
      let kept = try store.decisions()
      if !kept.isEmpty { try file.append(kept, comment: "from \(store.path)") }
    }
  }

  /// Notes decisions, and makes the store follow them. A fault leaves the file as it was.
  func decide(_ decisions: [Decision], comment: String) throws(Diagnostic) {
    try store.apply(file.load() + decisions)
    try file.append(decisions, comment: comment)
  }

  /// A thing about which one can decide.
  func node(_ name: String) throws(Diagnostic) -> NodeSummary { try query.node(named: name) }

  /// How decisions name a thing.
  func references(_ node: NodeSummary) throws(Diagnostic) -> [String] {
    let references = try store.references(to: node.id)
    if references.isEmpty { throw CurationFault.nameless(show(node)) }
    return references
  }

  func show(_ node: NodeSummary) -> String {
    "\(node.label.text(in: language)) (\(node.type.rawValue), \(node.id))"
  }

  /// Every pair of ways in which two things are presented.
  func pairs(_ verb: Decision.Verb, _ first: [String], _ second: [String]) -> [Decision] {
    first.flatMap { one in second.filter { $0 != one }.map { Decision(verb, one, $0) } }
  }
}

/// The faults of decisions: `PG-62x`.
enum CurationFault {
  static func agreement(_ name: String) -> Diagnostic {
    Diagnostic(
      "PG-620", "\"\(name)\" is an agreement, which is called by its parties, kind and date",
      hint: "rename its parties")
  }

  static func nameless(_ shown: String) -> Diagnostic {
    Diagnostic("PG-621", "\(shown) has no name that a decision could use")
  }

  static func differentTypes(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic("PG-622", "\(first) and \(second) are of different types", hint: "name two of one type")
  }

  static func alreadyOne(_ first: String, _ second: String) -> Diagnostic {
    Diagnostic(
      "PG-623", "\"\(first)\" and \"\(second)\" are one thing in the graph",
      hint: "`pactgraph split \"\(first)\"` lists its parts, which may be split off")
  }

  static func noSuchPart(_ part: String, _ name: String, _ parts: [String]) -> Diagnostic {
    Diagnostic(
      "PG-624", "no part of \"\(name)\" is \"\(part)\", or all of it is",
      hint: "the parts are \(parts.joined(separator: ", "))")
  }

  static func nothingToUndo(_ path: String) -> Diagnostic {
    Diagnostic("PG-625", "there is no decision to undo", file: path, hint: "`--decisions` names another file")
  }
}
