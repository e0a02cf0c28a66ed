import PactModel
import PactResources

/// The entities of an article, and which entity each mention means.
public struct ResolvedText: Sendable {
  public var entities: [ResolvedEntity] = []
  /// By mention: the index of its entity, or -1.
  public var entityOf: [Int32] = []
  /// By mention of kind group: the entities that it most likely means, from salience alone; the relation stage
  /// prefers the parties of the agreement being spoken of.
  public var members: [Int: [Int]] = [:]
}

/// An entity of one article.
public struct ResolvedEntity: Sendable {
  public var type: EntityType
  /// The indices of its mentions, in the order of the text; references (`the city`) included.
  public var mentions: [Int]
  /// The gazetteer entry, if one is meant.
  public var entry: UInt32?
  /// What kind of body or place it is (`city`), if known.
  public var kind: Symbol
  /// The best name's span.
  public var name: ByteSpan
  public var labels: [Language: String] = [:]

  /// Its mentions that come before a mention of the article, once all are there. Logarithmic.
  public func mentions(before mention: Int) -> ArraySlice<Int> {
    var lower = 0
    var upper = mentions.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if mentions[middle] < mention { lower = middle + 1 } else { upper = middle }
    }
    return mentions[..<lower]
  }
}
