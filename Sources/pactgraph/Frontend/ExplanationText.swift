import Foundation
import PactModel
import PactQuery
import PactResources

/// Shows why triples stand in the graph: the sentence with the words marked, the rule, and the gazetteer entries, each
/// with its file and line.
struct ExplanationText {
  private let resources: Resources
  private let rules: [String: Rule]
  private let language: Language
  /// The resource folder, as far as it need not be shown.
  private let root: String

  /// - Throws: PG-202 if the compiled rules do not decode.
  init(resources: Resources, root: String, language: Language) throws(Diagnostic) {
    self.resources = resources
    self.language = language
    self.root = root + "/"
    let all = try RuleFile.decode(resources.compiledRules)
    rules = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Explanations under one heading for each triple, in the given order of first occurrence.
  func text(_ explanations: [Explanation]) -> String {
    var order: [String] = []
    var byTriple: [String: [Explanation]] = [:]
    for item in explanations {
      let heading = self.heading(item)
      if byTriple[heading] == nil { order.append(heading) }
      byTriple[heading, default: []].append(item)
    }
    return order.map { heading in
      let items = byTriple[heading] ?? []
      return heading + "\n" + items.map(evidence).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func heading(_ item: Explanation) -> String {
    let subject = item.subject.node.label.text(in: language)
    let object = item.object?.node.label.text(in: language) ?? item.value ?? ""
    let modality = item.modality == .asserted ? "" : " (\(item.modality.rawValue))"
    return "\(subject) — \(item.predicate.rawValue) → \(object)\(modality)\n"
      + "  triple    \(Self.key(item))\n"
      + "  support   articles \(item.support.articles), independent sources \(item.support.independent)"
      + (item.contradiction.map { "\n  disputed  \($0.text)" } ?? "")
  }

  /// How `--triple` names the triple.
  static func key(_ item: Explanation) -> String {
    let object = item.object?.node.id.description ?? item.value ?? ""
    return "\(item.subject.node.id)|\(item.predicate.rawValue)|\(object)"
  }

  private func evidence(_ item: Explanation) -> String {
    let place = "\(item.source.document) [\(item.span.start), \(item.span.end))"
    let copied = item.source.copyOf.map { "copy of \($0)" }
    let source = [place, item.source.published, item.source.title, item.source.url, copied]
    var rows = [
      ("article", source.compactMap { $0 }.joined(separator: " · ")),
      ("sentence", MarkedSentence(item).text),
      ("rule", rule(item)),
    ]
    for participant in [item.subject, item.object].compactMap({ $0 })
    where participant.node.type != .agreement {
      rows.append(("entity", entity(participant)))
    }
    return rows.map { name, value in
      "  " + name.padding(toLength: 10, withPad: " ", startingAt: 0) + value + "\n"
    }.joined()
  }

  private func rule(_ item: Explanation) -> String {
    let confidence = String(format: "%.2f", item.confidence)
    // `ko.sign.parties+employer`: the rule, and what the program made of it.
    let id = String(item.rule.prefix { $0 != "+" })
    guard let rule = rules[id] else { return "\(item.rule), confidence \(confidence), built in" }
    let file = rule.file.hasPrefix(root) ? String(rule.file.dropFirst(root.count)) : rule.file
    return "\(item.rule), confidence \(confidence), \(file):\(rule.line)"
  }

  private func entity(_ participant: Explanation.Participant) -> String {
    let node = participant.node
    let name = "“\(participant.name)” is \(node.label.text(in: language)) (\(node.type.rawValue), \(node.id))"
    guard let id = participant.gazetteer else { return name + ", known from the text alone" }
    guard let symbol = resources.symbol(id), let index = resources.entryIndex(id: symbol) else {
      return name + ", entry \(id), which is no longer in the gazetteers"
    }
    let entry = resources.entry(index)
    return name + ", entry \(id), Gazetteers/\(resources.string(entry.file)).tsv:\(entry.line)"
  }
}
