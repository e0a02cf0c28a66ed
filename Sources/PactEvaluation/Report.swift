import PactModel

/// The figures of an evaluation.
public struct Report: Sendable, Hashable {
  /// The number of gold articles.
  public internal(set) var articles = 0
  /// How many of them have no error at all.
  public internal(set) var perfect = 0
  /// How many of them have no prediction.
  public internal(set) var missing = 0
  public private(set) var entities: [EntityType: Counts] = [:]
  public private(set) var triples: [Predicate: Counts] = [:]
  public private(set) var entitiesByLanguage: [String: Counts] = [:]
  public private(set) var triplesByLanguage: [String: Counts] = [:]
  /// Everything that is wrong, in the order of the articles.
  public private(set) var errors: [ScoringError] = []

  /// The figures over all entity types.
  public var allEntities: Counts { entities.values.reduce(into: Counts()) { $0 += $1 } }
  /// The figures over all predicates.
  public var allTriples: Counts { triples.values.reduce(into: Counts()) { $0 += $1 } }

  mutating func add(_ score: ArticleScore, language: String) {
    articles += 1
    if score.errors.isEmpty { perfect += 1 }
    errors += score.errors
    for (type, counts) in score.entities {
      entities[type, default: Counts()] += counts
      entitiesByLanguage[language, default: Counts()] += counts
    }
    for (predicate, counts) in score.triples {
      triples[predicate, default: Counts()] += counts
      triplesByLanguage[language, default: Counts()] += counts
    }
  }

  /// One line of the table.
  public struct Row: Sendable, Hashable {
    public var level: ScoreLevel
    /// A type, a predicate, `ALL`, or a language.
    public var key: String
    public var counts: Counts
  }

  /// The rows by type and by predicate, in alphabetical order, each group with its sum.
  public var rows: [Row] {
    Self.rows(.entity, entities) + [Row(level: .entity, key: "ALL", counts: allEntities)]
      + Self.rows(.triple, triples) + [Row(level: .triple, key: "ALL", counts: allTriples)]
  }

  /// The rows by language.
  public var languageRows: [Row] {
    let byLanguage: (ScoreLevel, [String: Counts]) -> [Row] = { level, counts in
      counts.sorted { $0.key < $1.key }.map { Row(level: level, key: $0.key, counts: $0.value) }
    }
    return byLanguage(.entity, entitiesByLanguage) + byLanguage(.triple, triplesByLanguage)
  }

  private static func rows<Key: RawRepresentable<String>>(
    _ level: ScoreLevel, _ counts: [Key: Counts]
  ) -> [Row] {
    counts.map { Row(level: level, key: $0.key.rawValue, counts: $0.value) }.sorted { $0.key < $1.key }
  }
}
