import PactModel

/// Makes names of persons out of the gazetteers' surnames and given names.
struct PersonNames: Sendable {
  private struct Part: Sendable {
    var korean: [String]
    /// Romanizations, the customary first.
    var latin: [String]
  }

  private var surnames: [Part] = []
  private var surnameSums: [Int] = []
  private var syllables: [Part] = []
  private var syllableSums: [Int] = []
  private var foreignGiven: [Part] = []
  private var foreignFamily: [Part] = []

  init(root: String) throws(Diagnostic) {
    let families = try GazetteerTable(root: root, "names/surnames-ko")
    for row in families.rows {
      surnames.append(
        Part(korean: [row[0]], latin: [families.cell(row, "en")] + families.cell(row, "aliases_en").items))
      surnameSums.append((surnameSums.last ?? 0) + max(1, (Int(families.cell(row, "rank")) ?? 0) / 1000))
    }
    let given = try GazetteerTable(root: root, "names/given-syllables-ko")
    for row in given.rows where row[0].unicodeScalars.count == 1 {
      let latin = [given.cell(row, "en")] + given.cell(row, "aliases_en").items
      guard latin[0].utf8.count > 1 else { continue }
      syllables.append(Part(korean: [row[0]], latin: latin))
      syllableSums.append((syllableSums.last ?? 0) + max(1, (Int(given.cell(row, "rank")) ?? 0) / 2000))
    }
    for row in try GazetteerTable(root: root, "names/given-foreign").rows where Self.isPlain(row) {
      foreignGiven.append(Part(korean: row[1].items, latin: [row[0]]))
    }
    for row in try GazetteerTable(root: root, "names/surnames-foreign").rows where Self.isPlain(row) {
      foreignFamily.append(Part(korean: row[1].items, latin: [row[0]]))
    }
  }

  private static func isPlain(_ row: [String]) -> Bool {
    !row[1].isEmpty && row[0].utf8.count > 2 && row[1].items[0].unicodeScalars.count > 1
  }

  func person(id: String, isKorean: Bool, _ random: inout SeededRandom) -> Person {
    isKorean ? korean(id, &random) : foreign(id, &random)
  }

  private func korean(_ id: String, _ random: inout SeededRandom) -> Person {
    let family = surnames[random.pick(bySums: surnameSums)]
    let first = syllables[random.pick(bySums: syllableSums)]
    var second = syllables[random.pick(bySums: syllableSums)]
    if second.korean == first.korean { second = syllables[(random.below(syllables.count))] }
    let own = (first: random.isOne(in: 4), second: random.isOne(in: 4), family: random.isOne(in: 8))
    let spell = { (part: Part, other: Bool) in part.latin[other ? min(1, part.latin.count - 1) : 0] }
    var spellings: [(full: String, family: String)] = []
    for (a, b, c) in [
      (own.first, own.second, own.family), (false, false, own.family), (false, !own.second, own.family),
    ] {
      let (one, two, last) = (spell(first, a), spell(second, b), spell(family, c))
      let given = Self.capitalized(one)
      for full in [
        "\(last) \(given)-\(two)", "\(given)-\(two) \(last)", "\(last) \(given)\(two)",
        "\(last) \(given) \(Self.capitalized(two))",
      ] where !spellings.contains(where: { $0.full == full }) {
        spellings.append((full, last))
      }
    }
    let hangul = family.korean[0] + first.korean[0] + second.korean[0]
    return Person(
      id: id, isKorean: true, korean: [hangul], koreanFamily: [family.korean[0]],
      english: spellings.map(\.full), englishFamily: spellings.map(\.family))
  }

  private func foreign(_ id: String, _ random: inout SeededRandom) -> Person {
    let (given, family) = (random.pick(foreignGiven), random.pick(foreignFamily))
    var spellings: [(full: String, family: String)] = []
    for last in family.korean.prefix(2) {
      for first in given.korean.prefix(2) { spellings.append(("\(first) \(last)", last)) }
    }
    return Person(
      id: id, isKorean: false, korean: spellings.map(\.full), koreanFamily: spellings.map(\.family),
      english: ["\(given.latin[0]) \(family.latin[0])"], englishFamily: [family.latin[0]])
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
