/// Joins a Korean verb stem with endings written as in `language/ko-endings.tsv`.
///
/// The sound changes are those of the school grammar: contraction of vowels (하여 → 해, 되어 → 돼, 나누어 → 나눠), loss of ㄹ
/// (열는 → 여는) and ㅡ (모으아 → 모아), and the irregular stems that the verb table marks.
struct KoreanConjugator {
  typealias Final = HangulSyllable.Final
  typealias Vowel = HangulSyllable.Vowel

  enum Irregular: String { case b, d, s, h, reu, reo, eu, copula }

  private let stem: [Unicode.Scalar]
  private let irregular: Irregular?
  private let isHa: Bool

  /// - Parameters:
  ///   - lemma: the dictionary form, in 다.
  ///   - irregular: the mark in the verb table, or empty.
  init?(lemma: String, irregular: String) {
    guard lemma.hasSuffix("다"), lemma.unicodeScalars.count > 1 else { return nil }
    stem = Array(lemma.unicodeScalars.dropLast())
    guard HangulSyllable(stem.last!) != nil else { return nil }
    self.irregular = Irregular(rawValue: irregular)
    isHa = stem.last == "하"
  }

  /// All spellings of the stem with an ending.
  func forms(_ ending: String) -> [String] {
    guard ending.hasPrefix("-") else { return [] }
    let body = Array(ending.unicodeScalars.dropFirst())
    func rest(after prefix: String) -> [Unicode.Scalar]? {
      let scalars = Array(prefix.unicodeScalars)
      return body.starts(with: scalars) ? Array(body.dropFirst(scalars.count)) : nil
    }
    if let tail = rest(after: "(으)") { return euForms(tail) }
    if let tail = rest(after: "(아)") { return aForms().map { text($0 + tail) } }
    if let tail = rest(after: "(았)") {
      return aForms().compactMap { close($0, with: Final.ss) }.map { text($0 + tail) }
    }
    if let tail = rest(after: "(느)ㄴ") { return presentForms(tail) }
    if let tail = rest(after: "(습)니") { return politeForms(tail) }
    return [text(plain(body) + body)]
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private var last: HangulSyllable { HangulSyllable(stem.last!)! }

  private func replacingLast(_ change: (inout HangulSyllable) -> Void) -> [Unicode.Scalar] {
    var syllable = last
    change(&syllable)
    return stem.dropLast() + [syllable.scalar]
  }

  /// Puts a final consonant under an open last syllable.
  private func close(_ scalars: [Unicode.Scalar], with final: Int) -> [Unicode.Scalar]? {
    guard var syllable = HangulSyllable(scalars.last!), syllable.final == Final.none else { return nil }
    syllable.final = final
    return scalars.dropLast() + [syllable.scalar]
  }

  private var withoutL: [Unicode.Scalar] { replacingLast { $0.final = Final.none } }

  /// ㄹ is lost before ㄴ, ㅂ, ㅅ.
  private func plain(_ ending: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard last.final == Final.l, let first = ending.first, let initial = HangulSyllable(first)?.initial else {
      return stem
    }
    return [2, 7, 9].contains(initial) ? withoutL : stem
  }

  /// -(으)…, where … may start with a bare final consonant.
  private func euForms(_ ending: [Unicode.Scalar]) -> [String] {
    guard let first = ending.first else { return [] }
    let jamo = ["ㄴ": Final.n, "ㄹ": Final.l, "ㅁ": Final.m, "ㅂ": Final.b][String(first)]
    let tail = Array(ending.dropFirst())
    func attach(_ open: [Unicode.Scalar]) -> String? {
      if let jamo { return close(open, with: jamo).map { text($0 + tail) } }
      return text(open + ending)
    }
    var base = stem
    switch irregular {
    case .b: base = replacingLast { $0.final = Final.none } + ["우"]
    case .h: base = replacingLast { $0.final = Final.none }
    case .d: base = replacingLast { $0.final = Final.l } + ["으"]
    case .s: base = replacingLast { $0.final = Final.none } + ["으"]
    default:
      if last.final == Final.l {
        if jamo == Final.m { return [text(replacingLast { $0.final = Final.lm } + tail)] }
        let dropped = jamo != nil || [2, 7, 9].contains(HangulSyllable(first)?.initial ?? -1)
        base = dropped ? withoutL : stem
        if !dropped { return [text(base + ending)] }
      } else if last.final != Final.none {
        base = stem + ["으"]
      }
    }
    return [attach(base)].compactMap { $0 }
  }

  /// -ㄴ다 after vowels and ㄹ, -는다 after consonants.
  private func presentForms(_ tail: [Unicode.Scalar]) -> [String] {
    if last.final == Final.none || last.final == Final.l {
      return [text((close(withoutL, with: Final.n) ?? stem) + tail)]
    }
    return [text(stem + ["는"] + tail)]
  }

  /// -ㅂ니다 after vowels and ㄹ, -습니다 after consonants.
  private func politeForms(_ tail: [Unicode.Scalar]) -> [String] {
    if last.final == Final.none || last.final == Final.l {
      return [text((close(withoutL, with: Final.b) ?? stem) + ["니"] + tail)]
    }
    return [text(stem + ["습", "니"] + tail)]
  }

  /// The stem with 아 or 어, contracted and in full: 해, 하여; 나눠, 나누어.
  private func aForms() -> [[Unicode.Scalar]] {
    if isHa {
      return [replacingLast { $0.vowel = Vowel.ae }, stem + ["여"]]
    }
    if irregular == .copula { return [replacingLast { $0.vowel = Vowel.yeo }, stem + ["어"]] }
    if irregular == .reo { return [stem + ["러"]] }
    if last.final != Final.none { return [closedAForm()] }
    let before = stem.count > 1 ? HangulSyllable(stem[stem.count - 2]) : nil
    let isBright = before.map { $0.vowel == Vowel.a || $0.vowel == Vowel.o } ?? false
    switch last.vowel {
    case Vowel.a, Vowel.eo, Vowel.ae, Vowel.e, Vowel.yeo:
      return [stem] + (last.vowel == Vowel.e ? [stem + ["어"]] : [])
    case Vowel.o: return [replacingLast { $0.vowel = Vowel.wa }, stem + ["아"]]
    case Vowel.u: return [replacingLast { $0.vowel = Vowel.weo }, stem + ["어"]]
    case Vowel.i: return [replacingLast { $0.vowel = Vowel.yeo }, stem + ["어"]]
    case Vowel.oe: return [replacingLast { $0.vowel = Vowel.wae }, stem + ["어"]]
    case Vowel.eu:
      if irregular == .reu, var doubled = before {
        doubled.final = Final.l
        return [stem.dropLast(2) + [doubled.scalar, isBright ? "라" : "러"]]
      }
      return [replacingLast { $0.vowel = isBright ? Vowel.a : Vowel.eo }]
    default: return [stem + ["어"]]
    }
  }

  private func closedAForm() -> [Unicode.Scalar] {
    let isBright = last.vowel == Vowel.a || last.vowel == Vowel.o
    switch irregular {
    case .b:
      let opened = replacingLast { $0.final = Final.none }
      return opened + [isBright && stem.count == 1 ? "와" : "워"]
    case .d: return replacingLast { $0.final = Final.l } + [isBright ? "아" : "어"]
    case .s: return replacingLast { $0.final = Final.none } + [isBright ? "아" : "어"]
    case .h:
      return replacingLast {
        $0.final = Final.none
        $0.vowel = Vowel.ae
      }
    default: return stem + [isBright ? "아" : "어"]
    }
  }
}
