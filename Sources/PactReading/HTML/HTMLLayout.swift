/// How elements break the text into lines, and which of them are likely to hold the story.
enum HTMLLayout {
  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "article", "section", "ul", "ol", "table",
    "figure", "pre",
    "dl", "hr", "main",
  ]
  private static let lines: Set<String> = [
    "div", "li", "tr", "figcaption", "caption", "dt", "dd", "header", "footer", "aside", "nav", "form",
    "address",
    "details", "summary", "body", "center", "fieldset", "thead", "tbody",
  ]
  private static let containers: Set<String> = [
    "", "html", "body", "div", "article", "section", "main", "td", "center", "blockquote", "form", "header",
    "aside",
    "footer", "nav",
  ]

  static func isBlock(_ name: String) -> Bool { paragraphs.contains(name) || lines.contains(name) }

  /// Whether an element groups paragraphs.
  static func isContainer(_ name: String) -> Bool { containers.contains(name) }

  /// How many line feeds stand before and after an element's text.
  static func breaks(_ name: String) -> Int { paragraphs.contains(name) ? 2 : lines.contains(name) ? 1 : 0 }

  static func isCell(_ name: String) -> Bool { name == "td" || name == "th" }
}

/// The names by which pages mark the element that holds the story.
enum ContentMarks {
  private static let bodies: Set<String> = [
    "article_body", "articlebody", "article-body", "article__body", "newsct_article", "dic_area",
    "article-view-content-div", "articleview", "article_view", "article-view", "article_content",
    "article-content",
    "articlecontent", "article_txt", "article-text", "articletext", "articlebodycontents", "news_body",
    "news-body",
    "newsbody", "news_content", "news-content", "newscontent", "news_view", "view_content", "view_con",
    "viewcontent",
    "story-body", "story_body", "storybody", "story-content", "story-news", "entry-content", "post-content",
    "post-body", "post_content", "content-body", "content_body", "body-content", "board_view",
    "board-content",
    "press-release-body", "release-body", "read_body", "xe_content", "rd_body", "cont_view", "textbody",
    "text-body",
  ]
  private static let contents: Set<String> = [
    "content", "contents", "main-content", "maincontent", "main_content", "article", "story", "post",
    "container-content",
  ]

  private static let captions: Set<String> = [
    "caption", "img_desc", "image-caption", "image_caption", "img-caption", "img_caption", "photo-caption",
    "photo_caption", "photo_desc", "photo-desc", "wp-caption-text", "txt_caption", "captions",
    "article-caption",
  ]

  /// Whether an element's class says that it is the caption of a picture.
  static func isCaption(_ attributes: HTMLAttributes) -> Bool {
    guard let value = attributes["class"]?.lowercased() else { return false }
    return value.split(separator: " ").prefix(32).contains { captions.contains(String($0)) }
  }

  /// 1 for a story's body, 2 for an article, 3 for a page's main part, 0 for anything else.
  static func rank(_ name: String, _ attributes: HTMLAttributes) -> Int {
    guard HTMLLayout.isContainer(name) || name == "span" else { return 0 }
    if attributes["itemprop"]?.lowercased().contains("articlebody") == true { return 1 }
    var best = name == "article" ? 2 : name == "main" || attributes["role"] == "main" ? 3 : 0
    for key in ["id", "class"] {
      guard let value = attributes[key]?.lowercased() else { continue }
      for word in value.split(separator: " ").prefix(32) {
        if bodies.contains(String(word)) { return 1 }
        if best == 0, contents.contains(String(word)) { best = 3 }
      }
    }
    return best
  }
}
