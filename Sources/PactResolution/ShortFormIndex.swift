/// Finds, for a name, the longer names that it could be a short form of, without trying every pair.
///
/// Every way to shorten a name that ``Clusters`` knows leaves something of it: a word, two letters in a row, its initials, all but
/// its last letters. The index holds these for each long name; what it gives still has to be tested.
struct ShortFormIndex {
  /// What is left of a name, as a number: two that happen to have the same are tested like any others.
  private struct Clue: Comparable {
    var value: UInt64

    static func word(_ word: String) -> Clue { Clue(word, 1) }
    /// A whole name, as the initials or the start of a longer one.
    static func name(_ name: String) -> Clue { Clue(name, 2) }
    static func letters(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Clue {
      Clue(value: UInt64(first.value) << 32 | UInt64(second.value))
    }

    private init(value: UInt64) { self.value = value }

    private init(_ string: String, _ seed: UInt64) {
      value = string.utf8.reduce(seed << 63 | 1 << 62) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    static func < (a: Clue, b: Clue) -> Bool { a.value < b.value }
  }

  /// The clues of all names, sorted, and whose they are.
  private var clues: [(clue: Clue, place: Int)] = []
  /// The places of names whose letters may be written in more ways than one.
  private var odd: [Int] = []
  private let count: Int

  /// - Parameter keys: the long names.
  init(_ keys: [NameKey]) {
    count = keys.count
    for (place, key) in keys.enumerated() { add(key, place) }
    clues.sort { ($0.clue, $0.place) < ($1.clue, $1.place) }
  }

  private mutating func add(_ key: NameKey, _ place: Int) {
    guard Self.isPlain(key.joined) else { return odd.append(place) }
    for word in key.words { clues.append((.word(word), place)) }
    var last: Unicode.Scalar?
    for scalar in key.joined.unicodeScalars {
      if let last { clues.append((.letters(last, scalar), place)) }
      last = scalar
    }
    if key.words.count > 1 {
      for initials in ShortForm.initials(of: key) { clues.append((.name(initials), place)) }
    }
    if key.isHangul, let first = key.words.first {
      for missing in 1...2 where first.count > missing {
        clues.append((.name(String(first.dropLast(missing))), place))
      }
    }
  }

  /// The places, in the order in which they were given, of the names that one may be short for.
  func candidates(for short: NameKey) -> [Int] {
    guard Self.isPlain(short.joined) else { return Array(0..<count) }
    var found = odd
    collect(.name(short.joined), into: &found)
    if short.words.count > 1 { collect(.name(short.words[0]), into: &found) }
    for word in short.words { collect(.word(word), into: &found) }
    let scalars = short.joined.unicodeScalars
    if let first = scalars.first, let second = scalars.dropFirst().first {
      collect(.letters(first, second), into: &found)
    }
    found.sort()
    var last = -1
    found.removeAll { place in
      defer { last = place }
      return place == last
    }
    return found
  }

  private func collect(_ clue: Clue, into found: inout [Int]) {
    var (lower, upper) = (0, clues.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if clues[middle].clue < clue { lower = middle + 1 } else { upper = middle }
    }
    while lower < clues.count, clues[lower].clue == clue {
      found.append(clues[lower].place)
      lower += 1
    }
  }

  /// Whether each letter is one scalar, and written so only.
  private static func isPlain(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy {
      $0.value < 0x250 || (0xAC00...0xD7A3).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
    }
  }
}
