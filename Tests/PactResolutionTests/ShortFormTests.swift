import PactModel
import Testing

@testable import PactResolution

@Suite struct ShortFormTests {
  private func matches(_ short: String, _ long: String, _ type: EntityType) -> Bool {
    ShortForm.matches(NameKey(short), NameKey(long), type: type)
  }

  @Test(arguments: [
    ("대전", "대전시", EntityType.gpe), ("기계연", "한국기계연구원", .organization), ("한국기계", "한국기계연구원", .organization),
    ("KIT", "Karlsruhe Institute of Technology", .organization),
    ("Fraunhofer", "Fraunhofer Society", .organization),
    ("Skeete", "Christopher Skeete", .person), ("J. K. Moon", "Jae Kyu Moon", .person),
  ])
  func `a short form stands for the long name`(short: String, long: String, type: EntityType) {
    #expect(matches(short, long, type))
    #expect(!matches(long, short, type))
  }

  @Test(arguments: [
    ("대전", "대전시"), ("기계연", "한국기계연구원"), ("구원입니다", "한국기계연구원입니다"), ("KIT", "Karlsruhe Institute of Technology"),
    ("Waikato", "University of Waikato"), ("J. K. Moon", "Jae Kyu Moon"), ("이", "이장우"), ("남궁", "남궁솔"),
    ("İzmir", "İzmir Kalkınma Ajansı"), ("Zoe\u{301}", "Zoé Martin"),
  ])
  func `the index gives the long name for its short form`(short: String, long: String) {
    let index = ShortFormIndex(["Oulu", "부산항만공사", long, "Lima Port"].map(NameKey.init))
    #expect(index.candidates(for: NameKey(short)).contains(2))
  }

  @Test func `names that share nothing are not tried`() {
    let index = ShortFormIndex(["부산항만공사", "University of Oulu", "대전시"].map(NameKey.init))
    #expect(index.candidates(for: NameKey("Waikato")) == [])
    #expect(index.candidates(for: NameKey("대전")) == [2])
  }

  @Test(arguments: [
    ("대", "대전시", EntityType.gpe), ("대전", "대전광역시", .gpe), ("전시", "대전시", .gpe), ("", "대전시", .gpe),
    ("연구", "한국기계연구원", .organization), ("양자", "양자기술", .field), ("Smith", "Christopher Skeete", .person),
  ])
  func `another name does not`(short: String, long: String, type: EntityType) {
    #expect(!matches(short, long, type))
  }

  @Test func `names compare by letters and digits alone`() {
    #expect(NameKey("Hydro-Québec, Inc.").joined == "hydroquébecinc")
    #expect(NameKey("St. John's 2nd (KR)").words == ["st", "john", "s", "2nd", "kr"])
    #expect(NameKey("㈜한빛 e-모빌리티 2공장").words == NameKey("한빛 e·모빌리티, 2공장").words)
    #expect(NameKey("Cafe\u{301} 가\u{11A8}").words == ["café", "각"])
    #expect(NameKey("'라온 시'").isHangul)
    #expect(!NameKey("…").isHangul)
  }
}
