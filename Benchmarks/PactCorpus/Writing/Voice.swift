import PactModel

/// How one article calls things: one customary name and one short one, one spelling of every person.
struct Voice {
  private let language: Language
  private var random: SeededRandom
  private var chosen: [String: (main: String, short: String)] = [:]
  private var spellings: [String: Int] = [:]

  init(_ language: Language, _ random: SeededRandom) {
    self.language = language
    self.random = random
  }

  mutating func names(of body: Body) -> (main: String, short: String) {
    if let known = chosen[body.id] { return known }
    let all = body.names(language)
    let main = random.below(10) < 7 ? all[0] : random.pick(all)
    let shorter = all.filter { $0.utf8.count <= main.utf8.count }
    let short = random.isOne(in: 3) ? main : random.pick(shorter)
    chosen[body.id] = (main, short)
    return (main, short)
  }

  /// The index of the spelling of a person's name.
  mutating func spelling(of person: Person) -> Int {
    if let known = spellings[person.id] { return known }
    let count = language == .korean ? person.korean.count : person.english.count
    // Most papers take the person's own spelling.
    let index = random.below(10) < 7 ? 0 : random.below(count)
    spellings[person.id] = index
    return index
  }
}
