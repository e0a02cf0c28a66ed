import Testing

@Suite struct KoreanClausesTests {
  @Test func aChainOfClausesSharesItsSubject() throws {
    let text = try KoreanText("한빛연구원은 독일을 방문해 협약을 맺고 공장을 둘러봤다.")
    #expect(
      text.clauses.map { $0.prefix { $0 != "|" } } == [
        "방문해: 한빛연구원은 ", "맺고: 한빛연구원은 ", "둘러봤다: 한빛연구원은 ",
      ])
  }

  @Test func anAdnominalClauseModifiesTheNextNoun() throws {
    let text = try KoreanText("시장은 캐나다 몬트리올에서 열린 회의에서 협약을 맺었다.")
    #expect(text.modified(by: "열린") == "회의에서")
    #expect(text.clauses.first == "열린: 회의에서 | locative 캐나다 몬트리올에서")
  }

  @Test func aSubjectOutsideAnAdnominalClauseStaysOutside() throws {
    let text = try KoreanText("부산시가 서울에서 열린 회의에서 협약을 맺었다.")
    #expect(text.clauses.last == "맺었다: 부산시가 | subject 부산시가 | locative 회의에서 | object 협약을")
  }

  @Test func aQuotedClauseTakesTheTopicAsItsSubject() throws {
    let text = try KoreanText("부산시는 오사카시와 협약을 체결했다고 밝혔다.")
    #expect(
      text.clauses == [
        "체결했다고: 부산시는 | comitative 오사카시와 | object 협약을", "밝혔다: 부산시는 | topic 부산시는",
      ])
  }

  @Test func theWordsOfAQuotationStayInIt() throws {
    let text = try KoreanText("이 시장은 \"시민이 협약을 반긴다\"고 말했다.")
    #expect(text.clauses.last?.hasPrefix("말했다: 이 시장은") == true)
  }

  @Test func aQuotationWithSeveralSentencesIsOneSentence() throws {
    let text = try KoreanText("시장은 “좋은 날이다. 함께 가자”고 말했다. 비가 왔다.")
    #expect(text.text.sentences.count == 2)
  }

  @Test func aSentenceMayStartWithoutABlank() throws {
    #expect(try KoreanText("협약을 맺었다.시는 기대한다.").text.sentences.count == 2)
  }

  @Test func bulletsStartListItems() throws {
    let text = try KoreanText("내용은 다음과 같다.\n△ 공동 연구\n□ 인력 교류\n1. 학생 교환")
    #expect(text.text.sentences.dropFirst().allSatisfy { $0.kind == .listItem })
  }

  @Test func aPartnerIsNotCoordinatedWithAPlace() throws {
    let text = try KoreanText("부산시는 오사카시와 서울에서 협약을 맺었다.")
    #expect(text.text.phrases.allSatisfy { $0.coordination < 0 })
  }

  @Test func partiesJoinedByAParticleAreCoordinated() throws {
    let text = try KoreanText("부산시와 오사카시가 협약을 맺었다.")
    #expect(text.text.phrases.prefix(2).allSatisfy { $0.coordination >= 0 })
  }
}
