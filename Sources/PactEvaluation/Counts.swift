/// How often a prediction was right, was wrong, and was missing.
public struct Counts: Sendable, Hashable, Codable {
  /// True positives: predicted and annotated.
  public var hits = 0
  /// False positives: predicted and not annotated.
  public var spurious = 0
  /// False negatives: annotated and not predicted.
  public var missed = 0

  public init(hits: Int = 0, spurious: Int = 0, missed: Int = 0) {
    self.hits = hits
    self.spurious = spurious
    self.missed = missed
  }

  /// The share of what was predicted that is right; 0 where nothing was.
  public var precision: Double {
    hits + spurious == 0 ? 0 : Double(hits) / Double(hits + spurious)
  }

  /// The share of what is annotated that was predicted; 0 where nothing is.
  public var recall: Double {
    hits + missed == 0 ? 0 : Double(hits) / Double(hits + missed)
  }

  /// The harmonic mean of precision and recall.
  public var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  static func += (sum: inout Counts, counts: Counts) {
    sum.hits += counts.hits
    sum.spurious += counts.spurious
    sum.missed += counts.missed
  }
}

/// What is counted: entities, or triples.
public enum ScoreLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case entity, triple
}

/// One thing that is wrong in one article.
public struct ScoringError: Sendable, Hashable, Codable {
  public var article: String
  public var level: ScoreLevel
  /// The entity type or the predicate.
  public var key: String
  /// True for a false positive, false for a false negative.
  public var isSpurious: Bool
  /// What it is, for a reader.
  public var text: String

  public init(article: String, level: ScoreLevel, key: String, isSpurious: Bool, text: String) {
    self.article = article
    self.level = level
    self.key = key
    self.isSpurious = isSpurious
    self.text = text
  }

  /// `ko-d-001  triple-  이장우 · worksFor · 대전시`
  public var line: String { "\(article)  \(level.rawValue)\(isSpurious ? "+" : "-")  \(text)" }
}
