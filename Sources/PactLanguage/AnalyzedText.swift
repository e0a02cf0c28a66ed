import PactModel
import PactResources

/// The shallow analysis of one article: sentences, tokens, predicates; and, once the names are known, phrases and clauses.
public struct AnalyzedText: Sendable {
  public var language: Language
  /// The article's text, UTF-8.
  public var bytes: [UInt8]
  public var sentences: [Sentence] = []
  public var tokens: [Token] = []
  public var predicates: [VerbGroup] = []
  /// Filled by ``LanguageAnalyzer/parse(_:names:)``.
  public var phrases: [Phrase] = []
  /// Filled by ``LanguageAnalyzer/parse(_:names:)``.
  public var clauses: [Clause] = []

  public init(language: Language, bytes: [UInt8]) {
    self.language = language
    self.bytes = bytes
  }

  /// The words of a span, for messages and tests. Allocates.
  public func string(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
}

/// A sentence, headline, list item or caption.
public struct Sentence: Sendable {
  public enum Kind: UInt8, Sendable {
    case body, headline, listItem, caption, boilerplate
    /// "SEOUL, Feb. 6 (Yonhap) --": the place and day that an English report is sent from.
    case dateline
  }
  public var span: ByteSpan
  public var kind: Kind
  public var tokens: Range<Int>
  /// The paragraph (line group) it belongs to, from 0.
  public var paragraph: Int
  public var phrases: Range<Int> = 0..<0
  public var clauses: Range<Int> = 0..<0

  public init(span: ByteSpan, kind: Kind, tokens: Range<Int>, paragraph: Int) {
    self.span = span
    self.kind = kind
    self.tokens = tokens
    self.paragraph = paragraph
  }
}

/// A predicate: a Korean verb with its endings and auxiliaries (`체결하기로 했다`), an English verb group (`is expected to be signed`).
public struct VerbGroup: Sendable {
  public var tokens: Range<Int>
  public var span: ByteSpan
  /// The dictionary form: `체결하다`, `sign`; for a noun used as predicate (`업무협약 체결`) the noun's verb.
  public var lemma: Symbol
  /// The class in `language/ko-verbs.tsv` and `language/en-verbs.tsv` that rules ask for: `sign`, `visit`, `meet`;
  /// empty if the verb is in no table.
  public var verbClass: Symbol
  public var features: Features
  /// How the predicate's clause joins what follows.
  public var ending: Ending

  public init(
    tokens: Range<Int>, span: ByteSpan, lemma: Symbol, verbClass: Symbol, features: Features, ending: Ending
  ) {
    self.tokens = tokens
    self.span = span
    self.lemma = lemma
    self.verbClass = verbClass
    self.features = features
    self.ending = ending
  }

  public struct Features: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let past = Features(rawValue: 1)
    /// 할 예정이다, 하기로 했다, 할 계획, will, plans to, agreed to, is expected to
    public static let planned = Features(rawValue: 2)
    public static let negated = Features(rawValue: 4)
    public static let passive = Features(rawValue: 8)
    /// 하고 있다, 논의 중, is doing
    public static let ongoing = Features(rawValue: 16)
    /// 하면, 될 경우, if, would
    public static let conditional = Features(rawValue: 32)
    /// 해야 한다, should, must; 하자, 하길 바란다, hopes to
    public static let desired = Features(rawValue: 64)
    /// Only a noun carries it: "협약 체결", "the signing of"
    public static let nominal = Features(rawValue: 128)
    /// 한 바 있다, had signed: before the article's events
    public static let anterior = Features(rawValue: 256)
    /// 했다고 밝혔다: stands inside reported speech
    public static let reported = Features(rawValue: 512)
    /// Said of agreements alone: was signed, covers, expired
    public static let ofAgreement = Features(rawValue: 1024)
    /// 하지 못했다, 체결이 무산됐다: it was tried or planned and did not come about
    public static let unable = Features(rawValue: 2048)
    /// 함께, 공동으로: those who act do so together
    public static let joint = Features(rawValue: 4096)

    /// The names of the features that are set, in the order of their bits.
    public var names: [String] {
      let all = [
        "past", "planned", "negated", "passive", "ongoing", "conditional", "desired", "nominal", "anterior",
        "reported", "ofAgreement", "unable", "joint",
      ]
      return all.indices.filter { rawValue & (1 << UInt16($0)) != 0 }.map { all[$0] }
    }
  }

  public enum Ending: UInt8, Sendable {
    /// -다., a full English clause
    case final
    /// -고, -며, -면서, -아/어, and
    case connective
    /// -는 가운데, -자, -ㄴ 뒤, after, as, while
    case subordinate
    /// -ㄴ/는/ㄹ/던 before a noun, who/which/that, a participle
    case adnominal
    /// -기, -음, the signing, to sign
    case nominalized
    /// -다고, -라며, that
    case quoted
  }
}

/// A nominal group with the role that its particle or preposition gives: "이장우 대전시장과", "with Quebec's economy minister".
public struct Phrase: Sendable {
  /// From the first modifier to the head; without the preposition.
  public var tokens: Range<Int>
  /// The last noun of the group.
  public var head: Int
  public var marker: Marker
  /// Phrases joined by 와/과, ·, comma, and share a number; the marker is that of the last. -1 if it stands alone.
  public var coordination: Int32
  /// The clause it is an argument of, as an index into ``AnalyzedText/clauses``, or -1.
  public var clause: Int32
  /// The phrase that it names or describes again ("his deputy, [Oh Se-young]", "Lima Port, [a state firm]"), or -1.
  public var apposition: Int32 = -1

  public init(tokens: Range<Int>, head: Int, marker: Marker) {
    self.tokens = tokens
    self.head = head
    self.marker = marker
    coordination = -1
    clause = -1
  }
}

/// A predicate with the stretch of text that belongs to it.
public struct Clause: Sendable {
  public var sentence: Int
  /// The tokens from the clause's first to its predicate's last; clauses inside it lie within this range.
  public var tokens: Range<Int>
  /// An index into ``AnalyzedText/predicates``, or -1 for a verbless headline or list item.
  public var predicate: Int32
  /// The clause that this one depends on (an adnominal clause on that of its noun, a quotation on its verb), or -1.
  public var governor: Int32
  /// The phrase that an adnominal clause modifies, or that a subject is shared from, or -1.
  public var modified: Int32
  /// The phrase that is the subject, its own or carried over from a clause before, or -1.
  public var subject: Int32

  public init(sentence: Int, tokens: Range<Int>, predicate: Int32) {
    self.sentence = sentence
    self.tokens = tokens
    self.predicate = predicate
    governor = -1
    modified = -1
    subject = -1
  }
}
