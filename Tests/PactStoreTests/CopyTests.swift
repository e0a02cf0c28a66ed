import Foundation
import GRDB
import PactModel
import PactQuery
import Testing

@testable import PactStore

/// Which articles are copies of one text, and how that counts.
@Suite struct CopyTests {
  private let temporary: TemporaryStore
  private var store: GraphStore { temporary.store }

  init() throws { temporary = try TemporaryStore() }

  private static let release = [
    "가온시는 11일 시청 대회의실에서 나래군과 물 관리 기술을 함께 개발하는 업무협약을 체결했다고 밝혔다.",
    "두 지방자치단체는 앞으로 3년 동안 하천 수질을 재는 장비를 나누어 쓰고 담당 직원을 해마다 서로 보내기로 했다.",
    "시장은 인사말에서 물길은 행정 경계를 알지 못한다며 강 위와 아래가 함께 나서야 할 때라고 강조했다.",
    "협약에 따라 다음 달부터 실무 협의체가 한 달에 한 번씩 번갈아 가며 회의를 열 계획이다.",
  ]
  private static let report = [
    "나래군 군수가 어제 이웃한 가온시를 찾아 하천 문제를 놓고 세 시간 가까이 이야기를 나눴다.",
    "시장은 이 자리에서 물길은 행정 경계를 알지 못한다며 강 위와 아래가 함께 나서야 할 때라고 말했다.",
    "주민 단체들은 늦었지만 반가운 일이라면서도 예산이 얼마나 드는지 아직 공개되지 않았다고 지적했다.",
    "군의회는 이달 말에 열리는 임시회에서 이 문제를 다시 다룰 것으로 보인다.",
  ]

  /// An article that states one pact in its first sentence.
  private func article(
    _ id: String, _ sentences: [String], published: String? = "2025-06-12", date: String = "2025-06-11"
  ) -> StoredArticle {
    var sketch = ArticleSketch(id, .korean, published: published)
    let (one, other) = (sketch.entity(.gpe, "가온시", ko: "가온시"), sketch.entity(.gpe, "나래군", ko: "나래군"))
    let pact = sketch.entity(.agreement, "업무협약")
    sketch.sentence(
      sentences[0], (pact, .party, .entity(one)), (pact, .party, .entity(other)),
      (pact, .instrument, .value("MOU")), (pact, .status, .value("signed")), (pact, .signedOn, .value(date)))
    for sentence in sentences.dropFirst() { sketch.sentence(sentence) }
    return sketch.stored
  }

  private func support() throws -> Support { try #require(GraphQuery(store).agreements().rows.first).support }

  @Test func `reprints with another headline, a changed word or a cut end are one source`() throws {
    let release = Self.release
    try store.write([
      article("first", release), article("headline", ["물길에는 경계가 없다 " + release[0]] + release.dropFirst()),
      article(
        "edited", release.map { $0.replacingOccurrences(of: "앞으로", with: "향후") }, published: "2025-06-14"),
      article("cut", Array(release.prefix(2)), published: "2025-06-13"),
    ])
    #expect(try support() == Support(articles: 4, independent: 1))
    let sources = try #require(GraphQuery(store).agreements().rows.first).sources
    #expect(sources.map(\.copyOf) == [nil, "first", "first", "first"])
  }

  @Test func `articles of two reporters are two sources, though both quote the mayor`() throws {
    try store.write([article("release", Self.release), article("report", Self.report)])
    #expect(try support() == Support(articles: 2, independent: 2))
  }

  @Test func `what an outlet puts around its articles makes no copies`() throws {
    let footer =
      " 저작권자 ⓒ 가온일보 무단 전재 및 재배포와 인공지능 학습 이용 금지 제보는 카카오톡 가온일보 검색 전화 042 123 4567 구독과 좋아요로 응원해 주세요"
    var (one, other) = (
      article("a", [Self.release[0], footer]), article("b", [Self.report[0], footer])
    )
    try store.write([one, other])
    #expect(try support().independent == 1)
    one.boilerplate = [range(of: footer, in: one.text)]
    other.boilerplate = [range(of: footer, in: other.text)]
    try store.write([one, other])
    #expect(try support() == Support(articles: 2, independent: 2))
    let before = try store.digest()
    try store.rebuild()
    #expect(try store.digest() == before)
  }

  private func range(of part: String, in text: String) -> Range<Int> {
    let found = text.range(of: part) ?? text.startIndex..<text.startIndex
    return text[..<found.lowerBound].utf8.count..<text[..<found.upperBound].utf8.count
  }

  @Test func `the same words weeks later tell of another act`() throws {
    try store.write([
      article("first", Self.release), article("later", Self.release, published: "2025-07-12"),
    ])
    #expect(
      try GraphQuery(store).statistics().rows.first { $0.section == "independent articles" }?.count == 2)
  }

  @Test func `an article without a date may be a copy of any`() throws {
    try store.write([article("first", Self.release), article("undated", Self.release, published: nil)])
    #expect(try support() == Support(articles: 2, independent: 1))
  }

  @Test func `one page many times is compared with others once, whatever the dates`() throws {
    let undated = (10..<40).map { article("undated-\($0)", Self.release, published: nil) }
    let dated = (10..<40).map { article("dated-\($0)", Self.release, published: "2025-0\($0 % 9 + 1)-12") }
    let cut = article("cut", Array(Self.release.prefix(2)), published: "2025-06-13")
    try store.write(undated + dated + [cut])
    #expect(
      try GraphQuery(store).statistics().rows.first { $0.section == "independent articles" }?.count == 1)
    #expect(try copies() == 1)
    // Without those that have no date, each month's are another act.
    try store.remove(documents: undated.map(\.extraction.id))
    #expect(
      try GraphQuery(store).statistics().rows.first { $0.section == "independent articles" }?.count == 9)
    #expect(try copies() == 1)
    #expect(try store.faults() == [])
    let fresh = try TemporaryStore()
    for article in ([cut] + dated).reversed() { try fresh.store.write([article]) }
    #expect(try fresh.store.digest() == store.digest())
  }

  private func copies() throws -> Int? {
    try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM copy") }
  }

  @Test func `when the first goes, the next is the source of the others`() throws {
    let copies = ["b", "c"].map { article($0, Self.release, published: "2025-06-13") }
    try store.write([article("a", Self.release)] + copies)
    try store.remove(documents: ["a"])
    #expect(try support() == Support(articles: 2, independent: 1))
    #expect(try GraphQuery(store).documents().rows.map(\.copyOf) == [nil, "b"])
    let fresh = try TemporaryStore()
    try fresh.store.write(copies.reversed())
    #expect(try fresh.store.digest() == store.digest())
    #expect(try store.faults() == [])
  }

  @Test func `one independent source outweighs reprints where dates contradict`() throws {
    let reprints = (1...3).map { article("copy-\($0)", Self.release, date: "2025-06-12") }
    try store.write(
      reprints + [
        article("report", Self.report),
        article("brief", ["△가온시, 나래군과 물 관리 협약 맺어 하천 감시 장비 함께 쓰기로."]),
      ])
    let row = try #require(GraphQuery(store).agreements().rows.first)
    #expect(row.date == "2025-06-11")
    #expect(
      row.contradictions.map(\.text) == ["signedOn 2025-06-11 (2/2) | 2025-06-12 (3/1)"])
  }

  @Test func `a signature reads what it writes, and agrees as far as wordings do`() throws {
    let (one, other) = (
      Wording(Self.release.joined(separator: " ")), Wording(Self.release.prefix(3).joined(separator: " "))
    )
    let signature = try #require(WordingSignature(one))
    #expect(WordingSignature(data: signature.data) == signature)
    #expect(try #require(WordingSignature(other)).resemblance(to: signature) > 0.4)
    #expect(other.share(with: one) == 1)
    #expect(WordingSignature(Wording(" … ")) == nil)
  }
}
