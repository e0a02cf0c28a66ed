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
      if type == .person, let known = lookup(word, foreignGiven) ?? lookup(word, foreignSurname) { return known }
      return RevisedRomanization.romanize(word).capitalizedFirst
    }.joined(separator: " ")
  }

  /// A name of two to four syllables that starts with a Korean surname.
  private func koreanPerson(_ name: String) -> String? {
    let syllables = Array(name)
    guard (2...4).contains(syllables.count), !name.contains(" ") else { return nil }
    for length in [2, 1] where syllables.count > length {
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

/// The Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), syllable by syllable, with the
/// assimilations between syllables that the standard writes.
enum RevisedRomanization {
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
    "t", "t", "k", "t", "p", "t",
  ]
  /// Finals before a vowel.
  private static let liaison = [
    "", "g", "kk", "gs", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "bs", "s", "ss",
    "ng", "j", "ch", "k", "t", "p", "",
  ]

  static func romanize(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard let (initial, vowel, final) = split(scalar) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let previous = index > 0 ? split(scalars[index - 1])?.2 ?? 0 : 0
      let next = index + 1 < scalars.count ? split(scalars[index + 1]) : nil
      result += onset(initial, after: previous) + vowels[vowel] + coda(final, before: next?.0)
    }
    return result
  }

  private static func split(_ scalar: Unicode.Scalar) -> (Int, Int, Int)? {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = Int(scalar.value) - 0xAC00
    return (index / 588, index % 588 / 28, index % 28)
  }

  private static func onset(_ initial: Int, after final: Int) -> String {
    if initial == 5 {  // ㄹ
      if final == 8 || final == 4 { return "l" }
      if final != 0 { return "n" }
    }
    return initials[initial]
  }

  private static func coda(_ final: Int, before initial: Int?) -> String {
    guard final != 0, let initial else { return finals[final] }
    if initial == 11 { return liaison[final] }
    let isNasal = initial == 2 || initial == 6
    if isNasal || (initial == 5 && final != 4 && final != 8) {
      switch finals[final] {
      case "k": return "ng"
      case "t": return "n"
      case "p": return "m"
      default: return finals[final]
      }
    }
    if final == 4 && initial == 5 { return "l" }
    return finals[final]
  }
}
