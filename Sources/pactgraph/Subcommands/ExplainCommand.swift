import ArgumentParser
import PactModel
import PactQuery

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a triple is in the graph: the rule, the words, the gazetteer entries, the article.",
    discussion: """
      Of one name: every triple that it takes part in. Of two: those between them, and those of the agreements that \
      join them. The words that filled a rule's roles are marked in the sentence.

      EXAMPLES
        pactgraph explain Daejeon Quebec
        pactgraph explain "Lee Jang-woo" --predicate jobTitle
        pactgraph explain --triple "n0abc…|party|n0def…"   as in the line `triple`
        pactgraph explain --document ko-001                all that an article states
      """)

  @Argument(help: "A name in either language, or the id of a node.")
  var name: String?
  @Argument(help: ArgumentHelp("Another name, or a literal (MOU, 2025-06-11).", valueName: "other"))
  var other: String?
  @Option(help: "Only triples with this predicate.")
  var predicate: PactModel.Predicate?
  @Option(help: ArgumentHelp("One triple: SUBJECT|PREDICATE|OBJECT.", valueName: "triple"))
  var triple: String?
  @Option(help: ArgumentHelp("Every triple that this article states.", valueName: "id"))
  var document: String?
  @Option(help: "text, or as in queries: table, json, csv, md.")
  var format = Format.text
  @OptionGroup var span: SpanOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var resources: ResourceOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, table, json, csv, md
  }

  func validate() throws {
    if [name, triple, document].compactMap({ $0 }).count != 1 {
      throw ValidationError("give a name, or --triple, or --document")
    }
  }

  func run() throws {
    let library = try resources.library()
    let resources = try library.open()
    let graph = GraphQuery(try time.open(store, span), catalog: GazetteerCatalog(resources: resources))
    let found = try explanations(graph)
    if let form = OutputFormat(rawValue: format.rawValue) {
      try OutputFile.print(Rendering.render(found, as: form, language: store.lang))
    } else {
      let text = try ExplanationText(
        resources: resources, root: library.root, language: store.lang
      ).text(found)
      try OutputFile.print(found.isEmpty ? "The graph states nothing of this kind.\n" : text)
    }
  }

  private func explanations(_ graph: GraphQuery) throws -> [Explanation] {
    if let document {
      let found = try graph.explain(document: document)
      if found.isEmpty { throw CommandFault.unknownDocument(document) }
      return found.filter { predicate == nil || $0.predicate == predicate }
    }
    if let triple {
      let parts = triple.split(separator: "|", maxSplits: 2).map(String.init)
      guard parts.count == 3, let predicate = Predicate(rawValue: parts[1]) else {
        throw CommandFault.badTriple(triple)
      }
      return try graph.explain(parts[0], predicate, parts[2])
    }
    let found = try graph.explain(name ?? "", predicate, other)
    guard let other else { return found }
    switch try graph.resolve(other) {
    case .unique(let end): return try found + joints(graph, end)
    case .ambiguous: _ = try graph.node(named: other)
    // It may be a literal.
    case .unknown: if found.isEmpty { _ = try graph.node(named: other) }
    }
    return found
  }

  /// The parties' triples of the agreements that two bodies share.
  private func joints(_ graph: GraphQuery, _ end: NodeSummary) throws -> [Explanation] {
    guard predicate == nil || predicate == .party else { return [] }
    let start = try graph.node(named: name ?? "")
    let sides = try [start, end].map { try graph.explain($0.id.description, .party) }
    let shared = Set(sides[0].map(\.subject.node.id)).intersection(sides[1].map(\.subject.node.id))
    return sides.joined().filter { shared.contains($0.subject.node.id) }
  }
}

extension PactModel.Predicate: ExpressibleByArgument {}
