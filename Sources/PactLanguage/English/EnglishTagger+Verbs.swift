import PactModel
import PactResources

/// Whether a form that may be a verb is one, and which: "signed" after a subject, after "was", before "by".
extension EnglishTagger {
  mutating func decideVerb(_ index: Int) {
    let reading = tags[index].reading
    let forms = reading.forms
    guard let before = previous(index) else {
      // At the front of a sentence: "Founded in 2022, …", "Speaking at …"; else a noun or an order.
      if forms.contains(.participle) { return set(index, .participle) }
      if forms.contains(.gerund) { return set(index, .gerund) }
      let isNoun = reading.verb?.traits.contains(.noun) ?? true
      return isNoun || forms.contains(.past) ? setNoun(index) : set(index, .base)
    }
    let beforeTag = tags[before]
    if beforeTag.part == .auxiliary { return decideAfterAuxiliary(index, before) }
    if beforeTag.part == .particle, equals(before, "to"), forms.contains(.base) { return set(index, .base) }
    if forms.contains(.gerund) { return decideGerund(index, before) }
    if forms.contains(.past) || forms.contains(.participle) {
      // "put", "set", "cut": present and past alike; after a noun the past is likelier.
      return decidePast(index, before)
    }
    decidePresent(index, before)
  }

  private mutating func set(_ index: Int, _ form: EnglishLexicon.Forms) {
    tags[index].part = .verb
    tags[index].form = form
  }

  private mutating func setNoun(_ index: Int) {
    tags[index].part = .noun
    // "talks with" was read as a verb; the noun has a predicate of its own.
    if tags[index].reading.nominal == .empty, tags[index].reading.length == 1 {
      let at = range.lowerBound + index
      tags[index].reading.nominal =
        lexicon.reading(at: at, before: at + 1, tokens: tokens, bytes: bytes).nominal
    }
  }

  private mutating func setAdjective(_ index: Int) { tags[index].part = .adjective }

  private mutating func decideAfterAuxiliary(_ index: Int, _ before: Int) {
    let forms = tags[index].reading.forms
    switch tags[before].reading.value.positive {
    case .be:
      if forms.contains(.gerund) { return set(index, .gerund) }
      if forms.contains(.participle) { return set(index, .participle) }
      // "is host to", "was home": a noun
      setNoun(index)
    case .have:
      if forms.contains(.participle) { return set(index, .participle) }
      setNoun(index)
    default:
      if forms.contains(.base) { return set(index, .base) }
      forms.contains(.past) ? set(index, .past) : setNoun(index)
    }
  }

  private mutating func decideGerund(_ index: Int, _ before: Int) {
    let isKnown = tags[index].reading.verb != nil
    let hasObject = objectFollows(index)
    switch tags[before].part {
    case .determiner, .adjective, .possessive: setNoun(index)
    case _ where tags[before].nameKind == .instrument && isKnown && says(index):
      // "a memorandum [pledging] cooperation", not "the contract [signing] ceremony"
      set(index, .gerund)
    case .preposition:
      let hasClass = tags[index].reading.verb.map { $0.verbClass != .empty } ?? false
      hasObject && (isKnown || hasClass) ? set(index, .gerund) : setNoun(index)
    case .noun, .properNoun, .number:
      isKnown && hasObject || isKnown && prepositionFollows(index) && hasFinite
        ? set(index, .gerund) : setNoun(index)
    case .punctuation:
      // "…, not [vacationing] Mayor Lee"
      if !isKnown, index + 1 < tags.count, tags[index + 1].isName || tags[index + 1].isTitle {
        return setAdjective(index)
      }
      isKnown || hasObject ? set(index, .gerund) : setNoun(index)
    case .conjunction:
      lastForm == .gerund && hasObject ? set(index, .gerund) : setNoun(index)
    case .verb where isGuest(index, before): setAdjective(index)
    case .verb, .subordinator: set(index, .gerund)
    default: hasObject && isKnown ? set(index, .gerund) : setNoun(index)
    }
  }

  /// Whether a gerund behind an agreement tells of it: an object follows, and it is not the agreement that is signed.
  private func says(_ index: Int) -> Bool {
    let at = index + tags[index].reading.length
    guard at < tags.count, token(at).kind == .word, let verb = tags[index].reading.verb else { return false }
    return verb.verbClass != lexicon.sign
      && !tags[at].reading.may(.preposition) && !tags[at].reading.isVerb
  }

  /// "met [visiting] Foreign Minister Nurtleu", "told [visiting] journalists"
  private func isGuest(_ index: Int, _ before: Int) -> Bool {
    guard let verb = tags[index].reading.verb, let around = tags[before].reading.verb else { return false }
    return verb.verbClass == lexicon.visit && lexicon.meeting.contains(around.verbClass)
      && tags[index].reading.length == 1
  }

  /// A determiner, pronoun, name, number or "that" follows.
  private func objectFollows(_ index: Int) -> Bool {
    let at = index + tags[index].reading.length
    guard at < tags.count else { return false }
    if tags[at].isName || token(at).kind == .number { return true }
    let next = tags[at].reading
    if token(at).kind == .punctuation {
      return mark(at) == .quote || mark(at) == .openQuote || mark(at) == .other
    }
    if tags[index].reading.length > 1 { return true }
    return next.may(.determiner) || next.may(.pronoun) || next.may(.adjective)
      || (token(at).flags.contains(.capitalized) && !isHeadline)
  }

  private func prepositionFollows(_ index: Int) -> Bool {
    let at = index + tags[index].reading.length
    guard at < tags.count else { return false }
    return tags[at].reading.may(.preposition) || equals(at, "to")
  }

  private func articleFollows(_ index: Int) -> Bool {
    isFollowedBy(index, "the") || isFollowedBy(index, "a") || isFollowedBy(index, "an")
  }

  private func isFollowedBy(_ index: Int, _ word: StaticString) -> Bool {
    let at = index + tags[index].reading.length
    return at < tags.count && equals(at, word)
  }

  private mutating func decidePast(_ index: Int, _ before: Int) {
    let forms = tags[index].reading.forms
    let isOnlyPast = !forms.contains(.participle)
    let isOnlyParticiple = !forms.contains(.past)
    switch tags[before].part {
    case .determiner, .adjective, .possessive, .number:
      if tags[before].part == .number, hasSubject, !hasFinite {
        return set(index, isOnlyParticiple ? .participle : .past)
      }
      isNounLike(index) ? setNoun(index) : setAdjective(index)
    case .preposition:
      isNounLike(index) ? setNoun(index) : hasNounAfter(index) ? setAdjective(index) : set(index, .participle)
    case .pronoun:
      set(index, isOnlyParticiple ? .participle : .past)
    case .subordinator:
      set(index, isOnlyPast ? .past : .participle)
    case .conjunction:
      if lastForm == .past || lastForm == .third || isOnlyPast {
        return set(index, isOnlyParticiple ? .participle : .past)
      }
      if lastForm == .participle { return set(index, .participle) }
      // "… to sign and promote", "the signed and sealed document"
      hasFinite || hasSubject ? set(index, .past) : setAdjective(index)
    case .verb, .particle: set(index, isOnlyPast ? .past : .participle)
    case .punctuation: decidePastAfterMark(index, before, isOnlyPast: isOnlyPast)
    default:
      if isOnlyPast { return set(index, .past) }
      if inZeroRelative, !isOnlyParticiple {
        return set(index, isFollowedBy(index, "by") ? .participle : .past)
      }
      // "Under a memorandum [signed] last year": what stands in a prepositional phrase is no subject, unless the verb has
      // its object behind it ("After Oslo signed the pact").
      if !hasSubject, inPrepositional {
        guard articleFollows(index), !isOnlyParticiple else { return set(index, .participle) }
        inOpening = !sawMainFinite
        return set(index, .past)
      }
      if tags[index].reading.isSayVerb, !isOnlyParticiple, !prepositionFollows(index) {
        return set(index, .past)
      }
      if mainWaits, hasFinite, !isOnlyParticiple, !isFollowedBy(index, "by") { return set(index, .past) }
      if isOnlyParticiple || isFollowedBy(index, "by") || (hasFinite && !lastTakesClause) {
        return set(index, .participle)
      }
      set(index, finiteFollows(index) ? .participle : .past)
    }
  }

  private func isNounLike(_ index: Int) -> Bool {
    tags[index].reading.verb?.traits.contains(.noun) == true && tags[index].reading.forms.contains(.base)
  }

  private mutating func decidePastAfterMark(_ index: Int, _ before: Int, isOnlyPast: Bool) {
    switch mark(before) {
    case .comma:
      if isOnlyPast { return set(index, .past) }
      if hasSubject, isFollowedBy(index, "by") { return set(index, .participle) }
      if hasFinite {
        // "visited A, toured B and …" has an object; "…, signed in May" and "…, led by" have none.
        return set(index, objectFollows(index) && lastForm == .past ? .past : .participle)
      }
      if hasSubject, commasSinceSubject >= 2 { return set(index, .past) }
      set(index, finiteFollows(index, overCommas: true) || !hasSubject ? .participle : .past)
    case .closeParenthesis, .quote, .closeQuote:
      if isOnlyPast || (tags[index].reading.isSayVerb && !prepositionFollows(index)) {
        return set(index, .past)
      }
      if isFollowedBy(index, "by") || (hasFinite && !lastTakesClause) { return set(index, .participle) }
      set(index, finiteFollows(index) ? .participle : .past)
    case .dash where hasSubject && !hasFinite && objectFollows(index):
      // "Three universities – A, B and C – [signed] an agreement"
      set(index, isFollowedBy(index, "by") ? .participle : .past)
    default: set(index, isOnlyPast ? .past : .participle)
    }
  }

  /// A verb that must be finite follows in the same clause, so this one is not.
  private func finiteFollows(_ index: Int, overCommas: Bool = false) -> Bool {
    var commas = 0
    var at = index + tags[index].reading.length
    while at < tags.count {
      let reading = tags[at].reading
      if token(at).kind == .punctuation {
        switch mark(at) {
        case .comma:
          commas += 1
          if !overCommas || commas > 1 { return false }
        case .period, .ending, .semicolon, .colon, .dash, .quote, .openQuote, .closeQuote: return false
        default: break
        }
      } else if !tags[at].isName {
        if reading.may(.subordinator) || reading.value == .relative || equals(at, "that") { return false }
        if reading.may(.conjunction), !overCommas { return false }
        if equals(at, "to"), at + 1 < tags.count, tags[at + 1].reading.forms.contains(.base) {
          at += 2
          continue
        }
        // "the company's headquarters": a possessive far more often than "is".
        if reading.may(.auxiliary), !equals(at, "'s"), !equals(at, "’s") {
          if overCommas && commas == 0 { return false }
          return true
        }
        if !overCommas || commas == 1 {
          if reading.forms == .past
            || (reading.forms == .third && reading.verb?.traits.contains(.noun) == false && !isDetermined(at))
          {
            return true
          }
          if reading.forms.contains(.past), at > 0, overCommas, mark(at - 1) == .comma { return true }
          if overCommas, commas == 1, isBehindComma(at), reading.forms.contains(.third) { return true }
        }
      }
      at += max(1, reading.length)
    }
    return false
  }

  /// Whether a comma stands before a word and the adverbs that it has before it: ", already [runs]".
  private func isBehindComma(_ index: Int) -> Bool {
    var before = index - 1
    while before > 0, token(before).kind != .punctuation, tags[before].reading.may(.adverb) { before -= 1 }
    return before >= 0 && token(before).kind == .punctuation && mark(before) == .comma
  }

  /// "at the company's [headquarters]": behind a determiner or a possessive stands a noun.
  private func isDetermined(_ index: Int) -> Bool {
    index > 0 && (tags[index - 1].part == .possessive || tags[index - 1].reading.may(.determiner))
  }

  private mutating func decidePresent(_ index: Int, _ before: Int) {
    let reading = tags[index].reading
    let mayBeNoun = reading.verb?.traits.contains(.noun) ?? true
    let form: EnglishLexicon.Forms = reading.forms.contains(.third) ? .third : .base
    switch tags[before].part {
    case .determiner, .adjective, .possessive, .preposition, .number: setNoun(index)
    case .pronoun: set(index, form)
    case .conjunction:
      if form == .base {
        (lastForm == .base && (!mayBeNoun || objectFollows(index))) || (!mayBeNoun && hasSubject)
          ? set(index, form) : setNoun(index)
      } else {
        lastForm == .third && (!mayBeNoun || objectFollows(index)) ? set(index, form) : setNoun(index)
      }
    case .verb: !mayBeNoun && form == .base ? set(index, form) : setNoun(index)
    case .punctuation:
      let canFollow = hasSubject && !hasFinite && (mark(before) != .comma || commasSinceSubject >= 2)
      canFollow && (!mayBeNoun || complementFollows(index)) ? set(index, form) : setNoun(index)
    case .subordinator, .particle, .auxiliary: mayBeNoun ? setNoun(index) : set(index, form)
    default:
      if hasFinite, !lastTakesClause { return mayBeNoun ? setNoun(index) : set(index, form) }
      if !mayBeNoun { return set(index, form) }
      if form == .base, !isHeadline, !isPlural(before) || isSingular(before) { return setNoun(index) }
      complementFollows(index) && !finiteFollows(index) ? set(index, form) : setNoun(index)
    }
  }

  /// What follows can be a verb's complement: an object, "to", a preposition other than "of".
  private func complementFollows(_ index: Int) -> Bool {
    if objectFollows(index) { return true }
    let at = index + tags[index].reading.length
    guard at < tags.count, token(at).kind != .punctuation else { return false }
    if equals(at, "of") { return false }
    let next = tags[at].reading
    if next.may(.preposition) || equals(at, "to") || next.may(.adverb) { return true }
    if next.may(.auxiliary) || next.may(.conjunction) { return false }
    return true
  }

  /// "a San Francisco [fund]": a name behind "a" modifies a noun.
  private func isSingular(_ index: Int) -> Bool {
    var first = index
    while first > 0, tags[first - 1].isName || tags[first - 1].part == .adjective { first -= 1 }
    return tags[index].isName && first > 0 && (equals(first - 1, "a") || equals(first - 1, "an"))
  }

  private func isPlural(_ index: Int) -> Bool {
    bytes[token(index).span.end - 1] == UInt8(ascii: "s") || tags[index].isName
  }

  /// Keeps account of what the clause has after a token is decided.
  mutating func advance(_ index: Int) {
    let tag = tags[index]
    noteNounPhrase(index)
    switch tag.part {
    case .verb:
      inPrepositional = false
      lastForm = tag.form
      let isInfinitive = previous(index).map { tags[$0].part == .particle } ?? false
      if isAfterAuxiliary(index), !isInfinitive, hasFinite {
        lastTakesClause = tag.reading.isSayVerb
      } else if tag.isFinite || isAfterAuxiliary(index), !isInfinitive {
        noteFinite(takesClause: tag.reading.isSayVerb)
      }
    case .preposition: inPrepositional = true
    case .auxiliary:
      inPrepositional = false
      lastForm = equals(index, "was") || equals(index, "were") || equals(index, "had") ? .past : .third
      if let before = previous(index), tags[before].part == .particle || tags[before].part == .auxiliary {
        return
      }
      noteFinite(takesClause: false)
    case .subordinator:
      inPrepositional = false
      inZeroRelative = false
      if hasSubject, !hasFinite { mainWaits = true } else if !sawMainFinite, !hasSubject { inOpening = true }
      hasFinite = false
      hasSubject = false
    case .pronoun:
      if tag.reading.value == .relative {
        if hasSubject, !hasFinite { mainWaits = true }
        hasFinite = false
        inPrepositional = false
        inZeroRelative = false
      }
      noteSubject()
    case .determiner where tag.reading.value == .relative:
      if hasSubject, !hasFinite { mainWaits = true }
      hasFinite = false
      inPrepositional = false
      inZeroRelative = false
    case .noun, .properNoun, .number: if !inPrepositional { noteSubject() }
    case .conjunction:
      if hasFinite, clauseFollows(index) {
        hasFinite = false
        hasSubject = false
      }
    case .punctuation: advance(overMark: index)
    default: break
    }
  }

  /// A noun phrase that starts right behind a noun: the subject after an opening date ("On Tuesday [the mayor]"), or that
  /// of a relative clause without a pronoun ("an agreement [the two sides] signed", "a deal [it] struck").
  private mutating func noteNounPhrase(_ index: Int) {
    guard index > 0, !tags[index].isContinuation, tags[index - 1].isNominal, startsNounPhrase(index) else {
      return
    }
    if isTemporal(index - 1) {
      inPrepositional = false
      return
    }
    guard hasFinite || hasSubject || inPrepositional else { return }
    if hasSubject, !hasFinite { mainWaits = true }
    hasFinite = false
    hasSubject = true
    inPrepositional = false
    inZeroRelative = true
  }

  private func startsNounPhrase(_ index: Int) -> Bool {
    let tag = tags[index]
    switch tag.part {
    case .determiner: return true
    case .pronoun:
      if tag.reading.value == .subject { return true }
      guard index + 1 < tags.count, tag.reading.value == .none, tags[index - 1].nameKind == .instrument else {
        return false
      }
      let next = tags[index + 1].reading
      return next.may(.auxiliary) || next.isVerb
    case .properNoun where tag.isName:
      if isTemporal(index - 1) { return !isTemporal(index) }
      return tags[index - 1].nameKind == .instrument && tag.nameKind != .date && tag.nameKind != .instrument
    default: return false
    }
  }

  private mutating func noteFinite(takesClause: Bool) {
    inZeroRelative = false
    if hasFinite, mainWaits { mainWaits = false }
    hasFinite = true
    if !inOpening && !mainWaits { sawMainFinite = true }
    lastTakesClause = takesClause
  }

  private mutating func advance(overMark index: Int) {
    if mark(index) != .other {
      inPrepositional = false
      inZeroRelative = false
    }
    switch mark(index) {
    case .comma:
      commasSinceSubject += 1
      guard hasFinite else { return }
      if mainWaits {
        mainWaits = false
        hasFinite = false
        hasSubject = true
        commasSinceSubject = 2
      } else if inOpening {
        inOpening = false
        hasFinite = false
        hasSubject = false
      }
    case .semicolon, .colon, .quote, .openQuote, .closeQuote, .bullet:
      hasFinite = false
      hasSubject = false
    default: break
    }
  }

  private mutating func noteSubject() {
    if !hasSubject {
      hasSubject = true
      commasSinceSubject = 0
    }
  }

  /// After "and": a noun phrase and then an auxiliary or an unmistakable finite verb.
  private func clauseFollows(_ index: Int) -> Bool {
    var sawNoun = false
    for at in index + 1..<max(index + 1, min(tags.count, index + 10)) {
      if token(at).kind == .punctuation { return false }
      if tags[at].isName {
        sawNoun = true
        continue
      }
      let reading = tags[at].reading
      if reading.may(.auxiliary) || reading.forms.contains(.past) || reading.forms == .third {
        return sawNoun
      }
      if reading.may(.preposition) || reading.may(.subordinator) { return false }
      if !reading.isKnown || reading.may(.pronoun) { sawNoun = true }
    }
    return false
  }
}
