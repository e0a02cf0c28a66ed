import PactModel
import PactResources

/// The Korean analysis behind ``LanguageAnalyzer``.
struct KoreanAnalyzer: Sendable {
  let lexicon: KoreanLexicon

  init(resources: Resources) {
    lexicon = KoreanLexicon(resources: resources)
  }

  func segment(_ article: Article) -> AnalyzedText {
    var analysis = AnalyzedText(language: .korean, bytes: Array(article.text.utf8))
    analysis.bytes.withUnsafeBufferPointer { text in
      var sentences = KoreanSentences(
        text: text, article: article,
        tokens: KoreanTokenizer.tokens(of: text, boilerplate: article.boilerplate))
      sentences.split()
      var words = KoreanWords(lexicon: lexicon, text: text, tokens: sentences.tokens)
      for sentence in sentences.sentences where sentence.kind != .boilerplate { words.analyze(sentence) }
      analysis.tokens = words.tokens
      analysis.predicates = words.predicates
      analysis.sentences = sentences.sentences
    }
    return analysis
  }

  func parse(_ text: inout AnalyzedText, names: [NamedSpan]) {
    var parser = KoreanParser(lexicon: lexicon, analysis: text, names: names)
    parser.run()
    text = parser.analysis
  }
}
