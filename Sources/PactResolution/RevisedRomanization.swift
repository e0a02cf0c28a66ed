import PactResources

/// The Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), syllable by syllable, with the
/// assimilations between syllables that the standard writes.
///
/// Two rules of the standard need more than the letters and are not applied: the sound ㄴ between the parts of a compound
/// (학여울 Hangnyeoul), and ㅎ after a stop that stays apart in nouns (묵호 Mukho), which is taken for the only case,
/// since names are nouns.
enum RevisedRomanization {
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu",
    "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng",
    "t", "t", "k", "t", "p", "t",
  ]
  /// Finals before a vowel.
  private static let liaison = [
    "", "g", "kk", "gs", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "bs",
    "s", "ss",
    "ng", "j", "ch", "k", "t", "p", "",
  ]

  /// Initial consonants by their index.
  private enum Initial {
    static let g = 0, n = 2, d = 3, r = 5, m = 6, none = 11, j = 12, h = 18
  }

  /// Final consonants with ㅎ and with ㅈ by their index.
  private enum Final {
    static let nj = 5, nh = 6, d = 7, lh = 15, j = 22, t = 25, h = 27
  }

  /// - Returns: the text with its syllables in Latin letters, all small; what is no syllable stays as it is.
  static func romanize(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let syllables = scalars.map(HangulSyllable.init)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      guard let syllable = syllables[index] else {
        result.unicodeScalars.append(scalar)
        continue
      }
      let previous = index > 0 ? syllables[index - 1] : nil
      let next = index + 1 < syllables.count ? syllables[index + 1] : nil
      result += onset(syllable, after: previous?.final ?? 0) + vowels[syllable.vowel]
      result += coda(syllable.final, before: next)
    }
    return result
  }

  private static func onset(_ syllable: HangulSyllable, after final: Int) -> String {
    let initial = syllable.initial
    switch final {
    case HangulSyllable.Final.none: break
    case HangulSyllable.Final.l where initial == Initial.r || initial == Initial.n: return "l"  // 칠리, 별내
    case HangulSyllable.Final.n where initial == Initial.r: return "l"  // 신라
    case _ where initial == Initial.r: return "n"  // 종로
    case HangulSyllable.Final.h, Final.nh, Final.lh:
      // 좋고, 놓다, 낳지
      if let strong = [Initial.g: "k", Initial.d: "t", Initial.j: "ch"][initial] { return strong }
    case _ where initial == Initial.h && (final == Final.j || final == Final.nj): return ""  // 맞히다
    default: break
    }
    return initials[initial]
  }

  private static func coda(_ final: Int, before next: HangulSyllable?) -> String {
    guard final != 0, let next else { return finals[final] }
    switch next.initial {
    case Initial.none where next.vowel == HangulSyllable.Vowel.i && final == Final.d: return "j"  // 해돋이
    case Initial.none where next.vowel == HangulSyllable.Vowel.i && final == Final.t: return "ch"  // 같이
    case Initial.none: return liaison[final]
    case Initial.h where final == Final.j: return "ch"
    case Initial.h where final == Final.nj: return "nch"
    case Initial.g, Initial.d, Initial.j:
      return final == Final.h ? "" : final == Final.nh ? "n" : final == Final.lh ? "l" : finals[final]
    case Initial.n, Initial.m: return nasal(final)
    case Initial.r where final == HangulSyllable.Final.n: return "l"
    case Initial.r where final != HangulSyllable.Final.l: return nasal(final)
    default: return finals[final]
    }
  }

  private static func nasal(_ final: Int) -> String {
    switch finals[final] {
    case "k": "ng"
    case "t": "n"
    case "p": "m"
    default: finals[final]
    }
  }
}
