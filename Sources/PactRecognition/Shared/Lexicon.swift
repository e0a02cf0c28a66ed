import PactLanguage
import PactModel
import PactResources

/// Looks words and names up in one article's bytes.
final class Lexicon {
  let resources: Resources
  let bytes: UnsafeBufferPointer<UInt8>
  private let memo = WordMemo()

  init(resources: Resources, bytes: UnsafeBufferPointer<UInt8>) {
    self.resources = resources
    self.bytes = bytes
  }

  /// The number of the word that a stretch is, or -1.
  private func word(_ span: ByteSpan) -> Int32 {
    if let known = memo[span] { return known }
    let found = resources.word(in: bytes, span)
    memo[span] = found
    return found
  }

  /// The value that a stretch has in a class of words, or nil.
  func value(_ span: ByteSpan, _ category: Symbol) -> Symbol? {
    guard !span.isEmpty else { return nil }
    let word = word(span)
    guard word >= 0 else { return nil }
    for sense in resources.wordSenses(word) where sense.category == category { return sense.value }
    return nil
  }

  func isAny(_ span: ByteSpan, of categories: [Symbol]) -> Bool {
    let word = word(span)
    guard word >= 0 else { return false }
    return resources.wordSenses(word).contains { categories.contains($0.category) }
  }

  /// The longest proper ending of a stretch that is a word of a class: where it starts, and its value.
  func longestSuffix(_ span: ByteSpan, _ category: Symbol) -> (start: Int, value: Symbol)? {
    var start = next(after: span.start)
    while start < span.end {
      if let value = value(ByteSpan(start, span.end), category) { return (start, value) }
      start = next(after: start)
    }
    return nil
  }

  /// The offset of the code point after the one at an offset.
  func next(after offset: Int) -> Int {
    var at = offset + 1
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// The number of code points.
  func length(_ span: ByteSpan) -> Int {
    var count = 0
    for at in span.range where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The senses of a whole stretch as a gazetteer name.
  func names(_ span: ByteSpan) -> [NameSense] {
    var state = resources.names.root
    for at in span.range {
      state = resources.names.step(state, bytes[at])
      if state < 0 { return [] }
    }
    let value = resources.names.value(state)
    return value < 0 ? [] : Array(resources.nameSenses(value))
  }

  /// Calls `body(end, value)` for every word of any class that starts at an offset, over spaces too.
  func forEachWord(from start: Int, to limit: Int, _ body: (Int, Int32) -> Void) {
    var state = resources.words.root
    var at = start
    while at < limit {
      let byte = bytes[at]
      state = resources.words.step(state, byte &- 65 < 26 ? byte | 32 : byte)
      if state < 0 { return }
      at += 1
      let value = resources.words.value(state)
      if value >= 0 { body(at, value) }
    }
  }

  /// A whole number written in digits, commas allowed; nil if it is none.
  func number(_ span: ByteSpan) -> Int? {
    var value = 0
    var digits = 0
    for at in span.range {
      let byte = bytes[at]
      if byte == UInt8(ascii: ",") { continue }
      guard byte >= 48, byte <= 57, digits < 16 else { return nil }
      value = value * 10 + Int(byte - 48)
      digits += 1
    }
    return digits > 0 ? value : nil
  }
}
