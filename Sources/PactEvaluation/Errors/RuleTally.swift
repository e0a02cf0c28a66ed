import PactModel

/// How many right and wrong triples each rule states.
public struct RuleTally: Sendable, Hashable {
  /// The counts of one rule.
  public struct Row: Sendable, Hashable, Codable {
    public var rule: String
    public var predicate: Predicate
    public var right = 0
    /// Neither right nor wrong: a careful reader could accept or leave them.
    public var optional = 0
    public var wrong = 0

    /// The share of what counts that is right; nil where nothing counts.
    public var precision: Double? {
      right + wrong == 0 ? nil : Double(right) / Double(right + wrong)
    }
  }

  /// A row for each rule and predicate, those with most wrong triples first.
  public private(set) var rows: [Row] = []

  public init(gold: [GoldArticle], predictions: [Extraction]) {
    struct Key: Hashable {
      var rule: String
      var predicate: Predicate
    }
    let byArticle = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var rows: [Key: Row] = [:]
    func count(_ triples: [Triple], _ field: WritableKeyPath<Row, Int>) {
      for triple in triples {
        let key = Key(rule: triple.rule, predicate: triple.predicate)
        rows[key, default: Row(rule: triple.rule, predicate: triple.predicate)][keyPath: field] += 1
      }
    }
    for article in gold {
      let outcome = ArticleOutcome(gold: article, prediction: byArticle[article.id])
      count(outcome.rightTriples, \.right)
      count(outcome.optionalTriples, \.optional)
      count(outcome.spuriousTriples, \.wrong)
    }
    self.rows = rows.values.sorted {
      ($1.wrong, $1.right, $0.rule, $0.predicate.rawValue) < (
        $0.wrong, $0.right, $1.rule, $1.predicate.rawValue
      )
    }
  }
}
