import PactModel

/// What a user decided about identity or names; it wins over the rules.
public struct Decision: Sendable, Hashable {
  public enum Verb: String, Sendable, CaseIterable {
    /// Two things are one.
    case merge
    /// Two things are never one.
    case forbid
    /// A thing is called so in a language.
    case rename
  }

  public var verb: Verb
  /// What it is about; see ``line``.
  public var first: String
  /// The other thing, or `ko=` or `en=` and a name.
  public var second: String

  public init(_ verb: Verb, _ first: String, _ second: String) {
    self.verb = verb
    self.first = first
    self.second = second
  }

  /// Its line in a file of decisions, without the line's end.
  public var line: String { "\(verb.rawValue)\t\(first)\t\(second)" }

  /// Reads a line.
  ///
  /// - Returns: nil for a blank line or a comment.
  /// - Throws: PG-412 for anything else that is no decision.
  public init?(line: String, file: String? = nil, number: Int? = nil) throws(Diagnostic) {
    if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { return nil }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 3, let verb = Verb(rawValue: cells[0]), IdentityReference(cells[1]) != nil,
      verb == .rename ? Self.name(cells[2]) != nil : IdentityReference(cells[2]) != nil
    else {
      throw Diagnostic(
        "PG-412", "no decision: \(line)", file: file, line: number,
        hint:
          "write merge, forbid or rename, and two cells, separated by tabs; see Documentation/CommandLine.md")
    }
    self.init(verb, cells[1], cells[2])
  }

  /// The language and the name that a thing gets.
  static func name(_ text: String) -> (language: Language, name: String)? {
    guard let equals = text.firstIndex(of: "="), let language = Language(rawValue: String(text[..<equals]))
    else { return nil }
    let name = String(text[text.index(after: equals)...])
    return name.isEmpty ? nil : (language, name)
  }
}

/// The decisions in force.
struct Decisions: Sendable {
  typealias Pair = (first: IdentityReference, second: IdentityReference)

  private(set) var merges: [Pair] = []
  private(set) var forbidden: [Pair] = []
  /// The documents whose agreements decisions are about.
  private(set) var aboutAgreements: Set<String> = []
  private(set) var renames: [(reference: IdentityReference, language: Language, name: String)] = []

  var isEmpty: Bool { merges.isEmpty && forbidden.isEmpty && renames.isEmpty }

  /// Of decisions about the same pair, or about the same name, the last counts.
  init(_ decisions: [Decision] = []) {
    var last: [String: Int] = [:]
    for (index, decision) in decisions.enumerated() { last[Self.subject(of: decision)] = index }
    for (index, decision) in decisions.enumerated() where last[Self.subject(of: decision)] == index {
      guard let first = IdentityReference(decision.first) else { continue }
      if decision.verb == .rename {
        if let (language, name) = Decision.name(decision.second) { renames.append((first, language, name)) }
      } else if let second = IdentityReference(decision.second) {
        if decision.verb == .merge {
          merges.append((first, second))
        } else {
          forbidden.append((first, second))
        }
        aboutAgreements.formUnion([first, second].compactMap(\.agreement?.document))
      }
    }
  }

  private static func subject(of decision: Decision) -> String {
    guard decision.verb == .rename else {
      return [decision.first, decision.second].sorted().joined(separator: "\t")
    }
    return "\(decision.first)\t\(decision.second.prefix { $0 != "=" })="
  }

  /// The names that decisions make worth looking at together with a name.
  func company(of name: ProfileName) -> [ProfileName] {
    merges.flatMap { pair in
      (pair.first.names.contains(name) ? pair.second.names : [])
        + (pair.second.names.contains(name) ? pair.first.names : [])
    }
  }

  /// Every reference to an agreement.
  var agreements: Set<IdentityReference> {
    Set((merges + forbidden).flatMap { [$0.first, $0.second] }.filter { $0.agreement != nil })
  }

  /// Every name that a decision is about.
  var names: Set<ProfileName> {
    Set(
      (merges + forbidden).flatMap { $0.first.names + $0.second.names } + renames.flatMap(\.reference.names))
  }
}
