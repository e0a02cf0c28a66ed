import PactModel

/// A tab-separated table of `Gazetteers/`, checked, with the line number of every row.
struct TSVFile {
  struct Row {
    var line: Int
    var cells: [String]

    /// The one-based column, in code points, at which a cell starts.
    func column(ofCell index: Int) -> Int {
      cells[..<index].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    }
  }
  /// The path relative to the resource folder, without the extension: `words/money`.
  var name: String
  var path: String
  var columns: [String]
  private var headerLine = 1
  var rows: [Row] = []

  /// Parses and checks the general rules of `Gazetteers/README.md`.
  ///
  /// - Throws: PG-21x with file, line and column.
  init(name: String, path: String, contents: String) throws(Diagnostic) {
    self.name = name
    self.path = path
    columns = []
    let sortsByRow = name.hasPrefix("words/") || name.hasPrefix("language/")
    var previous: [UInt8] = []
    var line = 0
    // By bytes: CR LF is one `Character`, at which a split by characters would not stop.
    for bytes in contents.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let raw = Substring(bytes)
      if bytes.last == UInt8(ascii: "\r") {
        throw Diagnostic(
          "PG-211", "line ends in CR LF", file: path, line: line, column: raw.unicodeScalars.count,
          hint: "save the file with LF line ends")
      }
      if raw.hasPrefix("#") || raw.isEmpty { continue }
      let cells = raw.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if columns.isEmpty {
        columns = cells
        headerLine = line
        continue
      }
      guard cells.count == columns.count else {
        throw fault(
          "PG-212", line, "\(cells.count) cells where the header names \(columns.count) columns",
          hint: "separate cells by single tabs; write an empty cell as nothing between two tabs")
      }
      let key = Array((sortsByRow ? raw : raw.prefix { $0 != "\t" }).utf8)
      guard !key.isEmpty else { throw fault("PG-213", line, "the first cell is empty") }
      guard previous.lexicographicallyPrecedes(key) else {
        let problem = previous == key ? "appears twice" : "is out of order"
        throw fault("PG-214", line, "'\(cells[0])' \(problem)", hint: "sort the rows with LC_ALL=C sort")
      }
      previous = key
      let row = Row(line: line, cells: cells)
      for (index, cell) in cells.enumerated() where cell.contains("|") {
        if cell.split(separator: "|", omittingEmptySubsequences: false).contains(where: \.isEmpty) {
          throw fault("PG-215", row, index, "an empty item in the list of column '\(columns[index])'")
        }
      }
      rows.append(row)
    }
    guard !columns.isEmpty else { throw fault("PG-216", line, "no line names the columns") }
  }

  /// A fault of a whole line.
  func fault(_ code: String, _ line: Int, _ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(code, message, file: path, line: line, column: 1, hint: hint)
  }

  /// A fault of one cell, at the column where the cell starts.
  func fault(_ code: String, _ row: Row, _ cell: Int, _ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(code, message, file: path, line: row.line, column: row.column(ofCell: cell), hint: hint)
  }

  /// The index of a column.
  ///
  /// - Throws: PG-217 if the file has none of that name.
  func column(_ name: String) throws(Diagnostic) -> Int {
    guard let index = columns.firstIndex(of: name) else {
      throw fault(
        "PG-217", headerLine, "no column '\(name)'",
        hint: "the columns are \(columns.joined(separator: ", "))")
    }
    return index
  }
}

extension String {
  /// The items of a list cell.
  var listItems: [String] { split(separator: "|").map(String.init) }
}
