import PactModel
import PactStore

/// The answer to `query agreements`.
public struct Agreements: Sendable, Hashable, Codable {
  /// Whose agreements they are, or nil for everybody's.
  public var body: NodeSummary?
  /// The latest first; those without a date last.
  public var rows: [AgreementSummary]
}

extension GraphQuery {
  /// The agreements of a body, or of everybody, in a field, a span of time and a status, if these are given.
  public func agreements(
    of name: String? = nil, field: String? = nil, in range: DateRange? = nil, status: String? = nil
  ) throws(Diagnostic) -> Agreements {
    try store.read { database in
      let body = try name.map {
        try node($0, types: [.organization, .gpe, .facility, .person], in: database)
      }
      var rows: [AgreementSummary]
      if let body, body.type == .person {
        rows = try agreements(signedBy: body.id, field: field, in: range, database)
      } else {
        rows = try agreements(of: body?.id, field: field, in: range, database)
      }
      if let status { rows.removeAll { $0.status != status } }
      return Agreements(body: body, rows: rows)
    }
  }
}
