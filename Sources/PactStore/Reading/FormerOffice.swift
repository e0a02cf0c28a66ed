import PactModel

/// That an article calls somebody a former officer of a body: evidence for an office that is over.
///
/// No extraction has such triples; the hints on identity tell of them.
struct FormerOffice {
  /// What stands in the column of modalities: it supports the asserted triple, as of a time before the article.
  static let modality = "former"
  static let rule = "former-office"
  static let confidence = 0.8

  /// The local ids.
  var person: String
  var body: String
  /// The sentence, roughly, that names both.
  var span: CodePointSpan

  static func all(in article: StoredArticle) -> [FormerOffice] {
    let entities = Dictionary(
      article.extraction.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let hints = article.hints.filter { !$0.value.formerBodies.isEmpty }
    let text = hints.isEmpty ? [] : Array(article.text.unicodeScalars)
    return hints.sorted { $0.key < $1.key }.flatMap { id, hints in
      hints.formerBodies.compactMap { other -> FormerOffice? in
        guard let person = entities[id], let body = entities[other], person.type == .person,
          let span = nearest(person, body)
        else { return nil }
        return FormerOffice(person: id, body: other, span: sentence(around: span, in: text))
      }
    }
  }

  /// The shortest stretch with a name of both; of equally short ones the first.
  private static func nearest(_ person: Entity, _ body: Entity) -> CodePointSpan? {
    person.mentions.flatMap { name in
      body.mentions.map { other in
        CodePointSpan(start: min(name.start, other.start), end: max(name.end, other.end))
      }
    }.min { ($0.end - $0.start, $0.start) < ($1.end - $1.start, $1.start) }
  }

  /// From the end of the sentence or line before to the end of its own.
  private static func sentence(around span: CodePointSpan, in text: [Unicode.Scalar]) -> CodePointSpan {
    guard span.end <= text.count else { return span }
    let isEnd = { (at: Int) in
      text[at] == "\n" || text[at] == "." && (at + 1 == text.count || text[at + 1].properties.isWhitespace)
    }
    var (start, end) = (span.start, span.end)
    while start > 0, !isEnd(start - 1) { start -= 1 }
    while start < span.start, text[start].properties.isWhitespace { start += 1 }
    while end < text.count, !isEnd(end - 1) { end += 1 }
    while end > span.end, text[end - 1].properties.isWhitespace { end -= 1 }
    return CodePointSpan(start: start, end: end)
  }
}
