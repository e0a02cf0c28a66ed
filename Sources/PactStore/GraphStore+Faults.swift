import GRDB
import PactModel

extension GraphStore {
  /// What is wrong with the store, one diagnostic for each invariant that does not hold; empty for a sound store.
  ///
  /// No triple without evidence, no evidence or mention outside of its text, no text other than the one that was read, no
  /// node that nothing speaks of, no reference to a missing row, no triple whose subject or object is of a type that
  /// its predicate does not take.
  public func faults() throws(Diagnostic) -> [Diagnostic] {
    try read { database in
      var faults: [Diagnostic] = []
      if let damage = try String.fetchOne(database, sql: "PRAGMA quick_check(1)"), damage != "ok" {
        return [StoreError.corrupt(path, damage)]
      }
      for (what, sql) in Self.invariantsOfAssembly {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM (\(sql))") ?? 0
        if count > 0 { faults.append(StoreError.unsound("\(count) \(what)", path, remedy: Self.rebuilding)) }
      }
      for (what, sql) in Self.invariantsOfFacts {
        let documents = try String.fetchAll(database, sql: sql)
        if documents.isEmpty { continue }
        faults.append(
          StoreError.unsound("\(documents.count) \(what)", path, remedy: Self.rereading(Set(documents))))
      }
      let changed = try Self.documentsWithAnotherText(database)
      if !changed.isEmpty {
        faults.append(
          StoreError.unsound(
            "\(changed.count) articles with another text than was read", path,
            remedy: Self.rereading(Set(changed))))
      }
      let dangling = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
      if dangling > 0 {
        faults.append(
          StoreError.unsound(
            "\(dangling) references to rows that are missing", path, remedy: Self.rebuilding))
      }
      let misplaced = try Self.misplacedTypes(database)
      if misplaced > 0 {
        faults.append(
          StoreError.unsound(
            "\(misplaced) triples between types that the predicate does not take", path,
            remedy: "the extraction said so: read the articles again with `pactgraph extract --force`"))
      }
      return faults
    }
  }

  private static let rebuilding = "assemble the graph anew with `pactgraph verify --repair`"

  private static func rereading(_ documents: Set<String>) -> String {
    let names = documents.sorted()
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return "read again with `pactgraph extract --force`, or take out with `pactgraph remove`: \(list)"
  }

  /// What may be wrong with what is assembled from the documents.
  private static let invariantsOfAssembly = [
    (
      "triples without evidence",
      "SELECT id FROM triple WHERE id NOT IN (SELECT triple FROM evidence WHERE triple IS NOT NULL)"
    ),
    (
      "nodes that nothing speaks of",
      "SELECT id FROM node WHERE NOT EXISTS (SELECT 1 FROM entity WHERE node = node.id)"
    ),
    (
      "articles that are copies of one which is itself a copy, or of none",
      """
      SELECT document.id FROM document LEFT JOIN document AS first ON first.id = document.origin
      WHERE first.origin IS NOT first.id
      """
    ),
    (
      "articles whose wording is not indexed",
      "SELECT story, day FROM wording EXCEPT SELECT story, day FROM band"
    ),
    (
      "traces of articles that are gone",
      "SELECT story, day FROM band EXCEPT SELECT story, day FROM wording"
    ),
    (
      "agreements that are one with another and of another node",
      """
      SELECT accord.entity FROM accord JOIN entity ON entity.id = accord.entity
      JOIN entity AS other ON other.id = accord.other WHERE merged AND entity.node IS NOT other.node
      """
    ),
    ("entities without a node", "SELECT id FROM entity WHERE node IS NULL"),
    (
      "profiles with a wrong support",
      "SELECT id FROM profile WHERE support <> (SELECT count(*) FROM entity WHERE profile = profile.id)"
    ),
    (
      "entities of another node than their profile",
      """
      SELECT entity.id FROM entity JOIN profile ON profile.id = entity.profile
      WHERE entity.node IS NOT profile.node
      """
    ),
    (
      "nodes with wrong counts of connections",
      """
      SELECT * FROM (
        SELECT node, type, connections, agreements FROM connection EXCEPT SELECT * FROM (\(countedConnections)))
      UNION ALL SELECT * FROM (
        SELECT * FROM (\(countedConnections)) EXCEPT SELECT node, type, connections, agreements FROM connection)
      """
    ),
    (
      "triples with other dates than their articles",
      """
      SELECT id FROM triple
      WHERE firstReported IS NOT \(Validity(knownBy: nil).reported("min"))
        OR lastReported IS NOT \(Validity(knownBy: nil).reported("max"))
      """
    ),
    (
      "pieces of evidence for another triple",
      """
      SELECT evidence.id FROM evidence JOIN triple ON triple.id = evidence.triple
      JOIN entity AS subject ON subject.id = evidence.subject
      LEFT JOIN entity AS object ON object.id = evidence.object
      WHERE triple.predicate <> evidence.predicate OR triple.value IS NOT evidence.value
        OR triple.modality <> replace(evidence.modality, '\(FormerOffice.modality)', 'asserted')
        OR NOT (triple.subject = subject.node AND triple.object IS object.node
          OR triple.subject = object.node AND triple.object = subject.node)
      """
    ),
  ]

  /// What the table `connection` must hold.
  private static let countedConnections = """
    SELECT node.id, node.type, count(DISTINCT tie.id), count(DISTINCT tie.agreement) FROM (
      SELECT id, subject AS "end", NULL AS agreement FROM triple
      WHERE object IS NOT NULL AND modality <> 'negated'
      UNION ALL SELECT id, object,
        CASE WHEN predicate IN ('party', 'signatory', 'signedAt', 'coversField') THEN subject END FROM triple
      WHERE object IS NOT NULL AND modality <> 'negated') AS tie
    JOIN node ON node.id = tie."end" GROUP BY node.id
    """

  /// What may be wrong with what the documents say; each query names the documents.
  private static let invariantsOfFacts = [
    (
      "pieces of evidence outside of their text",
      """
      SELECT document.name FROM evidence JOIN document ON document.id = evidence.document
      WHERE evidence."end" > length(document.text)
      """
    ),
    (
      "entities with a mention outside of their text",
      """
      SELECT document.name FROM entity JOIN document ON document.id = entity.document
      WHERE EXISTS (SELECT 1 FROM json_each(entity.extracted, '$.mentions') AS mention
        WHERE json_extract(mention.value, '$.end') > length(document.text))
      """
    ),
  ]

  private static func documentsWithAnotherText(_ database: Database) throws -> [String] {
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT name, contentHash, text FROM document ORDER BY name")
    var changed: [String] = []
    while let row = try cursor.next() {
      if SHA256(row["text"]).hexadecimal != row["contentHash"] as String { changed.append(row["name"]) }
    }
    return changed
  }

  private static func misplacedTypes(_ database: Database) throws -> Int {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT triple.predicate, subject.type AS subject, object.type AS object, count(*) AS number FROM triple
        JOIN node AS subject ON subject.id = triple.subject LEFT JOIN node AS object ON object.id = triple.object
        GROUP BY 1, 2, 3
        """)
    return rows.reduce(0) { sum, row in
      guard let predicate = Predicate(rawValue: row["predicate"]) else { return sum + row["number"] }
      let fits = { (subject: String, object: String?) in
        EntityType(rawValue: subject).map(predicate.domain.contains) == true
          && (object.map { EntityType(rawValue: $0).map(predicate.range.contains) == true }
            ?? predicate.takesLiteral)
      }
      let subject: String = row["subject"]
      let object: String? = row["object"]
      let isFine = fits(subject, object) || predicate.isSymmetric && object.map { fits($0, subject) } == true
      return isFine ? sum : sum + row["number"]
    }
  }
}
