import Testing

@Suite struct KoreanPredicatesTests {
  @Test(arguments: [
    ("두 대학이 협약을 체결했다.", "체결하다 [sign] final past"),
    ("두 대학이 협약을 체결할 예정이다.", "체결하다 [sign] final planned"),
    ("두 대학이 협약을 체결하기로 했다.", "체결하다 [sign] final planned"),
    ("두 대학이 협약을 맺지 않았다.", "맺다 [sign] connective past negated"),
    ("두 대학이 협약을 체결한 바 있다.", "체결하다 [sign] final past anterior"),
    ("두 대학의 협약이 체결됐다.", "체결하다 [sign] final past passive"),
    ("두 대학이 협약을 논의하고 있다.", "논의하다 [discuss] final ongoing"),
    ("두 대학이 협약 체결을 앞두고 있다.", "체결하다 [sign] final planned ongoing nominal"),
    ("두 대학은 손을 잡았다.", "잡다 [cooperate] final past"),
    ("두 대학은 협약식을 열었다.", "열다 [sign] final past"),
    ("협상은 끝내 결렬됐다.", "결렬하다 [fail] final past passive"),
    ("두 대학이 연구를 함께 해왔다.", "하다 [do] final past joint"),
  ])
  func aPredicateSaysWhatItsEndingsSay(sentence: String, expected: String) throws {
    let found = try KoreanText(sentence).predicates
    #expect(found.contains { same($0, expected) }, "\(found)")
  }

  /// Feature order and the connective of the first of several words do not matter.
  private func same(_ a: String, _ b: String) -> Bool {
    let (x, y) = (a.split(separator: " "), b.split(separator: " "))
    return x.prefix(2) == y.prefix(2) && Set(x.dropFirst(3)) == Set(y.dropFirst(3))
  }

  @Test func anUnlistedVerbIsKnownByItsEnd() throws {
    #expect(try KoreanText("군수가 눈시울을 적셨다.").predicates == ["하다 [] final past"])
  }

  @Test func aHeadlineEndsInAVerbsNoun() throws {
    let text = try KoreanText("가람시, 한빛대와 업무협약 체결", title: "가람시, 한빛대와 업무협약 체결")
    #expect(text.predicates == ["체결하다 [sign] final nominal"])
  }
}
