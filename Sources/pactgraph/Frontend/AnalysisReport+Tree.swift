import Foundation

extension AnalysisReport {
  /// The report for a reader: sentences, and under each its mentions and clauses.
  var tree: String { sentences.map(tree).joined(separator: "\n") }

  private func tree(_ sentence: Sentence) -> String {
    let text = sentence.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var items = sentence.mentions.map { (line(mention: $0), [String]()) }
    items += sentence.clauses.map { (line(clause: $0), $0.phrases.map(line)) }
    items += sentence.phrases.map { (line(phrase: $0), []) }
    var lines = ["\(sentence.kind) [\(sentence.start), \(sentence.end)) \(text)"]
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      lines.append((isLast ? "└─ " : "├─ ") + item.0)
      for (number, child) in item.1.enumerated() {
        lines.append((isLast ? "   " : "│  ") + (number == item.1.count - 1 ? "└─ " : "├─ ") + child)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(mention: Mention) -> String {
    var parts = ["\(mention.kind) “\(mention.text)” [\(mention.start), \(mention.end))"]
    if let value = mention.value { parts.append("= \(value)") }
    if let entry = mention.entry { parts.append("→ \(entry)") }
    if !mention.flags.isEmpty { parts.append(mention.flags.joined(separator: " ")) }
    parts.append(String(format: "· %@ %.2f", mention.rule, mention.confidence))
    return parts.joined(separator: " ")
  }

  private func line(clause: Clause) -> String {
    guard let predicate = clause.predicate else { return "clause \(clause.number), without predicate" }
    var parts = ["clause \(clause.number): “\(predicate)” \(clause.lemma ?? "")"]
    if let verbClass = clause.verbClass { parts.append("class \(verbClass)") }
    parts.append(([clause.ending ?? ""] + clause.features).joined(separator: " "))
    if let governor = clause.governor { parts.append("under clause \(governor)") }
    if let modified = clause.modified { parts.append("modifies “\(modified)”") }
    if let subject = clause.subject { parts.append("subject “\(subject)”") }
    return parts.joined(separator: ", ")
  }

  private func line(phrase: Phrase) -> String {
    "\(phrase.marker): “\(phrase.text)”" + (phrase.list.map { " in list \($0)" } ?? "")
  }
}
