import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Gives an entity its label in both languages: from the gazetteer, from the text, else by customary transliteration.
struct Labeller: Sendable {
  let resources: Resources
  private let romanizer: Romanizer

  init(resources: Resources) {
    self.resources = resources
    romanizer = Romanizer(resources: resources)
  }

  func labels(of entity: ResolvedEntity, text: AnalyzedText, mentions: [Mention]) -> [Language: String] {
    var labels: [Language: String] = [:]
    if let entry = entity.entry {
      let known = resources.entry(entry)
      if known.ko != .empty { labels[.korean] = resources.string(known.ko) }
      if known.en != .empty { labels[.english] = resources.string(known.en) }
    }
    let name = text.string(entity.name)
    let other: Language = text.language == .korean ? .english : .korean
    if labels[text.language] == nil { labels[text.language] = name }
    if labels[other] == nil {
      for mention in entity.mentions where mentions[mention].sameAs >= 0 {
        let alias = text.string(mentions[mention].span)
        if Self.isHangul(alias) == (other == .korean), alias.count > 5 || entity.type == .person {
          labels[other] = alias
          break
        }
      }
    }
    if labels[other] == nil {
      labels[other] =
        other == .english
        ? romanizer.romanize(name, type: entity.type) : romanizer.hangul(name, type: entity.type)
    }
    return labels
  }

  private static func isHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { HangulSyllable($0) != nil }
  }
}
