import Foundation
import PactExtraction
import PactModel
import Testing

/// What holds of every extraction, on all articles of the repository.
@Suite struct InvariantTests {
  static let pairs = Articles.all.map { (article: $0, extraction: Articles.extractor.extract($0)) }

  private func json(_ extractions: [Extraction]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(extractions)
  }

  @Test func `there are articles`() {
    #expect(Articles.samples.count == 14)
    #expect(Articles.gold.count >= 40)
  }

  @Test func `workers at once and a second run give the same bytes`() async throws {
    let some = Self.pairs.prefix(20)
    let expected = try json(some.map(\.extraction))
    let runs = await withTaskGroup(of: [Extraction].self) { group in
      for _ in 0..<3 { group.addTask { some.map { Articles.extractor.extract($0.article) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for run in runs { #expect(try json(run) == expected) }
  }

  @Test func `every mention is the text that it says it is`() {
    for (article, extraction) in Self.pairs {
      let scalars = Array(article.text.unicodeScalars)
      for mention in extraction.entities.flatMap(\.mentions) {
        guard 0 <= mention.start, mention.start < mention.end, mention.end <= scalars.count else {
          Issue.record("\(article.id): \(mention)")
          continue
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[mention.start..<mention.end])
        #expect(Array(text) == Array(mention.text.unicodeScalars), "\(article.id)")
      }
    }
  }

  @Test func `every piece of evidence lies in the text, and its words in the text too`() {
    for (article, extraction) in Self.pairs {
      let count = article.text.unicodeScalars.count
      for triple in extraction.triples {
        #expect(!triple.evidence.isEmpty)
        for evidence in triple.evidence {
          #expect(0 <= evidence.start && evidence.start < evidence.end && evidence.end <= count)
          for span in [evidence.trigger].compactMap({ $0 }) + (evidence.roles ?? [:]).values {
            #expect(
              0 <= span.start && span.start < span.end && span.end <= count, "\(article.id) \(triple.rule)")
          }
        }
      }
    }
  }

  @Test func `every entity has an id of its own, a name, a label and a mention`() {
    for (article, extraction) in Self.pairs {
      #expect(Set(extraction.entities.map(\.id)).count == extraction.entities.count)
      for entity in extraction.entities {
        let name = entity.name.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(!name.isEmpty && name == entity.name, "\(article.id) \(entity.id) '\(entity.name)'")
        #expect(
          !entity.label.isEmpty && entity.label.values.allSatisfy { !$0.isEmpty },
          "\(article.id) \(entity.name)")
        #expect(!entity.mentions.isEmpty)
      }
    }
  }

  @Test func `pieces of texts, shuffled or with half of their parentheses, are read to their end`() {
    for (number, article) in Articles.gold.map(\.article).enumerated() {
      let words = article.text.split(separator: " ")
      let start = number * 37 % max(1, words.count - 60)
      let piece = words[start..<min(words.count, start + 20 + number % 40)]
      let shuffled = piece.indices.sorted { $0 * 7919 % 97 < $1 * 7919 % 97 }.map { words[$0] }
      let unpaired = piece.map { $0.replacing("(", with: "")[...] }
      for words in [Array(piece), shuffled, unpaired] {
        let text = words.joined(separator: " ").trimmingCharacters(in: .punctuationCharacters)
        let extraction = Articles.extract(text, article.language ?? .korean)
        let length = text.unicodeScalars.count
        let mentions = extraction.entities.flatMap(\.mentions)
        #expect(mentions.allSatisfy { $0.end <= length }, "\(article.id): \(text)")
      }
    }
  }

  @Test func `every triple obeys the ontology`() {
    for (article, extraction) in Self.pairs {
      let types = Dictionary(uniqueKeysWithValues: extraction.entities.map { ($0.id, $0.type) })
      for triple in extraction.triples {
        let place = "\(article.id) \(triple.rule) \(triple.predicate.rawValue)"
        #expect(types[triple.subject].map(triple.predicate.domain.contains) == true, "\(place)")
        if triple.predicate.takesLiteral {
          #expect(triple.object == nil && triple.value?.isEmpty == false, "\(place)")
        } else {
          #expect(triple.value == nil && triple.object != triple.subject, "\(place)")
          #expect(
            triple.object.flatMap { types[$0] }.map(triple.predicate.range.contains) == true, "\(place)")
        }
        #expect((0...1).contains(triple.confidence), "\(place)")
      }
    }
  }

  @Test func `no triple is stated twice`() {
    for (article, extraction) in Self.pairs {
      let stated = extraction.triples.map {
        [$0.subject, $0.predicate.rawValue, $0.object ?? "", $0.value ?? ""]
      }
      #expect(Set(stated).count == stated.count, "\(article.id)")
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "\u{FEFF}", ".", "와", "(", "\u{0}", "(()", "·,·", "🇰🇷", "12일", "Mr.", "MOU", "양 기관은",
  ])
  func `a scrap of text is no reason to fall over`(text: String) {
    for language in Language.allCases {
      let extraction = Articles.extract(text, language)
      #expect(extraction.triples.isEmpty)
    }
  }
}
