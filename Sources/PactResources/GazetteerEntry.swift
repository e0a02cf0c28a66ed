import PactModel

/// One row of an entry file: a place, a body, a field, an event that the gazetteers know.
public struct GazetteerEntry: Sendable, BitwiseCopyable {
  /// `iso3166-2:CA-QC`
  public let id: Symbol
  /// `province`, in the vocabulary of `Gazetteers/README.md`
  public let kind: Symbol
  /// The preferred Korean name, possibly empty.
  public let ko: Symbol
  /// The preferred English name.
  public let en: Symbol
  /// `scheme=value|…`
  public let identifiers: Symbol
  /// Ids of what it lies in or belongs to, nearest first, `|` between them.
  public let within: Symbol
  /// How prominent it is among namesakes: the population of a place.
  public let rank: UInt32
  /// The file, relative to the resource folder.
  public let file: Symbol
  /// The one-based line.
  public let line: UInt32
  /// The index in `EntityType.allCases`.
  let typeIndex: UInt32

  /// The entity type that the kind decides.
  public var type: EntityType { EntityType.allCases[Int(typeIndex)] }
}

/// One meaning of a name: an entry and how good a name of it this is.
public struct NameSense: Sendable, BitwiseCopyable {
  /// The index for ``Resources/entry(_:)``.
  public let entry: UInt32
  let flags: UInt32

  /// True for a name that is also an everyday word and counts only in company.
  public var isWeak: Bool { flags & 1 != 0 }
  /// True for the preferred Korean or English name.
  public var isPreferred: Bool { flags & 2 != 0 }
  public var language: Language { flags & 4 != 0 ? .english : .korean }
}

/// One meaning of a word of a closed class.
public struct WordSense: Sendable, BitwiseCopyable, Hashable {
  /// `org-suffix`, `currency`, `title`, …
  public let category: Symbol
  /// The normalised value; for a title its id, for a surname its romanization.
  public let value: Symbol
  /// 1 Korean, 2 English, 3 both.
  public let languages: UInt32

  public func isIn(_ language: Language) -> Bool { languages & (language == .korean ? 1 : 2) != 0 }
}
