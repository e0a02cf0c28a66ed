import PactModel

/// A sentence of an article as an analysis sees it, as far as an error's circumstances can be told from it.
///
/// Whoever scores an extractor makes these of its analysis; the scorer itself knows nothing of it.
public struct ArticleSentence: Sendable, Hashable {
  public var span: CodePointSpan
  /// What holds of the whole sentence.
  public var features: Set<SentenceFeature>
  /// What holds of the words inside a stretch: quoted, in parentheses, a reference word.
  public var stretches: [Stretch]
  /// Clauses and phrases with what holds of their predicate: the smallest around a word is the one that it belongs to.
  public var clauses: [Stretch]
  /// The dates and sums that were recognised, normalised as triples have them.
  public var values: Set<String>

  public init(
    span: CodePointSpan, features: Set<SentenceFeature> = [], stretches: [Stretch] = [],
    clauses: [Stretch] = [],
    values: Set<String> = []
  ) {
    self.span = span
    self.features = features
    self.stretches = stretches
    self.clauses = clauses
    self.values = values
  }

  /// A part of a sentence.
  public struct Stretch: Sendable, Hashable {
    public var span: CodePointSpan
    public var features: Set<SentenceFeature>

    public init(span: CodePointSpan, features: Set<SentenceFeature>) {
      self.span = span
      self.features = features
    }
  }

  /// True for what tells the story in full sentences.
  var isStory: Bool { features.isDisjoint(with: [.boilerplate, .caption, .headline, .dateline]) }

  /// What holds of the words at a place.
  func features(at place: CodePointSpan) -> Set<SentenceFeature> {
    var found: Set<SentenceFeature> = []
    for stretch in stretches where stretch.span.contains(place) { found.formUnion(stretch.features) }
    let around = clauses.filter { $0.span.contains(place) }
    if let clause = around.min(by: { $0.span.count < $1.span.count }) { found.formUnion(clause.features) }
    return found
  }
}

/// A circumstance that may be why a fact was misread, the most telling first.
public enum SentenceFeature: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case boilerplate, caption, headline, dateline
  case listItem = "list item"
  case table
  /// Inside a quotation of some length.
  case quotation
  case negated
  /// More than one annotated agreement is spoken of.
  case severalAgreements = "several agreements"
  case planned
  /// Inside parentheses.
  case parenthesis
  /// 양 기관, both sides
  case group = "group reference"
  /// 시, the institute: a word that refers stands for the name.
  case reference = "reference word"
  /// No rule asks for the clause's predicate.
  case unknownVerb = "verb of no rule"
  /// No predicate, or a noun as predicate: "업무협약 체결", "the signing of".
  case nominal = "nominal predicate"
  case conditional, passive
  /// "체결한 …", "which was signed": the clause modifies a noun.
  case adnominal = "adnominal clause"

  public static func < (a: SentenceFeature, b: SentenceFeature) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension CodePointSpan {
  var count: Int { end - start }
  func contains(_ other: CodePointSpan) -> Bool { start <= other.start && other.end <= end }
  func overlaps(_ other: CodePointSpan) -> Bool { start < other.end && other.start < end }
}
