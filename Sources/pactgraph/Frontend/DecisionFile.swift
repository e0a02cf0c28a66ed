import Foundation
import PactModel
import PactStore

/// The text file in which users' decisions live: one a line, in blocks of one command each, under a comment that repeats it.
struct DecisionFile {
  let path: String

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The decisions, in the order of the file; none where there is no file.
  ///
  /// - Throws: PG-412 for a line that is no decision, PG-616 if the file cannot be read.
  func load() throws(Diagnostic) -> [Decision] {
    var decisions: [Decision] = []
    for (index, line) in try lines().enumerated() {
      if let decision = try Decision(line: line, file: path, number: index + 1) { decisions.append(decision) }
    }
    return decisions
  }

  /// Adds a block.
  func append(_ decisions: [Decision], comment: String) throws(Diagnostic) {
    let flat = comment.split(whereSeparator: \.isNewline).joined(separator: " ")
    try write(lines() + ["# \(flat)"] + decisions.map(\.line) + [""])
  }

  /// Takes the last block out.
  ///
  /// - Returns: its lines, without those that are blank.
  func removeLastBlock() throws(Diagnostic) -> [String] {
    var lines = try lines()
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    var block: [String] = []
    while let last = lines.last, !last.allSatisfy(\.isWhitespace) {
      block.insert(last, at: 0)
      lines.removeLast()
    }
    if !block.isEmpty { try write(lines) }
    return block
  }

  private func lines() throws(Diagnostic) -> [String] {
    guard exists else { return [] }
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw Diagnostic(
        "PG-616", "the decisions cannot be read", category: .io, file: path,
        hint: "the file must be readable text in UTF-8")
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func write(_ lines: [String]) throws(Diagnostic) {
    do {
      let text = lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFault.unwritable(path, error.localizedDescription)
    }
  }
}
