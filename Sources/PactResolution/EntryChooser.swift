import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Chooses among gazetteer entries of one name by the company that the article keeps.
struct EntryChooser {
  private let resources: Resources
  private let chosen: [UInt32?]

  init(resources: Resources, text: AnalyzedText, mentions: [Mention]) {
    self.resources = resources
    // Ids that the article's unambiguous names stand for: a namesake within one of them is likelier.
    var present: Set<Symbol> = []
    for mention in mentions where mention.entries.count == 1 {
      present.insert(resources.entry(mention.entries[0]).id)
    }
    let home = text.language == .korean ? resources.symbol(named: "iso3166:KR") : Symbol(id: .max)
    chosen = mentions.map { mention in
      if mention.entries.isEmpty, mention.kind == .field {
        return Self.withoutCode(mention.span, text, resources)
      }
      let country =
        mention.kind == .organization && mention.body >= 0
        ? mentions[Int(mention.body)].entries.first.flatMap { resources.country(of: resources.entry($0)) }
        : nil
      if let country {
        // "Vietnam's Ministry of Education" is not Korea's, though only that one is listed.
        return mention.entries.first { entry in
          resources.country(of: resources.entry(entry)).map { $0 == country } ?? true
        }
      }
      if mention.entries.count < 2 { return mention.entries.first }
      var best: (entry: UInt32, score: Double)?
      for (order, index) in mention.entries.enumerated() {
        let entry = resources.entry(index)
        guard mention.entityType == nil || entry.type == mention.entityType else { continue }
        let parents = resources.list(entry.within)
        var score = Double(entry.rank) / 1e7 - Double(order)
        if present.contains(entry.id) { score += 200 }
        if parents.contains(where: present.contains) { score += 100 }
        if parents.contains(home) { score += 50 }
        if score > best?.score ?? -.infinity { best = (index, score) }
      }
      return best?.entry ?? mention.entries.first
    }
  }

  /// The field that "aerospace (A)" is without its code letter.
  private static func withoutCode(_ span: ByteSpan, _ text: AnalyzedText, _ resources: Resources) -> UInt32? {
    guard let open = text.bytes[span.range].lastIndex(of: UInt8(ascii: "(")), open > span.start else {
      return nil
    }
    let end = text.bytes[open - 1] == UInt8(ascii: " ") ? open - 1 : open
    let value = resources.names.find(text.bytes[span.start..<end])
    guard value >= 0 else { return nil }
    return resources.nameSenses(value).map(\.entry).first { resources.entry($0).type == .field }
  }

  func entry(of mention: Int) -> UInt32? { chosen[mention] }

  /// Gives an entity the entry that most of its mentions chose, and the entry's kind.
  func link(_ entity: inout ResolvedEntity) {
    var votes: [UInt32: Int] = [:]
    for mention in entity.mentions {
      if let entry = chosen[mention], resources.entry(entry).type == entity.type {
        votes[entry, default: 0] += 1
      }
    }
    guard let best = votes.keys.sorted().max(by: { votes[$0]! < votes[$1]! }) else { return }
    entity.entry = best
    entity.kind = resources.entry(best).kind
  }
}
