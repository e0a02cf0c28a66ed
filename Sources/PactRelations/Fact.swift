import PactModel

/// What a triple's subject or object is before agreements are assembled.
package enum Node: Hashable, Sendable {
  /// An index into the resolved entities.
  case entity(Int)
  /// An index into the agreement candidates, later into the agreements.
  case agreement(Int)
  case literal(String)
}

/// A triple with its derivation, in byte offsets.
package struct Fact: Sendable {
  package var subject: Node
  package var predicate: Predicate
  package var object: Node
  /// The sentence that says so.
  package var evidence: ByteSpan
  /// The words that set the rule off.
  package var trigger: ByteSpan
  /// The words that filled the roles, by role name.
  package var roles: [(name: String, span: ByteSpan)]
  package var rule: String
  package var confidence: Double
  package var modality: Modality = .asserted
}

/// What the relation stage hands on: entities' facts, agreements last.
public struct Relations: Sendable {
  package var facts: [Fact] = []
  package var agreements: [Agreement] = []
}

/// One instrument or pact of the article, assembled from all its mentions.
package struct Agreement: Sendable {
  /// The instrument mentions, in the order of the text.
  package var mentions: [Int] = []
  /// The name that says most: the longest that is no mere reference.
  package var name: ByteSpan
}
