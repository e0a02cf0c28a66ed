import GRDB
import PactModel
import PactStore

/// The names of a node by language.
public struct Labels: Sendable, Hashable, Codable {
  public var ko: String?
  public var en: String?

  public init(ko: String? = nil, en: String? = nil) {
    self.ko = ko
    self.en = en
  }

  /// The label in a language, or in the other where there is none.
  public func text(in language: Language) -> String {
    switch language {
    case .korean: ko ?? en ?? "?"
    case .english: en ?? ko ?? "?"
    }
  }
}

/// A node as results show it.
public struct NodeSummary: Sendable, Hashable, Codable {
  public var id: NodeID
  public var type: EntityType
  /// What kind of body or place it is, in the gazetteers' vocabulary.
  public var kind: String?
  public var label: Labels

  public init(id: NodeID, type: EntityType, kind: String? = nil, label: Labels) {
    self.id = id
    self.type = type
    self.kind = kind
    self.label = label
  }

  /// Reads the columns `id`, `type`, `kind`, `labelKo` and `labelEn`.
  package init(_ row: Row) {
    self.init(
      id: NodeID(number: row["id"]), type: EntityType(rawValue: row["type"]) ?? .organization,
      kind: row["kind"],
      label: Labels(ko: row["labelKo"], en: row["labelEn"]))
  }

  /// By English label, then Korean, then id: the order of results that have no better one.
  static func precedes(_ a: NodeSummary, _ b: NodeSummary) -> Bool {
    let (first, second) = (a.label.text(in: .english), b.label.text(in: .english))
    if first != second { return first < second }
    return (a.label.ko ?? "", a.id) < (b.label.ko ?? "", b.id)
  }
}

/// A document that says something, and the sentence in which it does.
public struct Source: Sendable, Hashable, Codable {
  public var document: String
  public var title: String?
  public var url: String?
  public var published: String?
  /// The language of the document.
  public var language: String
  /// The first published article with the same text, where this one is a copy of it.
  public var copyOf: String?
  public var sentence: String

  public init(
    document: String, title: String?, url: String?, published: String?, language: String,
    copyOf: String? = nil, sentence: String
  ) {
    self.document = document
    self.title = title
    self.url = url
    self.published = published
    self.language = language
    self.copyOf = copyOf
    self.sentence = sentence
  }

  /// Reads the columns of ``columns``.
  init(_ row: Row) {
    self.init(
      document: row["document"], title: row["title"], url: row["url"], published: row["published"],
      language: row["language"], copyOf: row["copyOf"], sentence: Self.flat(row["sentence"]))
  }

  /// What a query over `evidence` and `document` must select; SQLite counts code points, as evidence does.
  static let columns = """
    document.name AS document, document.title, document.url, document.published, document.language,
    (SELECT name FROM document AS origin WHERE origin.id = document.origin AND origin.id <> document.id) AS copyOf,
    substr(document.text, evidence.start + 1, evidence."end" - evidence.start) AS sentence
    """

  /// The sentence to show a reader of a language: the first of a document in that language, else the first.
  static func sentence(of sources: [Source], in language: Language) -> String {
    (sources.first { $0.language == language.rawValue } ?? sources.first)?.sentence ?? ""
  }

  /// A sentence on one line.
  static func flat(_ sentence: String) -> String {
    sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
