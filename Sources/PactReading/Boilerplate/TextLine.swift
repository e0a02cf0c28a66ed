import PactModel

/// One line of a text with what the rules want to know about it.
struct TextLine {
  /// Without white space at either end; empty for a blank line.
  var range: Range<Int>
  var codePoints = 0
  /// Letters outside dates, e-mail addresses and known phrases.
  var otherLetters = 0
  /// Letters in known phrases, by kind.
  var knownLetters = KindCounts()
  var matches: [PhraseMatcher.Match] = []
  var dates: [Range<Int>] = []
  var emails: [Range<Int>] = []
  /// Where the first telephone number starts.
  var phone: Int?
  /// After the last full stop that ends a sentence, closing quotation marks included; nil if there is no sentence.
  var sentenceEnd: Int?
  /// Starts with one of △ ▲ □ ○ ■ - • and the like.
  var isBulleted = false
  /// The number that the line starts with, if it does.
  var number: Int?

  var isBlank: Bool { range.isEmpty }
  var isSentence: Bool { sentenceEnd != nil }
  var letters: Int { otherLetters + knownLetters.total }

  /// The share of known phrases of some kinds among the letters.
  func share(of kinds: [Boilerplate.Kind]) -> Double {
    let known = kinds.reduce(0) { $0 + knownLetters[$1] }
    return letters == 0 ? 0 : Double(known) / Double(letters)
  }

  func has(_ kind: Boilerplate.Kind) -> Bool { matches.contains { $0.kind == kind } }

  /// The first phrase, if nothing but punctuation and digits stands before it.
  func opening(in text: TextBytes) -> PhraseMatcher.Match? {
    guard let first = matches.first else { return nil }
    var i = range.lowerBound
    while i < first.start {
      if TextBytes.isLetter(text.scalar(at: i)) { return nil }
      i += text.length(at: i)
    }
    return first
  }
}

/// A count for every kind of boilerplate.
struct KindCounts {
  private var counts: [(kind: Boilerplate.Kind, count: Int)] = []
  private(set) var total = 0

  subscript(kind: Boilerplate.Kind) -> Int { counts.first { $0.kind == kind }?.count ?? 0 }

  mutating func add(_ count: Int, _ kind: Boilerplate.Kind) {
    if let index = counts.firstIndex(where: { $0.kind == kind }) {
      counts[index].count += count
    } else {
      counts.append((kind, count))
    }
    total += count
  }
}
