import PactModel
import Testing

/// Who is who in an article, through the whole extraction.
@Suite struct ResolutionTests {
  @Test func `a city's short forms are the city`() {
    let found = Articles.extract("대전광역시는 12일 협약식을 열었다. 대전시는 퀘벡주와 양해각서를 체결했다. 대전의 연구소도 참여한다.")
    #expect(found.surfaces(of: "대전광역시").isSuperset(of: ["대전광역시", "대전시", "대전"]))
  }

  @Test func `a surname with a title is the person named before`() {
    let found = Articles.extract("이장우 대전시장은 몬트리올을 방문했다. 이 시장은 라발시로 이동했다.")
    let person = found.entities.first { $0.name == "이장우" }
    #expect(person?.mentions.count == 2)
    #expect(person?.label == ["ko": "이장우", "en": "Lee Jang-woo"])
    #expect(found.entities.count { $0.type == .person } == 1)
  }

  @Test func `an English surname is the person named before`() {
    let found = Articles.extract(
      "Daejeon Mayor Lee Jang-woo visited Laval. Christopher Skeete, Quebec's economy minister, met Mayor Lee. "
        + "Lee thanked him.", .english)
    #expect(found.surfaces(of: "Lee Jang-woo").contains("Lee"))
    #expect(found.entities.count { $0.type == .person } == 2)
  }

  @Test func `an acronym introduced in parentheses stands for the long name`() {
    let found = Articles.extract("한국전자통신연구원(ETRI)은 부산시와 업무협약을 체결했다. ETRI는 센터를 연다.")
    #expect(found.surfaces(of: "한국전자통신연구원").contains("ETRI"))
    let english = Articles.extract(
      "The Laval Institute of Photonics (LIP) signed an agreement with Busan. LIP will open a centre.",
      .english)
    #expect(english.surfaces(of: "LIP").contains { $0.hasSuffix("Laval Institute of Photonics") })
  }

  @Test func `a reference means the body of its kind`() {
    let found = Articles.extract("대전시는 12일 퀘벡주와 양해각서를 체결했다. 시는 공동연구를 지원할 계획이다.")
    #expect(found.surfaces(of: "대전시").contains("시"))
  }

  @Test func `a name is not the short form of another that the gazetteers know apart`() {
    let found = Articles.extract("경상북도는 경상남도와 협약을 체결했다. 충청북도와 충청남도도 참여했다.")
    #expect(found.entities.count { $0.type == .gpe } == 4)
  }

  @Test func `both sides are the parties of the agreement spoken of`() {
    let found = Articles.extract("대전시는 부산시와 업무협약을 체결했다. 양 기관은 양자 분야에서 협력한다.")
    let names = Dictionary(uniqueKeysWithValues: found.entities.map { ($0.id, $0.name) })
    let parties = found.triples.filter { $0.predicate == .party }.compactMap {
      $0.object.flatMap { names[$0] }
    }
    #expect(Set(parties) == ["대전시", "부산시"])
  }

  @Test func `a body called by a common noun bears the name of its place`() {
    let found = Articles.extract(
      "Kenya's water ministry and the Korea Water Agency signed an agreement. The ministry will pay.",
      .english)
    #expect(found.surfaces(of: "water ministry") == ["water ministry", "The ministry"])
    #expect(found.entities.contains { $0.name == "Kenya's water ministry" })
  }

  @Test func `ministries of two countries with one name are two`() {
    let found = Articles.extract(
      "Kenya's Ministry of Water and Vietnam's Ministry of Water signed an agreement.", .english)
    #expect(found.entities.count { $0.type == .organization } == 2)
  }

  @Test func `a Korean name in either order is one person`() {
    let found = Articles.extract(
      "Ms. Ha-young Jung leads the office. Jung Ha-young signed an agreement with Busan.", .english)
    #expect(found.entities.count { $0.type == .person } == 1)
  }

  @Test func `an acronym that nobody introduced is the body whose initials it has`() {
    let found = Articles.extract(
      "The Institute of Nuclear Botany signed. INB director Sayan Sakhiev spoke.", .english)
    #expect(found.entities.count { $0.type == .organization } == 1)
  }
}
