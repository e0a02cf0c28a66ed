import PactModel
import PactResources

/// How names are compared within an article: by letters and digits alone, case folded.
struct NameKey: Hashable {
  let words: [String]
  let joined: String
  /// True if the name starts in Hangul.
  let isHangul: Bool
  /// The number of letters.
  let length: Int

  init(_ name: String) {
    words =
      Self.plainWords(name) ?? name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    joined = words.count == 1 ? words[0] : words.joined()
    length = joined.count
    isHangul = joined.unicodeScalars.first.flatMap(HangulSyllable.init) != nil
  }

  /// The words of a name in ASCII and Hangul syllables, as most are, without asking for every letter what Unicode says of it.
  private static func plainWords(_ name: String) -> [String]? {
    var name = name
    return name.withUTF8 { bytes in
      var words: [String] = []
      var word: [UInt8] = []
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte < 0x80 {
          switch byte {
          case 0x41...0x5A: word.append(byte | 0x20)
          case 0x61...0x7A, 0x30...0x39: word.append(byte)
          default:
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
          }
          at += 1
        } else {
          guard Self.isSyllable(bytes, at) else { return nil }
          word.append(contentsOf: bytes[at..<at + 3])
          at += 3
        }
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      return words
    }
  }

  /// Whether a Hangul syllable, U+AC00 to U+D7A3, starts at a byte that is not ASCII.
  private static func isSyllable(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 2 < bytes.count else { return false }
    let scalar =
      UInt32(bytes[at] & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
    return bytes[at] & 0xF0 == 0xE0 && (0xAC00...0xD7A3).contains(scalar)
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
    guard short.length < long.length, short.length > 0 else { return false }
    switch type {
    case .person:
      if short.words.count < long.words.count, short.words.allSatisfy(long.words.contains) { return true }
      return !short.isHangul && initials(short, long)
    case .organization, .facility, .event:
      if short.isHangul || long.isHangul {
        guard short.length >= 2 else { return false }
        if short.words.count == 1, acronym(short, long) { return true }
        return b.hasPrefix(a) && short.length * 2 >= long.length || (b.hasSuffix(a) && short.length >= 4)
          || short.length >= 3 && contraction(a, b)
      }
      if acronym(short, long) { return true }
      // "Waikato" for "University of Waikato"
      if let of = long.words.firstIndex(of: "of"), of > 0, Array(long.words[(of + 1)...]) == short.words {
        return true
      }
      return Array(long.words.prefix(short.words.count)) == short.words
        && (short.words.count > 1 || short.words[0].count > 3)
    case .gpe:
      if short.isHangul, long.isHangul {
        return b.hasPrefix(a) && long.length - short.length == 1 && short.length >= 2
      }
      // "Odunpazarı" for "Odunpazarı district", "Bellemare" for "Bellemare-sur-Orne"
      guard !short.isHangul, Array(long.words.prefix(short.words.count)) == short.words else { return false }
      return short.words.count + 1 == long.words.count
        || short.words.count + 2 == long.words.count && long.words[short.words.count].count <= 4
    case .field, .agreement: return false
    }
  }

  /// "한국기계연구원" → "기계연": the letters in order, from a word's start, the first two kept together.
  private static func contraction(_ short: String, _ long: String) -> Bool {
    guard let range = long.range(of: String(short.prefix(2))) else { return false }
    var rest = long[range.upperBound...]
    for character in short.dropFirst(2) {
      guard let at = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: at)...]
    }
    return true
  }

  private static let particles: Set<String> = ["of", "the", "and", "for", "in", "on", "de", "la", "du", "et"]

  private static func acronym(_ short: NameKey, _ long: NameKey) -> Bool {
    guard short.length >= 2, long.words.count >= 2 else { return false }
    // Initials are as many as words, or fewer.
    return short.length <= long.words.count && initials(of: long).contains(short.joined)
  }

  /// The initials of a name's words, with and without those of "of", "the" and the like.
  static func initials(of name: NameKey) -> [String] {
    [
      String(name.words.compactMap { $0.first }),
      String(name.words.filter { !particles.contains($0) }.compactMap { $0.first }),
    ]
  }

  /// "J. K. Moon" for "Jae Kyu Moon".
  private static func initials(_ short: NameKey, _ long: NameKey) -> Bool {
    guard short.words.count == long.words.count, short.words.last == long.words.last else { return false }
    return zip(short.words, long.words).allSatisfy { $1.hasPrefix($0) }
  }
}
