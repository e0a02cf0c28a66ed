import PactLanguage
import PactModel
import PactReading
import PactRecognition
import PactRelations
import PactResolution
import PactResources

/// The whole way from an article to its triples, for whoever embeds the library.
///
/// ```swift
/// let extractor = try Extractor(resources: ResourceLibrary().open())
/// let extraction = extractor.extract(article)
/// ```
///
/// Deterministic: the same article and resources give the same extraction. Safe to use from several workers at once.
public struct Extractor: Sendable {
  /// Marks what is not part of the story; a reader may share it.
  public let marker: BoilerplateMarker
  private let language: LanguageAnalyzer
  private let recognizer: Recognizer
  private let resolver: Resolver
  private let relations: RelationExtractor
  private let builder: ExtractionBuilder

  /// - Throws: PG-202 if the compiled resources are damaged.
  public init(resources: Resources) throws(Diagnostic) {
    marker = BoilerplateMarker(vocabulary: Self.boilerplateVocabulary(resources))
    language = LanguageAnalyzer(resources: resources)
    recognizer = Recognizer(resources: resources)
    resolver = Resolver(resources: resources)
    relations = try RelationExtractor(resources: resources)
    builder = ExtractionBuilder(resources: resources)
  }

  /// The phrases by which the reading stage knows what is not part of the story (`words/boilerplate.tsv`).
  public static func boilerplateVocabulary(_ resources: Resources) -> [BoilerplatePhrase] {
    resources.table("words/boilerplate").compactMap { row in
      Boilerplate.Kind(rawValue: resources.string(row[3])).map {
        BoilerplatePhrase(resources.string(row[0]), $0)
      }
    }
  }

  /// Entities and triples of one article. Linear in the article's length: one that is as long as a book is read section by
  /// section, and what has one name in several of them becomes one entity.
  ///
  /// - Parameter article: one without language or boilerplate marks is given both here.
  public func extract(_ article: Article) -> Extraction {
    extract(article, sectionsOf: ArticleSections.limit)
  }

  /// - Parameter limit: the most bytes that are read at once.
  func extract(_ article: Article, sectionsOf limit: Int) -> Extraction {
    let article = prepared(article)
    let sections = ArticleSections.of(article, limit: limit)
    guard sections.count > 1 else { return extractPrepared(article) }
    var merger = SectionMerger()
    var start = 0
    for section in sections {
      merger.add(extractPrepared(section), at: start)
      start += section.text.unicodeScalars.count
    }
    return merger.extraction(of: article, language: article.language ?? .korean)
  }

  private func extractPrepared(_ article: Article) -> Extraction {
    let (text, mentions) = analyzePrepared(article)
    let resolved = resolver.resolve(text, mentions: mentions)
    let found = relations.relate(text, mentions: mentions, resolved: resolved, published: article.published)
    return builder.build(
      article, language: text.language, text: text, mentions: mentions, resolved: resolved, relations: found)
  }

  /// The linguistic analysis and the mentions of an article, for whoever writes rules (`pactgraph parse`).
  public func analyze(_ article: Article) -> (AnalyzedText, [Mention]) { analyzePrepared(prepared(article)) }

  private func prepared(_ article: Article) -> Article {
    var article = article
    if article.language == nil { article.language = LanguageDetector.detect(article.text) }
    if article.boilerplate.isEmpty && !article.isMarked { article.boilerplate = marker.mark(article.text) }
    // What a release says about the company itself is no story, but its facts are.
    article.boilerplate.removeAll { $0.kind == .about }
    return article
  }

  private func analyzePrepared(_ article: Article) -> (AnalyzedText, [Mention]) {
    var text = language.segment(article, language: article.language ?? .korean)
    let mentions = recognizer.recognize(&text, published: article.published)
    language.parse(&text, names: names(mentions))
    return (text, mentions)
  }

  private func names(_ mentions: [Mention]) -> [NamedSpan] {
    var names: [NamedSpan] = []
    var end = 0
    for mention in mentions where !mention.isInner {
      var name = NamedSpan(mention.span, mention.nameKind)
      name.isHeld = mention.kind == .title && mention.person >= 0
      guard name.kind == .title || mention.span.start >= end else { continue }
      names.append(name)
      if name.kind != .title { end = mention.span.end }
    }
    return names
  }
}
