import GRDB
import PactModel
import PactStore

/// Something that happened at some time.
public struct TimelineRow: Sendable, Hashable, Codable {
  /// The event date as articles give it, or else the publication date of the first article that speaks of it.
  public var date: String?
  /// Whether it happened on that date, and not at some time before the article.
  public var isStated: Bool
  /// For what date it is planned.
  public var due: String?
  /// A status of an agreement (`planned`, `signed`, …), `agreement` where none is known, a predicate, or `leftOffice`.
  public var event: String
  public var modality: Modality
  /// The agreement, where it is an act of one.
  public var agreement: AgreementSummary?
  /// The statement, where it is another event.
  public var statement: Statement?
  /// Who else takes part.
  public var with: [NodeSummary]
  /// The articles that say so; the first published first.
  public var sources: [Source]
  /// How many they are.
  public var support: Support
}

/// The answer to `query timeline`.
public struct Timeline: Sendable, Hashable, Codable {
  public var node: NodeSummary
  /// The earliest first; what has no date last.
  public var rows: [TimelineRow]
}

extension GraphQuery {
  /// What happened to a thing, in the order of time: the acts of its agreements, offices, visits, meetings, events.
  public func timeline(of name: String, in range: DateRange? = nil) throws(Diagnostic) -> Timeline {
    try store.read { database in
      let node = try node(name, types: Set(EntityType.allCases), in: database)
      let loader = TimelineLoader(database: database, node: node.id)
      let rows = try loader.acts() + loader.events()
      return Timeline(
        node: node,
        rows: rows.filter { range?.contains($0.date) ?? true }.sorted(by: TimelineLoader.precedes))
    }
  }
}

/// Reads the dated events of a node.
private struct TimelineLoader {
  let database: Database
  let node: NodeID

  /// In the order of an agreement's life.
  private static let statuses = ["proposed", "planned", "signed", "renewed", "failed", "terminated"]
  /// Of what is signed, articles give the day; of other acts, their own day is the nearest that is known.
  private static let dated: Set<String> = ["signed", "renewed"]

  /// The acts of the agreements that the node takes part in, or of itself.
  func acts() throws -> [TimelineRow] {
    let agreements = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM node WHERE id = ?1 AND type = 'Agreement'
        UNION SELECT subject FROM triple WHERE object = ?1 AND modality <> 'negated'
          AND predicate IN ('party', 'signatory', 'signedAt', 'coversField')
        """, arguments: [node.number])
    let loader = try AgreementLoader(database: database, agreements: agreements.map(NodeID.init(number:)))
    return loader.summaries().flatMap { acts(of: $0, loader) }
  }

  private func acts(of agreement: AgreementSummary, _ loader: AgreementLoader) -> [TimelineRow] {
    let with = agreement.parties.filter { $0.id != node }
    func row(_ event: String, _ date: String?, due: String? = nil, _ sources: [Source]) -> TimelineRow {
      TimelineRow(
        date: date ?? sources.compactMap(\.published).min(), isStated: date != nil, due: due, event: event,
        modality: .asserted, agreement: agreement, with: with, sources: sources, support: Support(sources))
    }
    if agreement.status == nil { return [row("agreement", agreement.date, agreement.sources)] }
    return agreement.history.map { event in
      let sources = loader.sources(of: agreement.id, withStatus: event.status).filter {
        event.documents.contains($0.document)
      }
      let isDated = Self.dated.contains(event.status)
      return row(event.status, isDated ? event.date : nil, due: isDated ? nil : event.date, sources)
    }
  }

  /// Where something lies is no event; what is said of agreements is in their acts.
  private static let noEvents = Set(
    PactModel.Predicate.allCases.filter { $0 == .locatedIn || $0.domain.contains(.agreement) })

  /// What else the node takes part in.
  func events() throws -> [TimelineRow] {
    let loader = StatementLoader(database: database)
    return try loader.statements(of: node, without: Self.noEvents).flatMap { statement -> [TimelineRow] in
      guard statement.modality != .negated else { return [] }
      let stated = statement.predicate == .foundedOn ? statement.value : nil
      let ends = [statement.subject, statement.object].compactMap { $0 }
      var row = TimelineRow(
        date: stated ?? statement.time.firstReported, isStated: stated != nil,
        event: statement.predicate.rawValue, modality: statement.modality, statement: statement,
        with: ends.filter { $0.id != node }, sources: statement.sources, support: statement.support)
      // What articles only call former began at no time that is known.
      let isOver = statement.time.firstReported == nil && statement.time.endedBy != nil
      var rows = isOver ? [] : [row]
      if statement.predicate == .worksFor, let end = statement.time.endedBy {
        (row.date, row.event) = (end, "leftOffice")
        row.sources = try farewells(to: statement)
        row.support = Support(row.sources)
        rows.append(row)
      }
      return rows
    }
  }

  /// The articles that call an office a former one.
  private func farewells(to office: Statement) throws -> [Source] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT \(Source.columns) FROM triple
        JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        WHERE triple.subject = ?1 AND triple.object = ?2 AND triple.predicate = 'worksFor'
          AND evidence.modality = 'former' AND document.published >= ?3
        ORDER BY document.published, document.name, evidence.start
        """,
      arguments: [office.subject.id.number, office.object?.id.number, office.time.endedBy])
    return rows.map(Source.init)
  }

  static func precedes(_ a: TimelineRow, _ b: TimelineRow) -> Bool {
    if a.date != b.date { return (a.date ?? "~") < (b.date ?? "~") }
    let (lifeA, lifeB) = (life(a), life(b))
    if lifeA != lifeB { return lifeA < lifeB }
    if a.event != b.event { return a.event < b.event }
    if let first = a.agreement, let second = b.agreement, first.id != second.id {
      return first.id < second.id
    }
    let (namesA, namesB) = (a.with.map(\.id), b.with.map(\.id))
    if namesA != namesB { return namesA.lexicographicallyPrecedes(namesB) }
    return (a.statement?.value ?? "", a.modality.rawValue) < (b.statement?.value ?? "", b.modality.rawValue)
  }

  private static func life(_ row: TimelineRow) -> Int {
    statuses.firstIndex(of: row.event) ?? statuses.count
  }
}

extension Timeline: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("date", language), Vocabulary.column("event", language),
        Vocabulary.column("with", language, limit: 48), Vocabulary.column("detail", language, limit: 40),
        Vocabulary.column("sources", language), Vocabulary.column("independent", language),
        Vocabulary.column("documents", language, limit: 48),
        Vocabulary.column("sentence", language, limit: 80),
      ],
      rows: rows.map { row in
        let mark = row.isStated || row.date == nil ? "" : "≤ "
        let modality = row.modality == .asserted ? "" : " (\(row.modality.rawValue))"
        return [
          mark + (row.date ?? ""), row.event + modality, row.with.joined(in: language),
          row.detail(in: language), "\(row.support.articles)", "\(row.support.independent)",
          row.sources.map(\.document).joined(separator: ", "), Source.sentence(of: row.sources, in: language),
        ]
      }, caption: node.label.text(in: language))
  }
}

extension TimelineRow {
  /// The instrument, the date for which it is planned, and the fields; or a literal.
  fileprivate func detail(in language: Language) -> String {
    guard let agreement else { return statement?.value ?? "" }
    let parts = [
      agreement.instruments.joined(separator: ", "), due.map { "→ \($0)" } ?? "",
      agreement.fields.joined(in: language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
