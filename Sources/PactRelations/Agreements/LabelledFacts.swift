import PactLanguage
import PactModel
import PactRecognition

/// States what the labelled lines of a sheet say of the agreement that was told before them:
///
/// ```
/// □ 협약 개요
///  ○ 일시: 2025. 9. 17.(수) 14:00
///  ○ 협약기관: 유성구, 카우나스시
/// ```
struct LabelledFacts {
  let scene: Scene
  let labels: FactLabels

  /// How many lines above a loose label something must say that the sheet is about an agreement.
  private static let reach = 6

  func state(_ list: inout CandidateList) {
    for (sentence, value) in scene.text.sentences.enumerated() where value.kind != .boilerplate {
      for entry in labels.entries(in: sentence) {
        if entry.isLoose, !isOfAgreement(sentence) { continue }
        guard let head = agreement(toldBefore: sentence, list) else { continue }
        for (object, mention) in objects(of: entry, sentence) {
          add(entry.predicate, object, mention, to: head, &list)
        }
      }
    }
  }

  /// Whether a line right above names an instrument, or a label beside is an agreement's own.
  private func isOfAgreement(_ sentence: Int) -> Bool {
    for line in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
      let entries = labels.entries(in: line)
      if entries.contains(where: { !$0.isLoose }) { return true }
      let namesInstrument = scene.mentionsOfSentence[line].contains {
        scene.mentions[$0].kind == .instrument
      }
      if namesInstrument { return true }
      if line < sentence, entries.isEmpty { return false }
    }
    return false
  }

  /// The agreement that is spoken of: the last that was made and told before, else the first behind.
  private func agreement(toldBefore sentence: Int, _ list: CandidateList) -> Int? {
    let told = list.candidates.indices.filter {
      let status = list.candidates[$0].literals(.status)
      return list.candidates[$0].mention >= 0 && list.candidates[$0].isSubstantial
        && (status.isEmpty || !status.filter { ["signed", "planned", "renewed"].contains($0) }.isEmpty)
    }
    let before = told.filter { list.candidates[$0].sentence < sentence }
    return before.max { list.candidates[$0].position < list.candidates[$1].position }
      ?? told.min { list.candidates[$0].position < list.candidates[$1].position }
  }

  private func objects(of entry: FactLabels.Entry, _ sentence: Int) -> [(Node, Int)] {
    let inside = scene.mentionsOfSentence[sentence].filter {
      !scene.mentions[$0].isInner && entry.value.contains(scene.mentions[$0].tokens.lowerBound)
    }
    func entities(_ kinds: Set<Mention.Kind>) -> [(Node, Int)] {
      inside.filter { kinds.contains(scene.mentions[$0].kind) }.flatMap { mention in
        scene.entities(of: mention).map { (.entity($0), mention) }
      }
    }
    func literal(_ kind: Mention.Kind) -> [(Node, Int)] {
      inside.first { scene.mentions[$0].kind == kind && !scene.mentions[$0].literal.isEmpty }
        .map { [(.literal(scene.mentions[$0].literal), $0)] } ?? []
    }
    switch entry.predicate {
    case .signedOn: return literal(.date)
    case .amount: return literal(.money)
    case .signedAt:
      let places = entities([.facility, .event])
      return places.isEmpty ? entities([.gpe]).suffix(1) : places
    case .signatory: return entities([.person])
    case .coversField: return entities([.field])
    case .party:
      return entities([.organization, .gpe]).filter { !scene.isWhereabouts(of: $0.1) }
    default: return []
    }
  }

  private func add(
    _ predicate: Predicate, _ object: Node, _ mention: Int, to candidate: Int, _ list: inout CandidateList
  ) {
    let known = list.candidates[candidate].facts.filter { $0.predicate == predicate }
    if known.contains(where: { $0.object == object }) || predicate.takesLiteral && !known.isEmpty { return }
    list.add(
      Fact(
        subject: .agreement(candidate), predicate: predicate, object: object,
        evidence: scene.text.sentences[scene.mentions[mention].sentence].span,
        trigger: scene.mentions[mention].span, roles: [("\(predicate)", scene.mentions[mention].span)],
        rule: "\(scene.text.language.rawValue).sheet.label", confidence: 0.8),
      to: candidate)
  }
}
