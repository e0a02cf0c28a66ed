import PactModel

/// A corpus of articles about pacts in Korean and English, as long as one likes, and what is true of them.
///
/// It is a function of the seed. Articles come in blocks of about a hundred that tell of a dozen pacts; nothing is held
/// but the block at hand, so that a corpus of any size takes the same memory.
public struct Corpus: Sequence, Sendable {
  private let world: World
  private let templates: [Language: TemplateSet]

  /// - Parameters:
  ///   - seed: what the corpus is a function of.
  ///   - root: the folder that holds `Gazetteers`.
  ///   - templates: the folder of the templates, or nil for `Benchmarks/Templates` in `root`.
  public init(seed: UInt64, root: String, templates: String? = nil) throws(Diagnostic) {
    let folder = templates ?? root + "/Benchmarks/Templates"
    world = try World(seed: seed, root: root, templates: folder)
    self.templates = [
      .korean: try TemplateSet(path: folder + "/ko.yaml"),
      .english: try TemplateSet(path: folder + "/en.yaml"),
    ]
  }

  /// The articles one after another, without end.
  public func makeIterator() -> Iterator { Iterator(corpus: self) }

  public struct Iterator: IteratorProtocol {
    let corpus: Corpus
    private var block = 0
    private var waiting: ArraySlice<GeneratedArticle> = []

    init(corpus: Corpus) { self.corpus = corpus }

    public mutating func next() -> GeneratedArticle? {
      while waiting.isEmpty {
        waiting = corpus.articles(ofBlock: block)[...]
        block += 1
      }
      return waiting.popFirst()
    }
  }

  /// The articles of a block, in an order that tells nothing.
  public func articles(ofBlock block: Int) -> [GeneratedArticle] {
    var coverage = Coverage(world: world, templates: templates, block: block)
    for pacts in world.pacts(ofBlock: block) { coverage.cover(pacts) }
    coverage.roundUp()
    var random = SeededRandom(world.seed, "order", block)
    return coverage.articles.shuffled(using: &random)
  }
}
