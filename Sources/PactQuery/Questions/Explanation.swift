import Foundation
import GRDB
import PactModel
import PactStore

/// Why a triple stands in the graph, according to one piece of evidence.
public struct Explanation: Sendable, Hashable, Codable {
  /// Some words of the article.
  public struct Words: Sendable, Hashable, Codable {
    public var span: CodePointSpan
    public var text: String
  }

  /// A node of the triple as the article names it.
  public struct Participant: Sendable, Hashable, Codable {
    public var node: NodeSummary
    /// The name in the article.
    public var name: String
    /// The gazetteer entry that it was recognised as, if any.
    public var gazetteer: String?
    public var identifiers: [String: String]
  }

  public var subject: Participant
  public var predicate: PactModel.Predicate
  public var object: Participant?
  public var value: String?
  public var modality: Modality
  /// The rule that found it.
  public var rule: String
  public var confidence: Double
  public var source: Source
  /// How many articles say so.
  public var support: Support
  /// What other articles say instead, where an agreement can have but one date, sum or instrument.
  public var contradiction: Contradiction?
  /// The place of the sentence in the article.
  public var span: CodePointSpan
  /// The words that set the rule off.
  public var trigger: Words?
  /// The words that filled the rule's roles.
  public var roles: [String: Words]
}

extension GraphQuery {
  /// Explains the triples with a subject and, if given, a predicate and an object or literal.
  ///
  /// The object of a triple may be named as the subject, too.
  public func explain(
    _ subject: String, _ predicate: PactModel.Predicate? = nil, _ object: String? = nil
  ) throws(Diagnostic) -> [Explanation] {
    try store.read { database in
      let node = try node(subject, types: Set(EntityType.allCases), in: database)
      var conditions = ["(triple.subject = :node OR triple.object = :node)"]
      var arguments: StatementArguments = ["node": node.id.number]
      if let predicate {
        conditions.append("triple.predicate = :predicate")
        arguments += ["predicate": predicate.rawValue]
      }
      if let object {
        let resolver = NameResolver(database: database, catalog: catalog)
        var others: [Int64] = []
        switch try resolver.resolve(object, types: Set(EntityType.allCases)) {
        case .unique(let node): others = [node.id.number]
        case .ambiguous(let candidates): others = candidates.map(\.node.id.number)
        case .unknown: break
        }
        conditions.append(
          """
          (triple.value = :value OR triple.object IN (SELECT value FROM json_each(:others))
            OR triple.subject IN (SELECT value FROM json_each(:others)))
          """)
        arguments += ["value": object, "others": "[" + others.map(String.init).joined(separator: ",") + "]"]
      }
      return try explanations(conditions.joined(separator: " AND "), arguments, database)
    }
  }

  /// Explains every triple that an article states, in the order of the text.
  public func explain(document: String) throws(Diagnostic) -> [Explanation] {
    try store.read { database in
      try explanations("document.name = :document", ["document": document], database)
    }
  }

  private func explanations(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [Explanation] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT triple.predicate, triple.value, triple.modality, evidence.rule, evidence.confidence, evidence.start,
          evidence."end", evidence.derivation, evidence.subject, evidence.object, evidence.document AS row,
          evidence.triple,
          \(Source.columns)
        FROM triple JOIN evidence ON evidence.triple = triple.id JOIN document ON document.id = evidence.document
        WHERE \(condition)
        ORDER BY ifnull(document.published, '~'), document.name, evidence.start, evidence."end", triple.predicate,
          ifnull(triple.value, ''), evidence.id
        """, arguments: arguments)
    var rivals: [NodeID: [Contradiction]] = [:]
    return try rows.compactMap { row in
      guard var found = try explanation(row, database) else { return nil }
      let subject = found.subject.node
      guard subject.type == .agreement, found.value != nil else { return found }
      if rivals[subject.id] == nil {
        rivals[subject.id] = try AgreementHistory(database: database, agreement: subject.id).contradictions
      }
      found.contradiction = rivals[subject.id]?.first { contradiction in
        contradiction.predicate == found.predicate
          && contradiction.claims.contains { $0.value == found.value }
      }
      return found
    }
  }

  private func explanation(_ row: Row, _ database: Database) throws -> Explanation? {
    guard let subject = try participant(row["subject"], database),
      let predicate = Predicate(rawValue: row["predicate"])
    else { return nil }
    let derivation = try Derivation(json: row["derivation"])
    let words = { (span: CodePointSpan) in
      let select = try database.cachedStatement(sql: "SELECT substr(text, ?, ?) FROM document WHERE id = ?")
      let text = try String.fetchOne(
        select, arguments: [span.start + 1, span.end - span.start, row["row"] as Int64])
      return Explanation.Words(span: span, text: text ?? "")
    }
    return Explanation(
      subject: subject, predicate: predicate,
      object: try (row["object"] as Int64?).flatMap { try participant($0, database) }, value: row["value"],
      modality: Modality(rawValue: row["modality"]) ?? .asserted, rule: row["rule"],
      confidence: row["confidence"], source: Source(row), support: try support(of: row["triple"], database),
      span: CodePointSpan(start: row["start"], end: row["end"]), trigger: try derivation.trigger.map(words),
      roles: try (derivation.roles ?? [:]).mapValues(words))
  }

  private func support(of triple: Int64, _ database: Database) throws -> Support {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Support.columns) FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.triple = ?
        """)
    return try Row.fetchOne(select, arguments: [triple]).map { Support($0) }
      ?? Support(articles: 0, independent: 0)
  }

  private func participant(_ entity: Int64, _ database: Database) throws -> Explanation.Participant? {
    let select = try database.cachedStatement(
      sql: """
        SELECT node.id, node.type, node.kind, node.labelKo, node.labelEn, entity.name, profile.gazetteer,
          (SELECT json_extract(entity.extracted, '$.identifiers')) AS identifiers
        FROM entity JOIN node ON node.id = entity.node LEFT JOIN profile ON profile.id = entity.profile
        WHERE entity.id = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [entity]) else { return nil }
    let json: String = row["identifiers"] ?? "{}"
    return Explanation.Participant(
      node: NodeSummary(row), name: row["name"], gazetteer: row["gazetteer"],
      identifiers: try JSONDecoder().decode([String: String].self, from: Data(json.utf8)))
  }
}
