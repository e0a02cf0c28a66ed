import GRDB
import PactModel
import PactStore

/// Two things that were held to be one, or might be, and of which nobody can be sure.
public struct ReviewRow: Sendable, Hashable, Codable {
  /// One of the two.
  public struct Side: Sendable, Hashable, Codable {
    /// How decisions name it.
    public var reference: String
    public var node: NodeSummary
    /// The first article that presents it so.
    public var document: String
    /// The first sentence of that article that says something of it.
    public var sentence: String
  }

  public var first: Side
  public var second: Side
  /// `label`, `employer`, `name`, `reading`, `acronym`, `entryName`; of agreements `date`, `contradiction`, `plan`,
  /// `time`, `succession`.
  public var reason: String
  /// How sure it is that they are one, in 0...1.
  public var score: Double
  /// Whether they are one in the graph.
  public var merged: Bool
}

/// The answer to `review`.
public struct Review: Sendable, Hashable, Codable {
  /// The likeliest first.
  public var rows: [ReviewRow]
}

extension GraphQuery {
  /// Merges that were or might have been made and that nobody decided on, as far as they are uncertain.
  public func review(
    of name: String? = nil, between low: Double = 0.3, and high: Double = 0.8
  ) throws(Diagnostic) -> Review {
    let decided = Set(try store.decisions().map { [$0.first, $0.second].sorted() })
    return try store.read { database in
      let node = try name.map { try self.node($0, types: Set(EntityType.allCases), in: database) }
      let rows = try Row.fetchAll(
        database, sql: Self.uncertain, arguments: ["low": low, "high": high, "node": node?.id.number])
      var seen = decided
      var found: [ReviewRow] = []
      for row in rows {
        let isAgreement: Bool = row["isAgreement"]
        let side = isAgreement ? agreementSide : profileSide
        guard let first = try side(row["first"], database), let second = try side(row["second"], database),
          first.reference != second.reference,
          seen.insert([first.reference, second.reference].sorted()).inserted
        else { continue }
        found.append(
          ReviewRow(
            first: first, second: second, reason: row["reason"], score: row["score"], merged: row["merged"]))
      }
      return Review(rows: found)
    }
  }

  private static let uncertain = """
    SELECT first, second, reason, score, merged, 0 AS isAgreement, one.key AS a, other.key AS b FROM likeness
    JOIN profile AS one ON one.id = first JOIN profile AS other ON other.id = second
    WHERE score BETWEEN :low AND :high AND reason <> 'decision'
      AND (:node IS NULL OR one.node = :node OR other.node = :node) AND (merged OR one.node <> other.node)
    UNION ALL
    SELECT accord.entity, accord.other, reason, score, merged, 1, one.local || document.name, other.local || others.name
    FROM accord JOIN entity AS one ON one.id = accord.entity JOIN document ON document.id = one.document
    JOIN entity AS other ON other.id = accord.other JOIN document AS others ON others.id = other.document
    WHERE score BETWEEN :low AND :high AND reason <> 'decision'
      AND (:node IS NULL OR one.node = :node OR other.node = :node) AND (merged OR one.node <> other.node)
    ORDER BY score DESC, isAgreement, a, b
    """

  private func agreementSide(_ entity: Int64, _ database: Database) throws -> ReviewRow.Side? {
    guard let reference = try GraphStore.reference(toAgreement: entity, database),
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT node.id, document.name AS document, \(Self.sentence) AS sentence
          FROM entity JOIN node ON node.id = entity.node JOIN document ON document.id = entity.document
          WHERE entity.id = ?
          """, arguments: [entity])
    else { return nil }
    return try side(reference, row, database)
  }

  private func side(_ reference: String, _ row: Row, _ database: Database) throws -> ReviewRow.Side {
    ReviewRow.Side(
      reference: reference,
      node: try StatementLoader(database: database).node(NodeID(number: row["id"])),
      document: row["document"] ?? "", sentence: row["sentence"] ?? "")
  }

  /// What an article says first of an entity of it.
  private static let sentence = """
    (SELECT substr(document.text, evidence.start + 1, evidence."end" - evidence.start) FROM evidence
      WHERE evidence.document = document.id AND entity.id IN (evidence.subject, evidence.object)
      ORDER BY evidence.start LIMIT 1)
    """

  private func profileSide(_ profile: Int64, _ database: Database) throws -> ReviewRow.Side? {
    guard let reference = try GraphStore.reference(toProfile: profile, database),
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT node.id, document.name AS document, \(Self.sentence) AS sentence
          FROM profile JOIN node ON node.id = profile.node
          LEFT JOIN entity ON entity.profile = profile.id LEFT JOIN document ON document.id = entity.document
          WHERE profile.id = ? ORDER BY document.name, entity.id LIMIT 1
          """, arguments: [profile])
    else { return nil }
    return try side(reference, row, database)
  }
}

extension Review: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("score", language), Vocabulary.column("merged", language),
        Vocabulary.column("reason", language), Vocabulary.column("first", language, limit: 40),
        Vocabulary.column("second", language, limit: 40), Vocabulary.column("documents", language, limit: 48),
      ],
      rows: rows.map { row in
        let hundredths = Int((row.score * 100).rounded())
        return [
          "0.\(hundredths < 10 ? "0" : "")\(hundredths)", row.merged ? "yes" : "no", row.reason,
          row.first.name(in: language), row.second.name(in: language),
          "\(row.first.document), \(row.second.document)",
        ]
      })
  }
}

extension ReviewRow.Side {
  /// What a reader knows it by: a reference to an agreement says nothing.
  public func name(in language: Language) -> String {
    node.type == .agreement ? "\(node.label.text(in: language)), \(node.id)" : reference
  }
}
