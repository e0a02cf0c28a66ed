import PactModel
import PactResources

/// The Korean analysis behind ``LanguageAnalyzer``.
struct KoreanAnalyzer: Sendable {
  let resources: Resources

  func segment(_ article: Article) -> AnalyzedText {
    AnalyzedText(language: .korean, bytes: Array(article.text.utf8))
  }

  func parse(_ text: inout AnalyzedText, names: [ByteSpan]) {}
}
