import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Makes entities from mentions: aliases, short forms, references; then the gazetteer entry and both labels.
public struct Resolver: Sendable {
  let resources: Resources
  private let labeller: Labeller

  public init(resources: Resources) {
    self.resources = resources
    labeller = Labeller(resources: resources)
  }

  /// - Returns: the entities in the order of their first mention; every mention that names or refers has its entity.
  public func resolve(_ text: AnalyzedText, mentions: [Mention]) -> ResolvedText {
    var clusters = Clusters(text: text, mentions: mentions, resources: resources)
    clusters.joinEqualNames()
    clusters.joinAliases()
    let entries = EntryChooser(resources: resources, text: text, mentions: mentions)
    clusters.joinEntries(entries)
    clusters.joinShortForms()
    var resolved = clusters.resolved()
    for index in resolved.entities.indices {
      entries.link(&resolved.entities[index])
    }
    References(resources: resources, text: text, mentions: mentions).resolve(&resolved)
    for index in resolved.entities.indices {
      resolved.entities[index].labels = labeller.labels(
        of: resolved.entities[index], text: text, mentions: mentions)
    }
    return resolved
  }
}
