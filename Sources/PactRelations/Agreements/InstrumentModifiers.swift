import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// What stands before an instrument in its phrase and tells it from others: 재난안전 in "재난안전 상호지원 협정", "student
/// exchange" in "a student exchange agreement", another in "another deal".
struct InstrumentModifiers {
  let scene: Scene
  private let resources: Resources
  private let other: Symbol
  private let plain: Symbol
  private let instrument: Symbol
  private let suffix: Symbol
  private let back: Symbol
  private let sameKind: Symbol
  private let cardinal: Symbol
  private let besides: Symbol
  private let renewal: Symbol
  private let supersede: Symbol

  init(scene: Scene, resources: Resources) {
    self.scene = scene
    self.resources = resources
    other = resources.symbol(named: "other-instrument")
    plain = resources.symbol(named: "plain-modifier")
    instrument = resources.symbol(named: "instrument")
    suffix = resources.symbol(named: "instrument-suffix")
    back = resources.symbol(named: "back-reference")
    sameKind = resources.symbol(named: "same-kind")
    cardinal = resources.symbol(named: "cardinal")
    besides = resources.symbol(named: "besides")
    renewal = resources.symbol(named: "renewal-word")
    supersede = resources.symbol(named: "supersede")
  }

  /// - Returns: the words that tell the instrument apart, and whether one says that it is another than those before.
  func modifiers(of mention: Int) -> (words: [[UInt8]], isOther: Bool) {
    let own = scene.mentions[mention]
    var words: [[UInt8]] = []
    var isOther = isOfSameKind(own)
    for token in first(own)..<own.tokens.lowerBound where !isName(token, of: own.sentence) {
      if has(token, other) { isOther = true } else if tells(token) { words.append(word(nominal(token))) }
    }
    // "A third, with a hospital in Iceland", "another with Lima": the noun is left out.
    if scene.text.language == .english, let last = own.tokens.last, has(last, other), !startsWithThe(own) {
      isOther = true
    }
    if isReplaced(own) { isOther = true }
    return (words + inside(own), isOther)
  }

  /// "The deal replaces [a letter of intent]", "follows [a memorandum]": an older one than what is told.
  private func isReplaced(_ own: Mention) -> Bool {
    let token = own.tokens.lowerBound
    let clause = scene.clauseOfToken[token]
    guard scene.text.language == .english, clause >= 0, !own.flags.contains(.definite),
      let verb = scene.verb(ofClause: Int(clause)), verb.verbClass == supersede
    else { return false }
    return verb.features.contains(.passive) ? false : token >= verb.tokens.upperBound
  }

  private func startsWithThe(_ own: Mention) -> Bool {
    word(scene.text.tokens[own.tokens.lowerBound].span) == Array("the".utf8)
  }

  /// "[a] memorandum": new to the reader.
  func isIndefinite(_ mention: Int) -> Bool {
    let own = scene.mentions[mention]
    guard scene.text.language == .english, !own.flags.contains(.definite) else { return false }
    return scene.isWord(first(own), of: "indefinite-article")
  }

  /// What an English instrument is said to be on: "an agreement on [visa exemption]", the first words of it.
  func topics(of mention: Int) -> [[UInt8]] {
    let own = scene.mentions[mention]
    let end = scene.text.sentences[own.sentence].tokens.upperBound
    var at = own.tokens.upperBound
    guard scene.text.language == .english, at < end, scene.isWord(at, of: "topic-preposition") else {
      return []
    }
    var words: [[UInt8]] = []
    at += 1
    while at < end, at < own.tokens.upperBound + 8, scene.text.tokens[at].kind == .word,
      scene.text.tokens[at].predicate < 0,
      scene.text.tokens[at].part != .preposition || scene.isWord(at, "of")
    {
      if tells(at), !isName(at, of: own.sentence) { words.append(word(nominal(at))) }
      at += 1
    }
    return words
  }

  /// "the same kind of deal with X and Y": another, of the kind just told.
  func isOfSameKind(_ mention: Int) -> Bool { isOfSameKind(scene.mentions[mention]) }

  private func isOfSameKind(_ own: Mention) -> Bool {
    let first = own.tokens.lowerBound
    let start = scene.text.sentences[own.sentence].tokens.lowerBound
    guard scene.text.language == .english, first - 2 >= start else { return false }
    return (max(start, first - 4)..<first).contains { has($0, sameKind) }
  }

  /// "The renewal", "an extension agreement": what is signed extends an older one.
  func isRenewal(_ mention: Int) -> Bool {
    let own = scene.mentions[mention]
    return (first(own)..<own.tokens.upperBound).contains { has($0, renewal) }
  }

  /// Whether the instrument's word, standing alone, takes up what was told: 협약서, 체결식, "the document".
  func isBackReference(_ mention: Int) -> Bool { isWord(scene.mentions[mention].span, back) }

  /// Whether an instrument is told besides another: "업무협약도", "also signed", or behind "이에 앞서", "아울러", "separately" at the
  /// sentence's start.
  func isBesides(_ mention: Int) -> Bool {
    let start = scene.text.sentences[scene.mentions[mention].sentence].tokens.lowerBound
    if scene.text.language == .korean {
      if scene.marker(of: mention) == .also { return true }
    } else {
      let clause = scene.clauseOfToken[scene.mentions[mention].tokens.lowerBound]
      if clause >= 0,
        scene.text.clauses[Int(clause)].tokens.contains(where: { scene.isWord($0, of: "also-word") })
      {
        return true
      }
    }
    return (start..<min(start + 3, scene.mentions[mention].tokens.lowerBound)).contains { has($0, besides) }
  }

  /// Where the instrument's phrase starts.
  private func first(_ own: Mention) -> Int {
    let phrase = scene.phraseOfToken[own.tokens.lowerBound]
    return phrase < 0 ? own.tokens.lowerBound : scene.text.phrases[Int(phrase)].tokens.lowerBound
  }

  /// The parts of the name itself that say more than what kind of instrument it is.
  private func inside(_ own: Mention) -> [[UInt8]] {
    guard scene.text.language == .korean else { return insideEnglish(own) }
    var words: [[UInt8]] = []
    for token in own.tokens.dropLast() where tells(token) { words.append(word(nominal(token))) }
    guard let last = own.tokens.last else { return words }
    let span = ByteSpan(scene.text.tokens[last].span.start, own.span.end)
    var start = span.start
    while start < span.end, !isWord(ByteSpan(start, span.end), suffix),
      !isWord(ByteSpan(start, span.end), instrument)
    {
      start = scene.text.bytes.withUnsafeBufferPointer { Hangul.next($0, start) }
    }
    let stem = ByteSpan(span.start, start)
    if !stem.isEmpty, start < span.end, !isWord(stem, plain) { words.append(word(stem)) }
    return words
  }

  /// "student exchange agreement", but nothing of "memorandum of understanding".
  private func insideEnglish(_ own: Mention) -> [[UInt8]] {
    guard !own.tokens.contains(where: { word(scene.text.tokens[$0].span) == Array("of".utf8) }) else {
      return []
    }
    return own.tokens.dropLast().filter(tells).map { word(nominal($0)) }
  }

  private func tells(_ token: Int) -> Bool {
    let value = scene.text.tokens[token]
    guard value.kind == .word, value.span.count > 2 else { return false }
    switch value.part {
    case .noun, .properNoun, .adjective, .verb: return !has(token, plain) && !has(token, cardinal)
    default: return false
    }
  }

  /// Whether a token belongs to the name of a body, person or place, or to a date or a sum.
  private func isName(_ token: Int, of sentence: Int) -> Bool {
    scene.mentionsOfSentence[sentence].contains {
      let mention = scene.mentions[$0]
      return mention.tokens.contains(token) && mention.kind != .instrument && mention.kind != .field
    }
  }

  private func nominal(_ token: Int) -> ByteSpan { scene.text.tokens[token].nominal }

  private func has(_ token: Int, _ category: Symbol) -> Bool {
    isWord(scene.text.tokens[token].span, category) || isWord(nominal(token), category)
  }

  private func isWord(_ span: ByteSpan, _ category: Symbol) -> Bool {
    !span.isEmpty
      && scene.text.bytes.withUnsafeBufferPointer { resources.value(of: category, in: $0, span) != nil }
  }

  private func word(_ span: ByteSpan) -> [UInt8] {
    scene.text.bytes[span.range].map { $0 &- 65 < 26 ? $0 | 32 : $0 }
  }
}
