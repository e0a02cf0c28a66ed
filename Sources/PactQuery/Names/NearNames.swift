import GRDB
import PactModel
import PactStore

/// Finds names that are written like an unknown one.
struct NearNames {
  let database: Database

  /// At most eight nodes whose label or name is within a third of its letters of the one sought, the nearest first.
  func candidates(for key: String, types: Set<EntityType>) throws -> [NameCandidate] {
    let sought = Array(key.unicodeScalars)
    guard !sought.isEmpty else { return [] }
    let allowed = max(1, sought.count / 3)
    var distances: [Int64: (distance: Int, name: String)] = [:]
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT profile.node, alias.normalized, alias.text FROM alias JOIN profile ON profile.id = alias.profile
        WHERE alias.source IN ('label', 'name') AND length(alias.normalized) BETWEEN ? AND ?
        ORDER BY alias.normalized, alias.text
        """, arguments: [sought.count - allowed, sought.count + allowed])
    while let row = try cursor.next() {
      let name: String = row["normalized"]
      guard
        let distance = Self.distance(sought, Array(name.unicodeScalars), atMost: allowed)
      else { continue }
      let node: Int64 = row["node"]
      if distance < distances[node]?.distance ?? .max { distances[node] = (distance, row["text"]) }
    }
    let resolver = NameResolver(database: database, catalog: NoCatalog())
    let found = try distances.keys.sorted().flatMap {
      try resolver.candidates("SELECT ? AS node, '' AS text", [$0])
    }
    return
      found.filter { types.contains($0.node.type) }
      .map {
        NameCandidate(
          node: $0.node, documents: $0.documents, matched: distances[$0.node.id.number]?.name ?? "")
      }
      .sorted { a, b in
        let (first, second) = (
          distances[a.node.id.number]?.distance ?? 0, distances[b.node.id.number]?.distance ?? 0
        )
        if first != second { return first < second }
        return a.documents != b.documents ? a.documents > b.documents : NodeSummary.precedes(a.node, b.node)
      }
      .prefix(8).map { $0 }
  }

  /// The number of letters to insert, delete, replace or swap, or nil if it is more than allowed.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      if row.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
