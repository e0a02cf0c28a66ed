import PactLanguage
import PactModel
import PactRecognition
import PactRelations
import PactResolution
import PactResources

/// Writes out what the stages found: code-point offsets, local ids, labels, and nothing that no one speaks of.
struct ExtractionBuilder: Sendable {
  let resources: Resources

  func build(
    _ article: Article, language: Language, text: AnalyzedText, mentions: [Mention], resolved: ResolvedText,
    relations: Relations
  ) -> Extraction {
    let offsets = CodePointOffsets(text.bytes)
    var used: Set<Node> = []
    for fact in relations.facts { used.formUnion([fact.subject, fact.object]) }
    var ids: [Node: String] = [:]
    var entities: [Entity] = []
    for (index, entity) in resolved.entities.enumerated() {
      guard isWorthTelling(entity, mentions, isUsed: used.contains(.entity(index))) else { continue }
      let id = "e\(entities.count + 1)"
      ids[.entity(index)] = id
      entities.append(self.entity(entity, id: id, text: text, mentions: mentions, offsets: offsets))
    }
    for (index, agreement) in relations.agreements.enumerated() {
      let id = "a\(index + 1)"
      ids[.agreement(index)] = id
      entities.append(self.agreement(agreement, id: id, text: text, mentions: mentions, offsets: offsets))
    }
    let triples = relations.facts.compactMap { triple($0, ids: ids, offsets: offsets) }
    return Extraction(
      id: article.id, lang: language, published: article.published, title: article.title, url: article.url,
      entities: entities, triples: triples)
  }

  /// A field that takes part in nothing, and that only the taxonomy found, is a word like any other.
  private func isWorthTelling(_ entity: ResolvedEntity, _ mentions: [Mention], isUsed: Bool) -> Bool {
    if isUsed { return true }
    if entity.type == .field { return entity.mentions.contains { mentions[$0].confidence >= 0.9 } }
    return entity.mentions.contains {
      mentions[$0].entityType == entity.type && !mentions[$0].flags.contains(.demonym)
    }
  }

  private func entity(
    _ entity: ResolvedEntity, id: String, text: AnalyzedText, mentions: [Mention], offsets: CodePointOffsets
  ) -> Entity {
    var identifiers: [String: String] = [:]
    if let entry = entity.entry {
      let known = resources.entry(entry)
      identifiers["pactgraph"] = resources.string(known.id)
      for pair in resources.string(known.identifiers).split(separator: "|") {
        let halves = pair.split(separator: "=", maxSplits: 1)
        if halves.count == 2 { identifiers[String(halves[0])] = String(halves[1]) }
      }
    }
    return Entity(
      id: id, type: entity.type, name: text.string(entity.name),
      label: Dictionary(uniqueKeysWithValues: entity.labels.map { ($0.key.rawValue, $0.value) }),
      identifiers: identifiers, kind: entity.kind == .empty ? nil : resources.string(entity.kind),
      mentions: entity.mentions.map { self.mention(mentions[$0].span, text, offsets) })
  }

  private func agreement(
    _ agreement: Agreement, id: String, text: AnalyzedText, mentions: [Mention], offsets: CodePointOffsets
  ) -> Entity {
    let name = text.string(agreement.name)
    var places = agreement.mentions.map { self.mention(mentions[$0].span, text, offsets) }
    if places.isEmpty { places = [self.mention(agreement.name, text, offsets)] }
    return Entity(
      id: id, type: .agreement, name: name, label: [text.language.rawValue: name], mentions: places)
  }

  private func mention(_ span: ByteSpan, _ text: AnalyzedText, _ offsets: CodePointOffsets) -> EntityMention {
    EntityMention(start: offsets[span.start], end: offsets[span.end], text: text.string(span))
  }

  private func triple(_ fact: Fact, ids: [Node: String], offsets: CodePointOffsets) -> Triple? {
    guard let subject = ids[fact.subject] else { return nil }
    var object: String?
    var value: String?
    if case .literal(let literal) = fact.object {
      value = literal
    } else {
      guard let id = ids[fact.object] else { return nil }
      object = id
    }
    func span(_ bytes: ByteSpan) -> CodePointSpan {
      CodePointSpan(start: offsets[bytes.start], end: offsets[bytes.end])
    }
    let evidence = Evidence(
      start: offsets[fact.evidence.start], end: offsets[fact.evidence.end], trigger: span(fact.trigger),
      roles: Dictionary(fact.roles.map { ($0.name, span($0.span)) }, uniquingKeysWith: { first, _ in first }))
    return Triple(
      subject: subject, predicate: fact.predicate, object: object, value: value,
      modality: fact.modality == .asserted ? nil : fact.modality, evidence: [evidence], rule: fact.rule,
      confidence: (fact.confidence * 1000).rounded() / 1000)
  }
}
