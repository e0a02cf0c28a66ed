import PactLanguage
import PactModel
import PactResources

/// What names end with, and which endings say too little to make a name.
extension KoreanBodies {
  /// What a name ends with.
  struct Ending {
    var start: Int
    var kind: Mention.Kind
    var value: Symbol
    var isWeak: Bool
  }

  func ending(_ span: ByteSpan, at: Int) -> Ending? {
    var best: Ending?
    func offer(_ category: Symbol, _ kind: Mention.Kind, isWeak: Bool) {
      let whole = lexicon.value(span, category).map { (start: span.start, value: $0) }
      guard let suffix = whole ?? lexicon.longestSuffix(span, category) else { return }
      if let known = best {
        if known.start < suffix.start { return }
        // Of one length, a place where something is done is a facility.
        if known.start == suffix.start, kind != .facility || known.isWeak != isWeak || isActor(at) { return }
      }
      best = Ending(start: suffix.start, kind: kind, value: suffix.value, isWeak: isWeak)
    }
    offer(classes.orgSuffix, .organization, isWeak: false)
    offer(classes.facilitySuffix, .facility, isWeak: false)
    offer(classes.eventSuffix, .event, isWeak: false)
    offer(classes.sureCompany, .organization, isWeak: false)
    if best?.kind == .organization, best?.value == .empty { best?.value = classes.company }
    guard best == nil else { return best }
    offer(classes.orgSuffixWeak, .organization, isWeak: true)
    offer(classes.facilitySuffixWeak, .facility, isWeak: true)
    offer(classes.eventSuffixWeak, .event, isWeak: true)
    return best
  }

  /// A hospital or centre that does something is a body and no building.
  func isActor(_ at: Int) -> Bool {
    switch reader.tokens[at].marker {
    case .topic, .subject, .comitative: true
    default:
      at + 1 < reader.tokens.count && reader.isBare(at) && reader.isTitle(reader.tokens[at + 1].nominal)
    }
  }

  /// Whether a name says nothing but what it is.
  func isGeneric(_ nominal: ByteSpan, _ stem: ByteSpan, _ ending: Ending) -> Bool {
    if reader.isCommon(nominal) { return true }
    if ending.kind == .organization, lexicon.value(nominal, classes.noName) != nil { return true }
    if lexicon.bytes[nominal.start] &- 48 < 10 { return true }
    // "진주시지부": a branch is a part of the body before it.
    if let unit = lexicon.longestSuffix(nominal, classes.branch),
      lexicon.names(ByteSpan(nominal.start, unit.start)).contains(where: { isBody($0) })
    {
      return true
    }
    if reader.properPrefix(nominal, upTo: ending.start) != nil { return false }
    // "나라시의회": a council's stem is a place.
    if ending.value == classes.council, lexicon.length(stem) > 2,
      lexicon.longestSuffix(stem, classes.placeSuffix) != nil
    {
      return false
    }
    // "서리시청" where 서리시 is spoken of.
    if reader.placesInFull.contains(TextKey(lexicon.bytes, stem)) { return false }
    if stem.count <= 3, lexicon.bytes[stem.start] < 0x80 { return true }
    // "동남중공업": an ending that only companies have.
    if isSureCompany(nominal) { return false }
    return reader.isCompound(stem)
  }

  func isSureCompany(_ nominal: ByteSpan) -> Bool {
    lexicon.longestSuffix(nominal, classes.sureCompany) != nil
  }
}
