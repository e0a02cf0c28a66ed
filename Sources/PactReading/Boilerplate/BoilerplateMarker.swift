import PactModel

/// A phrase by which a kind of boilerplate is known: one row of `Gazetteers/words/boilerplate.tsv`.
public struct BoilerplatePhrase: Sendable, Hashable {
  /// The words as they stand in the text. A phrase without small letters matches capitals only; any other matches
  /// regardless of ASCII case.
  public var phrase: String
  public var kind: Boilerplate.Kind

  public init(_ phrase: String, _ kind: Boilerplate.Kind) {
    self.phrase = phrase
    self.kind = kind
  }
}

/// Marks what a scraper dragged in: menus, captions, credits, by-lines, lists of other headlines.
public struct BoilerplateMarker: Sendable {
  public init(vocabulary: [BoilerplatePhrase]) {}

  /// The boilerplate of a text as byte spans, sorted and disjoint.
  public func mark(_ text: String) -> [Boilerplate] { mark(text, hints: []) }

  func mark(_ text: String, hints: [Boilerplate]) -> [Boilerplate] { [] }
}
