import Testing

@testable import PactResources

/// What is wrong with a rule file is said with line, column and remedy.
@Suite struct RuleFaultTests {
  private let examples = "    examples:\n      - text: 가온시는 라온시를 방문했다.\n        yields: []\n"
  private let roles = #"roles: { who: "body @ subject", what: "gpe @ object" }"#
  private let emit = #"emit: ["who visited what"]"#

  private func fault(_ contents: String) throws -> String? {
    try ResourceFolder([
      "Schemas/rules/ko/a.yaml": contents,
      "Gazetteers/words/a.tsv": "word\tlang\tclass\tvalue\n등\tko\tmore\t\n",
      "Gazetteers/language/ko-verbs.tsv": "lemma\tclass\tframe\tirregular\n방문하다\tvisit\tt\t\n",
    ]).fault()?.replacing("Schemas/rules/ko/a.yaml:", with: "")
  }

  /// The fault of a rule with an id, these lines, and an example.
  private func ruleFault(_ lines: String..., id: String = "ko.a") throws -> String? {
    try fault("rules:\n  - id: \(id)\n" + lines.map { "    " + $0 + "\n" }.joined() + examples)
  }

  @Test func `a good rule has no fault`() throws {
    let sequence = #"sequence: "body+:who/none|genitive? ...3 '등|외' @more ~visit(final) ...9! gpe:what""#
    #expect(try ruleFault("frame: visit", roles, emit) == nil)
    #expect(try ruleFault(sequence, emit) == nil)
  }

  @Test func `broken YAML is named by its place`() throws {
    let open = try fault("rules:\n  - id: 'ko.a\n")
    #expect(open?.hasPrefix("3:1: error: not valid YAML: ") == true, "\(open ?? "")")
    let twice = try fault("rules:\n  - id: ko.a\n    id: ko.b\n")
    #expect(
      twice?.contains(": error: not valid YAML: the key 'id' stands twice [PG-301]") == true, "\(twice ?? "")"
    )
  }

  @Test func `a file is a list of rules`() throws {
    let expected = """
      1:1: error: no list 'rules' [PG-302]
        hint: start the file with 'rules:'
      """
    #expect(try fault("rule: []\n") == expected)
    #expect(try fault("rules:\n  - ko.a\n") == "2:5: error: a rule is a mapping [PG-303]")
    #expect(try fault("# nothing yet\n") == nil)
  }

  @Test func `an unknown key is an error`() throws {
    let expected = """
      3:5: error: unknown key 'frames' [PG-304]
        hint: the keys are about, confidence, emit, examples, except, frame, id, lacks, require, roles, sequence, unless, with
      """
    #expect(try ruleFault("frames: visit") == expected)
  }

  @Test func `an id starts with the language and names one rule`() throws {
    let expected = """
      2:9: error: the rule needs an id that starts with 'ko.' [PG-305]
        hint: name language, act and shape: 'ko.sign.parties'
      """
    #expect(try ruleFault("frame: visit", id: "en.a") == expected)
    let rule = "  - id: ko.a\n    frame: visit\n    \(roles)\n    \(emit)\n" + examples
    #expect(
      try fault("rules:\n" + rule + rule)?.hasPrefix("9:1: error: the id 'ko.a' stands in 2 too [PG-318]")
        == true)
  }

  @Test func `a rule emits something and has examples`() throws {
    #expect(
      try ruleFault("frame: visit", roles)?.hasPrefix("2:5: error: rule ko.a emits nothing [PG-306]") == true)
    let bare = "rules:\n  - id: ko.a\n    frame: visit\n    \(roles)\n    \(emit)\n"
    #expect(try fault(bare)?.hasPrefix("2:5: error: rule ko.a has no examples [PG-308]") == true)
    let expected = """
      7:9: error: an example needs 'text' and 'yields' [PG-307]
        hint: yields: [] says that it must not fire
      """
    #expect(try fault(bare + "    examples:\n      - text: 가\n") == expected)
  }

  @Test func `a rule has a sequence or a frame`() throws {
    let expected = """
      2:5: error: the rule has neither 'sequence' nor 'frame' [PG-309]
        hint: add one of them
      """
    #expect(try ruleFault(emit) == expected)
    #expect(try ruleFault(#"sequence: """#, emit) == "3:15: error: the sequence is empty [PG-311]")
  }

  @Test func `unknown features and endings are named with those that exist`() throws {
    let feature = try ruleFault("frame: visit", "unless: [future]", roles, emit)
    #expect(
      feature?.hasPrefix("4:13: error: unknown feature 'future' [PG-310]\n  hint: the features are past, ")
        == true)
    let ending = """
      3:15: error: unknown ending 'ended' [PG-310]
        hint: the endings are final, connective, subordinate, adnominal, nominalized, quoted
      """
    #expect(try ruleFault(#"sequence: "~visit(ended)""#, emit) == ending)
  }

  @Test(arguments: ["...", "...x", "...3x", "...-1", "...999"])
  func `a gap says how many items it spans`(gap: String) throws {
    let expected =
      "3:15: error: '\(gap)': a gap is '...3', '...9!' over predicates too, or '...3n' over nouns and adjectives only"
      + " [PG-311]"
    #expect(try ruleFault("sequence: \"gpe:who \(gap) gpe:what\"", emit) == expected)
  }

  @Test(arguments: ["''", "'등", "/none", ":who"])
  func `an item that can match nothing is an error`(item: String) throws {
    #expect(try ruleFault("sequence: \"gpe:who \(item)\"", emit)?.contains("[PG-311]") == true)
  }

  @Test func `a role is written as kinds, markers and count`() throws {
    let unnamed = try ruleFault("frame: visit", "roles: { who: \"\" }", emit)
    #expect(unnamed == "4:19: error: role 'who' names no kinds [PG-312]")
    let unmarked = try ruleFault("frame: visit", "roles: { who: \"body subject\" }", emit)
    #expect(unmarked == "4:19: error: role 'who' is not of the form 'kinds @ markers ?' [PG-312]")
  }

  @Test func `unknown kinds and markers are named with those that exist`() throws {
    let kind = try ruleFault("frame: visit", "roles: { who: \"people @ subject\" }", emit)
    #expect(
      kind?.hasPrefix("4:19: error: unknown kind 'people' [PG-313]\n  hint: the kinds are body, person, ")
        == true)
    let marker = try ruleFault(#"sequence: "gpe/to""#, emit)
    #expect(
      marker?.hasPrefix("3:15: error: unknown marker 'to' [PG-314]\n  hint: the markers are none, topic, ")
        == true)
  }

  @Test func `what is emitted is a predicate between roles of the rule`() throws {
    let predicate = try ruleFault("frame: visit", roles, #"emit: ["who sees what"]"#)
    #expect(predicate == "5:12: error: 'who sees what' is not 'role predicate role' [PG-315]")
    let role = try ruleFault("frame: visit", roles, #"emit: ["who visited where"]"#)
    #expect(role == "5:12: error: no role 'where' in this rule [PG-316]")
  }

  @Test(arguments: ["high", "1.2", "-0.1"])
  func `a confidence is a number from 0 to 1`(confidence: String) throws {
    let expected = """
      6:17: error: '\(confidence)' is no confidence [PG-317]
        hint: write a number from 0 to 1
      """
    #expect(try ruleFault("frame: visit", roles, emit, "confidence: \(confidence)") == expected)
  }

  @Test func `classes of words and verbs exist`() throws {
    let expected = """
      2:1: error: rule ko.a: no verb is of the class 'vist' [PG-319]
        hint: the classes stand in Gazetteers/language/ko-verbs.tsv
      """
    let verb = try ruleFault("frame: [visit, vist]", roles, emit)
    #expect(verb?.replacing("2:5", with: "2:1") == expected)
    let word = try ruleFault(#"sequence: "gpe:who @mor gpe:what""#, emit)
    #expect(word?.contains("error: rule ko.a: no word is of the class 'mor' [PG-319]") == true)
  }
}
