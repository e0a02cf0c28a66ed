import PactModel
import Testing

@testable import PactExtraction

@Suite struct LongArticleTests {
  private static let story =
    """
    대전시는 12일 시청에서 캐나다 퀘벡주와 양자산업 협력을 위한 업무협약을 체결했다고 밝혔다. 이장우 대전시장과 마르틴 비롱 장관이 \
    협약서에 서명했다.

    """

  private static func article(_ text: String) -> Article {
    Article(id: "long", published: "2025-06-12", text: text, language: .korean)
  }

  private static func long(_ count: Int) -> String { (0..<count).map { _ in story }.joined(separator: "\n") }

  @Test(arguments: [7, 40, 100, 1000])
  func `sections have the whole text and no more than the limit, and are no scraps`(limit: Int) {
    let text = "Kisumu und Łódź: 가나다라마바사.\nA line. Another sentence 🎉🎉🎉🎉\n\n" + Self.long(3)
    let sections = ArticleSections.of(Self.article(text), limit: limit).map(\.text)
    #expect(sections.joined() == text)
    #expect(sections.allSatisfy { $0.utf8.count <= limit })
    #expect(sections.dropLast().allSatisfy { $0.utf8.count > limit / 2 - 4 })
  }

  @Test func `the number of sections grows with the length and no faster`() {
    for copies in [1, 1_000, 10_000] {
      let text = Self.long(copies)
      let sections = ArticleSections.of(Self.article(text), limit: ArticleSections.limit)
      #expect(sections.count <= 1 + 2 * text.utf8.count / ArticleSections.limit)
      #expect(sections.allSatisfy { $0.text.utf8.count <= ArticleSections.limit })
    }
  }

  @Test func `a section ends with a paragraph where there is one, else with a line, a sentence, a word`() {
    func first(_ text: String) -> String? { ArticleSections.of(Self.article(text), limit: 20).first?.text }
    #expect(first("One two. Three\n\nfour\nfive. Six seven") == "One two. Three\n\n")
    #expect(first("One two. Three\nfour. Five six seven") == "One two. Three\n")
    #expect(first("One two threes. Four five six") == "One two threes. ")
    #expect(first("One twothree fourfivesix seven") == "One twothree ")
    #expect(first("가나다라마바사아자차카타파하") == "가나다라마바")
  }

  @Test func `boilerplate stays where it is, cut where a section ends`() {
    var article = Self.article("0123456789\nabcdefghi\nABCDEFGHI")
    article.boilerplate = [
      Boilerplate(kind: .menu, span: ByteSpan(2, 4)), Boilerplate(kind: .share, span: ByteSpan(8, 24)),
    ]
    let marked = ArticleSections.of(article, limit: 12).map { section in
      section.boilerplate.map { String(Array(section.text)[$0.span.range]) }
    }
    #expect(marked == [["23", "89\n"], ["abcdefghi\n"], ["ABC"]])
  }

  @Test func `an article as long as a book has each thing once, and says each fact once`() {
    let text = Self.long(6)
    let extraction = Articles.extractor.extract(Self.article(text), sectionsOf: 800)
    let scalars = Array(text.unicodeScalars)
    for mention in extraction.entities.flatMap(\.mentions) {
      #expect(String(String.UnicodeScalarView(scalars[mention.start..<mention.end])) == mention.text)
    }
    #expect(extraction.entities.count { $0.name == "대전시" } == 1)
    #expect(extraction.entities.count { $0.name == "이장우" } == 1)
    #expect(Set(extraction.entities.map(\.id)).count == extraction.entities.count)
    let ids = Set(extraction.entities.map(\.id))
    #expect(
      extraction.triples.allSatisfy { ids.contains($0.subject) && $0.object.map(ids.contains) != false })
    #expect(extraction.triples.count { $0.predicate == .jobTitle } == 2)
    let last = extraction.entities.filter { $0.type != .agreement }.flatMap(\.mentions).map(\.end).max()
    #expect(last ?? 0 > scalars.count - Self.story.unicodeScalars.count)
  }

  @Test func `a name that only one section has in full is that of the same thing`() {
    var merger = SectionMerger()
    func section(_ entities: [Entity], _ triples: [Triple] = []) -> Extraction {
      Extraction(id: "s", lang: .english, entities: entities, triples: triples)
    }
    func entity(_ type: EntityType, _ name: String, _ mentions: [String], entry: String? = nil) -> Entity {
      Entity(
        id: "e1", type: type, name: name, identifiers: entry.map { ["pactgraph": $0] } ?? [:],
        mentions: mentions.map { EntityMention(start: 0, end: $0.unicodeScalars.count, text: $0) })
    }
    merger.add(section([entity(.organization, "Hanbit Steel", ["Hanbit Steel", "Hanbit"])]), at: 0)
    merger.add(section([entity(.organization, "Hanbit", ["Hanbit"])]), at: 100)
    merger.add(section([entity(.person, "Hanbit", ["Hanbit"])]), at: 200)
    merger.add(section([entity(.organization, "Hanbit", ["Hanbit"], entry: "corp:1")]), at: 300)
    merger.add(section([entity(.organization, "한빛", ["한빛"], entry: "corp:1")]), at: 400)
    merger.add(section([entity(.organization, "Hanbit", ["Hanbit"], entry: "corp:2")]), at: 500)
    let merged = merger.extraction(
      of: Article(id: "a", text: ""), language: .english)
    #expect(merged.entities.map(\.name) == ["Hanbit Steel", "Hanbit", "Hanbit"])
    #expect(merged.entities.map { $0.mentions.map(\.start) } == [[0, 0, 100, 300, 400], [200], [500]])
  }
}
