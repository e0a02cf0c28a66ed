import PactModel

/// The article of a saved page: title, date and address from its metadata, text from its main part.
struct HTMLArticle {
  /// Without an id.
  var article: Article
  /// Byte spans of figure captions in the text.
  var captions: [Boilerplate] = []

  /// A marked element with less text than this (bytes without spaces) is not believed to be the story.
  private static let leastStory = 120

  init(_ markup: String) {
    let bytes = Array(markup.utf8)
    var tree = HTMLTree(bytes)
    article = Article(id: "", text: "")
    if !render(tree) || article.text.utf8.count < Self.leastStory {
      // Some pages stand in one <form> or <header> as a whole.
      let shorter = self
      tree = HTMLTree(bytes, keepsDoubtful: true)
      if !render(tree) || article.text.utf8.count < 2 * shorter.article.text.utf8.count { self = shorter }
    }
    article.title = tree.metadata.title
    article.published = tree.metadata.published ?? Self.statedDate(bytes)
    article.url = tree.metadata.url
  }

  /// The date that the page states in its text, be it outside the story: 입력 2025.06.12.
  private static func statedDate(_ bytes: [UInt8]) -> String? {
    PublicationDate.find(in: text(of: 0, in: HTMLTree(bytes, keepsDoubtful: true)).text.finished())
  }

  /// The element that holds the story: marked as such, or the one with most text in paragraphs of its own.
  private static func story(in tree: HTMLTree) -> Int {
    for rank in 1...3 {
      var best = 0
      var most = leastStory - 1
      for (index, element) in tree.elements.enumerated()
      where element.rank == rank && !element.isSkipped && element.storyBytes > most {
        best = index
        most = element.storyBytes
      }
      if best > 0 { return best }
    }
    var best = 0
    for (index, element) in tree.elements.enumerated()
    where !element.isSkipped && element.ownBytes > tree.elements[best].ownBytes { best = index }
    let total = tree.elements[0].storyBytes
    return tree.elements[best].ownBytes * 2 >= total ? best : 0
  }

  /// Writes the story's text; false if there is none.
  private mutating func render(_ tree: HTMLTree) -> Bool {
    let written = Self.text(of: Self.story(in: tree), in: tree)
    article.text = written.text.finished()
    captions = written.captions
    return !written.text.bytes.isEmpty
  }

  /// The text of an element and what lies in it.
  private static func text(of story: Int, in tree: HTMLTree) -> (text: HTMLText, captions: [Boilerplate]) {
    var text = HTMLText()
    var captions: [Boilerplate] = []
    var caption: (element: Int, start: Int)?
    var isInside = story == 0
    for piece in tree.pieces {
      switch piece {
      case .start(let index):
        if index == story { isInside = true }
        let element = tree.elements[index]
        guard isInside, !element.isSkipped else { continue }
        if HTMLLayout.isCell(element.name) { text.space() }
        text.lineBreak(breaks(element))
        if element.isCaption, caption == nil { caption = (index, text.bytes.count) }
      case .end(let index):
        let element = tree.elements[index]
        if isInside, !element.isSkipped {
          if let open = caption, open.element == index {
            caption = nil
            let content = text.bytes[open.start...].drop { $0 <= 0x20 }
            if !content.isEmpty {
              captions.append(
                Boilerplate(kind: .caption, span: ByteSpan(content.startIndex, content.endIndex)))
            }
          }
          text.lineBreak(breaks(element))
        }
        if index == story, story != 0 { return (text, captions) }
      case .text(let range, _):
        if isInside { text.append(tree.bytes[range]) }
      case .lineBreak(let element):
        if isInside, !tree.elements[element].isSkipped { text.addLineBreak() }
      }
    }
    return (text, captions)
  }

  /// A caption has lines of its own whatever its element's name.
  private static func breaks(_ element: HTMLTree.Element) -> Int {
    max(HTMLLayout.breaks(element.name), element.isCaption ? 1 : 0)
  }
}
