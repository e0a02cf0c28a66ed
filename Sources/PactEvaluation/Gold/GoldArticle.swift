import PactModel

/// One annotated article: the text, and what a perfect extractor writes into the graph.
///
/// The format is that of the annotation guidelines, one JSON file an article.
public struct GoldArticle: Sendable, Hashable {
  public var id: String
  /// The language as annotated; figures are also given by it.
  public var lang: String
  public var title: String?
  public var published: String?
  public var text: String
  public var entities: [GoldEntity]
  public var triples: [GoldTriple]
  /// Triples that a careful reader could accept or leave.
  public var optionalTriples: [GoldTriple]
  /// Ids of entities that a careful reader could accept or leave.
  public var optionalEntities: Set<String>

  public init(
    id: String, lang: String, title: String? = nil, published: String? = nil, text: String,
    entities: [GoldEntity] = [], triples: [GoldTriple] = [], optionalTriples: [GoldTriple] = [],
    optionalEntities: Set<String> = []
  ) {
    self.id = id
    self.lang = lang
    self.title = title
    self.published = published
    self.text = text
    self.entities = entities
    self.triples = triples
    self.optionalTriples = optionalTriples
    self.optionalEntities = optionalEntities
  }

  /// What the extractor is given: the article without its annotation.
  public var article: Article {
    Article(
      id: id, title: title, published: published, text: text, language: Language(rawValue: lang))
  }
}

/// An annotated thing and every way in which its article names it.
public struct GoldEntity: Sendable, Hashable {
  /// Local to the article.
  public var id: String
  public var type: EntityType
  /// Surface strings, the best name first.
  public var names: [String]

  public init(id: String, type: EntityType, names: [String]) {
    self.id = id
    self.type = type
    self.names = names
  }
}

/// An annotated statement.
public struct GoldTriple: Sendable, Hashable {
  /// The id of an entity.
  public var subject: String
  public var predicate: Predicate
  /// The id of an entity, else a literal whose acceptable variants are joined with `|`.
  public var object: String

  public init(_ subject: String, _ predicate: Predicate, _ object: String) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}
