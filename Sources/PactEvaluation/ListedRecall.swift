import PactModel

/// The recall of entities, apart for those that a gazetteer names and for those that only their shape and company tell.
///
/// Tomorrow's article is full of names that no list holds, so their recall is what an extractor is worth there.
public struct ListedRecall: Sendable, Hashable {
  /// The counts of one type in one language.
  public struct Row: Sendable, Hashable, Codable {
    /// Nil for all types.
    public var type: EntityType?
    /// Nil for all languages.
    public var language: String?
    public var listed = Counts()
    public var unlisted = Counts()
  }

  /// By type and then for all types, over all languages and then by language. Only hits and misses are counted.
  public private(set) var rows: [Row] = []

  /// - Parameter isListed: whether a gazetteer has some name of an annotated entity.
  public init(gold: [GoldArticle], predictions: [Extraction], isListed: (GoldEntity) -> Bool) {
    let byArticle = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var found: [Row] = []
    func count(_ entity: GoldEntity, _ language: String, _ field: WritableKeyPath<Counts, Int>) {
      let side: WritableKeyPath<Row, Counts> = isListed(entity) ? \.listed : \.unlisted
      for type in [entity.type, nil] {
        for language in [language, nil] {
          let index = found.firstIndex { $0.type == type && $0.language == language } ?? found.endIndex
          if index == found.endIndex { found.append(Row(type: type, language: language)) }
          found[index][keyPath: side][keyPath: field] += 1
        }
      }
    }
    for article in gold {
      let outcome = ArticleOutcome(gold: article, prediction: byArticle[article.id])
      for entity in outcome.foundEntities { count(entity, article.lang, \.hits) }
      for entity in outcome.missedEntities { count(entity, article.lang, \.missed) }
    }
    rows = found.sorted {
      ($0.language ?? "", $0.type == nil ? 1 : 0, $0.type?.rawValue ?? "") < (
        $1.language ?? "", $1.type == nil ? 1 : 0, $1.type?.rawValue ?? ""
      )
    }
  }

  /// The row of a type in a language, nil for all.
  public func row(_ type: EntityType? = nil, language: String? = nil) -> Row? {
    rows.first { $0.type == type && $0.language == language }
  }
}
