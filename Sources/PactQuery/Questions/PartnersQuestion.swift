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
      let agreements = try agreements(of: body.id, field: field, in: range, database)
      let loader = AgreementLoader(database: database)
      var rows: [PartnerRow] = []
      for agreement in agreements {
        for partner in agreement.parties where partner.id != body.id {
          rows.append(
            PartnerRow(
              partner: partner, agreement: agreement,
              sources: try loader.sources(of: agreement.id, naming: partner.id)))
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
    var conditions = ["node.type = 'Agreement'", condition]
    var arguments = StatementArguments()
    if !store.frame.isEverything {
      conditions.append("EXISTS (SELECT 1 FROM triple WHERE subject = node.id AND modality <> 'negated')")
    }
    if let range { conditions.append(range.sql(AgreementDate.sql)) }
    if let body {
      conditions.append(
        """
        node.id IN (SELECT subject FROM triple
          WHERE object = ? AND predicate IN ('party', 'signatory') AND modality <> 'negated')
        """)
      arguments += [body.number]
    }
    if let field {
      let fields = try FieldMatcher(database: database, catalog: catalog).nodes(of: field)
      conditions.append(
        """
        EXISTS (SELECT 1 FROM triple WHERE subject = node.id AND predicate = 'coversField'
          AND modality <> 'negated' AND object IN (SELECT value FROM json_each(?)))
        """)
      arguments += ["[" + fields.sorted().map { String($0.number) }.joined(separator: ",") + "]"]
    }
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM node WHERE \(conditions.joined(separator: " AND "))",
      arguments: arguments)
    let loader = AgreementLoader(database: database)
    return try ids.map { try loader.load(NodeID(number: $0)) }
      .sorted {
        let (a, b) = ($0.date ?? $0.firstReported ?? "", $1.date ?? $1.firstReported ?? "")
        return a != b ? a > b : $0.id < $1.id
      }
  }

  private func cooperation(
    of body: NodeID, in range: DateRange?, _ database: Database
  ) throws -> [PartnerRow] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT node.id, node.type, node.kind, node.labelKo, node.labelEn, \(Source.columns)
        FROM triple JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        JOIN node ON node.id = CASE WHEN triple.subject = ?1 THEN triple.object ELSE triple.subject END
        WHERE triple.id IN (
            SELECT id FROM triple WHERE subject = ?1 AND predicate = 'cooperatesWith'
            UNION SELECT id FROM triple WHERE object = ?1 AND predicate = 'cooperatesWith')
          AND triple.modality <> 'negated'
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start
        """, arguments: [body.number])
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
