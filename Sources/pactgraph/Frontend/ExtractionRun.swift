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
    var faults = 0
    var warnings = 0
    /// Seconds of extracting, over all workers.
    var extracting = Duration.zero
    var writing = Duration.zero
    var elapsed = Duration.zero
  }

  private enum Outcome: Sendable {
    case fault(Diagnostic)
    case article(Extracted)
  }

  private struct Extracted: Sendable {
    var extraction: Extraction
    var text: String
    var printed: [UInt8]
    var duration: Duration
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
    let (extractor, format, keeps) = (extractor, settings.format, batch != nil)
    do {
      try pipeline.run(
        reader.read(settings.inputs), jobs: settings.jobs,
        work: { Self.work($0, extractor, format, keeps: keeps) }, idle: output.flush, consume: consume)
    } catch let closed as OutputFile.ClosedPipe {
      // Whoever stopped reading still gets what was read until then into the store.
      try store { try $0.flush() }
      throw closed
    }
    try store { try $0.flush() }
    try output.flush()
    tally.elapsed = ContinuousClock.now - start
  }

  private static func work(
    _ item: Articles.Element, _ extractor: Extractor, _ format: Format?, keeps: Bool
  ) -> Outcome {
    switch item {
    case .failure(let diagnostic): return .fault(diagnostic)
    case .success(let article):
      let start = ContinuousClock.now
      let extraction = extractor.extract(article)
      var printed: [UInt8] = []
      switch format {
      case .jsonl: printed = ExtractionJSON.line(extraction)
      case .text: printed = Array(ExtractionText.page(extraction, text: article.text).utf8)
      case nil: break
      }
      let duration = ContinuousClock.now - start
      return .article(
        Extracted(extraction: extraction, text: article.text, printed: printed, duration: duration))
    }
  }

  private func consume(_ outcome: Outcome) throws {
    switch outcome {
    case .fault(let diagnostic): report(diagnostic)
    case .article(let article):
      count(article)
      if !article.printed.isEmpty { try output.write(article.printed) }
      try store { batch in
        let stored = StoredArticle(article.extraction, text: article.text, readAt: batch.readAt)
        for diagnostic in try batch.add(stored) { report(diagnostic) }
      }
      progress.update(tally.articles)
    }
  }

  private func count(_ article: Extracted) {
    tally.articles += 1
    tally.byLanguage[article.extraction.lang, default: 0] += 1
    tally.entities += article.extraction.entities.count
    tally.agreements += article.extraction.entities.count { $0.type == .agreement }
    tally.triples += article.extraction.triples.count
    tally.bytes += article.text.utf8.count
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
    if diagnostic.severity == .warning {
      tally.warnings += 1
    } else {
      tally.faults += 1
      status = max(status, diagnostic.category.exitStatus)
    }
  }
}
