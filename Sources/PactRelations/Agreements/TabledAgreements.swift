import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Makes an agreement of each row of a table:
///
/// ```
/// 구분 | 도시 | 체결일 | 비고
/// 자매 | 일본 지치부시 | 1983. 5. 16. |
/// 우호 | 중국 자싱시 | 1999. 6. 9. | 2022년 해지
/// ```
struct TabledAgreements {
  let scene: Scene
  let labels: FactLabels
  private let instrument, weakInstrument, sign: Symbol
  private let statusOfClass: [Symbol: String]
  /// How many lines before a table may announce it.
  private static let reach = 8

  init(scene: Scene, labels: FactLabels) {
    self.scene = scene
    self.labels = labels
    func symbol(_ name: String) -> Symbol { scene.resources.symbol(named: name) }
    instrument = symbol("instrument")
    weakInstrument = symbol("instrument-weak")
    sign = symbol("sign")
    statusOfClass = [
      symbol("terminate"): "terminated", symbol("expire"): "terminated", symbol("renew"): "renewed",
      symbol("fail"): "failed", symbol("discuss"): "proposed", symbol("propose"): "proposed",
    ]
  }

  /// A row: its line, its cells, and what the columns hold.
  private struct Row {
    var sentence: Int
    var cells: [Range<Int>]
    var columns: [FactLabels.Column?]

    func cells(of predicate: Predicate) -> [Range<Int>] {
      zip(cells, columns).filter { $0.1 == .fact(predicate) }.map(\.0)
    }
  }

  func state(_ list: inout CandidateList) {
    var columns: [FactLabels.Column?]?
    var title = -1
    for sentence in scene.text.sentences.indices {
      let cells = labels.cells(of: sentence)
      guard !cells.isEmpty else {
        columns = nil
        continue
      }
      if let found = labels.columns(cells) {
        columns = found
        title = sentence
      } else if let columns, abs(cells.count - columns.count) <= 1 {
        let row = Row(sentence: sentence, cells: cells, columns: columns)
        state(row, of: title, &list)
      }
    }
  }

  private func state(_ row: Row, of title: Int, _ list: inout CandidateList) {
    var bodies = row.cells(of: .party).compactMap(body)
    let own = Set(bodies.map(\.body))
    if row.cells(of: .party).count == 1, let around = protagonist(of: title, besides: own) {
      bodies.append(around)
    }
    guard Set(bodies.map(\.body)).count > 1 else { return }
    let named = list.candidates.indices.first {
      list.candidates[$0].sentence == row.sentence && list.candidates[$0].mention >= 0
    }
    guard let kind = named.flatMap({ list.candidates[$0].instrument }) ?? kind(of: row, title) else {
      return
    }
    let start = scene.text.tokens[row.cells[0].lowerBound].span
    var candidate =
      named.map { list.candidates[$0] }
      ?? Candidate(mention: -1, sentence: row.sentence, position: start.start)
    candidate.facts = []
    candidate.instrument = kind
    candidate.isHeadline = false
    candidate.isDefinite = false
    let index = named ?? list.append(candidate)
    list.set(candidate, at: index)
    func add(_ predicate: Predicate, _ object: Node, _ span: ByteSpan) {
      list.add(
        Fact(
          subject: .agreement(index), predicate: predicate, object: object,
          evidence: scene.text.sentences[row.sentence].span, trigger: start,
          roles: [("\(predicate)", span)], rule: "\(scene.text.language.rawValue).table.row",
          confidence: 0.8), to: index)
    }
    for (body, mention) in bodies { add(.party, .entity(body), scene.mentions[mention].span) }
    add(.instrument, .literal(kind), start)
    let day = row.cells(of: .signedOn).flatMap { literals($0, .date) }.first
    if let day { add(.signedOn, .literal(scene.mentions[day].literal), scene.mentions[day].span) }
    if let sum = row.cells.flatMap({ literals($0, .money) }).first {
      add(.amount, .literal(scene.mentions[sum].literal), scene.mentions[sum].span)
    }
    for cell in row.cells(of: .coversField) {
      for mention in mentions(in: cell) where scene.mentions[mention].kind == .field {
        for field in scene.entities(of: mention) {
          add(.coversField, .entity(field), scene.mentions[mention].span)
        }
      }
    }
    let isAhead = day.map { scene.mentions[$0].flags.contains(.future) } ?? false
    let announced = announcement(before: title, list)
    let status = status(of: row) ?? (isAhead ? "planned" : announced?.literals(.status).first ?? "signed")
    add(.status, .literal(status), start)
    for fact in announced?.facts ?? []
    where fact.predicate == .signedAt || fact.predicate == .signedOn && day == nil {
      var shared = fact
      shared.rule = fact.rule + "+list"
      shared.confidence *= 0.9
      list.add(shared, to: index)
    }
  }

  /// "양국은 모두 12건의 문서에 서명했다": what the text before a table says of all its rows.
  private func announcement(before title: Int, _ list: CandidateList) -> Candidate? {
    list.candidates.last {
      $0.sentence < title && title - $0.sentence <= Self.reach && $0.count != 0 && $0.isSubstantial
    }
  }

  /// The body that a cell is about: the last, since "일본 지치부시" says first where it lies.
  private func body(of cell: Range<Int>) -> (body: Int, mention: Int)? {
    for mention in mentions(in: cell).reversed() {
      guard [.organization, .gpe].contains(scene.mentions[mention].kind),
        !scene.mentions[mention].flags.contains(.short), let body = scene.entities(of: mention).first
      else { continue }
      return (body, mention)
    }
    return nil
  }

  private func mentions(in cell: Range<Int>) -> [Int] {
    guard let first = cell.first else { return [] }
    return scene.mentionsOfSentence[scene.sentence(ofToken: first)].filter {
      !scene.mentions[$0].isInner && cell.contains(scene.mentions[$0].tokens.lowerBound)
    }
  }

  private func literals(_ cell: Range<Int>, _ kind: Mention.Kind) -> [Int] {
    mentions(in: cell).filter { scene.mentions[$0].kind == kind && !scene.mentions[$0].literal.isEmpty }
  }

  /// Whose table it is: the body in its heading, else the first that the text is about.
  private func protagonist(of title: Int, besides own: Set<Int>) -> (body: Int, mention: Int)? {
    if title > 0, let heading = heading(title - 1, besides: own) { return heading }
    let frames = FrameMatcher(scene: scene)
    for sentence in 0..<title
    where scene.text.sentences[sentence].kind != .boilerplate && labels.cells(of: sentence).isEmpty {
      for mention in frames.topic(ofSentence: sentence) ?? [] {
        if let body = body(of: mention, besides: own) { return (body, mention) }
      }
    }
    return nil
  }

  private func heading(_ sentence: Int, besides own: Set<Int>) -> (body: Int, mention: Int)? {
    for mention in scene.mentionsOfSentence[sentence] where !scene.mentions[mention].isInner {
      if let body = body(of: mention, besides: own) { return (body, mention) }
    }
    return nil
  }

  private func body(of mention: Int, besides own: Set<Int>) -> Int? {
    scene.entities(of: mention).first {
      !own.contains($0) && [.organization, .gpe].contains(scene.resolved.entities[$0].type)
    }
  }

  /// The kind of agreement that a cell says by one word ("자매", "우호"), or the heading for all.
  private func kind(of row: Row, _ title: Int) -> String? {
    for cell in row.cells(of: .instrument) where cell.count == 1 {
      if let kind = word(cell.lowerBound, weakInstrument) ?? word(cell.lowerBound, instrument) { return kind }
    }
    guard title > 0 else { return nil }
    return scene.mentionsOfSentence[title - 1].last { scene.mentions[$0].kind == .instrument }.flatMap {
      let kind = scene.resources.string(scene.mentions[$0].value)
      return kind.isEmpty ? nil : kind
    }
  }

  private func word(_ token: Int, _ category: Symbol) -> String? {
    scene.text.bytes.withUnsafeBufferPointer {
      scene.resources.value(of: category, in: $0, scene.text.tokens[token].span)
    }.map(scene.resources.string)
  }

  private func status(of row: Row) -> String? {
    for token in scene.text.sentences[row.sentence].tokens where scene.text.tokens[token].predicate >= 0 {
      let verb = scene.text.predicates[Int(scene.text.tokens[token].predicate)]
      if let status = statusOfClass[verb.verbClass] { return status }
      if verb.verbClass == sign, verb.features.contains(.planned) { return "planned" }
    }
    return nil
  }
}
