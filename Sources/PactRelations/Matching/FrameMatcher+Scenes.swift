import PactLanguage
import PactRecognition

/// Where a Korean clause happens, and with whom, where another clause says so.
extension FrameMatcher {
  /// "[껀터대를] 찾아 양해각서를 교환했다": whom one visits or meets is with whom one signs, if nobody else is named.
  func isHost(_ phrase: Int, of earlier: Int, for index: Int) -> Bool {
    guard scene.text.language == .korean, let verb = scene.verb(ofClause: earlier), scene.isEncounter(verb),
      scene.isMutual(scene.text.clauses[index].predicate),
      let body = scene.heads(ofPhrase: phrase).first, isBodyWithin(body)
    else { return false }
    return !namesPartner(index)
  }

  /// "[자싱시와는] 투자를 논의 중이며 7월에 의향서를 체결하기로 했다": with whom one talks is with whom one signs, if nobody else is named.
  func isPartner(_ phrase: Int, of earlier: Int, for index: Int) -> Bool {
    guard scene.text.language == .korean, scene.isMutual(scene.text.clauses[index].predicate),
      let verb = scene.verb(ofClause: earlier), scene.isEncounter(verb) || scene.isTalk(verb)
    else { return false }
    return scene.heads(ofPhrase: phrase).contains(where: isBodyWithin) && !namesPartner(index)
  }

  private func namesPartner(_ index: Int) -> Bool {
    scene.phrasesOfClause[index].contains { other in
      [.comitative, .between].contains(scene.text.phrases[other].marker)
        && scene.heads(ofPhrase: other).contains(where: isActor)
    }
  }

  /// "두 시장은 [18일] 라한호텔에서 열린 협약식에서 악수했다": when they did so is when the ceremony was held.
  func aroundCeremony(_ index: Int) -> [Int] {
    let clause = scene.text.clauses[index]
    guard scene.text.language == .korean, clause.modified >= 0, clause.governor >= 0, scene.isHeld(index),
      [.locative, .dative].contains(scene.text.phrases[Int(clause.modified)].marker)
    else { return [] }
    return [Int(clause.governor)]
  }

  /// Whether a place is where a visit, and what follows from it, happens.
  func isScene(_ phrase: Int, of earlier: Int) -> Bool {
    guard scene.text.language == .korean, let verb = scene.verb(ofClause: earlier), scene.isEncounter(verb)
    else { return false }
    return scene.heads(ofPhrase: phrase).contains { isPlace($0) }
  }

  /// "[나주에] 있는 본사에서", "[몬트리올에서] 열린 총회에서": where lies or happens what itself names no place.
  func outerPlaces(_ index: Int) -> [Int] {
    guard scene.text.language == .korean else { return [] }
    let unnamed = scene.phrasesOfClause[index].filter { phrase in
      scene.text.phrases[phrase].marker == .locative
        && !scene.heads(ofPhrase: phrase).contains { isPlace($0) || scene.mentions[$0].kind == .event }
    }
    guard !unnamed.isEmpty else { return [] }
    return scene.text.sentences[scene.text.clauses[index].sentence].clauses.filter {
      unnamed.contains(Int(scene.text.clauses[$0].modified)) && (scene.isHeld($0) || scene.isLocated($0))
    }.flatMap { scene.phrasesOfClause[$0] }.filter {
      scene.text.phrases[$0].marker == .locative || scene.text.phrases[$0].marker == .dative
    }
  }

  private func isPlace(_ mention: Int) -> Bool {
    scene.mentions[mention].kind == .gpe || scene.mentions[mention].kind == .facility
  }

  /// A body of a kind that signs: an organization, or a place smaller than a country.
  private func isBodyWithin(_ mention: Int) -> Bool {
    switch scene.mentions[mention].kind {
    case .organization: true
    case .gpe:
      !scene.entities(of: mention).contains {
        scene.resources.string(scene.resolved.entities[$0].kind) == "country"
      }
    default: false
    }
  }
}
