/// What one article tells of a pact, which need not be quite what happened.
struct Telling: Sendable {
  var pact: Pact
  var status: Pact.Status
  /// The day that the article gives.
  var date: CalendarDate
  var amount: Pact.Amount?
  /// How precisely it is given: 10 the day, 7 the month, 4 the year.
  var precision = 10

  /// A pact as it happened.
  init(_ pact: Pact, _ event: Pact.Event) {
    self.pact = pact
    status = event.status
    date = event.date
    amount = pact.amount
  }
}

/// Who and what one story is about.
struct Cast: Sendable {
  var telling: Telling
  /// Another pact of the same parties, in the past.
  var background: Telling?
  /// Somebody who comes from another office.
  var newcomer: (person: Person, seat: Seat)?

  var parties: [Body] { telling.pact.parties }
  var signers: [(person: Person, seat: Seat)] { telling.pact.signers }
}
