import PactLanguage
import PactModel
import PactResources

/// The English recognition behind ``Recognizer``.
struct EnglishRecognizer: Sendable {
  let resources: Resources

  func recognize(_ text: inout AnalyzedText, published: String?) -> [Mention] { [] }
}
