import PactQuery

/// Narrows a table to the width of a terminal by cutting the widest of the columns that may be cut.
enum TableFit {
  /// No column gets narrower than this.
  private static let least = 8
  /// Between two columns.
  private static let gap = 2

  static func fit(_ table: Table, to width: Int) -> Table {
    var table = table
    var widths = table.columns.indices.map { index in
      let cells = table.rows.map { DisplayWidth.of($0[index]) }.max() ?? 0
      return max(DisplayWidth.of(table.columns[index].title), min(cells, table.columns[index].limit ?? .max))
    }
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    let cuttable = table.columns.indices.filter { table.columns[$0].limit != nil }
    while excess > 0, let widest = cuttable.max(by: { widths[$0] < widths[$1] }) {
      let title = DisplayWidth.of(table.columns[widest].title)
      guard widths[widest] > max(least, title) else { break }
      widths[widest] -= 1
      excess -= 1
      table.columns[widest].limit = widths[widest]
    }
    return table
  }
}
