import PactModel

extension ArticleTruth {
  /// Gathers what sentences note, each thing and each statement once, in the order of the text.
  init(id: String, language: Language, published: String, copyOf: String?, notes: [Draft.Note], text: String)
  {
    self.init(id: id, language: language, published: published, copyOf: copyOf, things: [], statements: [])
    var places: [String: Int] = [:]
    for case .name(let real, let type, let surface) in notes where text.contains(surface) {
      let place = places[real] ?? things.count
      if place == things.count {
        places[real] = place
        let letter = type == .agreement ? "a" : "e"
        things.append(Thing(id: "\(letter)\(place + 1)", type: type, names: [], real: real))
      }
      if !things[place].names.contains(surface) { things[place].names.append(surface) }
    }
    var seen: Set<Statement> = []
    for note in notes {
      let statement: Statement?
      switch note {
      case .name: statement = nil
      case .object(let subject, let predicate, let object):
        statement = places[subject].flatMap { subject in
          places[object].map {
            Statement(subject: things[subject].id, predicate: predicate, object: things[$0].id)
          }
        }
      case .literal(let subject, let predicate, let value):
        statement = places[subject].map {
          Statement(subject: things[$0].id, predicate: predicate, object: value)
        }
      }
      if let statement, seen.insert(statement).inserted { statements.append(statement) }
    }
    // A pact of which no sentence states anything but its instrument is only mentioned.
    let told = Set(statements.filter { $0.predicate == .party }.map(\.subject))
    things.removeAll { $0.type == .agreement && !told.contains($0.id) }
    let known = Set(things.map(\.id))
    statements.removeAll { !known.contains($0.subject) }
  }
}
