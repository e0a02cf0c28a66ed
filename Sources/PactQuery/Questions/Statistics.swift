import GRDB
import PactModel
import PactStore

/// How much of what a graph holds.
public struct Statistics: Sendable, Hashable, Codable {
  /// One number.
  public struct Count: Sendable, Hashable, Codable {
    /// What is counted: `articles`, `articles by year`, `nodes by type`.
    public var section: String
    /// Which of them: a year, a type, a predicate; empty for all.
    public var name: String
    public var count: Int
  }

  public var rows: [Count]
}

/// The articles of a store.
public struct Documents: Sendable, Hashable, Codable {
  /// One article, with how much it says.
  public struct Row: Sendable, Hashable, Codable {
    public var document: String
    public var published: String?
    public var language: String
    public var title: String?
    /// The first published article with the same text, where this one is a copy of it.
    public var copyOf: String?
    public var nodes: Int
    public var triples: Int
  }

  /// In the order of their ids.
  public var rows: [Row]
}

extension GraphQuery {
  /// Counts what the graph holds.
  public func statistics() throws(Diagnostic) -> Statistics {
    try store.read { database in
      var rows: [Statistics.Count] = []
      for (section, sql) in Self.counts(within: store.frame) {
        for row in try Row.fetchAll(database, sql: sql) {
          rows.append(Statistics.Count(section: section, name: row["name"], count: row["number"]))
        }
      }
      return Statistics(rows: rows)
    }
  }

  /// Every article of the store.
  public func documents() throws(Diagnostic) -> Documents {
    try store.read { database in
      Documents(
        rows: try Row.fetchAll(
          database,
          sql: """
            SELECT name, published, language, title,
              (SELECT name FROM document AS origin
                WHERE origin.id = document.origin AND origin.id <> document.id) AS copyOf,
              (SELECT count(DISTINCT node) FROM entity WHERE entity.document = document.id) AS nodes,
              (SELECT count(DISTINCT triple) FROM evidence WHERE evidence.document = document.id) AS triples
            FROM document ORDER BY name
            """
        ).map {
          Documents.Row(
            document: $0["name"], published: $0["published"], language: $0["language"], title: $0["title"],
            copyOf: $0["copyOf"], nodes: $0["nodes"], triples: $0["triples"])
        })
    }
  }

  /// Within a part of time, only nodes count of which something is said, and only evidence of what is said.
  private static func counts(within frame: TimeFrame) -> [(String, String)] {
    if frame.isEverything { return counts(nodes: "node", evidence: "evidence") }
    return counts(
      nodes: """
        (SELECT * FROM node WHERE EXISTS (SELECT 1 FROM triple WHERE subject = node.id)
          OR EXISTS (SELECT 1 FROM triple WHERE object = node.id)) AS node
        """,
      evidence: "(SELECT evidence.rule FROM evidence JOIN triple ON triple.id = evidence.triple) AS evidence")
  }

  private static func counts(nodes: String, evidence: String) -> [(String, String)] {
    [
      ("articles", "SELECT '' AS name, count(*) AS number FROM document"),
      ("independent articles", "SELECT '' AS name, count(DISTINCT origin) AS number FROM document"),
      (
        "articles by language",
        "SELECT language AS name, count(*) AS number FROM document GROUP BY 1 ORDER BY 1"
      ),
      (
        "articles by year",
        "SELECT ifnull(substr(published, 1, 4), '?') AS name, count(*) AS number FROM document GROUP BY 1 ORDER BY 1"
      ),
      ("nodes", "SELECT '' AS name, count(*) AS number FROM \(nodes)"),
      (
        "nodes by type", "SELECT type AS name, count(*) AS number FROM \(nodes) GROUP BY 1 ORDER BY 2 DESC, 1"
      ),
      (
        "agreements by instrument",
        """
        SELECT value AS name, count(DISTINCT subject) AS number FROM triple
        WHERE predicate = 'instrument' AND modality <> 'negated' GROUP BY 1 ORDER BY 2 DESC, 1
        """
      ),
      (
        "agreements by status",
        """
        SELECT value AS name, count(DISTINCT subject) AS number FROM triple
        WHERE predicate = 'status' AND modality <> 'negated' GROUP BY 1 ORDER BY 2 DESC, 1
        """
      ),
      (
        "agreements by year",
        """
        SELECT ifnull(substr(happenedOn, 1, 4), '?') AS name, count(*) AS number FROM \(nodes)
        WHERE type = 'Agreement' GROUP BY 1 ORDER BY 1
        """
      ),
      (
        "agreements by field",
        """
        SELECT ifnull(labelEn, labelKo) AS name, count(DISTINCT triple.subject) AS number FROM node AS field
        JOIN triple ON triple.object = field.id AND triple.predicate = 'coversField' AND triple.modality <> 'negated'
        WHERE field.type = 'Field' GROUP BY field.id ORDER BY 2 DESC, 1, field.id LIMIT 20
        """
      ),
      ("triples", "SELECT '' AS name, count(*) AS number FROM triple"),
      (
        "triples by modality",
        "SELECT modality AS name, count(*) AS number FROM triple GROUP BY 1 ORDER BY 2 DESC, 1"
      ),
      (
        "triples by predicate",
        "SELECT predicate AS name, count(*) AS number FROM triple GROUP BY 1 ORDER BY 2 DESC, 1"
      ),
      ("evidence", "SELECT '' AS name, count(*) AS number FROM \(evidence)"),
      (
        "evidence by rule",
        "SELECT rule AS name, count(*) AS number FROM \(evidence) GROUP BY 1 ORDER BY 2 DESC, 1"
      ),
    ]
  }
}

extension Statistics: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: ["section", "name", "count"].map { Vocabulary.column($0, language) },
      rows: rows.map { [$0.section, $0.name, "\($0.count)"] })
  }
}

extension Documents: Answer {
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        Vocabulary.column("document", language), Vocabulary.column("published", language),
        Vocabulary.column("language", language), Vocabulary.column("title", language, limit: 60),
        Vocabulary.column("copyOf", language, limit: 40), Vocabulary.column("nodes", language),
        Vocabulary.column("triples", language),
      ],
      rows: rows.map {
        [
          $0.document, $0.published ?? "", $0.language, $0.title ?? "", $0.copyOf ?? "", "\($0.nodes)",
          "\($0.triples)",
        ]
      })
  }
}
