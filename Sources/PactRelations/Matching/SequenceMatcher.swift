import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Runs the sequence rules over the items of a sentence, by backtracking; a gap is bounded, so the work per start is too.
struct SequenceMatcher {
  let scene: Scene
  let resources: Resources
  private let joiner: Symbol
  private let subsidiary: Symbol

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    self.resources = resources
    joiner = resources.symbol(named: "list-joiner")
    subsidiary = resources.symbol(named: "subsidiary-word")
  }

  /// Calls `body` with the mentions of each role for every start at which the rule matches, the shortest match first.
  func match(_ rule: RuleSet.Sequence, sentence: Int, _ body: ([[Int]], Range<Int>) -> Void) {
    let items = scene.items[sentence]
    var bound: [[Int]] = Array(repeating: [], count: rule.roleNames.count)
    for start in items.indices {
      guard let first = rule.steps.first, first.isDescribed || test(first, items[start]) || first.isOptional
      else {
        continue
      }
      // What a description is of is looked for only where the description itself begins.
      if first.isDescribed, let next = rule.steps.dropFirst().first, !next.isOptional,
        !test(next, items[start]),
        !next.isGap
      {
        continue
      }
      for index in bound.indices { bound[index] = [] }
      if let end = run(rule.steps[...], items, start, &bound), end > start {
        body(bound, items[start].tokens.lowerBound..<items[end - 1].tokens.upperBound)
      }
    }
  }

  private func run(
    _ steps: ArraySlice<RuleSet.Step>, _ items: [Scene.Item], _ at: Int, _ bound: inout [[Int]]
  ) -> Int? {
    guard let step = steps.first else { return at }
    let rest = steps.dropFirst()
    if case .gap(let count, let kind) = step.test {
      for skip in 0...count {
        if let end = run(rest, items, at + skip, &bound) { return end }
        guard at + skip < items.count, mayPass(items[at + skip], kind) else { return nil }
      }
      return nil
    }
    if step.isDescribed {
      guard at < items.count, case .mention(let kinds, let subkinds) = step.test,
        let described = Descriptions(scene: scene).described(
          by: items[at].tokens.lowerBound,
          where: { scene.matches(meant($0, step), kinds: kinds, subkinds: subkinds) })
      else { return nil }
      bound[step.role] = [meant(described, step)]
      return run(rest, items, at, &bound)
    }
    if at < items.count, test(step, items[at]), !isModifier(items[at], step, before: rest.first) {
      let saved = bound
      var next = at + 1
      if step.role >= 0 {
        switch items[at].content {
        case .mention(let mention): bound[step.role] = [meant(mention, step)]
        case .word:
          // "its", "their": what the pronoun means.
          guard let owner = Descriptions(scene: scene).owner(at: items[at].tokens.lowerBound) else {
            return nil
          }
          bound[step.role] = [owner]
        default: break
        }
      }
      if step.takesList { next = takeList(step, items, at, &bound) }
      if let end = run(rest, items, next, &bound) { return end }
      bound = saved
    }
    return step.isOptional ? run(rest, items, at, &bound) : nil
  }

  private func mayPass(_ item: Scene.Item, _ kind: Rule.Element.Gap) -> Bool {
    switch item.content {
    case .verb: return kind == .wide
    case .mention(let mention) where kind == .nominal && scene.text.language == .korean:
      return scene.mentions[mention].kind == .field && item.marker == .none
    case .word where kind == .nominal:
      if scene.text.language == .korean, item.marker != .none, item.marker != .genitive { return false }
      let part = scene.text.tokens[item.tokens.lowerBound].part
      return part == .noun || part == .adjective || part == .properNoun || part == .number || part == .adverb
    default: return kind != .nominal
    }
  }

  /// "of [Chennai]'s Ashok Cauvery Group", "of [Dubai]-based DP Gulf": such a name only modifies the one behind it, unless the
  /// rule asks for just that.
  private func isModifier(_ item: Scene.Item, _ step: RuleSet.Step, before next: RuleSet.Step?) -> Bool {
    guard case .mention(let mention) = item.content, item.tokens.upperBound < scene.text.tokens.count else {
      return false
    }
    if step.takesList, isPlaceOfNext(mention, item) { return true }
    let after = scene.text.tokens[item.tokens.upperBound]
    if after.part == .possessive { return step.markers & (1 << UInt32(Marker.genitive.rawValue)) == 0 }
    guard !after.flags.contains(.spaceBefore), after.kind == .word,
      scene.text.bytes[after.span.start] == UInt8(ascii: "-")
    else { return false }
    if case .words? = next?.test { return false }
    return true
  }

  /// "강원 동해시", "일본 소니": a place that only says where what follows in its phrase lies is no member of a list.
  private func isPlaceOfNext(_ mention: Int, _ item: Scene.Item) -> Bool {
    guard scene.text.language == .korean, scene.mentions[mention].kind == .gpe, item.marker == .none,
      let last = item.tokens.last, scene.phraseOfToken[last] >= 0
    else { return false }
    let phrase = scene.text.phrases[Int(scene.phraseOfToken[last])]
    return !item.tokens.contains(phrase.head)
      && scene.mentionsOfSentence[scene.mentions[mention].sentence].contains {
        scene.mentions[$0].tokens.contains(phrase.head) && scene.mentions[$0].kind != .instrument
          && scene.mentions[$0].tokens.lowerBound == item.tokens.upperBound
      }
  }

  /// Takes the members of a list that follow its first, over joining words and marks.
  ///
  /// - Returns: the item after the last member.
  private func takeList(_ step: RuleSet.Step, _ items: [Scene.Item], _ first: Int, _ bound: inout [[Int]])
    -> Int
  {
    var end = first + 1
    var at = end
    var last = first
    while at < items.count, at - end < 3 || isDescription(items, from: end, to: at) {
      if case .mention(let mention) = items[at].content, test(step, items[at]),
        isListed(at, after: last, items)
      {
        if isPlaceOfNext(mention, items[at]) {
          at += 1
          continue
        }
        if step.role >= 0, !liesWithin(items[last], mention) { bound[step.role].append(meant(mention, step)) }
        end = at + 1
        last = at
      } else if !isJoiner(items[at]), !isDescription(items, from: end, to: at + 1) {
        break
      }
      at += 1
    }
    return end
  }

  /// "Wollongong and [the Japanese city of] Kawasaki", "and [battery maker] Arcten", "and [Norway's] Scanvolt": what stands
  /// between "and" and the next name of an English list.
  private func isDescription(_ items: [Scene.Item], from start: Int, to end: Int) -> Bool {
    guard scene.text.language == .english, end - start <= 7, start + 1 < end,
      let joint = items[start..<end].firstIndex(where: { isConjunction($0) }), joint <= start + 1
    else { return false }
    return (joint + 1..<end).allSatisfy { at in
      let token = scene.text.tokens[items[at].tokens.lowerBound]
      switch items[at].content {
      case .mention(let mention): return items[at].marker == .genitive && scene.mentions[mention].kind == .gpe
      case .word:
        if token.part == .preposition {
          return at > joint + 1 && scene.isTransparent(items[at].tokens.lowerBound - 1)
        }
        return token.part == .determiner || token.part == .adjective || token.part == .noun
          || token.part == .possessive || token.part == .properNoun
      default: return false
      }
    }
  }

  private func isConjunction(_ item: Scene.Item) -> Bool {
    guard case .word = item.content else { return false }
    return scene.text.tokens[item.tokens.lowerBound].part == .conjunction
  }

  /// In Korean a list is joined by marks, 와/과 or joining words; behind "는" another phrase begins.
  private func isListed(_ at: Int, after last: Int, _ items: [Scene.Item]) -> Bool {
    guard scene.text.language == .korean else { return true }
    guard !isBareModifier(at, items) else { return false }
    return at > last + 1 || items[last].marker == .comitative || items[last].marker == .none
  }

  private func isBehindName(_ item: Scene.Item) -> Bool {
    let first = item.tokens.lowerBound
    return scene.mentionsOfSentence[scene.sentence(ofToken: first)].contains {
      scene.mentions[$0].tokens.upperBound == first
        && [.organization, .gpe].contains(scene.mentions[$0].kind)
        && scene.marker(of: $0) == .none
    }
  }

  /// "사피온, [카카오] 계열사 카카오모빌리티": a name that a noun follows at once is no member of a Korean list.
  private func isBareModifier(_ at: Int, _ items: [Scene.Item]) -> Bool {
    guard scene.text.language == .korean, items[at].marker == .none, at + 1 < items.count else {
      return false
    }
    guard case .word = items[at + 1].content else { return false }
    return isOf(
      RuleSet.Step.WordClass(category: subsidiary, takesEnding: false),
      scene.text.tokens[items[at + 1].tokens.lowerBound].nominal)
  }

  /// "Montpellier, France" is one place and where it lies, no list of two.
  private func liesWithin(_ item: Scene.Item, _ outer: Int) -> Bool {
    guard case .mention(let inner) = item.content, let place = entry(inner), let around = entry(outer) else {
      return false
    }
    return resources.list(place.within).contains(around.id)
  }

  private func entry(_ mention: Int) -> GazetteerEntry? {
    let entity = scene.resolved.entityOf[mention]
    return entity < 0 ? nil : scene.resolved.entities[Int(entity)].entry.map(resources.entry)
  }

  /// A title stands for the person who has it, where a person is asked for: "이장우 대전시장은" is about 이장우.
  private func meant(_ mention: Int, _ step: RuleSet.Step) -> Int {
    let own = scene.mentions[mention]
    guard own.kind == .title, own.person >= 0, !own.flags.contains(.former),
      case .mention(let kinds, _) = step.test,
      kinds & RuleSet.bit(.title) == 0
    else { return mention }
    return Int(own.person)
  }

  private func isJoiner(_ item: Scene.Item) -> Bool {
    switch item.content {
    case .punctuation: true
    case .word:
      scene.text.bytes.withUnsafeBufferPointer {
        resources.value(of: joiner, in: $0, scene.text.tokens[item.tokens.lowerBound].nominal) != nil
      }
    default: false
    }
  }

  private func test(_ step: RuleSet.Step, _ item: Scene.Item) -> Bool {
    if step.markers != 0, step.markers & (1 << UInt32(item.marker.rawValue)) == 0 { return false }
    switch (step.test, item.content) {
    case (.mention(let kinds, let subkinds), .mention(let mention)):
      // "A·B·C 3개 대학": the group is what stands before it, once more.
      if scene.mentions[mention].kind == .group, step.markers == 0, isBehindName(item) { return false }
      return scene.matches(meant(mention, step), kinds: kinds, subkinds: subkinds)
    case (.wordClass(let categories), .mention(let mention)):
      let span = scene.mentions[mention].span
      // "a long-standing partner": the title's last word says what it is.
      let last = scene.mentions[mention].tokens.last.map { scene.text.tokens[$0].span } ?? span
      return categories.contains {
        isOf($0, span) || scene.mentions[mention].kind == .title && isOf($0, last)
      }
    case (.words(let words), .mention(let mention)) where scene.mentions[mention].kind == .field:
      // "경산 소재 영남대": no field of materials.
      return words.contains { $0.elementsEqual(scene.text.bytes[scene.mentions[mention].span.range]) }
    case (.words(let words), .word), (.words(let words), .punctuation):
      return words.contains { equals($0, item) }
    case (.words(let words), .verb(let verb)):
      return words.contains { $0.elementsEqual(scene.text.bytes[scene.text.predicates[verb].span.range]) }
    case (.wordClass(let categories), .word), (.wordClass(let categories), .punctuation):
      let token = scene.text.tokens[item.tokens.lowerBound]
      return categories.contains { isOf($0, token.nominal) || isOf($0, token.span) }
    case (.wordClass(let categories), .verb(let verb)):
      // "회원사다", "회원이기도 하다": the noun before the copula.
      let first = scene.text.tokens[scene.text.predicates[verb].tokens.lowerBound]
      return first.marker == .copula && categories.contains { isOf($0, first.nominal) }
    case (.verb(let classes, let endings, let without), .verb(let verb)):
      let group = scene.text.predicates[verb]
      return classes.contains(group.verbClass) && group.features.isDisjoint(with: without)
        && (endings == 0 || endings & (1 << group.ending.rawValue) != 0)
    case (.gap, _): return true
    default: return false
    }
  }

  private func isOf(_ word: RuleSet.Step.WordClass, _ span: ByteSpan) -> Bool {
    scene.text.bytes.withUnsafeBufferPointer { bytes in
      if resources.value(of: word.category, in: bytes, span) != nil { return true }
      guard word.takesEnding else { return false }
      return (span.start + 1..<max(span.end, span.start + 1)).contains {
        bytes[$0] & 0xC0 != 0x80
          && resources.value(of: word.category, in: bytes, ByteSpan($0, span.end)) != nil
      }
    }
  }

  private func equals(_ word: [UInt8], _ item: Scene.Item) -> Bool {
    let token = scene.text.tokens[item.tokens.lowerBound]
    return word.elementsEqual(scene.text.bytes[token.span.range])
      || word.elementsEqual(scene.text.bytes[token.nominal.range])
  }
}

extension RuleSet.Step {
  fileprivate var isGap: Bool {
    if case .gap = test { return true }
    return false
  }
}
