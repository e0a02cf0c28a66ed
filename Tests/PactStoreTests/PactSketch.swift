import PactModel
import PactStore

/// An invented article on one agreement, in one sentence.
struct PactSketch {
  var id: String
  var published: String?
  var parties: [String]
  var instrument = "MOU"
  var status: String? = "signed"
  var date: String?
  var fields: [String] = []
  /// The person who signs, and for which party.
  var signatory: (name: String, body: String)?

  var stored: StoredArticle {
    var a = ArticleSketch(id, .english, published: published)
    let pact = a.entity(.agreement, "agreement")
    var bodies: [String: String] = [:]
    for party in parties {
      let body = a.entity(party.hasSuffix("City") ? .gpe : .organization, party, en: party)
      bodies[party] = body
      a.sentence("\(party) takes part.", (pact, .party, .entity(body)))
    }
    a.sentence("There is a paper.", (pact, .instrument, .value(instrument)))
    if let status { a.sentence("It is \(status).", (pact, .status, .value(status))) }
    if let date { a.sentence("On \(date).", (pact, .signedOn, .value(date))) }
    for name in fields {
      let field = a.entity(.field, name, en: name)
      a.sentence("On \(name).", (pact, .coversField, .entity(field)))
    }
    if let signatory, let body = bodies[signatory.body] {
      let person = a.entity(.person, signatory.name, en: signatory.name)
      a.sentence(
        "\(signatory.name) signs.", (pact, .signatory, .entity(person)), (person, .worksFor, .entity(body)),
        (person, .jobTitle, .value("Mayor")))
    }
    return a.stored
  }
}

/// Articles on a city, its partners and its plans.
enum NaraeArticles {
  static let all = [
    PactSketch(
      id: "batteries", published: "2022-04-02", parties: ["Narae City", "Haru Batteries"], date: "2022-04-01",
      fields: ["batteries"], signatory: ("Ina Berg", "Narae City")),
    PactSketch(
      id: "port", published: "2023-06-11", parties: ["Narae City", "Solvik City"], instrument: "SisterCity",
      date: "2023-06", fields: ["ports", "batteries"], signatory: ("Ole Dahl", "Solvik City")),
    PactSketch(
      id: "solvik", published: "2024-09-01", parties: ["Solvik City", "Doran University"], date: "2024",
      fields: ["ports"]),
    PactSketch(id: "undated", published: "2021-02-03", parties: ["Solvik City", "Haru Batteries"]),
    PactSketch(
      id: "plan-undated", published: "2024-03-01", parties: ["Narae City", "Gaon University"],
      instrument: "Agreement", status: "planned"),
    PactSketch(
      id: "plan-due", published: "2023-02-10", parties: ["Narae City", "Haru Batteries"], status: "planned",
      date: "2023-05", fields: ["batteries"]),
    PactSketch(
      id: "renewed-since", published: "2024-01-10", parties: ["Narae City", "Haru Batteries"],
      instrument: "Contract", date: "2024-01-09"),
    PactSketch(
      id: "failed", published: "2024-08-01", parties: ["Narae City", "Doran University"],
      instrument: "InvestmentAgreement", status: "failed"),
    PactSketch(
      id: "later", published: "2024-12-31", parties: ["Narae City", "Bora Institute"], status: "proposed",
      date: "2025"),
  ].map(\.stored)
}
