import PactModel
import PactReading
import Testing

@Suite("Saved pages")
struct HTMLReadingTests {
  private func read(_ page: String) throws -> Article {
    try #require(reader.read(Array(page.utf8), named: "page.html").articles.first)
  }

  @Test("Title, date and address come from the metadata")
  func metadata() throws {
    let article = try read(
      """
      <!DOCTYPE html><html lang="ko"><head><title>한밭시 협약 - 새소식</title>
      <meta property="og:title" content="한밭시, 퀘벡과 &quot;양자&quot; 협약"><meta property='og:url' content='https://a.example/2'>
      <meta property="article:published_time" content="2025-06-12T09:30:00+09:00">
      <link rel="canonical" href="https://a.example/1?a=1&amp;b=2"></head>
      <body><div id="articleBody">한밭시는 12일 협약을 체결했다.</div></body></html>
      """)
    #expect(article.id == "page.html")
    #expect(article.title == "한밭시, 퀘벡과 \"양자\" 협약")
    #expect(article.published == "2025-06-12")
    #expect(article.url == "https://a.example/1?a=1&b=2")
    #expect(article.text == "한밭시는 12일 협약을 체결했다.")
  }

  @Test(
    "The date is found in JSON-LD, in <time> and beside a label",
    arguments: [
      #"<script type="application/ld+json">{"@type":"NewsArticle", "datePublished" : "2025-06-12T01:00Z"}</script>"#,
      #"<time datetime="2025-06-12">12일</time>"#, "<meta name=pubdate content='20250612093000'>",
      "<p>입력 2025.06.12 09:30</p>",
    ])
  func dates(_ markup: String) throws {
    #expect(try read("<title>T</title>\(markup)<p>두 도시가 협약을 맺었다.</p>").published == "2025-06-12")
  }

  @Test("Navigation, scripts, forms and comments are left out, the story is kept")
  func story() throws {
    let story = String(repeating: "한밭시와 퀘벡시는 연구 협력에 관한 협약을 체결했다. ", count: 6)
    let article = try read(
      """
      <html><body><header>새소식</header><nav><a href=/>정치</a> <a href=/>경제</a></nav>
      <div class="wrap"><div class="article_body news"><h1>협약</h1><!-- 광고 --><p>\(story)</p>
      <script>var a = "</div><p>x</p>";</script><p>둘째 &amp; 셋째<br>줄바꿈&nbsp;뒤 &#8220;인용&#x201D;</p>
      <ul><li>하나<li>둘</ul></div><div class=list><a href=/1>다른 기사</a></div></div>
      <aside>많이 본 뉴스</aside><footer>ⓒ 새소식</footer></body></html>
      """)
    #expect(
      article.text
        == "협약\n\n\(story.dropLast())\n\n둘째 & 셋째\n줄바꿈 뒤 “인용”\n\n하나\n둘")
  }

  @Test("Without marks the block with most paragraphs is the story")
  func unmarked() throws {
    let story = String(repeating: "The two cities signed a memorandum on Monday. ", count: 5)
    let article = try read(
      "<body><div><a href=/>Home</a><a href=/>News</a></div><div><p>\(story)<p>\(story)</div><div>Tel 1</div></body>"
    )
    #expect(article.text == "\(story.dropLast())\n\n\(story.dropLast())")
  }

  @Test("A page that stands in one form is read all the same")
  func form() throws {
    #expect(try read("<body><form><p>두 도시가 협약을 맺었다.</p></form></body>").text == "두 도시가 협약을 맺었다.")
  }

  @Test("A caption is marked unless it is a sentence")
  func captions() throws {
    let article = try read(
      """
      <article><figure><img src=a><figcaption>한밭시청 새 청사</figcaption></figure>
      <figure><figcaption>두 시장이 협약서에 서명하고 있다.</figcaption></figure><p>협약을 맺었다.</p>
      <span><div><img></div><em class="x img_desc">[한밭=새소식] 업무협약식.</em></span>협약은 12일 발효한다.</article>
      """)
    #expect(article.marked.map(\.words) == ["한밭시청 새 청사", "[한밭=새소식] 업무협약식."])
    #expect(article.marked.map(\.kind) == [.caption, .caption])
    #expect(article.text.hasSuffix("\n협약은 12일 발효한다."))
  }

  @Test("The date beside the headline is found outside the story, too")
  func dateOutside() throws {
    let story = String(repeating: "한밭시와 퀘벡시는 협약을 체결했다. ", count: 8)
    let article = try read(
      "<body><header><h1>협약</h1>기사입력 2025-06-12 09:30</header><div id=articleBody>\(story)</div>등록 2024.01.01"
    )
    #expect(article.published == "2025-06-12")
    #expect(article.text == story.dropLast())
  }

  @Test(
    "Tags that are never closed do not swallow the story",
    arguments: [
      "<html><head><title>한밭<body><p>", "<html><head><title>한밭</title><div>", "<div><span><b><p><a>",
      "<table><tr><td>", "<ul><li>", "</div></p><body><body>",
    ])
  func unclosed(_ opening: String) throws {
    #expect(try read(opening + "두 도시가 협약을 맺었다.").text == "두 도시가 협약을 맺었다.")
  }

  @Test("Stray signs are text")
  func tolerance() throws {
    #expect(
      try read("<p>1 < 2 && a<b>c</b> &unknown; &amp &#xFFFFFFFF;</p>").text
        == "1 < 2 && ac &unknown; & &#xFFFFFFFF;")
  }
}
