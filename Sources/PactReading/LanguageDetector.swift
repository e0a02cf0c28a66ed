import PactModel

/// Tells Korean from English by the letters: an article with a fifth of Hangul is Korean.
public enum LanguageDetector {
  /// The language of a text; English where it has no letters. Linear, allocates nothing for native strings.
  public static func detect(_ text: String) -> Language {
    var copy = text
    return copy.withUTF8 { bytes in
      var hangul = 0
      var others = 0
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte < 0x80 {
          let folded = byte | 0x20
          if folded >= 0x61 && folded <= 0x7A { others += 1 }
          i += 1
        } else if byte < 0xE0 {
          others += 1
          i += 2
        } else if byte < 0xF0 {
          // Hangul syllables U+AC00...U+D7A3 start with EA B0 ... ED 9E; U+2000...U+303F is punctuation.
          let second = i + 1 < bytes.count ? bytes[i + 1] : 0
          if byte == 0xEA && second >= 0xB0 || byte == 0xEB || byte == 0xEC || byte == 0xED && second <= 0x9E
          {
            hangul += 1
          } else if byte != 0xE2 && !(byte == 0xE3 && second == 0x80) {
            others += 1
          }
          i += 3
        } else {
          i += 4
        }
      }
      return hangul * 5 >= hangul + others && hangul > 0 ? .korean : .english
    }
  }
}
