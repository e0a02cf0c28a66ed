import GRDB
import PactModel

/// Brings the dates of triples and agreements in line with the articles: when they were reported, and since when and until
/// when they hold.
struct ValidityAssembly {
  let database: Database
  private let validity = Validity(knownBy: nil)

  func assemble(_ touched: Touched) throws {
    try date(touched)
    let nodes = touched.nodes.jsonArray
    try database.run(
      """
      UPDATE node SET firstReported = (SELECT min(firstReported) FROM triple WHERE subject = node.id)
      WHERE type = 'Agreement' AND id IN (SELECT value FROM json_each(?))
      """, [nodes])
    var open = Set(touched.lost.triples).union(touched.gained.triples)
    open.formUnion(
      try database.numbers(
        """
        SELECT triple.id FROM node JOIN triple ON triple.subject = node.id
        WHERE node.type = 'Agreement' AND node.id IN (SELECT value FROM json_each(?))
        """, [nodes]))
    open.formUnion(try offices(touched))
    // A title is over when its offices are.
    for condition in ["<>", "="] {
      try database.run(
        """
        UPDATE triple SET validFrom = \(validity.validFrom), validUntil = \(validity.validUntil),
          endedBy = \(validity.endedBy)
        WHERE predicate \(condition) 'jobTitle' AND id IN (SELECT value FROM json_each(?))
        """, [open.sorted().jsonArray])
    }
  }

  /// Looking at all evidence of a statement that every article repeats takes longer with every article, so that only the loss
  /// of the first or the last report makes it necessary.
  private func date(_ touched: Touched) throws {
    for lost in touched.lost.dated {
      try database.run(
        """
        UPDATE triple SET firstReported = \(validity.reported("min")), lastReported = \(validity.reported("max"))
        WHERE id = ?1 AND (firstReported >= ?2 OR lastReported <= ?3)
        """, [lost.triple, lost.first, lost.last])
    }
    for gained in touched.gained.dated {
      try database.run(
        """
        UPDATE triple SET firstReported = min(ifnull(firstReported, ?1), ?1),
          lastReported = max(ifnull(lastReported, ?2), ?2)
        WHERE id = ?3
        """, [gained.first, gained.last, gained.triple])
    }
  }

  /// The offices and titles of touched persons who used to have another, or of whom that was said.
  private func offices(_ touched: Touched) throws -> [Int64] {
    try database.numbers(
      """
      SELECT triple.id FROM triple WHERE predicate IN ('worksFor', 'jobTitle') AND subject IN (
        SELECT open.value FROM json_each(?1) AS open
        WHERE EXISTS (SELECT 1 FROM entity WHERE node = open.value AND isFormer = 1)
          OR EXISTS (SELECT 1 FROM triple AS office
            WHERE office.subject = open.value AND office.predicate = 'worksFor' AND office.endedBy IS NOT NULL))
      """, [touched.nodes.jsonArray])
  }
}
