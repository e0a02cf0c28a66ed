import GRDB
import PactModel

extension GraphStore {
  /// The views that a connection looks through within a frame; they go before the tables of the same names.
  static func views(within frame: TimeFrame) -> String {
    var views: [String] = []
    var triples = "main.triple"
    if let day = frame.knownBy {
      views += known(by: day)
      triples = "temp.knownTriple"
    }
    var conditions: [String] = []
    if let day = frame.asOf {
      // Being no more is no state of a thing.
      conditions = [
        "(\(day.isReached(by: "triple.validFrom")) OR \(day.isReached(by: "triple.firstReported")))",
        "NOT ifnull(\(day.isReached(by: "triple.validUntil")), 0)",
        "NOT ifnull(\(day.isReached(by: "triple.endedBy")), 0)",
        "NOT (triple.predicate = 'status' AND triple.value IN ('terminated', 'failed'))",
      ]
    }
    if let since = frame.since { conditions.append(since.mayPrecede(happenedOn)) }
    if let until = frame.until { conditions.append(until.isReached(by: happenedOn)) }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    views.append("CREATE TEMP VIEW triple AS SELECT triple.* FROM \(triples) AS triple \(filter)")
    return views.joined(separator: ";\n") + ";"
  }

  /// When what a triple says happened: with an agreement, with its signing.
  private static let happenedOn = """
    (CASE WHEN triple.predicate IN (\(Validity.ofAgreements))
      THEN (SELECT ifnull(node.happenedOn, node.firstReported) FROM node WHERE node.id = triple.subject)
      ELSE ifnull(triple.validFrom, triple.firstReported) END)
    """

  private static func known(by day: PartialDate) -> [String] {
    let validity = Validity(knownBy: day)
    return [
      "CREATE TEMP VIEW document AS SELECT * FROM main.document WHERE \(day.isReached(by: "published"))",
      """
      CREATE TEMP VIEW entity AS SELECT entity.* FROM main.entity AS entity
      WHERE EXISTS (SELECT 1 FROM document WHERE document.id = entity.document)
      """,
      """
      CREATE TEMP VIEW evidence AS SELECT evidence.* FROM main.evidence AS evidence
      WHERE EXISTS (SELECT 1 FROM document WHERE document.id = evidence.document)
      """,
      """
      CREATE TEMP VIEW node AS SELECT id, key, type, kind, labelKo, labelEn,
        CASE WHEN type = 'Agreement' THEN (\(EventDate.sql)) END AS happenedOn,
        CASE WHEN \(day.isReached(by: "firstReported")) THEN firstReported END AS firstReported
      FROM main.node AS node
      """,
      """
      CREATE TEMP VIEW knownTriple AS SELECT id, subject, predicate, object, value, modality,
        \(validity.validFrom) AS validFrom, \(validity.validUntil) AS validUntil, firstReported,
        \(validity.reported("max")) AS lastReported, \(validity.endedBy) AS endedBy
      FROM main.triple AS triple
      WHERE \(day.isReached(by: "firstReported")) OR \(day.isReached(by: "endedBy"))
      """,
    ]
  }
}
