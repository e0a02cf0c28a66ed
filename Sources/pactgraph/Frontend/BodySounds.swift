import Foundation
import PactResources

/// What the name of a body sounds like in either language: `아라트라전자` and "Aratra Electronics" are `rtr` and electronics.
///
/// The trade at the end is often translated, what stands before it is transcribed. Sounds are coarse, so that a body in
/// common must confirm them.
struct BodySounds: Sendable {
  private let resources: Resources
  private let trade: Symbol
  private let mark: Symbol

  /// Shorter ones are like too many others. A long name may have few consonants (웨이브노바이오, Waveno Bio).
  private static let leastSound = (alone: 5, withTrade: 3, ofLongStem: 2)
  private static let longStem = (hangul: 3, latin: 5)

  init(resources: Resources) {
    self.resources = resources
    trade = resources.symbol(named: "trade")
    mark = resources.symbol(named: "company-mark")
  }

  /// The sounds of a name as an article has it, in order.
  func sounds(of name: String) -> [String] {
    let words = name.precomposedStringWithCanonicalMapping.split { $0.isWhitespace || "·-&".contains($0) }
      .map { $0.lowercased() }.filter { value(of: $0, mark) == nil }
    guard !words.isEmpty else { return [] }
    let isHangul = name.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    let (stem, trade) = isHangul ? hangul(words.joined()) : latin(words)
    let skeletons = { isHangul ? [ConsonantSkeleton.ofHangul($0)] : ConsonantSkeleton.ofLatin($0) }
    if let trade {
      let isLong = stem.count >= (isHangul ? Self.longStem.hangul : Self.longStem.latin)
      let least = isLong ? Self.leastSound.ofLongStem : Self.leastSound.withTrade
      let found = skeletons(stem).filter { $0.count >= least }
      if !found.isEmpty { return found.map { "\($0)/\(trade)" } }
    }
    // A short stem may be known by a trade that is transcribed.
    return skeletons(words.joined()).filter { $0.count >= Self.leastSound.alone }
  }

  private func hangul(_ name: String) -> (stem: String, trade: String?) {
    let letters = Array(name)
    for start in letters.indices.dropFirst() {
      if let found = value(of: String(letters[start...]), trade) { return (String(letters[..<start]), found) }
    }
    return (name, nil)
  }

  private func latin(_ words: [String]) -> (stem: String, trade: String?) {
    for start in words.indices.dropFirst() {
      if let found = value(of: words[start...].joined(separator: " "), trade) {
        return (words[..<start].joined(separator: " "), found)
      }
    }
    return (words.joined(separator: " "), nil)
  }

  private func value(of word: String, _ category: Symbol) -> String? {
    var copy = word
    return copy.withUTF8 { resources.value(of: category, in: $0, .init(0, $0.count)) }
      .map(resources.string)
  }
}
