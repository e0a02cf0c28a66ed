/// A fault in something that the user gave us, as a value: what, where, and the remedy.
///
/// Every module throws this type for user-facing faults; the command line renders it in one place.
public struct Diagnostic: Error, Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable { case error, warning }

  /// Which exit status a fault leads to (sysexits.h).
  public enum Category: String, Sendable, Hashable, Codable {
    /// Wrong usage: exit status 64.
    case usage
    /// Bad input data: 65.
    case data
    /// A missing input: 66.
    case missing
    /// Reading or writing failed: 74.
    case io
  }

  /// Stable and searchable: `PG-101`.
  ///
  /// Hundreds by module: 1 reading, 2 resources, 3 rules, 4 store, 5 query, 6 command line, 7 evaluation, 8 export.
  public var code: String
  public var severity: Severity
  public var category: Category
  /// The file or input, if one is to blame.
  public var file: String?
  /// One-based.
  public var line: Int?
  /// One-based, in code points.
  public var column: Int?
  public var message: String
  /// What the user can do about it.
  public var hint: String?

  public init(
    _ code: String, _ message: String, severity: Severity = .error, category: Category = .data,
    file: String? = nil, line: Int? = nil, column: Int? = nil, hint: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.category = category
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message [PG-101]`, and the hint on a line of its own.
  public var description: String {
    var place = file ?? ""
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    if !place.isEmpty { place += ": " }
    return "\(place)\(severity.rawValue): \(message) [\(code)]" + (hint.map { "\n  hint: \($0)" } ?? "")
  }
}
