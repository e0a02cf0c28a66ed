import PactModel
import PactStore

/// What of a graph is exported, and how it is labelled.
public struct ExportOptions: Sendable, Hashable {
  /// The language of labels, where a format has labels in one.
  public var language: Language
  /// The node around which to export, or nil for everything.
  public var center: NodeID?
  /// How many edges away from it; from partner to agreement to partner are two.
  public var depth: Int
  /// Whether a picture explains its shapes and colours.
  public var legend: Bool

  public init(language: Language = .english, center: NodeID? = nil, depth: Int = 2, legend: Bool = false) {
    self.language = language
    self.center = center
    self.depth = depth
    self.legend = legend
  }
}
