import PactLanguage
import PactModel
import PactRecognition
import PactResolution
import PactResources

/// States what a person's title says: jobTitle, and worksFor for the body that the title belongs to.
struct TitleRelations {
  let scene: Scene
  let resources: Resources
  /// By title id: the kinds of body that have such a title.
  let bodies: [Symbol: [Symbol]]
  private let any: Symbol
  private let company: Symbol
  private let title: Symbol
  private let honorific: Symbol
  private let appointmentMark: Symbol

  init(scene: Scene, resources: Resources, bodies: [Symbol: [Symbol]]) {
    self.scene = scene
    self.resources = resources
    self.bodies = bodies
    any = resources.symbol(named: "any")
    company = resources.symbol(named: "company")
    title = resources.symbol(named: "title")
    honorific = resources.symbol(named: "honorific")
    appointmentMark = resources.symbol(named: "appointment-mark")
  }

  func facts() -> [Fact] {
    var facts: [Fact] = []
    var employed: [Int: Int] = [:]
    var waiting: [(person: Int, title: Int)] = []
    var titleOf: [ByteSpan: Symbol] = [:]
    let titled = scene.text.language == .english ? properlyTitled() : []
    for (index, title) in scene.mentions.enumerated() where title.kind == .title && title.person >= 0 {
      guard !title.flags.contains(.former), let person = scene.entities(of: Int(title.person)).first,
        scene.resolved.entities[person].type == .person
      else { continue }
      if !titled.contains(person) || !isMereForm(title) {
        facts.append(
          fact(
            index, person, .jobTitle, .literal(written(title)), roles: [("title", title.span)]))
      }
      titleOf[title.span] = title.value
      if title.body >= 0, let body = scene.entities(of: Int(title.body)).first {
        facts.append(
          fact(
            index, person, .worksFor, .entity(body),
            roles: [("title", title.span), ("body", scene.mentions[Int(title.body)].span)]))
        employed[person] = body
      } else {
        waiting.append((person, index))
      }
    }
    var employers: [Int: Set<Symbol>] = [:]
    for fact in facts where fact.predicate == .worksFor {
      if case .entity(let body) = fact.object, let title = titleOf[fact.trigger] {
        employers[body, default: []].insert(title)
      }
    }
    let origins = Origins(scene: scene, resources: resources)
    let english = EnglishEmployers(scene: scene, resources: resources, origins: origins, kinds: kinds)
    let ordered =
      scene.text.language == .english
      ? SharedTitles(scene: scene, suits: english.suits).bodies(
        of: waiting.filter { employed[$0.person] == nil }) : [:]
    for (person, title) in waiting
    where
      (employed[person] == nil || scene.text.language == .english && english.namesBody(scene.mentions[title]))
      && !scene.mentions[title].flags.contains(.modifier)
    {
      let likely =
        scene.text.language == .english
        ? ordered[person] ?? english.body(of: title, person: person, taken: employers)
        : appointer(title) ?? likelyBody(title, person, employers, origins)
      guard let body = likely else { continue }
      employers[body, default: []].insert(scene.mentions[title].value)
      var guess = fact(
        title, person, .worksFor, .entity(body), roles: [("title", scene.mentions[title].span)])
      guess.rule = "\(scene.text.language.rawValue)" + Self.guessSuffix
      guess.confidence = 0.6
      facts.append(guess)
      employed[person] = body
    }
    return facts
  }

  /// "Mayor Cllr Lacey", "Professor Tregear": a form of address says nothing of somebody who has a title besides.
  private func isMereForm(_ title: Mention) -> Bool {
    title.tokens.count == 1 && isForm(title)
      && scene.text.tokens[title.tokens.lowerBound].flags.contains(.capitalized)
  }

  /// The persons who have a title that is no mere form of address.
  private func properlyTitled() -> Set<Int> {
    let titles = scene.mentions.lazy.filter { $0.kind == .title && $0.person >= 0 && !isForm($0) }
    return Set(titles.compactMap { scene.entities(of: Int($0.person)).first })
  }

  private func isForm(_ title: Mention) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer { resources.value(of: honorific, in: $0, title.span) != nil }
  }

  /// A title as one person has it: "Energy Ministers" as "Energy Minister".
  private func written(_ title: Mention) -> String {
    let text = scene.text.string(title.span)
    guard scene.text.language == .english, text.hasSuffix("s"), let last = title.tokens.last else {
      return text
    }
    let word = scene.text.tokens[last].span
    return isTitle(word) || !isTitle(ByteSpan(word.start, word.end - 1)) ? text : String(text.dropLast())
  }

  private func isTitle(_ span: ByteSpan) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer { resources.value(of: title, in: $0, span) != nil }
  }

  private static let guessSuffix = ".person.title-in-context"

  /// Whether a fact only follows from what stands near a title.
  static func isGuess(_ fact: Fact) -> Bool { fact.rule.hasSuffix(guessSuffix) }

  private func fact(
    _ title: Int, _ person: Int, _ predicate: Predicate, _ object: Node, roles: [(String, ByteSpan)]
  ) -> Fact {
    let mention = scene.mentions[title]
    return Fact(
      subject: .entity(person), predicate: predicate, object: object,
      evidence: scene.text.sentences[mention.sentence].span, trigger: mention.span,
      roles: [("person", scene.mentions[Int(mention.person)].span)] + roles,
      rule: "\(scene.text.language.rawValue).person.title", confidence: Double(mention.confidence) * 0.97)
  }

  /// "◇ 한국관광공사 △감사실장 구자온 △홍보실장 …": the body that a list of appointments starts with.
  private func appointer(_ title: Int) -> Int? {
    let mention = scene.mentions[title]
    let sentence = scene.text.sentences[mention.sentence].tokens
    guard mention.tokens.lowerBound > sentence.lowerBound,
      isAppointmentMark(mention.tokens.lowerBound - 1),
      let first = scene.mentionsOfSentence[mention.sentence].first(where: { !scene.mentions[$0].isInner }),
      scene.mentions[first].tokens.lowerBound <= sentence.lowerBound + 2,
      isAppointmentMark(scene.mentions[first].tokens.upperBound), let body = scene.entities(of: first).first
    else { return nil }
    let type = scene.resolved.entities[body].type
    return type == .organization || type == .gpe ? body : nil
  }

  private func isAppointmentMark(_ token: Int) -> Bool {
    guard token < scene.text.tokens.count else { return false }
    return scene.text.bytes.withUnsafeBufferPointer {
      resources.value(of: appointmentMark, in: $0, scene.text.tokens[token].span) != nil
    }
  }

  /// The body that a title without one belongs to: near before it, much spoken of, of a kind that has such a title, of the
  /// person's country, and without another holder of the title.
  private func likelyBody(
    _ title: Int, _ person: Int, _ employers: [Int: Set<Symbol>], _ origins: Origins
  ) -> Int? {
    let mention = scene.mentions[title]
    let kinds = kinds(mention)
    let isKorean = origins.isKorean(person: person)
    var best: (entity: Int, score: Double)?
    for (index, entity) in scene.resolved.entities.enumerated()
    where (entity.type == .organization || entity.type == .gpe) && mayHave(kinds, entity) {
      let before = entity.mentions(before: title).reversed().lazy.filter { !scene.mentions[$0].isInner }
      guard let last = before.first else { continue }
      let nearest = scene.mentions[last]
      var score = Double(before.prefix(6).count)
      if nearest.sentence == mention.sentence {
        score += 10 - Double(min(mention.tokens.lowerBound - nearest.tokens.upperBound, 12)) * 0.5
      } else {
        score -= 1.5 * Double(min(mention.sentence - nearest.sentence, 6))
      }
      if let isKorean, let isHome = origins.isKorean(body: index) { score += isKorean == isHome ? 6 : -14 }
      if mention.value != .empty, employers[index]?.contains(mention.value) == true { score -= 8 }
      if best == nil || score > best!.score { best = (index, score) }
    }
    guard let best, best.score > -6 else { return nil }
    return best.entity
  }

  /// The kinds of body that any title written so belongs to: "governor" is a province's, and a bank's.
  private func kinds(_ title: Mention) -> [Symbol] {
    let senses = scene.text.bytes.withUnsafeBufferPointer { bytes -> [Symbol] in
      let word = resources.word(in: bytes, title.span)
      return word < 0 ? [] : resources.wordSenses(word).filter { $0.category == self.title }.map(\.value)
    }
    return (senses.isEmpty ? [title.value] : senses).flatMap { bodies[$0] ?? [] }
  }

  /// A body of no known kind may be a company, which most unlisted bodies are.
  private func mayHave(_ kinds: [Symbol], _ entity: ResolvedEntity) -> Bool {
    if kinds.isEmpty || kinds.contains(any) { return entity.type == .organization }
    return kinds.contains(entity.kind)
      || entity.kind == .empty && entity.type == .organization && kinds.contains(company)
  }
}
