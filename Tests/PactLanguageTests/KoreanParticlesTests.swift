import Testing

@Suite struct KoreanParticlesTests {
  @Test func aParticleAgreesWithTheLastSound() throws {
    let text = try KoreanText("연구원은 시장과 학교로 서울로 부산으로 갔다.")
    #expect(
      text.particles == [
        "연구원+은/topic", "시장+과/comitative", "학교+로/instrumental", "서울+로/instrumental", "부산+으로/instrumental",
      ])
  }

  @Test func stackedParticlesSplitAsOne() throws {
    let text = try KoreanText("유럽에서는 학교로부터의 지원까지도 늘었다.")
    #expect(text.particles == ["유럽+에서는/locative", "학교+로부터의/source", "지원+까지도/limit"])
  }

  @Test func aNameThatEndsLikeAParticleStaysWhole() throws {
    let text = try KoreanText("제주도의 관광과 인도의 산업이 컸다.")
    #expect(text.particles == ["제주도+의/genitive", "관광+과/comitative", "인도+의/genitive", "산업+이/subject"])
  }

  @Test func aNounThatEndsLikeAParticleStaysWhole() throws {
    let text = try KoreanText("정상회의 결과 국가 제도는 그대로다.")
    #expect(text.particles.first == "제도+는/topic")
  }

  @Test func aParticleLeansOnACloserMark() throws {
    let text = try KoreanText("한빛연구소(HBI)와 '가람 포럼'에서 만났다.")
    #expect(text.particles == ["+와/comitative", "+에서/locative"])
  }

  @Test func noParticleIsCutOffAParenthesizedName() throws {
    let text = try KoreanText("㈜가람은(대표 이가은)은 컸다.")
    #expect(text.particles == ["+은/topic"])
  }

  @Test func wordsAfterAParticleMakePostpositions() throws {
    let text = try KoreanText("두 도시는 물류에 관한 협약을 교육을 통해 넓혔다.")
    #expect(text.particles.contains("+관한/about"))
    #expect(text.particles.contains("+통해/through"))
  }
}
