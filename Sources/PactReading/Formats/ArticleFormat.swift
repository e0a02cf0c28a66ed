/// The formats that articles come in.
enum ArticleFormat: Hashable {
  case text, json, jsonLines, html

  /// The format that a file's name promises, or nil.
  init?(extensionOf path: String) {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex
    else { return nil }
    switch String(name[name.index(after: dot)...])?.lowercased() {
    case "txt", "text": self = .text
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }

  /// The format of an input from its name and its first bytes (in an encoding that contains ASCII).
  /// - Parameter isStream: Whether more may come after the first line: an object on a line is then a line of objects.
  init(name: String, head: ArraySlice<UInt8>, isStream: Bool = false) {
    let promised = ArticleFormat(extensionOf: name)
    let found = isStream && Self.isLineOfJSON(head) ? .jsonLines : ArticleFormat(head: head)
    switch (promised, found) {
    case (.json?, .jsonLines?): self = .jsonLines
    case (.text?, .html?): self = .html
    case (let promised?, _): self = promised
    case (nil, let found): self = found ?? .text
    }
  }

  /// The format that the first bytes show; nil for anything that may be plain text.
  private init?(head: ArraySlice<UInt8>) {
    let content = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    switch content.first {
    case UInt8(ascii: "<"):
      let start = String(decoding: content.prefix(64), as: UTF8.self).lowercased()
      let openings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<?xml", "<!--", "<article"]
      guard openings.contains(where: start.hasPrefix) else { return nil }
      self = .html
    case UInt8(ascii: "["):
      // A text may well begin with "[속보]".
      let next = content.dropFirst().first { $0 > 0x20 }
      guard next == UInt8(ascii: "{") else { return nil }
      self = .json
    case UInt8(ascii: "{"):
      let next = content.dropFirst().first { $0 > 0x20 }
      guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") else { return nil }
      let line = content.prefix { $0 != 0x0A }
      let isFollowed = content[line.endIndex...].first { $0 > 0x20 } == UInt8(ascii: "{")
      self = isFollowed && !Self.goesOn(line) ? .jsonLines : .json
    default: return nil
    }
  }

  /// Whether an input begins with a line that holds a whole JSON object.
  static func isLineOfJSON(_ head: ArraySlice<UInt8>) -> Bool {
    let content = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard content.first == UInt8(ascii: "{"), let end = content.firstIndex(of: 0x0A) else { return false }
    return isComplete(content[..<end])
  }

  /// Whether the object that a line begins may go on in a next line that begins with a brace. One that is only broken
  /// does not, and must not spoil the lines after it.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard !isComplete(line), let last = line.last(where: { $0 > 0x20 }) else { return false }
    return [UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "{")].contains(last)
  }

  /// Whether a line holds a JSON object from its first brace to its last.
  private static func isComplete(_ line: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    var isInString = false
    var isEscaped = false
    for byte in line {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return true }
      default: break
      }
    }
    return false
  }
}
