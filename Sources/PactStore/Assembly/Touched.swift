/// What a transaction has changed among the facts, and what must therefore be assembled anew.
struct Touched {
  /// Documents that came, whose copies are not looked for yet.
  var newDocuments: Set<Int64> = []
  /// Documents that were copies of one that went.
  var copies: Set<Int64> = []
  /// Profiles that came, whose identity is undecided.
  var newProfiles: Set<Int64> = []
  /// The labels and gazetteer entries of profiles that went: their company is to be looked at again.
  var goneNames: Set<ProfileName> = []
  /// Profiles whose support changed.
  var profiles: Set<Int64> = []
  /// Entities that have no node yet, or another one than before.
  var entities: Set<Int64> = []
  /// Agreements whose company may have changed.
  var agreements: Set<Int64> = []
  /// Nodes that gained or lost something.
  var nodes: Set<Int64> = []
  /// Triples that may have lost their last evidence.
  var triples: Set<Int64> = []
  /// Triples that gained evidence, with the first and the last publication date of the articles that give it.
  var reported: [Int64: (first: String, last: String)?] = [:]

  /// Notes that a triple gained evidence from an article of some date.
  mutating func report(_ triple: Int64, on published: String?) {
    guard let published else {
      if reported[triple] == nil { reported.updateValue(nil, forKey: triple) }
      return
    }
    let known = (reported[triple] ?? nil) ?? (first: published, last: published)
    reported.updateValue((min(known.first, published), max(known.last, published)), forKey: triple)
  }
}

/// A label of a type, or a gazetteer entry: what profiles of one node may share.
enum ProfileName: Hashable {
  case korean(key: String, type: String)
  case english(key: String, type: String)
  case entry(String)
  /// What else profiles may be known by.
  case handle(String)
}
