import PactModel
import PactResources

/// The English analysis behind ``LanguageAnalyzer``.
struct EnglishAnalyzer: Sendable {
  let resources: Resources

  func segment(_ article: Article) -> AnalyzedText {
    AnalyzedText(language: .english, bytes: Array(article.text.utf8))
  }

  func parse(_ text: inout AnalyzedText, names: [ByteSpan]) {}
}
