/// A pact of the generated world and its history.
struct Pact: Sendable {
  enum Status: String, Sendable { case planned, signed, renewed, terminated }

  struct Event: Sendable {
    var status: Status
    var date: CalendarDate
  }

  /// A sum of money: `KRW` in hundreds of millions, `USD` in millions.
  struct Amount: Sendable, Hashable {
    var currency: String
    var count: Int
  }

  var id: String
  var parties: [Body]
  var instrument: String
  var fields: [Body]
  var place: Body?
  var amount: Amount?
  var signers: [(person: Person, seat: Seat)]
  var signedOn: CalendarDate
  /// In the order of time; the signing among them.
  var events: [Event]
}
