import PactModel
import PactResources

/// A word, number or punctuation mark of the text.
///
/// A Korean eojeol (space-separated word) is one token per run of letters and digits; its particles are not tokens
/// but are split off by ``nominalEnd`` and named by ``marker``.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable { case word, number, punctuation }
  public enum Script: UInt8, Sendable { case hangul, latin, han, digits, mixed, other }

  /// The whole surface.
  public var span: ByteSpan
  public var kind: Kind
  public var script: Script
  public var flags: Flags
  /// Where the nominal part ends and the particles begin; `span.end` if there are none.
  public var nominalEnd: Int
  /// The role that the particles give (Korean), or that the word itself is (an English preposition).
  public var marker: Marker
  /// What the word is in its sentence.
  public var part: PartOfSpeech
  /// The predicate that the token belongs to, as an index into ``AnalyzedText/predicates``, or -1.
  public var predicate: Int32
  /// The first byte, for punctuation: `(`, `,`, `·` is 0xC2.
  public var mark: UInt8

  public init(span: ByteSpan, kind: Kind, script: Script, flags: Flags) {
    self.span = span
    self.kind = kind
    self.script = script
    self.flags = flags
    nominalEnd = span.end
    marker = .none
    part = kind == .punctuation ? .punctuation : .noun
    predicate = -1
    mark = 0
  }

  /// The token without its particles.
  public var nominal: ByteSpan { ByteSpan(span.start, nominalEnd) }

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// White space stands before it.
    public static let spaceBefore = Flags(rawValue: 1)
    /// It is the first of its line.
    public static let lineStart = Flags(rawValue: 2)
    /// Its first letter is upper case.
    public static let capitalized = Flags(rawValue: 4)
    /// All its letters are upper case, and there are two or more.
    public static let allCaps = Flags(rawValue: 8)
    /// It stands between quotation marks.
    public static let quoted = Flags(rawValue: 16)
    /// It stands between parentheses or brackets.
    public static let parenthesized = Flags(rawValue: 32)
    /// It lies in boilerplate: no entity or triple may come from it.
    public static let boilerplate = Flags(rawValue: 64)
  }
}

/// Parts of speech as far as a shallow analysis needs them.
public enum PartOfSpeech: UInt8, Sendable {
  case noun, properNoun, pronoun, number, verb, auxiliary, adjective, adverb, determiner, preposition
  case conjunction, subordinator, possessive, particle, dependentNoun, interjection, punctuation
}

/// The role that a particle or preposition gives to the phrase before or after it, over both languages.
public enum Marker: UInt8, Sendable, CaseIterable {
  case none
  /// 은/는
  case topic
  /// 이/가, 께서, the English subject
  case subject
  /// 을/를, the English object
  case object
  /// 와/과/하고/랑, with, together with
  case comitative
  /// 의, 's, of
  case genitive
  /// 에서, at, in, on
  case locative
  /// 에, 에게, 께, to
  case dative
  /// 으로부터, 에게서, from
  case source
  /// 으로/로, into, as
  case instrumental
  /// by; 에 의해
  case agent
  /// 간, 사이, between, among
  case between
  /// 에 관한, 에 대한, about, on, for, in the field of
  case about
  /// through; 을 통해
  case through
  /// on behalf of; 을 대표해, 을 대신해
  case behalf
  /// 부터, 까지, until, since
  case limit
  /// 도, 만, also
  case also
  /// 보다, 처럼, than, like
  case comparison
  /// (이)라고, (이)라는, 고
  case quotative
  /// 이다, 입니다: the phrase is the predicate
  case copula
  /// the noun that an adnominal (relative) clause modifies
  case relativized
  /// an object or companion of an earlier clause with the same subject ("총리를 만나 의향서를 주고받았다")
  case earlierObject
  /// a place of an earlier clause with the same subject, or of a clause around
  case earlierLocative
  /// under, pursuant to, according to
  case basis
  /// until, till
  case until
  /// with whom, apart from the subject's own list: 부산시는 [대전시와] …
  case partner
  /// what the sentences before spoke of last
  case context
}
