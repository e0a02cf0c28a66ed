import GRDB
import PactModel
import PactStore

/// What articles say of some agreements, read with a few statements however many they are.
struct AgreementEvidence {
  /// One sentence that states one triple of an agreement.
  struct Mention {
    var id: Int64
    var triple: Int64
    var predicate: PactModel.Predicate
    var object: NodeID?
    var value: String?
    var isNegated: Bool
    /// The agreement as the article has it.
    var entity: Int64
    var document: Int64
    /// In code points.
    var start: Int
    var end: Int
  }

  /// An article, as ``Source`` shows it.
  struct Document {
    var name: String
    var title: String?
    var url: String?
    var published: String?
    var language: String
    /// The row of the first of its copies.
    var origin: Int64?
    /// The name of that one, where it can be seen.
    var originName: String?
    /// Its place in the order of publication.
    var rank = 0
  }

  /// By agreement; the first published first, and of one article those first that name a party.
  private(set) var mentions: [NodeID: [Mention]] = [:]
  private(set) var documents: [Int64: Document] = [:]

  init(database: Database, of agreements: [NodeID]) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT triple.subject, evidence.id, triple.id, triple.predicate, triple.object, triple.value,
          triple.modality = 'negated', evidence.subject, evidence.document, evidence.start, evidence."end"
        FROM triple JOIN evidence ON evidence.triple = triple.id
        WHERE triple.subject IN (SELECT value FROM json_each(?))
        """)
    let rows = try Row.fetchCursor(select, arguments: [agreements.jsonArray])
    while let row = try rows.next() {
      guard let predicate = Self.predicates[row[3]] else { continue }
      let mention = Mention(
        id: row[1], triple: row[2], predicate: predicate,
        object: (row[4] as Int64?).map(NodeID.init(number:)),
        value: row[5], isNegated: row[6], entity: row[7], document: row[8], start: row[9], end: row[10])
      mentions[NodeID(number: row[0]), default: []].append(mention)
    }
    try readDocuments(database)
    for (agreement, unordered) in mentions {
      mentions[agreement] =
        unordered
        .filter { documents[$0.document] != nil }
        .sorted { order(of: $0) < order(of: $1) }
    }
  }

  private static let predicates = Dictionary(
    uniqueKeysWithValues: PactModel.Predicate.allCases.map { ($0.rawValue, $0) })

  private func order(of mention: Mention) -> (Int, Int, Int, Int, Int64) {
    (
      documents[mention.document]?.rank ?? 0, mention.predicate == .party ? 0 : 1, mention.start, mention.end,
      mention.id
    )
  }

  private mutating func readDocuments(_ database: Database) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT document.id, document.name, document.title, document.url, document.published, document.language,
          document.origin, origin.name
        FROM document LEFT JOIN document AS origin ON origin.id = document.origin
        WHERE document.id IN (SELECT value FROM json_each(?))
        ORDER BY ifnull(document.published, '~'), document.name
        """)
    let wanted = Set(mentions.values.joined().map(\.document))
    let rows = try Row.fetchCursor(select, arguments: [wanted.jsonArray])
    while let row = try rows.next() {
      documents[row[0]] = Document(
        name: row[1], title: row[2], url: row[3], published: row[4], language: row[5], origin: row[6],
        originName: row[7], rank: documents.count)
    }
  }

  /// How many articles some mentions are from.
  func support(of mentions: some Collection<Mention>) -> Support {
    let rows = Set(mentions.map(\.document))
    return Support(articles: rows.count, independent: Set(rows.compactMap { documents[$0]?.origin }).count)
  }

  /// The first of some mentions in each article.
  static func firstOfEach(_ mentions: some Collection<Mention>) -> [Mention] {
    var seen: Set<Int64> = []
    return mentions.filter { seen.insert($0.document).inserted }
  }

  /// The sentences of mentions, by their ids.
  static func sentences(of mentions: [Mention], _ database: Database) throws -> [Int64: String] {
    let select = try database.cachedStatement(
      sql: """
        SELECT evidence.id, substr(document.text, evidence.start + 1, evidence."end" - evidence.start)
        FROM evidence JOIN document ON document.id = evidence.document
        WHERE evidence.id IN (SELECT value FROM json_each(?))
        """)
    let rows = try Row.fetchCursor(select, arguments: [Set(mentions.map(\.id)).jsonArray])
    var sentences: [Int64: String] = [:]
    while let row = try rows.next() { sentences[row[0]] = Source.flat(row[1]) }
    return sentences
  }
}
