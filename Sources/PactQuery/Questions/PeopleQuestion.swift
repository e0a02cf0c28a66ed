import GRDB
import PactModel
import PactStore

/// One person in one office.
public struct PersonRow: Sendable, Hashable, Codable {
  public var person: NodeSummary
  /// The bodies that the person works for, those left out that articles since call former ones.
  public var bodies: [NodeSummary]
  /// These, and the bodies worked for formerly, with the dates of the articles that say so.
  public var offices: [Office]
  /// Titles as articles give them, the best supported first.
  public var titles: [String]
  /// What the person signed, the latest first.
  public var agreements: [AgreementSummary]
  /// The articles, each with a sentence on the person.
  public var sources: [Source]
  /// How many they are.
  public var support: Support
}

/// The answer to `query people`.
public struct People: Sendable, Hashable, Codable {
  /// The body, the agreement, or the person asked for.
  public var subject: NodeSummary
  public var rows: [PersonRow]
}

extension GraphQuery {
  /// The people of a body, the signatories of an agreement, or what is known of one person.
  public func people(of name: String) throws(Diagnostic) -> People {
    try store.read { database in
      let subject = try node(
        name, types: [.organization, .gpe, .facility, .agreement, .person], in: database)
      let persons: [Int64]
      switch subject.type {
      case .person: persons = [subject.id.number]
      case .agreement:
        persons = try Int64.fetchAll(
          database,
          sql: """
            SELECT DISTINCT object FROM triple
            WHERE subject = ? AND predicate = 'signatory' AND modality <> 'negated'
            """, arguments: [subject.id.number])
      default:
        persons = try Int64.fetchAll(
          database,
          sql: """
            SELECT DISTINCT subject FROM triple
            WHERE object = ? AND predicate = 'worksFor' AND modality <> 'negated'
            """, arguments: [subject.id.number])
      }
      let rows = try persons.map { try personRow(NodeID(number: $0), database) }
      return People(subject: subject, rows: rows.sorted { NodeSummary.precedes($0.person, $1.person) })
    }
  }

  /// The agreements that a person signed, the latest first.
  func agreements(
    signedBy person: NodeID, field: String? = nil, in range: DateRange? = nil, _ database: Database
  ) throws -> [AgreementSummary] {
    let fields = try field.map { try FieldMatcher(database: database, catalog: catalog).nodes(of: $0) }
    let signed = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT subject FROM triple
        WHERE object = ? AND predicate = 'signatory' AND modality <> 'negated'
        """, arguments: [person.number])
    return try AgreementLoader(database: database, agreements: signed.map(NodeID.init(number:))).summaries()
      .filter { agreement in
        (range?.contains(agreement.date ?? agreement.firstReported) ?? true)
          && (fields.map { wanted in agreement.fields.contains { wanted.contains($0.id) } } ?? true)
      }
      .sorted(by: AgreementSummary.isLater)
  }

  private func personRow(_ id: NodeID, _ database: Database) throws -> PersonRow {
    let statements = try StatementLoader(database: database).statements(of: id)
    let outgoing = statements.filter { $0.subject.id == id && $0.modality != .negated }
    let offices = outgoing.filter { $0.predicate == .worksFor || $0.predicate == .jobTitle }
    let preferred = offices.isEmpty ? statements : offices
    var seen: Set<String> = []
    let sources = preferred.flatMap(\.sources).filter { seen.insert($0.document).inserted }
    return PersonRow(
      person: try StatementLoader(database: database).node(id),
      bodies: outgoing.filter {
        $0.predicate == .worksFor && ($0.time.endedBy == nil || store.frame.asOf != nil)
      }.compactMap(\.object),
      offices: try OfficeLoader(database: database, asOf: store.frame.asOf).offices(of: id),
      titles: outgoing.filter { $0.predicate == .jobTitle }.compactMap(\.value),
      agreements: try agreements(signedBy: id, database),
      sources: sources, support: Support(sources))
  }
}
