import PactModel
import Testing

@testable import PactEvaluation

@Suite struct ErrorAnalysisTests {
  // MARK: Entities

  @Test func `a name that nothing was predicted for is not found, and takes its triples with it`() {
    let situation = Situation(
      "한도윤 가온시장이 왔다.", [("e1", .person, ["한도윤"]), ("g1", .gpe, ["가온시"])], [("e1", .worksFor, "g1")],
      predicted: [("p1", .person, ["한도윤"])])
    let errors = situation.errors()
    #expect(errors["- GPE 가온시"]?.phenomenon == Phenomenon(.entityNotFound, "GPE"))
    #expect(errors["- 한도윤 · worksFor · 가온시"]?.phenomenon.title == "GPE not found")
  }

  @Test func `a name cut short is one fault on both sides`() {
    let situation = Situation(
      "라온첨단연구원이 문을 열었다.", [("o1", .organization, ["라온첨단연구원"])], [],
      predicted: [("p1", .organization, ["첨단연구원"])])
    let errors = situation.errors()
    let phenomenon = Phenomenon(.entityWithOtherBounds, "Organization")
    #expect(errors["- Organization 라온첨단연구원"]?.phenomenon == phenomenon)
    #expect(errors["+ Organization 첨단연구원"]?.phenomenon == phenomenon)
    #expect(errors["- Organization 라온첨단연구원"]?.remark == "predicted: 첨단연구원")
    #expect(errors["+ Organization 첨단연구원"]?.remark == "gold: 라온첨단연구원")
  }

  @Test func `a name inside a longer one that was found is another name`() {
    let situation = Situation(
      "가온대학교가 문을 열었다.", [("o1", .organization, ["가온대학교"])], [],
      predicted: [("p1", .organization, ["가온대학교"]), ("p2", .gpe, ["가온"])])
    #expect(situation.errors()["+ GPE 가온"]?.phenomenon == Phenomenon(.entityNotAnnotated, "GPE"))
  }

  @Test func `two predictions with names of one entity are a split, one with names of two a merger`() {
    let split = Situation(
      "가온광역시는 크다. 가온시가 밝혔다.", [("g1", .gpe, ["가온광역시", "가온시"])], [],
      predicted: [("p1", .gpe, ["가온광역시"]), ("p2", .gpe, ["가온시"])])
    #expect(split.errors()["+ GPE 가온시"]?.phenomenon == Phenomenon(.entitySplit, "GPE"))
    let merged = Situation(
      "가온시와 가온군은 다르다.", [("g1", .gpe, ["가온시"]), ("g2", .gpe, ["가온군"])], [],
      predicted: [("p1", .gpe, ["가온시", "가온군"])])
    #expect(merged.errors()["- GPE 가온군"]?.phenomenon == Phenomenon(.entityMerged, "GPE"))
  }

  @Test func `another type is told with both types`() {
    let situation = Situation(
      "라온회관에서 열었다.", [("f1", .facility, ["라온회관"])], [], predicted: [("p1", .organization, ["라온회관"])])
    let errors = situation.errors()
    let title = "entity of another type: Facility as Organization"
    #expect(errors["- Facility 라온회관"]?.phenomenon.title == title)
    #expect(errors["+ Organization 라온회관"]?.phenomenon.title == title)
  }

  @Test func `a fact stated of the other half of a split entity is the split's fault`() {
    let situation = Situation(
      "가온광역시는 크다. 한도윤 가온시장이 왔다.", [("e1", .person, ["한도윤"]), ("g1", .gpe, ["가온광역시", "가온시"])],
      [("e1", .worksFor, "g1")],
      predicted: [("p1", .person, ["한도윤"]), ("p2", .gpe, ["가온광역시"]), ("p3", .gpe, ["가온시"])])
    let errors = situation.errors(stating: [("p1", .worksFor, "p3")])
    #expect(errors["- 한도윤 · worksFor · 가온광역시"]?.phenomenon == Phenomenon(.entitySplit, "GPE"))
    #expect(errors["+ 한도윤 · worksFor · 가온시"]?.phenomenon == Phenomenon(.entitySplit, "GPE"))
  }

  // MARK: Agreements

  private static let two = Situation(
    "가온시와 라온시는 협약을 맺었다. 가온시는 다온시와 의향서를 주고받았다.",
    [
      ("g1", .gpe, ["가온시"]), ("g2", .gpe, ["라온시"]), ("g3", .gpe, ["다온시"]), ("a1", .agreement, ["협약"]),
      ("a2", .agreement, ["의향서"]),
    ],
    [
      ("a1", .party, "g1"), ("a1", .party, "g2"), ("a1", .status, "signed"), ("a2", .party, "g1"),
      ("a2", .party, "g3"), ("a2", .instrument, "LOI"),
    ],
    predicted: [
      ("p1", .gpe, ["가온시"]), ("p2", .gpe, ["라온시"]), ("p3", .gpe, ["다온시"]), ("b1", .agreement, ["협약"]),
      ("b2", .agreement, ["의향서"]),
    ])

  @Test func `an agreement that nothing speaks of is not found`() {
    let situation = Situation(
      "가온시와 라온시는 협약을 맺었다.", [("g1", .gpe, ["가온시"]), ("a1", .agreement, ["협약"])], [("a1", .party, "g1")],
      predicted: [("p1", .gpe, ["가온시"])])
    #expect(situation.errors()["- 협약#a1 · party · 가온시"]?.phenomenon == Phenomenon(.agreementNotFound))
  }

  @Test func `one that is found with too little to tell which is untold`() {
    let errors = Self.two.errors(stating: [("b2", .instrument, "LOI")])
    #expect(errors["- 의향서#a2 · party · 다온시"]?.phenomenon == Phenomenon(.agreementUntold))
  }

  @Test func `one whose facts another took is merged, and its facts are stated of the other`() {
    let errors = Self.two.errors(stating: [
      ("b1", .party, "p1"), ("b1", .party, "p2"), ("b1", .party, "p3"), ("b1", .status, "signed"),
    ])
    #expect(errors["- 의향서#a2 · party · 다온시"]?.phenomenon == Phenomenon(.agreementMerged))
    let stated = errors["+ 협약#a1 · party · 다온시"]
    #expect(stated?.phenomenon == Phenomenon(.otherAgreement))
    #expect(stated?.remark == "gold: 의향서#a2")
    #expect(stated?.rule == "ko.test")
  }

  @Test func `an agreement stated twice is split`() {
    let errors = Self.two.errors(stating: [
      ("b1", .party, "p1"), ("b1", .party, "p2"), ("b1", .status, "signed"), ("b2", .party, "p2"),
    ])
    #expect(errors["+ 의향서#? · party · 라온시"]?.phenomenon == Phenomenon(.agreementSplit))
  }

  // MARK: Facts

  @Test func `another date is one phenomenon of the miss and of the false positive`() {
    let situation = Situation(
      "가온시는 3일 협약을 맺었다고 4일 밝혔다.", [("g1", .gpe, ["가온시"]), ("a1", .agreement, ["협약"])],
      [("a1", .party, "g1"), ("a1", .signedOn, "2031-03-03")],
      predicted: [("p1", .gpe, ["가온시"]), ("b1", .agreement, ["협약"])])
    let errors = situation.errors(stating: [("b1", .party, "p1"), ("b1", .signedOn, "2031-03-04")])
    #expect(errors.count == 2)
    #expect(errors.values.allSatisfy { $0.phenomenon == Phenomenon(.otherValue, "signedOn") })
    #expect(errors["+ 협약#a1 · signedOn · 2031-03-04"]?.remark == "gold: 2031-03-03")
    #expect(errors["- 협약#a1 · signedOn · 2031-03-03"]?.remark == "stated: 2031-03-04")
  }

  @Test func `a date that recognition does not give is told from one that no rule used`() {
    let situation = Situation(
      "가온시는 3일 협약을 맺었다.", [("g1", .gpe, ["가온시"]), ("a1", .agreement, ["협약"])],
      [("a1", .party, "g1"), ("a1", .signedOn, "2031-03-03")],
      predicted: [("p1", .gpe, ["가온시"]), ("b1", .agreement, ["협약"])])
    let miss = "- 협약#a1 · signedOn · 2031-03-03"
    let unknown = situation.errors(stating: [("b1", .party, "p1")])
    #expect(unknown[miss]?.phenomenon == Phenomenon(.valueNotRecognized, "signedOn"))
    let known = situation.errors(
      stating: [("b1", .party, "p1")], in: situation.sentences(values: ["3일": "2031-03-03"]))
    #expect(known[miss]?.phenomenon == Phenomenon(.unstatedInOneSentence, "plain"))
  }

  private static let people = Situation(
    "한도윤은 시장이다. 윤가람은 의장이다. 라온재단은 크다.",
    [("e1", .person, ["한도윤"]), ("e2", .person, ["윤가람"]), ("o1", .organization, ["라온재단"])],
    [("e1", .jobTitle, "시장"), ("e2", .worksFor, "o1")], optional: [("e1", .met, "e2")],
    predicted: [
      ("p1", .person, ["한도윤"]), ("p2", .person, ["윤가람"]), ("p3", .organization, ["라온재단"]),
    ])

  @Test func `a fact of somebody else has another subject`() {
    let errors = Self.people.errors(stating: [("p2", .jobTitle, "시장"), ("p1", .met, "p2")])
    #expect(errors.count == 3)
    #expect(errors["+ 윤가람 · jobTitle · 시장"]?.phenomenon == Phenomenon(.otherSubject, "jobTitle"))
    #expect(errors["- 한도윤 · jobTitle · 시장"]?.phenomenon == Phenomenon(.otherSubject, "jobTitle"))
    #expect(errors["- 한도윤 · jobTitle · 시장"]?.remark == "stated of: 윤가람")
  }

  @Test func `a tie of another kind has another predicate, one of no kind is unsupported`() {
    let errors = Self.people.errors(stating: [("p2", .visited, "p3"), ("p1", .visited, "p3")])
    #expect(
      errors["+ 윤가람 · visited · 라온재단"]?.phenomenon == Phenomenon(.otherPredicate, "visited for worksFor"))
    #expect(errors["+ 한도윤 · visited · 라온재단"]?.phenomenon == Phenomenon(.unsupported, "visited"))
  }

  // MARK: Places

  @Test func `the distance of subject and object and the most telling circumstance name the lack of a rule`()
  {
    let far = Self.people.errors()["- 윤가람 · worksFor · 라온재단"]
    #expect(far?.phenomenon == Phenomenon(.unstatedInNeighbours, "plain"))
    #expect(far?.sentences == ["[S: 윤가람]은 의장이다.", "[O: 라온재단]은 크다."])
    let features: [String: Set<SentenceFeature>] = ["시장": [.planned, .listItem]]
    let near = Self.people.errors(in: Self.people.sentences(features))["- 한도윤 · jobTitle · 시장"]
    #expect(near?.phenomenon.title == "no rule, in one sentence: list item")
    #expect(near?.features == [.listItem, .planned])
    #expect(near?.sentences == ["[S: 한도윤]은 [O: 시장]이다."])
  }

  @Test func `a false positive shows its evidence with the words that filled the roles`() {
    let evidence = Evidence(
      start: 0, end: 10, trigger: CodePointSpan(start: 5, end: 7),
      roles: ["who": CodePointSpan(start: 0, end: 3)])
    let errors = Self.people.errors(stating: [("p1", .visited, "p3")], rule: "ko.visit", evidence: [evidence])
    #expect(errors["+ 한도윤 · visited · 라온재단"]?.sentences == ["[who: 한도윤]은 [trigger: 시장]이다."])
    #expect(errors["+ 한도윤 · visited · 라온재단"]?.rule == "ko.visit")
  }

  @Test func `a word has the features of the smallest clause around it`() {
    let sentence = ArticleSentence(
      span: CodePointSpan(start: 0, end: 20),
      stretches: [.init(span: CodePointSpan(start: 0, end: 8), features: [.quotation])],
      clauses: [
        .init(span: CodePointSpan(start: 0, end: 20), features: [.passive]),
        .init(span: CodePointSpan(start: 2, end: 9), features: [.adnominal, .negated]),
      ])
    #expect(sentence.features(at: CodePointSpan(start: 3, end: 5)) == [.quotation, .adnominal, .negated])
    #expect(sentence.features(at: CodePointSpan(start: 12, end: 15)) == [.passive])
  }

  // MARK: Groups

  @Test func `groups come costliest first with their predicates and articles`() {
    let stated: [(String, PactModel.Predicate, String)] = [("p1", .visited, "p2"), ("p1", .visited, "p3")]
    let analysis = ErrorAnalysis(gold: [Self.two.gold], predictions: [Self.two.extraction(stated)]) { _ in
      Self.two.sentences(["협약": [.headline]])
    }
    let groups = analysis.groups
    #expect(
      groups.map(\.phenomenon.title) == [
        "agreement of which too little is stated", "nothing annotated like it: visited",
      ])
    #expect(groups[1].count(.triple, isSpurious: true) == 2)
    #expect(groups[0].count(.triple, isSpurious: false) == 6)
    #expect(groups[0].articleCount == 1)
    #expect(groups[0].keys.map { "\($0.key) \($0.count)" } == ["party 4", "instrument 1", "status 1"])
    #expect(groups[0].features.map { "\($0.key) \($0.count)" }.first == "headline 3")
    #expect(analysis.filtered { $0.key == "status" }.errors.count == 1)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `every error of the scorer is told once, and the rules' triples add up`(seed: UInt64) throws {
    let gold = try SampleGold.load().gold
    var generator = Perturbation.Generator(state: seed)
    let predictions = gold.map { Perturbation.faulty($0, &generator) }
    let report = Scorer.score(gold: gold, predictions: predictions)
    let analysis = ErrorAnalysis(gold: gold, predictions: predictions) { article in
      [ArticleSentence(span: CodePointSpan(start: 0, end: article.text.unicodeScalars.count))]
    }
    #expect(
      analysis.errors.map { "\($0.article) \($0.level) \($0.key) \($0.isSpurious)" }
        == report.errors.map { "\($0.article) \($0.level) \($0.key) \($0.isSpurious)" })
    #expect(analysis.groups.reduce(0) { $0 + $1.errors.count } == report.errors.count)

    let rows = RuleTally(gold: gold, predictions: predictions).rows
    #expect(rows.reduce(0) { $0 + $1.right } == report.allTriples.hits)
    #expect(rows.reduce(0) { $0 + $1.wrong } == report.allTriples.spurious)
  }
}
