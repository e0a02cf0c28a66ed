import PactModel

/// A stretch of an article as the key of a dictionary: compared in place, not copied, and valid as long as the article's bytes.
struct TextKey: Hashable {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) {
    bytes = UnsafeBufferPointer(rebasing: text[span.range])
  }

  var count: Int { bytes.count }
  /// The first two bytes, which tell most words apart.
  var start: UInt16 { bytes.count < 2 ? 0 : UInt16(bytes[0]) << 8 | UInt16(bytes[1]) }

  static func == (a: TextKey, b: TextKey) -> Bool { a.bytes.elementsEqual(b.bytes) }
  func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}

/// Tokens, by their index.
struct TokenSet {
  private var isMember: [Bool]

  init(_ mentions: some Sequence<Mention>, of count: Int) {
    isMember = Array(repeating: false, count: count)
    for mention in mentions { for token in mention.tokens where token < count { isMember[token] = true } }
  }

  func contains(_ token: Int) -> Bool { isMember[token] }
}
