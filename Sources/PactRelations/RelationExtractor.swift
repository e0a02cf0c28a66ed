import PactLanguage
import PactModel
import PactRecognition
import PactResolution
import PactResources

/// Finds the triples of an article: the rules of `Schemas/rules` over sentences and clauses, then agreements out of
/// all that speaks of them.
public struct RelationExtractor: Sendable {
  private let resources: Resources
  private let rules: [Language: Deferred<RuleSet>]
  private let titleBodies: [Symbol: [Symbol]]

  /// - Throws: PG-202 if the compiled rules do not decode.
  public init(resources: Resources) throws(Diagnostic) {
    self.resources = resources
    let all = try RuleFile.decode(resources.compiledRules)
    var rules: [Language: Deferred<RuleSet>] = [:]
    for language in Language.allCases {
      rules[language] = Deferred { RuleSet(rules: all, language: language, resources: resources) }
    }
    self.rules = rules
    var bodies: [Symbol: [Symbol]] = [:]
    for row in resources.table("titles") {
      bodies[row[0]] = resources.string(row[5]).split(separator: "|").map {
        resources.symbol(named: String($0))
      }
    }
    titleBodies = bodies
  }

  /// - Parameters:
  ///   - text: with phrases and clauses.
  ///   - mentions: what the recogniser found in it.
  ///   - resolved: the entities that they mean.
  ///   - published: the article's date, ISO 8601, if known.
  public func relate(
    _ text: AnalyzedText, mentions: [Mention], resolved: ResolvedText, published: String?
  ) -> Relations {
    var scene = Scene(text: text, mentions: mentions, resolved: resolved, resources: resources)
    let titles = TitleRelations(scene: scene, resources: resources, bodies: titleBodies).facts()
    let employers = Self.employers(titles)
    var emitter = match(scene, published, employers)
    // "양 기관", "both sides" mean the parties of the agreement spoken of, which are known only now.
    let assembler = AgreementAssembler(
      scene: scene, employers: employers, published: published)
    var resolved = resolved
    if AgreementGroups(resources: resources, mentions: mentions, published: published)
      .resolve(&resolved, drafts: { assembler.drafts(emitter.candidates.candidates) })
    {
      scene = Scene(text: text, mentions: mentions, resolved: resolved, resources: resources)
      emitter = match(scene, published, employers)
    }
    var relations = Relations()
    relations.facts =
      Self.withoutContradicted(titles, by: emitter.facts) + ContainedNames(scene: scene).facts()
      + emitter.facts
    AgreementAssembler(scene: scene, employers: Self.employers(relations.facts), published: published)
      .assemble(emitter.candidates.candidates, into: &relations)
    relations.facts = Consistency(scene: scene, resources: resources).filtered(relations.facts)
    return relations
  }

  /// A guess from context yields where a rule says whom a person works for.
  private static func withoutContradicted(_ titles: [Fact], by stated: [Fact]) -> [Fact] {
    let told = Set(stated.lazy.filter { $0.predicate == .worksFor }.map(\.subject))
    return titles.filter { !TitleRelations.isGuess($0) || !told.contains($0.subject) }
  }

  /// By person: the bodies that they work for.
  static func employers(_ facts: [Fact]) -> [Int: [Int]] {
    var employers: [Int: [Int]] = [:]
    for fact in facts where fact.predicate == .worksFor {
      if case .entity(let person) = fact.subject, case .entity(let body) = fact.object {
        employers[person, default: []].append(body)
      }
    }
    return employers
  }

  /// Runs the rules over sentences and clauses.
  private func match(_ scene: Scene, _ published: String?, _ employers: [Int: [Int]]) -> Emitter {
    let set = rules[scene.text.language]!.value
    var emitter = Emitter(
      scene: scene, candidates: CandidateList(scene: scene, resources: resources), published: published)
    matchSequences(set, scene, &emitter)
    matchFrames(set, scene, &emitter)
    let labels = FactLabels(scene: scene, resources: resources)
    TabledAgreements(scene: scene, labels: labels).state(&emitter.candidates)
    ListedAgreements(scene: scene, resources: resources).state(&emitter.candidates)
    DistributedAgreements(scene: scene).state(&emitter.candidates)
    BilateralSplit(scene: scene, employers: employers).state(&emitter.candidates)
    AnnouncedAgreements(scene: scene).state(&emitter.candidates)
    SentenceParties(scene: scene, employers: employers).complete(&emitter.candidates)
    SharedFacts(scene: scene, employers: employers).state(&emitter.candidates)
    LabelledFacts(scene: scene, labels: labels).state(&emitter.candidates)
    return emitter
  }

  private func matchSequences(_ set: RuleSet, _ scene: Scene, _ emitter: inout Emitter) {
    let matcher = SequenceMatcher(scene: scene, resources: resources)
    scene.text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in scene.items.indices where !scene.items[sentence].isEmpty {
        let traits = set.traits.found(in: sentence, of: scene, bytes)
        for index in set.sequences.indices where traits.meet(set.sequences[index].needs) {
          let rule = set.sequences[index]
          matcher.match(rule, sentence: sentence) { bound, tokens in
            emitter.emit(rule, bound: bound, tokens: tokens, sentence: sentence)
          }
        }
      }
    }
  }

  private func matchFrames(_ set: RuleSet, _ scene: Scene, _ emitter: inout Emitter) {
    let text = scene.text
    let frames = FrameMatcher(scene: scene)
    let clauseParts = ClauseParts(scene: scene)
    var topic: [Int] = []
    var topicSentence = -1
    for (index, clause) in text.clauses.enumerated()
    where text.sentences[clause.sentence].kind != .boilerplate {
      let verb = scene.verbInContext(ofClause: index) ?? verbless(clause, text)
      let applicable = set.frames(of: verb.verbClass, isVerbless: clause.predicate < 0)
      guard !applicable.isEmpty else { continue }
      // Korean leaves out a subject that the sentences before make plain.
      while text.language == .korean, topicSentence < clause.sentence - 1 {
        topicSentence += 1
        topic = frames.topic(ofSentence: topicSentence) ?? topic
      }
      let fillers = frames.fillers(ofClause: index, topic: topic)
      let parts = clauseParts.parts(ofClause: index)
      for number in applicable {
        let frame = set.frames[number]
        guard verb.features.isSuperset(of: frame.required), verb.features.isDisjoint(with: frame.excluded)
        else { continue }
        if parts.isEmpty {
          guard let filled = frames.fill(frame, clause: index, fillers: fillers) else { continue }
          emitter.emit(frame, filled: filled, clause: index, verb: verb)
        }
        for part in parts {
          guard let filled = frames.fill(frame, clause: index, fillers: fillers, part: part) else { continue }
          emitter.emit(frame, filled: filled, clause: index, verb: verb)
        }
      }
    }
  }

  /// What stands for the predicate of a clause that has none: the noun that ends it.
  private func verbless(_ clause: Clause, _ text: AnalyzedText) -> VerbGroup {
    let last = text.tokens[clause.tokens.upperBound - 1].span
    return VerbGroup(
      tokens: clause.tokens.upperBound - 1..<clause.tokens.upperBound, span: last, lemma: .empty,
      verbClass: resources.symbol(named: RuleVocabulary.verbless), features: .nominal, ending: .final)
  }
}
