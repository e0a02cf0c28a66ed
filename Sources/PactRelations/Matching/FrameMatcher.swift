import PactLanguage
import PactModel
import PactRecognition
import PactResources

/// Runs the frame rules over the clauses: a predicate of the rule's class, and the roles that its phrases fill.
struct FrameMatcher {
  let scene: Scene

  /// A mention that may fill a role, with the markers under which it stands.
  struct Filler {
    var mention: Int
    /// Its own marker and that of the coordination it belongs to, as bits.
    var markers: UInt32
  }

  /// What stands in a clause for its predicate to take: its phrases, its subject carried over, the noun it modifies,
  /// and what earlier clauses of its chain say of companions and places.
  ///
  /// - Parameter topic: the mentions that the sentences before were about, for a clause that names no subject.
  func fillers(ofClause index: Int, topic: [Int]) -> [Filler] {
    let clause = scene.text.clauses[index]
    var fillers: [Filler] = []
    func add(phrase: Int, as marker: Marker? = nil) {
      let phraseValue = scene.text.phrases[phrase]
      var bits: UInt32 = 1 << UInt32((marker ?? phraseValue.marker).rawValue)
      if marker == nil, phraseValue.coordination >= 0, let last = lastOfCoordination(phrase),
        areAlike(phrase, last)
      {
        bits |= 1 << UInt32(scene.text.phrases[last].marker.rawValue)
      }
      if marker == nil, isCompanion(phrase) { bits |= 1 << UInt32(Marker.partner.rawValue) }
      for mention in scene.heads(ofPhrase: phrase) {
        if let known = fillers.firstIndex(where: { $0.mention == mention }) {
          // "1996년 문을 연 벡스코": the subject is what the clause modifies.
          if marker == .relativized { fillers[known].markers |= bits }
        } else {
          fillers.append(Filler(mention: mention, markers: bits))
        }
      }
    }
    func addWithCoordinated(_ phrase: Int, as marker: Marker) {
      let group = scene.text.phrases[phrase].coordination
      guard group >= 0 else { return add(phrase: phrase, as: marker) }
      let sentence = scene.text.sentences[clause.sentence]
      for other in sentence.phrases where scene.text.phrases[other].coordination == group {
        add(phrase: other, as: marker)
      }
    }
    let end = ownEnd(ofClause: index)
    for phrase in scene.phrasesOfClause[index]
    where scene.text.phrases[phrase].tokens.lowerBound < end {
      add(phrase: phrase, as: scene.isWherePartnerLies(phrase) ? Marker.none : nil)
    }
    if clause.subject >= 0 { addWithCoordinated(scene.named(Int(clause.subject)), as: .subject) }
    if clause.modified >= 0, clause.predicate >= 0,
      scene.text.predicates[Int(clause.predicate)].ending == .adnominal
    {
      if let alliance = scene.alliance(ofMember: Int(clause.modified)) {
        fillers.append(Filler(mention: alliance, markers: 1 << UInt32(Marker.relativized.rawValue)))
      } else {
        addWithCoordinated(scene.named(Int(clause.modified)), as: .relativized)
      }
    }
    if let shared = laterModified(index) { addWithCoordinated(scene.named(shared), as: .relativized) }
    // "signed an MOU on cooperation in bio at the Conference": the place belongs to the signing.
    let isShared =
      clause.modified >= 0 && clause.subject == clause.modified && scene.isMutual(clause.predicate)
    let isWithoutActor = !fillers.contains { $0.markers & Self.subjects != 0 && isActor($0.mention) }
    if clause.governor >= 0, isShared || isWithoutActor && scene.isMutual(clause.predicate) {
      // "A와 B는 협약을 맺기 위한 절차에 들어갔다": who acts is the subject of the clause around.
      let around = scene.text.clauses[Int(clause.governor)].subject
      if around >= 0 { addWithCoordinated(Int(around), as: .subject) }
    }
    for inner in inner(of: index) {
      for phrase in scene.phrasesOfClause[inner] {
        switch scene.text.phrases[phrase].marker {
        case .locative: if isSceneOfAction(phrase) { add(phrase: phrase, as: .earlierLocative) }
        case .comitative, .between, .behalf, .agent:
          if scene.text.language == .english, scene.isMutual(clause.predicate) { add(phrase: phrase) }
        default: break
        }
      }
    }
    for outer in around(index) {
      for phrase in scene.phrasesOfClause[outer] where scene.text.phrases[phrase].marker == .locative {
        add(phrase: phrase, as: .earlierLocative)
      }
    }
    for earlier in chain(before: index) {
      for phrase in scene.phrasesOfClause[earlier] {
        switch scene.text.phrases[phrase].marker {
        case .object where isHost(phrase, of: earlier, for: index): add(phrase: phrase, as: .comitative)
        // "[라흐티시를] 방문해 시의회와 의향서를 교환했다"
        case .object where isScene(phrase, of: earlier): add(phrase: phrase, as: .earlierLocative)
        case .comitative where isPartner(phrase, of: earlier, for: index):
          add(phrase: phrase, as: .comitative)
        case .object, .comitative, .dative, .about: add(phrase: phrase, as: .earlierObject)
        case .locative: add(phrase: phrase, as: .earlierLocative)
        default: break
        }
      }
    }
    for place in outerPlaces(index) { add(phrase: place, as: .earlierLocative) }
    func add(_ mentions: [Int]?, as marker: Marker) {
      for mention in mentions ?? [] where !fillers.contains(where: { $0.mention == mention }) {
        fillers.append(Filler(mention: mention, markers: 1 << UInt32(marker.rawValue)))
      }
    }
    if clause.subject >= 0 {
      add(scene.antecedents(ofPronoun: Int(clause.subject), clause: index), as: .subject)
    }
    if scene.text.language == .english {
      if let second = scene.secondOfSubject(clause: index) { add([second], as: .subject) }
      if clause.subject >= 0 {
        add(scene.delegates(ofPhrase: Int(clause.subject)), as: .subject)
        add(scene.people(ofGroup: Int(clause.subject)), as: .subject)
      }
      for phrase in scene.phrasesOfClause[index] where Int32(phrase) != clause.subject {
        add(
          scene.antecedents(ofPronoun: phrase, clause: index), as: scene.text.phrases[phrase].marker)
      }
      if !fillers.contains(where: { $0.markers & Self.subjects != 0 }) {
        add(scene.possessor(ofNominal: index), as: .subject)
      }
    }
    let isWrapper = clause.subject >= 0 && scene.isBareWrapper(phrase: Int(clause.subject))
    if isWrapper {
      for mention in scene.wrapped(byPhrase: Int(clause.subject)) {
        fillers.append(Filler(mention: mention, markers: 1 << UInt32(Marker.subject.rawValue)))
      }
    }
    if clause.subject < 0 || isWrapper, clause.modified < 0,
      !fillers.contains(where: { $0.markers & Self.subjects != 0 })
    {
      for mention in topic where !fillers.contains(where: { $0.mention == mention }) {
        fillers.append(Filler(mention: mention, markers: 1 << UInt32(Marker.subject.rawValue)))
      }
    }
    return withoutBystanders(fillers, clause)
  }

  /// "signed an MOU with Bali, and Jeju University [one with Udayana]": where the verb is left out, another signing begins.
  private func ownEnd(ofClause index: Int) -> Int {
    let clause = scene.text.clauses[index]
    guard scene.text.language == .english else { return Int.max }
    let instruments = scene.mentionsOfSentence[clause.sentence].filter {
      scene.mentions[$0].kind == .instrument && clause.tokens.contains(scene.mentions[$0].tokens.lowerBound)
    }
    let gap = instruments.dropFirst().first { one in
      scene.mentions[one].flags.contains(.ellipsis)
        && scene.mentionsOfSentence[clause.sentence].contains {
          scene.mentions[$0].tokens.upperBound == scene.mentions[one].tokens.lowerBound && isActor($0)
        }
    }
    return gap.map { scene.mentions[$0].tokens.lowerBound } ?? Int.max
  }

  /// "에어로룬은 대전시와 퀘벡주의 양해각서 체결 이후 …": a noun that brings its own two parties takes no subject from around.
  private func withoutBystanders(_ fillers: [Filler], _ clause: Clause) -> [Filler] {
    guard clause.predicate >= 0, scene.isMutual(clause.predicate),
      scene.text.predicates[Int(clause.predicate)].features.contains(.nominal)
    else { return fillers }
    let own: UInt32 = 1 << UInt32(Marker.comitative.rawValue) | 1 << UInt32(Marker.genitive.rawValue)
    let parties = fillers.filter {
      isActor($0.mention) && $0.markers & own != 0 && $0.markers & Self.subjects == 0
    }
    guard parties.count > 1 else { return fillers }
    return fillers.filter { !isActor($0.mention) || $0.markers & Self.subjects == 0 }
  }

  /// Whether a clause of becoming modifies its own subject.
  private func lacksOwnSubject(_ index: Int) -> Bool {
    let clause = scene.text.clauses[index]
    guard clause.modified >= 0, let verb = scene.verb(ofClause: index), verb.ending == .adnominal else {
      return false
    }
    return scene.isBecoming(verb)
      && !scene.phrasesOfClause[index].contains { scene.text.phrases[$0].marker == .subject }
  }

  private static let gap: UInt32 = 1 << UInt32(Marker.relativized.rawValue)

  private static let subjects: UInt32 =
    1 << UInt32(Marker.subject.rawValue) | 1 << UInt32(Marker.topic.rawValue) | 1
    << UInt32(Marker.also.rawValue)

  /// Whether a phrase says with whom, and is not listed with the subject.
  private func isCompanion(_ phrase: Int) -> Bool {
    let last = scene.text.phrases[phrase].coordination < 0 ? phrase : lastOfCoordination(phrase) ?? phrase
    return scene.text.phrases[last].marker == .comitative
  }

  /// People are listed with people: in "캐나다와 미국 순방 중인 이 시장은" nothing makes Canada the subject.
  private func areAlike(_ a: Int, _ b: Int) -> Bool {
    guard let one = scene.heads(ofPhrase: a).first, let other = scene.heads(ofPhrase: b).first else {
      return true
    }
    return (scene.mentions[one].kind == .person) == (scene.mentions[other].kind == .person)
  }

  func isActor(_ mention: Int) -> Bool {
    [.person, .organization, .gpe, .group, .reference].contains(scene.mentions[mention].kind)
  }

  /// The noun clauses right below a clause: in "signed an MOU on [cooperation in chips] at the forum" the forum stands in one.
  private func inner(of index: Int) -> [Int] {
    scene.text.sentences[scene.text.clauses[index].sentence].clauses.filter {
      scene.text.clauses[$0].governor == Int32(index) && isNominal($0)
    }
  }

  private func isNominal(_ clause: Int) -> Bool {
    guard let verb = scene.verb(ofClause: clause), verb.ending == .nominalized else { return false }
    return scene.text.language == .korean || verb.features.contains(.nominal)
  }

  /// Whether a place within a noun clause is where the outer predicate happens: a hall, an event, or beside a date. In "signed an
  /// MOU on investment in Ohio" Ohio is not.
  private func isSceneOfAction(_ phrase: Int) -> Bool {
    guard scene.text.language == .english else { return true }
    let kinds = scene.heads(ofPhrase: phrase).map { scene.mentions[$0].kind }
    if kinds.contains(.event) || kinds.contains(.facility) { return true }
    return [phrase - 1, phrase + 1].contains {
      scene.text.phrases.indices.contains($0) && scene.isDate(phrase: $0)
        && scene.text.phrases[$0].clause == scene.text.phrases[phrase].clause
    }
  }

  /// The clauses that say when and where a clause without a finite verb happens: "[The signing] took place in Lyon", "met in Lyon
  /// [to sign]", "[signing] a deal". Not what is said of it.
  private func around(_ index: Int) -> [Int] {
    guard scene.text.language == .english, let verb = scene.verb(ofClause: index) else { return [] }
    let isGerund = verb.ending == .subordinate && scene.text.clauses[index].modified < 0
    guard verb.ending == .nominalized || isGerund else { return [] }
    if verb.features.contains(.nominal), let host = scene.host(ofNominal: index) { return [host] }
    var found: [Int] = []
    var outer = scene.text.clauses[index].governor
    while outer >= 0, found.count < 3, let verb = scene.verb(ofClause: Int(outer)), !scene.isSaying(verb) {
      found.append(Int(outer))
      guard verb.ending == .nominalized else { break }
      outer = scene.text.clauses[Int(outer)].governor
    }
    return found
  }

  /// "대전시가 주최하고 대전관광공사가 주관하는 축제": a clause with a subject of its own and no object that leads over to an adnominal one
  /// speaks of the noun which that one modifies.
  private func laterModified(_ index: Int) -> Int? {
    let clause = scene.text.clauses[index]
    guard scene.text.language == .korean, clause.predicate >= 0, clause.subject >= 0, clause.modified < 0,
      scene.text.predicates[Int(clause.predicate)].ending == .connective,
      scene.phrasesOfClause[index].contains(Int(clause.subject)),
      !scene.phrasesOfClause[index].contains(where: { scene.text.phrases[$0].marker == .object }),
      let next = scene.text.sentences[clause.sentence].clauses.first(where: {
        scene.text.clauses[$0].tokens.lowerBound >= clause.tokens.upperBound
      })
    else { return nil }
    let later = scene.text.clauses[next]
    guard later.modified >= 0, later.subject >= 0, later.subject != later.modified, later.predicate >= 0,
      scene.text.predicates[Int(later.predicate)].ending == .adnominal
    else { return nil }
    return Int(later.modified)
  }

  /// The clauses right before one in its sentence that share its subject and lead over to it.
  private func chain(before index: Int) -> [Int] {
    let clause = scene.text.clauses[index]
    var found: [Int] = []
    for earlier in scene.text.sentences[clause.sentence].clauses.reversed() where earlier < index {
      let other = scene.text.clauses[earlier]
      guard other.predicate >= 0, other.governor < 0 || other.governor == clause.governor else { continue }
      let ending = scene.text.predicates[Int(other.predicate)].ending
      guard other.subject == clause.subject, ending == .connective || ending == .subordinate else { continue }
      found.append(earlier)
    }
    return found
  }

  /// "[지난 5일 롯데호텔에서 열린] 포럼에서 체결했다": when the occasion was, the signing was.
  private func occasions(_ index: Int) -> [Int] {
    guard scene.text.language == .korean else { return [] }
    return scene.text.sentences[scene.text.clauses[index].sentence].clauses.filter { other in
      let modified = scene.text.clauses[other].modified
      return modified >= 0 && scene.text.phrases[Int(modified)].clause == Int32(index)
        && scene.text.phrases[Int(modified)].marker == .locative && scene.isHeld(other)
    }
  }

  /// "12일부터", "2027년까지": a Korean date since or until when says nothing of when something was signed; nor does "22일 부산시에
  /// 따르면".
  private func isBound(_ date: Int) -> Bool {
    guard scene.text.language == .korean else { return false }
    if scene.marker(of: date) == .limit { return true }
    guard let last = scene.mentions[date].tokens.last else { return false }
    let next = Int(scene.phraseOfToken[last]) + 1
    return next > 0 && next < scene.text.phrases.count && scene.text.phrases[next].marker == .quotative
      && scene.text.phrases[next].tokens.lowerBound <= last + 2
  }

  /// The bodies or people that a sentence is about: what has 은/는, else the subject of its main clause, for sentences after it.
  func topic(ofSentence index: Int) -> [Int]? {
    let sentence = scene.text.sentences[index]
    for phrase in sentence.phrases
    where scene.text.phrases[phrase].marker == .topic
      && !scene.text.tokens[scene.text.phrases[phrase].head].flags.contains(.quoted)
    {
      let actors = members(of: phrase, in: sentence).flatMap(scene.heads(ofPhrase:)).filter(isActor)
      if !actors.isEmpty { return actors }
    }
    for clause in sentence.clauses.reversed() {
      let value = scene.text.clauses[clause]
      guard value.governor < 0, value.subject >= 0 else { continue }
      let actors = members(of: Int(value.subject), in: sentence).flatMap(scene.heads(ofPhrase:)).filter(
        isActor)
      return actors.isEmpty ? nil : actors
    }
    return nil
  }

  private func members(of phrase: Int, in sentence: Sentence) -> [Int] {
    let group = scene.text.phrases[phrase].coordination
    return group < 0 ? [phrase] : sentence.phrases.filter { scene.text.phrases[$0].coordination == group }
  }

  private func lastOfCoordination(_ phrase: Int) -> Int? {
    let group = scene.text.phrases[phrase].coordination
    var last: Int?
    var next = phrase
    while next < scene.text.phrases.count, next < phrase + 40 {
      if scene.text.phrases[next].coordination == group { last = next }
      next += 1
    }
    return last
  }

  /// The mentions that fill each role of a frame in a clause, or nil if a required one stays empty.
  ///
  /// - Parameter part: of a clause that tells of several agreements, the one to read.
  func fill(
    _ frame: RuleSet.Frame, clause index: Int, fillers all: [Filler], part: ClauseParts.Part? = nil
  ) -> [[Int]]? {
    let fillers = part.map { part in all.filter { part.has($0.mention) } } ?? all
    if frame.lacking & (1 << UInt32(Marker.relativized.rawValue)) != 0,
      scene.text.clauses[index].modified >= 0
    {
      return nil
    }
    guard frame.cue.isEmpty || isCued(frame, clause: index) else { return nil }
    if frame.lacking != 0,
      scene.phrasesOfClause[index].contains(where: {
        frame.lacking & (1 << UInt32(scene.text.phrases[$0].marker.rawValue)) != 0
      })
    {
      return nil
    }
    var taken: Set<Int> = []
    var filled: [[Int]] = []
    for role in frame.roles {
      var mine: [Int] = []
      if !role.takesMany, role.markers & Self.gap != 0, role.markers & Self.subjects != 0,
        let modified = fillers.first(where: {
          $0.markers & Self.gap != 0 && !taken.contains($0.mention)
            && scene.matches($0.mention, kinds: role.kinds, subkinds: role.subkinds)
        })
      {
        // "협회는 1975년 설립된 연구소를": the noun behind an adnominal clause is what it speaks of.
        taken.insert(modified.mention)
        filled.append([modified.mention])
        continue
      }
      if !role.takesMany, role.markers & Self.gap != 0, lacksOwnSubject(index) {
        // "여덟 기관은 2018년 출범한 협의회 회원으로": what was launched is behind it, named or not.
        if role.isRequired { return nil }
        filled.append([])
        continue
      }
      let isLoose = role.kinds & (RuleSet.bit(.date) | RuleSet.bit(.money)) != 0
      let candidates =
        isLoose
        ? loose(clause: index, kinds: role.kinds).filter { part?.has($0) ?? true } : fillers.map(\.mention)
      for mention in candidates {
        guard !taken.contains(mention), scene.matches(mention, kinds: role.kinds, subkinds: role.subkinds)
        else {
          continue
        }
        if !isLoose, role.markers != 0,
          let filler = fillers.first(where: { $0.mention == mention }), filler.markers & role.markers == 0
        {
          continue
        }
        mine.append(mention)
        if !role.takesMany { break }
      }
      if mine.isEmpty, role.markers & (1 << UInt32(Marker.context.rawValue)) != 0,
        let last = lastBefore(clause: index, role)
      {
        mine = [last]
      }
      if mine.isEmpty && role.isRequired { return nil }
      if mine.isEmpty, role.kinds == RuleSet.bit(.instrument), actsOnSomethingElse(index) { return nil }
      taken.formUnion(mine)
      filled.append(mine)
    }
    return filled
  }

  /// "signed [a football]", "concluded [her visit]": what is signed or concluded is named, and is no agreement.
  private func actsOnSomethingElse(_ index: Int) -> Bool {
    guard scene.text.language == .english, let verb = scene.verb(ofClause: index),
      scene.isMutual(scene.text.clauses[index].predicate)
    else { return false }
    let isPassive = verb.features.contains(.passive)
    var phrases = scene.phrasesOfClause[index].filter { scene.text.phrases[$0].marker == .object }
    if isPassive, scene.text.clauses[index].subject >= 0 {
      phrases = [Int(scene.text.clauses[index].subject)]
    }
    guard let object = phrases.first(where: { !scene.isDate(phrase: $0) }) else { return false }
    let head = scene.text.tokens[scene.text.phrases[object].head]
    guard head.part == .noun || head.part == .properNoun else { return false }
    return !scene.heads(ofPhrase: object).contains { scene.mentions[$0].kind == .instrument }
  }

  /// Whether a phrase of the clause is headed by one of the words that the frame needs beside its predicate.
  private func isCued(_ frame: RuleSet.Frame, clause index: Int) -> Bool {
    scene.phrasesOfClause[index].contains {
      let phrase = scene.text.phrases[$0]
      let head = scene.text.bytes[scene.text.tokens[phrase.head].nominal.range]
      return (frame.cueMarkers == 0 || frame.cueMarkers & (1 << UInt32(phrase.marker.rawValue)) != 0)
        && frame.cue.contains { $0.elementsEqual(head) }
    }
  }

  /// What a role asks for, spoken of last before a clause, no farther off than in the sentence before.
  private func lastBefore(clause index: Int, _ role: RuleSet.Role) -> Int? {
    let clause = scene.text.clauses[index]
    for sentence in [clause.sentence, clause.sentence - 1] where sentence >= 0 {
      let found = scene.mentionsOfSentence[sentence].last {
        scene.mentions[$0].tokens.lowerBound < clause.tokens.lowerBound && !scene.mentions[$0].isInner
          && scene.matches($0, kinds: role.kinds, subkinds: role.subkinds)
      }
      if let found { return found }
    }
    return nil
  }

  /// Dates and sums stand anywhere in a clause, in no certain phrase.
  private func loose(clause index: Int, kinds: UInt16) -> [Int] {
    let clause = scene.text.clauses[index]
    let others =
      chain(before: index) + inner(of: index) + around(index) + occasions(index) + aroundCeremony(index)
    for candidate in [index] + others {
      let found = scene.mentionsOfSentence[clause.sentence].filter { mention in
        let last = scene.mentions[mention].tokens.last ?? 0
        return scene.clauseOfToken[last] == Int32(candidate) && !scene.mentions[mention].isInner
          && RuleSet.bit(scene.mentions[mention].kind) & kinds != 0
          && (scene.isFree(mention) || scene.isPutOff(mention, clause: candidate))
          && !isBound(mention)
      }
      if !found.isEmpty { return found }
    }
    return []
  }
}
