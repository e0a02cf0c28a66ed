import Foundation

extension Report {
  /// The table for a reader: one row a type, predicate and language, and a closing line.
  ///
  /// - Parameter listsErrors: whether to add the errors article by article, as score.py lists them.
  public func table(errors listsErrors: Bool = false) -> String {
    var lines = [
      pad("", 24) + "      P" + "      R" + "     F1" + "     tp" + "    fp" + "    fn"
    ]
    lines += rows.map { line("\($0.level.rawValue) \($0.key)", $0.counts) }
    lines += languageRows.map { line("\($0.level.rawValue) [\($0.key)]", $0.counts) }
    lines.append("\(articles) articles, \(perfect) without an error, \(missing) without a prediction")
    if listsErrors { lines += errors.map(\.line) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The figures on one line of JSON: `{"entity.Person": {"p": 0.9, "r": 0.8, "f1": 0.847}, …}`.
  public var json: String { json(adding: []) }

  /// The figures with more behind them.
  ///
  /// - Parameter more: keys with values that are JSON already.
  public func json(adding more: [(key: String, json: String)]) -> String {
    let figures = (rows + languageRows).map { row in
      let counts = row.counts
      return "\(quoted("\(row.level.rawValue).\(row.key)")): "
        + "{\"p\": \(counts.precision), \"r\": \(counts.recall), \"f1\": \(counts.f1)}"
    }
    let sums = ["\"articles\": \(articles)", "\"perfect\": \(perfect)", "\"missing\": \(missing)"]
    let additions = more.map { "\(quoted($0.key)): \($0.json)" }
    return "{" + (figures + sums + additions).joined(separator: ", ") + "}\n"
  }

  private func line(_ name: String, _ counts: Counts) -> String {
    let figures = [counts.precision, counts.recall, counts.f1].map { pad(String(format: "%.3f", $0), -7) }
    return pad(name, 24) + figures.joined() + pad("\(counts.hits)", -7) + pad("\(counts.spurious)", -6)
      + pad("\(counts.missed)", -6)
  }

  /// Fills up with blanks on the right, or, for a negative width, on the left.
  private func pad(_ text: String, _ width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - text.unicodeScalars.count))
    return width < 0 ? blanks + text : text + blanks
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
