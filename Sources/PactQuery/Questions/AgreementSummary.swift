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

  /// The latest first, by the event date or else the first article; those without either last.
  static func isLater(_ a: AgreementSummary, _ b: AgreementSummary) -> Bool {
    let (first, second) = (a.date ?? a.firstReported ?? "", b.date ?? b.firstReported ?? "")
    return first != second ? first > second : a.id < b.id
  }
}

/// Reads agreements out of a store, with as many statements for a thousand as for one.
struct AgreementLoader {
  private let evidence: AgreementEvidence
  private let sentences: [Int64: String]
  private let objects: [NodeID: NodeSummary]
  private let dates: [NodeID: String]
  /// In the order in which they were asked for.
  let ids: [NodeID]

  init(database: Database, agreements ids: [NodeID]) throws {
    self.ids = ids
    evidence = try AgreementEvidence(database: database, of: ids)
    let all = evidence.mentions.values
    let shown = all.flatMap { mentions in
      AgreementEvidence.firstOfEach(mentions)
        + Dictionary(grouping: mentions.filter { $0.predicate == .party }, by: \.object).values
        .flatMap(AgreementEvidence.firstOfEach) + mentions.filter { $0.predicate == .status }
    }
    sentences = try AgreementEvidence.sentences(of: shown, database)
    objects = try Self.nodes(Set(all.joined().compactMap(\.object)), database)
    dates = try Self.dates(ids, database)
  }

  private static func nodes(_ ids: Set<NodeID>, _ database: Database) throws -> [NodeID: NodeSummary] {
    let select = try database.cachedStatement(
      sql: """
        SELECT id, type, kind, labelKo, labelEn FROM node WHERE id IN (SELECT value FROM json_each(?))
        """)
    let nodes = try Row.fetchAll(select, arguments: [ids.jsonArray]).map { NodeSummary($0) }
    return Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0) })
  }

  private static func dates(_ ids: [NodeID], _ database: Database) throws -> [NodeID: String] {
    let select = try database.cachedStatement(
      sql: """
        SELECT id, happenedOn FROM node
        WHERE id IN (SELECT value FROM json_each(?)) AND happenedOn IS NOT NULL
        """)
    let rows = try Row.fetchAll(select, arguments: [ids.jsonArray])
    return Dictionary(uniqueKeysWithValues: rows.map { (NodeID(number: $0[0]), $0[1]) })
  }

  /// All agreements that were asked for.
  func summaries() -> [AgreementSummary] { ids.map(summary) }

  /// What all articles say of one of the agreements that were asked for.
  func summary(of id: NodeID) -> AgreementSummary {
    let held = evidence.mentions[id, default: []].filter { !$0.isNegated }
    let claims = Dictionary(grouping: held, by: \.predicate)
    let instruments = values(claims[.instrument, default: []])
    let history = AgreementHistory(evidence, of: id)
    let sources = sources(of: id)
    return AgreementSummary(
      id: id, parties: nodes(claims[.party, default: []]),
      signatories: nodes(claims[.signatory, default: []]),
      // `Agreement` says no more than that there is one.
      instruments: instruments.count > 1 ? instruments.filter { $0 != "Agreement" } : instruments,
      status: status(claims[.status, default: []]), date: dates[id],
      dates: values(claims[.signedOn, default: []]),
      history: history.events, contradictions: history.contradictions,
      firstReported: sources.compactMap(\.published).min(), places: nodes(claims[.signedAt, default: []]),
      fields: nodes(claims[.coversField, default: []]), amounts: values(claims[.amount, default: []]),
      sources: sources, support: Support(sources))
  }

  /// For each article, the first sentence that names a party of the agreement, or one party in particular.
  func sources(of agreement: NodeID, naming party: NodeID? = nil) -> [Source] {
    let fitting = evidence.mentions[agreement, default: []].filter {
      party == nil || $0.predicate == .party && $0.object == party
    }
    return sources(fitting)
  }

  /// For each article, the first sentence by which the agreement has a status.
  func sources(of agreement: NodeID, withStatus status: String) -> [Source] {
    sources(
      evidence.mentions[agreement, default: []].filter { mention in
        mention.predicate == .status && mention.value == status && !mention.isNegated
      })
  }

  private func sources(_ mentions: [AgreementEvidence.Mention]) -> [Source] {
    AgreementEvidence.firstOfEach(mentions).compactMap { mention in
      evidence.documents[mention.document].map { Source($0, sentence: sentences[mention.id] ?? "") }
    }
  }

  private func nodes(_ mentions: [AgreementEvidence.Mention]) -> [NodeSummary] {
    Set(mentions.compactMap(\.object)).compactMap { objects[$0] }.sorted(by: NodeSummary.precedes)
  }

  /// Literals, the best supported first.
  private func values(_ mentions: [AgreementEvidence.Mention]) -> [String] {
    Dictionary(grouping: mentions, by: { $0.value ?? "" })
      .map { (value: $0, support: evidence.support(of: $1)) }
      .sorted { $0.support != $1.support ? $0.support > $1.support : $0.value < $1.value }
      .map(\.value)
  }

  /// The status of the latest article; of one day, the one that comes later in an agreement's life.
  private func status(_ mentions: [AgreementEvidence.Mention]) -> String? {
    mentions.map {
      (published: evidence.documents[$0.document]?.published ?? "", status: $0.value ?? "")
    }.max { a, b in
      if a.published != b.published { return a.published < b.published }
      let (first, second) = (AgreementHistory.stage(of: a.status), AgreementHistory.stage(of: b.status))
      return first != second ? first < second : a.status < b.status
    }?.status
  }
}

extension Source {
  /// An article with a sentence of it.
  fileprivate init(_ document: AgreementEvidence.Document, sentence: String) {
    self.init(
      document: document.name, title: document.title, url: document.url, published: document.published,
      language: document.language,
      copyOf: document.originName == document.name ? nil : document.originName, sentence: sentence)
  }
}
