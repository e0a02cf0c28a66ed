import PactModel
import Testing

/// What labelled sheets, tables and the days of a week say of Korean agreements.
@Suite struct KoreanSheetTests {
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

  @Test func `labels of a sheet complete the agreement told before it`() {
    let found = agreements(
      """
      □ 유성구는 알마티시와 업무협약을 체결했다.
      □ 협약 개요
       ○ 일 시: 2025. 6. 10.(화) 14:00
       ○ 장 소: 벡스코
       ○ 협약분야: 바이오, 광학
      """)
    #expect(found.count == 1)
    #expect(
      found.first?.isSuperset(of: [
        "signedOn 2025-06-10", "signedAt 벡스코", "coversField 바이오", "coversField 광학",
      ]) == true)
  }

  @Test func `a date and place of something else are not those of an agreement`() {
    let found = agreements(
      """
      □ 유성구는 알마티시와 업무협약을 체결했다.
      □ 축제 안내
       ○ 일 시: 2025. 7. 10.(목) 14:00
       ○ 장 소: 벡스코
      """)
    #expect(found.first?.contains("signedAt 벡스코") == false)
    #expect(found.first?.contains("signedOn 2025-07-10") == false)
  }

  @Test func `each row of a table is an agreement with whom the heading names`() {
    let found = agreements(
      """
      전주시 자매·우호도시 현황
      구분 | 도시명 | 국가 | 체결일 | 비고
      자매 | 샌디에이고 | 미국 | 1983. 4. 22. |
      우호 | 중국 쑤저우시 | 중국 | 1996. 3. 21. | 2022년 해지
      """)
    #expect(found.count == 2)
    #expect(
      found.contains {
        $0.isSuperset(of: [
          "party 전주시", "party 샌디에이고", "instrument SisterCity", "signedOn 1983-04-22", "status signed",
        ]) && !$0.contains("party 미국")
      })
    #expect(
      found.contains {
        $0.isSuperset(of: ["party 전주시", "party 쑤저우시", "instrument FriendshipCity", "status terminated"])
      })
  }

  @Test func `a day of the week is counted from the day of publication`() {
    // Published on Thursday, 12 June 2025.
    let found = agreements("대전시는 지난주 금요일 알마티시와 업무협약을 체결했다.")
    #expect(found.first?.contains("signedOn 2025-06-06") == true)
    let next = agreements("대전시는 오는 월요일 알마티시와 업무협약을 체결할 예정이다.")
    #expect(next.first?.contains("signedOn 2025-06-16") == true)
  }

  @Test func `time and place before those who attend belong to the signing`() {
    let found = agreements("대전시는 11일 벡스코에서 이장우 시장이 참석한 가운데 알마티시와 업무협약을 맺었다.")
    #expect(found.first?.isSuperset(of: ["signedOn 2025-06-11", "signedAt 벡스코", "party 알마티시"]) == true)
  }

  @Test func `what is signed stands behind what it is about`() {
    let found = agreements("포스코는 지난 2일 벡스코에서 열린 포럼에서 한화오션과 수소를 공급하는 계약을 체결했다.")
    #expect(
      found.first?.isSuperset(of: ["signedOn 2025-06-02", "party 포스코", "party 한화오션"]) == true)
  }

  @Test func `a tie is named by its verb, and is a sister city only between places`() {
    let found = agreements("대전시는 1998년 결연한 알마티시를 찾았다.")
    #expect(found.first?.contains("instrument SisterCity") == true)
    let ports = agreements("부산항만공사는 여수광양항만공사와 자매항 협정을 맺었다.")
    #expect(ports.first?.contains("instrument Agreement") == true)
  }
}
