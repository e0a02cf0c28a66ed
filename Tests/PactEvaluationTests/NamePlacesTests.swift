import PactModel
import Testing

@testable import PactEvaluation

@Suite struct NamePlacesTests {
  private func words(_ text: String, _ entities: [(String, EntityType, [String])]) -> [String: [String]] {
    let places = NamePlaces(
      text: Array(text.unicodeScalars), entities: entities.map { GoldEntity(id: $0, type: $1, names: $2) })
    return Dictionary(
      uniqueKeysWithValues: entities.map { entity in
        (
          entity.0,
          places[entity.0].map {
            String(String.UnicodeScalarView(places.text[$0.start..<$0.end])) + "@\($0.start)"
          }
        )
      })
  }

  @Test func `a short name counts at the beginning of a word, not inside a longer one`() {
    let found = words("가온시는 시의 역사를 도시에 남겼다.", [("g1", .gpe, ["가온시", "시"])])
    #expect(found["g1"] == ["가온시@0", "시@5"])
  }

  @Test func `a place name inside the name of another body is not named there`() {
    let found = words(
      "가온 출신들이 가온테크노파크를 찾았다.", [("g1", .gpe, ["가온"]), ("o1", .organization, ["가온테크노파크"])])
    #expect(found["g1"] == ["가온@0"])
    #expect(found["o1"] == ["가온테크노파크@8"])
  }

  @Test func `a name in Latin script ends where its word does, but particles may follow`() {
    let found = words("GTC는 GTCX와 다르다.", [("o1", .organization, ["GTC"])])
    #expect(found["o1"] == ["GTC@0"])
  }

  @Test func `a name that stands nowhere by itself counts wherever it stands`() {
    #expect(words("신가온역", [("g1", .gpe, ["가온"])])["g1"] == ["가온@1"])
  }

  @Test func `a long sentence is cut around its marks at a word's distance`() {
    let text = Array(
      ("앞말 " + String(repeating: "가", count: 300) + " 한도윤 " + String(repeating: "나", count: 300))
        .unicodeScalars)
    let excerpt = Excerpt(
      of: text, sentence: CodePointSpan(start: 0, end: text.count),
      marks: [.init(span: CodePointSpan(start: 304, end: 307), label: "S")], limit: 43)
    #expect(
      excerpt.text == "…" + String(repeating: "가", count: 19) + " [S: 한도윤] "
        + String(repeating: "나", count: 19) + "…")
  }

  @Test func `a short sentence is shown whole, on one line, and overlapping marks give way`() {
    let text = Array("한도윤\n시장이  왔다".unicodeScalars)
    let excerpt = Excerpt(
      of: text, sentence: CodePointSpan(start: 0, end: text.count),
      marks: [
        .init(span: CodePointSpan(start: 0, end: 3), label: "S"),
        .init(span: CodePointSpan(start: 1, end: 3), label: "O"),
      ], limit: 100)
    #expect(excerpt.text == "[S: 한도윤] 시장이 왔다")
  }
}
