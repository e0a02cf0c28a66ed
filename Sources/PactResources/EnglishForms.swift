/// Generates the words that the English analysis looks up, from its tables in `language/`.
///
/// * `en-words.tsv`: class `en-word`, value `part/value` (`preposition/comitative`);
/// * `en-verbs.tsv`: every inflected form, class `en-base`, `en-third`, `en-past`, `en-participle` or `en-gerund`, value the lemma;
/// * `en-nominals.tsv`: class `en-nominal`, value the lemma;
/// * `en-abbreviations.tsv`: class `en-abbreviation`, value the kind.
enum EnglishForms {
  typealias Word = (word: String, category: String, value: String)

  static func words(tables: [TSVFile]) -> [Word] {
    var words: [Word] = []
    for table in tables {
      switch table.name {
      case "language/en-words":
        words += table.rows.map { ($0.cells[0], "en-word", $0.cells[1] + "/" + $0.cells[2]) }
      case "language/en-verbs":
        for row in table.rows { words += forms(ofVerb: row.cells[0], irregular: row.cells[2]) }
      case "language/en-nominals":
        words += table.rows.map { ($0.cells[0], "en-nominal", $0.cells[1]) }
      case "language/en-abbreviations":
        words += table.rows.map { ($0.cells[0], "en-abbreviation", $0.cells[1]) }
      default: break
      }
    }
    return words
  }

  /// What may stand for `~` in a phrasal verb: "put her name to".
  private static let possessives = ["his", "her", "its", "their", "our", "my", "your", "the"]

  /// - Parameters:
  ///   - lemma: `sign`, `enter into`, `put ~ name to`.
  ///   - irregular: `past|participle|gerund` in full, or empty.
  private static func forms(ofVerb lemma: String, irregular: String) -> [Word] {
    let cut = lemma.firstIndex(of: " ") ?? lemma.endIndex
    let first = String(lemma[..<cut])
    let rest = String(lemma[cut...])
    let given = irregular.listItems
    let gerund = given.count > 2 ? given[2] : gerund(first) + rest
    let past = given.first ?? regularPast(first) + rest
    let participle = given.count > 1 ? given[1] : past
    var found: [Word] = []
    func add(_ form: String, _ category: String) {
      guard form.contains("~") else { return found.append((form, category, lemma)) }
      for possessive in possessives {
        found.append((form.replacing("~", with: possessive), category, lemma))
      }
    }
    add(lemma, "en-base")
    add((first == "have" ? "has" : first == "be" ? "is" : third(first)) + rest, "en-third")
    add(past, "en-past")
    add(participle, "en-participle")
    add(gerund, "en-gerund")
    return found
  }

  private static func isVowel(_ letter: Character?) -> Bool { letter.map { "aeiou".contains($0) } ?? false }

  private static func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), !isVowel(verb.dropLast().last) { return verb.dropLast() + "ies" }
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: verb.hasSuffix) { return verb + "es" }
    return verb + "s"
  }

  private static func regularPast(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), !isVowel(verb.dropLast().last) { return verb.dropLast() + "ied" }
    return doubled(verb) + "ed"
  }

  private static func gerund(_ verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e"), !verb.hasSuffix("ee"), !verb.hasSuffix("oe") { return verb.dropLast() + "ing" }
    return doubled(verb) + "ing"
  }

  /// Doubles the final consonant of a word of one syllable: plan, planned.
  private static func doubled(_ verb: String) -> String {
    let letters = Array(verb)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last),
      isVowel(letters[letters.count - 2]), letters.count(where: isVowel) == 1
    else { return verb }
    return verb + String(last)
  }
}
