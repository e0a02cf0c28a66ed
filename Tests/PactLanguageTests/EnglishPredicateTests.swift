import Testing

@testable import PactLanguage

@Suite("English predicates")
struct EnglishPredicateTests {
  @Test(
    "Tense, plan, negation and voice",
    arguments: [
      ("The city signed a pact.", "signed: sign past"),
      ("The city will sign a pact.", "will sign: sign planned"),
      ("The city plans to sign a pact.", "plans to sign: sign planned"),
      ("The city is set to sign a pact.", "is set to sign: sign planned"),
      ("The pact is expected to be signed in May.", "is expected to be signed: sign planned passive"),
      ("The pact is to be concluded in May.", "is to be concluded: sign planned passive"),
      ("The city did not sign a pact.", "did not sign: sign past negated"),
      ("The city has yet to sign a pact.", "has yet to sign: sign past negated"),
      ("The city failed to sign a pact.", "failed to sign: sign past negated"),
      ("The city would sign a pact.", "would sign: sign conditional"),
      ("The city hopes to sign a pact.", "hopes to sign: sign desired"),
      ("The city had signed a pact.", "had signed: sign past anterior"),
      ("The pact was signed by the mayor.", "was signed: sign past passive"),
      ("The city agreed Friday to sign a pact.", "agreed Friday to sign: sign past planned"),
      ("The city has been working with a firm.", "has been working: cooperate past ongoing"),
      ("The plan fell through.", "fell through: fail past"),
      ("The firm put its name to the document.", "put its name to: sign past"),
    ])
  func features(_ source: String, _ expected: String) throws {
    #expect(try EnglishFixture(source).predicates.first == expected)
  }

  @Test("A word that may be noun or verb is what its neighbours make of it")
  func ambiguous() throws {
    let text = try EnglishFixture(
      "The visit to Oslo and the report on talks show that the deal helps.", names: ["Oslo"])
    #expect(
      text.predicates == ["show: ", "helps: desired"] || text.predicates.contains { $0.hasPrefix("show") })
    #expect(
      !text.predicates.contains { $0.hasPrefix("visit") || $0.hasPrefix("report") || $0.hasPrefix("deal") })
  }

  @Test("A signing in a noun is a predicate with arguments")
  func nominal() throws {
    let text = try EnglishFixture(
      "The signing of a pact between Oslo and Lima drew a crowd.", names: ["Oslo", "Lima"])
    #expect(
      text.text.predicates.contains {
        $0.features.contains(.nominal) && text.describe($0).hasPrefix("signing: sign")
      })
  }
}
