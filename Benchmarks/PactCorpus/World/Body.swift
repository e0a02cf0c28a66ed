import PactModel

/// A body, place or field of the generated world, with its names in both languages, the preferred first.
struct Body: Sendable, Hashable {
  /// What it is in truth: the gazetteer's id, or one of the generator's own.
  var id: String
  var type: EntityType
  /// In the gazetteers' vocabulary; `state` for a province abroad, `firm` for an invented company.
  var kind: String
  var country: String
  var korean: [String]
  var english: [String]

  static func == (a: Body, b: Body) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }

  func names(_ language: Language) -> [String] { language == .korean ? korean : english }
}
