import PactQuery

/// The articles under an answer, each once, with the sentences that it was cited for.
struct SourceList {
  private var order: [String] = []
  private var byDocument: [String: [Source]] = [:]
  private let format: OutputFormat

  init(_ sources: [Source], _ format: OutputFormat) {
    self.format = format
    for source in sources {
      if byDocument[source.document] == nil { order.append(source.document) }
      if byDocument[source.document, default: []].contains(source) { continue }
      byDocument[source.document, default: []].append(source)
    }
  }

  var text: String {
    order.map { document in
      let cited = byDocument[document] ?? []
      let first = cited[0]
      let facts = [document, first.published, first.title, first.url].compactMap { $0 }
      let bullet = format == .markdown ? "- " : ""
      return "\n\(bullet)\(facts.joined(separator: " · "))\n"
        + cited.map { "  \(format == .markdown ? "> " : "")\($0.sentence)\n" }.joined()
    }.joined()
  }
}
