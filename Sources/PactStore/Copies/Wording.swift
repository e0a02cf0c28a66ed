/// The wording of an article: the hashes of its runs of five words, which copies of one text share.
///
/// Case, punctuation and boilerplate do not count; a few changed words, another headline or a shortened end leave most of
/// the runs as they are, while two reporters who write on one event share little more than quotations.
struct Wording: Sendable, Hashable {
  /// How many words make a run.
  static let runLength = 5
  /// At least so much of the shorter one's runs stands in a copy of it.
  static let copyShare = 0.5

  private(set) var runs: Set<UInt64> = []

  /// - Parameter boilerplate: byte spans of the text, in order, that are not part of the story.
  init(_ text: String, without boilerplate: [Range<Int>] = []) {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    var offset = 0
    var skipped = boilerplate[...]
    for scalar in text.unicodeScalars {
      while let first = skipped.first, first.upperBound <= offset { skipped = skipped.dropFirst() }
      let isStory = skipped.first.map { offset < $0.lowerBound } ?? true
      if isStory, let letter = Self.letter(scalar) {
        hash = Self.mix(hash &+ UInt64(letter) &+ 1)
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
      offset += scalar.utf8.count
    }
    if hash != 0 { words.append(hash) }
    if words.isEmpty { return }
    for start in 0...max(0, words.count - Self.runLength) {
      let run = words[start..<min(words.count, start + Self.runLength)]
      runs.insert(run.reduce(0) { Self.mix($0 &* 31 &+ $1) })
    }
  }

  /// What articles of the very same wording have in common, and no others.
  var story: Int64 { Int64(bitPattern: runs.reduce(UInt64(runs.count)) { $0 &+ Self.mix($1) }) }

  /// How much of the shorter one's runs stands in the other, in 0...1.
  func share(with other: Wording) -> Double {
    let (shorter, longer) = runs.count < other.runs.count ? (runs, other.runs) : (other.runs, runs)
    guard !shorter.isEmpty else { return 0 }
    return Double(shorter.count { longer.contains($0) }) / Double(shorter.count)
  }

  /// A letter or digit in lower case; nil for anything else.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0xAC00...0xD7A3: scalar.value
    case 0x41...0x5A: scalar.value + 0x20
    case 0..<0x80: nil
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar.value : nil
    }
  }

  /// SplitMix64's finalizer: every bit of the input reaches every bit of the result.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
