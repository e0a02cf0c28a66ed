import PactModel

/// A sentence for a reader: words marked, white space evened, and, where it is long, what is far from the marks left out.
///
/// `… [S: 한도윤] 가온시장이 [O: 라온연구원]을 찾아 …`
struct Excerpt {
  /// What is not worth leaving out.
  private static let gap = 20

  struct Mark {
    var span: CodePointSpan
    var label: String
  }

  let text: String

  /// - Parameters:
  ///   - limit: about how many code points to show.
  init(of article: [Unicode.Scalar], sentence: CodePointSpan, marks: [Mark], limit: Int) {
    var kept: [Mark] = []
    for mark in marks
    where sentence.contains(mark.span) && mark.span.count > 0
      && !kept.contains(where: { $0.span.overlaps(mark.span) })
    { kept.append(mark) }
    kept.sort { $0.span < $1.span }
    var result = String.UnicodeScalarView()
    for (number, window) in Self.windows(sentence, kept, limit).enumerated() {
      if number > 0 { result.append(" ") }
      if window.start > sentence.start { result.append("…") }
      var at = window.start
      for mark in kept where window.contains(mark.span) {
        result.append(contentsOf: article[at..<mark.span.start])
        result.append(contentsOf: "[\(mark.label): ".unicodeScalars)
        result.append(contentsOf: article[mark.span.start..<mark.span.end])
        result.append("]")
        at = mark.span.end
      }
      result.append(contentsOf: article[at..<window.end])
      if window.end < sentence.end { result.append("…") }
    }
    text = String(result).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The stretches to show: all of a short sentence, else what is around the marks.
  private static func windows(_ sentence: CodePointSpan, _ marks: [Mark], _ limit: Int) -> [CodePointSpan] {
    if sentence.count <= limit { return [sentence] }
    if marks.isEmpty { return [CodePointSpan(start: sentence.start, end: sentence.start + limit)] }
    let spare = max(0, limit - marks.reduce(0) { $0 + $1.span.count })
    let margin = max(10, spare / (2 * marks.count))
    var windows: [CodePointSpan] = []
    for mark in marks {
      let start = max(sentence.start, mark.span.start - margin)
      let end = min(sentence.end, mark.span.end + margin)
      if let last = windows.last, start <= last.end + gap {
        windows[windows.count - 1].end = max(last.end, end)
      } else {
        windows.append(CodePointSpan(start: start, end: end))
      }
    }
    return windows
  }
}
