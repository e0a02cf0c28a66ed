import PactModel

/// Names the ways in which documents present one thing, in words that mean the same in any store: a gazetteer entry
/// (`kr:30`), a type and a name (`Organization:하늘빛연구원`), or also where a person works
/// (`Person:이장우@대전광역시`; with nothing behind the `@`, nowhere).
struct IdentityReference: Sendable, Hashable {
  var text: String
  private var type: EntityType?
  private var name: String
  private var body: String?

  /// - Returns: nil for an empty text.
  init?(_ text: String) {
    self.text = text
    guard !text.isEmpty else { return nil }
    if let colon = text.firstIndex(of: ":"), let type = EntityType(rawValue: String(text[..<colon])) {
      self.type = type
      var rest = text[text.index(after: colon)...]
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
    return [.korean(key: name, type: type.rawValue), .english(key: name, type: type.rawValue)]
  }

  func matches(_ profile: ProfileFacts) -> Bool {
    guard let type else { return profile.gazetteer == name }
    guard profile.type == type, profile.keyKo == name || profile.keyEn == name else { return false }
    guard let body else { return true }
    return body.isEmpty ? profile.employers.isEmpty : profile.employerNames.contains(body)
  }
}
