/// One article as it reaches the extractor.
public struct Article: Sendable, Hashable {
  /// The article's own id, or the path of its file.
  public var id: String
  public var title: String?
  /// The publication date, ISO 8601 (`2025-06-12`), or nil where nobody could know it.
  public var published: String?
  /// The whole text, boilerplate included. All offsets refer to it.
  public var text: String
  public var url: String?
  /// The language, or nil to have it detected.
  public var language: Language?
  /// What the scraper dragged in, as byte spans of `text`, sorted and disjoint.
  public var boilerplate: [Boilerplate]
  /// Whether boilerplate has been looked for: then an article without any has none.
  public var isMarked = false

  public init(
    id: String, title: String? = nil, published: String? = nil, text: String, url: String? = nil,
    language: Language? = nil, boilerplate: [Boilerplate] = []
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.text = text
    self.url = url
    self.language = language
    self.boilerplate = boilerplate
  }
}

/// A stretch of an article that is not part of the story.
public struct Boilerplate: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case menu, caption, credit, byline, contact, copyright, otherHeadlines, share, weather, cookies
    /// A paragraph about the company or the outlet itself, at the end.
    case about
  }
  public var kind: Kind
  public var span: ByteSpan

  public init(kind: Kind, span: ByteSpan) {
    self.kind = kind
    self.span = span
  }
}
