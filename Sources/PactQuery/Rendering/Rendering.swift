import Foundation
import PactModel

/// Makes text of answers: the one place that knows tables, JSON, CSV and Markdown.
public enum Rendering {
  /// An answer in a form; every form ends with a line feed.
  public static func render(
    _ answer: some Answer, as format: OutputFormat, language: Language
  ) throws(Diagnostic) -> String {
    switch format {
    case .table: text(answer.table(in: language), language: language)
    case .json: try json(answer)
    case .csv: csv(answer.table(in: language))
    case .markdown: markdown(answer.table(in: language))
    }
  }

  /// A table for a terminal, aligned by display width.
  public static func text(_ table: Table, language: Language) -> String {
    var lines = table.caption.map { [oneLine($0), ""] } ?? []
    if table.rows.isEmpty { return (lines + [Vocabulary.nothing(language)]).joined(separator: "\n") + "\n" }
    let cells = table.rows.map { row in
      zip(row, table.columns).map { text, column in
        column.limit.map { DisplayWidth.truncate(oneLine(text), to: $0) } ?? oneLine(text)
      }
    }
    let titles = table.columns.map(\.title)
    let widths = titles.indices.map { index in
      ([titles] + cells).map { DisplayWidth.of($0[index]) }.max() ?? 0
    }
    let line = { (row: [String]) in
      var text = zip(row, widths).map { DisplayWidth.pad($0, to: $1) }.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text
    }
    lines.append(line(titles))
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    lines += cells.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  /// JSON with its keys in order.
  public static func json(_ value: some Encodable) throws(Diagnostic) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw Diagnostic("PG-505", "the answer cannot be written as JSON: \(error)", category: .io)
    }
  }

  /// CSV by RFC 4180; a cell that a spreadsheet would take for a formula is made text by an apostrophe.
  public static func csv(_ table: Table) -> String {
    ([table.columns.map(\.key)] + table.rows).map { row in
      row.map(csvCell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// One cell of CSV.
  public static func csvCell(_ text: String) -> String {
    var cell = text
    if let first = cell.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let needsQuotes = cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  /// A Markdown table; what Markdown or HTML would take for markup is escaped.
  public static func markdown(_ table: Table) -> String {
    var lines = table.caption.map { [markdownCell($0), ""] } ?? []
    let line = { (row: [String]) in "| " + row.map(markdownCell).joined(separator: " | ") + " |" }
    lines.append(line(table.columns.map(\.title)))
    lines.append("|" + String(repeating: " --- |", count: table.columns.count))
    lines += table.rows.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func markdownCell(_ text: String) -> String {
    var cell = ""
    for character in oneLine(text) {
      switch character {
      case "&": cell += "&amp;"
      case "<": cell += "&lt;"
      case ">": cell += "&gt;"
      case "\\", "|", "*", "_", "`", "[", "]", "~": cell += "\\\(character)"
      default: cell.append(character)
      }
    }
    return cell
  }

  /// Without line ends and control characters, which could play tricks with a terminal.
  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
