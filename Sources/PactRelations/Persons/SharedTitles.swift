import PactLanguage
import PactModel
import PactRecognition

/// Gives several persons of one sentence their bodies in order: "Energy Ministers A and B, representing X and Y", "by their
/// superintendents, A, B and C, respectively".
struct SharedTitles {
  let scene: Scene
  /// Whether a body is of a kind that has a title.
  let suits: (_ body: Int, _ title: Mention) -> Bool

  /// - Parameter waiting: persons whose titles name no body, with their titles.
  /// - Returns: by person, the body.
  func bodies(of waiting: [(person: Int, title: Int)]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for group in groups(waiting) {
      let title = scene.mentions[group[0].title]
      guard let bodies = bodies(title, count: group.count) else { continue }
      for (holder, body) in zip(group, bodies) { found[holder.person] = body }
    }
    return found
  }

  /// Those who share one plural title, and those of a sentence that says "respectively".
  private func groups(_ waiting: [(person: Int, title: Int)]) -> [[(person: Int, title: Int)]] {
    var groups: [[(person: Int, title: Int)]] = []
    for holder in waiting {
      let title = scene.mentions[holder.title]
      if let last = groups.last?.last, isTogether(scene.mentions[last.title], title) {
        groups[groups.count - 1].append(holder)
      } else {
        groups.append([holder])
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private func isTogether(_ a: Mention, _ b: Mention) -> Bool {
    a.span == b.span || a.sentence == b.sentence && saysRespectively(a.sentence)
  }

  private func saysRespectively(_ sentence: Int) -> Bool {
    scene.text.sentences[sentence].tokens.contains { scene.isWord($0, "respectively") }
  }

  /// A group of as many members, a list of as many bodies, or as many bodies in all: in the title's sentence, then in the one before.
  private func bodies(_ title: Mention, count: Int) -> [Int]? {
    let isOrdered = saysRespectively(title.sentence)
    func suits(_ body: Int, _ title: Mention) -> Bool { isOrdered || self.suits(body, title) }
    for sentence in isOrdered ? [title.sentence] : [title.sentence, title.sentence - 1] where sentence >= 0 {
      var named: [Int] = []
      for mention in scene.mentionsOfSentence[sentence] where !scene.mentions[mention].isInner {
        let own = scene.mentions[mention]
        if own.kind == .group {
          let members = scene.entities(of: mention)
          if members.count == count, members.allSatisfy({ suits($0, title) }) { return members }
          continue
        }
        guard own.kind == .organization || own.kind == .gpe || own.kind == .reference,
          !Descriptions(scene: scene).isWhere(mention), let body = scene.entities(of: mention).first,
          suits(body, title), !named.contains(body)
        else { continue }
        named.append(body)
      }
      if named.count == count { return named }
      if named.count > count, let list = lists(in: sentence, of: count, { suits($0, title) }) { return list }
    }
    return nil
  }

  /// Neighbouring bodies that only commas and "and" join.
  private func lists(in sentence: Int, of count: Int, _ suits: (Int) -> Bool) -> [Int]? {
    var list: [Int] = []
    var end = -1
    var found: [Int]?
    for mention in scene.mentionsOfSentence[sentence] where !scene.mentions[mention].isInner {
      let own = scene.mentions[mention]
      guard own.kind == .organization || own.kind == .gpe, let body = scene.entities(of: mention).first,
        suits(body)
      else {
        list = []
        continue
      }
      let isJoined =
        !list.isEmpty && end < own.tokens.lowerBound
        && (end..<own.tokens.lowerBound).allSatisfy {
          scene.text.tokens[$0].kind == .punctuation || scene.isWord($0, "and")
            || scene.text.tokens[$0].part == .determiner
        }
      list = isJoined ? list + [body] : [body]
      end = own.tokens.upperBound
      if list.count == count { found = list }
    }
    return found
  }
}
