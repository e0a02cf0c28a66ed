import PactModel

/// Since when and until when statements hold, as SQL expressions over a row called `triple`.
///
/// Nothing is invented: an agreement holds from the day on which it was signed, a founding from its own date; that a plan is
/// over follows from the signing, that an agreement is over from the first article that calls it terminated or failed,
/// that an office is over from the first article after the last one on it that calls it a former one. The tables `evidence`,
/// `document` and `node` may be those of a store, or views of what was known by some day.
struct Validity {
  /// Only what articles published up to then said, or everything.
  let knownBy: PartialDate?

  /// Whether something was said by then.
  private func known(_ date: String) -> String { knownBy.map { $0.isReached(by: date) } ?? "1" }

  /// The predicates that agreements take.
  static let ofAgreements = PactModel.Predicate.allCases.filter { $0.domain == [.agreement] }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// The agreement's statuses among some.
  private func status(_ statuses: String, _ name: String) -> String {
    """
    FROM main.triple AS \(name) WHERE \(name).subject = triple.subject AND \(name).predicate = 'status'
      AND \(name).value IN (\(statuses)) AND \(name).modality <> 'negated' AND \(known("\(name).firstReported"))
    """
  }

  private static let happenedOn = "(SELECT node.happenedOn FROM node WHERE node.id = triple.subject)"
  private static let plans = "'planned', 'proposed'"
  private static let ends = "'terminated', 'failed'"
  private static let starts = "'signed', 'renewed'"

  /// The day from which it holds, where articles state it. What nobody signed holds from no day.
  var validFrom: String {
    """
    CASE WHEN triple.modality = 'negated' THEN NULL
      WHEN triple.predicate = 'foundedOn' THEN triple.value
      WHEN triple.predicate = 'status' AND triple.value = 'renewed' THEN \(Self.renewedOn)
      WHEN triple.predicate IN (\(Self.ofAgreements))
        AND NOT (triple.predicate = 'status' AND triple.value NOT IN (\(Self.starts)))
        AND (EXISTS (SELECT 1 \(status("\(Self.starts), 'terminated'", "made")))
          OR NOT EXISTS (SELECT 1 \(status("\(Self.plans), \(Self.ends)", "other"))))
        THEN \(Self.happenedOn)
    END
    """
  }

  /// Articles on a renewal may give the date of the signing, too.
  private static let renewedOn = """
    (SELECT max(dated.value) FROM main.entity AS entity
      JOIN evidence AS act ON act.subject = entity.id AND act.predicate = 'status' AND act.value = 'renewed'
        AND act.modality <> 'negated'
      JOIN evidence AS dated ON dated.subject = entity.id AND dated.predicate = 'signedOn'
        AND dated.modality <> 'negated'
      WHERE entity.node = triple.subject)
    """

  /// The day from which it holds no longer, where articles state it.
  var validUntil: String {
    """
    CASE WHEN triple.predicate = 'status' AND triple.value IN (\(Self.plans))
      AND EXISTS (SELECT 1 \(status(Self.starts, "made"))) THEN \(Self.happenedOn) END
    """
  }

  /// The publication date of the first and of the last article that says so; none where articles only say that it is over.
  func reported(_ function: String) -> String {
    """
    (SELECT \(function)(document.published) FROM evidence JOIN document ON document.id = evidence.document
      WHERE evidence.triple = triple.id AND evidence.modality <> '\(FormerOffice.modality)')
    """
  }

  /// The publication date of the first article by which it holds no longer.
  var endedBy: String {
    """
    CASE WHEN triple.modality = 'negated' THEN NULL
      WHEN triple.predicate = 'status' AND triple.value IN (\(Self.plans))
        THEN (SELECT min(later.firstReported) \(status("\(Self.starts), \(Self.ends)", "later")))
      WHEN triple.predicate = 'status' AND triple.value IN (\(Self.ends)) THEN NULL
      WHEN triple.predicate IN (\(Self.ofAgreements)) THEN \(agreementEndedBy)
      WHEN triple.predicate = 'worksFor' THEN \(officeEndedBy)
      WHEN triple.predicate = 'jobTitle' THEN \(titleEndedBy)
    END
    """
  }

  /// The first report of an end that no signing or renewal comes after.
  private var agreementEndedBy: String {
    """
    (SELECT min(over.firstReported) \(status(Self.ends, "over")) AND NOT EXISTS (
      SELECT 1 \(status(Self.starts, "again"))
        AND CASE again.value WHEN 'signed' THEN ifnull(\(Self.happenedOn), again.firstReported)
          ELSE again.firstReported END > over.firstReported))
    """
  }

  private var officeEndedBy: String {
    """
    (SELECT min(document.published) FROM evidence JOIN document ON document.id = evidence.document
      WHERE evidence.triple = triple.id AND evidence.modality = '\(FormerOffice.modality)'
        AND document.published > ifnull(\(knownBy == nil ? "triple.lastReported" : reported("max")), ''))
    """
  }

  /// A title is over when all bodies are over for which sentences give it.
  private var titleEndedBy: String {
    """
    CASE WHEN EXISTS (SELECT 1 FROM main.triple AS office WHERE office.subject = triple.subject
      AND office.predicate = 'worksFor' AND office.endedBy IS NOT NULL) THEN
    (SELECT CASE WHEN count(*) = count(office.endedBy) AND \(known("max(office.endedBy)"))
        THEN max(office.endedBy) END
      FROM main.triple AS office WHERE office.id IN (
        SELECT beside.triple FROM evidence JOIN main.evidence AS beside
          ON beside.document = evidence.document AND beside.subject = evidence.subject AND beside.start = evidence.start
        WHERE evidence.triple = triple.id AND beside.predicate = 'worksFor'
          AND beside.modality NOT IN ('negated', '\(FormerOffice.modality)')))
    END
    """
  }
}
