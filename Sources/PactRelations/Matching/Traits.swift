import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// What the steps of sequences ask of an item, numbered, so that a sentence is held against all sequences by bits.
///
/// A trait is a kind of mention, a class of predicates, a word, or a class of words. A sequence can match only where each step
/// that must stand finds one of its traits in the sentence; most sequences miss one in most sentences.
struct Traits: Sendable {
  private var verbs: [Symbol: Int] = [:]
  private var classes: [Symbol: Int] = [:]
  /// By hash: two words of one hash share a trait, which only makes the filter coarser.
  private var words: [UInt64: Int] = [:]
  /// The first numbers are those of the kinds of mention.
  private var count = Mention.Kind.allCases.count

  /// For each step that must stand in the text: its traits, of which the sentence needs one.
  mutating func needs(of steps: [RuleSet.Step]) -> [[Int]] {
    steps.compactMap { step in step.isOptional || step.isDescribed ? nil : traits(of: step.test) }
  }

  /// - Returns: nil for a test that items of many shapes pass.
  private mutating func traits(of test: RuleSet.Step.Test) -> [Int]? {
    switch test {
    case .mention(let kinds, _):
      return Mention.Kind.allCases.filter { kinds & RuleSet.bit($0) != 0 }.map { Int($0.rawValue) }
    case .verb(let classes, _, _): return classes.map { number($0, \.verbs) }
    case .words(let words):
      return words.map { word in word.withUnsafeBufferPointer { number(Self.hash($0), \.words) } }
    case .wordClass(let classes):
      return classes.contains(where: \.takesEnding) ? nil : classes.map { number($0.category, \.classes) }
    case .gap: return nil
    }
  }

  private mutating func number<Key>(_ key: Key, _ table: WritableKeyPath<Traits, [Key: Int]>) -> Int {
    if let known = self[keyPath: table][key] { return known }
    count += 1
    self[keyPath: table][key] = count - 1
    return count - 1
  }

  /// FNV-1a.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The traits of one sentence's items.
  struct Found {
    fileprivate var bits: [UInt64]

    /// Whether each need finds one of its traits.
    func meet(_ needs: [[Int]]) -> Bool {
      needs.allSatisfy { $0.contains { bits[$0 >> 6] >> UInt64($0 & 63) & 1 != 0 } }
    }

    fileprivate mutating func insert(_ trait: Int) { bits[trait >> 6] |= 1 << UInt64(trait & 63) }
  }

  /// - Parameter bytes: those of the scene's text.
  func found(in sentence: Int, of scene: Scene, _ bytes: UnsafeBufferPointer<UInt8>) -> Found {
    var found = Found(bits: Array(repeating: 0, count: (count + 63) / 64))
    for item in scene.items[sentence] {
      switch item.content {
      case .mention(let mention): add(mention, of: scene, bytes, to: &found)
      case .verb(let verb):
        let group = scene.text.predicates[verb]
        if let trait = verbs[group.verbClass] { found.insert(trait) }
        add(word: group.span, bytes, to: &found)
        add(class: scene.text.tokens[group.tokens.lowerBound].nominal, scene, bytes, to: &found)
      case .word, .punctuation:
        let token = scene.text.tokens[item.tokens.lowerBound]
        add(word: token.span, bytes, to: &found)
        add(class: token.span, scene, bytes, to: &found)
        guard token.nominalEnd != token.span.end else { continue }
        add(word: token.nominal, bytes, to: &found)
        add(class: token.nominal, scene, bytes, to: &found)
      }
    }
    return found
  }

  private func add(
    _ mention: Int, of scene: Scene, _ bytes: UnsafeBufferPointer<UInt8>, to found: inout Found
  ) {
    // The kinds have the first numbers, in the order of their bits.
    found.bits[0] |= UInt64(scene.kinds(of: mention))
    let (kind, person, span) = (
      scene.mentions[mention].kind, scene.mentions[mention].person, scene.mentions[mention].span
    )
    add(word: span, bytes, to: &found)
    add(class: span, scene, bytes, to: &found)
    guard kind == .title else { return }
    if person >= 0 { found.bits[0] |= UInt64(scene.kinds(of: Int(person))) }
    if let last = scene.mentions[mention].tokens.last {
      add(class: scene.text.tokens[last].span, scene, bytes, to: &found)
    }
  }

  private func add(word span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>, to found: inout Found) {
    guard !words.isEmpty else { return }
    if let trait = words[Self.hash(UnsafeBufferPointer(rebasing: bytes[span.range]))] { found.insert(trait) }
  }

  private func add(
    class span: ByteSpan, _ scene: Scene, _ bytes: UnsafeBufferPointer<UInt8>, to found: inout Found
  ) {
    let word = scene.resources.word(in: bytes, span)
    guard word >= 0 else { return }
    for sense in scene.resources.wordSenses(word) {
      if let trait = classes[sense.category] { found.insert(trait) }
    }
  }
}
