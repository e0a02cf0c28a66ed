import Foundation
import PactExtraction
import PactModel
import PactReading
import PactStore

/// Reads articles, extracts them with several workers, and prints or stores the results in the order of the input.
final class ExtractionRun {
  enum Format: String, CaseIterable, Sendable { case text, jsonl }

  struct Settings: Sendable {
    var inputs: [String]
    /// What to print, or nil for nothing.
    var format: Format?
    var jobs: Int
    /// Tells articles that stand in the store unchanged; nil where nothing goes to a store.
    var fingerprint: ReadingFingerprint?
    /// Whether these are read again all the same.
    var force = false
    /// Finds what a store wants to know of persons; nil where nothing goes to a store.
    var hints: IdentityHintFinder?
    /// Whether lines of JSON have the article's text and what else a store takes.
    var isComplete = false
  }

  /// What has been done so far.
  struct Tally {
    var articles = 0
    var byLanguage: [Language: Int] = [:]
    var entities = 0
    var triples = 0
    var agreements = 0
    var bytes = 0
    var replaced = 0
    /// Articles that were left as they stand in the store.
    var unchanged = 0
    /// Articles taken out since they are not among the inputs.
    var removed = 0
    var faults = 0
    var warnings = 0
    /// Seconds of extracting, over all workers.
    var extracting = Duration.zero
    var writing = Duration.zero
    var elapsed = Duration.zero

    /// Counts what an article says.
    mutating func count(_ extraction: Extraction) {
      articles += 1
      byLanguage[extraction.lang, default: 0] += 1
      entities += extraction.entities.count
      agreements += extraction.entities.count { $0.type == .agreement }
      triples += extraction.triples.count
    }

    /// Counts a fault or a warning.
    mutating func count(_ diagnostic: Diagnostic) {
      if diagnostic.severity == .warning { warnings += 1 } else { faults += 1 }
    }
  }

  private enum Outcome: Sendable {
    case fault(Diagnostic)
    case article(Extracted)
    case unchanged(Article)
  }

  private struct Extracted: Sendable {
    var stored: StoredArticle
    var printed: [UInt8]
    var duration: Duration
    /// Whether the store has it as it is.
    var isKnown: Bool
  }

  private(set) var tally = Tally()
  /// The gravest exit status that a fault asks for.
  private(set) var status: Int32 = 0
  private let settings: Settings
  private let extractor: Extractor
  private let reader: ArticleReader
  private let batch: StoreBatch?
  private let output: OutputFile
  private let progress: Progress

  init(
    _ settings: Settings, extractor: Extractor, reader: ArticleReader, batch: StoreBatch?, output: OutputFile
  ) {
    self.settings = settings
    self.extractor = extractor
    self.reader = reader
    self.batch = batch
    self.output = output
    progress = Progress(inputs: settings.inputs)
  }

  /// Works through the inputs. Faulty articles are reported and counted; only what ends the whole run is thrown.
  func run() throws {
    let start = ContinuousClock.now
    defer { progress.clear() }
    let pipeline = OrderedPipeline<Articles.Element, Outcome>(
      itemLimit: settings.jobs * 16, sizeLimit: 64 << 20
    ) { item in (try? item.get())?.text.utf8.count ?? 0 }
    let (extractor, settings) = (extractor, settings)
    do {
      try pipeline.run(
        reader.read(settings.inputs), jobs: settings.jobs,
        work: { Self.work($0, extractor, settings) }, idle: output.flush, consume: consume)
    } catch let closed as OutputFile.ClosedPipe {
      // Whoever stopped reading still gets what was read until then into the store.
      try store { try $0.flush() }
      throw closed
    }
    try store { try $0.flush() }
    try output.flush()
    tally.elapsed = ContinuousClock.now - start
  }

  private static func work(_ item: Articles.Element, _ extractor: Extractor, _ settings: Settings) -> Outcome
  {
    switch item {
    case .failure(let diagnostic): return .fault(diagnostic)
    case .success(let article):
      let fingerprint = settings.fingerprint?.of(article)
      let isKnown = fingerprint != nil && settings.fingerprint?.known[article.id] == fingerprint
      if isKnown && !settings.force && settings.format == nil { return .unchanged(article) }
      var extracted = extract(article, fingerprint, extractor, settings)
      extracted.isKnown = isKnown && !settings.force
      return .article(extracted)
    }
  }

  private static func extract(
    _ article: Article, _ fingerprint: String?, _ extractor: Extractor, _ settings: Settings
  ) -> Extracted {
    let start = ContinuousClock.now
    let extraction = extractor.extract(article)
    var stored = StoredArticle(extraction, text: article.text, fingerprint: fingerprint)
    stored.hints = settings.hints?.hints(for: extraction, text: article.text) ?? [:]
    stored.boilerplate = article.boilerplate.map(\.span.range)
    let printed: [UInt8] =
      switch settings.format {
      case .jsonl: settings.isComplete ? ExtractionJSON.line(stored) : ExtractionJSON.line(extraction)
      case .text: Array(ExtractionText.page(extraction, text: article.text).utf8)
      case nil: []
      }
    return Extracted(
      stored: stored, printed: printed, duration: ContinuousClock.now - start, isKnown: false)
  }

  private func consume(_ outcome: Outcome) throws {
    switch outcome {
    case .fault(let diagnostic): report(diagnostic)
    case .article(let article): try consume(article)
    case .unchanged(let article):
      if batch?.hasSeen(article.id) == true {
        // Another article of this id came before it in this run: the later one counts.
        try consume(Self.extract(article, settings.fingerprint?.of(article), extractor, settings))
      } else {
        batch?.keep(article.id)
        tally.unchanged += 1
      }
    }
    progress.update(tally.articles + tally.unchanged)
  }

  private func consume(_ article: Extracted) throws {
    count(article)
    if !article.printed.isEmpty { try output.write(article.printed) }
    try store { batch in
      let id = article.stored.extraction.id
      if article.isKnown && !batch.hasSeen(id) {
        batch.keep(id)
        return
      }
      for diagnostic in try batch.add(article.stored) { report(diagnostic) }
    }
  }

  /// Takes out of the store what is not among the inputs, unless some of these could not be read.
  func removeOthers() throws {
    if status != 0 {
      report(CommandFault.keptOthers())
    } else {
      try store { tally.removed = try $0.removeOthers() }
    }
  }

  private func count(_ article: Extracted) {
    tally.count(article.stored.extraction)
    tally.bytes += article.stored.text.utf8.count
    tally.extracting += article.duration
  }

  private func store(_ body: (StoreBatch) throws -> Void) throws {
    guard let batch else { return }
    let start = ContinuousClock.now
    try body(batch)
    tally.replaced = batch.summary.replaced
    tally.writing += ContinuousClock.now - start
  }

  private func report(_ diagnostic: Diagnostic) {
    progress.clear()
    Terminal.report(diagnostic)
    tally.count(diagnostic)
    if diagnostic.severity == .error { status = max(status, diagnostic.category.exitStatus) }
  }
}
