import PactModel
import PactQuery
import PactStore
import Testing

@Suite struct RenderingTests {
  private let table = Table(
    columns: [.init("partner", "상대"), .init("note", "Note", limit: 8)],
    rows: [["퀘벡주", "a|b"], ["Inria", "=1+1"], ["Ünï", "long enough"]], caption: "대전")

  @Test func `columns align where Hangul takes two columns`() {
    let text = Rendering.text(table, language: .korean)
    #expect(
      text == """
        대전

        상대    Note
        ──────  ────────
        퀘벡주  a|b
        Inria   =1+1
        Ünï     long en…

        """)
  }

  @Test func `CSV quotes what needs it and defuses formulas`() {
    #expect(Rendering.csv(table) == "partner,note\r\n퀘벡주,a|b\r\nInria,'=1+1\r\nÜnï,long enough\r\n")
    #expect(Rendering.csvCell("a \"b\", c") == "\"a \"\"b\"\", c\"")
    #expect(Rendering.csvCell("+82") == "'+82")
    #expect(Rendering.csvCell("two\nlines") == "\"two\nlines\"")
  }

  @Test func `Markdown escapes what would be markup`() {
    let text = Rendering.markdown(
      Table(columns: [.init("a", "A")], rows: [["x|y <b> *z*\nw"]]))
    #expect(text == "| A |\n| --- |\n| x\\|y &lt;b&gt; \\*z\\* w |\n")
  }

  @Test func `control characters do not reach a terminal`() {
    let text = Rendering.text(
      Table(columns: [.init("a", "A")], rows: [["red\u{1B}[31m"]]), language: .english)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: [("대전", 4), ("abc", 3), ("e\u{301}", 1), ("ＡＢ", 4), ("", 0), ("한a", 3)])
  func `display width counts columns of a terminal`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `every answer shows in every form`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.write(SampleArticles.all)
    let query = GraphQuery(temporary.store)
    for format in OutputFormat.allCases {
      for language in Language.allCases {
        let partners = try Rendering.render(query.partners(of: "Daejeon"), as: format, language: language)
        #expect(partners.contains(language == .korean ? "퀘벡주" : "Quebec"))
        #expect(partners.contains("2025-06-11"))
        #expect(try Rendering.render(query.agreements(), as: format, language: language).contains("MOU"))
        #expect(
          try Rendering.render(query.people(of: "Daejeon"), as: format, language: language).contains("시장"))
        #expect(
          try Rendering.render(query.entity("Quebec"), as: format, language: language).contains("party"))
        #expect(
          try Rendering.render(query.explain("Quebec"), as: format, language: language).contains(
            "ko.test.rule"))
      }
    }
  }
}
