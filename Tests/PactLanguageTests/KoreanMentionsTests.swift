import Testing

@Suite struct KoreanMentionsTests {
  @Test(arguments: [
    "[person:한가람] 부산시장과 [person:서도윤] 총장이 만났다.",
    "가람연구원([title:원장] [person:남궁민수])은 컸다.",
    "[person:마르코 벨리니](Marco Bellini) 이탈리아 산업부 차관이 왔다.",
    "[person:다르한 오스파노프] 알마티 시장이 왔다.",
    "[person:최가온] 동해바이오텍 대표가 말했다. [person:최] 대표는 웃었다.",
    "마을 이장 [person:채규식] 씨는 웃었다. [person:김복례](67) 할머니도 웃었다.",
  ])
  func peopleAreKnownByTheirTitles(marked: String) throws { try expectMentions(marked) }

  @Test func aReporterIsNobody() throws {
    #expect(try KoreanText("강민지 기자는 썼다.").found(.person) == [])
  }

  @Test func aSurnameAloneNeedsAFullName() throws {
    #expect(try KoreanText("이 시장은 협약을 맺었다.").found(.person) == [])
  }

  @Test(arguments: [
    "[organization:㈜가람테크]는 컸다.".replacing("㈜가람테크]", with: "가람테크]").replacing("[org", with: "㈜[org"),
    "[organization:한빛과학기술대학교]와 [organization:부산미래진흥원]이 협약을 맺었다.",
    "배터리 업체 [organization:엘가람]은 공장을 지었다.",
    "[organization:메디온스](대표 한가람)는 협약을 맺었다.",
    "[organization:몽골 교육부]와 [organization:부산대 국제교류원]이 손잡았다.",
    "[organization:GridNova Pte. Ltd.]와 계약했다.",
  ])
  func bodiesAreKnownByTheirShape(marked: String) throws { try expectMentions(marked) }

  @Test(arguments: ["공동실험실을 열었다.", "조정위원회를 구성했다.", "특수가스 공장을 지었다.", "전문기업과 협력했다."])
  func aCommonNounIsNoBody(sentence: String) throws {
    #expect(try KoreanText(sentence).found(.organization) == [])
  }

  @Test(arguments: [
    "[gpe:독일] [gpe:바덴뷔르크주]를 찾았다.",
    "[gpe:일본] [gpe:아이치현] [gpe:나고야시]에서 만났다.",
  ])
  func placesAreKnownByTheirEndings(marked: String) throws { try expectMentions(marked) }

  @Test(arguments: [
    "'[event:2025 세계물류도시포럼]'에 참가했다.", "'[event:유로 배터리 서밋 2024]'에서 만났다.",
    "[facility:부산 시청]에서 만났다.",
  ])
  func eventsAndPlacesToMeet(marked: String) throws { try expectMentions(marked) }

  @Test(arguments: [
    ("[field:우주항공]·[field:바이오]·[field:양자] 등 3개 분야에서 협력한다."),
    ("[field:돌봄]과 [field:인공지능 윤리], 두 분야가 늘었다."),
    ("[field:지능형교통체계](ITS) 분야에서 협력한다."),
  ])
  func fieldsStandBeforeTheirHead(marked: String) throws { try expectMentions(marked) }

  @Test(arguments: [
    ("지난 11일 만났다.", "date:지난 11일=2025-06-11"), ("오는 9월 만난다.", "date:오는 9월=2025-09"),
    ("다음 달 3일 만난다.", "date:다음 달 3일=2025-07-03"), ("지난해 11월 만났다.", "date:지난해 11월=2024-11"),
    ("내년 상반기에 만난다.", "date:내년 상반기=2026"),
  ])
  func datesResolveAgainstThePublication(sentence: String, expected: String) throws {
    #expect(try KoreanText(sentence).found(.date) == [expected])
  }

  @Test(arguments: [
    ("3천억 원을 투자한다.", "money:3천억 원=KRW 300000000000"), ("7억5천만 원을 낸다.", "money:7억5천만 원=KRW 750000000"),
    ("1억2천만 달러를 낸다.", "money:1억2천만 달러=USD 120000000"), ("900만불을 낸다.", "money:900만불=USD 9000000"),
  ])
  func sumsAreNormalized(sentence: String, expected: String) throws {
    #expect(try KoreanText(sentence).found(.money) == [expected])
  }
}
