import PactModel

/// The article of a saved page.
struct HTMLArticle {
  var article: Article
  /// Byte spans of figure captions.
  var captions: [Boilerplate] = []

  init(_ markup: String) {
    article = Article(id: "", text: markup)
  }
}
