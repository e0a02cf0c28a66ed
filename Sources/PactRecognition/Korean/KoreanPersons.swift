import PactLanguage
import PactModel
import PactResources

/// Finds titles and the people who have them.
///
/// A personal name is known by its company: a title after it ("이장우 대전시장", "서 총장"), before it in parentheses
/// ("총장 문성배"), or its Latin original beside it ("크리스토퍼 스키트(Christopher Skeete)").
struct KoreanPersons {
  let reader: KoreanReader
  /// By token: the mentions of bodies and places that end in it.
  private let bodyEnding: [Int: Mention]
  private let covered: Set<Int>
  private var lexicon: Lexicon { reader.lexicon }
  private var classes: KoreanClasses { reader.classes }

  init(reader: KoreanReader, known: [Mention]) {
    self.reader = reader
    var ending: [Int: Mention] = [:]
    var covered: Set<Int> = []
    for mention in known where mention.kind == .organization || mention.kind == .gpe {
      ending[mention.tokens.upperBound - 1] = mention
    }
    for mention in known where mention.kind != .field && mention.confidence > 0.65 {
      covered.formUnion(mention.tokens)
    }
    bodyEnding = ending
    self.covered = covered
  }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        guard let title = title(at, range, sentence) else { continue }
        found += people(around: at, title, range, sentence)
      }
    }
    return found
  }

  // MARK: Titles

  /// Where a title starts in a token, and its id.
  struct Title {
    var span: ByteSpan
    var id: Symbol
    /// The part of the token before the title, if it names a body or a person.
    var prefix: ByteSpan?
  }

  private func title(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Title? {
    let nominal = reader.tokens[at].nominal
    guard reader.tokens[at].predicate < 0 || lexicon.value(nominal, classes.title) != nil else { return nil }
    if let id = lexicon.value(nominal, classes.title) { return Title(span: nominal, id: id, prefix: nil) }
    guard let suffix = lexicon.longestSuffix(nominal, classes.title) else { return nil }
    let prefix = ByteSpan(nominal.start, suffix.start)
    // "대전시장" is 대전시 + 장, "한국은행장" 한국은행 + 장.
    let body = ByteSpan(nominal.start, nominal.end - 3)
    if isBody(body) {
      return Title(span: ByteSpan(suffix.start, nominal.end), id: suffix.value, prefix: body)
    }
    if isBody(prefix) || isName(prefix) || lexicon.value(prefix, classes.surname) != nil {
      return Title(span: ByteSpan(suffix.start, nominal.end), id: suffix.value, prefix: prefix)
    }
    return Title(span: nominal, id: suffix.value, prefix: nil)
  }

  private func isBody(_ span: ByteSpan) -> Bool {
    if lexicon.names(span).contains(where: { sense in
      let type = lexicon.resources.entry(sense.entry).type
      return type == .gpe || type == .organization
    }) {
      return true
    }
    guard lexicon.length(span) >= 3 else { return false }
    return lexicon.longestSuffix(span, classes.orgSuffix) != nil
  }

  // MARK: People

  private func people(around at: Int, _ title: Title, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var titleMention = reader.mention(
      title.span, from: at, in: range, sentence: sentence, kind: .title, rule: "ko.title", confidence: 0.9)
    titleMention.value = title.id
    var person: Mention?
    var left = at - 1
    if let prefix = title.prefix {
      if isName(prefix) && !isBody(prefix)
        || lexicon.value(prefix, classes.surname) != nil && lexicon.names(prefix).isEmpty
      {
        person = reader.mention(
          prefix, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.fused",
          confidence: 0.9)
        if lexicon.length(prefix) == 1 { person?.flags.insert(.short) }
      } else if bodyEnding[at] == nil {
        var body = reader.mention(
          prefix, from: at, in: range, sentence: sentence,
          kind: lexicon.names(prefix).contains { lexicon.resources.entry($0.entry).type == .gpe }
            ? .gpe : .organization,
          rule: "ko.body.fused", confidence: 0.9)
        body.entries = lexicon.names(prefix).map(\.entry)
        body.value =
          body.entries.first.map { lexicon.resources.entry($0).kind }
          ?? lexicon.longestSuffix(prefix, classes.orgSuffix)?.value ?? .empty
        found.append(body)
      }
    }
    if person == nil {
      // Over the bodies between the name and the title.
      while left >= range.lowerBound, let body = bodyEnding[left], continues(left) {
        left = body.tokens.lowerBound - 1
      }
      if left >= range.lowerBound { person = nameEnding(left, range, sentence, isDirect: left == at - 1) }
    }
    if person == nil, reader.isBare(at) { person = nameAfter(at, range, sentence) }
    guard var person else {
      titleMention.confidence = 0.6
      return found + [titleMention]
    }
    person.sentence = sentence
    return found + [person, titleMention]
  }

  /// A token that the next one may continue: bare, or with 의.
  private func continues(_ at: Int) -> Bool { reader.isBare(at) || reader.tokens[at].marker == .genitive }

  /// A personal name whose last token is given; its Latin original may stand between it and what follows.
  private func nameEnding(_ end: Int, _ range: Range<Int>, _ sentence: Int, isDirect: Bool) -> Mention? {
    var last = end
    var hasOriginal = false
    if reader.isMark(last, ")") {
      var open = last - 1
      while open > range.lowerBound, !reader.isMark(open, "("), last - open < 8 { open -= 1 }
      guard open > range.lowerBound, reader.isMark(open, "(") else { return nil }
      hasOriginal = reader.tokens[open + 1].script == .latin
      last = open - 1
    }
    guard last >= range.lowerBound, reader.isBare(last), !covered.contains(last) else { return nil }
    let span = reader.tokens[last].nominal
    guard reader.isHangul(span) else {
      guard reader.isLatinName(last) else { return nil }
      return latinName(last, range, sentence)
    }
    if isName(span) {
      return reader.mention(
        span, from: last, in: range, sentence: sentence, kind: .person, rule: "ko.person.title",
        confidence: 0.95)
    }
    if lexicon.length(span) == 1 {
      guard isDirect, lexicon.value(span, classes.surname) != nil else { return nil }
      var short = reader.mention(
        span, from: last, in: range, sentence: sentence, kind: .person, rule: "ko.person.surname",
        confidence: 0.9)
      short.flags.insert(.short)
      return short
    }
    return foreignName(last, range, sentence, hasOriginal: hasOriginal, isDirect: isDirect)
  }

  /// "총장 문성배": a name after a bare title.
  private func nameAfter(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    let next = at + 1
    guard next < range.upperBound, reader.tokens[next].kind != .punctuation, !covered.contains(next) else {
      return nil
    }
    let span = reader.tokens[next].nominal
    guard isName(span) else { return nil }
    return reader.mention(
      span, from: next, in: range, sentence: sentence, kind: .person, rule: "ko.person.after-title",
      confidence: 0.9)
  }

  /// A Korean name: a listed surname, then one or two syllables usual in given names; no word of another kind.
  private func isName(_ span: ByteSpan) -> Bool {
    let length = lexicon.length(span)
    guard (2...4).contains(length), reader.isHangul(span) else { return false }
    if lexicon.isAny(
      span,
      of: [
        classes.title, classes.orgSuffix, classes.definite, classes.group, classes.instrument, classes.noName,
      ])
    {
      return false
    }
    if lexicon.names(span).contains(where: { !$0.isWeak }) { return false }
    for family in [2, 1] where length > family && length - family <= (family == 2 ? 2 : 2) {
      var at = span.start
      for _ in 0..<family { at = lexicon.next(after: at) }
      guard lexicon.value(ByteSpan(span.start, at), classes.surname) != nil else { continue }
      var isGiven = true
      while at < span.end, isGiven {
        let next = lexicon.next(after: at)
        isGiven = lexicon.value(ByteSpan(at, next), classes.syllable) != nil
        at = next
      }
      if isGiven { return true }
    }
    return false
  }

  /// A foreign name in Hangul, one to four words: some of them listed, or the original beside it.
  private func foreignName(
    _ last: Int, _ range: Range<Int>, _ sentence: Int, hasOriginal: Bool, isDirect: Bool
  ) -> Mention? {
    var first = last
    var known = isForeignPart(last) ? 1 : 0
    while first - 1 >= range.lowerBound, last - first < 3, reader.isBare(first - 1),
      reader.isHangul(reader.tokens[first - 1].span), !covered.contains(first - 1),
      reader.tokens[first].flags.contains(.spaceBefore), !isWord(first - 1)
    {
      first -= 1
      if isForeignPart(first) { known += 1 }
    }
    guard !isWord(last) else { return nil }
    let count = last - first + 1
    // Without its original, an unlisted word before a title is more likely a department than a name.
    guard hasOriginal || known > 0 || count >= 2 else { return nil }
    let span = ByteSpan(reader.tokens[first].span.start, reader.tokens[last].nominalEnd)
    var mention = reader.mention(
      span, from: first, in: range, sentence: sentence, kind: .person, rule: "ko.person.foreign",
      confidence: hasOriginal ? 0.95 : known > 0 ? 0.9 : 0.7)
    if count == 1 && !hasOriginal { mention.flags.insert(.short) }
    return mention
  }

  private func isForeignPart(_ at: Int) -> Bool {
    lexicon.isAny(reader.tokens[at].nominal, of: [classes.foreignGiven, classes.foreignSurname])
  }

  private func isWord(_ at: Int) -> Bool {
    let span = reader.tokens[at].nominal
    if lexicon.isAny(
      span,
      of: [
        classes.title, classes.definite, classes.group, classes.instrument, classes.orgSuffix,
        classes.facilitySuffix,
        classes.eventSuffix, classes.fieldHead, classes.relativeDay, classes.relativeYear, classes.former,
        classes.demonstrative, classes.noName,
      ])
    {
      return true
    }
    return lexicon.names(span).contains { !$0.isWeak }
  }

  /// "John Smith CEO" in Korean text.
  private func latinName(_ last: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var first = last
    while first - 1 >= range.lowerBound, reader.isBare(first - 1), reader.isLatinName(first - 1),
      last - first < 3
    { first -= 1 }
    guard first < last else { return nil }
    let span = ByteSpan(reader.tokens[first].span.start, reader.tokens[last].nominalEnd)
    return reader.mention(
      span, from: first, in: range, sentence: sentence, kind: .person, rule: "ko.person.latin",
      confidence: 0.8)
  }
}
