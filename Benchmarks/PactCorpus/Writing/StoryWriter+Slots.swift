import Foundation
import PactModel

extension StoryWriter {
  /// Fills in a part of a role.
  mutating func slot(_ role: String, _ form: String) {
    switch role {
    case "A": body(cast.parties[0], form, role)
    case "B": body(cast.parties[1], form, role)
    case "V":
      guard let place = cast.telling.pact.place else { return }
      if form.isEmpty {
        name(place, voice.names(of: place).short)
        notes.append(.object(subject: cast.telling.pact.id, .signedAt, object: place.id))
      } else {
        call("place." + form, about: nil)
      }
    case "PA", "PB", "X": if let signer = signer(role) { person(signer.person, signer.seat, form) }
    default: if let telling = told(role) { pact(telling, form, role) }
    }
  }

  // MARK: Bodies

  private mutating func name(_ body: Body, _ surface: String) {
    append(surface)
    notes.append(.name(real: body.id, type: body.type, surface: surface))
  }

  private mutating func body(_ body: Body, _ form: String, _ role: String) {
    let (main, short) = voice.names(of: body)
    switch form {
    case "short": name(body, short)
    case "country":
      if let country = countries[body.country] { name(country, country.names(language)[0]) }
    case "place", "where":
      let country = body.country == "KR" ? nil : countries[body.country]
      if let name = country?.names(language)[0], !main.contains(name), body.type == .gpe || form == "place",
        random.isOne(in: 2)
      {
        call("body." + form, about: role)
      }
    default:
      let isAcronym =
        short != main && (2...8).contains(short.utf8.count)
        && short.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      if isAcronym, body.type == .organization, introduced.insert(body.id).inserted {
        introduce(body, main, short, "acronym")
      } else if language == .korean, body.kind == "firm", introduced.insert(body.id).inserted,
        random.below(5) < 2
      {
        introduce(body, main, body.english[0], "latin")
      } else {
        name(body, main)
      }
    }
  }

  private mutating func introduce(_ body: Body, _ long: String, _ short: String, _ rule: String) {
    introduce(long, short, rule)
    for surface in [long, short] { notes.append(.name(real: body.id, type: body.type, surface: surface)) }
  }

  private mutating func introduce(_ long: String, _ short: String, _ rule: String) {
    for part in templates.rules[rule]?.first?.parts ?? [] {
      switch part {
      case .text(let words): append(words)
      case .rule("long", _): append(long)
      case .rule("short", _): append(short)
      default: break
      }
    }
  }

  // MARK: Persons

  private func title(_ seat: Seat) -> String {
    let halves = seat.title.split(separator: "|").map(String.init)
    return language == .korean ? halves[0] : halves[1]
  }

  private mutating func person(_ person: Person, _ seat: Seat, _ form: String) {
    let index = voice.spelling(of: person)
    let isKorean = language == .korean
    let full = isKorean ? person.korean[index] : person.english[index]
    let family = isKorean ? person.koreanFamily[index] : person.englishFamily[index]
    let title = title(seat)
    let note = { (surface: String) in Draft.Note.name(real: person.id, type: .person, surface: surface) }
    switch form {
    case "name":
      append(full)
      notes.append(note(full))
      introduced.insert(person.id)
    case "namelatin":
      notes.append(note(full))
      introduced.insert(person.id)
      if person.isKorean || !isKorean {
        append(full)
      } else {
        introduce(full, person.english[0], "latin")
        notes.append(note(person.english[0]))
      }
    case "surname":
      append(family)
      notes.append(note(family))
    case "last":
      let surface = isKorean ? "\(family) \(title)" : "\(title) \(family)"
      append(surface)
      notes.append(note(surface))
    case "title": append(title)
    case "titlelow": append(title == "CEO" ? title : title.lowercased())
    case "bodyname", "body":
      name(seat.body, voice.names(of: seat.body).main)
      if form == "bodyname" { employ(person, seat, title) }
    case "bodytitle":
      titled(seat, title)
      employ(person, seat, title)
    case "oldbody":
      if let old = person.formerSeat { name(old.body, voice.names(of: old.body).main) }
    case "oldbodytitle": if let old = person.formerSeat { titled(old, self.title(old)) }
    case "oldtitle": if let old = person.formerSeat { append(self.title(old)) }
    case "oldtitlelow": if let old = person.formerSeat { append(self.title(old).lowercased()) }
    default: break
    }
  }

  /// 대전시 and 시장 make 대전시장; others stand apart.
  private mutating func titled(_ seat: Seat, _ title: String) {
    if seat.body.type == .gpe, let first = title.first,
      let joint = seat.body.names(language).first(where: { $0.last == first })
    {
      append(joint)
      text.removeLast()
      append(title)
      notes.append(.name(real: seat.body.id, type: .gpe, surface: joint))
      notes.append(.name(real: seat.body.id, type: .gpe, surface: String(joint.dropLast())))
    } else {
      name(seat.body, voice.names(of: seat.body).main)
      append(" " + title)
    }
  }

  private mutating func employ(_ person: Person, _ seat: Seat, _ title: String) {
    notes.append(.object(subject: person.id, .worksFor, object: seat.body.id))
    notes.append(.literal(subject: person.id, .jobTitle, value: title))
  }

  // MARK: Pacts

  private mutating func pact(_ telling: Telling, _ form: String, _ role: String) {
    let pact = telling.pact
    switch form {
    case "instrument":
      let surface = random.pick(templates.file.instruments[pact.instrument] ?? [])
      append(surface)
      notes.append(.name(real: pact.id, type: .agreement, surface: surface))
      notes.append(.literal(subject: pact.id, .instrument, value: pact.instrument))
    case "word": append(random.pick(templates.file.instruments[pact.instrument] ?? []))
    case "date":
      append(date(telling.date, precision: telling.precision))
      notes.append(
        .literal(subject: pact.id, .signedOn, value: String(telling.date.iso.prefix(telling.precision))))
    case "on":
      append(date(telling.date, precision: telling.precision == 10 ? 10 : telling.precision, isBare: true))
      notes.append(
        .literal(subject: pact.id, .signedOn, value: String(telling.date.iso.prefix(telling.precision))))
    case "daysaid", "weekday": append(fill(random.pick(templates.file.dates["said"] ?? []), published))
    case "firstyear":
      append(fill(language == .korean ? templates.file.dates["only"]?[0] ?? "" : "{y}", pact.signedOn))
    case "topic": field(pact.fields[0], of: pact)
    case "topicfor": if random.isOne(in: 2) { call("topic.for", about: role) }
    case "topicon": if random.isOne(in: 2) { call("topic.on", about: role) }
    case "fields": list(pact)
    // "A 등 1개 분야" nobody writes.
    case "fieldcount": append(pact.fields.count > 1 ? String(pact.fields.count) : Self.hole)
    case "amount": amount(telling)
    default: break
    }
  }

  private mutating func field(_ field: Body, of pact: Pact) {
    name(field, voice.names(of: field).main)
    notes.append(.object(subject: pact.id, .coversField, object: field.id))
  }

  private mutating func list(_ pact: Pact) {
    let middle = random.pick(templates.file.list.middle)
    for (index, one) in pact.fields.enumerated() {
      if index > 0 {
        append(index == pact.fields.count - 1 && language == .english ? templates.file.list.last[0] : middle)
      }
      field(one, of: pact)
    }
  }

  private mutating func amount(_ telling: Telling) {
    guard let amount = telling.amount, let form = templates.file.amounts[amount.currency] else {
      append(Self.hole)
      return
    }
    append(
      form.replacingOccurrences(of: "{count}", with: String(amount.count))
        .replacingOccurrences(of: "{tenth}", with: String(amount.count / 10)))
    let unit = amount.currency == "KRW" ? "00000000" : "000000"
    notes.append(
      .literal(subject: telling.pact.id, .amount, value: "\(amount.currency) \(amount.count)\(unit)"))
  }

  // MARK: Statements

  mutating func state(_ role: String) {
    if let signer = signer(role) {
      notes.append(.object(subject: cast.telling.pact.id, .signatory, object: signer.person.id))
      return
    }
    guard let telling = told(role) else { return }
    for party in telling.pact.parties {
      notes.append(.object(subject: telling.pact.id, .party, object: party.id))
    }
    notes.append(.literal(subject: telling.pact.id, .status, value: telling.status.rawValue))
  }

  // MARK: Dates

  private mutating func date(_ date: CalendarDate, precision: Int, isBare: Bool = false) -> String {
    let (own, now) = (date.parts, published.parts)
    var key: String
    switch precision {
    case 4: key = "only"
    case 7: key = "month"
    default:
      key =
        own.year != now.year ? "full" : own.month != now.month || abs(date - published) > 6 ? "year" : "day"
      if language == .korean, own.year == now.year, own.month == now.month { key = "day" }
      if isBare { key = own.year != now.year ? "full" : "year" }
      if date > published { key += "Ahead" }
    }
    var form = random.pick(templates.file.dates[key] ?? [])
    if isBare, let blank = form.firstIndex(of: " ") { form = String(form[form.index(after: blank)...]) }
    return fill(form, date)
  }

  private func fill(_ form: String, _ date: CalendarDate) -> String {
    let parts = date.parts
    var text = form.replacingOccurrences(of: "{y}", with: String(parts.year))
      .replacingOccurrences(of: "{m}", with: String(parts.month))
      .replacingOccurrences(of: "{d}", with: String(parts.day))
    if let months = templates.file.months {
      text = text.replacingOccurrences(of: "{M}", with: months[parts.month - 1])
    }
    if let days = templates.file.weekdays {
      text = text.replacingOccurrences(of: "{w}", with: days[date.weekday])
    }
    return text
  }
}
