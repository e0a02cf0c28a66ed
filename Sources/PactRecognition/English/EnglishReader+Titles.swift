import PactLanguage
import PactModel
import PactResources

/// Titles and what narrows them.
extension EnglishReader {
  /// The longest title that starts at a token, plurals ("Energy Ministers") and abbreviations ("Vice Gov.") included.
  func title(_ at: Int, _ range: Range<Int>) -> (next: Int, sense: WordSense)? {
    if let found = longestWord(at, range, [classes.title]) {
      // "DA" is a title, "Da Lat" a town.
      let isAcronym =
        found.next > at + 1 || tokens[at].span.count > 2 || !isCapitalized(at)
        || tokens[at].flags.contains(.allCaps)
      return isAcronym ? found : nil
    }
    if let sense = suffixedTitle(at) { return (at + 1, sense) }
    for end in stride(from: Swift.min(at + 3, range.upperBound), to: at, by: -1) {
      let span = self.span(at..<end)
      guard span.count > 3, "s.".utf8.contains(lexicon.bytes[span.end - 1]) else { continue }
      let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, span.end - 1))
      guard word >= 0 else { continue }
      if let sense = lexicon.resources.wordSenses(word).first(where: {
        $0.category == classes.title && $0.isIn(.english)
      }) {
        return (end, sense)
      }
    }
    return nil
  }

  /// "Alderman-elect", "ambassador-designate"
  private func suffixedTitle(_ at: Int) -> WordSense? {
    let span = tokens[at].span
    guard let hyphen = span.range.last(where: { lexicon.bytes[$0] == UInt8(ascii: "-") }),
      hyphen > span.start,
      lexicon.value(ByteSpan(hyphen, span.end), classes.titleSuffix) != nil
    else { return nil }
    let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, hyphen))
    return word < 0
      ? nil
      : lexicon.resources.wordSenses(word).first { $0.category == classes.title && $0.isIn(.english) }
  }

  /// Whether most senses of a title are among some: "governor" is a province's, and a bank's.
  func isTitle(_ tokens: Range<Int>, among titles: Set<Symbol>) -> Bool {
    let span = self.span(tokens)
    for end in [span.end, span.end - 1] where end > span.start {
      let word = lexicon.resources.word(in: lexicon.bytes, ByteSpan(span.start, end))
      guard word >= 0 else { continue }
      let senses = lexicon.resources.wordSenses(word).filter {
        $0.category == classes.title && $0.isIn(.english)
      }
      guard !senses.isEmpty else { continue }
      if senses.contains(where: { classes.companyTitles.contains($0.value) }) { return false }
      return senses.filter { titles.contains($0.value) }.count * 2 >= senses.count
    }
    return false
  }

  /// "Agriculture Minister", but "Tidewell Logistics General Manager": whether a topic before a title narrows it, or ends
  /// the name of a firm.
  func topic(_ at: Int, narrows title: Range<Int>, in range: Range<Int>) -> Bool {
    guard has(at, [classes.topicNoun]) else { return false }
    guard at > range.lowerBound else { return true }
    if isWord(at - 1, "of") || isWord(at - 1, "for") { return false }
    // "Cebu [City] Vice Mayor"
    if has(at, [classes.gpeHead]), isCapitalized(at - 1),
      !has(at - 1, [classes.topicNoun, classes.title, classes.deputyPrefix])
    {
      return false
    }
    // "Ghana Gas CEO": who leads the whole is over no topic.
    if isCapitalized(at - 1), tokens[title.lowerBound].flags.contains(.allCaps),
      !has(at - 1, [classes.topicNoun])
    {
      return false
    }
    return isTitle(title, among: classes.governmentTitles) || !isCapitalized(at - 1)
      || !has(at, [classes.orgHead]) || !isUnlisted(at - 1) || has(at - 1, [classes.topicNoun])
  }

  /// "Minister of [Green Economy] and Environment": a capitalized everyday word that begins no name.
  func isSubject(_ at: Int, of run: Range<Int>) -> Bool {
    isCapitalized(at) && tokens[at].part == .noun && has(at, [classes.commonWord]) && isUnlisted(at)
      && !has(at, [classes.givenLatin, classes.foreignGiven, classes.orgHead, classes.orgOf, classes.title])
  }

  /// "National Coordinator", "Assistant Director-General", "Provincial Governor": what says how high or wide a title is.
  func ranks(_ at: Int) -> Bool {
    if has(at, [classes.deputyPrefix]) { return true }
    return tokens[at].part == .adjective && isUnlisted(at)
      && !has(at, [classes.demonym, classes.former, classes.definiteWord, classes.titleStop, classes.noName])
  }
}
