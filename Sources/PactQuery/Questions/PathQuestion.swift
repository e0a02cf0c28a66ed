import GRDB
import PactModel
import PactStore

/// One step of a chain: two things, and what articles say of them together.
public struct PathStep: Sendable, Hashable, Codable {
  public var from: NodeSummary
  public var to: NodeSummary
  /// The triple between the two, the best supported of several; either may be its subject.
  public var statement: Statement
}

/// A chain from one thing to another.
public struct Chain: Sendable, Hashable, Codable {
  public var steps: [PathStep]
}

/// The answer to `query path`.
public struct Path: Sendable, Hashable, Codable {
  public var from: NodeSummary
  public var to: NodeSummary
  public var maxHops: Int
  /// The shortest chains, all of one length, the best supported first; empty where there is none of so many hops.
  public var chains: [Chain]
}

/// What chains may lead through.
public enum PathLink: String, Sendable, Hashable, CaseIterable {
  case agreements, people, organizations, events, places, fields

  /// What chains lead through unless others are named.
  public static let usual: Set<PathLink> = [.agreements, .people, .organizations]

  var predicates: [PactModel.Predicate] {
    switch self {
    case .agreements: [.party, .signatory]
    case .people: [.signatory, .worksFor, .met, .visited]
    case .organizations: [.cooperatesWith, .partOf, .memberOf, .investsIn]
    case .events: [.attended, .hosted]
    case .places: [.signedAt, .locatedIn]
    case .fields: [.coversField]
    }
  }
}

extension GraphQuery {
  /// How two things are connected: the shortest chains of agreements, people or organizations.
  ///
  /// From a party to its agreement to another party are two hops.
  public func path(
    from first: String, to second: String, maxHops: Int = 6, via links: Set<PathLink> = PathLink.usual,
    limit: Int = 5
  ) throws(Diagnostic) -> Path {
    try store.read { database in
      let from = try node(first, types: Set(EntityType.allCases), in: database)
      let to = try node(second, types: Set(EntityType.allCases), in: database)
      let predicates = Set(links.flatMap(\.predicates))
      var path = Path(from: from, to: to, maxHops: maxHops, chains: [])
      if from.id == to.id { return path }
      let finder = ChainFinder(database: database, predicates: predicates)
      let loader = StatementLoader(database: database)
      let chains = try finder.chains(from: from.id, to: to.id, maxHops: maxHops).compactMap { nodes in
        try chain(nodes, predicates, loader)
      }
      let ranked = chains.map { chain in
        (
          chain: chain,
          support: chain.steps.map(\.statement.support).min() ?? Support(articles: 0, independent: 0)
        )
      }
      // Chains come in the order of their nodes, which decides among the equally supported.
      path.chains = ranked.enumerated().sorted {
        $0.element.support != $1.element.support
          ? $0.element.support > $1.element.support : $0.offset < $1.offset
      }.prefix(limit).map(\.element.chain)
      return path
    }
  }

  private func chain(
    _ nodes: [NodeID], _ predicates: Set<PactModel.Predicate>, _ loader: StatementLoader
  ) throws -> Chain? {
    var steps: [PathStep] = []
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      let between = try loader.statements(between: from, and: to).filter {
        predicates.contains($0.predicate) && $0.modality != .negated
      }
      guard let best = between.max(by: { $0.support < $1.support }) else { return nil }
      steps.append(PathStep(from: try loader.node(from), to: try loader.node(to), statement: best))
    }
    return Chain(steps: steps)
  }
}

extension Path: Answer {
  public func table(in language: Language) -> Table {
    let steps = chains.enumerated().flatMap { number, chain in
      chain.steps.enumerated().map { (number + 1, $0 + 1, $1) }
    }
    let ends = "\(from.label.text(in: language)) – \(to.label.text(in: language))"
    return Table(
      columns: [
        Vocabulary.column("chain", language), Vocabulary.column("step", language),
        Vocabulary.column("from", language, limit: 40), Vocabulary.column("predicate", language),
        Vocabulary.column("to", language, limit: 40), Vocabulary.column("sources", language),
        Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
        Vocabulary.column("sentence", language, limit: 80),
      ],
      rows: steps.map { chain, number, step in
        let statement = step.statement
        let isForward = statement.subject.id == step.from.id
        let relation =
          statement.predicate.rawValue
          + (statement.modality == .asserted ? "" : " (\(statement.modality.rawValue))")
        return [
          "\(chain)", "\(number)", step.from.label.text(in: language),
          isForward ? "\(relation) →" : "← \(relation)", step.to.label.text(in: language),
          "\(statement.support.articles)", "\(statement.support.independent)",
          statement.sources.map(\.document).joined(separator: ", "),
          Source.sentence(of: statement.sources, in: language),
        ]
      }, caption: chains.isEmpty ? "\(ends) (≤ \(maxHops))" : ends)
  }
}
