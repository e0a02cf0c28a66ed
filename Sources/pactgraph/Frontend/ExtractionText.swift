import PactModel

/// Shows an extraction to a reader: the entities by type, and the triples, each under the sentence that states it.
struct ExtractionText {
  private let extraction: Extraction
  private let text: String.UnicodeScalarView
  private let names: [String: String]

  static func page(_ extraction: Extraction, text: String) -> String {
    ExtractionText(extraction, text).page()
  }

  private init(_ extraction: Extraction, _ text: String) {
    self.extraction = extraction
    self.text = text.unicodeScalars
    // Several agreements of one article often have one name.
    names = Dictionary(
      extraction.entities.map { ($0.id, $0.type == .agreement ? "\($0.name) [\($0.id)]" : $0.name) },
      uniquingKeysWith: { first, _ in first })
  }

  private func page() -> String {
    var lines = [heading, ""]
    for type in EntityType.allCases {
      let entities = extraction.entities.filter { $0.type == type }
      if entities.isEmpty { continue }
      let shown = entities.map { entity in
        let name = names[entity.id] ?? entity.name
        let other = extraction.lang == .korean ? entity.label["en"] : entity.label["ko"]
        return other.map { $0 == entity.name ? name : "\(name) (\($0))" } ?? name
      }
      lines.append("  \(type.rawValue): \(shown.joined(separator: ", "))")
    }
    if extraction.entities.isEmpty { lines.append("  no entities") }
    for (place, triples) in bySentence {
      lines.append("")
      lines += triples.map { "  \(statement($0))" }
      lines.append("    “\(sentence(place))”")
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private var heading: String {
    let title = extraction.title.map { $0 == extraction.id ? nil : flat($0) } ?? nil
    return "# " + [extraction.id, extraction.published, title].compactMap { $0 }.joined(separator: " · ")
  }

  private func statement(_ triple: Triple) -> String {
    let subject = names[triple.subject] ?? triple.subject
    let object = triple.object.map { names[$0] ?? $0 } ?? triple.value ?? ""
    let modality = triple.modality.map { $0 == .asserted ? "" : " (\($0.rawValue))" } ?? ""
    return "\(subject) — \(triple.predicate.rawValue) → \(object)\(modality)"
  }

  /// The triples by the first sentence that states them, in the order of the text.
  private var bySentence: [(CodePointSpan, [Triple])] {
    var groups: [CodePointSpan: [Triple]] = [:]
    for triple in extraction.triples {
      let first = triple.evidence.map { CodePointSpan(start: $0.start, end: $0.end) }.min()
      groups[first ?? CodePointSpan(start: 0, end: 0), default: []].append(triple)
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func sentence(_ place: CodePointSpan) -> String {
    guard let start = text.index(text.startIndex, offsetBy: place.start, limitedBy: text.endIndex),
      let end = text.index(text.startIndex, offsetBy: place.end, limitedBy: text.endIndex), start <= end
    else { return "" }
    return flat(String(text[start..<end]))
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
