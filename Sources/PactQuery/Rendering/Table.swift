import PactModel

/// Rows and columns of text: what every answer can be shown as.
public struct Table: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// Its name in CSV, the same in every language.
    public var key: String
    /// Its heading for a reader.
    public var title: String
    /// The width to which a terminal's table cuts its cells, or nil to show them whole.
    public var limit: Int?

    public init(_ key: String, _ title: String, limit: Int? = nil) {
      self.key = key
      self.title = title
      self.limit = limit
    }
  }

  public var columns: [Column]
  public var rows: [[String]]
  /// What a reader should know before the table: whose partners these are.
  public var caption: String?

  public init(columns: [Column], rows: [[String]] = [], caption: String? = nil) {
    self.columns = columns
    self.rows = rows
    self.caption = caption
  }
}

/// The forms in which answers are given.
public enum OutputFormat: String, Sendable, CaseIterable {
  case table, json, csv
  case markdown = "md"
}

/// An answer that can be shown.
public protocol Answer: Encodable, Sendable {
  /// The answer as rows and columns, with labels in a language.
  func table(in language: Language) -> Table
}
