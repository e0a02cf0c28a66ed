import PactModel
import PactResources

/// Joins auxiliaries, controlling verbs and the verb itself to one predicate: "is expected to be signed", "has yet to sign".
struct EnglishVerbGrouper {
  let lexicon: EnglishLexicon
  let tagger: EnglishTagger
  let tags: [EnglishTag]
  private let be: Symbol
  private let have: Symbol
  private let deny: Symbol

  /// - Parameter tagger: after its run; it holds the sentence.
  init(lexicon: EnglishLexicon, tagger: EnglishTagger) {
    self.lexicon = lexicon
    self.tagger = tagger
    tags = tagger.tags
    be = lexicon.resources.symbol(named: "be")
    have = lexicon.resources.symbol(named: "have")
    deny = lexicon.resources.symbol(named: "deny")
  }

  /// The predicates of the sentence, in order; their token ranges count from the article's first token.
  func groups() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = 0
    while index < tags.count {
      let tag = tags[index]
      if tag.part == .auxiliary || tag.isVerb {
        var group = Builder(grouper: self, start: index, before: groups.last)
        group.run()
        groups.append(group.result())
        index = group.end
      } else {
        if let nominal = nominal(index) { groups.append(nominal) }
        index += 1
      }
    }
    return groups
  }

  /// "the signing of", "talks with": a noun that stands for a verb, where a preposition shows that it has arguments.
  private func nominal(_ index: Int) -> VerbGroup? {
    let tag = tags[index]
    guard tag.reading.nominal != .empty, tag.part == .noun, let verb = lexicon.verb(tag.reading.nominal)
    else { return nil }
    var next = index + tag.reading.length
    // "talks [last October] between the two"
    while next < tags.count, tagger.isTemporal(next) { next += 1 }
    let takesArguments = next < tags.count && (tags[next].part == .preposition || tagger.equals(next, "to"))
    let isPossessed =
      index > 0 && (tags[index - 1].part == .possessive || tags[index - 1].reading.value == .possessive)
    guard takesArguments || isPossessed else { return nil }
    var features: VerbGroup.Features = .nominal
    if index > 0,
      tagger.equals(index - 1, "planned") || tagger.equals(index - 1, "proposed")
        || tagger.equals(index - 1, "upcoming")
    {
      features.insert(.planned)
    }
    return make(
      index..<index + tag.reading.length, lemma: tag.reading.nominal, verbClass: verb.verbClass, features,
      .nominalized)
  }

  private func make(
    _ range: Range<Int>, lemma: Symbol, verbClass: Symbol, _ features: VerbGroup.Features,
    _ ending: VerbGroup.Ending
  ) -> VerbGroup {
    let tokens = tagger.range.lowerBound + range.lowerBound..<tagger.range.lowerBound + range.upperBound
    var group = VerbGroup(
      tokens: tokens,
      span: ByteSpan(
        tagger.tokens[tokens.lowerBound].span.start, tagger.tokens[tokens.upperBound - 1].span.end),
      lemma: lemma, verbClass: verbClass, features: features, ending: ending)
    if lexicon.selected(by: group) == [.instrument] { group.features.insert(.ofAgreement) }
    return group
  }

  /// One group while it grows.
  private struct Builder {
    let grouper: EnglishVerbGrouper
    let start: Int
    let before: VerbGroup?
    var end: Int
    var features: VerbGroup.Features = []
    var ending: VerbGroup.Ending = .final
    var lemma: Symbol = .empty
    var verbClass: Symbol = .empty
    var auxiliary: EnglishLexicon.Value = .none
    /// The finite element has been seen.
    var isFinite = false
    var hasVerb = false
    /// The class of the last controlling verb, for a predicate whose own verb has none: "agreed to stay".
    var controlClass: Symbol = .empty

    init(grouper: EnglishVerbGrouper, start: Int, before: VerbGroup?) {
      self.grouper = grouper
      self.start = start
      self.before = before
      end = start
    }

    var tags: [EnglishTag] { grouper.tags }

    mutating func run() {
      openWithContext()
      while end < tags.count {
        let tag = tags[end]
        if tag.part == .auxiliary {
          guard !hasVerb else { return }
          addAuxiliary(end)
          end += 1
        } else if tag.isVerb {
          guard !hasVerb else { return }
          addVerb(end)
          end += tag.reading.length
          guard chains() else { return }
        } else if !skipInside() {
          return
        }
      }
    }

    /// An infinitive that stands apart ("… to sign"), a coordinate infinitive ("to sign and implement").
    private mutating func openWithContext() {
      guard start > 0, tags[start].isVerb || tags[start].part == .auxiliary else { return }
      var at = start - 1
      while at > 0, tags[at].part == .adverb || tags[at].isContinuation {
        if tags[at].reading.value == .negative { features.insert(.negated) }
        at -= 1
      }
      if tags[at].part == .particle, grouper.tagger.equals(at, "to") {
        ending = .nominalized
        isFinite = true
        if at > 0 {
          switch tags[at - 1].reading.value {
          case .negative, .fail: features.insert(.negated)
          case .plan: features.insert(.planned)
          case .desire: features.insert(.desired)
          default: break
          }
        }
      } else if tags[at].part == .conjunction, tags[start].form == .base, let before, !isFinite {
        features.formUnion(before.features.intersection([.planned, .conditional, .desired, .negated]))
        ending = before.ending
        isFinite = true
      } else if tags[at].part == .conjunction, tags[start].form == .participle, let before,
        before.features.contains(.passive)
      {
        features = before.features
        ending = before.ending
        isFinite = ending == .final
      }
    }

    private mutating func addAuxiliary(_ index: Int) {
      let value = tags[index].reading.value
      if value.isNegated { features.insert(.negated) }
      auxiliary = value.positive
      isFinite = true
      func isWord(_ word: StaticString) -> Bool { grouper.tagger.equals(index, word) }
      switch auxiliary {
      case .will: features.insert(.planned)
      case .would: features.insert(.conditional)
      case .should: features.insert(.desired)
      case .have:
        features.insert(isWord("had") ? [.past, .anterior] : .past)
        if isWord("having") { ending = gerundEnding(index) == .nominalized ? .nominalized : .subordinate }
      case .be:
        if isWord("was") || isWord("were") { features.insert(.past) }
        if isWord("being"), end == start { ending = .adnominal }
      case .do: if isWord("did") { features.insert(.past) }
      default: break
      }
    }

    private mutating func addVerb(_ index: Int) {
      let tag = tags[index]
      hasVerb = true
      lemma = tag.reading.lemma
      verbClass = tag.reading.verb?.verbClass ?? .empty
      switch tag.form {
      case .past:
        features.insert(.past)
        isFinite = true
      case .gerund:
        if auxiliary == .be {
          features.insert(.ongoing)
        } else if !isFinite || auxiliary == .none {
          ending = gerundEnding(index)
        }
      case .participle:
        if auxiliary == .be {
          features.insert(.passive)
        } else if auxiliary == .have {
          features.insert(.past)
        } else if !isFinite {
          features.formUnion([.passive, .past])
          ending = .adnominal
        }
      default: isFinite = true
      }
    }

    /// "after signing", "by building": nominalized; ", adding that": subordinate; "students learning": adnominal.
    private func gerundEnding(_ index: Int) -> VerbGroup.Ending {
      guard index > 0 else { return .subordinate }
      switch tags[index - 1].part {
      case .preposition, .verb: return .nominalized
      case .noun, .properNoun, .number: return .adnominal
      default: return .subordinate
      }
    }

    /// Whether a controlling verb hands over to an infinitive; if so `end` is moved to it.
    private mutating func chains() -> Bool {
      let tag = tags[end - tags[end - 1].continuationOffset(in: tags, at: end - 1)]
      guard let verb = tag.reading.verb else { return false }
      var at = end
      var negated = false
      while at < tags.count, tags[at].part == .adverb || tags[at].reading.isTemporal {
        if tags[at].reading.value == .negative { negated = true }
        at += 1
      }
      if verb.verbClass == grouper.deny || verb.traits.contains(.fail), at < tags.count,
        tags[at].form == .gerund || grouper.tagger.equals(at, "having")
      {
        features.insert(.negated)
        hasVerb = false
        auxiliary = .none
        isFinite = true
        end = at
        return true
      }
      guard at + 1 < tags.count, tags[at].part == .particle, grouper.tagger.equals(at, "to") else {
        return false
      }
      let isPassive = features.contains(.passive)
      if verb.traits.contains(.plan)
        || (isPassive && verb.traits.contains(.noun) && !verb.traits.contains(.desire))
      {
        features.insert(.planned)
      } else if verb.traits.contains(.desire) {
        features.insert(.desired)
      } else if verb.traits.contains(.fail) {
        features.insert(.negated)
      } else if !verb.traits.contains(.aspect) {
        return false
      }
      if verb.verbClass != .empty { controlClass = verb.verbClass }
      if negated { features.insert(.negated) }
      if isPassive { features.remove(.passive) }
      hasVerb = false
      auxiliary = .none
      isFinite = true
      end = at + 1
      return true
    }

    /// Adverbs, "due to", "yet to" and the like within a group.
    private mutating func skipInside() -> Bool {
      guard !hasVerb, end < tags.count else { return false }
      if let next = overDate(end) {
        end = next
        return true
      }
      let tag = tags[end]
      var at = end
      if tag.part == .adverb || tag.part == .adjective || (auxiliary == .be && tag.part == .particle) {
        if tag.reading.value == .negative { features.insert(.negated) }
        if tag.part == .particle, grouper.tagger.equals(end, "to"), auxiliary == .be || auxiliary == .have {
          features.insert(.planned)
          auxiliary = .none
          end += 1
          return end < tags.count
            && (tags[end].isVerb || tags[end].part == .auxiliary || tags[end].part == .adverb)
        }
        at = end + tag.reading.length
        if at + 1 < tags.count, grouper.tagger.equals(at, "to"), tags[at].part == .particle {
          switch tag.reading.value {
          case .plan: features.insert(.planned)
          case .desire: features.insert(.desired)
          case .fail: features.insert(.negated)
          default:
            guard grouper.tagger.equals(end, "yet") || tag.part == .adverb && auxiliary == .be else {
              return false
            }
            if grouper.tagger.equals(end, "yet") {
              features.insert(.negated)
            } else {
              features.insert(.planned)
            }
          }
          auxiliary = .none
          end = at + 1
          return true
        }
        guard tag.part == .adverb else { return false }
        // The adverb belongs to the group only if the verb goes on behind it.
        while at < tags.count, tags[at].part == .adverb || tags[at].isContinuation { at += 1 }
        guard at < tags.count,
          tags[at].isVerb || tags[at].part == .auxiliary
            || (tags[at].part == .particle && auxiliary == .be) || tags[at].reading.value == .plan
        else { return false }
        end += tag.reading.length
        return true
      }
      return false
    }

    /// "have [today] signed", "will [on Monday] sign": the token behind a date that the group goes on after.
    private func overDate(_ first: Int) -> Int? {
      guard auxiliary != .none else { return nil }
      var at = tags[first].part == .preposition ? first + 1 : first
      let date = at
      while at < tags.count, grouper.tagger.isTemporal(at) { at += 1 }
      guard at > date else { return nil }
      var verb = at
      while verb < tags.count, tags[verb].part == .adverb { verb += 1 }
      return verb < tags.count && tags[verb].isVerb && tags[verb].form != .third && tags[verb].form != .past
        ? at : nil
    }

    mutating func result() -> VerbGroup {
      var lemma = lemma
      var verbClass = verbClass
      if !hasVerb, lemma == .empty || auxiliary != .none {
        lemma = auxiliary == .have ? grouper.have : grouper.be
        verbClass = grouper.lexicon.verb(lemma)?.verbClass ?? .empty
        if auxiliary == .have { features.remove([.past, .anterior]) }
      }
      if verbClass == .empty, hasVerb { verbClass = controlClass }
      return grouper.make(start..<max(end, start + 1), lemma: lemma, verbClass: verbClass, features, ending)
    }
  }
}

extension EnglishTag {
  /// How many tokens before `at` + 1 the entry that covers `at` starts.
  fileprivate func continuationOffset(in tags: [EnglishTag], at index: Int) -> Int {
    var start = index
    while start > 0, tags[start].isContinuation { start -= 1 }
    return index - start + 1
  }
}
