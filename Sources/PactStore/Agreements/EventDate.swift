/// The one date that stands for an agreement, among those that articles give.
///
/// The day of the signing; of what is only renewed, the renewal's; of what is only planned, the planned one. A precise date
/// outweighs a coarse one, since it says the same and more; then independent sources count, then articles; of equally
/// good ones it is the earliest.
enum EventDate {
  /// The date of the agreement of a row called `node`, as an SQL query; `evidence` and `document` may be views of what was
  /// known by some day.
  ///
  /// What was planned for a day of the month in which it was signed was signed on that day, as far as anybody knows.
  static let sql = """
    WITH said AS (
      SELECT entity.id,
        CASE WHEN max(ifnull(evidence.value, '') = 'renewed') THEN 'renewed'
          WHEN min(ifnull(evidence.value, '') IN ('planned', 'proposed')) THEN 'planned' ELSE 'signed' END AS act
      FROM main.entity AS entity LEFT JOIN evidence ON evidence.subject = entity.id AND evidence.predicate = 'status'
        AND evidence.modality <> 'negated'
      WHERE entity.node = node.id GROUP BY entity.id),
    claim AS (
      SELECT said.act, evidence.value AS date, row_number() OVER (
        PARTITION BY said.act ORDER BY length(evidence.value) DESC, count(DISTINCT document.origin) DESC,
          count(DISTINCT document.id) DESC, evidence.value) AS rank
      FROM said JOIN evidence ON evidence.subject = said.id AND evidence.predicate = 'signedOn'
        AND evidence.modality <> 'negated'
      JOIN document ON document.id = evidence.document GROUP BY 1, 2)
    SELECT CASE WHEN made IS NULL OR substr(planned, 1, length(made)) = made THEN planned ELSE made END FROM (
      SELECT ifnull(max(CASE act WHEN 'signed' THEN date END), max(CASE act WHEN 'renewed' THEN date END)) AS made,
        max(CASE act WHEN 'planned' THEN date END) AS planned
      FROM claim WHERE rank = 1)
    """
}
