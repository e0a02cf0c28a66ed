import PactLanguage
import PactModel
import PactRecognition
import PactResolution
import PactResources

/// Chooses the body that an English title without one belongs to: "Vice President Oh signed", "the council's Mayor Fowler".
///
/// Every body of a kind that has such a title competes: how lately and how often it was named, whether sentences were about it,
/// whether its country fits the person's name, and whether somebody else holds the title there.
struct EnglishEmployers {
  let scene: Scene
  let resources: Resources
  /// The kinds of body that a title belongs to; `any` for no kind in particular.
  let kinds: (Mention) -> [Symbol]
  let origins: Origins
  private let any: Symbol
  private let none: Symbol
  private let company: Symbol
  private let places: Set<Symbol>
  /// Kinds of body whose titles no other kind has: councillors, ministers, rectors.
  private let special: Set<Symbol>
  private let demonym, deputy, topicNoun: Symbol
  private let bodyWord: [Symbol]
  private let subjects: [Int: Int]

  init(scene: Scene, resources: Resources, origins: Origins, kinds: @escaping (Mention) -> [Symbol]) {
    self.scene = scene
    self.resources = resources
    self.origins = origins
    self.kinds = kinds
    any = resources.symbol(named: "any")
    none = resources.symbol(named: "none")
    company = resources.symbol(named: "company")
    special = Set(
      [
        "council", "ministry", "university", "school", "hospital", "court", "party", "military", "team",
        "media",
      ].map(
        resources.symbol(named:)))
    places = Set(["city", "county", "district", "town", "province", "country"].map(resources.symbol(named:)))
    demonym = resources.symbol(named: "demonym")
    deputy = resources.symbol(named: "deputy-prefix")
    topicNoun = resources.symbol(named: "topic-noun")
    bodyWord = ["title-body", "org-cue", "gpe-word"].map(resources.symbol(named:))
    var subjects: [Int: Int] = [:]
    for clause in scene.text.clauses where clause.subject >= 0 && clause.governor < 0 {
      for head in scene.heads(ofPhrase: Int(clause.subject)) {
        for entity in scene.entities(of: head) { subjects[entity, default: 0] += 1 }
      }
    }
    self.subjects = subjects
  }

  /// - Parameter taken: by body, the titles that people are known to hold there.
  /// - Returns: the body, or nil if none is likely enough.
  func body(of title: Int, person: Int, taken: [Int: Set<Symbol>]) -> Int? {
    let mention = scene.mentions[title]
    if let owner = owner(of: mention) { return owner }
    let kinds = kinds(mention)
    let wanted = wanted(mention)
    if wanted == nil, let shared = shared(with: title) { return shared }
    let isKorean = origins.isKorean(person: person)
    let nation = nation(before: mention)
    let superiors = superiors(of: mention)
    var best: (entity: Int, score: Double)?
    for index in scene.resolved.entities.indices {
      // Whoever is named first behind the title is not meant.
      guard let first = scene.resolved.entities[index].mentions.first, first < title else { continue }
      let entity = scene.resolved.entities[index]
      guard entity.type == .organization || entity.type == .gpe else { continue }
      if let wanted {
        guard wanted.contains(entity.kind) || names(entity, with: mention) else { continue }
      } else {
        guard fit(kinds, entity) != nil else { continue }
      }
      guard !lacksPortfolio(entity, mention),
        var score = salience(of: index, entity, before: title, holdsPlaces: !kinds.contains(any))
      else { continue }
      if wanted != nil, names(entity, with: mention) { score += 6 }
      if taken[index]?.contains(mention.value) == true { score -= 6 }
      if wanted == nil { score += fit(kinds, entity) ?? 0 }
      if superiors.contains(index) { score += 5 }
      if let nation {
        guard country(of: entity) == nation else { continue }
      } else if let isKorean, let isHome = origins.isKorean(body: index) {
        score += isKorean == isHome ? 2 : -4
      }
      if best == nil || score > best!.score { best = (index, score) }
    }
    guard let best else { return nil }
    // A minister's country must be what the article is about.
    let isState = isMinister(kinds) && scene.resolved.entities[best.entity].type == .gpe
    return best.score > (isState && !isDateline(best.entity) ? 0 : -6) ? best.entity : nil
  }

  private func isDateline(_ entity: Int) -> Bool {
    scene.resolved.entities[entity].mentions.contains {
      scene.text.sentences[scene.mentions[$0].sentence].kind == .dateline
    }
  }

  /// Whether a body is of a kind that has a title.
  func suits(_ body: Int, _ title: Mention) -> Bool {
    fit(kinds(title), scene.resolved.entities[body]).map { $0 > -3 } ?? false
  }

  // MARK: What the title says

  /// "its chairman", "their vice mayor"
  private func owner(of title: Mention) -> Int? {
    let before = title.tokens.lowerBound - 1
    guard before >= 0, scene.isWord(before, "its") || scene.isWord(before, "their") else { return nil }
    if let owner = Descriptions(scene: scene).owner(at: before) { return scene.entities(of: owner).first }
    return nil
  }

  /// "SCCI President Mirza and [Senior Vice President] Tariq", "X, mayor of Y and [chair] of": what "and" joins to a title with a
  /// body, directly behind its holder.
  private func shared(with title: Int) -> Int? {
    let mention = scene.mentions[title]
    let before = mention.tokens.lowerBound - 1
    guard before > 0, scene.isWord(before, "and"),
      !scene.text.tokens[mention.tokens.lowerBound].flags.contains(.lineStart)
    else { return nil }
    let kinds = kinds(mention)
    for other in scene.mentionsOfSentence[mention.sentence].reversed() where other < title {
      let earlier = scene.mentions[other]
      guard earlier.kind == .title, earlier.person >= 0, earlier.body >= 0,
        scene.mentions[Int(earlier.person)].tokens.upperBound == before,
        let body = scene.entities(of: Int(earlier.body)).first,
        fit(kinds, scene.resolved.entities[body]) != nil
      else { continue }
      return body
    }
    return nil
  }

  /// "Deputy Commissioner Bang": of the bodies whose commissioner the article has named.
  private func superiors(of title: Mention) -> Set<Int> {
    guard title.tokens.count > 1 else { return [] }
    let word = scene.text.tokens[title.tokens.lowerBound].span
    guard has(word, deputy) else { return [] }
    let base = scene.text.string(
      ByteSpan(scene.text.tokens[title.tokens.lowerBound + 1].span.start, title.span.end)
    ).lowercased()
    let named = scene.mentions.lazy.filter {
      $0.kind == .title && $0.body >= 0 && scene.text.string($0.span).lowercased() == base
    }
    return Set(named.compactMap { scene.entities(of: Int($0.body)).first })
  }

  /// "Energy Minister Alizade" does not work for the Ministry of Trade.
  private func lacksPortfolio(_ entity: ResolvedEntity, _ title: Mention) -> Bool {
    guard resources.string(entity.kind) == "ministry", title.tokens.count > 1 else { return false }
    let topics = title.tokens.map { scene.text.tokens[$0].span }.filter { has($0, topicNoun) }
    guard !topics.isEmpty else { return false }
    let name = scene.text.string(entity.name).lowercased()
    return !topics.contains { name.contains(scene.text.string($0).lowercased()) }
  }

  private func has(_ span: ByteSpan, _ category: Symbol) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer { resources.value(of: category, in: $0, span) != nil }
  }

  /// "Council president": its own words say what kind of body a title belongs to.
  func namesBody(_ title: Mention) -> Bool { wanted(title) != nil }

  /// "[federation] president", "[municipal] secretary": the kinds of body that the title's own words name.
  private func wanted(_ title: Mention) -> [Symbol]? {
    var found: [Symbol] = []
    for token in ownWords(of: title) {
      for category in bodyWord {
        let value = scene.text.bytes.withUnsafeBufferPointer {
          resources.value(of: category, in: $0, scene.text.tokens[token].span)
        }
        guard let value, value != .empty else { continue }
        found += resources.list(value)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// The words before a title's head, those in small letters that stand before the title too ("[federation] president").
  private func ownWords(of title: Mention) -> [Int] {
    var first = title.tokens.lowerBound
    while first > 0, title.tokens.lowerBound - first < 3, scene.text.tokens[first - 1].part == .noun,
      !scene.text.tokens[first - 1].flags.contains(.capitalized), scene.text.tokens[first - 1].predicate < 0
    {
      first -= 1
    }
    return Array(first..<max(first, title.tokens.upperBound - 1))
  }

  /// Whether a body's name has one of the title's words as its head ("Mango Growers' Federation", "federation president").
  private func names(_ entity: ResolvedEntity, with title: Mention) -> Bool {
    let words = ownWords(of: title).map { scene.text.string(scene.text.tokens[$0].span).lowercased() }
    guard !words.isEmpty else { return false }
    return entity.mentions.contains { index in
      let mention = scene.mentions[index]
      guard mention.entityType == .organization, let last = mention.tokens.last else { return false }
      return words.contains(scene.text.string(scene.text.tokens[last].span).lowercased())
    }
  }

  /// "Ugandan State Minister": the country that a people's adjective before the title names.
  private func nation(before title: Mention) -> Symbol? {
    let before = title.tokens.lowerBound - 1
    guard before >= 0 else { return nil }
    return scene.text.bytes.withUnsafeBufferPointer {
      resources.value(of: demonym, in: $0, scene.text.tokens[before].span)
    }.flatMap { $0 == .empty ? nil : $0 }
  }

  private func isMinister(_ kinds: [Symbol]) -> Bool {
    guard let first = kinds.first else { return false }
    return resources.string(first) == "ministry" || resources.string(first) == "country"
  }

  /// How well a body suits a title by its kind, at most 0; nil if not at all.
  private func fit(_ kinds: [Symbol], _ entity: ResolvedEntity) -> Double? {
    if kinds.contains(none) { return nil }
    if kinds.isEmpty || kinds.contains(any) { return entity.type == .gpe ? -3 : 0 }
    if kinds.contains(entity.kind) { return 0 }
    let ofPlaces = kinds.filter(places.contains)
    if entity.type == .gpe { return entity.kind == .empty && !ofPlaces.isEmpty ? -0.5 : nil }
    if kinds.allSatisfy({ places.contains($0) || special.contains($0) }) { return nil }
    return entity.kind == .empty && kinds.contains(company) ? 0 : -1.5
  }

  // MARK: What the article says

  /// How much the text before a title is about a body; nil if it was not named yet.
  private func salience(
    of index: Int, _ entity: ResolvedEntity, before mention: Int, holdsPlaces: Bool
  ) -> Double? {
    let title = scene.mentions[mention]
    let before = entity.mentions(before: mention).reversed().lazy.filter {
      scene.mentions[$0].span.start < title.span.start && !scene.mentions[$0].isInner
    }
    guard let last = before.first else { return nil }
    let nearest = scene.mentions[last]
    let distance = title.sentence - nearest.sentence
    let paragraphs =
      scene.text.sentences[title.sentence].paragraph - scene.text.sentences[nearest.sentence].paragraph
    var score = -Double(min(distance, 6)) - Double(min(paragraphs, 3)) + 0.6 * Double(before.prefix(6).count)
    score += 1.2 * Double(min(subjects[index, default: 0], 3))
    if Descriptions(scene: scene).isWhere(last),
      !holdsPlaces || scene.text.sentences[nearest.sentence].kind == .dateline
    {
      score -= 3
    }
    if distance == 0 {
      score += 2 - 0.1 * Double(title.tokens.lowerBound - nearest.tokens.upperBound)
    }
    return score
  }

  // MARK: Countries

  private func country(of entity: ResolvedEntity) -> Symbol? {
    if let entry = entity.entry { return resources.country(of: resources.entry(entry)) }
    for index in entity.mentions where scene.mentions[index].entityType != nil {
      for token in scene.mentions[index].tokens {
        let span = scene.text.tokens[token].span
        let value = resources.names.find(scene.text.bytes[span.range])
        guard value >= 0 else { continue }
        let places = resources.nameSenses(value).filter { !$0.isWeak }.map { resources.entry($0.entry) }
        if let place = places.filter({ $0.type == .gpe }).max(by: { $0.rank < $1.rank }) {
          return resources.country(of: place)
        }
      }
    }
    return nil
  }
}
