import PactModel

/// Reads articles from files, folders and standard input, in whatever format and encoding they come.
///
/// ```swift
/// let reader = ArticleReader(vocabulary: resources.boilerplatePhrases)
/// for item in reader.read(["news/", "more.jsonl", "-"]) {
///   switch item {
///   case .success(let article): extractor.extract(article)
///   case .failure(let diagnostic): report(diagnostic)
///   }
/// }
/// ```
///
/// * Inputs are read one after the other, a folder's files in the byte order of their paths, and articles come in
///   the order in which they stand there. A faulty article or file is one `.failure`, and the rest goes on. A
///   warning (see ``Diagnostic/severity``) precedes the article that it is about.
/// * Plain text, JSON (one article or an array), JSONL and HTML are told apart by name and content. A JSONL file of
///   any size takes memory for its longest line only.
/// * An article without an id gets its file's path, with `:line` in JSONL and `#number` in a JSON array.
/// * Nothing is removed from a text: what does not belong to the story is marked in ``Article/boilerplate``.
public struct ArticleReader: Sendable {
  let marker: BoilerplateMarker
  let limits: ReadingLimits

  /// - Parameters:
  ///   - vocabulary: The phrases by which boilerplate is known (`Gazetteers/words/boilerplate.tsv`).
  ///   - limits: How much to take into memory at once.
  public init(vocabulary: [BoilerplatePhrase], limits: ReadingLimits = ReadingLimits()) {
    self.init(marker: BoilerplateMarker(vocabulary: vocabulary), limits: limits)
  }

  /// - Parameter marker: knows boilerplate; shared with whoever else needs it, since its phrases take time to read.
  public init(marker: BoilerplateMarker, limits: ReadingLimits = ReadingLimits()) {
    self.marker = marker
    self.limits = limits
  }

  /// The articles of the inputs, read while they are asked for.
  /// - Parameter inputs: Paths of files and folders, or `-` for standard input.
  public func read(_ inputs: [String]) -> Articles {
    Articles(reader: self, source: .paths(inputs))
  }

  /// The articles of an input that is already in memory.
  /// - Parameters:
  ///   - bytes: The input's content in any format and encoding that a file may have.
  ///   - name: Its name for ids and diagnostics; the extension, if any, helps to find the format.
  public func read(_ bytes: [UInt8], named name: String) -> Articles {
    Articles(reader: self, source: .memory(bytes, name: name))
  }

  /// Fills in what an article lacks and can be known from its text: language, publication date, boilerplate.
  func complete(_ article: inout Article, hints: [Boilerplate] = []) {
    if article.language == nil { article.language = LanguageDetector.detect(article.text) }
    if article.published == nil { article.published = PublicationDate.find(in: article.text) }
    article.boilerplate = marker.mark(article.text, hints: hints)
    article.isMarked = true
  }
}

/// The articles of some inputs, one by one. Every iteration reads the inputs anew.
public struct Articles: Sequence, Sendable {
  /// An article, or why there is none, or a warning about the next one.
  public typealias Element = Result<Article, Diagnostic>

  enum Source: Sendable {
    case paths([String])
    case memory([UInt8], name: String)
  }

  let reader: ArticleReader
  let source: Source

  public func makeIterator() -> Iterator { Iterator(reader: reader, source: source) }

  /// Reads on when asked for the next article. It holds at most one file open.
  public struct Iterator: IteratorProtocol {
    private let reader: ArticleReader
    private var walk: InputWalk
    private var memory: ByteSource?
    /// What was found and not yet handed out, the next one last.
    private var waiting: [Element] = []
    private var lines: JSONLinesReader?

    fileprivate init(reader: ArticleReader, source: Source) {
      self.reader = reader
      switch source {
      case .paths(let paths): walk = InputWalk(paths)
      case .memory(let bytes, let name):
        walk = InputWalk([])
        memory = ByteSource(name: name, bytes: bytes)
      }
    }

    public mutating func next() -> Element? {
      while true {
        if let item = waiting.popLast() { return item }
        do throws(Diagnostic) {
          if let found = try lines?.next() {
            waiting = found.reversed()
            continue
          }
          lines = nil
          if let source = memory {
            memory = nil
            try open(source)
            continue
          }
          switch walk.next() {
          case nil: return nil
          case .fault(let diagnostic): return .failure(diagnostic)
          case .standardInput: try open(ByteSource(standardInputAs: "-"))
          case .file(let path): try open(ByteSource(path: path))
          }
        } catch {
          lines = nil
          return .failure(error)
        }
      }
    }

    private mutating func open(_ source: ByteSource) throws(Diagnostic) {
      let opened = try DocumentReader(source: source, reader: reader).open()
      switch opened {
      case .whole(let items): waiting = items.reversed()
      case .lines(let reader): lines = reader
      }
    }
  }
}
