import PactLanguage
import PactModel
import PactResources

/// Decides whether a museum, a hotel or a city hall is spoken of as a body or as a place.
///
/// What signs, hosts, has a head or a team is a body; where something is held, or what is looked around, is a place.
struct KoreanDuality {
  let reader: KoreanReader
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  private enum Nature { case site, either, body }

  func decide(_ mentions: [Mention]) -> [Mention] {
    var acts: [[UInt8]: Bool] = [:]
    var isPlace: Set<[UInt8]> = []
    for mention in mentions where nature(mention) == .either {
      let name = Array(lexicon.bytes[mention.span.range])
      if isActor(mention) { acts[name] = true } else if acts[name] == nil { acts[name] = false }
      if isVenue(mention) { isPlace.insert(name) }
    }
    return mentions.map { mention in
      var mention = mention
      switch nature(mention) {
      case .site where mention.kind == .organization: mention.kind = .facility
      case .either:
        let name = Array(lexicon.bytes[mention.span.range])
        if acts[name] == true {
          if mention.kind == .facility { mention.value = lexicon.resources.symbol(named: "organization") }
          mention.kind = .organization
        } else if mention.entries.isEmpty || isPlace.contains(name) {
          mention.kind = .facility
        }
      default: break
      }
      return mention
    }
  }

  private func nature(_ mention: Mention) -> Nature {
    guard mention.kind == .organization || mention.kind == .facility, !mention.isInner else { return .body }
    let last = reader.tokens[mention.tokens.upperBound - 1]
    let word = ByteSpan(max(last.span.start, mention.span.start), mention.span.end)
    func ends(_ category: Symbol) -> Bool {
      lexicon.value(word, category) != nil || lexicon.longestSuffix(word, category) != nil
    }
    if ends(classes.facilityActor) { return .either }
    guard mention.kind == .organization, mention.value != classes.company, mention.value != classes.university
    else {
      return .body
    }
    return ends(classes.facilitySuffix) && lexicon.longestSuffix(word, classes.orgSuffix) == nil
      ? .site : .body
  }

  /// Whether a name is that of someone who does something, has a head or a member.
  private func isActor(_ mention: Mention) -> Bool {
    let range = reader.text.sentences[mention.sentence].tokens
    let last = mention.tokens.upperBound - 1
    if reader.hasHeadInParentheses(after: last, range) { return true }
    let token = reader.tokens[last]
    switch token.marker {
    case .topic, .subject, .comitative, .also: return true
    default: break
    }
    let first = mention.tokens.lowerBound
    if first > range.lowerBound, reader.isMark(first - 1, "(") || token.flags.contains(.parenthesized),
      last + 1 < range.upperBound, reader.isMark(last + 1, ")"), mention.tokens.count == 1
    {
      return true
    }
    guard reader.isBare(last), last + 1 < range.upperBound else { return false }
    let next = reader.tokens[last + 1]
    if reader.mark(last + 1) == 0x2C { return range.lowerBound == first }
    return next.kind == .word
      && (reader.isTitle(next.nominal) || lexicon.value(next.nominal, classes.transparent) != nil)
  }

  /// "…에서 열린", "…을 둘러봤다"
  private func isVenue(_ mention: Mention) -> Bool {
    let range = reader.text.sentences[mention.sentence].tokens
    let last = mention.tokens.upperBound - 1
    switch reader.tokens[last].marker {
    case .locative: return true
    case .object, .dative:
      guard last + 1 < range.upperBound, reader.tokens[last + 1].predicate >= 0 else { return false }
      let verb = reader.text.predicates[Int(reader.tokens[last + 1].predicate)].verbClass
      return [classes.visit, classes.exist, classes.locate].contains(verb)
    default: return last + 1 >= range.upperBound || reader.isMark(last + 1, ".")
    }
  }
}
