import PactModel
import PactQuery

/// A sentence with the words marked that made a rule state something: `[partner: 퀘벡주]와 … [trigger: 체결했다]`.
struct MarkedSentence {
  private let sentence: [Unicode.Scalar]
  private var marks: [(start: Int, end: Int, name: String)] = []

  init(_ explanation: Explanation) {
    sentence = Array(explanation.source.sentence.unicodeScalars)
    // Roles first: some rules are set off by a stretch that holds all of them. Of words that fill two roles the longer
    // is shown, of equal ones the first in the alphabet.
    let roles = explanation.roles.map { (name: $0.key, words: $0.value) }
      .sorted {
        ($0.words.span.start, -$0.words.span.end, $0.name) < (
          $1.words.span.start, -$1.words.span.end, $1.name
        )
      }
    for (name, words) in roles + (explanation.trigger.map { [("trigger", $0)] } ?? []) {
      guard let place = place(of: words, from: explanation.span.start) else { continue }
      if marks.contains(where: { $0.start < place.upperBound && place.lowerBound < $0.end }) { continue }
      marks.append((place.lowerBound, place.upperBound, name))
    }
  }

  /// Where words stand in the sentence, which has lost white space since: the occurrence nearest to the old place.
  private func place(of words: Explanation.Words, from start: Int) -> Range<Int>? {
    let sought = words.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars
    guard !sought.isEmpty, sought.count <= sentence.count else { return nil }
    let expected = words.span.start - start
    let found = (0...(sentence.count - sought.count)).filter {
      sentence[$0..<($0 + sought.count)].elementsEqual(sought)
    }
    guard let nearest = found.min(by: { abs($0 - expected) < abs($1 - expected) }) else { return nil }
    return nearest..<(nearest + sought.count)
  }

  var text: String {
    var result = String.UnicodeScalarView()
    var at = 0
    for mark in marks.sorted(by: { $0.start < $1.start }) {
      result.append(contentsOf: sentence[at..<mark.start])
      result.append(contentsOf: "[\(mark.name): ".unicodeScalars)
      result.append(contentsOf: sentence[mark.start..<mark.end])
      result.append("]")
      at = mark.end
    }
    result.append(contentsOf: sentence[at...])
    return String(result)
  }
}
