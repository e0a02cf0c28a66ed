/// Splits a page into tags and text. Tolerant: whatever is no tag is text. Linear in the page's length.
struct HTMLTokenizer {
  enum Token {
    /// Text between tags, character references still in it.
    case text(Range<Int>)
    /// The content of `<script>` and the like, taken as it is.
    case raw(Range<Int>)
    case start(name: String, attributes: Range<Int>)
    case end(name: String)
  }

  let bytes: [UInt8]
  private var position = 0
  /// The element whose end tag alone ends the raw text that follows.
  private var rawElement: [UInt8]?

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "noscript", "iframe", "xmp", "template",
  ]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    while position < bytes.count {
      if let name = rawElement {
        rawElement = nil
        let content = rawContent(name)
        if !content.isEmpty { return .raw(content) }
        continue
      }
      let start = position
      if bytes[start] == UInt8(ascii: "<"), let token = markup() {
        if let token { return token }
        continue
      }
      position = start + 1
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      return .text(start..<position)
    }
    return nil
  }

  private func byte(at i: Int) -> UInt8 { i < bytes.count ? bytes[i] : 0 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// What starts with `<`: a token, nil inside for a comment or declaration, nil if it is no markup.
  private mutating func markup() -> Token?? {
    let next = byte(at: position + 1)
    if Self.isLetter(next) { return startTag() }
    if next == UInt8(ascii: "/"), Self.isLetter(byte(at: position + 2)) {
      position += 2
      let name = tagName()
      skipPast(UInt8(ascii: ">"))
      return .end(name: name)
    }
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
      if byte(at: position + 2) == UInt8(ascii: "-"), byte(at: position + 3) == UInt8(ascii: "-") {
        position += 4
        skipPastCommentEnd()
      } else {
        skipPast(UInt8(ascii: ">"))
      }
      return .some(nil)
    }
    return nil
  }

  private mutating func tagName() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      position += 1
    }
    let name = bytes[start..<min(position, start + 32)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func startTag() -> Token {
    position += 1
    let name = tagName()
    let start = position
    var quote: UInt8 = 0
    var previous: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
        quote = byte
      }
      if byte > 0x20 { previous = byte }
      position += 1
    }
    let end = position
    position = min(bytes.count, position + 1)
    if Self.rawElements.contains(name), byte(at: end - 1) != UInt8(ascii: "/") {
      rawElement = Array(name.utf8)
    }
    return .start(name: name, attributes: start..<end)
  }

  private mutating func skipPast(_ byte: UInt8) {
    while position < bytes.count, bytes[position] != byte { position += 1 }
    position = min(bytes.count, position + 1)
  }

  private mutating func skipPastCommentEnd() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: ">"), bytes[position - 1] == UInt8(ascii: "-"),
        bytes[position - 2] == UInt8(ascii: "-")
      {
        position += 1
        return
      }
      position += 1
    }
  }

  /// Everything before `</name`.
  private mutating func rawContent(_ name: [UInt8]) -> Range<Int> {
    let start = position
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), byte(at: position + 1) == UInt8(ascii: "/"),
        position + 2 + name.count <= bytes.count,
        bytes[(position + 2)..<(position + 2 + name.count)].elementsEqual(name, by: { $0 | 0x20 == $1 })
      {
        break
      }
      position += 1
    }
    return start..<position
  }
}

/// The attributes of a start tag.
struct HTMLAttributes {
  private var values: [(name: String, value: String)] = []

  /// No tag of an article's page needs more; the rest is left out.
  private static let most = 64

  init(_ bytes: ArraySlice<UInt8>) {
    var i = bytes.startIndex
    while i < bytes.endIndex, values.count < Self.most {
      while i < bytes.endIndex, bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: "/") { i += 1 }
      let start = i
      while i < bytes.endIndex, bytes[i] > 0x20, bytes[i] != UInt8(ascii: "="), bytes[i] != UInt8(ascii: "/")
      { i += 1 }
      let name = String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
      while i < bytes.endIndex, bytes[i] <= 0x20 { i += 1 }
      guard i < bytes.endIndex, bytes[i] == UInt8(ascii: "=") else {
        if name.isEmpty { i += 1 } else { values.append((name, "")) }
        continue
      }
      i += 1
      while i < bytes.endIndex, bytes[i] <= 0x20 { i += 1 }
      guard i < bytes.endIndex else { break }
      let quote = bytes[i]
      var value: ArraySlice<UInt8>
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        value = bytes[(i + 1)...].prefix { $0 != quote }
        i = min(bytes.endIndex, value.endIndex + 1)
      } else {
        value = bytes[i...].prefix { $0 > 0x20 }
        i = value.endIndex
      }
      var text = HTMLText(limit: 4096)
      text.append(value, keepsSpaces: true)
      values.append((name, text.finished()))
    }
  }

  subscript(name: String) -> String? { values.first { $0.name == name }?.value }
}
