import PactModel
import PactResources

/// What lies in what, by the gazetteers.
extension Resources {
  /// The entries that an entry lies within or belongs to, nearest first.
  package func ancestors(of entry: GazetteerEntry) -> [GazetteerEntry] {
    var found: [GazetteerEntry] = []
    var open = parents(of: entry)
    while !open.isEmpty, found.count < 8 {
      let next = open.removeFirst()
      found.append(next)
      open += parents(of: next)
    }
    return found
  }

  /// The country that an entry is or lies in.
  package func country(of entry: GazetteerEntry) -> Symbol? {
    ([entry] + ancestors(of: entry)).first { string($0.kind) == "country" }?.id
  }

  private func parents(of entry: GazetteerEntry) -> [GazetteerEntry] {
    list(entry.within).compactMap { entryIndex(id: $0).map(self.entry) }
  }
}
