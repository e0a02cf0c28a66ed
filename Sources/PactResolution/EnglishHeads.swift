import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// The nouns that head the names of an article's entities: "the technopark" is the one whose name ends so.
struct EnglishHeads {
  private let text: AnalyzedText
  private let mentions: [Mention]
  /// By head, in small letters: the entities whose names have it.
  private var entities: [String: Set<Int>] = [:]

  private let resources: Resources
  private let place: Symbol

  init(text: AnalyzedText, mentions: [Mention], resolved: ResolvedText, resources: Resources) {
    self.resources = resources
    place = resources.symbol(named: "gpe-word")
    self.text = text
    self.mentions = mentions
    for (index, mention) in mentions.enumerated() where mention.entityType != nil && mention.kind != .person {
      let entity = Int(resolved.entityOf[index])
      guard entity >= 0 else { continue }
      for word in words(of: mention) { entities[word, default: []].insert(entity) }
    }
  }

  /// The entities of whose names a reference's noun is a head.
  func named(by reference: Int) -> Set<Int> {
    mentions[reference].tokens.last.flatMap { entities[word($0)] } ?? []
  }

  /// "Portland, [Oregon]": a place that only says where another lies.
  func isOuterPlace(_ index: Int) -> Bool {
    let comma = mentions[index].tokens.lowerBound - 1
    guard mentions[index].kind == .gpe, index > 0, comma > 0,
      text.bytes[text.tokens[comma].span.start] == UInt8(ascii: ",")
    else { return false }
    return mentions[index - 1].kind == .gpe && mentions[index - 1].tokens.upperBound == comma
  }

  /// The last word, the one before "of", and a common noun beside it: "University of Oulu", "municipality of Medina", "Odunpazarı
  /// district".
  private func words(of mention: Mention) -> [String] {
    guard let last = mention.tokens.last else { return [] }
    var found = mention.tokens.count > 1 ? [word(last)] : []
    for at in mention.tokens.dropFirst() where word(at) == "of" { found.append(word(at - 1)) }
    let first = mention.tokens.lowerBound
    if first > 1, word(first - 1) == "of", !isCapitalized(first - 2) { found.append(word(first - 2)) }
    if last + 1 < text.tokens.count, text.tokens[last + 1].part == .noun, !isCapitalized(last + 1),
      mention.kind == .gpe, isPlaceWord(last + 1)
    {
      found.append(word(last + 1))
    }
    return found
  }

  /// "district", "city"; "the Mokpo shipbuilder" is no Mokpo.
  private func isPlaceWord(_ token: Int) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      resources.value(of: place, in: $0, text.tokens[token].span) != nil
    }
  }

  private func isCapitalized(_ token: Int) -> Bool { text.tokens[token].flags.contains(.capitalized) }

  private func word(_ token: Int) -> String { text.string(text.tokens[token].span).lowercased() }
}
