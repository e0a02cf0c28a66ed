import PactModel
import PactResources

/// The shallow analysis of Korean and English: words first, then, once the names are known, phrases and clauses.
///
/// Names are many words long and may end like particles ("라고스", "Boris"), so clauses are found only after
/// recognition has said which stretches are names. One analyzer serves one worker; it keeps buffers.
public struct LanguageAnalyzer: Sendable {
  private let korean: Deferred<KoreanAnalyzer>
  private let english: Deferred<EnglishAnalyzer>

  public init(resources: Resources) {
    korean = Deferred { KoreanAnalyzer(resources: resources) }
    english = Deferred { EnglishAnalyzer(resources: resources) }
  }

  /// Splits an article into sentences and tokens, with particles, parts of speech and predicates.
  ///
  /// - Parameters:
  ///   - article: with its boilerplate marked.
  ///   - language: the language to read it in.
  public func segment(_ article: Article, language: Language) -> AnalyzedText {
    switch language {
    case .korean: korean.value.segment(article)
    case .english: english.value.segment(article)
    }
  }

  /// Adds phrases and clauses.
  ///
  /// - Parameters:
  ///   - text: what ``segment(_:language:)`` gave.
  ///   - names: the names, dates and sums, sorted and, but for titles, disjoint; each is kept inside one phrase.
  public func parse(_ text: inout AnalyzedText, names: [NamedSpan]) {
    switch text.language {
    case .korean: korean.value.parse(&text, names: names)
    case .english: english.value.parse(&text, names: names.filter { $0.kind?.isWhole != false || $0.isHeld })
    }
  }
}
