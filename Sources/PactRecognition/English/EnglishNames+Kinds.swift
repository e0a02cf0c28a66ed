import PactLanguage
import PactModel
import PactResources

/// Bodies, buildings and towns whose form says one thing and whose company another.
extension EnglishNames {
  /// Form says body, context says facility: "at the X Center".
  func settled(_ part: EnglishPart) -> EnglishPart {
    var part = part
    let last = part.tokens.upperBound - 1
    if part.kind == .facility, part.entries.isEmpty, isTown(part) {
      part.kind = .gpe
      part.value = .empty
    } else if part.kind == .facility, part.entries.isEmpty, actsAsBody(part) {
      part.kind = .organization
    }
    guard part.kind == .organization, part.entries.isEmpty,
      reader.has(last, [classes.facilityHeadWeak, classes.facilityHead])
        || part.rule.description == "en.org.of" && reader.has(part.tokens.lowerBound, [classes.facilityHead])
    else { return part }
    if isVenue(part), !actsAsBody(part) { part.kind = .facility }
    return part
  }

  /// "at the Rideau Club", "inside the Arts Center", "toured the House of Amphoras"
  func isVenue(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    var at = part.tokens.lowerBound - 1
    let hasArticle = at >= range.lowerBound && reader.isWord(at, "the")
    if hasArticle { at -= 1 }
    guard at >= range.lowerBound else { return false }
    // "an attaché at the South African Embassy"
    if reader.isWord(at, "at"), at > range.lowerBound,
      EnglishNameContext(reader: reader).endsTitle(at - 1, range)
    {
      return false
    }
    if reader.isWord(at, "at") || reader.isWord(at, "inside") || reader.isWord(at, "outside") { return true }
    return reader.isWord(at, "in") && hasArticle
  }

  /// "X Technological Park and Chungnam Techno Park formalised", "between X Port and Busan University": what is named together with
  /// a body as a subject or a party is a body.
  func partnered(_ known: [EnglishPart]) -> [EnglishPart] {
    let bodies = known.filter { $0.kind == .organization }
    let starts = Set(bodies.map(\.tokens.lowerBound))
    let ends = Dictionary(bodies.map { ($0.tokens.upperBound, $0.tokens.lowerBound) }) { first, _ in first }
    return known.map { part in
      guard part.kind == .facility else { return part }
      let range = reader.text.sentences[part.sentence].tokens
      var next = part.tokens.upperBound
      while next < range.upperBound, next - part.tokens.upperBound < 4,
        reader.isWord(next, "and") || reader.isMark(next, ",") || reader.tokens[next].part == .determiner
      { next += 1 }
      var first: Int?
      if next > part.tokens.upperBound, starts.contains(next) { first = part.tokens.lowerBound }
      var before = part.tokens.lowerBound - 1
      if before > range.lowerBound, reader.tokens[before].part == .determiner { before -= 1 }
      if first == nil, before > range.lowerBound, reader.isWord(before, "and") { first = ends[before] }
      guard let first, acts(before: first, range) else { return part }
      var body = part
      body.kind = .organization
      return body
    }
  }

  /// Whether what starts at a token opens its sentence, or is a party: "between X and Y", "with X and Y".
  func acts(before first: Int, _ range: Range<Int>) -> Bool {
    var at = first - 1
    while at >= range.lowerBound,
      reader.tokens[at].part == .determiner || reader.tokens[at].kind == .punctuation,
      !reader.isMark(at, ",")
    { at -= 1 }
    // "Paraguay's X Park and Y"
    if at > range.lowerBound, reader.tokens[at].part == .possessive { at -= 2 }
    return at < range.lowerBound || reader.isWord(at, "between") || reader.isWord(at, "with")
  }

  /// "Villa Serrana Mayor Yuriko Kanda", "in Port Ellery": what starts like a building may be a town.
  func isTown(_ part: EnglishPart) -> Bool {
    guard part.tokens.count > 1, reader.has(part.tokens.lowerBound, [classes.placeFirst]) else {
      return false
    }
    return EnglishNameContext(reader: reader).scores(
      part.tokens, in: reader.text.sentences[part.sentence].tokens
    ).gpe >= 4
  }

  /// "chief executive of Mersin Free Port", "Haifa Port and Seohae signed": what has officers and signs is a body.
  func actsAsBody(_ part: EnglishPart) -> Bool {
    let range = reader.text.sentences[part.sentence].tokens
    var at = part.tokens.lowerBound - 1
    if at >= range.lowerBound, reader.isWord(at, "the") { at -= 1 }
    if at > range.lowerBound, reader.isWord(at, "of"),
      EnglishNameContext(reader: reader).endsTitle(at - 1, range)
    {
      return true
    }
    // "the Egyptian retail chain Seoudi Market"
    if at == part.tokens.lowerBound - 1, at > range.lowerBound, reader.isOrgCue(at),
      !reader.isCapitalized(at),
      reader.tokens[at].predicate < 0
    {
      return true
    }
    if reader.isMark(at, ","), at > range.lowerBound,
      EnglishNameContext(reader: reader).isDescription(endingAt: at - 1, range)
    {
      return true
    }
    if signs(part, range) { return true }
    at = part.tokens.upperBound
    guard at < range.upperBound else { return false }
    if reader.tokens[at].part == .possessive { at += 1 }
    guard at < range.upperBound else { return false }
    if reader.title(at, range) != nil { return true }
    let predicate = reader.tokens[at].predicate
    guard predicate >= 0 else { return false }
    let verb = reader.text.predicates[Int(predicate)]
    return !verb.features.contains(.passive) && !verb.features.contains(.nominal)
      && [classes.sign, classes.say, classes.join, classes.cooperate, classes.agree].contains(verb.verbClass)
  }

  /// "The Cultural Center in Nigeria, the Gallery of Art and the Museum signed": a subject before the first verb of its sentence.
  func signs(_ part: EnglishPart, _ range: Range<Int>) -> Bool {
    guard
      let verb = range.lazy.compactMap({ at -> VerbGroup? in
        let predicate = reader.tokens[at].predicate
        guard predicate >= 0 else { return nil }
        let verb = reader.text.predicates[Int(predicate)]
        return verb.features.contains(.nominal) ? nil : verb
      }).first, verb.tokens.lowerBound >= part.tokens.upperBound, verb.ending == .final,
      !verb.features.contains(.passive),
      [classes.sign, classes.renew, classes.join, classes.cooperate, classes.agree].contains(verb.verbClass)
    else { return false }
    var at = part.tokens.lowerBound - 1
    if range.contains(at), reader.tokens[at].part == .determiner { at -= 1 }
    return !range.contains(at) || reader.isWord(at, "and") || reader.isMark(at, ",")
      || reader.tokens[at].part == .possessive
  }
}
