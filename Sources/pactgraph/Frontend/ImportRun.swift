import Foundation
import PactModel
import PactReading
import PactStore

/// Reads extractions that were made elsewhere, and puts them into a store in the order of the input.
final class ImportRun {
  private enum Outcome: Sendable {
    case fault(Diagnostic)
    case article(StoredArticle)
  }

  private(set) var tally = ExtractionRun.Tally()
  /// The gravest exit status that a fault asks for.
  private(set) var status: Int32 = 0
  private let batch: StoreBatch
  private let progress: Progress

  init(batch: StoreBatch) {
    self.batch = batch
    progress = Progress(inputs: ["-"])
  }

  /// Works through the lines of the inputs. A faulty line is reported and counted, and the rest goes on.
  /// - Parameters:
  ///   - inputs: Files, folders or `-`, of lines as `extract --format jsonl --complete` writes them.
  ///   - jobs: The number of threads that parse.
  ///   - known: The fingerprints of the articles in the store; what has the same there is left alone.
  func run(_ inputs: [String], jobs: Int, known: [String: String]) throws {
    let start = ContinuousClock.now
    defer { progress.clear() }
    let pipeline = OrderedPipeline<InputLines.Element, Outcome>(itemLimit: jobs * 16, sizeLimit: 64 << 20) {
      (try? $0.get())?.bytes.count ?? 0
    }
    try pipeline.run(InputLines(inputs), jobs: jobs, work: Self.parse) { outcome in
      switch outcome {
      case .fault(let diagnostic): report(diagnostic)
      case .article(let article): try take(article, known)
      }
      progress.update(tally.articles + tally.unchanged)
    }
    try batch.flush()
    tally.replaced = batch.summary.replaced
    tally.elapsed = ContinuousClock.now - start
  }

  @Sendable private static func parse(_ item: InputLines.Element) -> Outcome {
    switch item {
    case .failure(let diagnostic): return .fault(diagnostic)
    case .success(let line):
      do {
        return .article(try JSONDecoder().decode(StoredArticle.self, from: Data(line.bytes)))
      } catch DecodingError.keyNotFound(StoredArticle.Key.text, _) {
        return .fault(ImportFault.withoutText(line))
      } catch {
        return .fault(ImportFault.noExtraction(line, ImportFault.reason(of: error)))
      }
    }
  }

  private func take(_ article: StoredArticle, _ known: [String: String]) throws(Diagnostic) {
    let extraction = article.extraction
    if let fingerprint = article.fingerprint, known[extraction.id] == fingerprint,
      !batch.hasSeen(extraction.id)
    {
      batch.keep(extraction.id)
      tally.unchanged += 1
      return
    }
    let found = try batch.add(article)
    found.forEach(report)
    if found.contains(where: { $0.severity == .error }) { return }
    tally.count(extraction)
  }

  private func report(_ diagnostic: Diagnostic) {
    progress.clear()
    Terminal.report(diagnostic)
    tally.count(diagnostic)
    if diagnostic.severity == .error { status = max(status, diagnostic.category.exitStatus) }
  }
}

/// The faults of lines that are imported: `PG-64x`.
enum ImportFault {
  static func withoutText(_ line: InputLines.Line) -> Diagnostic {
    Diagnostic(
      "PG-640", "the extraction comes without its article's text, which the store shows evidence from",
      category: .data, file: line.file, line: line.number,
      hint: "write it with `pactgraph extract --format jsonl --complete`")
  }

  static func noExtraction(_ line: InputLines.Line, _ reason: String) -> Diagnostic {
    Diagnostic(
      "PG-641", "no extraction: \(reason)", category: .data, file: line.file, line: line.number,
      hint: "the format is that of Schemas/extraction.schema.json, one object a line")
  }

  /// What a decoder found wrong, and where in the object.
  static func reason(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context): return "\(place(context))\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context))wrong type of value"
    case .dataCorrupted(let context): return "\(place(context))\(context.debugDescription)"
    @unknown default: return "\(error)"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return path.isEmpty ? "" : path.joined(separator: ".") + ": "
  }
}
