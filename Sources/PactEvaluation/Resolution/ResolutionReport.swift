import PactModel

/// How well a graph has told apart and joined what its articles name, against what is true of them.
///
/// Extraction and resolution are two things: scored is only what was both named and found, of the right type.
/// What an article names and the extractor did not find is counted apart.
public struct ResolutionReport: Sendable {
  /// One entity of one article.
  public struct Item: Sendable, Hashable {
    public var article: String
    public var type: EntityType
    public var name: String
    public var truth: String
    public var found: String
  }

  /// What was both named and found, in the order of the articles.
  public private(set) var items: [Item] = []
  /// How many were named and not found, by type.
  public private(set) var missed: [EntityType: Int] = [:]

  /// Compares articles, which meet their truth by their ids; articles that are in one of both only count for nothing.
  public init(truth: [TrueArticle], resolved: [ResolvedArticle]) {
    let byID = Dictionary(resolved.map { ($0.extraction.id, $0) }, uniquingKeysWith: { $1 })
    for article in truth {
      if let found = byID[article.gold.id] { add(article, found) }
    }
  }

  private mutating func add(_ article: TrueArticle, _ found: ResolvedArticle) {
    let alignment = ArticleAlignment(
      gold: article.gold, predicted: found.extraction.entities, triples: found.extraction.triples)
    var seen: Set<String> = []
    for entity in found.extraction.entities {
      guard let own = alignment.entities[entity.id], let gold = alignment.goldEntities[own],
        gold.type == entity.type, let real = article.real[own], let node = found.nodes[entity.id]
      else { continue }
      seen.insert(own)
      items.append(
        Item(article: article.gold.id, type: entity.type, name: entity.name, truth: real, found: node))
    }
    for entity in article.gold.entities where !seen.contains(entity.id) {
      missed[entity.type, default: 0] += 1
    }
  }

  /// The figures of the entities of some types.
  public func score(_ isWanted: (EntityType) -> Bool) -> ClusterScore {
    ClusterScore(items.filter { isWanted($0.type) }.map { ($0.truth, $0.found) })
  }

  /// The figures of everything but agreements.
  public var entities: ClusterScore { score { $0 != .agreement } }
  public var agreements: ClusterScore { score { $0 == .agreement } }

  /// A thing that became several nodes, or a node that is several things.
  public struct Fault: Sendable, Hashable {
    public enum Kind: String, Sendable { case split, merged }
    public var kind: Kind
    public var type: EntityType
    /// The true thing, or the node.
    public var id: String
    /// The parts, the largest first: of a thing its nodes, of a node its things.
    public var parts: [[Item]]
    /// How many items are not in the largest part.
    public var cost: Int { parts.dropFirst().reduce(0) { $0 + $1.count } }
  }

  /// What went wrong, the costliest first.
  public var faults: [Fault] {
    var faults: [Fault] = []
    for (kind, whole, part) in [
      (Fault.Kind.split, \Item.truth, \Item.found), (.merged, \Item.found, \Item.truth),
    ] {
      for (id, members) in Dictionary(grouping: items, by: { $0[keyPath: whole] }) {
        let parts = Dictionary(grouping: members, by: { $0[keyPath: part] })
        guard parts.count > 1, let type = members.first?.type else { continue }
        let sorted = parts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
        faults.append(Fault(kind: kind, type: type, id: id, parts: sorted))
      }
    }
    return faults.sorted { ($1.cost, $0.kind.rawValue, $0.id) < ($0.cost, $1.kind.rawValue, $1.id) }
  }
}
