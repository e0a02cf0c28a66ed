import CICU

/// A character encoding that the reader can turn into UTF-8.
enum TextEncoding: Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// Microsoft's superset of EUC-KR: what Korean pages mean by either name.
  case cp949
  /// Anything else that ICU knows, by ICU's name.
  case named(String)

  /// The encoding that a label in a declaration means (`euc-kr`, `ks_c_5601-1987`, `UTF-8`, `iso-8859-1`).
  ///
  /// As browsers do, the labels of EUC-KR mean CP949 and those of Latin-1 mean windows-1252.
  init?(label: some StringProtocol) {
    let name = label.trimmed.lowercased()
    switch name {
    case "": return nil
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "euc-kr", "euckr", "cp949", "uhc", "ms949", "windows-949", "x-windows-949", "korean", "ksc5601",
      "ksc_5601", "ks_c_5601", "ks_c_5601-1987", "ks_c_5601-1989", "iso-ir-149":
      self = .cp949
    case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252":
      self = .named("windows-1252")
    default:
      guard name.utf8.count < 64, cicu_knows_encoding(name) else { return nil }
      self = .named(name)
    }
  }

  /// ICU's name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .cp949: "windows-949"
    case .named(let name): name
    }
  }
}

extension StringProtocol {
  /// Without white space, quotation marks and NULs at either end.
  var trimmed: SubSequence {
    let isSpace = { (c: Unicode.Scalar) in c.value <= 0x20 || c == "\"" || c == "'" || c == "\u{A0}" }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return self[startIndex..<startIndex] }
    return self[first..<scalars.index(after: last)]
  }
}
