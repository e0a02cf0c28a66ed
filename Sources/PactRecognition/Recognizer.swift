import PactLanguage
import PactModel
import PactResources

/// Finds the mentions of an article: gazetteer names and declarative patterns, weighed against each other.
public struct Recognizer: Sendable {
  let korean: KoreanRecognizer
  let english: EnglishRecognizer

  public init(resources: Resources) {
    korean = KoreanRecognizer(resources: resources)
    english = EnglishRecognizer(resources: resources)
  }

  /// - Parameters:
  ///   - text: segmented, without phrases and clauses; a token whose particle split a name contradicts is mended.
  ///   - published: the article's date, ISO 8601, against which relative dates are resolved.
  /// - Returns: the mentions, sorted by span; none in boilerplate.
  public func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] {
    switch text.language {
    case .korean: korean.recognize(&text, published: published)
    case .english: english.recognize(&text, published: published)
    }
  }
}
