import GRDB
import PactModel
import PactStore

/// One agreement with what all its articles say of it.
public struct AgreementSummary: Sendable, Hashable, Codable {
  public var id: NodeID
  public var parties: [NodeSummary]
  public var signatories: [NodeSummary]
  /// `MOU`, `SisterCity`, …, the best supported first.
  public var instruments: [String]
  /// Where it stands by the latest articles: `planned`, `signed`, …
  public var status: String?
  /// The event date: when it was or will be signed, as precise as any article has it.
  public var date: String?
  /// Every date that articles give, the best supported first.
  public var dates: [String]
  /// What became of it, in the order of time, with the articles that say so.
  public var history: [AgreementEvent]
  /// In what articles contradict each other.
  public var contradictions: [Contradiction]
  /// The publication date of the first article.
  public var firstReported: String?
  public var places: [NodeSummary]
  public var fields: [NodeSummary]
  public var amounts: [String]
  /// The articles, each with a sentence that names a party; the first published first.
  public var sources: [Source]
  /// How many they are.
  public var support: Support
}

/// Reads agreements out of a store.
struct AgreementLoader {
  let database: Database

  func load(_ id: NodeID) throws -> AgreementSummary {
    var summary = AgreementSummary(
      id: id, parties: [], signatories: [], instruments: [], status: nil, date: nil, dates: [],
      history: [], contradictions: [], firstReported: nil, places: [], fields: [], amounts: [], sources: [],
      support: Support(articles: 0, independent: 0))
    let happenedOn = try database.cachedStatement(sql: "SELECT happenedOn FROM node WHERE id = ?")
    summary.date = try String.fetchOne(happenedOn, arguments: [id.number])
    let triples = try database.cachedStatement(
      sql: """
        SELECT triple.predicate, triple.value, object.id, object.type, object.kind, object.labelKo, object.labelEn,
          \(Support.columns), max(ifnull(document.published, '')) AS published
        FROM triple JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        LEFT JOIN node AS object ON object.id = triple.object
        WHERE triple.subject = ? AND triple.modality <> 'negated' GROUP BY triple.id
        """)
    let rows = try Row.fetchAll(triples, arguments: [id.number])
    summary.parties = nodes(rows, .party)
    summary.signatories = nodes(rows, .signatory)
    summary.places = nodes(rows, .signedAt)
    summary.fields = nodes(rows, .coversField)
    let instruments = values(rows, .instrument)
    // `Agreement` says no more than that there is one.
    summary.instruments = instruments.count > 1 ? instruments.filter { $0 != "Agreement" } : instruments
    summary.dates = values(rows, .signedOn)
    summary.amounts = values(rows, .amount)
    summary.status = Self.status(rows)
    let history = try AgreementHistory(database: database, agreement: id)
    summary.history = history.events
    summary.contradictions = history.contradictions
    summary.sources = try sources(of: id)
    summary.support = Support(summary.sources)
    summary.firstReported = summary.sources.compactMap(\.published).min()
    return summary
  }

  /// For each article, the first sentence that names a party of the agreement, or one party in particular.
  func sources(of agreement: NodeID, naming party: NodeID? = nil) throws -> [Source] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(Source.columns) FROM triple JOIN evidence ON evidence.triple = triple.id
        JOIN document ON document.id = evidence.document
        WHERE triple.subject = ?1 AND (?2 IS NULL OR triple.object = ?2 AND triple.predicate = 'party')
        ORDER BY ifnull(document.published, '~'), document.name, triple.predicate <> 'party', evidence.start,
          evidence."end"
        """)
    var seen: Set<String> = []
    return try Row.fetchAll(statement, arguments: [agreement.number, party?.number]).map(Source.init)
      .filter { seen.insert($0.document).inserted }
  }

  private func nodes(_ rows: [Row], _ predicate: PactModel.Predicate) -> [NodeSummary] {
    rows.filter { $0["predicate"] as String == predicate.rawValue && $0["id"] != nil }.map { NodeSummary($0) }
      .sorted(by: NodeSummary.precedes)
  }

  /// Literals, the best supported first.
  private func values(_ rows: [Row], _ predicate: PactModel.Predicate) -> [String] {
    rows.filter { $0["predicate"] as String == predicate.rawValue }
      .sorted {
        let (a, b) = (Support($0), Support($1))
        return a != b ? a > b : ($0["value"] as String) < ($1["value"] as String)
      }.map { $0["value"] }
  }

  /// The status of the latest article; of one day, the one that comes later in an agreement's life.
  private static func status(_ rows: [Row]) -> String? {
    let life = ["proposed", "planned", "signed", "renewed", "failed", "terminated"]
    return rows.filter { $0["predicate"] as String == Predicate.status.rawValue }
      .map { (published: $0["published"] as String, status: $0["value"] as String) }
      .max { a, b in
        if a.published != b.published { return a.published < b.published }
        let (first, second) = (life.firstIndex(of: a.status) ?? -1, life.firstIndex(of: b.status) ?? -1)
        return first != second ? first < second : a.status < b.status
      }?.status
  }
}
