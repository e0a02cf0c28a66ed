import PactModel

/// A relation rule as declared in `Schemas/rules`: what must stand in the text, and the triples that it then states.
///
/// `Documentation/RuleLanguage.md` explains the notation.
public struct Rule: Sendable, Hashable, Codable {
  /// `ko.sign.parties`: language, family, what it finds.
  public var id: String
  public var language: Language
  public var pattern: Pattern
  public var emissions: [Emission]
  /// How often the rule is right, as its author judges, in 0...1.
  public var confidence: Double
  /// The path of the file, and the one-based line of the declaration.
  public var file: String
  public var line: Int

  public enum Pattern: Sendable, Hashable, Codable {
    case sequence([Element])
    case frame(Frame)

    /// The classes of words and verbs that the pattern names.
    var classes: (words: [String], verbs: [String]) {
      switch self {
      case .frame(let frame): return ([], frame.verbClasses)
      case .sequence(let elements):
        var found: (words: [String], verbs: [String]) = ([], [])
        for element in elements {
          switch element.test {
          case .wordClass(let names):
            found.words += names.map { $0.hasPrefix("*") ? String($0.dropFirst()) : $0 }
          case .verb(let classes, _, _): found.verbs += classes
          default: break
          }
        }
        return found
      }
    }
  }

  /// One step of a sequence: a mention, a word, a predicate or a gap.
  public struct Element: Sendable, Hashable, Codable {
    public enum Test: Sendable, Hashable, Codable {
      /// A mention of one of these kinds (`organization`), possibly only of these gazetteer kinds (`university`).
      case mention(kinds: [String], subkinds: [String])
      /// One of these words, compared with the token with and without its particles.
      case words([String])
      /// A word of one of these classes of `Gazetteers/words`, or with `*` before the class a word that ends in one.
      case wordClass([String])
      /// A predicate of one of these classes, with one of these endings if any are named, and none of these features.
      case verb(classes: [String], endings: [String], without: [String])
      /// Up to this many items.
      case gap(Int, Gap)
    }
    /// What a gap may go over: anything but predicates, predicates too, or only nouns and adjectives.
    public enum Gap: String, Sendable, Hashable, Codable { case plain, wide, nominal }
    public var test: Test
    public var role: String?
    /// Names of `Marker` cases; empty for any.
    public var markers: [String]
    public var isOptional: Bool
    /// Takes a whole list: "바이오·반도체 및 양자", "bio, chips and quantum".
    public var takesList: Bool
    /// Takes nothing: its role is what the description that follows is of ("[Namport], the ports authority").
    public var isDescribed = false
  }

  /// A predicate and the roles that its clause fills.
  public struct Frame: Sendable, Hashable, Codable {
    public var verbClasses: [String]
    /// Features that the predicate must have, and must not have.
    public var required: [String]
    public var excluded: [String]
    /// Markers that no phrase of the clause may have.
    public var lacking: [String]
    /// Words of which one must head a phrase of the clause, and the markers that it may have.
    public var cue: [String] = []
    public var cueMarkers: [String] = []
    /// Classes that the predicate must not be of, where any will do.
    public var except: [String]
    public var roles: [Role]
  }

  public struct Role: Sendable, Hashable, Codable {
    public enum Count: String, Sendable, Hashable, Codable { case one, optional, some, any }
    public var name: String
    public var kinds: [String]
    public var subkinds: [String]
    public var markers: [String]
    public var count: Count

    public var isRequired: Bool { count == .one || count == .some }
    public var takesMany: Bool { count == .some || count == .any }
  }

  /// A triple to state. The object is a role or, after `=`, a literal; `=auto` is the status that the predicate's features give.
  public struct Emission: Sendable, Hashable, Codable {
    public var subject: String
    public var predicate: Predicate
    public var object: String
    public var isLiteral: Bool
  }
}

/// A sentence beside a rule that shows what the rule does with it; examples run as tests.
public struct RuleExample: Sendable, Hashable, Codable {
  public var rule: String
  public var language: Language
  public var text: String
  /// The publication date to read it with.
  public var published: String?
  /// `subject predicate object` by surface; empty where the rule must stay silent.
  public var yields: [String]
  public var file: String
  public var line: Int
}
