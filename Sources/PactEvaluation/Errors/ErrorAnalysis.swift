import PactModel

/// One error with what it is told apart by.
public struct DiagnosedError: Sendable, Hashable, Codable {
  public var article: String
  public var language: String
  public var level: ScoreLevel
  /// The entity type or the predicate.
  public var key: String
  /// True for a false positive, false for a miss.
  public var isSpurious: Bool
  /// `업무협약#a1 · party · 대전시`, `GPE 대전시`
  public var statement: String
  public var phenomenon: Phenomenon
  /// What stands in its place: the annotated date, the agreement that the fact was stated of.
  public var remark: String?
  /// The circumstances in the sentence, the most telling first.
  public var features: [SentenceFeature]
  /// The rule that stated a false positive.
  public var rule: String?
  /// The sentence, or the two that hold subject and object, with the words marked.
  public var sentences: [String]
}

/// Tells the errors of an evaluation apart by what went wrong, not only by what is missing.
///
/// ## Topics
/// - ``errors``, ``DiagnosedError``
/// - ``groups``, ``Phenomenon``, ``SentenceFeature``
public struct ErrorAnalysis: Sendable {
  /// In the order of the articles; of each first the entities, then the triples.
  public private(set) var errors: [DiagnosedError] = []

  /// - Parameters:
  ///   - excerpt: about how many code points of a sentence to show.
  ///   - sentences: an analysis of an article's sentences, in order.
  public init(
    gold: [GoldArticle], predictions: [Extraction], excerpt: Int = 240,
    sentences: (GoldArticle) -> [ArticleSentence]
  ) {
    let byArticle = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for article in gold {
      let prediction = byArticle[article.id]
      let scene = ErrorScene(
        outcome: ArticleOutcome(gold: article, prediction: prediction), stated: prediction?.triples ?? [],
        sentences: sentences(article))
      errors += scene.errors(excerpt: excerpt)
    }
  }

  /// Keeps the errors that a condition holds of.
  public func filtered(_ isWanted: (DiagnosedError) -> Bool) -> ErrorAnalysis {
    var kept = self
    kept.errors = errors.filter(isWanted)
    return kept
  }

  /// The errors by phenomenon, the costliest first.
  public var groups: [Group] {
    Dictionary(grouping: errors, by: \.phenomenon).map { Group(phenomenon: $0, errors: $1) }
      .sorted { ($1.errors.count, $0.phenomenon.title) < ($0.errors.count, $1.phenomenon.title) }
  }

  /// The errors of one phenomenon.
  public struct Group: Sendable, Hashable {
    public var phenomenon: Phenomenon
    /// In the order of the articles.
    public var errors: [DiagnosedError]

    public func count(_ level: ScoreLevel, isSpurious: Bool) -> Int {
      errors.count { $0.level == level && $0.isSpurious == isSpurious }
    }

    /// How many articles have it; what only one has is no reason for a rule.
    public var articleCount: Int { Set(errors.map(\.article)).count }

    /// Predicates, or types of entities, with the number of their errors, the most frequent first.
    public var keys: [(key: String, count: Int)] { Self.ranked(errors.map(\.key)) }

    /// Circumstances with the number of errors that they hold of; one error may have several.
    public var features: [(key: String, count: Int)] {
      Self.ranked(errors.flatMap { $0.features.map(\.rawValue) })
    }

    private static func ranked(_ keys: [String]) -> [(key: String, count: Int)] {
      Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +).map { ($0, $1) }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
  }
}

extension ErrorScene {
  /// All errors of the article.
  fileprivate func errors(excerpt: Int) -> [DiagnosedError] {
    let note = { (level: ScoreLevel, key: String, statement: String, isSpurious: Bool, place: ErrorPlace) in
      DiagnosedError(
        article: gold.id, language: gold.lang, level: level, key: key, isSpurious: isSpurious,
        statement: statement, phenomenon: place.unstated, features: place.features.sorted(),
        sentences: excerpts(place, limit: excerpt))
    }
    func diagnose(_ error: DiagnosedError, _ fault: Fault?) -> DiagnosedError {
      var error = error
      if let fault { (error.phenomenon, error.remark) = (fault.phenomenon, fault.remark) }
      return error
    }
    var errors = outcome.spuriousEntities.map { entity in
      let type = entity.type.rawValue
      let place = place(named: entity.mentions.map(\.span))
      return diagnose(note(.entity, type, "\(type) \(entity.name)", true, place), excess(of: entity))
    }
    errors += outcome.missedEntities.map { entity in
      let type = entity.type.rawValue
      let error = note(
        .entity, type, "\(type) \(alignment.name(of: entity.id))", false, place(named: places[entity.id]))
      return diagnose(error, absence(of: entity) ?? otherType(entity))
    }
    errors += outcome.spuriousTriples.map { triple in
      let predicate = triple.predicate.rawValue
      let subject =
        entity(triple.subject)?.type == .agreement ? "#\(annotated(triple.subject)?.id ?? "?")" : ""
      let statement = "\(self.subject(of: triple))\(subject) · \(predicate) · \(object(of: triple))"
      var error = note(.triple, predicate, statement, true, place(of: triple))
      error.rule = triple.rule
      return diagnose(error, cause(ofExcess: triple))
    }
    errors += outcome.missedTriples.map { triple in
      let error = note(
        .triple, triple.predicate.rawValue, alignment.statement(of: triple), false, place(of: triple))
      return diagnose(error, cause(ofMiss: triple))
    }
    return errors
  }
}
