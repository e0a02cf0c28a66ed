/// Finds, for a name, the longer names that it could be a short form of, without trying every pair.
///
/// Every way to shorten a name that ``Clusters`` knows leaves something of it: a word, two letters in a row, its initials, all but
/// its last letters. The index holds these for each long name; what it gives still has to be tested.
struct ShortFormIndex {
  private enum Clue: Hashable {
    case word(String)
    case letters(Unicode.Scalar, Unicode.Scalar)
    /// A whole name, as the initials or the start of a longer one.
    case name(String)
  }

  private var places: [Clue: [Int]] = [:]
  /// The places of names whose letters may be written in more ways than one.
  private var odd: [Int] = []
  private var count = 0

  /// Adds the next long name.
  mutating func add(_ key: NameKey) {
    defer { count += 1 }
    guard Self.isPlain(key.joined) else { return odd.append(count) }
    for word in key.words { add(.word(word)) }
    for pair in zip(key.joined.unicodeScalars, key.joined.unicodeScalars.dropFirst()) {
      add(.letters(pair.0, pair.1))
    }
    if key.words.count > 1 {
      for initials in ShortForm.initials(of: key) { add(.name(initials)) }
    }
    if key.isHangul, let first = key.words.first {
      for missing in 1...2 where first.count > missing { add(.name(String(first.dropLast(missing)))) }
    }
  }

  private mutating func add(_ clue: Clue) {
    if places[clue]?.last != count { places[clue, default: []].append(count) }
  }

  /// The places, in the order in which they were added, of the names that one may be short for.
  func candidates(for short: NameKey) -> [Int] {
    guard Self.isPlain(short.joined) else { return Array(0..<count) }
    var found = odd + (places[.name(short.joined)] ?? [])
    if short.words.count > 1 { found += places[.name(short.words[0])] ?? [] }
    for word in short.words { found += places[.word(word)] ?? [] }
    let scalars = short.joined.unicodeScalars
    if let first = scalars.first, let second = scalars.dropFirst().first {
      found += places[.letters(first, second)] ?? []
    }
    found.sort()
    return found.enumerated().filter { $0 == 0 || found[$0 - 1] != $1 }.map(\.element)
  }

  /// Whether each letter is one scalar, and written so only.
  private static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy {
      $0.value < 0x250 || (0xAC00...0xD7A3).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
    }
  }
}
