import Foundation

/// A name or a literal as the scorer compares it: compatibility forms, case, spaces and punctuation undone.
///
/// It holds code points, since two strings are the same here only if their code points are, and
/// the length of a name is their number.
struct ComparableName: Hashable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
      Self.appendFolding(of: scalar, to: &scalars)
    }
    scalars.removeAll(where: Self.isIgnored)
    self.scalars = scalars
  }

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }

  /// Appends the full case folding of a character, as CaseFolding.txt of Unicode has it.
  ///
  /// Swift has no case folding of its own. Lower, upper and lower again is the same, but for the dotless i, which
  /// folds to itself, and for Cherokee, which folds to its upper case.
  private static func appendFolding(of scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    switch scalar.value {
    case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0..<0x80, 0x131, 0xAC00...0xD7A3, 0x4E00...0x9FFF: scalars.append(scalar)
    case 0x13A0...0x13FD, 0xAB70...0xABBF:
      scalars.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          scalars.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\"", "‘", "’", "“", "”", "·", ".", ",", "(", ")", "[", "]", "<", ">", "「", "」", "『", "』", "《",
      "》",
      "-":
      true
    default: isSpace(scalar)
    }
  }

  /// White space and the four information separators of ASCII.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
