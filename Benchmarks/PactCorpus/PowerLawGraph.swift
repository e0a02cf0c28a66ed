import PactModel

/// Extractions of which a graph with hubs comes: some bodies sign thousands of agreements, most of them one.
///
/// About as many articles as `articles` says make 2.5 times as many nodes and 12 times as many triples. Bodies are drawn by
/// rank r with a probability in proportion to r^(−2/3), places and fields likewise. Each extraction is a function of the
/// seed and its number alone.
public struct PowerLawGraph: Sendable {
  /// An extraction and the text that its spans are of; one line of `pactgraph import`.
  public struct Article: Sendable, Encodable {
    public var extraction: Extraction
    public var text: String

    enum CodingKeys: CodingKey { case text }

    public func encode(to encoder: any Encoder) throws {
      try extraction.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
    }
  }

  private let seed: UInt64
  private let bodies: Int
  private static let places = 2_000
  private static let fields = 200
  private static let instruments = ["MOU", "MOU", "MOU", "Agreement", "LOI", "SisterCity"]
  private static let firstDay = CalendarDate(year: 2015, month: 1, day: 1)
  private static let days = 10 * 365

  public init(seed: UInt64, articles: Int) {
    self.seed = seed
    bodies = max(10, articles * 3 / 4)
  }

  public func article(_ number: Int) -> Article {
    var random = SeededRandom(seed, "graph", number)
    var draft = Draft()
    let day = Self.firstDay + random.below(Self.days)
    let place = draft.entity(
      .gpe, Self.name(Self.rank(&random, Self.places), "City"), key: "place")
    var parties: [String] = []
    let pact = draft.entity(.agreement, "agreement")
    for _ in 0..<(random.isOne(in: 10) ? 3 : 2) {
      let rank = Self.rank(&random, bodies)
      let body = draft.entity(.organization, Self.name(rank, "Institute"), key: "body")
      if parties.contains(body) { continue }
      parties.append(body)
      let person = draft.entity(.person, Self.name(rank &* 7 + random.below(2), "Park"))
      draft.state(pact, .party, body)
      draft.state(pact, .signatory, person)
      draft.state(person, .worksFor, body)
      draft.state(person, .jobTitle, value: "president")
      if random.isOne(in: 4) { draft.state(body, .locatedIn, place) }
    }
    for _ in 0..<random.number(1...2) {
      draft.state(
        pact, .coversField,
        draft.entity(.field, Self.name(Self.rank(&random, Self.fields), "studies"), key: "field"))
    }
    draft.state(pact, .instrument, value: random.pick(Self.instruments))
    draft.state(pact, .status, value: random.isOne(in: 8) ? "planned" : "signed")
    draft.state(pact, .signedOn, value: day.iso)
    draft.state(pact, .signedAt, place)
    let id = "graph-\(number)"
    return Article(
      extraction: Extraction(
        id: id, lang: .english, published: (day + 1).iso, title: "Agreement \(number)",
        entities: draft.entities, triples: draft.triples), text: draft.text)
  }

  /// A rank below a bound, by the power law: of a random number u in 0..<1, u³ of the way.
  private static func rank(_ random: inout SeededRandom, _ bound: Int) -> Int {
    let unit = Double(random.next() >> 11) / Double(1 << 53)
    return min(bound - 1, Int(Double(bound) * unit * unit * unit))
  }

  private static let syllables = ["ba", "ko", "ri", "ne", "su", "da", "mo", "ti", "le", "ga", "vu", "no"]

  /// A name of its own for each number.
  private static func name(_ number: Int, _ kind: String) -> String {
    var rest = number
    var word = ""
    repeat {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    return word.prefix(1).uppercased() + word.dropFirst() + " " + kind
  }

  /// What is written so far.
  private struct Draft {
    var text = ""
    var entities: [Entity] = []
    var triples: [Triple] = []
    private var length = 0

    /// The id of the entity of a name, which is written into the text where it is new.
    ///
    /// - Parameter key: what a gazetteer would know it by, or nil where none does.
    mutating func entity(_ type: EntityType, _ name: String, key: String? = nil) -> String {
      if let known = entities.first(where: { $0.name == name }) { return known.id }
      let id = "e\(entities.count + 1)"
      let count = name.unicodeScalars.count
      entities.append(
        Entity(
          id: id, type: type, name: name, label: type == .agreement ? [:] : ["en": name],
          identifiers: key.map { ["pactgraph": "\($0):\(name)"] } ?? [:],
          mentions: [EntityMention(start: length, end: length + count, text: name)]))
      text += name + ". "
      length += count + 2
      return id
    }

    mutating func state(
      _ subject: String, _ predicate: PactModel.Predicate, _ object: String? = nil, value: String? = nil
    ) {
      let mention = entities.first { $0.id == subject }?.mentions.first
      triples.append(
        Triple(
          subject: subject, predicate: predicate, object: object, value: value,
          evidence: [Evidence(start: mention?.start ?? 0, end: mention?.end ?? 1)], rule: "graph.truth",
          confidence: 1))
    }
  }
}
