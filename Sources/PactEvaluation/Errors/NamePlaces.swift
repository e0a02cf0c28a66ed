import PactModel

/// Where an article names its annotated entities.
///
/// An annotation lists names, not places: "시" stands inside "대전시", "대전" inside "대전테크노파크". A name counts where a
/// word begins (and, in Latin script, ends) and no longer name is around it; a name that is nowhere like that counts wherever
/// it stands.
struct NamePlaces {
  let text: [Unicode.Scalar]
  private var places: [String: [CodePointSpan]] = [:]
  /// Where each character stands.
  private var starts: [Unicode.Scalar: [Int]] = [:]

  init(text: [Unicode.Scalar], entities: [GoldEntity]) {
    self.text = text
    for (index, scalar) in text.enumerated() { starts[scalar, default: []].append(index) }
    var whole: [String: [CodePointSpan]] = [:]
    var longest = [CodePointSpan?](repeating: nil, count: text.count)
    for entity in entities {
      let anywhere = Set(entity.names.flatMap { occurrences(of: $0) }).sorted()
      places[entity.id] = anywhere
      whole[entity.id] = anywhere.filter(isWhole)
      guard entity.type != .agreement else { continue }
      for place in whole[entity.id] ?? [] {
        for at in place.start..<place.end where place.count > longest[at]?.count ?? 0 { longest[at] = place }
      }
    }
    for entity in entities {
      let whole = whole[entity.id] ?? []
      let free = whole.filter { place in
        longest[place.start].map { !$0.contains(place) || $0 == place } ?? true
      }
      if let kept = [free, whole].first(where: { !$0.isEmpty }) { places[entity.id] = kept }
    }
  }

  /// The places of an entity, in order.
  subscript(entity: String) -> [CodePointSpan] { places[entity] ?? [] }

  /// Everywhere that a string stands.
  func occurrences(of name: String) -> [CodePointSpan] {
    let name = Array(name.unicodeScalars)
    return (name.first.flatMap { starts[$0] } ?? []).compactMap { start in
      let end = start + name.count
      guard end <= text.count, text[start..<end].elementsEqual(name) else { return nil }
      return CodePointSpan(start: start, end: end)
    }
  }

  private func isWhole(_ place: CodePointSpan) -> Bool {
    let first = Script(text[place.start])
    if place.start > 0, first != .none, Script(text[place.start - 1]) == first { return false }
    // Particles follow a Hangul name without a space.
    let last = Script(text[place.end - 1])
    return place.end == text.count || last == .none || last == .hangul || Script(text[place.end]) != last
  }

  private enum Script {
    case none, hangul, digit, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xAC00...0xD7A3: self = .hangul
      case 0x30...0x39: self = .digit
      default: self = scalar.properties.isAlphabetic ? .other : .none
      }
    }
  }
}
