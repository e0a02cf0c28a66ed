import PactLanguage
import PactModel
import PactRecognition
import PactResources
import Testing

/// A Korean text, analysed with the project's own resources, as strings to compare.
struct KoreanText {
  let text: AnalyzedText
  let mentions: [Mention]

  private static let resources = Result { try ResourceLibrary().open() }

  init(_ source: String, title: String? = nil, published: String? = "2025-06-12") throws {
    let resources = try Self.resources.get()
    let analyzer = LanguageAnalyzer(resources: resources)
    let article = Article(id: "test", title: title, published: published, text: source, language: .korean)
    var text = analyzer.segment(article, language: .korean)
    mentions = Recognizer(resources: resources).recognize(&text, published: published)
    let names = mentions.filter { !$0.isInner }.map { NamedSpan($0.span, $0.nameKind) }
    analyzer.parse(&text, names: names)
    self.text = text
    self.resources = resources
  }

  let resources: Resources

  /// `명사+조사/marker` for every word that has a particle.
  var particles: [String] {
    text.tokens.filter { $0.marker != .none && $0.kind != .punctuation }.map {
      text.string($0.nominal) + "+" + text.string(ByteSpan($0.nominalEnd, $0.span.end)) + "/\($0.marker)"
    }
  }

  /// `lemma [class] ending features` for every predicate that stands.
  var predicates: [String] {
    text.clauses.filter { $0.predicate >= 0 }.map { clause in
      let verb = text.predicates[Int(clause.predicate)]
      return
        ([resources.string(verb.lemma), "[\(resources.string(verb.verbClass))]", "\(verb.ending)"]
        + verb.features.names)
        .joined(separator: " ")
    }
  }

  /// `words of the predicate: subject | marker phrase | …`
  var clauses: [String] {
    text.clauses.indices.map { index in
      let clause = text.clauses[index]
      let verb = clause.predicate < 0 ? "-" : text.string(text.predicates[Int(clause.predicate)].span)
      let phrases = text.phrases.filter { $0.clause == Int32(index) }.map {
        "\($0.marker) \(words($0.tokens))"
      }
      let subject = clause.subject < 0 ? "-" : words(text.phrases[Int(clause.subject)].tokens)
      return "\(verb): \(([subject] + phrases).joined(separator: " | "))"
    }
  }

  /// The phrase that the adnominal clause of a predicate modifies.
  func modified(by predicate: String) -> String? {
    for clause in text.clauses where clause.predicate >= 0 && clause.modified >= 0 {
      if text.string(text.predicates[Int(clause.predicate)].span) == predicate {
        return words(text.phrases[Int(clause.modified)].tokens)
      }
    }
    return nil
  }

  func words(_ tokens: Range<Int>) -> String {
    guard let last = tokens.last else { return "" }
    return text.string(ByteSpan(text.tokens[tokens.lowerBound].span.start, text.tokens[last].span.end))
  }

  /// The mentions of some kinds, `kind:words`, with the literal of a date or sum.
  func found(_ kinds: Mention.Kind...) -> [String] {
    mentions.filter { kinds.contains($0.kind) && !$0.isInner }.map {
      "\($0.kind):\(text.string($0.span))" + ($0.literal.isEmpty ? "" : "=\($0.literal)")
    }
  }
}

/// Checks that the marked stretches of a sentence, and no others of their kinds, are found: `[person:한가람] 원장은 …`.
func expectMentions(
  _ marked: String, published: String? = "2025-06-12", sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var plain = ""
  var expected: [String] = []
  var kinds: Set<String> = []
  var rest = marked[...]
  while let open = rest.firstIndex(of: "[") {
    plain += rest[..<open]
    let close = try #require(rest.firstIndex(of: "]"), sourceLocation: sourceLocation)
    let parts = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
    plain += parts[1]
    expected.append("\(parts[0]):\(parts[1])")
    kinds.insert(String(parts[0]))
    rest = rest[rest.index(after: close)...]
  }
  plain += rest
  let text = try KoreanText(plain, published: published)
  let found = text.mentions.filter { kinds.contains("\($0.kind)") && !$0.isInner && $0.sameAs < 0 }.map {
    "\($0.kind):\(text.text.string($0.span))"
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}
