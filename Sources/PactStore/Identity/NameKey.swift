import Foundation

/// A name as names are compared in the store: without case, accents, blanks and punctuation.
///
/// `Québec`, `QUEBEC` and `quebec` are one, as are `Lee Jang-woo` and `Lee Jangwoo`, and `대전 광역시` and `대전광역시`.
public enum NameKey {
  /// The key of a name; empty where it has neither letters nor digits.
  public static func normalize(_ name: String) -> String {
    if let key = normalizePlain(name) { return key }
    var key = String.UnicodeScalarView()
    for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where isKept(lower) { key.append(lower) }
    }
    return String(key).precomposedStringWithCanonicalMapping
  }

  /// The names inside a name that carries a letter code (`우주항공(A)`): the name without it, and the code.
  public static func splitCode(_ name: String) -> (name: String, code: String)? {
    guard let open = name.lastIndex(where: { $0 == "(" || $0 == "（" }),
      let close = name.last, close == ")" || close == "）"
    else { return nil }
    let code = name[name.index(after: open)...].dropLast()
    let rest = name[..<open].trimmingCharacters(in: .whitespaces)
    guard !rest.isEmpty, code.unicodeScalars.count == 1, let letter = code.unicodeScalars.first,
      (0x41...0x5A).contains(letter.value)
    else { return nil }
    return (rest, String(code))
  }

  /// The way of ASCII and precomposed Hangul, which is nearly every name.
  private static func normalizePlain(_ name: String) -> String? {
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: key.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x61...0x7A, 0x30...0x39, 0xAC00...0xD7A3: key.append(scalar)
      case 0..<0x80, 0xB7: continue
      default: return nil
      }
    }
    return String(key)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      true
    default: false
    }
  }
}
