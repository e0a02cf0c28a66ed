import PactModel
import PactResources

@testable import PactLanguage

/// An English text analysed with the repository's own tables, described in words.
struct EnglishFixture {
  private static let resources: Result<Resources, Diagnostic> = Result { () throws(Diagnostic) in
    try ResourceLibrary(root: root).open()
  }

  private static var root: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  let text: AnalyzedText
  private let resources: Resources

  /// - Parameters:
  ///   - names: what recognition would have found, in the order of the text.
  ///   - kinds: what each of them names; empty where it does not matter.
  init(_ source: String, names: [String] = [], kinds: [NamedSpan.Kind] = []) throws {
    resources = try Self.resources.get()
    let analyzer = LanguageAnalyzer(resources: resources)
    var text = analyzer.segment(Article(id: "test", text: source), language: .english)
    let spans = Self.spans(of: names, in: text.bytes)
    analyzer.parse(
      &text, names: spans.enumerated().map { NamedSpan($1, kinds.isEmpty ? nil : kinds[$0]) })
    self.text = text
  }

  private static func spans(of names: [String], in bytes: [UInt8]) -> [ByteSpan] {
    var at = 0
    return names.compactMap { name in
      let wanted = Array(name.utf8)
      while at + wanted.count <= bytes.count {
        if bytes[at..<at + wanted.count].elementsEqual(wanted) {
          defer { at += wanted.count }
          return ByteSpan(at, at + wanted.count)
        }
        at += 1
      }
      return nil
    }
  }

  var sentences: [String] { text.sentences.map { text.string($0.span) } }
  var tokens: [String] { text.tokens.map { text.string($0.span) } }

  /// The predicates that are no nouns: `will sign: sign planned`.
  var predicates: [String] {
    text.predicates.filter { !$0.features.contains(.nominal) }.map(describe)
  }

  func describe(_ verb: VerbGroup) -> String {
    let names: [(VerbGroup.Features, String)] = [
      (.past, "past"), (.planned, "planned"), (.negated, "negated"), (.passive, "passive"),
      (.ongoing, "ongoing"),
      (.conditional, "conditional"), (.desired, "desired"), (.anterior, "anterior"), (.reported, "reported"),
    ]
    let features = names.filter { verb.features.contains($0.0) }.map { " " + $0.1 }.joined()
    return text.string(verb.span) + ": " + resources.string(verb.verbClass) + features
  }

  private func string(_ phrase: Int32) -> String {
    guard phrase >= 0 else { return "" }
    let tokens = text.phrases[Int(phrase)].tokens
    return text.string(
      ByteSpan(text.tokens[tokens.lowerBound].span.start, text.tokens[tokens.upperBound - 1].span.end))
  }

  /// The clause of a predicate.
  private func clause(_ predicate: String) -> Int? {
    text.clauses.firstIndex {
      $0.predicate >= 0 && text.string(text.predicates[Int($0.predicate)].span) == predicate
    }
  }

  func subject(of predicate: String) -> String {
    clause(predicate).map { string(text.clauses[$0].subject) } ?? "no such clause"
  }

  func modified(by predicate: String) -> String {
    clause(predicate).map { string(text.clauses[$0].modified) } ?? "no such clause"
  }

  func ending(of predicate: String) -> VerbGroup.Ending? {
    clause(predicate).map { text.predicates[Int(text.clauses[$0].predicate)].ending }
  }

  /// The phrases with a marker in the clause of a predicate.
  func phrases(_ marker: Marker, of predicate: String) -> [String] {
    guard let clause = clause(predicate) else { return ["no such clause"] }
    return text.phrases.indices.filter {
      text.phrases[$0].clause == Int32(clause) && text.phrases[$0].marker == marker
    }.map { string(Int32($0)) }
  }
}
