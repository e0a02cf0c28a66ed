import Foundation
import PactModel
import PactStore

/// What a run has done, for a reader.
struct ExtractionSummary {
  var tally: ExtractionRun.Tally
  /// The store that was written, and what it holds now.
  var store: (path: String, counts: GraphCounts)?

  var text: String {
    var rows: [(String, String, String)] = []
    let languages = Language.allCases.compactMap { language in
      tally.byLanguage[language].map { "\($0) \(language == .korean ? "Korean" : "English")" }
    }
    let replaced = tally.replaced > 0 ? ["\(tally.replaced) read again"] : []
    rows.append(("articles", "\(tally.articles)", (languages + replaced).joined(separator: ", ")))
    if tally.unchanged > 0 { rows.append(("unchanged", "\(tally.unchanged)", "not read again; see --force")) }
    if tally.removed > 0 { rows.append(("removed", "\(tally.removed)", "not among the inputs")) }
    rows.append(("entities", "\(tally.entities)", ""))
    rows.append(("triples", "\(tally.triples)", ""))
    rows.append(("agreements", "\(tally.agreements)", ""))
    rows.append(
      (
        "faults", "\(tally.faults)",
        tally.warnings == 0 ? "" : "and \(tally.warnings) warning\(tally.warnings == 1 ? "" : "s")"
      ))
    rows.append(("seconds", Self.seconds(tally.elapsed), rate))
    if let store {
      let counts = store.counts
      rows.append(
        (
          "store", store.path,
          "now \(counts.documents) articles, \(counts.nodes) nodes, \(counts.triples) triples"
        ))
    }
    return rows.map { name, value, note in
      let label = name.padding(toLength: 12, withPad: " ", startingAt: 0)
      return label + value + (note.isEmpty ? "" : "  (\(note))") + "\n"
    }.joined()
  }

  private var rate: String {
    let seconds = max(tally.elapsed / .seconds(1), 0.001)
    return "\(Int(Double(tally.articles + tally.unchanged) / seconds)) articles a second"
  }

  /// Where the time went, and the memory.
  func timings(jobs: Int) -> String {
    let seconds = max(tally.elapsed / .seconds(1), 0.001)
    let megabytes = Double(tally.bytes) / 1_000_000
    var lines = [
      "jobs \(jobs), \(Self.seconds(tally.elapsed)) s, \(Int(Double(tally.articles) / seconds)) articles/s, "
        + String(format: "%.2f MB of text, %.2f MB/s", megabytes, megabytes / seconds),
      "extracting \(Self.seconds(tally.extracting)) s over all workers, storing \(Self.seconds(tally.writing)) s",
    ]
    if let peak = Self.peakMemory { lines.append("peak memory \(peak) MB") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func seconds(_ duration: Duration) -> String {
    String(format: "%.2f", duration / .seconds(1))
  }

  /// The largest resident size so far, in megabytes.
  private static var peakMemory: Int? {
    var usage = rusage()
    return getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? Int(usage.ru_maxrss) / 1024 : nil
  }
}
