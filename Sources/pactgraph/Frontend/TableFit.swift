import PactQuery

/// Fits a table to the width of a terminal.
///
/// Columns that may be cut are cut, the widest first. Where that would leave stumps, the sentence gives way, then the list
/// of articles: `--sources` shows both in full.
enum TableFit {
  /// What a cell should keep of its text.
  private static let comfortable = 20
  /// Below this a column is not cut.
  private static let least = 8
  /// Between two columns.
  private static let gap = 2

  static func fit(_ table: Table, to width: Int) -> Table {
    var best = table
    for dropped in [[], ["sentence"], ["sentence", "documents"]] {
      let (fitted, isComfortable) = cut(without(dropped, table), to: width)
      best = fitted
      if isComfortable { break }
    }
    return best
  }

  private static func without(_ keys: [String], _ table: Table) -> Table {
    let kept = table.columns.indices.filter { !keys.contains(table.columns[$0].key) }
    return Table(
      columns: kept.map { table.columns[$0] }, rows: table.rows.map { row in kept.map { row[$0] } },
      caption: table.caption)
  }

  private static func cut(_ table: Table, to width: Int) -> (Table, isComfortable: Bool) {
    var table = table
    let natural = table.columns.indices.map { index in
      let cells = table.rows.map { DisplayWidth.of($0[index]) }.max() ?? 0
      return max(DisplayWidth.of(table.columns[index].title), min(cells, table.columns[index].limit ?? .max))
    }
    var widths = natural
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    let cuttable = table.columns.indices.filter { table.columns[$0].limit != nil }
    while excess > 0, let widest = cuttable.max(by: { widths[$0] < widths[$1] }) {
      let title = DisplayWidth.of(table.columns[widest].title)
      guard widths[widest] > max(least, title) else { break }
      widths[widest] -= 1
      excess -= 1
      table.columns[widest].limit = widths[widest]
    }
    return (table, excess <= 0 && widths.indices.allSatisfy { widths[$0] >= min(natural[$0], comfortable) })
  }
}
