import PactModel
import Testing

/// Which agreements a Korean article tells of, and what belongs to each.
@Suite struct KoreanAgreementTests {
  /// What is said of each agreement: `party 대전시`, `status signed`.
  private func agreements(_ text: String) -> [Set<String>] {
    let found = Articles.extract(text)
    let names = Dictionary(uniqueKeysWithValues: found.entities.map { ($0.id, $0.name) })
    return found.entities.filter { $0.type == .agreement }.map { agreement in
      Set(
        found.triples.filter { $0.subject == agreement.id }.map { triple in
          "\(triple.predicate) \(triple.value ?? triple.object.flatMap { names[$0] } ?? "")"
        })
    }
  }

  /// Whether one of the agreements has all that is listed.
  private func tells(_ agreements: [Set<String>], _ facts: String...) -> Bool {
    agreements.contains { $0.isSuperset(of: facts) }
  }

  @Test func `two instruments that are signed respectively are two agreements`() {
    let found = agreements("전북대는 9일 하노이농업대와 복수학위 협약을, 이튿날에는 후에대와 학생교류 협정을 각각 체결했다.")
    #expect(found.count == 2)
    #expect(tells(found, "party 전북대", "party 하노이농업대", "signedOn 2025-06-09"))
    #expect(tells(found, "party 전북대", "party 후에대", "signedOn 2025-06-10"))
  }

  @Test func `a partner with a day of its own has an agreement of its own`() {
    let found = agreements("춘천시는 일본 호후시와 1991년, 미국 벨링햄시와는 2001년에 각각 자매결연을 맺었다.")
    #expect(found.count == 2)
    #expect(tells(found, "party 춘천시", "party 호후시", "signedOn 1991"))
    #expect(tells(found, "party 춘천시", "party 벨링햄시", "signedOn 2001"))
  }

  @Test func `partners who share a particle keep their days`() {
    let found = agreements("부산시는 2019년 베트남 동나이성, 지난해 11월 우즈베키스탄 나보이주와도 비슷한 의향서를 주고받았다.")
    #expect(tells(found, "party 부산시", "party 동나이성", "signedOn 2019"))
    #expect(tells(found, "party 부산시", "party 나보이주", "signedOn 2024-11"))
  }

  @Test func `whom one visits is whom one signs with`() {
    let found = agreements("전북대는 9일 하노이대와 협약을 체결했다. 11일에는 껀터대를 찾아 스마트팜 양해각서를 교환했다.")
    #expect(tells(found, "party 전북대", "party 껀터대", "instrument MOU", "signedOn 2025-06-11"))
  }

  @Test func `each firm that a sum is told of has an agreement with who signed with all`() {
    let found = agreements(
      """
      전남도는 10일 3개 기업과 투자협약을 각각 체결했다.
      ㈜대한첨단소재는 광양에 2,100억 원을 투자해 공장을 짓는다. ㈜해남바이오는 해남에 600억 원을 들여 공장을 세우고, \
      ㈜나주에너지는 250억 원을 투자해 생산라인을 늘린다.
      """)
    #expect(found.count == 3)
    #expect(tells(found, "party 전남도", "party 대한첨단소재", "amount KRW 210000000000", "signedOn 2025-06-10"))
    #expect(tells(found, "party 전남도", "party 해남바이오", "amount KRW 60000000000"))
    #expect(tells(found, "party 전남도", "party 나주에너지", "amount KRW 25000000000"))
  }

  @Test func `what is signed after two pacts were made holds for both, and partners sign their own`() {
    let found = agreements(
      """
      울릉군은 2일 포항시, 경주시와 각각 관광 상생협약을 체결했다.
      협약서에는 남한권 울릉군수와 이강덕 포항시장, 주낙영 경주시장이 서명했다.
      """)
    #expect(found.count == 2)
    let pohang = found.first { $0.contains("party 포항시") } ?? []
    #expect(pohang.isSuperset(of: ["party 울릉군", "signatory 남한권", "signatory 이강덕"]))
    #expect(!pohang.contains("signatory 주낙영"))
  }

  @Test func `what is told besides an agreement is another`() {
    let found = agreements(
      """
      충북테크노파크는 ㈜누리바이오, ㈜한솔나노텍, 청주대학교와 협약을 체결했다.
      테크노파크는 이에 앞서 ㈜누리바이오와 30억 원 규모의 기술이전 계약도 맺었다.
      """)
    #expect(found.count == 2)
    #expect(tells(found, "instrument Contract", "party 누리바이오", "amount KRW 3000000000"))
    #expect(tells(found, "instrument Agreement", "party 한솔나노텍", "party 청주대학교"))
  }

  @Test func `a tie that is renewed is the tie that was made`() {
    let found = agreements("국립중앙박물관은 11일 기메박물관과 교류협력 협약을 갱신했다. 두 박물관은 2015년 처음 협약을 맺었다.")
    #expect(found.count == 1)
    #expect(tells(found, "status renewed", "signedOn 2025-06-11"))
  }

  @Test func `what came to nothing has no day of signing`() {
    let found = agreements(
      """
      대구시가 추진하던 베올리아와의 투자협약이 결국 무산됐다.
      시와 베올리아는 지난해 6월 투자 의향서를 교환하고 올해 3월 본협약을 체결하기로 했으나 이견을 좁히지 못했다.
      """)
    #expect(tells(found, "instrument LOI", "status signed", "signedOn 2024-06"))
    let failed = found.first { $0.contains("status failed") } ?? []
    #expect(failed.contains("party 대구시"))
    #expect(!failed.contains { $0.hasPrefix("signedOn") })
  }

  @Test func `who signs later than hoped has still a plan`() {
    let found = agreements(
      "한국과 우즈베키스탄은 항공 협정에 이번에 서명하지 못했다. 두 나라는 연내 서울에서 협정에 서명하기로 했다.")
    #expect(tells(found, "party 한국", "party 우즈베키스탄", "status planned"))
  }

  @Test(arguments: [
    "제주도는 두바이상공회의소와 어떠한 협약도 체결한 사실이 없다고 밝혔다.",
    "제주도 관계자는 두바이상공회의소와는 협약을 체결한 바 없고 체결할 계획도 없다고 말했다.",
    "제주도가 두바이상공회의소와 협약을 맺었다는 제보가 들어왔다.",
  ])
  func `what is denied or only rumoured is no agreement`(text: String) {
    #expect(agreements(text).isEmpty)
  }

  @Test func `a partner without a name is nobody else`() {
    let found = agreements(
      "경북교육청은 경북의사회와 업무협약을 체결했다. 대구의 한 대학병원과 논의하던 위탁 계약은 없던 일이 됐다.")
    #expect(found.allSatisfy { !$0.contains("instrument Contract") })
  }

  @Test func `behind an arrow a list tells what came of it`() {
    let found = agreements(
      """
      삼척시가 맺은 협약은 다음과 같다.
      △2020년 6월 삼척의료원과 원격진료 협약 → 2023년 6월 종료
      △2022년 11월 강원대와 디지털트윈 업무협약 → 실적 없음
      """)
    #expect(tells(found, "party 삼척시", "party 삼척의료원", "status terminated", "signedOn 2020-06"))
    #expect(tells(found, "party 삼척시", "party 강원대", "status signed", "signedOn 2022-11"))
  }

  @Test func `a definite word takes up what was told before it`() {
    let found = agreements(
      """
      여수광양항만공사는 2일 광양상공회의소와 업무협약을 맺었다. 협약은 물류 분야의 인력 양성을 골자로 한다.
      공사는 이어 3일 닝보항그룹과 자매항 협정을 연장했다.
      """)
    #expect(tells(found, "party 광양상공회의소", "signedOn 2025-06-02"))
    #expect(tells(found, "party 닝보항그룹", "status renewed", "signedOn 2025-06-03"))
    #expect(found.count == 2)
  }
}
