import PactLanguage
import PactModel
import PactResources

/// Finds the mentions of an article: gazetteer names and declarative patterns, weighed against each other.
public struct Recognizer: Sendable {
  private let korean: Deferred<KoreanRecognizer>
  private let english: Deferred<EnglishRecognizer>

  public init(resources: Resources) {
    korean = Deferred { KoreanRecognizer(resources: resources) }
    english = Deferred { EnglishRecognizer(resources: resources) }
  }

  /// - Parameters:
  ///   - text: segmented, without phrases and clauses; a token whose particle split a name contradicts is mended.
  ///   - published: the article's date, ISO 8601, against which relative dates are resolved.
  /// - Returns: the mentions, sorted by span; none in boilerplate.
  public func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] {
    switch text.language {
    case .korean: korean.value.recognize(&text, published: published)
    case .english: english.value.recognize(&text, published: published)
    }
  }
}
