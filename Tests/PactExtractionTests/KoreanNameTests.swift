import PactModel
import Testing

/// Whom and what a Korean article names outside plain sentences: in forms, minutes, lists, parentheses and quotations.
@Suite struct KoreanNameTests {
  private func names(_ text: String, _ type: EntityType) -> Set<String> {
    Set(Articles.extract(text).entities.filter { $0.type == type }.map(\.name))
  }

  /// "정가람 worksFor 진주시"
  private func facts(_ text: String) -> Set<String> {
    let found = Articles.extract(text)
    let names = Dictionary(uniqueKeysWithValues: found.entities.map { ($0.id, $0.name) })
    return Set(
      found.triples.map { triple in
        "\(names[triple.subject] ?? "") \(triple.predicate) \(triple.value ?? triple.object.flatMap { names[$0] } ?? "")"
      })
  }

  @Test func `a form names who holds the office behind a colon`() {
    #expect(facts("대표이사: 봉태준").contains("봉태준 jobTitle 대표이사"))
    #expect(names("대표이사: 봉태준을 비롯한 임원", .person).isEmpty)
  }

  @Test func `minutes name the speaker before the speech`() {
    #expect(names("○위원장 한석주 의석을 정돈하여 주시기 바랍니다.", .person) == ["한석주"])
  }

  @Test func `names that follow one another are a roll`() {
    #expect(names("참석자 김도윤 이서준 박하은 최지우", .person) == ["김도윤", "이서준", "박하은", "최지우"])
  }

  @Test func `a title keeps its form of address apart`() {
    #expect(facts("서명은 윤가람 부시장님이 하셨습니다.").contains("윤가람 jobTitle 부시장"))
  }

  @Test func `a company mark stands between a name and its title`() {
    let found = facts("행사에는 김하늘 ㈜그린누리 대표가 참석했다.")
    #expect(found.contains("김하늘 worksFor 그린누리"))
  }

  @Test func `a list of appointments names the body once`() {
    let found = facts("◇ 한국수자원개발공사 △기획실장 남도현 △베트남지사장 유지후")
    #expect(found.contains("남도현 worksFor 한국수자원개발공사"))
    #expect(found.contains("유지후 worksFor 한국수자원개발공사"))
  }

  @Test func `what the province owns is no name`() {
    #expect(names("단상에는 도의 경제부지사가 올랐다.", .person).isEmpty)
    #expect(names("당시에는 내가 총장이어서 구경했다.", .person).isEmpty)
  }

  @Test func `a body has its seat in the place in parentheses`() {
    #expect(facts("루멘테크(성남)는 대전시와 협약을 맺었다.").contains("루멘테크 locatedIn 성남"))
  }

  @Test func `a facility lies in the place that its name begins with`() {
    #expect(facts("대표단은 전주 한옥마을을 찾았다.").contains("전주 한옥마을 locatedIn 전주"))
  }

  @Test func `a foreign name has as many words as its original without its particles`() {
    #expect(names("후임 요한나 드브리스(Johanna de Vries)가 부임했다.", .person) == ["요한나 드브리스"])
  }
}
