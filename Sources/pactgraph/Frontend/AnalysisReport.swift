import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// What rules see of a text, sentence by sentence: mentions, clauses, predicates, phrases.
struct AnalysisReport {
  struct Sentence: Encodable {
    var kind: String
    var text: String
    var start: Int
    var end: Int
    var mentions: [Mention]
    var clauses: [Clause]
    /// Phrases that belong to no clause.
    var phrases: [Phrase]
  }

  struct Mention: Encodable {
    var kind: String
    var text: String
    var start: Int
    var end: Int
    /// The normalised value: a date, a sum, an instrument, a title's id, a kind of body.
    var value: String?
    var entry: String?
    var flags: [String]
    var rule: String
    var confidence: Float
  }

  struct Clause: Encodable {
    var number: Int
    var predicate: String?
    var lemma: String?
    var verbClass: String?
    var features: [String]
    var ending: String?
    /// The clause that this one depends on, by its number.
    var governor: Int?
    /// The phrase that an adnominal clause modifies, and the subject, wherever they stand.
    var modified: String?
    var subject: String?
    var phrases: [Phrase]
  }

  struct Phrase: Encodable {
    var marker: String
    var text: String
    var head: String
    /// Members of one list share a number.
    var list: Int?
  }

  private(set) var sentences: [Sentence] = []
  private let text: AnalyzedText
  private let resources: Resources
  /// The number of code points before each byte.
  private let offsets: [Int]

  init(_ analysis: (AnalyzedText, [PactRecognition.Mention]), resources: Resources) {
    text = analysis.0
    self.resources = resources
    var count = 0
    var offsets: [Int] = []
    for byte in text.bytes {
      offsets.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.offsets = offsets + [count]
    sentences = text.sentences.indices.map { index in
      sentence(index, analysis.1.filter { $0.sentence == index })
    }
  }

  private func sentence(_ index: Int, _ mentions: [PactRecognition.Mention]) -> Sentence {
    let sentence = text.sentences[index]
    let clauses = text.clauses.indices.filter { text.clauses[$0].sentence == index }
    let loose = sentence.phrases.filter { text.phrases[$0].clause < 0 }
    return Sentence(
      kind: "\(sentence.kind)", text: text.string(sentence.span), start: offsets[sentence.span.start],
      end: offsets[sentence.span.end], mentions: mentions.map(mention), clauses: clauses.map(clause),
      phrases: loose.map(phrase))
  }

  private func mention(_ mention: PactRecognition.Mention) -> Mention {
    let value = mention.literal.isEmpty ? resources.string(mention.value) : mention.literal
    return Mention(
      kind: "\(mention.kind)", text: text.string(mention.span), start: offsets[mention.span.start],
      end: offsets[mention.span.end], value: value.isEmpty ? nil : value,
      entry: mention.entries.first.map { resources.string(resources.entry($0).id) },
      flags: Self.names(mention.flags.rawValue, Self.mentionFlags), rule: "\(mention.rule)",
      confidence: mention.confidence)
  }

  private func clause(_ index: Int) -> Clause {
    let clause = text.clauses[index]
    let verb = clause.predicate >= 0 ? text.predicates[Int(clause.predicate)] : nil
    func surface(_ phrase: Int32) -> String? { phrase >= 0 ? self.phrase(Int(phrase)).text : nil }
    return Clause(
      number: index, predicate: verb.map { text.string($0.span) },
      lemma: verb.map { resources.string($0.lemma) },
      verbClass: verb.flatMap { $0.verbClass == .empty ? nil : resources.string($0.verbClass) },
      features: verb?.features.names ?? [],
      ending: verb.map { "\($0.ending)" }, governor: clause.governor >= 0 ? Int(clause.governor) : nil,
      modified: surface(clause.modified), subject: surface(clause.subject),
      phrases: text.phrases.indices.filter { text.phrases[$0].clause == Int32(index) }.map(phrase))
  }

  private func phrase(_ index: Int) -> Phrase {
    let phrase = text.phrases[index]
    let first = text.tokens[phrase.tokens.lowerBound].span.start
    let last = text.tokens[phrase.tokens.upperBound - 1].span.end
    return Phrase(
      marker: "\(phrase.marker)", text: text.string(ByteSpan(first, last)),
      head: text.string(text.tokens[phrase.head].nominal),
      list: phrase.coordination >= 0 ? Int(phrase.coordination) : nil)
  }

  private static let mentionFlags = [
    "former", "definite", "inner", "plural", "short", "future", "modifier", "demonym",
  ]

  private static func names(_ bits: UInt16, _ names: [String]) -> [String] {
    names.indices.filter { bits & (1 << UInt16($0)) != 0 }.map { names[$0] }
  }
}
