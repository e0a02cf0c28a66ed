import Foundation
import PactEvaluation
import PactModel
import PactQuery

/// What an evaluation found, for a reader: phenomena, errors with their sentences, rules, recall of unlisted names.
struct EvaluationText {
  /// How many kinds a cell of the table names.
  private static let listed = 4

  /// The width to which tables are fitted, or nil to show them whole.
  var width: Int?

  /// The phenomena, the costliest first.
  func phenomena(_ groups: [ErrorAnalysis.Group], of all: Int) -> String {
    let columns = [
      Table.Column("phenomenon", "phenomenon"), Table.Column("missed", "missed"),
      Table.Column("wrong", "wrong"),
      Table.Column("entities", "entities"), Table.Column("articles", "articles"),
      Table.Column("of", "of which", limit: .max),
      Table.Column("circumstances", "circumstances", limit: .max),
    ]
    let rows = groups.map { group in
      let entities = group.count(.entity, isSpurious: false) + group.count(.entity, isSpurious: true)
      return [
        group.phenomenon.title, "\(group.count(.triple, isSpurious: false))",
        "\(group.count(.triple, isSpurious: true))", "\(entities)", "\(group.articleCount)",
        Self.list(group.keys),
        Self.list(group.features),
      ]
    }
    let shown = groups.reduce(0) { $0 + $1.errors.count }
    return text(
      Table(
        columns: columns, rows: rows,
        caption:
          "\(shown) of \(all) errors by phenomenon: triples missed, triples wrong, entities missed or wrong"))
  }

  /// The errors of each phenomenon, with the sentence.
  func errors(_ groups: [ErrorAnalysis.Group]) -> String {
    groups.map { group in
      "\n== \(group.phenomenon.title): \(group.errors.count)\n\n" + group.errors.map(error).joined()
    }.joined()
  }

  /// `ko-d-001  triple+  협약#a1 · party · 가온시  rule ko.sign.parties; gold: 라온시  (planned)`, then the sentence.
  private func error(_ error: DiagnosedError) -> String {
    let remarks = [error.rule.map { "rule \($0)" }, error.remark].compactMap { $0 }.joined(separator: "; ")
    let features = error.features.map(\.rawValue).joined(separator: ", ")
    let head = [
      error.article, "\(error.level.rawValue)\(error.isSpurious ? "+" : "-")", error.statement, remarks,
      features.isEmpty ? "" : "(\(features))",
    ]
    let lines = [head.filter { !$0.isEmpty }.joined(separator: "  ")] + error.sentences.map { "    " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What each rule states, those with most wrong triples first.
  func rules(_ rows: [RuleTally.Row]) -> String {
    let columns = [
      Table.Column("rule", "rule"), Table.Column("predicate", "predicate"), Table.Column("right", "right"),
      Table.Column("wrong", "wrong"), Table.Column("optional", "optional"),
      Table.Column("precision", "precision"),
    ]
    let cells = rows.map { row in
      [
        row.rule, row.predicate.rawValue, "\(row.right)", "\(row.wrong)", "\(row.optional)",
        row.precision.map { String(format: "%.3f", $0) } ?? "",
      ]
    }
    return text(Table(columns: columns, rows: cells, caption: "Triples that each rule states"))
  }

  /// Recall apart for entities in and out of the gazetteers.
  func recall(_ recall: ListedRecall) -> String {
    let columns = [
      Table.Column("entity", "entity"), Table.Column("listed", "listed R"), Table.Column("found", "found"),
      Table.Column("missed", "missed"), Table.Column("unlisted", "unlisted R"),
      Table.Column("found", "found"),
      Table.Column("missed", "missed"),
    ]
    let rows = recall.rows.map { row in
      [(row.type?.rawValue ?? "ALL") + (row.language.map { " [\($0)]" } ?? "")] + Self.figures(row.listed)
        + Self.figures(row.unlisted)
    }
    return text(
      Table(
        columns: columns, rows: rows, caption: "Recall of entities that a gazetteer names, and of the others")
    )
  }

  private static func figures(_ counts: Counts) -> [String] {
    let total = counts.hits + counts.missed
    return [total == 0 ? "" : String(format: "%.3f", counts.recall), "\(counts.hits)", "\(counts.missed)"]
  }

  private static func list(_ counts: [(key: String, count: Int)]) -> String {
    counts.prefix(listed).map { "\($0.key) \($0.count)" }.joined(separator: ", ")
      + (counts.count > listed ? ", …" : "")
  }

  private func text(_ table: Table) -> String {
    "\n" + Rendering.text(width.map { TableFit.fit(table, to: $0) } ?? table, language: .english)
  }
}
