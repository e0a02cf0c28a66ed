import PactLanguage
import PactModel
import PactRecognition
import PactResolution

/// Finds the parties that the sentence of an agreement leaves out, since the reader knows them: "자싱시와는 우호 협정을 맺었다" in a
/// story about Gangneung, "a similar pact with Kisumu was signed in May".
///
/// An agreement has two parties. Where one is named, the other is the body that the sentences before are about, else the one
/// that takes part in most agreements of the article. Where none is named, they are those of the agreement spoken of before.
struct PartyCompletion {
  let scene: Scene
  /// By person: the bodies that they work for, which speak of themselves in quotations.
  let employers: [Int: [Int]]

  func complete(_ drafts: inout [Draft]) {
    let central = central(drafts)
    let known = Set(drafts.flatMap(\.parties))
    for index in drafts.indices.sorted(by: { drafts[$0].position < drafts[$1].position }) {
      let parties = drafts[index].parties
      let hasStatus = drafts[index].group.contains { !$0.literals(.status).isEmpty }
      if parties.isEmpty, hasStatus, let first = drafts[index].facts.first {
        // "한 대학병원과 논의하던 계약": somebody whom the text does not name.
        guard !namesNobody(drafts[index].group[0].sentence) else { continue }
        if let last = lastBefore(drafts[index], drafts) {
          drafts[index].facts += inherited(last.parties, from: last.sentence, drafts[index], by: first)
        } else {
          drafts[index].facts += topical(drafts[index], by: first)
        }
      } else if parties.count == 1, hasStatus,
        let other = other(than: parties[0], drafts[index], central, known)
      {
        let known = drafts[index].facts.first { $0.predicate == .party }!
        var fact = known
        fact.object = .entity(other)
        fact.roles = []
        fact.rule = known.rule + "+context"
        fact.confidence = known.confidence * 0.6
        drafts[index].facts.append(fact)
      }
    }
  }

  /// The parties of the agreement that was spoken of last before another is told, and where.
  private func lastBefore(_ draft: Draft, _ drafts: [Draft]) -> (parties: [Fact], sentence: Int)? {
    let start = draft.group.filter { !$0.isHeadline }.map(\.position).min() ?? draft.position
    var best: (parties: [Fact], position: Int, sentence: Int)?
    for other in drafts where other.parties.count > 1 {
      guard let last = other.group.filter({ $0.position < start }).max(by: { $0.position < $1.position }),
        best == nil || last.position >= best!.position
      else { continue }
      let sentence = draft.group[0].sentence
      let nearest = other.group.map(\.sentence).min { abs($0 - sentence) < abs($1 - sentence) }
      best = (other.facts.filter { $0.predicate == .party }, last.position, nearest ?? last.sentence)
    }
    return best.map { ($0.parties, $0.sentence) }
  }

  /// The parties of the agreement spoken of just before, unless the sentence names bodies of its own.
  private func inherited(_ parties: [Fact], from before: Int, _ draft: Draft, by fact: Fact) -> [Fact] {
    let sentence = draft.group[0].sentence
    guard before >= 0, abs(sentence - before) <= 4 else { return [] }
    let known = parties.map(\.object)
    let others = scene.mentionsOfSentence[sentence].contains { mention in
      let kind = scene.mentions[mention].kind
      return kind == .organization && !scene.mentions[mention].isInner
        && !scene.entities(of: mention).contains { known.contains(.entity($0)) }
    }
    let isAmongPlaces = isTie(draft)
    return others
      || isAmongPlaces && parties.contains { !isPlace($0.object) }
      ? []
      : parties.map { party in
        var copy = party
        copy.evidence = fact.evidence
        copy.trigger = fact.trigger
        copy.rule = fact.rule + "+context"
        copy.confidence = min(fact.confidence, party.confidence) * 0.6
        return copy
      }
  }

  /// The two bodies that the sentence before is about: "X and Y have called off their venture. An agreement had been signed in
  /// April."
  private func topical(_ draft: Draft, by fact: Fact) -> [Fact] {
    let sentence = draft.group[0].sentence
    guard scene.text.language == .english, sentence > 0, draft.group[0].mention >= 0,
      let topic = FrameMatcher(scene: scene).topic(ofSentence: sentence - 1)
    else { return [] }
    var bodies: [Int] = []
    for body in topic.flatMap(scene.entities(of:)) where !bodies.contains(body) { bodies.append(body) }
    let own = scene.mentionsOfSentence[sentence].contains { scene.mentions[$0].kind == .organization }
    guard bodies.count == 2, !own,
      bodies.allSatisfy({ [.organization, .gpe].contains(scene.resolved.entities[$0].type) })
    else { return [] }
    return bodies.map { body in
      var party = fact
      party.predicate = .party
      party.object = .entity(body)
      party.roles = []
      party.rule = fact.rule + "+context"
      party.confidence *= 0.6
      return party
    }
  }

  /// The bodies by the number of agreements that they take part in, those of several first.
  private func central(_ drafts: [Draft]) -> [Int] {
    var counts: [Int: Int] = [:]
    for draft in drafts { for party in Set(draft.parties) { counts[party, default: 0] += 1 } }
    return counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func other(than party: Int, _ draft: Draft, _ central: [Int], _ known: Set<Int>) -> Int? {
    let sentence = draft.group.first { !$0.literals(.status).isEmpty }?.sentence ?? draft.group[0].sentence
    let frames = FrameMatcher(scene: scene)
    if let body = speaker(draft), mayJoin(body, party, draft) { return body }
    if scene.text.language == .korean, let body = protagonist(before: sentence, frames),
      known.contains(body), mayJoin(body, party, draft)
    {
      return body
    }
    if let body = central.first(where: { mayJoin($0, party, draft) }) { return body }
    for earlier in stride(from: sentence, through: max(0, sentence - 3), by: -1) {
      let bodies = (frames.topic(ofSentence: earlier) ?? []).flatMap(scene.entities(of:)).filter {
        mayJoin($0, party, draft)
      }
      if let body = bodies.first { return body }
    }
    return nil
  }

  /// "협약을 더 연장하기 위해 왔습니다": who speaks in a quotation speaks of the body that sent them.
  private func speaker(_ draft: Draft) -> Int? {
    guard scene.text.language == .korean,
      let quoted = draft.group.first(where: {
        $0.mention >= 0
          && scene.text.tokens[scene.mentions[$0.mention].tokens.lowerBound].flags.contains(.quoted)
      })
    else { return nil }
    let before = scene.mentions.indices.last {
      scene.mentions[$0].kind == .person && scene.mentions[$0].span.start < quoted.position
        && scene.entities(of: $0).contains { !(employers[$0] ?? []).isEmpty }
    }
    return before.flatMap { scene.entities(of: $0).compactMap { employers[$0]?.first }.first }
  }

  /// The one body that a sentence, or the one before it, is about: "이 회사는 … 올렸다. 부지는 LH와 매매계약을 맺어 확보했다".
  private func protagonist(before sentence: Int, _ frames: FrameMatcher) -> Int? {
    for earlier in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
      guard let topic = frames.topic(ofSentence: earlier) else { continue }
      let bodies = topic.flatMap(scene.entities(of:))
      return bodies.count == 1 ? bodies[0] : nil
    }
    return nil
  }

  /// Whether a sentence says with whom, and gives no name.
  private func namesNobody(_ sentence: Int) -> Bool {
    scene.text.language == .korean
      && scene.text.sentences[sentence].phrases.contains { phrase in
        let value = scene.text.phrases[phrase]
        return value.marker == .comitative && value.tokens.count > 1 && scene.heads(ofPhrase: phrase).isEmpty
      }
  }

  /// Whether a body may be the other party: another body, and a place where the agreement is a tie between places.
  private func mayJoin(_ body: Int, _ party: Int, _ draft: Draft) -> Bool {
    guard body != party else { return false }
    let (type, other) = (scene.resolved.entities[body].type, scene.resolved.entities[party].type)
    guard type == .organization || type == .gpe else { return false }
    return !isTie(draft) || type == other || isCouncil(body) || isCouncil(party)
  }

  /// A council signs for its town.
  private func isCouncil(_ body: Int) -> Bool {
    scene.text.language == .english
      && scene.resources.string(scene.resolved.entities[body].kind) == "council"
  }

  private func isTie(_ draft: Draft) -> Bool {
    draft.facts.contains {
      $0.predicate == .instrument
        && ($0.object == .literal("SisterCity") || $0.object == .literal("FriendshipCity"))
    }
  }

  private func isPlace(_ node: Node) -> Bool {
    if case .entity(let body) = node { scene.resolved.entities[body].type == .gpe } else { false }
  }
}
