import PactModel

/// Turns the tables of the Korean analysis into words that it can look up in the text.
///
/// Categories: `ko-form` (value `verb row:ending row`) for the inflected forms of native verbs; `ko-verbal-noun` (`verb row`)
/// for the noun of a verb in -하다, whose forms are found as the noun plus a form of 하다, 되다 and the like; `ko-copula`
/// (`after:ending row`); `ko-past-tail`, `ko-present-tail` (`ending row`); `ko-particle` (`after|marker`); `ko-word` and `ko-tail` (the class); `ko-common` for frequent nouns; `ko-postposition`
/// (`marker before|marker`); `ko-aux-noun`, `ko-colloc-noun` (the noun itself).
enum KoreanForms {
  typealias Word = (word: String, category: String, value: String)

  static func words(tables: [TSVFile]) throws(Diagnostic) -> [Word] {
    func table(_ name: String) -> TSVFile? { tables.first { $0.name == "language/" + name } }
    var words: [Word] = []
    if let verbs = table("ko-verbs"), let endings = table("ko-endings") {
      words += try verbForms(verbs, endings) + copulas(endings) + tails(endings)
    }
    if let particles = table("ko-particles") { words += Self.particles(particles) }
    for row in table("ko-words")?.rows ?? [] {
      words.append((row.cells[0], row.cells[1] == "tail" ? "ko-tail" : "ko-word", row.cells[1]))
    }
    for row in table("ko-nouns")?.rows ?? [] { words.append((row.cells[0], "ko-common", "")) }
    for row in table("ko-postpositions")?.rows ?? [] {
      words.append((row.cells[0], "ko-postposition", row.cells[1] + "|" + row.cells[2]))
    }
    for row in table("ko-auxiliaries")?.rows ?? [] where !row.cells[1].isEmpty {
      words.append((row.cells[1], "ko-aux-noun", row.cells[1]))
    }
    for row in table("ko-collocations")?.rows ?? [] {
      words.append((row.cells[0], "ko-colloc-noun", row.cells[0]))
    }
    return words
  }

  private static func verbForms(_ verbs: TSVFile, _ endings: TSVFile) throws(Diagnostic) -> [Word] {
    var words: [Word] = []
    for (number, row) in verbs.rows.enumerated() {
      let lemma = row.cells[0]
      guard let conjugator = KoreanConjugator(lemma: lemma, irregular: row.cells[3]) else {
        throw verbs.fault(
          "PG-226", row.line, "'\(lemma)' is no dictionary form of a verb", hint: "write it in -다")
      }
      if lemma.hasSuffix("하다"), lemma != "하다" {
        words.append((String(lemma.dropLast(2)), "ko-verbal-noun", String(number)))
        continue
      }
      if row.cells[3] == "copula" { continue }
      for (ending, endingRow) in endings.rows.enumerated() where endingRow.cells[4] != "copula" {
        for form in conjugator.forms(endingRow.cells[0]) {
          words.append((form, "ko-form", "\(number):\(ending)"))
        }
      }
    }
    return words
  }

  /// 이다 after a noun; after a vowel 이 may be missing (도시다, 도시였다, 도시라고).
  private static func copulas(_ endings: TSVFile) -> [Word] {
    guard let conjugator = KoreanConjugator(lemma: "이다", irregular: "copula") else { return [] }
    var words: [Word] = []
    for (number, row) in endings.rows.enumerated() where row.cells[4] != "verb" {
      for form in conjugator.forms(row.cells[0]) {
        words.append((form, "ko-copula", (form.hasPrefix("였") ? "vowel:" : "any:") + String(number)))
        let short = form.dropFirst()
        if form.hasPrefix("이"), ["다", "며"].contains(short) || short.hasPrefix("라") {
          words.append((String(short), "ko-copula", "vowel:" + String(number)))
        }
      }
    }
    return words
  }

  /// What may follow a syllable in ㅆ (품었다) or ㄴ (품는다) of a verb that no table holds.
  private static func tails(_ endings: TSVFile) -> [Word] {
    endings.rows.enumerated().compactMap { number, row in
      for (prefix, category) in [("-(았)", "ko-past-tail"), ("-(느)ㄴ", "ko-present-tail")] {
        let ending = row.cells[0]
        if ending.hasPrefix(prefix), !ending.dropFirst(prefix.count).hasPrefix("었") {
          return (String(ending.dropFirst(prefix.count)), category, String(number))
        }
      }
      return nil
    }
  }

  private static func particles(_ table: TSVFile) -> [Word] {
    table.rows.flatMap { row in
      ([""] + row.cells[3].listItems).map {
        (row.cells[0] + $0, "ko-particle", row.cells[1] + "|" + row.cells[2])
      }
    }
  }
}
