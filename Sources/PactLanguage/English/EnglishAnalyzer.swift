import PactModel
import PactResources

/// The English analysis behind ``LanguageAnalyzer``: tokenizer, sentences, parts of speech, predicates; then, with the
/// names, noun phrases and clauses. Every step passes over the text once.
struct EnglishAnalyzer: Sendable {
  let lexicon: EnglishLexicon

  init(resources: Resources) { lexicon = EnglishLexicon(resources: resources) }

  func segment(_ article: Article) -> AnalyzedText {
    var text = AnalyzedText(language: .english, bytes: Array(article.text.utf8))
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var predicates: [VerbGroup] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = EnglishTokenizer(lexicon: lexicon, bytes: bytes)
      tokens = tokenizer.run()
      var splitter = EnglishSentenceSplitter(lexicon: lexicon, bytes: bytes)
      sentences = splitter.split(&tokens, boilerplate: article.boilerplate)
      let source = tokens
      for sentence in sentences where sentence.kind != .boilerplate {
        _ = tag(sentence, source, &tokens, bytes, names: nil, into: &predicates)
      }
    }
    text.tokens = tokens
    text.sentences = sentences
    text.predicates = predicates
    return text
  }

  func parse(_ text: inout AnalyzedText, names: [NamedSpan]) {
    text.phrases = []
    text.clauses = []
    text.predicates = []
    var tokens = text.tokens
    for index in tokens.indices { tokens[index].predicate = -1 }
    let nameOfToken = Self.number(tokens, names)
    var itemsOfSentence: [[EnglishItem]] = []
    var predicates: [VerbGroup] = []
    let source = tokens
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in text.sentences {
        guard sentence.kind != .boilerplate, sentence.kind != .dateline else {
          itemsOfSentence.append([])
          continue
        }
        let numbers = Array(nameOfToken[sentence.tokens])
        let map = EnglishNameMap(numbers: numbers, names: names)
        itemsOfSentence.append(tag(sentence, source, &tokens, bytes, names: map, into: &predicates))
      }
    }
    text.tokens = tokens
    text.predicates = predicates
    var builder = EnglishClauseBuilder(lexicon: lexicon, text: text)
    text = AnalyzedText(language: .english, bytes: [])
    for (index, items) in itemsOfSentence.enumerated() { builder.build(sentence: index, items: items) }
    text = builder.text
  }

  /// By token: the number of the name that it lies in, or -1.
  private static func number(_ tokens: [Token], _ names: [NamedSpan]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: tokens.count)
    var at = 0
    for (number, name) in names.enumerated() {
      while at < tokens.count, tokens[at].span.end <= name.span.start { at += 1 }
      while at < tokens.count, tokens[at].span.start < name.span.end {
        numbers[at] = Int32(number)
        at += 1
      }
    }
    return numbers
  }

  /// Tags a sentence of `source`, writes the parts to `tokens`, adds its predicates, and gives its items if the names are known.
  private func tag(
    _ sentence: Sentence, _ source: [Token], _ tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>,
    names: EnglishNameMap?, into predicates: inout [VerbGroup]
  ) -> [EnglishItem] {
    var tagger = EnglishTagger(
      lexicon: lexicon, bytes: bytes, tokens: source, sentence: sentence, names: names)
    let tags = tagger.run()
    let offset = sentence.tokens.lowerBound
    for (index, tag) in tags.enumerated() where tokens[offset + index].kind != .punctuation {
      tokens[offset + index].part = tag.part
      tokens[offset + index].marker =
        tag.part == .preposition && !tag.isContinuation ? tag.reading.marker : .none
    }
    var predicateOf = [Int32](repeating: -1, count: tags.count)
    var nominalOf = predicateOf
    for group in EnglishVerbGrouper(lexicon: lexicon, tagger: tagger).groups() {
      let isNominal = group.features.contains(.nominal)
      for token in group.tokens {
        tokens[token].predicate = Int32(predicates.count)
        if isNominal {
          nominalOf[token - offset] = Int32(predicates.count)
        } else {
          predicateOf[token - offset] = Int32(predicates.count)
        }
      }
      predicates.append(group)
    }
    guard let names else { return [] }
    return EnglishChunker(
      tagger: tagger, tags: tags, names: names, predicates: predicateOf, nominals: nominalOf
    ).items()
  }
}
