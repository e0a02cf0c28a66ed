import PactLanguage
import PactModel
import PactRecognition
import PactResolution
import PactResources

/// An article as the matchers see it: its analysis, its mentions, what they mean, and what stands in each sentence.
///
/// A class, since every matcher holds it and makes others that do.
final class Scene {
  let text: AnalyzedText
  let mentions: [Mention]
  let resolved: ResolvedText
  /// By sentence: what stands in it, in order.
  private(set) var items: [[Item]] = []
  /// By token: the phrase that it belongs to, or -1.
  private(set) var phraseOfToken: [Int32]
  /// By token: the smallest clause that it belongs to, or -1.
  private(set) var clauseOfToken: [Int32]
  /// By clause: its phrases.
  private(set) var phrasesOfClause: [[Int]]
  /// By phrase: what it is about, once that was asked for.
  private var headsOfPhrase: [[Int]?]
  /// By phrase: those that name or describe it again.
  private let appositions: [Int: [Int]]
  /// By sentence: its mentions.
  private(set) var mentionsOfSentence: [[Int]]
  private let transparent: Symbol
  private let copula: Symbol
  private let saying: Set<Symbol>
  /// Classes of predicates that need a second party.
  private let mutual: Set<Symbol>
  private let held: Set<Symbol>
  private let encounter: Set<Symbol>
  private let talk: Set<Symbol>
  private let located: Set<Symbol>
  private let companyMark: Symbol
  private let launch: Symbol
  private let member: Symbol
  let resources: Resources

  /// A mention, a predicate, or a word or mark that belongs to neither.
  struct Item {
    enum Content {
      case mention(Int)
      case verb(Int)
      case word, punctuation
    }
    var content: Content
    var tokens: Range<Int>
    var marker: Marker
  }

  init(text: AnalyzedText, mentions: [Mention], resolved: ResolvedText, resources: Resources) {
    self.text = text
    self.mentions = mentions
    self.resolved = resolved
    self.resources = resources
    transparent = resources.symbol(named: "transparent")
    copula = resources.symbol(named: "be")
    saying = Set(["allege", "announce", "deny", "say"].map(resources.symbol(named:)))
    held = [resources.symbol(named: "open"), resources.symbol(named: "host")]
    located = [resources.symbol(named: "locate"), resources.symbol(named: "exist")]
    encounter = [resources.symbol(named: "visit"), resources.symbol(named: "meet")]
    talk = Set(["discuss", "agree", "cooperate", "pursue"].map(resources.symbol(named:)))
    mutual = [resources.symbol(named: "sign"), resources.symbol(named: "exchange")]
    companyMark = resources.symbol(named: "company-mark")
    launch = resources.symbol(named: "launch")
    member = resources.symbol(named: "member-word")
    appositions = Dictionary(
      grouping: text.phrases.indices.filter { text.phrases[$0].apposition >= 0 },
      by: { Int(text.phrases[$0].apposition) })
    headsOfPhrase = Array(repeating: nil, count: text.phrases.count)
    phraseOfToken = Array(repeating: -1, count: text.tokens.count)
    clauseOfToken = Array(repeating: -1, count: text.tokens.count)
    phrasesOfClause = Array(repeating: [], count: text.clauses.count)
    mentionsOfSentence = Array(repeating: [], count: text.sentences.count)
    for (index, phrase) in text.phrases.enumerated() {
      for token in phrase.tokens { phraseOfToken[token] = Int32(index) }
      if phrase.clause >= 0 { phrasesOfClause[Int(phrase.clause)].append(index) }
    }
    let widestFirst = text.clauses.indices.sorted {
      let (a, b) = (text.clauses[$0].tokens, text.clauses[$1].tokens)
      return a.count != b.count ? a.count > b.count : a.lowerBound < b.lowerBound
    }
    for index in widestFirst {
      for token in text.clauses[index].tokens { clauseOfToken[token] = Int32(index) }
    }
    freeLooseAdnominals()
    for (index, mention) in mentions.enumerated() { mentionsOfSentence[mention.sentence].append(index) }
    items = text.sentences.indices.map(items(ofSentence:))
  }

  /// "6일 서울에서 B와 [스마트시티 조성을 위한] 협약을 맺었다", "B와도 [비슷한] 협약을": such a modifier takes the word before
  /// it, if that; what stands farther off belongs to the clause that it stands in.
  private func freeLooseAdnominals() {
    for (index, clause) in text.clauses.enumerated() where clause.predicate >= 0 && clause.governor >= 0 {
      let verb = text.predicates[Int(clause.predicate)]
      guard verb.ending == .adnominal, text.language == .korean,
        verb.features.contains(.nominal) || verb.verbClass == .empty
      else { continue }
      let kept = verb.features.contains(.nominal) ? 1 : 0
      let freed = phrasesOfClause[index].dropLast(kept)
      phrasesOfClause[index].removeFirst(freed.count)
      phrasesOfClause[Int(clause.governor)] = freed + phrasesOfClause[Int(clause.governor)]
      for phrase in freed {
        for token in text.phrases[phrase].tokens where clauseOfToken[token] == Int32(index) {
          clauseOfToken[token] = clause.governor
        }
      }
    }
  }

  private func items(ofSentence index: Int) -> [Item] {
    let sentence = text.sentences[index]
    guard sentence.kind != .boilerplate else { return [] }
    var found: [Item] = []
    var covered = sentence.tokens.lowerBound
    func fill(upTo end: Int) {
      while covered < end {
        let token = text.tokens[covered]
        if token.predicate >= 0 {
          let verb = text.predicates[Int(token.predicate)]
          if case .verb(let last)? = found.last?.content, last == Int(token.predicate) {
            covered += 1
            continue
          }
          found.append(Item(content: .verb(Int(token.predicate)), tokens: verb.tokens, marker: token.marker))
        } else if token.part == .possessive {
          // The phrase before it bears the genitive.
        } else if token.kind == .punctuation {
          found.append(Item(content: .punctuation, tokens: covered..<covered + 1, marker: .none))
        } else {
          found.append(Item(content: .word, tokens: covered..<covered + 1, marker: token.marker))
        }
        covered += 1
      }
    }
    for mention in mentionsOfSentence[index] where !mentions[mention].isInner {
      let tokens = mentions[mention].tokens
      fill(upTo: min(tokens.lowerBound, sentence.tokens.upperBound))
      found.append(Item(content: .mention(mention), tokens: tokens, marker: marker(of: mention)))
      covered = max(covered, tokens.upperBound)
    }
    fill(upTo: sentence.tokens.upperBound)
    return found
  }

  /// The marker of the phrase that a mention heads; none where it only modifies the head.
  func marker(of mention: Int) -> Marker {
    let tokens = mentions[mention].tokens
    guard let last = tokens.last else { return .none }
    if phraseOfToken[last] >= 0 {
      let phrase = text.phrases[Int(phraseOfToken[last])]
      if tokens.contains(phrase.head) { return phrase.marker }
    }
    let token = text.tokens[last]
    return token.nominalEnd == mentions[mention].span.end ? token.marker : .none
  }

  /// True where a phrase's head only wraps the name before it ("퀘벡주 대표단", "대전시 측").
  func isTransparent(_ token: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(of: transparent, in: $0, text.tokens[token].nominal) != nil
    }
  }

  /// "구마노시 대표단 24명은"
  private func isCountedWrapper(_ phrase: Phrase) -> Bool {
    text.language == .korean && phrase.head > phrase.tokens.lowerBound && isTransparent(phrase.head - 1)
      && text.bytes[text.tokens[phrase.head].span.start] &- 48 < 10
  }

  /// The mentions that a phrase is about: its head's; a title's is the person who has it. A phrase that names nothing is about
  /// what stands beside it: "his deputy, [Oh Se-young]", "officials of [KAIST]", "the signing of [a memorandum]".
  func heads(ofPhrase index: Int) -> [Int] {
    if let known = headsOfPhrase[index] { return known }
    let found = findHeads(ofPhrase: index)
    headsOfPhrase[index] = found
    return found
  }

  private func findHeads(ofPhrase index: Int) -> [Int] {
    let own = ownHeads(ofPhrase: index)
    guard own.isEmpty, text.language == .english else {
      // "the delegation [from Gangwon]": said outright, whatever was spoken of before.
      let isSaid =
        text.language == .english && isTransparent(text.phrases[index].head)
        && own.allSatisfy { mentions[$0].kind == .reference }
      let said =
        isSaid
        ? complement(ofPhrase: index).filter { [.organization, .gpe].contains(mentions[$0].kind) } : []
      return said.isEmpty ? own : said
    }
    for other in appositions[index] ?? [] {
      let named = ownHeads(ofPhrase: other)
      if !named.isEmpty { return named }
    }
    let head = text.phrases[index].head
    if isTransparent(head) || isUnnamedOffice(index) { return complement(ofPhrase: index) }
    return text.tokens[head].predicate >= 0 ? instrument(ofNominal: text.tokens[head].predicate) : []
  }

  /// "[The mayors] of Split and Yeosu": a title of nobody named stands for its bodies.
  private func isUnnamedOffice(_ index: Int) -> Bool {
    let phrase = text.phrases[index]
    return mentionsOfSentence[sentence(ofToken: phrase.head)].contains {
      mentions[$0].kind == .title && mentions[$0].person < 0 && mentions[$0].tokens.contains(phrase.head)
        && text.bytes[mentions[$0].span.end - 1] == UInt8(ascii: "s")
    }
  }

  /// Of whom: the phrases behind "officials of", "a delegation from".
  private func complement(ofPhrase index: Int) -> [Int] {
    let next = index + 1
    // "executives of [Japan's] Tsubame Steel"
    if next + 1 < text.phrases.count, text.phrases[next].marker == .genitive,
      text.phrases[next].tokens.upperBound < text.tokens.count,
      text.tokens[text.phrases[next].tokens.upperBound].part == .possessive
    {
      return members(ofList: next + 1).flatMap(ownHeads(ofPhrase:))
    }
    guard next < text.phrases.count, [.genitive, .source].contains(text.phrases[next].marker),
      text.phrases[next].tokens.lowerBound <= text.phrases[index].tokens.upperBound + 2
    else { return [] }
    return members(ofList: next).flatMap(ownHeads(ofPhrase:))
  }

  /// A phrase and those that it is listed with.
  func members(ofList phrase: Int) -> [Int] {
    let list = text.phrases[phrase].coordination
    guard list >= 0, let first = text.phrases[phrase].tokens.first else { return [phrase] }
    return text.sentences[sentence(ofToken: first)].phrases.filter { text.phrases[$0].coordination == list }
  }

  /// What is signed, discussed or ended where a noun says so.
  private func instrument(ofNominal predicate: Int32) -> [Int] {
    let verb = text.predicates[Int(predicate)]
    guard verb.features.contains(.nominal), let first = verb.tokens.first else { return [] }
    let clauses = text.sentences[sentence(ofToken: first)].clauses
    guard let clause = clauses.first(where: { text.clauses[$0].predicate == predicate }) else { return [] }
    for phrase in phrasesOfClause[clause]
    where [.genitive, .about, .locative].contains(text.phrases[phrase].marker) {
      let found = ownHeads(ofPhrase: phrase).filter { mentions[$0].kind == .instrument }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func ownHeads(ofPhrase index: Int) -> [Int] {
    let phrase = text.phrases[index]
    guard let first = phrase.tokens.first else { return [] }
    var inside: [Int] = []
    for mention in mentionsOfSentence[sentence(ofToken: first)]
    where !mentions[mention].isInner && mentions[mention].tokens.overlaps(phrase.tokens) {
      inside.append(mention)
    }
    // "루멘테크㈜(대전)와": where it lies, not who.
    let outside = inside.filter {
      !text.tokens[mentions[$0].tokens.lowerBound].flags.contains(.parenthesized)
    }
    if !outside.isEmpty { inside = outside }
    let atHead = inside.filter { mentions[$0].tokens.contains(phrase.head) }
    if let title = atHead.last(where: { mentions[$0].kind == .title }) {
      let person = mentions[title].person
      if person >= 0 { return [Int(person)] }
      if let person = inside.last(where: { mentions[$0].kind == .person }) { return [person] }
      for other in appositions[index] ?? [] {
        let named = ownHeads(ofPhrase: other)
        if !named.isEmpty { return named }
      }
      return holder(ofTitle: title).map { [$0] } ?? []
    }
    if let person = atHead.last(where: { mentions[$0].kind == .person }) { return [person] }
    if let last = atHead.last { return [last] }
    guard let last = inside.last,
      isTransparent(phrase.head) || isCountedWrapper(phrase) || isMarked(last, upTo: phrase.tokens.upperBound)
    else {
      return []
    }
    if mentions[last].kind == .title { return mentions[last].person >= 0 ? [Int(mentions[last].person)] : [] }
    return [last]
  }

  /// The phrase that names what another only describes: "국제 정책포럼인 '몬트리올 콘퍼런스'", "the Conference of Montreal,
  /// an international forum".
  func named(_ phrase: Int) -> Int {
    let value = text.phrases[phrase]
    guard heads(ofPhrase: phrase).isEmpty else { return phrase }
    if value.marker == .copula, value.clause >= 0, text.clauses[Int(value.clause)].modified >= 0 {
      return Int(text.clauses[Int(value.clause)].modified)
    }
    // "이 행사는 협회가 해마다 여는 전시회다": what is said of the noun is said of the subject.
    if text.language == .korean, value.clause >= 0, text.clauses[Int(value.clause)].subject >= 0,
      value.marker == .copula || isAppended(value)
    {
      return Int(text.clauses[Int(value.clause)].subject)
    }
    return value.apposition >= 0 ? Int(value.apposition) : phrase
  }

  /// "2018년 출범한 '협의회' 회원으로": what was launched is the body, not its member.
  func alliance(ofMember phrase: Int) -> Int? {
    let value = text.phrases[phrase]
    let isMember = text.bytes.withUnsafeBufferPointer {
      resources.value(of: member, in: $0, text.tokens[value.head].nominal) != nil
    }
    guard text.language == .korean, isMember, heads(ofPhrase: phrase).isEmpty else { return nil }
    return mentionsOfSentence[sentence(ofToken: value.head)].last {
      mentions[$0].kind == .organization && value.tokens.overlaps(mentions[$0].tokens)
    }
  }

  /// The person whom a bare title means ("the mayor", "시장은"): the last one before it with that title.
  private func holder(ofTitle title: Int) -> Int? {
    for index in stride(from: title - 1, through: 0, by: -1)
    where mentions[index].kind == .title && mentions[index].value == mentions[title].value
      && mentions[index].person >= 0
    {
      return Int(mentions[index].person)
    }
    return nil
  }

  /// Compares a token with a word in small ASCII letters.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let span = text.tokens[token].span
    guard span.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where text.bytes[span.start + offset] | 32 != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// "is", "has been": a predicate that only says what its subject is.
  func isCopula(_ verb: VerbGroup) -> Bool { verb.verbClass == copula && !verb.features.contains(.negated) }
  func verb(ofClause clause: Int) -> VerbGroup? {
    let predicate = text.clauses[clause].predicate
    return predicate < 0 ? nil : text.predicates[Int(predicate)]
  }

  /// The clause whose subject a noun with a predicate heads: "[The signing] took place on Tuesday".
  func host(ofNominal index: Int) -> Int? {
    let clause = text.clauses[index]
    return text.sentences[clause.sentence].clauses.first { other in
      let subject = text.clauses[other].subject
      guard other != index, subject >= 0 else { return false }
      return text.tokens[text.phrases[Int(subject)].head].predicate == clause.predicate
    }
  }

  func isSaying(_ verb: VerbGroup) -> Bool { saying.contains(verb.verbClass) }

  /// Whether a phrase is a date and no more.
  func isDate(phrase: Int) -> Bool {
    guard let first = text.phrases[phrase].tokens.first else { return false }
    return mentionsOfSentence[sentence(ofToken: first)].contains {
      mentions[$0].kind == .date && mentions[$0].tokens.contains(text.phrases[phrase].head)
    }
  }

  /// Whether a date or sum tells when something happens or what it costs: not one that only modifies a noun ("the 2021 pact",
  /// "last year's pact"), and no end ("until 2030").
  func isFree(_ mention: Int) -> Bool {
    guard text.language == .english, mentions[mention].kind == .date,
      let last = mentions[mention].tokens.last,
      phraseOfToken[last] >= 0
    else { return true }
    let phrase = text.phrases[Int(phraseOfToken[last])]
    return mentions[mention].tokens.contains(phrase.head) && phrase.marker != .until
      && phrase.marker != .genitive
  }

  /// "was put off [until June]"
  func isPutOff(_ date: Int, clause: Int) -> Bool {
    guard let verb = verb(ofClause: clause), resources.string(verb.verbClass) == "postpone",
      let last = mentions[date].tokens.last, phraseOfToken[last] >= 0
    else { return false }
    let phrase = text.phrases[Int(phraseOfToken[last])]
    return phrase.marker == .until && mentions[date].tokens.contains(phrase.head)
  }

  /// Whether a clause says that something is held: 열린, 개최된, 개막한.
  func isHeld(_ clause: Int) -> Bool { verb(ofClause: clause).map { held.contains($0.verbClass) } ?? false }

  /// Whether somebody goes to see somebody: 찾아, 방문해, 만나.
  func isEncounter(_ verb: VerbGroup) -> Bool { encounter.contains(verb.verbClass) }

  /// Whether it is said that two talk to or work with each other: 논의하며, 합의하고.
  func isTalk(_ verb: VerbGroup) -> Bool { talk.contains(verb.verbClass) }

  /// Whether a clause says where something lies: 있는, 위치한.
  func isLocated(_ clause: Int) -> Bool {
    verb(ofClause: clause).map { located.contains($0.verbClass) } ?? false
  }

  /// Whether a predicate says that its subject came into being.
  func isBecoming(_ verb: VerbGroup) -> Bool { verb.verbClass == launch }

  /// "a power purchase agreement for a solar [plant] in Rwamagana": what stands somewhere itself.
  private func isPlant(phrase: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(
        of: resources.symbol(named: "plant-word"), in: $0, text.tokens[text.phrases[phrase].head].nominal)
        != nil
    }
  }

  /// "with the municipality [in Idukki] for …": where the body before it lies, unless a date follows, which tells of the act.
  func isWherePartnerLies(_ phrase: Int) -> Bool {
    guard text.language == .english, text.phrases[phrase].marker == .locative, phrase > 0 else {
      return false
    }
    let before = text.phrases[phrase - 1]
    if before.marker == .about, isPlant(phrase: phrase - 1) {
      return text.phrases[phrase].tokens.lowerBound <= before.tokens.upperBound + 1
    }
    guard before.clause == text.phrases[phrase].clause, [.comitative, .between].contains(before.marker),
      text.phrases[phrase].tokens.lowerBound <= before.tokens.upperBound + 1,
      phrase + 1 >= text.phrases.count || !isDate(phrase: phrase + 1)
    else { return false }
    let kinds = ownHeads(ofPhrase: phrase).map { mentions[$0].kind }
    let partner = ownHeads(ofPhrase: phrase - 1).map { mentions[$0].kind }
    return kinds.contains(.gpe) && !partner.contains(.gpe)
  }

  /// Whether a predicate needs a second party: in "A가 자매결연을 맺은 B" both act.
  func isMutual(_ predicate: Int32) -> Bool {
    predicate >= 0 && mutual.contains(text.predicates[Int(predicate)].verbClass)
  }

  /// Whether only a company's legal form or closing marks follow a name in its phrase: "동양특수강㈜와".
  private func isMarked(_ mention: Int, upTo end: Int) -> Bool {
    guard mentions[mention].tokens.upperBound < end else { return false }
    return (mentions[mention].tokens.upperBound..<end).allSatisfy { token in
      text.tokens[token].kind == .punctuation || text.tokens[token].nominal.isEmpty
        || text.tokens[token].flags.contains(.parenthesized)
        || text.bytes.withUnsafeBufferPointer {
          resources.value(of: companyMark, in: $0, text.tokens[token].nominal) != nil
        }
    }
  }

  /// "…는 1946년 세워진 국립대로, …": a noun with 로 before a comma says what the subject is.
  private func isAppended(_ phrase: Phrase) -> Bool {
    let end = phrase.tokens.upperBound
    return phrase.marker == .instrumental && end < text.tokens.count
      && text.tokens[end].mark == UInt8(ascii: ",")
  }

  /// Whom a bare wrapper means: those of the last phrase before it that the same word wraps ("부산시 대표단이 … 대표단은").
  func wrapped(byPhrase index: Int) -> [Int] {
    let head = text.bytes[text.tokens[text.phrases[index].head].nominal.range]
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let other = text.tokens[text.phrases[earlier].head].nominal
      guard other.count == head.count, text.bytes[other.range].elementsEqual(head) else { continue }
      let named = heads(ofPhrase: earlier)
      if !named.isEmpty { return named }
    }
    return []
  }

  /// "대표단은", "the delegation": a phrase that wraps a body which only the sentences before name.
  func isBareWrapper(phrase index: Int) -> Bool {
    isTransparent(text.phrases[index].head) && heads(ofPhrase: index).isEmpty
  }

  /// Whether a name only says where something is or happens: "일본 지치부시" for 일본, "in Montreal", "(South Korea)".
  func isWhereabouts(of mention: Int) -> Bool {
    let own = mentions[mention]
    let marker = marker(of: mention)
    if marker == .locative || text.tokens[own.tokens.lowerBound].flags.contains(.parenthesized) {
      return true
    }
    guard own.kind == .gpe else { return false }
    // "Noida-based"
    if text.language == .english, own.tokens.upperBound < text.tokens.count,
      text.tokens[own.tokens.upperBound].mark == UInt8(ascii: "-")
    {
      return true
    }
    let isOuter = mentionsOfSentence[own.sentence].contains {
      let next = mentions[$0]
      guard next.kind == .gpe || next.kind == .organization || next.kind == .facility else { return false }
      if text.language == .korean {
        return next.tokens.lowerBound == own.tokens.upperBound && (marker == .none || marker == .genitive)
      }
      // "Laval, Quebec"
      return next.tokens.upperBound + 1 == own.tokens.lowerBound && next.kind == .gpe
        && text.tokens[next.tokens.upperBound].mark == UInt8(ascii: ",")
        || next.tokens.lowerBound - own.tokens.upperBound <= 1 && marker == .genitive
    }
    return isOuter
  }

  func sentence(ofToken token: Int) -> Int {
    var lower = 0
    var upper = text.sentences.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if text.sentences[middle].tokens.upperBound <= token { lower = middle + 1 } else { upper = middle }
    }
    return min(lower, text.sentences.count - 1)
  }

  /// The entities that a mention means; a group means several.
  func entities(of mention: Int) -> [Int] {
    if mentions[mention].kind == .group { return resolved.members[mention] ?? [] }
    let entity = resolved.entityOf[mention]
    return entity >= 0 ? [Int(entity)] : []
  }

  /// Whether a mention satisfies a role's or step's kinds: its own kind, or that of what it refers to.
  func matches(_ mention: Int, kinds: UInt16, subkinds: [Symbol]) -> Bool {
    guard self.kinds(of: mention) & kinds != 0 else { return false }
    if subkinds.isEmpty { return true }
    let entity = Int(resolved.entityOf[mention])
    let known = entity >= 0 ? resolved.entities[entity].kind : .empty
    return subkinds.contains(known == .empty ? mentions[mention].value : known)
  }

  /// The kinds that a mention counts as, one bit each: its own, or that of what it means.
  func kinds(of mention: Int) -> UInt16 {
    let kind = mentions[mention].kind
    let entity = Int(resolved.entityOf[mention])
    if kind == .reference || kind == .group {
      return entities(of: mention).reduce(RuleSet.bit(kind)) { $0 | Self.bit(of: resolved.entities[$1].type) }
    }
    if entity >= 0, mentions[mention].entityType != nil, kind != .instrument {
      return Self.bit(of: resolved.entities[entity].type)
    }
    return RuleSet.bit(kind)
  }

  private static func bit(of type: EntityType) -> UInt16 {
    switch type {
    case .person: RuleSet.bit(.person)
    case .organization: RuleSet.bit(.organization)
    case .gpe: RuleSet.bit(.gpe)
    case .facility: RuleSet.bit(.facility)
    case .event: RuleSet.bit(.event)
    case .field: RuleSet.bit(.field)
    case .agreement: RuleSet.bit(.instrument)
    }
  }
}
