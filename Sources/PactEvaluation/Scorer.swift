import PactModel

/// Compares extractions with gold articles: precision, recall and F1 of entities and triples.
///
/// Entities align one to one by the surface strings that they share, agreements by their triples. An aligned entity
/// of the wrong type still carries its triples, but is an error among the entities. Agreements are scored by
/// their triples alone. Negated triples are not scored.
public enum Scorer {
  /// Scores predictions, which meet their article by its id; of two for one article the later counts.
  ///
  /// An article without a prediction counts as one where nothing was found.
  public static func score(gold: [GoldArticle], predictions: [Extraction]) -> Report {
    let byArticle = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var report = Report()
    for article in gold {
      let prediction = byArticle[article.id]
      let outcome = ArticleOutcome(gold: article, prediction: prediction)
      report.add(ArticleScore(outcome), language: article.lang)
      if prediction == nil { report.missing += 1 }
    }
    return report
  }
}
