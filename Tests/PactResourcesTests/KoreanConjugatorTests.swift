import Testing

@testable import PactResources

@Suite struct KoreanConjugatorTests {
  @Test(arguments: [
    ("하다", "", "-(았)다", ["했다", "하였다"]), ("되다", "", "-(았)다", ["됐다", "되었다"]),
    ("맺다", "", "-(으)ㄴ", ["맺은"]), ("열다", "", "-(으)ㄴ", ["연"]), ("열다", "", "-는", ["여는"]),
    ("짓다", "s", "-(았)다", ["지었다"]), ("돕다", "b", "-(아)", ["도와"]), ("듣다", "d", "-(으)며", ["들으며"]),
    ("부르다", "reu", "-(았)다", ["불렀다"]), ("이르다", "reo", "-(아)", ["이르러"]), ("모으다", "", "-(아)", ["모아"]),
    ("나누다", "", "-(아)", ["나눠", "나누어"]), ("가다", "", "-(느)ㄴ다", ["간다"]), ("찾다", "", "-(느)ㄴ다", ["찾는다"]),
    ("이다", "copula", "-(았)다", ["였다", "이었다"]), ("만들다", "", "-(으)ㅁ", ["만듦"]),
  ])
  func stemsJoinTheirEndings(lemma: String, irregular: String, ending: String, forms: [String]) {
    #expect(KoreanConjugator(lemma: lemma, irregular: irregular)?.forms(ending) == forms)
  }
}
