import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Resolves what is not named: 시, 이 대학, the institute, the mayor, 양 기관, both sides.
package struct References {
  private let resources: Resources
  private let text: AnalyzedText
  private let mentions: [Mention]
  /// "이곳", "the conference" ask for a type, not for a kind.
  private let typeNames: [EntityType: Symbol]
  private let company, demonym, home: Symbol
  init(resources: Resources, text: AnalyzedText, mentions: [Mention]) {
    self.resources = resources
    self.text = text
    self.mentions = mentions
    company = resources.symbol(named: "company")
    demonym = resources.symbol(named: "demonym")
    home = resources.symbol(named: "iso3166:KR")
    typeNames = [
      .facility: resources.symbol(named: "facility"), .event: resources.symbol(named: "event"),
    ]
  }

  func resolve(_ resolved: inout ResolvedText) {
    fillKinds(&resolved)
    let holders = holders(resolved)
    let heads =
      text.language == .english
      ? EnglishHeads(text: text, mentions: mentions, resolved: resolved, resources: resources) : nil
    for (index, mention) in mentions.enumerated() {
      switch mention.kind {
      case .reference:
        guard let entity = target(of: index, holders, heads, resolved) else { continue }
        resolved.entityOf[index] = Int32(entity)
        resolved.entities[entity].mentions.append(index)
      case .group:
        resolved.members[index] = members(of: index, resolved)
      default: break
      }
    }
    for index in resolved.entities.indices { resolved.entities[index].mentions.sort() }
  }

  /// An entity without an entry takes the kind that its pattern gave (`university` for "…대학교").
  private func fillKinds(_ resolved: inout ResolvedText) {
    for index in resolved.entities.indices where resolved.entities[index].kind == .empty {
      if let named = resolved.entities[index].mentions.first(where: { mentions[$0].value != .empty }) {
        resolved.entities[index].kind = mentions[named].value
      }
    }
  }

  /// The most spoken-of entity of the kind up to here, before all one whose name has the reference's own noun; of equals the nearest.
  private func target(
    of reference: Int, _ holders: [Symbol: Set<Int>], _ heads: EnglishHeads?, _ resolved: ResolvedText
  ) -> Int? {
    let title = mentions[reference].value
    let kinds = Self.kinds(title, resources)
    let persons = holders[title] ?? []
    let nation = heads == nil ? nil : nation(of: mentions[reference])
    let isLoose = isLoose(reference)
    var best: (entity: Int, score: Double)?
    let named = heads?.named(by: reference) ?? []
    for index in resolved.entities.indices {
      // Most are told of later.
      guard let first = resolved.entities[index].mentions.first, first < reference else { continue }
      let entity = resolved.entities[index]
      let isNamed = named.contains(index)
      guard
        isNamed
          || title != .empty
            && (kinds.contains(entity.kind) || heads != nil && isLikelyFirm(entity, kinds)
              || kinds.contains(typeNames[entity.type] ?? .empty)
              || (entity.type == .person && persons.contains(index)))
      else { continue }
      if let nation, let own = country(of: entity), own != nation { continue }
      let before = entity.mentions.filter { $0 < reference }
      guard let last = before.max() else { continue }
      let distance = Double(mentions[reference].sentence - mentions[last].sentence)
      let told = heads.map { heads in before.filter { !heads.isOuterPlace($0) }.count } ?? before.count
      let endsSo = entity.mentions.contains { endsIn(reference, $0) }
      if isLoose, !endsSo, entity.type != .event || distance > 2 { continue }
      var score =
        entity.type == .person
        ? -distance
        : Double(told) * 1.5 + (atHome(entity) ? 4 : 0) + Double(entity.mentions.count) * 0.5 - distance
          * 0.25
      if isNamed { score += 6 }
      if endsSo { score += 2 }
      if before.contains(where: isTopic) || before.contains(where: isOpening) { score += 1.5 }
      if score >= best?.score ?? -.infinity { best = (index, score) }
    }
    return best?.entity
  }

  /// Whether a Korean mention is what its sentence is about: "SK에코플랜트는".
  private func isTopic(_ mention: Int) -> Bool {
    guard text.language == .korean, let last = mentions[mention].tokens.last else { return false }
    return mentions[mention].kind != .reference && text.tokens[last].marker == .topic
  }

  /// Whether an English body opens its sentence, as what it is about does.
  private func isOpening(_ mention: Int) -> Bool {
    guard text.language == .english, mentions[mention].kind == .organization || mentions[mention].kind == .gpe
    else {
      return false
    }
    // "The [Jinju] branch of the court", "[Jinju]'s mayor" are about the branch and the mayor.
    let next = mentions[mention].tokens.upperBound
    guard next < text.tokens.count, text.tokens[next].part != .noun, text.tokens[next].part != .possessive
    else {
      return false
    }
    return mentions[mention].tokens.lowerBound - text.sentences[mentions[mention].sentence].tokens.lowerBound
      <= 1
  }

  /// Whether a Korean reference is no topic, subject or companion ("대회를 주최한", "재단에"): then only what is named so is meant.
  private func isLoose(_ reference: Int) -> Bool {
    guard text.language == .korean, let last = mentions[reference].tokens.last else { return false }
    switch text.tokens[last].marker {
    case .object, .dative, .locative, .genitive, .source:
      return !mentions[reference].flags.contains(.definite)
    default: return false
    }
  }

  /// Whether a name ends in the word that a reference is: 한국농어촌공사 in 공사.
  private func endsIn(_ reference: Int, _ name: Int) -> Bool {
    let (word, full) = (mentions[reference].span, mentions[name].span)
    return text.language == .korean && full.count > word.count
      && text.bytes[word.range].elementsEqual(text.bytes[(full.end - word.count)..<full.end])
  }

  /// Most bodies of which nothing says what they are are firms.
  private func isLikelyFirm(_ entity: ResolvedEntity, _ kinds: [Symbol]) -> Bool {
    entity.type == .organization && entity.kind == .empty && kinds.contains(company)
  }

  /// "the Serbian institute": the country that an adjective in or before a reference names.
  private func nation(of reference: Mention) -> Symbol? {
    let first = max(0, reference.tokens.lowerBound - 1)
    for token in first..<reference.tokens.upperBound {
      let value = text.bytes.withUnsafeBufferPointer {
        resources.value(of: demonym, in: $0, text.tokens[token].span)
      }
      if let value, value != .empty { return value }
    }
    return nil
  }

  private func country(of entity: ResolvedEntity) -> Symbol? {
    entity.entry.flatMap { resources.country(of: resources.entry($0)) }
  }

  /// The kinds of body that a reference or group asks for: what its value lists after the count (`2 city|province`).
  ///
  /// - Returns: no kinds where any body fits.
  package static func kinds(_ value: Symbol, _ resources: Resources) -> [Symbol] {
    let list = resources.string(value).split(separator: " ").last ?? ""
    return list == "any" ? [] : list.split(separator: "|").map { resources.symbol(named: String($0)) }
  }

  /// "시", "도" in a Korean text are likelier those of the country.
  private func atHome(_ entity: ResolvedEntity) -> Bool {
    guard text.language == .korean, entity.type == .gpe, let entry = entity.entry else { return false }
    return resources.list(resources.entry(entry).within).contains(home)
  }

  /// By title: the persons whom the article gives it.
  private func holders(_ resolved: ResolvedText) -> [Symbol: Set<Int>] {
    var holders: [Symbol: Set<Int>] = [:]
    for mention in mentions where mention.kind == .title && mention.person >= 0 {
      let person = Int(resolved.entityOf[Int(mention.person)])
      if person >= 0 { holders[mention.value, default: []].insert(person) }
    }
    return holders
  }

  /// The last bodies named before a group, as many as it counts, of its kind; those of the nearest sentence first.
  private func members(of group: Int, _ resolved: ResolvedText) -> [Int] {
    let kinds = Self.kinds(mentions[group].value, resources)
    let found = last(before: group, of: kinds, resolved)
    guard found.isEmpty, !kinds.isEmpty, text.language == .english else { return found }
    // "The two institutes" may be of no known kind.
    return last(before: group, of: kinds + [.empty], resolved)
  }

  private func last(before group: Int, of kinds: [Symbol], _ resolved: ResolvedText) -> [Int] {
    let wanted = mentions[group].count == 0 ? 2 : mentions[group].count
    var found: [Int] = []
    for index in stride(from: group - 1, through: 0, by: -1) where found.count < wanted {
      let entity = Int(resolved.entityOf[index])
      guard entity >= 0, !found.contains(entity), !mentions[index].isInner,
        !mentions[index].flags.contains(.modifier)
      else { continue }
      let type = resolved.entities[entity].type
      guard type == .organization || type == .gpe else { continue }
      if !kinds.isEmpty, !kinds.contains(resolved.entities[entity].kind) { continue }
      found.append(entity)
    }
    return found.count == wanted ? found.reversed() : []
  }
}
