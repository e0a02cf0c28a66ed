import GRDB
import PactModel

/// How much is in a store.
public struct GraphCounts: Sendable, Hashable, Codable {
  public var documents = 0
  public var nodes = 0
  public var triples = 0
  public var evidence = 0
}

extension GraphStore {
  /// How much is in the store.
  public func counts() throws(Diagnostic) -> GraphCounts {
    try read { database in
      var counts = GraphCounts()
      counts.documents = try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0
      counts.nodes = try Int.fetchOne(database, sql: "SELECT count(*) FROM node") ?? 0
      counts.triples = try Int.fetchOne(database, sql: "SELECT count(*) FROM triple") ?? 0
      counts.evidence = try Int.fetchOne(database, sql: "SELECT count(*) FROM evidence") ?? 0
      return counts
    }
  }

  /// A hash of the graph: equal for equal articles, however they came into the store.
  ///
  /// It covers nodes with their names and identifiers, triples, evidence, and which articles are copies; not runs and reading dates.
  public func digest() throws(Diagnostic) -> String {
    try read { try Self.digest($0) }
  }

  static func digest(_ database: Database) throws -> String {
    var digest = ""
    var chunk = ""
    for query in digestQueries {
      let cursor = try Row.fetchCursor(database, sql: query)
      while let row = try cursor.next() {
        for (_, value) in row {
          chunk += value.isNull ? "\u{0}" : "\(value.storage.value ?? "")"
          chunk += "\u{1}"
        }
        chunk += "\n"
        if chunk.utf8.count > 1 << 16 {
          digest = SHA256(digest + chunk).hexadecimal
          chunk = ""
        }
      }
      chunk += "\u{2}"
    }
    return SHA256(digest + chunk).hexadecimal
  }

  private static let digestQueries = [
    """
    SELECT document.name, document.contentHash, document.title, document.url, document.published, document.language,
      first.name
    FROM document LEFT JOIN document AS first ON first.id = document.origin ORDER BY 1
    """,
    """
    SELECT min(one.name, other.name), max(one.name, other.name), share FROM copy
    JOIN document AS one ON one.id = first JOIN document AS other ON other.id = second ORDER BY 1, 2
    """,
    "SELECT id, key, type, kind, labelKo, labelEn, happenedOn, firstReported FROM node ORDER BY id",
    """
    SELECT profile.key, profile.support, profile.node, text, source, language, alias.support
    FROM profile JOIN alias ON alias.profile = profile.id
    ORDER BY profile.key, text, source, language
    """,
    """
    SELECT profile.key, scheme, value, identifier.support
    FROM profile JOIN identifier ON identifier.profile = profile.id ORDER BY profile.key, scheme, value
    """,
    """
    SELECT one.key, other.key, reason, score, merged FROM likeness
    JOIN profile AS one ON one.id = first JOIN profile AS other ON other.id = second ORDER BY 1, 2
    """,
    """
    SELECT document.name, entity.local, others.name, other.local, reason, score, merged FROM accord
    JOIN entity ON entity.id = accord.entity JOIN document ON document.id = entity.document
    JOIN entity AS other ON other.id = accord.other JOIN document AS others ON others.id = other.document
    ORDER BY 1, 2
    """,
    """
    SELECT triple.subject, triple.predicate, triple.object, triple.value, triple.modality, triple.validFrom,
      triple.validUntil, triple.firstReported, triple.lastReported, triple.endedBy, document.name, start, "end", rule, confidence, derivation, subject.local, object.local
    FROM triple JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
    JOIN entity AS subject ON subject.id = evidence.subject LEFT JOIN entity AS object ON object.id = evidence.object
    ORDER BY 1, 2, 3, 4, 5, 11, 12, 13, 14, 15, 16, 17, 18
    """,
  ]
}
