import PactModel
import PactResources

/// How names are compared within an article: by letters and digits alone, case folded.
struct NameKey: Hashable {
  let words: [String]
  let joined: String
  /// True if the name starts in Hangul.
  let isHangul: Bool

  init(_ name: String) {
    words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    joined = words.joined()
    isHangul = joined.unicodeScalars.first.flatMap(HangulSyllable.init) != nil
  }
}

/// Tests whether one name is a short form of another of the same type.
enum ShortForm {
  /// - Parameters:
  ///   - short, long: two different names.
  ///   - type: the type of both.
  /// - Returns: true if a reader who met `long` would take `short` for it.
  static func matches(_ short: NameKey, _ long: NameKey, type: EntityType) -> Bool {
    let a = short.joined
    let b = long.joined
    guard a.count < b.count, !a.isEmpty else { return false }
    switch type {
    case .person:
      if short.words.count < long.words.count, short.words.allSatisfy(long.words.contains) { return true }
      return !short.isHangul && initials(short, long)
    case .organization, .facility, .event:
      if short.isHangul || long.isHangul {
        guard a.count >= 2 else { return false }
        if short.words.count == 1, acronym(a, long) { return true }
        return b.hasPrefix(a) && a.count * 2 >= b.count || (b.hasSuffix(a) && a.count >= 4)
          || contraction(a, b)
      }
      if acronym(a, long) { return true }
      // "Waikato" for "University of Waikato"
      if let of = long.words.firstIndex(of: "of"), of > 0, Array(long.words[(of + 1)...]) == short.words {
        return true
      }
      return Array(long.words.prefix(short.words.count)) == short.words
        && (short.words.count > 1 || short.words[0].count > 3)
    case .gpe:
      if short.isHangul, long.isHangul { return b.hasPrefix(a) && b.count - a.count == 1 && a.count >= 2 }
      // "Odunpazarı" for "Odunpazarı district", "Bellemare" for "Bellemare-sur-Orne"
      guard !short.isHangul, Array(long.words.prefix(short.words.count)) == short.words else { return false }
      return short.words.count + 1 == long.words.count
        || short.words.count + 2 == long.words.count && long.words[short.words.count].count <= 4
    case .field, .agreement: return false
    }
  }

  /// "한국기계연구원" → "기계연": the letters in order, from a word's start, the first two kept together.
  private static func contraction(_ short: String, _ long: String) -> Bool {
    guard short.count >= 3, let range = long.range(of: String(short.prefix(2))) else { return false }
    var rest = long[range.upperBound...]
    for character in short.dropFirst(2) {
      guard let at = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: at)...]
    }
    return true
  }

  private static let particles: Set<String> = ["of", "the", "and", "for", "in", "on", "de", "la", "du", "et"]

  private static func acronym(_ short: String, _ long: NameKey) -> Bool {
    guard short.count >= 2, long.words.count >= 2 else { return false }
    let all = String(long.words.compactMap(\.first))
    let content = String(long.words.filter { !particles.contains($0) }.compactMap(\.first))
    return short == all || short == content
  }

  /// "J. K. Moon" for "Jae Kyu Moon".
  private static func initials(_ short: NameKey, _ long: NameKey) -> Bool {
    guard short.words.count == long.words.count, short.words.last == long.words.last else { return false }
    return zip(short.words, long.words).allSatisfy { $1.hasPrefix($0) }
  }
}
