import GRDB
import PactModel
import PactStore

/// Something that two things share.
public struct CommonRow: Sendable, Hashable, Codable {
  /// How one of the two is tied to it.
  public struct Tie: Sendable, Hashable, Codable {
    /// How many agreements or statements tie them.
    public var count: Int
    /// The date of the latest.
    public var latest: String?
  }

  /// `agreement`, `partner`, `field`, `signatory`, `place`; of what no agreement ties, the predicate: `worksFor`.
  public var kind: String
  public var node: NodeSummary
  public var first: Tie
  public var second: Tie
  /// The articles that tie it to either.
  public var sources: [Source]
  /// How many they are.
  public var support: Support
}

/// The answer to `query common`.
public struct Common: Sendable, Hashable, Codable {
  public var first: NodeSummary
  public var second: NodeSummary
  /// By kind; what ties both most comes first.
  public var rows: [CommonRow]
}

extension GraphQuery {
  /// What two bodies or persons share: agreements, partners, fields, people, places, events, memberships.
  public func common(_ first: String, _ second: String) throws(Diagnostic) -> Common {
    try store.read { database in
      let types = Set(EntityType.allCases).subtracting([.field])
      let ends = try [first, second].map { try node($0, types: types, in: database) }
      let ties = try ends.map { try TieLoader(database: database).ties(of: $0.id) }
      let loader = StatementLoader(database: database)
      let own = Set(ends.map(\.id.number))
      let shared = try ties[0].compactMap { key, one -> CommonRow? in
        guard let other = ties[1][key], !own.contains(key.node) else { return nil }
        let sources = try SourceLoader(database: database).sources(
          ofTriples: one.triples.union(other.triples))
        return CommonRow(
          kind: key.kind, node: try loader.node(NodeID(number: key.node)), first: one.tie, second: other.tie,
          sources: sources, support: Support(sources))
      }
      return Common(first: ends[0], second: ends[1], rows: shared.sorted(by: Self.precedes))
    }
  }

  private static func precedes(_ a: CommonRow, _ b: CommonRow) -> Bool {
    let (rankA, rankB) = (TieLoader.rank(of: a.kind), TieLoader.rank(of: b.kind))
    if rankA != rankB { return rankA < rankB }
    if a.kind != b.kind { return a.kind < b.kind }
    let (leastA, leastB) = (min(a.first.count, a.second.count), min(b.first.count, b.second.count))
    if leastA != leastB { return leastA > leastB }
    let (sumA, sumB) = (a.first.count + a.second.count, b.first.count + b.second.count)
    return sumA != sumB ? sumA > sumB : NodeSummary.precedes(a.node, b.node)
  }
}

/// Reads what a node is tied to, directly or through its agreements.
private struct TieLoader {
  struct Key: Hashable {
    var kind: String
    var node: Int64
  }

  struct Bundle {
    var tie = CommonRow.Tie(count: 0, latest: nil)
    var triples: Set<Int64> = []
  }

  let database: Database

  private static let kinds = ["agreement", "partner", "field", "signatory", "place"]

  static func rank(of kind: String) -> Int { kinds.firstIndex(of: kind) ?? kinds.count }

  func ties(of node: NodeID) throws -> [Key: Bundle] {
    var bundles: [Key: Bundle] = [:]
    func add(_ key: Key, _ triples: [Int64], _ date: String?) {
      var bundle = bundles[key] ?? Bundle()
      if bundle.triples.isDisjoint(with: triples) { bundle.tie.count += 1 }
      bundle.triples.formUnion(triples)
      bundle.tie.latest = [bundle.tie.latest, date].compactMap { $0 }.max()
      bundles[key] = bundle
    }
    for row in try Row.fetchAll(database, sql: Self.throughAgreements, arguments: [node.number]) {
      let own: Int64 = row["own"]
      add(Key(kind: "agreement", node: row["agreement"]), [own], row["date"])
      guard let object: Int64 = row["object"], object != node.number, let kind: String = row["kind"] else {
        continue
      }
      add(Key(kind: kind, node: object), [own, row["triple"]], row["date"])
    }
    for row in try Row.fetchAll(database, sql: Self.direct, arguments: [node.number]) {
      add(Key(kind: row["predicate"], node: row["other"]), [row["triple"]], row["date"])
    }
    return bundles
  }

  /// One row for each tie of each agreement of a node.
  private static let throughAgreements = """
    SELECT own.id AS own, own.subject AS agreement, far.id AS triple, far.object,
      CASE far.predicate WHEN 'party' THEN 'partner' WHEN 'coversField' THEN 'field' WHEN 'signedAt' THEN 'place'
        ELSE far.predicate END AS kind,
      \(AgreementDate.sql) AS date
    FROM triple AS own JOIN node ON node.id = own.subject
    LEFT JOIN triple AS far ON far.subject = own.subject AND far.object IS NOT NULL AND far.modality <> 'negated'
    WHERE own.object = ? AND own.predicate IN ('party', 'signatory', 'signedAt') AND own.modality <> 'negated'
    """

  /// What ties a node to others without an agreement; each kind of tie from its own side.
  private static let direct = """
    SELECT triple.id AS triple, triple.predicate,
      CASE WHEN triple.subject = ?1 THEN triple.object ELSE triple.subject END AS other,
      (SELECT max(document.published) FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.triple = triple.id) AS date
    FROM triple WHERE triple.id IN (
        SELECT id FROM triple WHERE subject = ?1 UNION SELECT id FROM triple WHERE object = ?1)
      AND triple.object IS NOT NULL AND triple.modality <> 'negated'
      AND triple.predicate NOT IN ('party', 'signatory', 'signedAt', 'coversField')
    """
}

extension Common: Answer {
  public func table(in language: Language) -> Table {
    let text = { (tie: CommonRow.Tie) in
      "\(tie.count)" + (tie.latest.map { " (\($0))" } ?? "")
    }
    return Table(
      columns: [
        Vocabulary.column("kind", language), Vocabulary.column("name", language, limit: 48),
        Table.Column("first", first.label.text(in: language), limit: 24),
        Table.Column("second", second.label.text(in: language), limit: 24),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
      ],
      rows: rows.map { row in
        [
          row.kind, row.node.label.text(in: language), text(row.first), text(row.second),
          "\(row.support.articles)", "\(row.support.independent)",
          row.sources.map(\.document).joined(separator: ", "),
        ]
      }, caption: "\(first.label.text(in: language)) – \(second.label.text(in: language))")
  }
}
