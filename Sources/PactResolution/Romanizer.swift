import CICU
import PactModel
import PactResources

/// Writes Korean names in Latin letters by custom, and foreign names in Hangul where the lists know them.
///
/// Personal names follow the surname's customary spelling and the given name's usual syllables, joined by a hyphen
/// (이장우 → Lee Jang-woo); the rest follows the Revised Romanization of Korean (2000).
struct Romanizer: Sendable {
  let resources: Resources
  private let surname: Symbol
  private let syllable: Symbol
  private let foreignGiven: Symbol
  private let foreignSurname: Symbol

  init(resources: Resources) {
    self.resources = resources
    surname = resources.symbol(named: "surnames-ko")
    syllable = resources.symbol(named: "given-syllables-ko")
    foreignGiven = resources.symbol(named: "given-foreign")
    foreignSurname = resources.symbol(named: "surnames-foreign")
  }

  private func lookup(_ word: String, _ category: Symbol) -> String? {
    var copy = word
    let value = copy.withUTF8 { resources.value(of: category, in: $0, ByteSpan(0, $0.count)) }
    guard let value, value != .empty else { return nil }
    return resources.string(value)
  }

  func romanize(_ name: String, type: EntityType) -> String {
    if type == .person, let korean = koreanPerson(name) { return korean }
    let words = name.split(separator: " ").map(String.init)
    return words.map { word in
      if type == .person, let known = lookup(word, foreignGiven) ?? lookup(word, foreignSurname) {
        return known
      }
      return RevisedRomanization.romanize(word).capitalizedFirst
    }.joined(separator: " ")
  }

  /// A name of two to four syllables that starts with a Korean surname.
  private func koreanPerson(_ name: String) -> String? {
    let syllables = Array(name)
    guard (2...4).contains(syllables.count), !name.contains(" ") else { return nil }
    // "마이클" starts like a Korean name, but is none.
    let isForeign = lookup(name, foreignGiven) != nil
    for length in [2, 1] where syllables.count > length {
      if isForeign, syllables.dropFirst(length).contains(where: { lookup(String($0), syllable) == nil }) {
        break
      }
      guard let family = lookup(String(syllables.prefix(length)), surname) else { continue }
      let given = syllables.dropFirst(length).map {
        lookup(String($0), syllable) ?? RevisedRomanization.romanize(String($0))
      }
      return family + " " + given.joined(separator: "-").capitalizedFirst
    }
    return nil
  }

  /// The Hangul of a foreign person's name where every part of it is listed; else the name as it is.
  func hangul(_ name: String, type: EntityType) -> String {
    guard type == .person else { return name }
    let parts = name.split(separator: " ").map(String.init)
    let known = parts.compactMap { lookup($0, foreignGiven) ?? lookup($0, foreignSurname) }
    return known.count == parts.count ? known.joined(separator: " ") : name
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
