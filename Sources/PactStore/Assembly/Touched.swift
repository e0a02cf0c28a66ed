/// What a transaction has changed among the facts, and what must therefore be assembled anew.
struct Touched {
  /// Documents that came, whose copies are not looked for yet.
  var newDocuments: Set<Int64> = []
  /// The wordings of documents that came or went.
  var stories: Set<Int64> = []
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
  /// Triples that lost evidence, perhaps their last, and when the articles were published that gave it.
  var lost = ReportDates()
  /// Triples that gained evidence, and when the articles were published that give it.
  var gained = ReportDates()
}

/// For each of some triples, the first and the last publication date of some articles; none where these have no date.
struct ReportDates {
  private(set) var spans: [Int64: (first: String, last: String)?] = [:]

  var triples: some Collection<Int64> { spans.keys }

  /// Notes an article of some date.
  mutating func add(_ triple: Int64, published: String?) {
    let known = spans[triple] ?? nil
    guard let published else {
      spans.updateValue(known, forKey: triple)
      return
    }
    let span = known ?? (first: published, last: published)
    spans.updateValue((min(span.first, published), max(span.last, published)), forKey: triple)
  }

  /// The triples with a dated article, in order.
  var dated: [(triple: Int64, first: String, last: String)] {
    spans.compactMap { triple, span in span.map { (triple, $0.first, $0.last) } }.sorted { $0.0 < $1.0 }
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
