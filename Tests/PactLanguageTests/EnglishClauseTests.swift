import Testing

@testable import PactLanguage

@Suite("English clauses")
struct EnglishClauseTests {
  @Test("A coordinate predicate shares the subject")
  func sharedSubject() throws {
    let text = try EnglishFixture(
      "Mayor Orla Finch visited Lima and signed a pact with Callao Port.",
      names: ["Orla Finch", "Lima", "Callao Port"])
    #expect(text.subject(of: "visited") == "Mayor Orla Finch")
    #expect(text.subject(of: "signed") == "Mayor Orla Finch")
    #expect(text.phrases(.comitative, of: "signed") == ["Callao Port"])
  }

  @Test("An appositive between commas is no subject")
  func appositive() throws {
    let text = try EnglishFixture(
      "Tomas Vrel, the country's trade minister, signed a memorandum.", names: ["Tomas Vrel"])
    #expect(text.subject(of: "signed") == "Tomas Vrel")
  }

  @Test("The members of a list share their role")
  func coordination() throws {
    let text = try EnglishFixture(
      "Arbor Bank, Delta Foods and Nimbus Air signed a pact with Oslo and Lima.",
      names: ["Arbor Bank", "Delta Foods", "Nimbus Air", "Oslo", "Lima"])
    #expect(text.phrases(.subject, of: "signed") == ["Arbor Bank", "Delta Foods", "Nimbus Air"])
    #expect(text.phrases(.comitative, of: "signed") == ["Oslo", "Lima"])
  }

  @Test("A passive keeps its subject and names its agent and those represented")
  func passive() throws {
    let text = try EnglishFixture(
      "The pact was signed by Orla Finch on behalf of Lima Port.", names: ["Orla Finch", "Lima Port"])
    #expect(text.subject(of: "was signed") == "The pact")
    #expect(text.phrases(.agent, of: "was signed") == ["Orla Finch"])
    #expect(text.phrases(.behalf, of: "was signed") == ["Lima Port"])
  }

  @Test("A participle behind a noun modifies it")
  func participle() throws {
    let text = try EnglishFixture("The memorandum inked by the two sides covers hydrogen.")
    #expect(text.modified(by: "inked") == "The memorandum")
    #expect(text.ending(of: "inked") == .adnominal)
    #expect(text.subject(of: "covers") == "The memorandum")
  }

  @Test("A relative clause ends where its noun gets its predicate")
  func relative() throws {
    let text = try EnglishFixture(
      "Nimbus Air, which joined the Sky League in 2023, will host the Lima Air Forum.",
      names: ["Nimbus Air", "Sky League", "Lima Air Forum"])
    #expect(text.subject(of: "joined") == "Nimbus Air")
    #expect(text.ending(of: "joined") == .adnominal)
    #expect(text.subject(of: "will host") == "Nimbus Air")
  }

  @Test("A subordinate clause has its own subject")
  func subordinate() throws {
    let text = try EnglishFixture(
      "After Oslo signed the pact, Lima opened an office.", names: ["Oslo", "pact", "Lima"],
      kinds: [.body, .instrument, .body])
    #expect(text.subject(of: "signed") == "Oslo")
    #expect(text.ending(of: "signed") == .subordinate)
    #expect(text.subject(of: "opened") == "Lima")
  }

  @Test("What was said depends on who said it")
  func quoted() throws {
    let text = try EnglishFixture("Nimbus Air said it will build a plant.", names: ["Nimbus Air"])
    #expect(text.ending(of: "will build") == .quoted)
    #expect(text.subject(of: "will build") == "it")
  }

  @Test("A negative subject denies the predicate")
  func negative() throws {
    let text = try EnglishFixture("No agreement was signed.")
    #expect(text.predicates == ["was signed: sign past negated passive"])
  }

  @Test("A list after a colon spells out the phrase before it")
  func colon() throws {
    let text = try EnglishFixture("The cities agreed to work in three fields: water, energy and rail.")
    #expect(text.phrases(.locative, of: "agreed to work") == ["three fields", "water", "energy", "rail"])
  }
}
