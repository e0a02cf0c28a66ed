/// What one article says: entities and triples, as handed out, in code-point offsets.
///
/// Encodes to one line of the extraction format (`Schemas/extraction.schema.json`).
public struct Extraction: Sendable, Hashable, Codable {
  public var id: String
  public var lang: Language
  public var published: String?
  public var title: String?
  public var url: String?
  public var entities: [Entity]
  public var triples: [Triple]

  public init(
    id: String, lang: Language, published: String? = nil, title: String? = nil, url: String? = nil,
    entities: [Entity] = [], triples: [Triple] = []
  ) {
    self.id = id
    self.lang = lang
    self.published = published
    self.title = title
    self.url = url
    self.entities = entities
    self.triples = triples
  }
}

/// A thing that an article speaks of; its id (`e1`) is local to the extraction.
public struct Entity: Sendable, Hashable, Codable {
  public var id: String
  public var type: EntityType
  /// The best name in the article, as written.
  public var name: String
  /// A label by language code (`ko`, `en`): from the gazetteer, the text, or transliteration.
  public var label: [String: String]
  /// External identifiers by scheme (`iso3166`, `geonames`, `pactgraph` for the gazetteer entry's own id).
  public var identifiers: [String: String]
  /// What kind of body or place it is, in the gazetteers' vocabulary (`city`, `university`), if known.
  public var kind: String?
  public var mentions: [EntityMention]

  public init(
    id: String, type: EntityType, name: String, label: [String: String] = [:],
    identifiers: [String: String] = [:], kind: String? = nil, mentions: [EntityMention] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.label = label
    self.identifiers = identifiers
    self.kind = kind
    self.mentions = mentions
  }
}

/// One place in the text where an entity is named, in code points.
public struct EntityMention: Sendable, Hashable, Codable {
  public var start: Int
  public var end: Int
  public var text: String

  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}

/// Whether the article states a triple as a fact.
public enum Modality: String, Sendable, Hashable, Codable {
  case asserted, planned, negated
}

/// A statement that the article makes, with the reason for believing that it does.
public struct Triple: Sendable, Hashable, Codable {
  /// The id of the subject entity.
  public var subject: String
  public var predicate: Predicate
  /// The id of the object entity, where the predicate takes one.
  public var object: String?
  /// The literal, where the predicate takes one: an ISO 8601 date, `KRW 500000000000`, a word.
  public var value: String?
  public var modality: Modality?
  /// Where the text says so; never empty.
  public var evidence: [Evidence]
  /// The id of the rule that found it (`ko.person.title`).
  public var rule: String
  /// How sure the rule is, in 0...1.
  public var confidence: Double

  public init(
    subject: String, predicate: Predicate, object: String? = nil, value: String? = nil,
    modality: Modality? = nil, evidence: [Evidence], rule: String, confidence: Double
  ) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.value = value
    self.modality = modality
    self.evidence = evidence
    self.rule = rule
    self.confidence = confidence
  }
}

/// A sentence or clause that supports a triple, and which of its words did what: the derivation.
public struct Evidence: Sendable, Hashable, Codable {
  public var start: Int
  public var end: Int
  /// The words that set the rule off (`체결했다`, `signed`).
  public var trigger: CodePointSpan?
  /// The words that filled the rule's roles, by role name; nil rather than empty.
  public var roles: [String: CodePointSpan]?

  public init(
    start: Int, end: Int, trigger: CodePointSpan? = nil, roles: [String: CodePointSpan]? = nil
  ) {
    self.start = start
    self.end = end
    self.trigger = trigger
    self.roles = roles?.isEmpty == true ? nil : roles
  }
}
