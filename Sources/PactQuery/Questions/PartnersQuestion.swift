import GRDB
import PactModel
import PactStore

/// One tie of a body with one partner.
public struct PartnerRow: Sendable, Hashable, Codable {
  public var partner: NodeSummary
  /// The agreement, or nil where articles speak of cooperation without an instrument.
  public var agreement: AgreementSummary?
  /// The articles that name the partner in this tie, each with the sentence.
  public var sources: [Source]
  /// How many they are.
  public var support: Support

  init(partner: NodeSummary, agreement: AgreementSummary?, sources: [Source]) {
    self.partner = partner
    self.agreement = agreement
    self.sources = sources
    support = Support(sources)
  }
}

/// The answer to `query partners`.
public struct Partners: Sendable, Hashable, Codable {
  /// Whose partners they are.
  public var body: NodeSummary
  /// In the order of dates, the latest first; ties without a date last.
  public var rows: [PartnerRow]
}

extension GraphQuery {
  /// With whom a body has agreements, in a field and a span of time, if these are given.
  ///
  /// Cooperation without an instrument is listed for partners that have no agreement, where no field is asked for.
  /// An agreement whose date no article gives counts as of its first article.
  public func partners(
    of name: String, field: String? = nil, in range: DateRange? = nil
  ) throws(Diagnostic) -> Partners {
    try store.read { database in
      let body = try node(name, types: [.organization, .gpe, .facility], in: database)
      let found = try agreementIDs(of: body.id, field: field, in: range, database)
      let loader = try AgreementLoader(database: database, agreements: found)
      var rows: [PartnerRow] = []
      for agreement in loader.summaries().sorted(by: AgreementSummary.isLater) {
        for partner in agreement.parties where partner.id != body.id {
          rows.append(
            PartnerRow(
              partner: partner, agreement: agreement,
              sources: loader.sources(of: agreement.id, naming: partner.id)))
        }
      }
      if field == nil {
        let known = Set(rows.map(\.partner.id))
        rows += try cooperation(of: body.id, in: range, database).filter { !known.contains($0.partner.id) }
      }
      return Partners(body: body, rows: rows)
    }
  }

  /// The agreements of a body, or all, that fit; the latest first.
  ///
  /// - Parameter condition: SQL on a row of `node` that must hold, too.
  func agreements(
    of body: NodeID?, field: String?, in range: DateRange?, where condition: String = "1",
    _ database: Database
  ) throws -> [AgreementSummary] {
    let found = try agreementIDs(of: body, field: field, in: range, where: condition, database)
    return try AgreementLoader(database: database, agreements: found).summaries()
      .sorted(by: AgreementSummary.isLater)
  }

  /// The agreements of a body, or all, that fit, in no order.
  ///
  /// - Parameter condition: SQL on a row of `node` that must hold, too.
  private func agreementIDs(
    of body: NodeID?, field: String?, in range: DateRange?, where condition: String = "1",
    _ database: Database
  ) throws -> [NodeID] {
    var conditions = ["node.type = 'Agreement'", condition]
    var arguments = StatementArguments()
    // Few agreements are of one body, or in one field: from these the search must start, not from all of a time.
    var scope = "node"
    if let body {
      scope = """
        (SELECT DISTINCT subject FROM triple
          WHERE object = ? AND predicate IN ('party', 'signatory') AND modality <> 'negated') AS own
        CROSS JOIN node ON node.id = own.subject
        """
      arguments += [body.number]
    }
    if let field {
      let fields = try FieldMatcher(database: database, catalog: catalog).nodes(of: field)
      let covering = """
        SELECT subject FROM triple WHERE object IN (SELECT value FROM json_each(?))
          AND predicate = 'coversField' AND modality <> 'negated'
        """
      if body == nil {
        scope = "(SELECT DISTINCT subject FROM (\(covering))) AS own CROSS JOIN node ON node.id = own.subject"
      } else {
        conditions.append("EXISTS (\(covering) AND subject = node.id)")
      }
      arguments += [fields.sorted().jsonArray]
    }
    if !store.frame.isEverything {
      conditions.append("EXISTS (SELECT 1 FROM triple WHERE subject = node.id AND modality <> 'negated')")
    }
    if let range { conditions.append(range.sql(AgreementDate.sql)) }
    let select = try database.cachedStatement(
      sql: "SELECT node.id FROM \(scope) WHERE \(conditions.joined(separator: " AND "))")
    return try Int64.fetchAll(select, arguments: arguments).map(NodeID.init(number:))
  }

  private func cooperation(
    of body: NodeID, in range: DateRange?, _ database: Database
  ) throws -> [PartnerRow] {
    let select = try database.cachedStatement(
      sql: """
        SELECT node.id, node.type, node.kind, node.labelKo, node.labelEn, \(Source.columns)
        FROM triple JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        JOIN node ON node.id = CASE WHEN triple.subject = ?1 THEN triple.object ELSE triple.subject END
        WHERE triple.id IN (
            SELECT id FROM triple WHERE subject = ?1 AND predicate = 'cooperatesWith'
            UNION SELECT id FROM triple WHERE object = ?1 AND predicate = 'cooperatesWith')
          AND triple.modality <> 'negated'
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start
        """)
    let rows = try Row.fetchAll(select, arguments: [body.number])
    var sources: [NodeSummary: [Source]] = [:]
    for row in rows {
      let source = Source(row)
      guard range?.contains(source.published) ?? true else { continue }
      sources[NodeSummary(row), default: []].append(source)
    }
    return sources.keys.sorted(by: NodeSummary.precedes).map {
      PartnerRow(partner: $0, agreement: nil, sources: sources[$0] ?? [])
    }
  }
}
