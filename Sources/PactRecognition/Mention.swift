import PactLanguage
import PactModel
import PactResources

/// A stretch of text that names, dates, counts or refers: what the recogniser hands on.
///
/// Mentions are sorted by span. Those of the entity kinds, `title`, `instrument`, `date`, `money`, `reference` and
/// `group` may touch but not overlap, except that a name in parentheses or a longer name may contain others
/// (`퀘벡주` inside `퀘벡주 경제부`): then ``isInner`` is set on the contained one.
public struct Mention: Sendable {
  public enum Kind: UInt8, Sendable, CaseIterable {
    case person, organization, gpe, facility, event, field
    /// 양해각서(MOU), the sister-city agreement; ``value`` is the instrument (`MOU`)
    case instrument
    /// 시장, economy minister; ``value`` is the title's id in `titles.tsv`, or empty
    case title
    /// ``literal`` is ISO 8601
    case date
    /// ``literal`` is `KRW 500000000000`
    case money
    /// A definite reference to one body or person named elsewhere: 시, 이 대학, the institute, the mayor; ``value`` is
    /// the kinds of body (`city|province`) or, for a person, the title's id
    case reference
    /// 양 기관, 두 도시, both sides; ``count`` says how many (0 if unsaid), ``value`` is the count and the kinds (`2 city|province`)
    case group
  }

  /// Without particles, articles, honorifics; code words in parentheses belong to it ("우주항공(A)").
  public var span: ByteSpan
  /// The tokens that the span touches.
  public var tokens: Range<Int>
  /// The index of the sentence.
  public var sentence: Int
  public var kind: Kind
  public var flags: Flags = []
  /// Candidate gazetteer entries, the likeliest first; empty for a name that no gazetteer holds.
  public var entries: [UInt32] = []
  /// The normalised value or kind, see ``Kind``; for an organization, place or facility its kind (`university`), if known.
  public var value: Symbol = .empty
  /// A date or an amount, normalised.
  public var literal: String = ""
  /// How many bodies a group has; how many instruments an instrument mention stands for (`4건의 MOU`), 0 if unsaid.
  public var count: Int = 0
  /// The mention that this one is another name of ("한국전자통신연구원(ETRI)": ETRI's points to the long name), or -1.
  public var sameAs: Int32 = -1
  /// For a title: the mention of the person who has it, and of the body that it belongs to, where the pattern that
  /// found them says so ("이장우 대전시장", "Quebec's economy minister Christopher Skeete"); else -1.
  /// For a body: `body` is the place whose it is said to be ("Korea's trade ministry").
  public var person: Int32 = -1
  public var body: Int32 = -1
  /// The pattern or list that found it, for explanations: `gazetteer`, `ko.name.title`, `en.org.head`.
  public var rule: StaticString = "gazetteer"
  /// How sure the finder is, in 0...1.
  public var confidence: Float = 1

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A person's or body's former role: 전(前), 출신, former, ex-
    public static let former = Flags(rawValue: 1)
    /// 이번 협약, the MOU, this agreement: speaks of an instrument already named or evident
    public static let definite = Flags(rawValue: 2)
    /// Contained in a longer name.
    public static let inner = Flags(rawValue: 4)
    /// More than one: MOUs, 협약들
    public static let plural = Flags(rawValue: 8)
    /// A short form: a surname alone, an acronym, 이 시장
    public static let short = Flags(rawValue: 16)
    /// A date that states when something will be
    public static let future = Flags(rawValue: 32)
    /// The name is only the modifier of a common noun ("삼성전자 출신 직원들", "대전시 관계자")
    public static let modifier = Flags(rawValue: 64)
    /// A body abroad, a demonym or hanja abbreviation: stands for a country without naming it (韓, British)
    public static let demonym = Flags(rawValue: 128)
    /// The common ending of a name that stands for it: 진흥원
    public static let tail = Flags(rawValue: 256)
    /// An instrument whose noun is left out: "the fourth", "two of them"
    public static let ellipsis = Flags(rawValue: 512)
    /// A body called by a common noun: "Korea's trade ministry"
    public static let common = Flags(rawValue: 1024)
  }

  public init(span: ByteSpan, tokens: Range<Int>, sentence: Int, kind: Kind) {
    self.span = span
    self.tokens = tokens
    self.sentence = sentence
    self.kind = kind
  }

  public var isInner: Bool { flags.contains(.inner) }

  /// What the mention is to the analysis of phrases and clauses.
  public var nameKind: NamedSpan.Kind {
    switch kind {
    case .person: .person
    case .organization, .gpe: .body
    case .facility: .facility
    case .event: .event
    case .field: .field
    case .instrument: .instrument
    case .title: .title
    case .date: .date
    case .money: .money
    case .reference, .group: .reference
    }
  }

  /// The entity type of a naming mention, or nil for dates, titles and the like.
  public var entityType: EntityType? {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .gpe: .gpe
    case .facility: .facility
    case .event: .event
    case .field: .field
    case .instrument: .agreement
    default: nil
    }
  }
}
