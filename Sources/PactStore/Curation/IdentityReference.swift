import PactModel

/// Names the ways in which documents present one thing, in words that mean the same in any store: a gazetteer entry
/// (`kr:30`), a type and a name (`Organization:하늘빛연구원`), or also where a person works
/// (`Person:이장우@대전광역시`; with nothing behind the `@`, nowhere). Agreements have no names of their own: one is the agreement
/// of which a document speaks at a place (`Agreement:ko-001@118`), in code points.
struct IdentityReference: Sendable, Hashable {
  var text: String
  private var type: EntityType?
  private var name: String
  private var body: String?
  /// For an agreement, the document and the place.
  private(set) var agreement: (document: String, place: Int)?

  static func == (a: IdentityReference, b: IdentityReference) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// - Returns: nil for an empty text.
  init?(_ text: String) {
    self.text = text
    guard !text.isEmpty else { return nil }
    if let colon = text.firstIndex(of: ":"), let type = EntityType(rawValue: String(text[..<colon])) {
      self.type = type
      var rest = text[text.index(after: colon)...]
      if type == .agreement {
        guard let at = rest.lastIndex(of: "@"), let place = Int(rest[rest.index(after: at)...]) else {
          return nil
        }
        name = ""
        agreement = (String(rest[..<at]), place)
        return
      }
      if type == .person, let at = rest.lastIndex(of: "@") {
        body = NameKey.normalize(String(rest[rest.index(after: at)...]))
        rest = rest[..<at]
      }
      name = NameKey.normalize(String(rest))
      if name.isEmpty { return nil }
    } else {
      name = text
    }
  }

  /// The names by which profiles that it means are found.
  var names: [ProfileName] {
    guard let type else { return [.entry(name)] }
    if agreement != nil { return [] }
    return [.korean(key: name, type: type.rawValue), .english(key: name, type: type.rawValue)]
  }

  func matches(_ profile: ProfileFacts) -> Bool {
    guard let type else { return profile.gazetteer == name }
    if agreement != nil { return false }
    guard profile.type == type, profile.keyKo == name || profile.keyEn == name else { return false }
    guard let body else { return true }
    return body.isEmpty ? profile.employers.isEmpty : profile.employerNames.contains(body)
  }

  func matches(_ facts: AgreementFacts) -> Bool {
    agreement.map { $0.document == facts.document && facts.places.contains($0.place) } ?? false
  }
}
