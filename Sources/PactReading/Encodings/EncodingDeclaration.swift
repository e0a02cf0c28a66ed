/// Finds what a page says about its own encoding: `<meta charset>`, `<meta … content="…charset=…">`, `<?xml encoding?>`.
enum EncodingDeclaration {
  /// The declared encoding, if the first bytes declare one that is known.
  static func find(in head: ArraySlice<UInt8>) -> TextEncoding? {
    let start = head.prefix(4096).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if let label = value(after: "charset", in: start), let encoding = TextEncoding(label: label) {
      return encoding
    }
    if start.drop(while: { $0 <= 0x20 }).starts(with: "<?xml".utf8),
      let label = value(after: "encoding", in: start)
    {
      return TextEncoding(label: label)
    }
    return nil
  }

  /// The word after `name`, an equals sign and an optional quotation mark.
  private static func value(after name: String, in bytes: [UInt8]) -> String? {
    let key = Array(name.utf8)
    var i = 0
    while i + key.count < bytes.count {
      guard bytes[i] == key[0], bytes[i..<i + key.count].elementsEqual(key) else {
        i += 1
        continue
      }
      i += key.count
      var rest = bytes[i...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let word = rest.prefix { byte in
        byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A || byte == 0x2D || byte == 0x5F
          || byte == 0x3A
      }
      if !word.isEmpty { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }
}
