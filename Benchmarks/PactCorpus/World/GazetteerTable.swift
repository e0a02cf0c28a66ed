import Foundation
import PactModel

/// The rows of a gazetteer file, as text.
struct GazetteerTable {
  private(set) var rows: [[String]] = []
  private var columns: [String] = []

  init(root: String, _ name: String) throws(Diagnostic) {
    let path = root + "/Gazetteers/" + name + ".tsv"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic("PG-901", "the gazetteer cannot be read", category: .missing, file: path)
    }
    for line in data.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let cells = String(decoding: line, as: UTF8.self).split(
        separator: "\t", omittingEmptySubsequences: false
      )
      .map(String.init)
      if columns.isEmpty { columns = cells } else { rows.append(cells) }
    }
  }

  /// The cell of a row in a column; empty if there is no such column.
  func cell(_ row: [String], _ column: String) -> String {
    columns.firstIndex(of: column).map { row[$0] } ?? ""
  }
}

extension String {
  /// The items of a list cell.
  var items: [String] { split(separator: "|").map(String.init) }
}
