import PactModel
import PactReading
import Testing

@Suite("Stated publication dates")
struct PublicationDateTests {
  private func published(_ text: String) -> String? {
    reader.read(Array(text.utf8), named: "a.txt").articles.first?.published
  }

  @Test(
    "A date beside a label, a by-line or a copyright notice is the day of publication",
    arguments: [
      "입력 2025.06.12 09:30\n두 도시가 협약을 맺었다.", "기사입력 2025-06-12 | 수정 2025-06-14\n본문이다.",
      "김새별 기자 승인 2025.6.12 09:21 댓글 1", "등록일: 2025-06-12 / 조회: 8", "배포일시 2025. 6. 12.(목)",
      "본문이다.\n<저작권자(c) 새소식> 2025/06/12 10:14 송고", "Published: June 12, 2025\nText.",
      "Posted on Jun. 12th, 2025 by Staff", "By Kim Sae-byeol | 12 June 2025 17:42",
      "2025.06.12 AM 09:12\n공유",
      "HANBAT, South Korea, June 12, 2025 /NewsLine/ -- The city signed a pact on Wednesday.",
      "본문이다.\nⓒ 새소식 2025년 6월 12일 무단전재 금지",
    ])
  func certain(_ text: String) { #expect(published(text) == "2025-06-12") }

  @Test(
    "Any other date is not",
    arguments: [
      "두 도시는 2025년 6월 12일 협약을 맺었다.", "수정 2025-06-12 10:00", "The pact of June 12, 2025, was renewed.",
      "구분 | 도시 | 체결일\n자매 | 새터시 | 2025. 6. 12. | 2년째", "입력 2025.13.40", "입력 06.12",
      "△2025-06-12 협약\n△2025-07-12 협약",
    ])
  func uncertain(_ text: String) { #expect(published(text) == nil) }

  @Test("What the source says wins over the text")
  func source() {
    let line = #"{"text": "입력 2025.06.12", "published": "2024. 1. 2"}"#
    #expect(reader.read(Array(line.utf8), named: "a.jsonl").articles.first?.published == "2024-01-02")
  }
}
