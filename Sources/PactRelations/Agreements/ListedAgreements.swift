import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Reads lists of agreements, whose items name parties, signatories, dates and sums without a full sentence:
///
/// ```
/// 양국은 16일 다음 4건의 문건을 체결하였다.
/// 1. 해양수산 협력 양해각서
///   - 해양수산부 ↔ 케냐 해양부
///   - 서명: 기경민 차관 / 하산 줌바 장관
/// ```
///
/// The sentence before the list says what holds for every item: status, day, place, and the party that they share.
struct ListedAgreements {
  let scene: Scene
  private let resources: Resources
  private let statusOfClass: [Symbol: String]
  private let sign: Symbol
  private let signature: Symbol
  private let arrow: Symbol
  private let expire: Symbol

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    self.resources = resources
    sign = resources.symbol(named: "sign")
    expire = resources.symbol(named: "expire")
    arrow = resources.symbol(named: "arrow")
    signature = resources.symbol(named: "signature")
    statusOfClass = [
      resources.symbol(named: "terminate"): "terminated", resources.symbol(named: "renew"): "renewed",
      resources.symbol(named: "lapse"): "terminated", resources.symbol(named: "fail"): "failed",
      resources.symbol(named: "discuss"): "proposed",
      resources.symbol(named: "propose"): "proposed",
    ]
  }

  /// An item with its subordinate lines.
  private struct Item {
    var sentences: [Int]
    /// The mark that it starts with: the code of its first character, or 0 for a number.
    var mark: UInt32
  }

  func state(_ list: inout CandidateList) {
    for block in blocks() {
      let head = head(of: block, list)
      var told = 0
      for item in block where state(item, head, &list) { told += 1 }
      if told == 0, let head { told = distribute(head, over: block, &list) }
      // What the head announced, the items have told.
      if told > 1, let head, list.candidates[head].count != 0 { list.silence(head) }
    }
  }

  // MARK: Items

  /// Runs of list items; an item whose mark is not that of the first is part of the item before it.
  private func blocks() -> [[Item]] {
    var blocks: [[Item]] = []
    var open: [Item] = []
    var paragraph = -1
    for (index, sentence) in scene.text.sentences.enumerated() where sentence.kind != .boilerplate {
      if sentence.kind == .listItem {
        let mark = mark(of: sentence)
        if let first = open.first, mark != first.mark {
          open[open.count - 1].sentences.append(index)
        } else {
          open.append(Item(sentences: [index], mark: mark))
        }
        paragraph = sentence.paragraph
      } else if sentence.paragraph == paragraph, !open.isEmpty {
        open[open.count - 1].sentences.append(index)
      } else {
        if !open.isEmpty { blocks.append(open) }
        open = []
        paragraph = -1
      }
    }
    if !open.isEmpty { blocks.append(open) }
    return blocks.map(withoutHeading)
  }

  /// "■ 시가 맺은 협약 △ 2012년 … 자매결연 △ 2017년 … 투자협약": a marked heading whose subordinate items each name an instrument.
  private func withoutHeading(_ block: [Item]) -> [Item] {
    guard block.count == 1, block[0].sentences.count > 2 else { return block }
    let marked = block[0].sentences.dropFirst().filter { scene.text.sentences[$0].kind == .listItem }
    guard marked.count > 1,
      marked.allSatisfy({ mark(of: scene.text.sentences[$0]) == mark(of: scene.text.sentences[marked[0]]) }),
      marked.filter(namesInstrument).count > 1
    else { return block }
    return marked.map { start in
      let end = marked.first { $0 > start } ?? block[0].sentences.last! + 1
      return Item(
        sentences: block[0].sentences.filter { $0 >= start && $0 < end },
        mark: mark(of: scene.text.sentences[start]))
    }
  }

  private func namesInstrument(_ sentence: Int) -> Bool {
    scene.mentionsOfSentence[sentence].contains { scene.mentions[$0].kind == .instrument }
  }

  private func mark(of sentence: Sentence) -> UInt32 {
    let token = scene.text.tokens[sentence.tokens.lowerBound]
    guard token.kind != .number else { return 0 }
    return scene.text.bytes.withUnsafeBufferPointer { Hangul.scalar($0, token.span.start).value }
  }

  /// The candidate in the sentence before a list that says what the list is of.
  private func head(of block: [Item], _ list: CandidateList) -> Int? {
    guard let first = block.first?.sentences.first else { return nil }
    for sentence in stride(from: first - 1, through: max(0, first - 2), by: -1)
    where scene.text.sentences[sentence].kind != .boilerplate {
      let here = list.candidates.indices.filter { list.candidates[$0].sentence == sentence }
      if let found = here.first(where: { list.candidates[$0].count != 0 && list.candidates[$0].isSubstantial }
      )
        ?? here.last(where: { list.candidates[$0].isSubstantial })
      {
        return found
      }
    }
    return nil
  }

  // MARK: Facts

  /// States what an item says of the agreement that it names.
  ///
  /// - Returns: false if it names none, or speaks in full sentences, which the rules read.
  private func state(_ item: Item, _ head: Int?, _ list: inout CandidateList) -> Bool {
    guard let first = item.sentences.first, isFragment(first),
      let candidate = list.candidates.indices.first(where: {
        list.candidates[$0].sentence == first && list.candidates[$0].mention >= 0
      })
    else { return false }
    guard isOpen(list.candidates[candidate]) else {
      if scene.text.language == .korean { addDetails(item, to: candidate, &list) }
      return false
    }
    let bodies = item.sentences.flatMap(parties(in:))
    let shared = head.map { list.candidates[$0].facts.filter { $0.predicate == .party } } ?? []
    guard
      bodies.count > 1 || bodies.count == 1 && (!shared.isEmpty || !list.candidates[candidate].facts.isEmpty)
    else { return false }
    for (body, mention) in bodies { add(.party, .entity(body), mention, to: candidate, &list) }
    if bodies.count == 1 { for fact in shared { inherit(fact, candidate, first, &list) } }
    for sentence in item.sentences where isSigned(sentence) {
      for mention in scene.mentionsOfSentence[sentence] where scene.mentions[mention].kind == .person {
        for person in scene.entities(of: mention) {
          add(.signatory, .entity(person), mention, to: candidate, &list)
        }
      }
    }
    addDetails(item, to: candidate, &list)
    let status = status(item) ?? head.flatMap { list.candidates[$0].literals(.status).first } ?? "signed"
    if list.candidates[candidate].literals(.status).isEmpty {
      add(.status, .literal(status), list.candidates[candidate].mention, to: candidate, &list)
    }
    if let head {
      for fact in list.candidates[head].facts
      where fact.predicate == .signedAt
        || fact.predicate == .signedOn && list.candidates[candidate].literals(.signedOn).isEmpty
      {
        inherit(fact, candidate, first, &list)
      }
    }
    return true
  }

  /// Whether no rule has found an item's parties; that of "A and B: a contract" reads no more than they.
  private func isOpen(_ candidate: Candidate) -> Bool {
    let parties = candidate.facts.filter { $0.predicate == .party && !$0.rule.hasPrefix("en.list.colon") }
    return Set(parties.map(\.object)).count < 2
  }

  /// The sum and the day that an item gives, where no rule has found them.
  private func addDetails(_ item: Item, to candidate: Int, _ list: inout CandidateList) {
    for sentence in item.sentences where isFragment(sentence) {
      for mention in scene.mentionsOfSentence[sentence] where !scene.mentions[mention].literal.isEmpty {
        let literal = Node.literal(scene.mentions[mention].literal)
        switch scene.mentions[mention].kind {
        case .money where list.candidates[candidate].literals(.amount).isEmpty:
          add(.amount, literal, mention, to: candidate, &list)
        case .date where list.candidates[candidate].literals(.signedOn).isEmpty:
          add(.signedOn, literal, mention, to: candidate, &list)
        default: break
        }
      }
    }
  }

  /// "5개 기업과 각각 투자협약을 체결했다. △㈜한빛은 … △㈜새롬은 …": one agreement with each body that an item is about.
  ///
  /// - Returns: how many agreements it made.
  private func distribute(_ head: Int, over block: [Item], _ list: inout CandidateList) -> Int {
    let announced = list.candidates[head]
    let shared = announced.entities(.party)
    guard announced.count != 0, !shared.isEmpty, announced.count < 0 || announced.count == block.count else {
      return 0
    }
    let topics = block.map { item in parties(in: item.sentences[0]).first { !shared.contains($0.body) } }
    guard block.count > 1, topics.allSatisfy({ $0 != nil }) else { return 0 }
    for (item, topic) in zip(block, topics) {
      let copy = list.copy(of: head, at: item.sentences[0])
      add(.party, .entity(topic!.body), topic!.mention, to: copy, &list)
      let sums = item.sentences.flatMap { scene.mentionsOfSentence[$0] }.filter {
        scene.mentions[$0].kind == .money && !scene.mentions[$0].literal.isEmpty
      }
      if let sum = sums.first { add(.amount, .literal(scene.mentions[sum].literal), sum, to: copy, &list) }
    }
    return block.count
  }

  private func add(
    _ predicate: Predicate, _ object: Node, _ mention: Int, to candidate: Int, _ list: inout CandidateList
  ) {
    let name = scene.mentions[mention]
    list.add(
      Fact(
        subject: .agreement(candidate), predicate: predicate, object: object,
        evidence: scene.text.sentences[name.sentence].span,
        trigger: scene.mentions[list.candidates[candidate].mention].span,
        roles: [("\(predicate)", name.span)], rule: "\(scene.text.language.rawValue).list.item",
        confidence: 0.75),
      to: candidate)
  }

  private func inherit(_ fact: Fact, _ candidate: Int, _ sentence: Int, _ list: inout CandidateList) {
    var copy = fact
    copy.rule = fact.rule + "+list"
    copy.confidence *= 0.9
    list.add(copy, to: candidate)
  }

  // MARK: What an item says

  /// An item without a full sentence: no predicate closes it, or only a noun does ("업무협약 체결").
  private func isFragment(_ sentence: Int) -> Bool {
    let end = statementEnd(sentence)
    return !scene.text.sentences[sentence].clauses.contains { clause in
      guard scene.text.clauses[clause].tokens.lowerBound < end else { return false }
      let predicate = scene.text.clauses[clause].predicate
      guard predicate >= 0 else { return false }
      let verb = scene.text.predicates[Int(predicate)]
      return verb.tokens.lowerBound < end && verb.ending == .final && !verb.features.contains(.nominal)
        && (scene.text.language == .korean || scene.text.clauses[clause].subject >= 0)
    }
  }

  /// Where an item's statement ends: "○○의료원과 원격진료 협약 → 2023년 종료" tells behind the arrow what came of it.
  private func statementEnd(_ sentence: Int) -> Int {
    let tokens = scene.text.sentences[sentence].tokens
    return tokens.first(where: isArrow) ?? tokens.upperBound
  }

  private func isArrow(_ token: Int) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer {
      resources.value(of: arrow, in: $0, scene.text.tokens[token].span) != nil
    }
  }

  /// The bodies that an item names as parties: not where something lies or happens, not whom a signatory works for.
  private func parties(in sentence: Int) -> [(body: Int, mention: Int)] {
    guard
      !isSigned(sentence) || scene.text.sentences[sentence].kind != .listItem
        || namesInstrument(sentence)
    else { return [] }
    var found: [(body: Int, mention: Int)] = []
    let end = statementEnd(sentence)
    for mention in scene.mentionsOfSentence[sentence] {
      let own = scene.mentions[mention]
      guard own.tokens.lowerBound < end, own.kind == .organization || own.kind == .gpe, !own.isInner,
        !scene.isWhereabouts(of: mention),
        !belongsToTitle(mention), let body = scene.entities(of: mention).first,
        !found.contains(where: { $0.body == body })
      else { continue }
      found.append((body, mention))
    }
    return found
  }

  private func belongsToTitle(_ mention: Int) -> Bool {
    let end = scene.mentions[mention].tokens.upperBound
    return scene.mentionsOfSentence[scene.mentions[mention].sentence].contains {
      scene.mentions[$0].kind == .title && scene.mentions[$0].body == Int32(mention)
        && scene.mentions[$0].tokens.lowerBound <= end
    }
  }

  private func isSigned(_ sentence: Int) -> Bool {
    scene.text.sentences[sentence].tokens.contains { token in
      scene.text.bytes.withUnsafeBufferPointer {
        resources.value(of: signature, in: $0, scene.text.tokens[token].nominal) != nil
      }
    }
  }

  private func status(_ item: Item) -> String? {
    var planned = false
    for sentence in item.sentences {
      for token in scene.text.sentences[sentence].tokens where scene.text.tokens[token].predicate >= 0 {
        let verb = scene.text.predicates[Int(scene.text.tokens[token].predicate)]
        if let status = statusOfClass[verb.verbClass] { return status }
        if verb.verbClass == sign, verb.features.contains(.planned) { planned = true }
        if verb.verbClass == expire, token >= statementEnd(sentence) { return "terminated" }
      }
    }
    return planned ? "planned" : nil
  }
}
