import Foundation
import PactModel

/// Why a rule found what it found: the words that set it off, and those that filled its roles.
public struct Derivation: Sendable, Hashable, Codable {
  public var trigger: CodePointSpan?
  public var roles: [String: CodePointSpan]?

  public init(trigger: CodePointSpan? = nil, roles: [String: CodePointSpan]? = nil) {
    self.trigger = trigger
    self.roles = roles
  }

  init(_ evidence: Evidence) {
    self.init(trigger: evidence.trigger, roles: evidence.roles)
  }

  /// The form in the store, with its keys in order.
  var json: String { CompactJSON.derivation(self) }

  /// Reads the form in the store.
  package init(json: String) throws {
    self = try JSONDecoder().decode(Derivation.self, from: Data(json.utf8))
  }
}
