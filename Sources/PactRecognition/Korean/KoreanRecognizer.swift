import PactLanguage
import PactModel
import PactResources

/// The Korean recognition behind ``Recognizer``.
struct KoreanRecognizer: Sendable {
  let resources: Resources

  func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] { [] }
}
