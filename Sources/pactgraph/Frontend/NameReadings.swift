import Foundation
import PactResources

/// The ways in which a person's name may be read: in Hangul for Korean names in any customary spelling (Lee, Yi, Rhee Jang-woo,
/// Jangwoo Lee), by the usual transcription or by sound for names of other languages.
struct NameReadings: Sendable {
  private let resources: Resources
  private let surname: Symbol
  private let syllable: Symbol
  private let foreign: [Symbol]

  /// A name has hardly more readings than this that are meant by anybody.
  private static let limit = 24

  init(resources: Resources) {
    self.resources = resources
    surname = resources.symbol(named: "surnames-ko")
    syllable = resources.symbol(named: "given-syllables-ko")
    foreign = [resources.symbol(named: "given-foreign"), resources.symbol(named: "surnames-foreign")]
  }

  /// The readings of a name as an article has it, in order.
  func readings(of name: String) -> [String] {
    let words = Self.words(of: name)
    guard !words.isEmpty else { return [] }
    let found = Self.isHangul(name) ? hangul(words) : latin(words)
    return Array(Set(found)).sorted()
  }

  private func hangul(_ words: [String]) -> [String] {
    let joined = words.joined()
    let sound = ConsonantSkeleton.ofHangul(joined)
    let least = isKorean(words) ? Self.leastKoreanSound : Self.leastSound
    return ["read|\(joined)"] + (sound.count < least ? [] : ["sound|\(sound)"])
  }

  private func isKorean(_ words: [String]) -> Bool {
    words.count == 1 && (2...4).contains(words[0].count)
      && [1, 2].contains { length in
        words[0].count > length && !values(String(words[0].prefix(length)), surname).isEmpty
      }
  }

  /// What a foreign name in Hangul sounds like beside a title: papers transcribe one name in two ways (멜러니, 멜라니), and who
  /// has one sound, one title and one body is one. Nil for Korean names, which are spelled in one way, and for short ones.
  func spelling(of name: String, title: String) -> String? {
    let words = Self.words(of: name)
    guard Self.isHangul(name), !isKorean(words) else { return nil }
    let sound = ConsonantSkeleton.ofHangul(words.joined())
    return sound.count < Self.leastSound ? nil : "spelled|\(sound)|\(title)"
  }

  private static func words(of name: String) -> [String] {
    name.precomposedStringWithCanonicalMapping.split { $0.isWhitespace || ",.·".contains($0) }
      .map { $0.lowercased() }
  }

  private static func isHangul(_ name: String) -> Bool {
    name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  private func latin(_ words: [String]) -> [String] {
    var readings: [String] = []
    if words.count > 1 {
      // Family name first, as Koreans have it, or last.
      readings = korean(family: words[0], given: words.dropFirst())
      if let last = words.last, readings.isEmpty {
        readings = korean(family: last, given: words.dropLast())
      }
    }
    if !readings.isEmpty { return readings.prefix(Self.limit).map { "read|\($0)" } }
    if words.count > 1 {
      let sounds = koreanSounds(family: words[0], given: words[1...].joined())
      if !sounds.isEmpty { return sounds }
    }
    let known = words.map { word in foreign.lazy.compactMap { values(word, $0).first }.first }
    if !known.contains(nil) { readings = [known.compactMap { $0 }.joined()] }
    let sounds = ConsonantSkeleton.ofLatin(words.joined(separator: " "))
      .filter { $0.count >= Self.leastSound }
    return readings.map { "read|\($0)" } + sounds.map { "sound|\($0)" }
  }

  private func korean(family: String, given: ArraySlice<String>) -> [String] {
    let families = values(family, surname)
    guard !families.isEmpty else { return [] }
    let parts = given.flatMap { $0.split(separator: "-") }.map(String.init)
    return givenNames(parts).flatMap { rest in families.map { $0 + rest } }
  }

  /// The readings of a given name: a syllable for each part ("Young-eun" is no 영에운), or as few for the whole as there are.
  private func givenNames(_ parts: [String]) -> [String] {
    if parts.count > 1 {
      let names = parts.reduce([""]) { starts, part in
        starts.flatMap { start in values(part, syllable).map { start + $0 } }
      }
      if !names.isEmpty { return names }
    }
    let names = syllables(Array(parts.joined()), atMost: 3)
    let usual = names.filter { $0.count < 3 }
    return usual.isEmpty ? names : usual
  }

  /// Korean names have few consonants, of which many have the same.
  private static let leastKoreanSound = 4
  private static let leastSound = 3

  /// For a given name in a spelling of its own ("Jhin-min"): what the whole sounds like.
  private func koreanSounds(family: String, given: String) -> [String] {
    values(family, surname).flatMap { name in
      ConsonantSkeleton.ofLatin(given).map { ConsonantSkeleton.folded(ConsonantSkeleton.ofHangul(name) + $0) }
    }.filter { $0.count >= Self.leastKoreanSound }.map { "sound|\($0)" }
  }

  /// Every way to read letters as syllables of a given name.
  private func syllables(_ letters: [Character], atMost count: Int) -> [String] {
    if letters.isEmpty { return [""] }
    guard count > 0 else { return [] }
    var found: [String] = []
    for length in 1...min(6, letters.count) {
      let readings = values(String(letters.prefix(length)), syllable)
      if readings.isEmpty { continue }
      for rest in syllables(Array(letters.dropFirst(length)), atMost: count - 1) {
        found += readings.map { $0 + rest }
      }
    }
    return found
  }

  /// What the gazetteers give for a spelling: Hangul for Latin letters.
  private func values(_ word: String, _ category: Symbol) -> [String] {
    var copy = word
    let found = copy.withUTF8 { resources.word(in: $0, .init(0, $0.count)) }
    guard found >= 0 else { return [] }
    var values: [String] = []
    for sense in resources.wordSenses(found) where sense.category == category {
      values.append(resources.string(sense.value))
    }
    return values
  }
}
