import PactModel
import PactRecognition

/// States what a name says by itself: "배재대 국제교류원" is part of 배재대, which its name begins with, and "전주 한옥마을" is in 전주.
struct ContainedNames {
  let scene: Scene

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (index, inner) in scene.mentions.enumerated() where inner.isInner {
      guard inner.kind == .organization || inner.kind == .gpe && scene.text.language == .korean,
        let owner = scene.entities(of: index).first,
        let outer = scene.mentionsOfSentence[inner.sentence].first(where: { contains($0, inner) }),
        let part = scene.entities(of: outer).first, part != owner
      else { continue }
      let name = scene.mentions[outer]
      let isPlace = inner.kind == .gpe
      facts.append(
        Fact(
          subject: .entity(part), predicate: isPlace ? .locatedIn : .partOf, object: .entity(owner),
          evidence: scene.text.sentences[inner.sentence].span, trigger: name.span,
          roles: [(isPlace ? "inner" : "part", name.span), (isPlace ? "outer" : "whole", inner.span)],
          rule: "\(scene.text.language.rawValue).\(isPlace ? "place" : "part-of").name", confidence: 0.85))
    }
    return facts + seats()
  }

  /// "실리콘누리(성남)가": nothing but a place in parentheses behind a body.
  private func seats() -> [Fact] {
    guard scene.text.language == .korean else { return [] }
    var facts: [Fact] = []
    for (index, place) in scene.mentions.enumerated() where place.kind == .gpe && !place.isInner {
      let open = place.tokens.lowerBound - 1
      let close = place.tokens.upperBound
      guard open > 0, close < scene.text.tokens.count, scene.text.tokens[open].mark == UInt8(ascii: "("),
        scene.text.tokens[close].mark == UInt8(ascii: ")"),
        let body = scene.mentionsOfSentence[place.sentence].first(where: {
          scene.mentions[$0].kind == .organization && scene.mentions[$0].tokens.upperBound == open
        }),
        let thing = scene.entities(of: body).first, let seat = scene.entities(of: index).first, thing != seat
      else { continue }
      facts.append(
        Fact(
          subject: .entity(thing), predicate: .locatedIn, object: .entity(seat),
          evidence: scene.text.sentences[place.sentence].span, trigger: place.span,
          roles: [("inner", scene.mentions[body].span), ("outer", place.span)], rule: "ko.place.parenthesis",
          confidence: 0.8))
    }
    return facts
  }

  /// Whether a mention names a body, or a facility behind its place, whose name starts with another's and goes on behind it.
  private func contains(_ outer: Int, _ inner: Mention) -> Bool {
    let name = scene.mentions[outer]
    return !name.isInner && name.kind == (inner.kind == .gpe ? .facility : .organization)
      && name.span.start == inner.span.start && name.span.end > inner.span.end
  }
}
