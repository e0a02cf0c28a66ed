/// An office: a title of a body.
struct Seat: Sendable, Hashable {
  var body: Body
  /// `Korean|English`
  var title: String

  var id: String { "\(body.id)/\(title)" }
}

/// A person of the generated world, with every spelling that papers use.
struct Person: Sendable, Hashable {
  var id: String
  var isKorean: Bool
  /// Korean spellings, the customary one first: for foreigners several transcriptions.
  var korean: [String]
  /// The family name in Hangul, for each spelling.
  var koreanFamily: [String]
  /// Latin spellings, the person's own first.
  var english: [String]
  /// The family name, for each spelling.
  var englishFamily: [String]
  /// The office that they had before.
  var formerSeat: Seat?

  static func == (a: Person, b: Person) -> Bool { a.id == b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
