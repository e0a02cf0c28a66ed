import PactModel

/// An article of the generated corpus, and what is true of it.
public struct GeneratedArticle: Sendable {
  public var article: Article
  public var truth: ArticleTruth
}

/// What a generated article names and states, and which things of the world these are.
public struct ArticleTruth: Sendable, Hashable {
  public struct Thing: Sendable, Hashable {
    /// Local to the article.
    public var id: String
    public var type: EntityType
    /// Every surface string in the article.
    public var names: [String]
    /// What it is in truth: one id for one thing in all articles.
    public var real: String
  }
  /// A statement; the object is a local id or a literal.
  public struct Statement: Sendable, Hashable {
    public var subject: String
    public var predicate: PactModel.Predicate
    public var object: String
  }

  public var id: String
  public var language: Language
  public var published: String
  /// The article that this one reprints, if it does.
  public var copyOf: String?
  public var things: [Thing]
  public var statements: [Statement]
}
