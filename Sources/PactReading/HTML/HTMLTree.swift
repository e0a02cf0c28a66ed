/// A page as flat lists in document order: elements with their parents, and pieces of text with their elements.
struct HTMLTree {
  struct Element {
    var name: String
    var parent: Int
    /// How strongly it is marked as holding the story: 0 not at all; 1 is the surest.
    var rank = 0
    /// Whether it is, or lies in, something that is never story.
    var isSkipped = false
    var isLink = false
    /// Whether it is a picture's caption (and not only lies in one).
    var isCaption = false
    /// The bytes of text in it, links and skipped parts left out, children included.
    var storyBytes = 0
    /// The bytes of text that stand in it or in its paragraphs directly.
    var ownBytes = 0
  }

  enum Piece {
    case text(Range<Int>, element: Int)
    case start(Int)
    case end(Int)
    case lineBreak(element: Int)
  }

  private(set) var elements: [Element] = [Element(name: "", parent: -1)]
  private(set) var pieces: [Piece] = []
  private(set) var metadata = HTMLMetadata()
  let bytes: [UInt8]

  /// Deeper elements are taken as part of their ancestor at this depth.
  private static let deepest = 256

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]
  /// Never story. The second set is given a second chance if nothing else has text.
  private static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "svg", "head", "title", "button", "select", "option",
    "textarea", "object", "canvas", "audio", "video", "dialog",
  ]
  private static let doubtful: Set<String> = ["nav", "header", "footer", "aside", "form", "menu"]

  init(_ bytes: [UInt8], keepsDoubtful: Bool = false) {
    self.bytes = bytes
    var tokenizer = HTMLTokenizer(bytes)
    var open: [Int] = [0]
    var openCounts: [String: Int] = [:]
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        let parent = open[open.count - 1]
        if elements[parent].name == "title" { metadata.addTitle(bytes[range]) }
        if !elements[parent].isSkipped { pieces.append(.text(range, element: parent)) }
      case .raw(let range): metadata.addScript(bytes[range])
      case .start(let name, let range):
        let needsAttributes = !["b", "i", "strong", "br", "li", "tr"].contains(name)
        let attributes = needsAttributes ? HTMLAttributes(bytes[range]) : HTMLAttributes([])
        metadata.add(name, attributes)
        if name == "br" { pieces.append(.lineBreak(element: open[open.count - 1])) }
        if Self.void.contains(name) || bytes[range].last == UInt8(ascii: "/") && name != "p" && name != "div"
        {
          continue
        }
        closeImplied(by: name, &open, &openCounts)
        guard open.count < Self.deepest else { continue }
        let parent = open[open.count - 1]
        var element = Element(name: name, parent: parent)
        element.rank = ContentMarks.rank(name, attributes)
        element.isSkipped =
          elements[parent].isSkipped || Self.skipped.contains(name)
          || !keepsDoubtful && Self.doubtful.contains(name)
          || attributes["hidden"] != nil
        element.isLink = elements[parent].isLink || name == "a"
        element.isCaption = name == "figcaption" || ContentMarks.isCaption(attributes)
        elements.append(element)
        open.append(elements.count - 1)
        openCounts[name, default: 0] += 1
        pieces.append(.start(elements.count - 1))
      case .end(let name): close(name, &open, &openCounts)
      }
    }
    while open.count > 1 { closeLast(&open, &openCounts) }
    weigh()
  }

  private mutating func closeLast(_ open: inout [Int], _ counts: inout [String: Int]) {
    let last = open.removeLast()
    counts[elements[last].name, default: 1] -= 1
    pieces.append(.end(last))
  }

  private mutating func close(_ name: String, _ open: inout [Int], _ counts: inout [String: Int]) {
    // An end tag without a start tag is ignored.
    guard counts[name, default: 0] > 0 else { return }
    while open.count > 1 {
      let isIt = elements[open[open.count - 1]].name == name
      closeLast(&open, &counts)
      if isIt { return }
    }
  }

  /// `<p>` ends at the next block, `<li>` at the next `<li>`, and so on.
  private mutating func closeImplied(by name: String, _ open: inout [Int], _ counts: inout [String: Int]) {
    let last = elements[open[open.count - 1]].name
    if last == "title" {
      // An unclosed <title> would take the whole page with it.
      closeLast(&open, &counts)
      return closeImplied(by: name, &open, &counts)
    }
    let ends: Bool
    switch last {
    case "p": ends = HTMLLayout.isBlock(name)
    case "li", "tr", "option": ends = name == last
    case "td", "th": ends = name == "td" || name == "th" || name == "tr"
    case "dt", "dd": ends = name == "dt" || name == "dd"
    case "head": ends = name == "body" || HTMLLayout.isBlock(name)
    default: ends = false
    }
    if ends { closeLast(&open, &counts) }
  }

  /// Sums up the text of every element. Children come after their parents, so one pass from the end is enough.
  private mutating func weigh() {
    for case .text(let range, let index) in pieces where !elements[index].isLink {
      let count = bytes[range].count { $0 > 0x20 }
      elements[index].storyBytes += count
      // Text in <p><b>…</b></p> counts for the element around the paragraph.
      var holder = index
      while holder > 0, !HTMLLayout.isContainer(elements[holder].name) { holder = elements[holder].parent }
      elements[holder].ownBytes += count
    }
    for index in elements.indices.reversed() where elements[index].parent >= 0 {
      elements[elements[index].parent].storyBytes += elements[index].storyBytes
    }
  }
}
