import PactModel

/// An article in the making: paragraphs of sentences, each with what it names and states.
struct Draft: Sendable {
  /// Something that a sentence says, which goes when the sentence goes.
  enum Note: Sendable, Hashable {
    case name(real: String, type: EntityType, surface: String)
    case object(subject: String, Predicate, object: String)
    case literal(subject: String, Predicate, value: String)
  }

  struct Sentence: Sendable {
    var text: String
    var notes: [Note]
  }

  var paragraphs: [[Sentence]] = [[]]

  mutating func beginParagraph() {
    if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
  }

  mutating func append(_ sentence: Sentence) { paragraphs[paragraphs.count - 1].append(sentence) }
}
