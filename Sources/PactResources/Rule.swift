import PactModel

/// A relation rule as declared in `Schemas/rules`.
public struct Rule: Sendable, Hashable, Codable {
  public var id: String
}

enum RuleFile {
  static func parse(_ contents: String, path: String) throws(Diagnostic) -> [Rule] { [] }
  static func encode(_ rules: [Rule]) throws(Diagnostic) -> [UInt8] { [] }
}
