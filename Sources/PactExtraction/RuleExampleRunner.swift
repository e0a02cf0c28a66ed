import PactModel
import PactResources

/// Runs the examples that stand beside the rules.
public struct RuleExampleRunner: Sendable {
  private let extractor: Extractor

  public init(extractor: Extractor) { self.extractor = extractor }

  /// What one example showed.
  public struct Outcome: Sendable, Hashable {
    public var example: RuleExample
    /// What the rule stated, as `subject predicate object` by surface.
    public var stated: [String]
    /// What it should have stated and did not.
    public var missing: [String]
    public var isPassed: Bool { missing.isEmpty && (!example.yields.isEmpty || stated.isEmpty) }
  }

  /// Extracts the example's text and compares what its rule states with what it should.
  ///
  /// An example that yields nothing passes if its rule stays silent; another if all that it names is stated, by this
  /// rule or by assembling what it said.
  public func run(_ example: RuleExample) -> Outcome {
    let article = Article(
      id: example.rule, published: example.published, text: example.text, language: example.language)
    let extraction = extractor.extract(article)
    let names = Dictionary(uniqueKeysWithValues: extraction.entities.map { ($0.id, Self.surfaces($0)) })
    var all: Set<String> = []
    var own: [String] = []
    for triple in extraction.triples {
      let objects = triple.object.flatMap { names[$0] } ?? [triple.value ?? ""]
      for subject in names[triple.subject] ?? [] {
        for object in objects { all.insert("\(subject) \(triple.predicate.rawValue) \(object)") }
      }
      if triple.rule == example.rule || triple.rule.hasPrefix(example.rule + "+") {
        own.append(
          "\(names[triple.subject]?.first ?? "?") \(triple.predicate.rawValue) \(objects.first ?? "?")")
      }
    }
    return Outcome(example: example, stated: own, missing: example.yields.filter { !all.contains($0) })
  }

  private static func surfaces(_ entity: Entity) -> [String] {
    [entity.name] + entity.mentions.map(\.text).filter { $0 != entity.name }
  }
}
