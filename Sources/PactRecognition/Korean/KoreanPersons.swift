import PactLanguage
import PactModel
import PactResources

/// Finds titles and the people who have them.
///
/// A personal name is known by its company: a title behind it ("이장우 대전시장", "서 총장"), perhaps with the body between them
/// ("다르한 사티발디 알마티 시장"), a title before it in parentheses ("총장 문성배"), an age or form of address behind it, its Latin
/// original beside it. A surname alone counts where someone of that name is named in full.
struct KoreanPersons {
  let reader: KoreanReader
  let titles: KoreanTitles
  /// By token: the mentions of bodies and places that end in it.
  let bodyEnding: [Int: Mention]
  /// Tokens that belong to a sure name of something else.
  let covered: Set<Int>
  var lexicon: Lexicon { reader.lexicon }
  var classes: KoreanClasses { reader.classes }

  init(reader: KoreanReader, known: [Mention]) {
    self.reader = reader
    titles = KoreanTitles(reader: reader)
    var ending: [Int: Mention] = [:]
    var covered: Set<Int> = []
    for mention in known where !mention.isInner {
      if mention.kind == .organization || mention.kind == .gpe {
        ending[mention.tokens.upperBound - 1] = mention
      }
      if mention.kind != .field, mention.confidence > 0.65 { covered.formUnion(mention.tokens) }
    }
    bodyEnding = ending
    self.covered = covered
  }

  func find() -> [Mention] {
    var found: [Mention] = []
    reader.forEachSentence { sentence, range in
      for at in range where reader.isUsable(at) && reader.tokens[at].kind != .punctuation {
        if isReporter(at) { continue }
        if let title = titles.title(at) {
          found += people(around: at, title, range, sentence)
        } else if let person = untitled(at, range, sentence) {
          found.append(person)
        }
      }
    }
    return withoutStraySurnames(found)
  }

  /// "강민지 기자", "유지나·천명관 기자"
  private func isReporter(_ at: Int) -> Bool {
    lexicon.value(reader.tokens[at].nominal, classes.reporter) != nil
  }

  /// A surname alone, or one word of a foreign name, needs someone who is named in full.
  private func withoutStraySurnames(_ all: [Mention]) -> [Mention] {
    var surnames: Set<TextKey> = []
    var found = all
    for mention in found where mention.kind == .person && !mention.flags.contains(.short) {
      let name = mention.span
      var at = name.start
      for length in 1...2 where at < name.end {
        at = lexicon.next(after: at)
        // "서문 총리" is no one called 서문, where 서문규 is spoken of.
        if length == 2, at == name.end { continue }
        surnames.insert(TextKey(lexicon.bytes, ByteSpan(name.start, at)))
      }
      for token in mention.tokens where mention.tokens.count > 1 {
        surnames.insert(TextKey(lexicon.bytes, reader.tokens[token].nominal))
      }
    }
    for index in found.indices where isSurnameOfTwo(found[index], surnames) {
      found[index].flags.insert(.short)
    }
    var people: Set<Int> = []
    var kept = found.filter { mention in
      guard mention.kind == .person, mention.flags.contains(.short) else { return true }
      return surnames.contains(TextKey(lexicon.bytes, mention.span))
    }
    for mention in kept where mention.kind == .person { people.insert(mention.span.start) }
    kept.removeAll { $0.kind == .title && $0.confidence < 0.5 && people.isEmpty }
    return kept
  }

  private func isSurnameOfTwo(_ mention: Mention, _ surnames: Set<TextKey>) -> Bool {
    mention.kind == .person && mention.tokens.count == 1 && lexicon.length(mention.span) == 2
      && lexicon.value(mention.span, classes.surname) != nil
      && surnames.contains(TextKey(lexicon.bytes, mention.span))
  }

  // MARK: Around a title

  private func people(around at: Int, _ title: KoreanTitles.Title, _ range: Range<Int>, _ sentence: Int)
    -> [Mention]
  {
    var found: [Mention] = []
    var person = title.person.map { span in
      var short = reader.mention(
        span, from: at, in: range, sentence: sentence, kind: .person, rule: "ko.person.fused", confidence: 0.9
      )
      short.flags.insert(.short)
      return short
    }
    person = person ?? before(at, range, sentence) ?? after(at, range, sentence)
    if let body = title.body, bodyEnding[at] == nil, person != nil || title.isKnownBody {
      found.append(fused(body, at, range, sentence))
    }
    // "현장", "공사": a word that may be a title is none without someone who has it.
    if title.body == nil, lexicon.value(title.span, classes.titleWeak) != nil {
      // "공사 사장": the title is the one behind it.
      let isBody = lexicon.value(title.span, classes.orgSuffix) != nil
      let isBeforeTitle =
        at + 1 < range.upperBound && reader.isBare(at) && reader.isTitle(reader.tokens[at + 1].nominal)
      if person == nil || isBody && isBeforeTitle { return [] }
    }
    var mention = reader.mention(
      whole(title.span, at, range), from: at, in: range, sentence: sentence, kind: .title, rule: "ko.title",
      confidence: person == nil ? 0.6 : 0.92)
    mention.value = title.id
    // Who is only elected works for no body yet that the context could tell.
    if mention.span.end > title.span.end || at > range.lowerBound && isPost(at - 1) {
      mention.flags.insert(.modifier)
    }
    if let person { found.append(person) }
    found.append(mention)
    if let person { found += colleagues(of: person, range, sentence) }
    return found
  }

  /// "시장 권한대행", "지사 당선인": what says in what way someone has the title.
  private func whole(_ title: ByteSpan, _ at: Int, _ range: Range<Int>) -> ByteSpan {
    guard at + 1 < range.upperBound, reader.isBare(at), reader.tokens[at + 1].flags.contains(.spaceBefore),
      lexicon.value(reader.tokens[at + 1].nominal, classes.titleTail) != nil
    else { return title }
    return ByteSpan(title.start, reader.tokens[at + 1].nominalEnd)
  }

  private func fused(_ span: ByteSpan, _ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention {
    let senses = lexicon.names(span)
    let place = lexicon.longestSuffix(span, classes.placeSuffix)
    let isPlace =
      senses.contains { lexicon.resources.entry($0.entry).type == .gpe } || senses.isEmpty && place != nil
    var body = reader.mention(
      span, from: at, in: range, sentence: sentence, kind: isPlace ? .gpe : .organization,
      rule: "ko.body.fused",
      confidence: 0.9)
    body.entries = senses.map(\.entry).filter {
      lexicon.resources.entry($0).type == (isPlace ? .gpe : .organization)
    }
    body.value =
      body.entries.first.map { lexicon.resources.entry($0).kind } ?? (isPlace ? place?.value : nil)
      ?? (lexicon.longestSuffix(span, classes.orgSuffix) ?? lexicon.longestSuffix(span, classes.orgSuffixWeak))?
      .value
      ?? .empty
    return body
  }

  /// "노진태·권오석 대표이사": names that a dot joins to one with a title.
  private func colleagues(of person: Mention, _ range: Range<Int>, _ sentence: Int) -> [Mention] {
    var found: [Mention] = []
    var at = person.tokens.lowerBound
    while at - 2 >= range.lowerBound, lexicon.value(reader.tokens[at - 1].span, classes.listMark) != nil,
      isKoreanName(reader.tokens[at - 2].nominal), reader.isBare(at - 2), !covered.contains(at - 2)
    {
      at -= 2
      found.append(
        reader.mention(
          reader.tokens[at].nominal, from: at, in: range, sentence: sentence, kind: .person,
          rule: "ko.person.list",
          confidence: 0.85))
    }
    return found
  }

  /// The person before a title: at once, or before the bodies and departments that belong to the title.
  private func before(_ at: Int, _ range: Range<Int>, _ sentence: Int) -> Mention? {
    var end = at - 1
    var skipped = 0
    if end > range.lowerBound, reader.isMark(end, "/"), reader.isMark(range.lowerBound, "[") {
      // "[케르투 알바스테 / 합살루시장]": who speaks, in broadcasts.
      end -= 1
    }
    while end >= range.lowerBound, at - end < 14 {
      if let person = name(endingAt: end, range, sentence, isDirect: skipped == 0) { return person }
      guard let next = skip(end, range, isDirect: skipped == 0) else { return nil }
      skipped += 1
      guard skipped <= 4 else { return nil }
      end = next
    }
    return nil
  }

  /// Over a body, a department or a parenthesis between the name and the title.
  private func skip(_ end: Int, _ range: Range<Int>, isDirect: Bool) -> Int? {
    if reader.isMark(end, ")") {
      guard let open = opening(end, range) else { return nil }
      return open - 1
    }
    if let body = bodyEnding[end], continues(end) || body.span.end == reader.tokens[end].span.end {
      return body.tokens.lowerBound - 1
    }
    if reader.isLatinName(end), reader.isBare(end) { return end - 1 }
    let token = reader.tokens[end]
    if lexicon.value(token.nominal, classes.former) != nil { return end - 1 }
    // "공태오 ㈜온새미로 회장"
    if lexicon.value(token.span, classes.companyMark) != nil { return end - 1 }
    guard token.kind == .word, continues(end), token.part == .noun || token.part == .determiner else {
      return nil
    }
    let nominal = token.nominal
    if isPost(end) { return end - 1 }
    // A department ("국제협력과 과장"), or an unknown body behind a full Korean name ("지상욱 네오카본 대표").
    if reader.isCompound(nominal) || lexicon.longestSuffix(nominal, classes.unit) != nil { return end - 1 }
    return isDirect && isBehindName(end, range) ? end - 1 : nil
  }

  /// Whether a full name or the original of one stands before a word, which then is the person's body.
  func isBehindName(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at - 1 >= range.lowerBound, reader.tokens[at].flags.contains(.spaceBefore) else { return false }
    if reader.isMark(at - 1, ")"), let open = opening(at - 1, range) {
      return reader.tokens[open + 1].script == .latin
    }
    return reader.isBare(at - 1) && isFullKoreanName(reader.tokens[at - 1].nominal)
      && !covered.contains(at - 1)
  }

  /// "김도형 아르빈 대표": of two words that could be names, the one with a rare surname is the body.
  private func isBody(_ at: Int, behindNameIn range: Range<Int>) -> Bool {
    isBehindName(at, range) && reader.tokens[at - 1].kind == .word
      && hasUsualSurname(reader.tokens[at - 1].span)
      && !hasUsualSurname(reader.tokens[at].span)
  }

  func hasUsualSurname(_ span: ByteSpan) -> Bool {
    classes.usualSurnames.contains(Array(lexicon.bytes[span.start..<lexicon.next(after: span.start)]))
  }

  func opening(_ close: Int, _ range: Range<Int>) -> Int? {
    var open = close - 1
    while open > range.lowerBound, !reader.isMark(open, "("), close - open < 12 { open -= 1 }
    return open > range.lowerBound && reader.isMark(open, "(") ? open : nil
  }

  /// A token that the next one may continue: bare, or with 의.
  func continues(_ at: Int) -> Bool { reader.isBare(at) || reader.tokens[at].marker == .genitive }

  // MARK: Names

  /// A personal name whose last token is given; its original or age may stand between it and what follows.
  private func name(endingAt end: Int, _ range: Range<Int>, _ sentence: Int, isDirect: Bool) -> Mention? {
    var last = end
    var hasOriginal = false
    if reader.isMark(last, ")") {
      guard let open = opening(last, range) else { return nil }
      let inside = reader.tokens[open + 1]
      hasOriginal = inside.script == .latin || inside.script == .han
      guard hasOriginal || inside.script == .digits else { return nil }
      last = open - 1
    }
    guard last >= range.lowerBound, reader.tokens[last].kind == .word else { return nil }
    let span = reader.tokens[last].span
    guard reader.isHangul(span), reader.isUsable(last) else { return nil }
    if let whole = spelled(last, end, range, sentence) ?? spaced(last, range, sentence) { return whole }
    guard isNameToken(last), !isFormer(last, range), !isPost(last) else { return nil }
    if isKoreanName(span), !covered.contains(last) || isDirect && isDoubtfulPlace(last),
      !(isDirect && isBody(last, behindNameIn: range))
    {
      if !(isForeignPart(last) && precedesForeignPart(last, range)) {
        return reader.mention(
          span, from: last, in: range, sentence: sentence, kind: .person, rule: "ko.person.title",
          confidence: 0.95)
      }
    }
    if lexicon.length(span) == 1 || lexicon.length(span) == 2 && lexicon.value(span, classes.surname) != nil {
      guard isDirect, lexicon.value(span, classes.surname) != nil else {
        let name = foreignName(last, range, sentence, hasOriginal: hasOriginal, isDirect: isDirect)
        return name.flatMap { $0.tokens.count > 1 ? $0 : nil }
      }
      var short = reader.mention(
        span, from: last, in: range, sentence: sentence, kind: .person, rule: "ko.person.surname",
        confidence: 0.9)
      short.flags.insert(.short)
      return short
    }
    return foreignName(last, range, sentence, hasOriginal: hasOriginal, isDirect: isDirect)
  }

  /// "주핀란드 대사": where an ambassador is posted.
  private func isPost(_ at: Int) -> Bool {
    // 주삿포로 is not cut before 로.
    [reader.tokens[at].nominal, reader.tokens[at].span].contains { span in
      let place = lexicon.next(after: span.start)
      guard place < span.end, lexicon.value(ByteSpan(span.start, place), classes.postPrefix) != nil else {
        return false
      }
      return lexicon.names(ByteSpan(place, span.end)).contains {
        lexicon.resources.entry($0.entry).type == .gpe
      }
    }
  }

  /// "옥동규 전 김해시장": behind a name 전 is no surname; "김하나" is one, whatever 나 may be elsewhere.
  private func isFormer(_ at: Int, _ range: Range<Int>) -> Bool {
    lexicon.value(reader.tokens[at].span, classes.former) != nil && at > range.lowerBound
      && (isKoreanName(reader.tokens[at - 1].span) && isNameToken(at - 1)
        || reader.isBare(at - 1) && isForeignWord(at - 1))
  }

  /// A word that no particle closes; what looks like one may belong to a name ("이가은 원장").
  func isNameToken(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.kind == .word, !token.flags.contains(.boilerplate), !isInflected(at) else { return false }
    if token.nominalEnd == token.span.end { return true }
    // "원장은 심사위원장을": a noun with its particle is no name.
    if reader.isTitle(token.nominal) || isSureBody(at) { return false }
    // "도의 경제부지사", "내가 총장이어서"
    if token.part == .pronoun || lexicon.value(token.nominal, classes.definite) != nil { return false }
    if token.marker != .copula, lexicon.length(token.nominal) > 1, reader.isCommon(token.nominal) {
      return false
    }
    if isKoreanName(token.span) { return true }
    // "미야모토 리에 시장": no particle stands behind one syllable there.
    if lexicon.length(token.nominal) == 1, at > 0, reader.isBare(at - 1), isForeignPart(at - 1) {
      return true
    }
    if lexicon.isAny(token.span, of: [classes.foreignGiven, classes.foreignSurname]) { return true }
    // "피게레도 대사", "기타자와 부시장": no particle stands before a title, unless behind a name or noun.
    let isBehindBody = at > 0 && reader.isBare(at - 1) && bodyEnding[at - 1] != nil
    return token.marker != .genitive && (isBehindBody || !reader.isCompound(token.nominal))
      && lexicon.names(token.nominal).isEmpty
      && !isWord(at) && lexicon.length(token.span) >= 3 && token.span.end - token.nominalEnd == 3
  }

  /// A verb of the tables, or one made of a common noun ("유일한"); "다르한" may be a name.
  func isInflected(_ at: Int) -> Bool {
    let token = reader.tokens[at]
    guard token.predicate >= 0, token.marker != .copula else { return false }
    let verb = reader.text.predicates[Int(token.predicate)]
    guard verb.tokens.count == 1, verb.verbClass == .empty else { return true }
    var last = token.span.end - 1
    while last > token.span.start, lexicon.bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let stem = ByteSpan(token.span.start, last)
    return verb.ending != .adnominal || lexicon.length(stem) < 2 || reader.isCommon(stem)
      || lexicon.value(token.span, classes.verbForm) != nil
  }

  private func precedesForeignPart(_ at: Int, _ range: Range<Int>) -> Bool {
    at > range.lowerBound && reader.isBare(at - 1) && isForeignPart(at - 1)
  }
}
