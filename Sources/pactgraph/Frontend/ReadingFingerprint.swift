import PactModel
import PactStore

/// Tells whether an article would be read as it was read before: by its content, and by the program and the resources.
struct ReadingFingerprint: Sendable {
  /// The program's version and the digest of its resources.
  let reader: String
  /// Those of the articles in the store.
  let known: [String: String]

  /// The fingerprint of an article.
  func of(_ article: Article) -> String {
    let marks = article.boilerplate.map { "\($0.kind.rawValue) \($0.span.start) \($0.span.end)" }
    let parts: [String?] = [
      article.title, article.published, article.url, article.language?.rawValue,
      marks.joined(separator: ","), reader, article.text,
    ]
    return GraphStore.contentHash(of: parts.map { $0 ?? "\u{0}" }.joined(separator: "\u{1}"))
  }
}
