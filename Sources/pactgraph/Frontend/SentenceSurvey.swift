import PactEvaluation
import PactExtraction
import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Tells the scorer what the analysis sees of an article's sentences: where errors cluster, there is work to do.
struct SentenceSurvey {
  private let extractor: Extractor
  /// The classes of verbs that some rule of the language asks for.
  private let askedFor: [Language: Set<Symbol>]

  /// - Throws: PG-202 if the compiled rules are damaged.
  init(resources: Resources, extractor: Extractor) throws(Diagnostic) {
    self.extractor = extractor
    var askedFor: [Language: Set<Symbol>] = [:]
    for rule in try RuleFile.decode(resources.compiledRules) {
      askedFor[rule.language, default: []].formUnion(
        Self.verbClasses(rule.pattern).map { resources.symbol(named: $0) })
    }
    self.askedFor = askedFor
  }

  private static func verbClasses(_ pattern: Rule.Pattern) -> [String] {
    switch pattern {
    case .frame(let frame): frame.verbClasses
    case .sequence(let elements):
      elements.flatMap { element in
        if case .verb(let classes, _, _) = element.test { classes } else { [String]() }
      }
    }
  }

  func sentences(of article: Article) -> [ArticleSentence] {
    let (text, mentions) = extractor.analyze(article)
    let view = SentenceView(text: text, mentions: mentions, askedFor: askedFor[text.language] ?? [])
    return text.sentences.indices.map(view.sentence)
  }
}

/// One article's analysis, in code points.
private struct SentenceView {
  /// A quotation shorter than this many tokens is a name or a word in quotes.
  private static let quotationLength = 5

  private let text: AnalyzedText
  private let mentions: [Mention]
  private let askedFor: Set<Symbol>
  /// The number of code points before each byte.
  private let offsets: [Int]

  init(text: AnalyzedText, mentions: [Mention], askedFor: Set<Symbol>) {
    self.text = text
    self.mentions = mentions
    self.askedFor = askedFor
    var count = 0
    var offsets: [Int] = []
    offsets.reserveCapacity(text.bytes.count + 1)
    for byte in text.bytes {
      offsets.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.offsets = offsets + [count]
  }

  func sentence(_ index: Int) -> ArticleSentence {
    let sentence = text.sentences[index]
    let inside = mentions.filter { $0.sentence == index }
    let references = inside.filter { $0.kind == .reference }.map {
      ArticleSentence.Stretch(span: span($0.span), features: [.reference])
    }
    return ArticleSentence(
      span: span(sentence.span), features: features(sentence, inside),
      stretches: references + runs(sentence, flag: .quoted, .quotation, atLeast: Self.quotationLength)
        + runs(sentence, flag: .parenthesized, .parenthesis, atLeast: 1),
      clauses: clauses(index),
      values: Set(inside.filter { $0.kind == .date || $0.kind == .money }.map(\.literal)))
  }

  private func features(_ sentence: Sentence, _ mentions: [Mention]) -> Set<SentenceFeature> {
    var features: Set<SentenceFeature> =
      switch sentence.kind {
      case .body: []
      case .headline: [.headline]
      case .listItem: [.listItem]
      case .caption: [.caption]
      case .boilerplate: [.boilerplate]
      case .dateline: [.dateline]
      }
    if mentions.contains(where: { $0.kind == .group }) { features.insert(.group) }
    let separators = text.bytes[sentence.span.range].count {
      $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "|")
    }
    if separators > 1 { features.insert(.table) }
    return features
  }

  /// The stretches of neighbouring tokens that have a flag.
  private func runs(
    _ sentence: Sentence, flag: Token.Flags, _ feature: SentenceFeature, atLeast length: Int
  ) -> [ArticleSentence.Stretch] {
    var found: [ArticleSentence.Stretch] = []
    var start: Int?
    for token in sentence.tokens.lowerBound...sentence.tokens.upperBound {
      let isInside = token < sentence.tokens.upperBound && text.tokens[token].flags.contains(flag)
      if isInside {
        start = start ?? token
      } else if let first = start {
        if token - first >= length {
          let bytes = ByteSpan(text.tokens[first].span.start, text.tokens[token - 1].span.end)
          found.append(ArticleSentence.Stretch(span: span(bytes), features: [feature]))
        }
        start = nil
      }
    }
    return found
  }

  /// The clauses of a sentence, and their phrases, which tell more exactly what belongs to which.
  private func clauses(_ sentence: Int) -> [ArticleSentence.Stretch] {
    var found: [ArticleSentence.Stretch] = []
    for clause in text.clauses where clause.sentence == sentence {
      if let span = span(tokens: clause.tokens) {
        found.append(ArticleSentence.Stretch(span: span, features: features(clause)))
      }
    }
    for phrase in text.phrases[text.sentences[sentence].phrases] where phrase.clause >= 0 {
      if let span = span(tokens: phrase.tokens) {
        let features = features(text.clauses[Int(phrase.clause)])
        found.append(ArticleSentence.Stretch(span: span, features: features))
      }
    }
    return found
  }

  private func features(_ clause: Clause) -> Set<SentenceFeature> {
    guard clause.predicate >= 0 else { return [.nominal] }
    let predicate = text.predicates[Int(clause.predicate)]
    var features: Set<SentenceFeature> = []
    if !askedFor.contains(predicate.verbClass) { features.insert(.unknownVerb) }
    if predicate.features.contains(.negated) { features.insert(.negated) }
    if predicate.features.contains(.planned) { features.insert(.planned) }
    if predicate.features.contains(.nominal) { features.insert(.nominal) }
    if predicate.features.contains(.conditional) { features.insert(.conditional) }
    if predicate.features.contains(.passive) { features.insert(.passive) }
    if predicate.ending == .adnominal { features.insert(.adnominal) }
    return features
  }

  private func span(_ bytes: ByteSpan) -> CodePointSpan {
    CodePointSpan(start: offsets[bytes.start], end: offsets[bytes.end])
  }

  private func span(tokens: Range<Int>) -> CodePointSpan? {
    guard !tokens.isEmpty else { return nil }
    return span(
      ByteSpan(text.tokens[tokens.lowerBound].span.start, text.tokens[tokens.upperBound - 1].span.end))
  }
}
