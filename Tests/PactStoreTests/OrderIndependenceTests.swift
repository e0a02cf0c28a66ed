import PactModel
import PactStore
import Testing

/// Any order of adding, replacing and removing the same articles must end in the same graph.
@Suite struct OrderIndependenceTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `any order of adding, replacing and removing ends in the same graph`(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    let articles = (0..<40).map { RandomArticle.make($0, using: &generator) }
    let kept = articles.prefix(25)

    let plain = try TemporaryStore()
    let decisions = RandomArticle.decisions.filter { _ in Bool.random(using: &generator) }
    try plain.store.apply(decisions)
    try plain.store.write(Array(kept))
    let expected = try plain.store.digest()

    let worn = try TemporaryStore()
    // Every article comes at some time, some in an older version first, in batches of any size; then some go.
    var queue = articles.shuffled(using: &generator)
    for index in queue.indices where Bool.random(using: &generator) {
      queue.insert(RandomArticle.older(queue[index], using: &generator), at: 0)
    }
    while !queue.isEmpty {
      let size = min(queue.count, Int.random(in: 1...6, using: &generator))
      try worn.store.write(Array(queue.prefix(size)))
      queue.removeFirst(size)
      #expect(try worn.store.faults() == [])
      if Bool.random(using: &generator) {
        try worn.store.apply(RandomArticle.decisions.filter { _ in Bool.random(using: &generator) })
      }
      if Bool.random(using: &generator), let victim = articles.randomElement(using: &generator) {
        try worn.store.remove(documents: [victim.extraction.id])
      }
    }
    try worn.store.apply(decisions)
    try worn.store.write(kept.shuffled(using: &generator))
    try worn.store.remove(documents: articles.dropFirst(25).map(\.extraction.id).shuffled(using: &generator))

    #expect(try worn.store.counts() == plain.store.counts())
    #expect(try worn.store.digest() == expected)
    #expect(try worn.store.faults() == [])
  }

  @Test func `single writes and one batch give the same graph`() throws {
    var generator = SeededGenerator(state: 99)
    let articles = (0..<30).map { RandomArticle.make($0, using: &generator) }
    let (single, batch) = (try TemporaryStore(), try TemporaryStore())
    for article in articles { try single.store.write([article]) }
    try batch.store.write(articles.reversed())
    #expect(try single.store.digest() == batch.store.digest())
  }
}

/// A generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Articles out of few names, so that they meet, contradict and share names often.
enum RandomArticle {
  private static let bodies: [(ko: String?, en: String?, entry: String?)] = [
    ("가온시", "Gaon", "kr:1"), ("가온", "Gaon", nil), ("가온구", "Gaon", "kr:2"), ("나래군", "Narae", "kr:3"),
    (nil, "Narae", nil), (nil, "HBI", nil), ("하늘빛연구원", "Haneulbit Institute", nil), ("하늘빛연구원", nil, nil),
    (nil, "Haneulbit Institute", nil), ("하늘빛硏", "Haneulbit Institute", nil),
    ("퀘벡주", "Quebec", "iso3166-2:CA-QC"),
  ]
  private static let people: [(ko: String?, en: String?)] = [
    ("이정우", "Lee Jung-woo"), ("이중우", "Lee Jung-woo"), (nil, "Lee Jung-woo"), ("이정우", nil),
    ("김하나", "Kim Hana"),
  ]
  private static let dates = ["2025-06-11", "2025-06", "2025", "2025-06-13", "2024-02-01", nil]
  private static let published = ["2025-06-10", "2025-06-12", "2025-07-01", "2025-12-24", "2027-01-03", nil]

  static let decisions = [
    Decision(.merge, "Person:이정우@", "Person:김하나@"), Decision(.merge, "kr:1", "kr:3"),
    Decision(.forbid, "Person:Lee Jung-woo@가온시", "Person:이정우@"),
    Decision(.forbid, "Organization:하늘빛연구원", "Organization:하늘빛硏"),
    Decision(.rename, "Organization:Haneulbit Institute", "ko=하늘빛"),
    Decision(.rename, "kr:1", "en=Gaon City"),
    Decision(.merge, "Agreement:doc-3@0", "Agreement:doc-7@0"),
    Decision(.merge, "Agreement:doc-7@0", "Agreement:doc-30@0"),
    Decision(.forbid, "Agreement:doc-1@0", "Agreement:doc-2@0"),
    Decision(.forbid, "Agreement:doc-4@0", "Agreement:doc-3@0"),
  ]

  static func make(_ number: Int, using generator: inout SeededGenerator) -> StoredArticle {
    let language: Language = Bool.random(using: &generator) ? .korean : .english
    var sketch = ArticleSketch(
      "doc-\(number)", language, published: published.randomElement(using: &generator) ?? nil)
    // Few stories, so that many articles are copies of one, some of them shortened or with another beginning.
    let story = Int.random(in: 0...9, using: &generator)
    let length = Int.random(in: 8...30, using: &generator)
    let words = (0..<length).map { "w\($0 == length / 2 && length % 3 == 0 ? number : story * 100 + $0)" }
    sketch.sentence("News \(number): " + words.joined(separator: " ") + ".")
    let present = bodies.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator)).map {
      sketch.entity(
        $0.entry == nil ? .organization : .gpe, $0.ko ?? $0.en ?? "", ko: $0.ko, en: $0.en,
        gazetteer: $0.entry, also: $0.en == "Haneulbit Institute" && number % 3 == 0 ? ["HBI"] : [])
    }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let pact = sketch.entity(.agreement, language == .korean ? "협약" : "pact")
      // Of some, a party was missed that the article names.
      let parties = Int.random(in: 0...3, using: &generator) == 0 ? present.prefix(1) : present[...]
      for body in parties { sketch.sentence("A body.", (pact, .party, .entity(body))) }
      if let date = dates.randomElement(using: &generator) ?? nil {
        sketch.sentence("A date.", (pact, .signedOn, .value(date)))
      }
      let instrument = ["MOU", "LOI", "Agreement"].randomElement(using: &generator) ?? "MOU"
      let status =
        ["signed", "signed", "planned", "proposed", "renewed", "terminated", "failed"]
        .randomElement(using: &generator) ?? "signed"
      if Bool.random(using: &generator) {
        let field = sketch.entity(.field, ["양자", "바이오"].randomElement(using: &generator) ?? "양자")
        sketch.sentence("A field.", (pact, .coversField, .entity(field)))
      }
      sketch.sentence("Terms.", (pact, .instrument, .value(instrument)), (pact, .status, .value(status)))
    }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let (ko, en) = people.randomElement(using: &generator) ?? ("이정우", nil)
      let person = sketch.entity(.person, ko ?? en ?? "", ko: ko, en: en)
      if Bool.random(using: &generator), let body = present.randomElement(using: &generator) {
        sketch.sentence("An office.", (person, .worksFor, .entity(body)), (person, .jobTitle, .value("시장")))
      }
    }
    if present.count > 1 {
      sketch.sentence("Together.", (present[1], .cooperatesWith, .entity(present[0])))
    }
    var stored = sketch.stored
    for entity in stored.extraction.entities
    where entity.type == .organization && Bool.random(using: &generator) {
      let sounds =
        [["hnpt+kr:1"], ["hnpt+kr:1", "hnpt+kr:2"], ["nr+kr:1"]].randomElement(using: &generator) ?? []
      stored.hints[entity.id] = IdentityHints(readings: sounds)
    }
    for entity in stored.extraction.entities where entity.type == .person && Bool.random(using: &generator) {
      let readings = [["read|이정우"], ["read|이정우", "read|이중우"], []].randomElement(using: &generator) ?? []
      let former = present.count > 1 && Bool.random(using: &generator) ? [present[1]] : []
      stored.hints[entity.id] = IdentityHints(readings: readings, formerBodies: former)
    }
    return stored
  }

  /// An earlier version of an article: it says less, and something else.
  static func older(_ article: StoredArticle, using generator: inout SeededGenerator) -> StoredArticle {
    var older = make(1000, using: &generator)
    older.extraction.id = article.extraction.id
    return older
  }
}
