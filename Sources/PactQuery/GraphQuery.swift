import GRDB
import PactModel
import PactStore

/// Answers questions from a store.
///
/// Answers are values in a fixed order; ``Rendering`` makes text of them. A name may be Korean or English, full or short;
/// one that means nothing or several things is a ``Diagnostic`` that names the candidates.
public struct GraphQuery: Sendable {
  /// The store that is asked, or the view of it.
  public let store: GraphStore
  let catalog: any NameCatalog

  public init(_ store: GraphStore, catalog: any NameCatalog = NoCatalog()) {
    self.store = store
    self.catalog = catalog
  }

  /// Finds what a name means.
  public func resolve(_ name: String, types: Set<EntityType> = Set(EntityType.allCases)) throws(Diagnostic)
    -> NameResolution
  {
    try store.read { try NameResolver(database: $0, catalog: catalog).resolve(name, types: types) }
  }

  /// The node of a name, which must mean one thing.
  public func node(
    named name: String, types: Set<EntityType> = Set(EntityType.allCases)
  ) throws(Diagnostic) -> NodeSummary {
    try store.read { try node(name, types: types, in: $0) }
  }

  /// The node of a name, which must mean one thing.
  func node(_ name: String, types: Set<EntityType>, in database: Database) throws -> NodeSummary {
    switch try NameResolver(database: database, catalog: catalog).resolve(name, types: types) {
    case .unique(let node): return node
    case .ambiguous(let candidates): throw QueryError.ambiguous(name, candidates)
    case .unknown(let near): throw QueryError.unknown(name, near)
    }
  }
}

/// The faults of questions: `PG-5xx`.
enum QueryError {
  static func unknown(_ name: String, _ near: [NameCandidate]) -> Diagnostic {
    Diagnostic(
      "PG-501", "the graph knows nothing named \"\(name)\"", category: .data,
      hint: near.isEmpty
        ? "names may be Korean or English, full or short" : "did you mean \(list(near))?")
  }

  static func ambiguous(_ name: String, _ candidates: [NameCandidate]) -> Diagnostic {
    Diagnostic(
      "PG-502", "\"\(name)\" may mean several things", category: .data,
      hint: "name one of them in full or by its id: \(list(candidates))")
  }

  static func unknownField(_ name: String, _ near: [NameCandidate]) -> Diagnostic {
    Diagnostic(
      "PG-503", "the graph knows no field named \"\(name)\"", category: .data,
      hint: near.isEmpty ? "fields may be Korean or English, or a letter code" : "did you mean \(list(near))?"
    )
  }

  static func badDate(_ text: String) -> Diagnostic {
    Diagnostic(
      "PG-504", "\"\(text)\" is no date", category: .usage,
      hint: "write a year, a month or a day: 2023, 2023-05, 2023-05-17")
  }

  private static func list(_ candidates: [NameCandidate]) -> String {
    candidates.prefix(8).map { candidate in
      let names = [candidate.node.label.ko, candidate.node.label.en].compactMap { $0 }
      return "\(names.joined(separator: " / ")) (\(candidate.node.type.rawValue), \(candidate.node.id))"
    }.joined(separator: ", ")
  }
}
