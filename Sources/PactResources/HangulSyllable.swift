/// A Hangul syllable taken apart: initial consonant, vowel, final consonant (0 if none), as in the Unicode block.
package struct HangulSyllable: Hashable {
  package var initial: Int
  package var vowel: Int
  package var final: Int

  /// Nil if the scalar is no precomposed syllable.
  package init?(_ scalar: Unicode.Scalar) {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return nil }
    let index = Int(scalar.value) - 0xAC00
    (initial, vowel, final) = (index / 588, index % 588 / 28, index % 28)
  }

  var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(0xAC00 + initial * 588 + vowel * 28 + final))! }

  /// Final consonants by their index.
  package enum Final {
    package static let none = 0, n = 4, d = 7, l = 8, lm = 10, m = 16, b = 17, s = 19, ss = 20, h = 27
  }

  /// Vowels by their index.
  package enum Vowel {
    package static let a = 0, ae = 1, ya = 2, eo = 4, e = 5, yeo = 6, o = 8, wa = 9, wae = 10, oe = 11
    package static let u = 13, weo = 14, wi = 16, eu = 18, i = 20
  }
}
