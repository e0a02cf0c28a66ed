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

  private enum Nature { case site, either, centre, body }

  func decide(_ mentions: [Mention]) -> [Mention] {
    var acts: [TextKey: Bool] = [:]
    var isPlace: Set<TextKey> = []
    for mention in mentions where [.either, .centre].contains(nature(mention)) {
      let name = TextKey(lexicon.bytes, mention.span)
      if isActor(mention) { acts[name] = true } else if acts[name] == nil { acts[name] = false }
      if isVenue(mention) { isPlace.insert(name) }
    }
    return mentions.map { mention in
      var mention = mention
      if isTown(mention) {
        mention.kind = .gpe
        mention.value = classes.town
        return mention
      }
      switch nature(mention) {
      case .centre:
        // "포스코센터에서": a centre is a body unless it is only a place.
        let name = TextKey(lexicon.bytes, mention.span)
        if acts[name] == false, isPlace.contains(name) { mention.kind = .facility }
      case .site where mention.kind == .organization: mention.kind = .facility
      case .either:
        let name = TextKey(lexicon.bytes, mention.span)
        if acts[name] == true {
          if mention.kind == .facility { mention.value = lexicon.resources.symbol(named: "organization") }
          mention.kind = .organization
        } else {
          mention.kind = .facility
        }
      default: break
      }
      return mention
    }
  }

  /// "송도국제도시", "빛가람혁신도시": a town, though it was built as one thing.
  private func isTown(_ mention: Mention) -> Bool {
    guard mention.kind == .facility || mention.kind == .organization, mention.tokens.count == 1,
      !mention.isInner
    else {
      return false
    }
    return lexicon.longestSuffix(mention.span, classes.placeSite) != nil
  }

  private func nature(_ mention: Mention) -> Nature {
    guard mention.kind == .organization || mention.kind == .facility, !mention.isInner else { return .body }
    let last = reader.tokens[mention.tokens.upperBound - 1]
    let word = ByteSpan(max(last.span.start, mention.span.start), mention.span.end)
    func ends(_ category: Symbol) -> Bool {
      lexicon.value(word, category) != nil || lexicon.longestSuffix(word, category) != nil
    }
    if ends(classes.facilityActor) { return .either }
    if mention.kind == .organization, mention.entries.isEmpty, mention.tokens.count == 1, ends(classes.centre)
    {
      return .centre
    }
    guard mention.kind == .organization, mention.value != classes.company else { return .body }
    if mention.tokens.lowerBound > 0, reader.appositionKind(mention.tokens.lowerBound - 1) != nil {
      return .body
    }
    // "인천글로벌캠퍼스" is a place; "고려대 세종캠퍼스" a part of a university.
    if mention.value == classes.university {
      return ends(classes.facilityUnit) && mention.tokens.count == 1 && reader.bodyPrefix(mention.span) == nil
        ? .site : .body
    }
    return ends(classes.facilitySuffix) && lexicon.longestSuffix(word, classes.orgSuffix) == nil
      ? .site : .body
  }

  /// "…에서 열린", "…을 둘러봤다"
  private func isVenue(_ mention: Mention) -> Bool {
    let range = reader.text.sentences[mention.sentence].tokens
    let last = mention.tokens.upperBound - 1
    guard last + 1 < range.upperBound else { return false }
    let next = reader.tokens[last + 1].predicate
    let verb = next >= 0 ? reader.text.predicates[Int(next)].verbClass : .empty
    switch reader.tokens[last].marker {
    case .locative: return true
    case .object: return verb == classes.visit
    case .dative: return verb == classes.locate || verb == classes.exist
    default: return false
    }
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
    if reader.mark(last + 1) == 0x2C {
      // "● 국립진주박물관, …와 공동 조사": first in a headline or list item.
      return (range.lowerBound..<first).allSatisfy { reader.tokens[$0].kind == .punctuation }
    }
    return next.kind == .word
      && (reader.isTitle(next.nominal) || lexicon.value(next.nominal, classes.transparent) != nil)
  }
}
