import PactModel

extension GeneratedArticle {
  /// What a perfect extractor would make of the article: everything that is true of it, and nothing else.
  ///
  /// Things of the gazetteers have their identifier; others are known by the names in the article only.
  public var extraction: Extraction {
    let places = NamePlaces(article.text)
    let entities = truth.things.map { thing in
      Entity(
        id: thing.id, type: thing.type, name: thing.names[0],
        label: thing.type == .agreement ? [:] : [truth.language.rawValue: thing.names[0]],
        identifiers: Self.isInvented(thing.real) ? [:] : ["pactgraph": thing.real],
        mentions: thing.names.compactMap { places.mention(of: $0) })
    }
    let spans = Dictionary(
      entities.compactMap { entity in entity.mentions.first.map { (entity.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let triples = truth.statements.compactMap { statement -> Triple? in
      guard let span = spans[statement.subject] else { return nil }
      let takesObject = spans[statement.object] != nil
      return Triple(
        subject: statement.subject, predicate: statement.predicate,
        object: takesObject ? statement.object : nil, value: takesObject ? nil : statement.object,
        evidence: [Evidence(start: span.start, end: span.end)], rule: "corpus.truth", confidence: 1)
    }
    return Extraction(
      id: article.id, lang: truth.language, published: article.published, title: article.title,
      url: article.url, entities: entities, triples: triples)
  }

  private static func isInvented(_ real: String) -> Bool {
    ["person:", "firm:", "pact:"].contains { real.hasPrefix($0) }
  }
}

/// Finds where names stand first in a text, in code points.
private struct NamePlaces {
  private let text: [UInt8]
  /// How many code points begin before each byte.
  private let codePoints: [Int]

  init(_ text: String) {
    self.text = Array(text.utf8)
    var count = 0
    codePoints =
      self.text.map { byte in
        if byte & 0xC0 != 0x80 { count += 1 }
        return count - 1
      } + [count]
  }

  func mention(of name: String) -> EntityMention? {
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<(start + wanted.count)].elementsEqual(wanted) {
      return EntityMention(
        start: codePoints[start], end: codePoints[start + wanted.count], text: name)
    }
    return nil
  }
}
