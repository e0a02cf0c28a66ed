import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Completes the parties of an agreement from its own sentence, where exactly as many bodies are left as a pact of two needs:
/// whatever the construction, "A사의 B시 투자협약" has no other readers.
struct SentenceParties {
  let scene: Scene
  /// By person: the bodies that they work for.
  let employers: [Int: [Int]]

  func complete(_ list: inout CandidateList) {
    for index in list.candidates.indices {
      let candidate = list.candidates[index]
      guard candidate.mention >= 0, !candidate.isDefinite, candidate.count == 0,
        !scene.isAbsent(candidate.mention)
      else { continue }
      let sentence = scene.text.sentences[candidate.sentence]
      guard sentence.kind == .body || sentence.kind == .listItem else { continue }
      var known = candidate.entities(.party)
      for person in candidate.entities(.signatory) { known += employers[person] ?? [] }
      guard Set(known).count < 2, isAlone(candidate, list),
        candidate.isSubstantial || isTopical(candidate.mention)
      else { continue }
      // "Similar agreements with Gigawatt and with Jua Power": the partner of one is none of the other.
      let taken = siblings(of: index, list).flatMap { list.candidates[$0].entities(.party) }
      let others = bodies(in: candidate.sentence).filter {
        !known.contains($0.body) && !taken.contains($0.body)
      }
      guard others.count + Set(known).count == 2 else { continue }
      for (body, mention) in others {
        list.add(
          Fact(
            subject: .agreement(index), predicate: .party, object: .entity(body), evidence: sentence.span,
            trigger: scene.mentions[candidate.mention].span, roles: [("party", scene.mentions[mention].span)],
            rule: "\(scene.text.language.rawValue).agreement.sentence-party", confidence: 0.6),
          to: index)
      }
    }
  }

  private func siblings(of index: Int, _ list: CandidateList) -> [Int] {
    list.groups.filter { $0.contains(index) }.flatMap { $0 }.filter { $0 != index }
  }

  /// "협약에 따라 …", "under the accord": only the ground of what else the sentence tells.
  private func isTopical(_ instrument: Int) -> Bool {
    switch scene.marker(of: instrument) {
    case .dative, .through, .instrumental, .about, .locative, .comitative, .behalf: false
    default: true
    }
  }

  /// Whether no other instrument of the sentence could claim its bodies.
  private func isAlone(_ candidate: Candidate, _ list: CandidateList) -> Bool {
    !list.candidates.contains {
      $0.sentence == candidate.sentence && $0.mention != candidate.mention && $0.mention >= 0
        && $0.isSubstantial
        && !$0.isDefinite
    }
  }

  /// "사우디아라비아 [국영 전력회사]와": a place before somebody who is not named.
  private func isOfUnnamed(_ mention: Int) -> Bool {
    guard scene.mentions[mention].kind == .gpe, let last = scene.mentions[mention].tokens.last,
      scene.phraseOfToken[last] >= 0
    else { return false }
    let phrase = scene.text.phrases[Int(scene.phraseOfToken[last])]
    guard !phrase.tokens.isEmpty, !scene.mentions[mention].tokens.contains(phrase.head) else { return false }
    return scene.heads(ofPhrase: Int(scene.phraseOfToken[last])).allSatisfy {
      $0 != mention && scene.mentions[$0].kind != .instrument
    }
  }

  private func bodies(in sentence: Int) -> [(body: Int, mention: Int)] {
    var found: [(body: Int, mention: Int)] = []
    for mention in scene.mentionsOfSentence[sentence] {
      let own = scene.mentions[mention]
      guard own.kind == .organization || own.kind == .gpe, !own.isInner, !scene.isWhereabouts(of: mention),
        scene.text.language == .english || scene.marker(of: mention) != .object && !isOfUnnamed(mention),
        let body = scene.entities(of: mention).first, !found.contains(where: { $0.body == body })
      else { continue }
      found.append((body, mention))
    }
    return found
  }
}
