import Foundation

/// What a name sounds like, as far as a transcription into Hangul keeps it: its consonants, in seven classes.
///
/// `Skeete` and 스키트 are both `skt`. Coarse on purpose: it only says which names are worth
/// comparing, and a common body must confirm.
enum ConsonantSkeleton {
  /// ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
  private static let initials = Array("kknttrmppss?sssktp?")
  /// The finals in the order of Unicode, none first.
  private static let finals = Array("?kkknnntrkmrrrrrmppttnttktp?")

  static func ofHangul(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars where (0xAC00...0xD7A3).contains(scalar.value) {
      let index = Int(scalar.value - 0xAC00)
      result.append(initials[index / 588])
      result.append(finals[index % 28])
    }
    return folded(result)
  }

  /// The skeletons of a name in Latin letters: `ch` may be k or s, `th` t or s.
  static func ofLatin(_ name: String) -> [String] {
    let plain = name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
      .filter { $0.value < 128 }.map(Character.init)
    var results = [""]
    // Every further one doubles what there is to compare.
    let limit = 16
    var at = 0
    while at < plain.count {
      let letter = plain[at]
      let next = at + 1 < plain.count ? plain[at + 1] : " "
      var options: [String] = []
      switch letter {
      case "b", "f", "v": options = ["p"]
      case "p": options = ["p"]
      case "d": options = ["t"]
      case "t": options = next == "h" ? ["t", "s"] : ["t"]
      case "c": options = next == "h" ? ["s", "k"] : "eiy".contains(next) ? ["s"] : ["k"]
      // "Sung" ends as 성 does.
      case "g" where at > 0 && plain[at - 1] == "n": options = ["", "k"]
      case "g": options = "eiy".contains(next) ? ["k", "s"] : ["k"]
      case "k", "q": options = ["k"]
      case "x": options = at == 0 ? ["s"] : ["ks"]
      case "s", "z", "j": options = ["s"]
      case "l": options = ["r"]
      // After a vowel and before none, English drops it, and so do its transcriptions (Carter, 카터); others keep it (Corvo, 코르보).
      case "r":
        options = "aeiouy".contains(next) || at == 0 || !"aeiouy".contains(plain[at - 1]) ? ["r"] : ["", "r"]
      case "m": options = ["m"]
      case "n": options = ["n"]
      default: break
      }
      if !options.isEmpty, results.count * options.count <= limit {
        results = results.flatMap { start in options.map { start + $0 } }
      } else if let first = options.first {
        results = results.map { $0 + first }
      }
      at += 1
    }
    return Array(Set(results.map(folded))).sorted()
  }

  /// Doubled consonants are heard once.
  static func folded(_ text: String) -> String {
    var result = ""
    for letter in text where letter != "?" && letter != result.last { result.append(letter) }
    return result
  }
}
