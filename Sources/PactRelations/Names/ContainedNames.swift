import PactModel
import PactRecognition

/// States what a name says by itself: "배재대 국제교류원" is part of 배재대, which its name begins with.
struct ContainedNames {
  let scene: Scene

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (index, inner) in scene.mentions.enumerated() where inner.isInner && inner.kind == .organization {
      guard let owner = scene.entities(of: index).first,
        let outer = scene.mentionsOfSentence[inner.sentence].first(where: { contains($0, inner) }),
        let part = scene.entities(of: outer).first, part != owner
      else { continue }
      let name = scene.mentions[outer]
      facts.append(
        Fact(
          subject: .entity(part), predicate: .partOf, object: .entity(owner),
          evidence: scene.text.sentences[inner.sentence].span, trigger: name.span,
          roles: [("part", name.span), ("whole", inner.span)],
          rule: "\(scene.text.language.rawValue).part-of.name", confidence: 0.85))
    }
    return facts
  }

  /// Whether a mention names a body whose name starts with another's and goes on behind it.
  private func contains(_ outer: Int, _ inner: Mention) -> Bool {
    let name = scene.mentions[outer]
    return !name.isInner && name.kind == .organization && name.span.start == inner.span.start
      && name.span.end > inner.span.end
  }
}
