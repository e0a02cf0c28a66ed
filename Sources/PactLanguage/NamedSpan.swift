import PactModel

/// A stretch that recognition found to be a name or a date, and what it names as far as phrases depend on it.
public struct NamedSpan: Sendable {
  /// What may be listed together: people with people, bodies with bodies and places.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case person
    /// An organization, or a place seen as its government.
    case body
    case facility, event, field, instrument, date, money
    /// A title stands for a person; it may share a word with the body before it ("대전시장").
    case title
    /// What means a body named elsewhere: 시, 양 기관.
    case reference

    /// Whether its words are one word to the analysis, however many blanks it holds.
    var isWhole: Bool { self != .title && self != .reference }
  }

  public var span: ByteSpan
  /// Nil where nothing is known.
  public var kind: Kind?

  /// A title that a named person has: its words are no verbs ("Kadin chair Ferry Wowor").
  public var isHeld = false

  public init(_ span: ByteSpan, _ kind: Kind? = nil) {
    self.span = span
    self.kind = kind
  }
}
