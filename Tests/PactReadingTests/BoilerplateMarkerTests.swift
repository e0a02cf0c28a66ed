import PactModel
import PactReading
import Testing

private let story = "한밭시와 퀘벡시는 12일 양자 분야 업무협약을 체결했다."
private let englishStory = "The city of Hanbat and Quebec signed a memorandum of understanding on Monday."

@Suite("Boilerplate")
struct BoilerplateMarkerTests {
  private func marked(_ text: String) -> [String] {
    var article = Article(id: "a", text: text)
    article.boilerplate = BoilerplateMarker(vocabulary: vocabulary).mark(text)
    #expect(article.hasSoundSpans)
    return article.marked.map { "\($0.kind.rawValue): \($0.words)" }
  }

  @Test("The vocabulary is there, each phrase once") func resources() {
    #expect(vocabulary.count > 500)
    #expect(Set(vocabulary.map(\.phrase)).count == vocabulary.count)
  }

  @Test(
    "A line of boilerplate around a story is marked as a whole",
    arguments: [
      ("menu", "정치 | 경제 | 사회 | 문화"), ("menu", "Home > News > Regional > Hanbat"),
      ("menu", "Skip to main content"),
      ("credit", "[한밭시 제공. 재판매 및 DB 금지]"), ("credit", "Photo courtesy of the City of Hanbat"),
      ("byline", "김새별 기자 kim@news.example"), ("byline", "By JANE DOE"),
      ("byline", "한밭=김새별 기자 | 입력 : 2025-06-12 13:27"),
      ("byline", "정리=김새별 기자"), ("contact", "[email\u{A0}protected]"), ("contact", "문의: 국제협력과 ☎ 042-000-0000"),
      ("copyright", "저작권자 ⓒ 한밭일보 무단전재 및 재배포 금지"),
      ("copyright", "Copyright 2025 Hanbat Times. All rights reserved."),
      ("share", "공유하기 페이스북 트위터 카카오톡"), ("share", "Share on Facebook  Tweet  Email"),
      ("weather", "오늘의 날씨 한밭 23℃ 맑음"), ("cookies", "We use cookies to improve your experience."),
      ("otherHeadlines", "다음글 한밭시, 새터시와 자매결연"),
    ])
  func lines(_ kind: String, _ line: String) {
    let english = line.utf8.allSatisfy { $0 < 0x80 }
    let body = english ? englishStory : story
    #expect(marked("\(body)\n\n\(line)") == ["\(kind): \(line)"])
    #expect(marked("\(line)\n\n\(body)") == ["\(kind): \(line)"])
  }

  @Test(
    "Lines of the story are left alone",
    arguments: [
      "▲ 김한밭 시장(왼쪽)과 박새터 시장이 협약서에 서명하고 있다.", "△공동 연구 △인력 교류 △정보 공유",
      "□ 협약 개요", " ○ (서명) 김한밭 한밭시장", "1. 해양수산 협력 양해각서", "자매 | 새터시 | 1983. 5. 16. | 올해 42주년",
      "한밭시, 퀘벡과 경제 협약", "The paper's copyright rules were part of the talks between the two cities.",
      "구독 경제와 공유 문화가 협약의 뼈대라고 시는 설명했다.", "About 300 people attended the signing ceremony on Monday.",
      "기자 간담회에서 시장은 추가 협약도 맺겠다고 말했다.", "By Monday the two sides will have signed a pact.",
      "[김한밭 / 한밭시장]", "Hanbat, Quebec share news of pact", "보도자료를 입력하는 방식도 바뀐다.", "댓글 조작 방지 협약 체결",
      "저작권자 보호 협약 체결",
      "무단복제 방지 협력 양해각서", "공유 전동킥보드 안전 협약", "검색 엔진 기업과 양해각서", "문의 전화 폭주에 군청 비상",
      "Terms and conditions of the deal were not disclosed on Monday.",
      "Contact lens maker signs pact with Hanbat", "Photo museum, News Corp. sign MOU", "사진 박물관과 협약 제공",
      "기자 출신 시장, 언론재단과 협약",
    ])
  func prose(_ line: String) {
    #expect(marked("\(story)\n\(line)\n\(story)") == [])
    #expect(marked("\(line)\n\n\(story)") == [])
  }

  @Test(
    "A dateline is marked up to the sentence",
    arguments: [
      "(몬트리올=새소식) 김새별 기자 =", "(한밭=새소식)", "[한밭=새소식 김새별 기자]", "【한밭=새소식】 김새별·이한밭 특파원 =",
      "[한밭일보 김새별 기자]", "[키엘체(폴란드)=동쪽경제 김새별 기자]",
    ])
  func datelines(_ dateline: String) { #expect(marked("\(dateline) \(story)") == ["byline: \(dateline)"]) }

  @Test(
    "What follows the last sentence of a line is marked, the sentence is not",
    arguments: [
      ("credit", "사진=김새별 기자"), ("credit", "/독자 제공"), ("copyright", "ⓒ한밭시"), ("byline", "/김새별 기자"),
      ("contact", "(연락처: 사건팀 042-000-0000)"), ("menu", "#한밭 #퀘벡"), ("byline", "(Rey Santos)"),
    ])
  func tails(_ kind: String, _ tail: String) { #expect(marked("\(story) \(tail)") == ["\(kind): \(tail)"]) }

  @Test("A short line above a credit is a caption")
  func caption() {
    #expect(
      marked("한밭시청 전경\n[한밭시 제공]\n\n\(story)") == ["caption: 한밭시청 전경", "credit: [한밭시 제공]"])
    #expect(marked("두 시장이 협약서를 들고 있다.\n[한밭시 제공]\n\n\(story)") == ["credit: [한밭시 제공]"])
  }

  @Test("A board's list of numbered and dated headlines is marked")
  func board() {
    let list =
      "번호 제목 글쓴이 날짜\n103 [속보] 새 다리 개통 소식통 2025.06.12\n102 한밭시-새터시 협약 소식통 2025.06.12\n101 축제 소식통 2025.06.11"
    #expect(marked("\(story)\n\n\(list)") == ["otherHeadlines: \(list)"])
  }

  @Test("A heading takes the headlines below it, and no more")
  func headings() {
    let top = "실시간 TOP 3\n1 새 다리 개통\n2 한밭시-새터시 협약\n3 축제 개막"
    #expect(marked("\(top)\n\n한밭시, 퀘벡과 협약\n\n\(story)") == ["otherHeadlines: \(top)"])
    let bottom =
      "Related stories\n- Hanbat opens bridge\n- Mayor visits Saeteo\n\nMOST READ\n1. Festival opens"
    #expect(marked("\(englishStory)\n\n\(bottom)") == ["otherHeadlines: \(bottom)"])
    let middle = "관련기사\n한밭시, 새터시와 협약"
    #expect(marked("\(story)\n\n\(middle)\n\n\(story)") == ["otherHeadlines: \(middle)"])
  }

  @Test("After the copyright notice nothing is story but sentences")
  func footer() {
    #expect(
      marked("\(story)\n\nⓒ 한밭일보\n\n한밭일보\n한밭시-새터시 우호 협약 10주년") == [
        "copyright: ⓒ 한밭일보", "menu: 한밭일보", "otherHeadlines: 한밭시-새터시 우호 협약 10주년",
      ])
  }

  @Test("A few sentences after the copyright notice are the page's, another story is not")
  func afterCopyright() {
    let notice = "저작권자 ⓒ 한밭일보 무단전재 금지"
    let own = "이 글이 마음에 드셨나요?"
    #expect(marked("\(story)\n\(story)\n\(notice)\n\n\(own)") == ["copyright: \(notice)", "menu: \(own)"])
    #expect(marked("\(story)\n\(notice)\n\n\(story)") == ["copyright: \(notice)"])
  }

  @Test("Names and addresses below a heading for contacts belong to it")
  func contacts() {
    let block = "Media Contacts:\nKim Sae-byeol\nHanbat Quantum\n+82-2-555-0100"
    #expect(marked("\(englishStory)\n\n\(block)") == ["contact: \(block)"])
  }

  @Test("The page's words about itself are marked though they are sentences")
  func notices() {
    #expect(marked("\(story)\n이 기사는 언론사에서 경제 섹션으로 분류했습니다.\n\(story)").count == 1)
  }

  @Test("The paragraph about the company is marked with its heading")
  func about() {
    let about = "About Acme Corp\nAcme Corp makes anvils in Hanbat. It was founded in 1950."
    #expect(marked("\(englishStory)\n\n\(about)\n\n\(englishStory)") == ["about: \(about)"])
  }

  @Test("A phrase in capitals matches capitals only")
  func capitals() {
    let marker = BoilerplateMarker(vocabulary: [BoilerplatePhrase("RELATED", .otherHeadlines)])
    #expect(marker.mark("\(englishStory)\nRELATED\nA pact").count == 1)
    #expect(marker.mark("\(englishStory)\nRelated\nA pact").isEmpty)
  }

  @Test("Without a vocabulary structure alone is marked")
  func empty() {
    #expect(BoilerplateMarker(vocabulary: []).mark("\(story)\n공유하기").isEmpty)
    #expect(BoilerplateMarker(vocabulary: []).mark("").isEmpty)
  }
}
