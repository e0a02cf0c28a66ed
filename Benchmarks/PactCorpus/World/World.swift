import PactModel

/// The world that the articles tell of: a function of a seed, so that any part of it can be made when it is needed.
///
/// Who holds an office in which term follows from the office, so that all pacts of a body know the same people.
struct World: Sendable {
  let seed: UInt64
  let pool: BodyPool
  let names: PersonNames
  let description: WorldDescription

  init(seed: UInt64, root: String, templates: String) throws(Diagnostic) {
    self.seed = seed
    pool = try BodyPool(root: root)
    names = try PersonNames(root: root)
    description = try WorldDescription.load(templates)
  }

  /// The pacts of a block: about a dozen, a quarter of them with a second one of the same parties.
  func pacts(ofBlock block: Int) -> [[Pact]] {
    (0..<12).map { index in
      var random = SeededRandom(seed, "pact", block, index)
      let pair = description.pickPair(&random)
      let parties = parties(pair, &random)
      var first = pact("pact:\(block)-\(index)", pair, parties, after: nil, &random)
      guard random.isOne(in: 4) else { return [first] }
      let second = pact("pact:\(block)-\(index)b", pair, parties, after: first, &random)
      // Once there are two of one kind, nobody could tell which of them ends.
      if second.instrument == first.instrument { first.events.removeAll { $0.date >= second.signedOn } }
      return [first, second]
    }
  }

  private func parties(_ pair: WorldDescription.Pair, _ random: inout SeededRandom) -> [Body] {
    var parties: [Body] = []
    while parties.count < 2 {
      let side = parties.count
      if let body = body(pair.kinds[side], within: pair.within[side], &random), !parties.contains(body) {
        parties.append(body)
      }
    }
    return parties
  }

  private func body(_ kind: String, within: String, _ random: inout SeededRandom) -> Body? {
    if kind == "firm" {
      return description.pickFirm(isDomestic: within == "any" ? nil : within == "KR", &random)
    }
    return pool.pick(kind, isDomestic: within == "KR", &random)
  }

  /// - Parameter former: another pact of the same parties, which this one must not be taken for.
  private func pact(
    _ id: String, _ pair: WorldDescription.Pair, _ parties: [Body], after former: Pact?,
    _ random: inout SeededRandom
  ) -> Pact {
    let signedOn: CalendarDate
    if let former {
      signedOn = former.signedOn + random.number(300...1400)
    } else {
      signedOn = CalendarDate(year: 2015, month: 1, day: 5) + random.below(3500)
    }
    var instrument = random.pick(pair.instruments)
    if let former, instrument == former.instrument,
      let other = pair.instruments.first(where: { $0 != instrument }),
      !random.isOne(in: 3)
    {
      instrument = other
    }
    var fields: [Body] = []
    for _ in 0..<random.number(1...4) {
      let field = random.pick(pool.fields)
      if !fields.contains(field) { fields.append(field) }
    }
    var events = [Pact.Event(status: .signed, date: signedOn)]
    if random.below(10) < 6 { events.insert(.init(status: .planned, date: signedOn), at: 0) }
    var last = signedOn
    // A second pact of the same parties leaves no doubt which one is renewed.
    if random.isOne(in: 5), former == nil {
      last = last + random.number(700...1500)
      events.append(.init(status: .renewed, date: last))
    }
    if random.isOne(in: 9), former == nil {
      events.append(.init(status: .terminated, date: last + random.number(400...1200)))
    }
    var amount: Pact.Amount?
    if pair.kinds.contains("firm"), random.isOne(in: 2) {
      amount =
        random.isOne(in: 2)
        ? .init(currency: "KRW", count: random.number(2...90) * 10)
        : .init(currency: "USD", count: random.number(1...19) * 5)
    }
    let place = random.below(3) == 0 ? nil : parties.first { $0.type == .gpe }
    let signers = parties.map { party in
      let seat = seat(of: party, &random)
      return (holder(of: seat, on: signedOn), seat)
    }
    return Pact(
      id: id, parties: parties, instrument: instrument, fields: fields, place: place, amount: amount,
      signers: signers, signedOn: signedOn, events: events)
  }

  private func seat(of body: Body, _ random: inout SeededRandom) -> Seat {
    let kind = body.kind == "firm" ? "company" : body.kind
    return Seat(
      body: body, title: random.pick(description.titles[kind] ?? description.titles["public"] ?? []))
  }

  /// Who holds an office on a day. Terms are of four years; some come from another office, some share another's name.
  func holder(of seat: Seat, on date: CalendarDate) -> Person {
    var own = SeededRandom(seed, seat.id)
    let term = (date.number + own.below(1461)) / 1461
    return holder(of: seat, term: term, canHaveMoved: true)
  }

  private func holder(of seat: Seat, term: Int, canHaveMoved: Bool) -> Person {
    var random = SeededRandom(seed, seat.id, term)
    let isKorean = seat.body.country == "KR"
    let fate = random.below(24)
    if canHaveMoved, isKorean, fate < 3,
      let body = pool.pick(
        random.pick(["city", "university", "public", "institute"]), isDomestic: true, &random),
      body != seat.body
    {
      let former = self.seat(of: body, &random)
      var person = holder(of: former, term: term - 1, canHaveMoved: false)
      person.formerSeat = former
      return person
    }
    let id = "person:\(seat.id)/\(term)"
    // Two people of one name in different bodies: the name is drawn for the pair, not for each.
    if isKorean, (3...5).contains(fate) {
      var shared = SeededRandom(seed, "namesake", random.below(24))
      return names.person(id: id, isKorean: true, &shared)
    }
    return names.person(id: id, isKorean: isKorean, &random)
  }
}
