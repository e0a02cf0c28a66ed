import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Groups the naming mentions of an article into entities by union of what is the same.
struct Clusters {
  let text: AnalyzedText
  let mentions: [Mention]
  /// Union–find over mentions; -1 for one that names nothing.
  private var parent: [Int]
  private var keys: [NameKey]
  /// By root: the gazetteer entry that the first of its mentions with any was taken for.
  private var entryOfRoot: [Int: (mention: Int, entry: UInt32)] = [:]
  /// The order in which names were met.
  private let naming: [Int]
  /// By root: the titles that stand with its names.
  private var heldOf: [Int: [Int]] = [:]
  /// By name and kind: where the story first has it, once that is asked for.
  private var firstInStory: [Naming: Int]?
  private let parts: Set<Part>

  private let resources: Resources
  private let deputyPrefix, demonym, surname: Symbol
  /// Classes of what names of bodies end with.
  private let endings: [Symbol]

  init(text: AnalyzedText, mentions: [Mention], resources: Resources) {
    self.resources = resources
    deputyPrefix = resources.symbol(named: "deputy-prefix")
    demonym = resources.symbol(named: "demonym")
    surname = resources.symbol(named: "surnames-ko")
    endings = ["company-suffix", "org-suffix", "org-suffix-weak"].map(resources.symbol(named:))
    self.text = text
    self.mentions = mentions
    naming = mentions.indices.filter { mentions[$0].entityType != nil && mentions[$0].kind != .instrument }
    for (index, mention) in mentions.enumerated() where mention.kind == .title && mention.person >= 0 {
      heldOf[Int(mention.person), default: []].append(index)
    }
    parent = Array(repeating: -1, count: mentions.count)
    for index in naming { parent[index] = index }
    keys = mentions.map { mention in
      guard mention.entityType != nil else { return NameKey("") }
      guard mention.flags.contains(.common), mention.body >= 0 else {
        return NameKey(text.string(mention.span))
      }
      return NameKey(text.string(mentions[Int(mention.body)].span) + " " + text.string(mention.span))
    }
    parts = Self.parts(mentions, keys)
  }

  private func find(_ index: Int) -> Int {
    var at = index
    while parent[at] != at { at = parent[at] }
    return at
  }

  /// Points every mention straight at its root, so that the next searches take one step.
  private mutating func flatten() {
    for index in naming { parent[index] = find(index) }
  }

  /// The root is the earliest mention.
  private mutating func union(_ a: Int, _ b: Int) {
    let (x, y) = (find(a), find(b))
    guard x != y else { return }
    let (root, joined) = (min(x, y), max(x, y))
    parent[joined] = root
    if let titles = heldOf.removeValue(forKey: joined) { heldOf[root, default: []] += titles }
    guard let other = entryOfRoot[joined] else { return }
    if let own = entryOfRoot[root], own.mention < other.mention { return }
    entryOfRoot[root] = other
  }

  mutating func joinEqualNames() {
    var first: [String: Int] = [:]
    let contested = contestedNames()
    var lastOwner: [String: String] = [:]
    for index in naming where !mentions[index].flags.contains(.short) || mentions[index].kind != .person {
      var key = equalKey(index)
      if contested.contains(key) {
        if let owner = owner(of: index) { lastOwner[key] = owner }
        key += " " + (lastOwner[key] ?? "")
      }
      if let earlier = first[key] {
        // One name, two types: one thing, unless a field is named like a body.
        if (mentions[earlier].kind == .field) == (mentions[index].kind == .field) { union(earlier, index) }
      } else {
        first[key] = index
      }
    }
  }

  /// The names that bodies of several places have: "Korea's Ministry of Culture" and "Mongolia's Ministry of Culture".
  private func contestedNames() -> Set<String> {
    var owners: [String: Set<String>] = [:]
    for index in naming {
      if let owner = owner(of: index) { owners[equalKey(index), default: []].insert(owner) }
    }
    return Set(owners.lazy.filter { $0.value.count > 1 }.map(\.key))
  }

  /// The place whose a body is said to be, by its country where that is known.
  private func owner(of index: Int) -> String? {
    let mention = mentions[index]
    guard text.language == .english, mention.kind == .organization, !mention.flags.contains(.common),
      mention.body >= 0
    else { return nil }
    let place = mentions[Int(mention.body)]
    let country = place.entries.first.flatMap { resources.country(of: resources.entry($0)) }
    return country.map { resources.string($0) } ?? keys[Int(mention.body)].joined
  }

  /// What equal names share: their letters, and for a Korean in Latin script the surname and the given name in either order.
  private func equalKey(_ index: Int) -> String {
    let key = keys[index]
    guard text.language == .english, mentions[index].kind == .person, (2...3).contains(key.words.count),
      let first = key.words.first, let last = key.words.last
    else { return key.joined }
    let parts = text.string(mentions[index].span).split(separator: " ")
    if parts.count == 2, parts[0].contains("-") != parts[1].contains("-") {
      return parts[0].contains("-")
        ? last + " " + key.words.dropLast().joined() : first + " " + key.words.dropFirst().joined()
    }
    let families = [first, last].map { isSurname($0) }
    if families == [true, false] { return first + " " + key.words.dropFirst().joined() }
    if families == [false, true] { return last + " " + key.words.dropLast().joined() }
    return key.joined
  }

  private func isSurname(_ word: String) -> Bool {
    Array(word.capitalized.utf8).withUnsafeBufferPointer {
      resources.value(of: surname, in: $0, ByteSpan(0, $0.count)) != nil
    }
  }

  mutating func joinAliases() {
    for index in naming where mentions[index].sameAs >= 0 && parent[Int(mentions[index].sameAs)] >= 0 {
      union(index, Int(mentions[index].sameAs))
    }
  }

  mutating func joinEntries(_ chooser: EntryChooser) {
    var first: [UInt32: Int] = [:]
    for index in naming {
      guard let entry = chooser.entry(of: index) else { continue }
      let root = find(index)
      if entryOfRoot[root] == nil { entryOfRoot[root] = (index, entry) }
      if let earlier = first[entry] { union(earlier, index) } else { first[entry] = index }
    }
  }

  /// Joins a short form to the one entity of its type that it can mean; of several, to the last before it.
  mutating func joinShortForms() {
    flatten()
    let names = distinctNames()
    let indices = names.mapValues { places in ShortFormIndex(places.map { keys[$0] }) }
    for index in naming where find(index) == index || mentions[index].flags.contains(.short) {
      let mention = mentions[index]
      guard let type = mention.entityType, type != .field else { continue }
      var candidates: [Int] = []
      var seen: Set<Int> = [find(index)]
      let longer = indices[mention.kind]?.candidates(for: keys[index]) ?? []
      for other in longer.map({ names[mention.kind]![$0] }) where other != index {
        let root = find(other)
        guard !seen.contains(root), !areKnownApart(index, other), isShort(index, of: other, type),
          !comesFirst(index, other)
        else { continue }
        seen.insert(root)
        candidates.append(other)
      }
      if candidates.count > 1 {
        let before = candidates.filter { $0 < index }
        guard type == .person || before.count == 1, let nearest = before.last else { continue }
        candidates = [nearest]
      }
      if let only = candidates.first { union(index, only) }
    }
  }

  /// "Alstara, a manufacturer, … Its subsidiary Alstara Gulf FZE": what the story names before the longer name is no short form of
  /// it; headlines are short of what follows.
  private mutating func comesFirst(_ short: Int, _ long: Int) -> Bool {
    guard text.language == .english, mentions[short].kind == .organization,
      mentions[long].tokens.count >= mentions[short].tokens.count + 2
    else { return false }
    let places = firstInStory ?? namesInStory()
    firstInStory = places
    guard let one = places[name(short)], let other = places[name(long)] else { return false }
    return one < other
  }

  private func namesInStory() -> [Naming: Int] {
    let told = naming.filter { text.sentences[mentions[$0].sentence].kind == .body }
    return Dictionary(told.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private struct Naming: Hashable {
    var key: NameKey
    var kind: Mention.Kind
  }

  private func name(_ index: Int) -> Naming { Naming(key: keys[index], kind: mentions[index].kind) }

  /// By kind: the first mention of every name that each entity has, in the order of the text.
  private func distinctNames() -> [Mention.Kind: [Int]] {
    struct Name: Hashable {
      var root: Int
      var key: NameKey
      var isShort: Bool
      var kind: Mention.Kind
    }
    var seen: Set<Name> = []
    var names: [Mention.Kind: [Int]] = [:]
    for index in naming {
      let (kind, isShort) = (mentions[index].kind, mentions[index].flags.contains(.short))
      if seen.insert(Name(root: find(index), key: keys[index], isShort: isShort, kind: kind)).inserted {
        names[kind, default: []].append(index)
      }
    }
    return names
  }

  /// Two names that the gazetteers know as different things are not one the short form of the other.
  private func areKnownApart(_ a: Int, _ b: Int) -> Bool {
    guard let one = entryOfRoot[find(a)], let other = entryOfRoot[find(b)] else { return false }
    return one.entry != other.entry
  }

  private func isShort(_ index: Int, of other: Int, _ type: EntityType) -> Bool {
    let mention = mentions[index]
    if type == .person, keys[index].isHangul, mention.flags.contains(.short) {
      // "이 시장": the surname, then the title that the full name has too, if both are known.
      guard !mentions[other].flags.contains(.short), let surname = keys[index].words.first,
        let name = keys[other].words.first
      else { return false }
      if keys[other].words.contains(surname) { return true }
      guard name.hasPrefix(surname), name.count - surname.count <= 2, name != surname else { return false }
      let ours = titles(of: index)
      let theirs = titles(of: other)
      return ours.isEmpty || theirs.isEmpty || !ours.isDisjoint(with: theirs) || shareTitle(index, other)
    }
    if mentions[other].flags.contains(.short) && !mention.flags.contains(.short) { return false }
    if isPart(index, of: other) || isElsewhere(index, other) { return false }
    if mention.flags.contains(.common), isCommon(index, of: other) { return true }
    // "Las Condes" for "Clínica Las Condes"
    if mention.flags.contains(.short), type == .organization, text.language == .english,
      Array(keys[other].words.dropFirst()) == keys[index].words
    {
      return true
    }
    return ShortForm.matches(keys[index], keys[other], type: type)
      || type == .organization && isWithoutEnding(index, other)
  }

  /// "Korea's National Assembly" is no short form of "National Assembly of Cambodia".
  private func isElsewhere(_ short: Int, _ long: Int) -> Bool {
    guard owner(of: short) != nil else { return false }
    let (a, b) = (keys[short].words, keys[long].words)
    return b.count > a.count && b.starts(with: a) && b[a.count] == "of"
      && !keys[Int(mentions[short].body)].words.allSatisfy(b.contains)
  }

  /// "the trade ministry" for "Ministry of Trade, Industry and Energy" and for "Korea's trade ministry".
  private func isCommon(_ short: Int, of long: Int) -> Bool {
    let mention = mentions[short]
    // "Korea's environment ministry" behind "the Ministry of Environment" of another country is another.
    if mention.body >= 0,
      mentions[long].flags.contains(.common) || long < short && entryOfRoot[find(long)] == nil
    {
      return false
    }
    if mention.body >= 0, let place = entryOfRoot[find(Int(mention.body))],
      let body = entryOfRoot[find(long)],
      let country = resources.country(of: resources.entry(body.entry)),
      country != resources.country(of: resources.entry(place.entry))
    {
      return false
    }
    let words = text.bytes.withUnsafeBufferPointer { bytes in
      mention.tokens.filter { resources.value(of: demonym, in: bytes, text.tokens[$0].span) == nil }
    }
    return words.count > 1
      && words.allSatisfy { keys[long].words.contains(text.string(text.tokens[$0].span).lowercased()) }
  }

  /// "베릴론" for "베릴론시스템즈": only what kind of body it is has been left out.
  private func isWithoutEnding(_ short: Int, _ long: Int) -> Bool {
    let (a, b) = (keys[short].joined, keys[long].joined)
    guard keys[short].isHangul, keys[short].length >= 2, keys[long].length > keys[short].length,
      b.hasPrefix(a)
    else { return false }
    return Array(b.dropFirst(a.count).utf8).withUnsafeBufferPointer { bytes in
      endings.contains { resources.value(of: $0, in: bytes, ByteSpan(0, bytes.count)) != nil }
    }
  }

  /// The titles that stand with a person's name.
  private func titles(of person: Int) -> Set<Symbol> {
    let root = find(person)
    return Set((heldOf[root] ?? []).lazy.map { mentions[$0].value }.filter { $0 != .empty })
  }

  /// "성 부시장" is short for "경제부시장", but "성 시장" is not.
  private func shareTitle(_ short: Int, _ full: Int) -> Bool {
    let (ours, theirs) = (titleWords(of: short), titleWords(of: full))
    return ours.contains { short in
      theirs.contains {
        $0.hasSuffix(short) && !endsAsDeputy($0.dropLast(short.count)) || $0.hasPrefix(short)
      }
    }
  }

  /// Whether what stands before a title makes another, lower one of it (부 in 경제부시장).
  private func endsAsDeputy(_ modifier: Substring) -> Bool {
    guard let last = modifier.last else { return false }
    return Array(String(last).utf8).withUnsafeBufferPointer {
      resources.value(of: deputyPrefix, in: $0, ByteSpan(0, $0.count)) != nil
    }
  }

  private func titleWords(of person: Int) -> Set<String> {
    let root = find(person)
    return Set((heldOf[root] ?? []).lazy.map { text.string(mentions[$0].span) })
  }

  /// "배재대" is no short form of "배재대 국제교류원" where it stands in it as a name of its own.
  private func isPart(_ index: Int, of other: Int) -> Bool {
    parts.contains(Part(kind: mentions[other].kind, whole: keys[other].joined, part: keys[index].joined))
  }

  /// A name that stands inside a longer one.
  private struct Part: Hashable {
    var kind: Mention.Kind
    var whole: String
    var part: String
  }

  /// The names inside longer ones, in one pass: mentions are sorted, the longer of two that start together first.
  private static func parts(_ mentions: [Mention], _ keys: [NameKey]) -> Set<Part> {
    var parts: Set<Part> = []
    var open: [Int] = []
    for (index, mention) in mentions.enumerated() {
      open.removeAll { mentions[$0].span.end <= mention.span.start }
      guard mention.isInner else {
        open.append(index)
        continue
      }
      for outer in open where mentions[outer].span.contains(mention.span) {
        parts.insert(Part(kind: mentions[outer].kind, whole: keys[outer].joined, part: keys[index].joined))
      }
    }
    return parts
  }

  /// A surname alone names nobody until a full name explains it.
  private func isBareSurname(_ index: Int) -> Bool {
    mentions[index].kind == .person && mentions[index].flags.contains(.short) && keys[index].joined.count == 1
  }

  /// A name inside a longer one still names a body or place that the article speaks of ("배재대" in "배재대 국제교류원").
  private func isOwn(_ index: Int) -> Bool {
    !mentions[index].isInner || mentions[index].kind == .organization || mentions[index].kind == .gpe
  }

  func resolved() -> ResolvedText {
    var result = ResolvedText()
    result.entityOf = Array(repeating: -1, count: mentions.count)
    var number: [Int: Int] = [:]
    let types = types()
    for index in naming where isOwn(index) && !isBareSurname(index) {
      number[find(index)] = -1
    }
    for index in naming {
      let root = find(index)
      guard let known = number[root] else { continue }
      if known < 0 {
        number[root] = result.entities.count
        result.entities.append(
          ResolvedEntity(
            type: types[root] ?? .organization, mentions: [], entry: nil, kind: .empty,
            name: mentions[index].span))
      }
      let entity = known < 0 ? result.entities.count - 1 : known
      result.entityOf[index] = Int32(entity)
      result.entities[entity].mentions.append(index)
    }
    for index in result.entities.indices {
      result.entities[index].name = bestName(result.entities[index])
    }
    return result
  }

  /// By root: the type that the mentions vote for, weighed by confidence.
  private func types() -> [Int: EntityType] {
    var votes: [Int: [EntityType: Float]] = [:]
    for index in naming {
      guard let type = mentions[index].entityType else { continue }
      votes[find(index), default: [:]][type, default: 0] += mentions[index].confidence
    }
    return votes.compactMapValues { votes in
      EntityType.allCases.filter { votes[$0] != nil }.max { votes[$0, default: 0] < votes[$1, default: 0] }
    }
  }

  /// The longest name that is not a reference or in another script than the article.
  private func bestName(_ entity: ResolvedEntity) -> ByteSpan {
    let full = entity.mentions.filter { !mentions[$0].flags.contains(.short) && mentions[$0].sameAs < 0 }
    let proper = full.filter { !mentions[$0].flags.contains(.common) }
    let pool = proper.isEmpty ? (full.isEmpty ? entity.mentions : full) : proper
    return pool.map(whole).max { $0.count < $1.count } ?? entity.name
  }

  /// "Korea's trade ministry": a body called by a common noun with the place whose it is.
  private func whole(_ index: Int) -> ByteSpan {
    let mention = mentions[index]
    guard mention.flags.contains(.common), mention.body >= 0 else { return mention.span }
    let place = mentions[Int(mention.body)].span
    return ByteSpan(min(mention.span.start, place.start), max(mention.span.end, place.end))
  }
}
