import PactModel
import PactResources

/// Chunks: their roles, lists and appositions.
extension EnglishClauseBuilder {
  mutating func add(_ chunk: EnglishChunk) {
    let isPossessive = chunk.marker == .genitive && !chunk.hasPreposition
    defer {
      lastChunk = chunk
      lastIsPossessive = isPossessive
      opensList = false
      // "A and [B]'s [minister]": what joins stands before the possessive.
      if !isPossessive {
        sawComma = false
        sawConjunction = false
        sawSlash = false
        sawOther = false
      }
    }
    if chunk.isParenthesized || chunk.isTemporal || chunk.isExcluded {
      let index = phrase(chunk, chunk.hasPreposition ? chunk.marker : .none)
      if chunk.isExcluded { chain.removeLast() }
      if chunk.isParenthesized || chunk.isExcluded { text.phrases[index].clause = -1 } else { attach(index) }
      return
    }
    if chunk.hasPreposition || chunk.marker == .genitive {
      if chunk.marker == .genitive, !chunk.hasPreposition, startsNewClause(chunk) { openClause() }
      let index = phrase(chunk, chunk.marker)
      if isPossessive {
        // "'s" opens the next phrase; what it is coordinated with is settled there.
        attach(index)
        return
      }
      attach(index)
      last = index
      if !inAppositive { setAnchor(index, chunk) }
      return
    }
    if chunk.isAdjectival, stack.last!.clause < 0, stack.last!.subject < 0, !finiteFollows(at) {
      text.phrases[phrase(chunk, .none)].clause = -1
      return
    }
    if let source = gappedPredicate(chunk) { return openGapped(source, chunk) }
    if opensList || isCoordinated(chunk) { return coordinate(chunk) }
    if isAppositive(chunk) {
      let index = phrase(chunk, .none)
      text.phrases[index].clause = -1
      if anchor < 0 { setAnchor(last, lastChunk ?? chunk) }
      text.phrases[index].apposition = Int32(renamed(by: chunk))
      inAppositive = true
      last = index
      return
    }
    addBare(chunk)
  }

  private mutating func setAnchor(_ index: Int, _ chunk: EnglishChunk) {
    anchor = index
    anchorChunk = chunk
  }

  /// A phrase goes to the clause that is open, or waits for its predicate.
  private mutating func attach(_ index: Int) {
    let clause = stack.last!.clause
    if clause >= 0 {
      text.phrases[index].clause = clause
      extend(clause, over: text.phrases[index].tokens)
    } else {
      stack[stack.count - 1].waiting.append(index)
    }
  }

  /// Subject, object, or the subject of a clause that starts here.
  private mutating func addBare(_ chunk: EnglishChunk) {
    inAppositive = false
    if stack.last!.clause >= 0, startsNewClause(chunk) { openClause() }
    if stack.last!.clause < 0 {
      let index = phrase(chunk, .subject)
      if stack.last!.kind == .relative, stack.last!.subject >= 0, stack.last!.subject == stack.last!.modified
      {
        // "the deal that Daejeon signed": the relative is the object.
        stack[stack.count - 1].subject = Int32(index)
      } else if stack.last!.subject < 0 {
        stack[stack.count - 1].subject = Int32(index)
      } else {
        text.phrases[index].marker = .none
        if !sawComma, finiteFollows(at) {
          var open = Open(kind: .zeroRelative, governor: stack.last!.clause)
          open.modified = Int32(last)
          open.subject = Int32(index)
          text.phrases[index].marker = .subject
          stack.append(open)
        }
      }
      if chunk.isNegative { stack[stack.count - 1].isNegative = true }
      stack[stack.count - 1].waiting.append(index)
      last = index
      setAnchor(index, chunk)
      return
    }
    if isInverted {
      // "…," said [Governor Hwang]
      let index = phrase(chunk, .subject)
      attach(index)
      text.clauses[Int(stack.last!.clause)].subject = Int32(index)
      last = index
      setAnchor(index, chunk)
      return
    }
    let index = phrase(chunk, sawComma ? .none : .object)
    if chunk.isNegative { negate(stack.last!.clause) }
    attach(index)
    last = index
    setAnchor(index, chunk)
  }

  /// A verb of saying right behind a quotation or comma takes its subject after it.
  private var isInverted: Bool {
    guard at > 1, case .verb(let verb) = items[at - 1],
      lexicon.saying.contains(text.predicates[verb].verbClass),
      text.predicates[verb].ending == .final, text.predicates[verb].tokens.count == 1
    else { return false }
    switch items[at - 2] {
    case .quote, .comma: return true
    default: return false
    }
  }

  private mutating func negate(_ clause: Int32) {
    let predicate = text.clauses[Int(clause)].predicate
    if predicate >= 0 { text.predicates[Int(predicate)].features.insert(.negated) }
  }

  /// A bare chunk behind a predicate is a subject if a finite predicate of its own follows.
  private func startsNewClause(_ chunk: EnglishChunk) -> Bool {
    guard stack.last!.clause >= 0 else { return false }
    if stack.last!.closedByComma, stack.count > 1, waitingBelow { return true }
    if isObject { return false }
    return finiteFollows(at)
  }

  /// Directly behind a predicate that reports nothing stands its object: "toured [the plant] and met …".
  private var isObject: Bool {
    var before = at - 1
    while before > 0, case .chunk(let chunk) = items[before], chunk.marker == .genitive, !chunk.hasPreposition
    {
      before -= 1
    }
    guard before >= 0, case .verb(let verb) = items[before] else { return false }
    guard !lexicon.saying.contains(text.predicates[verb].verbClass),
      !text.predicates[verb].features.contains(.passive)
    else {
      return false
    }
    var next = at + 1
    while next < items.count, next < at + 12 {
      switch items[next] {
      // "under which it built [a plant] was called off": the verb belongs to the clause around.
      case .verb: return waitingBelow
      case .comma, .conjunction: return true
      default: next += 1
      }
    }
    return false
  }

  /// An outer clause still waits for its predicate.
  var waitingBelow: Bool { stack.dropLast().contains { $0.clause < 0 } }

  private mutating func openClause() {
    if stack.last!.closedByComma || sawComma || sawConjunction {
      // Back to the outermost clause that waits, or to a new one beside the main clause.
      if let outer = stack.dropLast().lastIndex(where: { $0.clause < 0 }) {
        stack.removeSubrange((outer + 1)...)
      } else if sawConjunction, !sawComma, let inner = stack.last,
        inner.kind == .quoted || inner.kind == .subordinate
      {
        stack[stack.count - 1] = Open(
          kind: inner.kind, governor: inner.governor, isConditional: inner.isConditional)
      } else {
        stack = [Open(kind: .main)]
      }
      return
    }
    let clause = stack.last!.clause
    let predicate = clause >= 0 ? text.clauses[Int(clause)].predicate : -1
    let isSay = predicate >= 0 && lexicon.saying.contains(text.predicates[Int(predicate)].verbClass)
    if !isSay, !sawOther, last >= 0, text.phrases[last].tokens.upperBound == nextToken {
      var open = Open(kind: .zeroRelative, governor: clause)
      open.modified = Int32(last)
      stack.append(open)
    } else {
      stack.append(Open(kind: isSay ? .quoted : .subordinate, governor: clause))
    }
  }

  private var nextToken: Int {
    if case .chunk(let chunk) = items[at] { return chunk.tokens.lowerBound }
    return -1
  }

  private func isCoordinated(_ chunk: EnglishChunk) -> Bool {
    guard !sawOther, last >= 0, sawConjunction || sawComma || sawSlash, !namesHolder(chunk) else {
      return false
    }
    // "During the forum in Busan, [Mayor Park]": people are listed with people.
    if !sawConjunction, chunk.kind == .person, !chain.isEmpty,
      !chain.contains(where: { $0.chunk.kind == .person || $0.chunk.kind == nil && !$0.chunk.isTemporal })
    {
      return false
    }
    // "the signing of a pact between A [and B] took place": one of two is no list.
    if sawConjunction, chunk.isName, isOneSided { return true }
    if sawConjunction, waitingBelow, stack.last!.clause >= 0, stack.last!.isShort { return true }
    if stack.last!.clause >= 0, stack.last!.kind != .participle || !sawConjunction, finiteFollows(at) {
      return false
    }
    if let anchorChunk, anchorChunk.isTemporal || anchorChunk.isPronoun { return false }
    if sawConjunction { return true }
    if sawSlash { return true }
    if opensSubject(chunk) { return false }
    if isAppositive(chunk) { return false }
    return listGoesOn(from: at)
  }

  /// "between" has been given one of its two.
  private var isOneSided: Bool {
    chain.last { text.phrases[$0.phrase].marker == .between }.map {
      text.phrases[$0.phrase].coordination < 0
    } ?? false
  }

  /// "In a side event at the conference, [A and B] sealed …": behind an opening phrase and a comma, a list that a finite
  /// predicate follows is the subject.
  private func opensSubject(_ chunk: EnglishChunk) -> Bool {
    guard stack.last!.clause < 0, stack.last!.subject < 0, let lastChunk,
      lastChunk.hasPreposition || lastChunk.isTemporal
    else { return false }
    if finiteFollows(at) { return true }
    var next = at + 1
    while next < items.count, next < at + 14 {
      switch items[next] {
      case .conjunction:
        if next + 1 < items.count, case .chunk = items[next + 1] { return finiteFollows(next + 1) }
        return false
      case .chunk, .comma, .slash, .nominal: next += 1
      default: return false
      }
    }
    return false
  }

  private mutating func coordinate(_ chunk: EnglishChunk) {
    let partner = partner(of: chunk)
    let index = phrase(chunk, partner >= 0 ? text.phrases[partner].marker : .none)
    if partner >= 0 {
      if text.phrases[partner].coordination < 0 {
        text.phrases[partner].coordination = coordinations
        coordinations += 1
      }
      text.phrases[index].coordination = text.phrases[partner].coordination
      text.phrases[index].clause = text.phrases[partner].clause
      text.phrases[index].apposition = text.phrases[partner].apposition
    }
    let clause = text.phrases[index].clause
    if clause >= 0 {
      extend(clause, over: chunk.tokens)
    } else {
      stack[stack.count - 1].waiting.append(index)
    }
    inAppositive = false
    last = index
    setAnchor(index, chunk)
  }

  /// What a chunk is listed with: people with people, bodies with bodies. In "Rector Santos of the University of Porto and
  /// President Kim" the nearest name is no partner.
  private func partner(of chunk: EnglishChunk) -> Int {
    if let kind = chunk.kind,
      let alike = chain.last(where: {
        $0.chunk.kind == kind && !$0.chunk.isParenthesized
          && ($0.chunk.marker != .genitive || $0.chunk.hasPreposition)
      })
    {
      // "the Embassy of Poland in Seoul and [the Polish Agency] hosted": a body with an article is listed with the subject,
      // not with where that is.
      if text.phrases[alike.phrase].marker == .locative, stack.last!.clause < 0, chunk.startsWithDeterminer,
        let subject = chain.last(where: {
          $0.chunk.kind == kind && !$0.chunk.hasPreposition
            && text.phrases[$0.phrase].marker == .subject
        })
      {
        return subject.phrase
      }
      // "The mayor of Vilnius, Valdas Benkunskas, and [Incheon Mayor Yoo]": listed with the office that the first name fills.
      if kind == .person, sawConjunction, text.phrases[alike.phrase].apposition >= 0 {
        return Int(text.phrases[alike.phrase].apposition)
      }
      return parallel(to: alike.phrase, kind) ?? fullName(around: alike.phrase) ?? alike.phrase
    }
    if let whole = likeDescription(chunk) ?? likeOffice(chunk) { return whole }
    return inAppositive && sawComma || inAppositive && anchorChunk?.isName == true && chunk.isName
      ? anchor : last
  }

  /// "with San Lorenzo in California [and Bremen in Germany]": what says where it lies is listed with what did so before.
  private func parallel(to place: Int, _ kind: NamedSpan.Kind) -> Int? {
    guard text.phrases[place].marker == .locative,
      let index = chain.lastIndex(where: { $0.phrase == place }), index > 0
    else { return nil }
    let whole = chain[index - 1]
    guard whole.chunk.kind == kind, text.phrases[whole.phrase].marker != .locative else { return nil }
    if text.phrases[whole.phrase].coordination >= 0 { return whole.phrase }
    guard at + 1 < items.count, case .chunk(let next) = items[at + 1], next.marker == .locative, next.isProper
    else { return nil }
    return whole.phrase
  }

  /// "[the city] of Incheon and [the Chinese city] of Tianjin": what has a name behind "of" is listed with what has one.
  private func likeDescription(_ chunk: EnglishChunk) -> Int? {
    guard chunk.kind == nil, chunk.startsWithDeterminer, chain.count > 1, at + 1 < items.count,
      case .chunk(let name) = items[at + 1], name.marker == .genitive, name.hasPreposition, name.isProper
    else { return nil }
    let (whole, part) = (chain[chain.count - 2], chain[chain.count - 1])
    guard part.chunk.marker == .genitive, part.chunk.hasPreposition, part.chunk.isProper,
      whole.chunk.kind == nil, whole.chunk.startsWithDeterminer, whole.chunk.marker != .genitive
    else { return nil }
    return whole.phrase
  }

  /// "[The governor] of Hokkaido, Naomichi Suzuki, and [his counterpart]": not the body that the office is of.
  private func likeOffice(_ chunk: EnglishChunk) -> Int? {
    guard inAppositive, chunk.kind == nil, chunk.startsWithDeterminer || chunk.isPossessive,
      let index = chain.lastIndex(where: { $0.phrase == anchor }), index > 0,
      chain[index].chunk.marker == .genitive, chain[index].chunk.hasPreposition
    else { return nil }
    let office = chain[index - 1]
    return office.chunk.kind == nil && office.chunk.startsWithDeterminer ? office.phrase : nil
  }

  /// ", Quebec's economy minister," ", a nonprofit": a common noun with a determiner or possessive behind a name.
  private func isAppositive(_ chunk: EnglishChunk) -> Bool {
    guard sawComma, !sawConjunction, !sawOther, last >= 0, !chunk.isPronoun, let lastChunk else {
      return false
    }
    if namesHolder(chunk) { return true }
    if stack.last!.clause < 0, stack.last!.subject < 0, finiteFollows(at) { return false }
    if stack.last!.clause >= 0, sayingFollows(at) { return false }
    let before = inAppositive ? anchorChunk ?? lastChunk : anchorChunk ?? lastChunk
    if !before.isProper {
      return (before.startsWithDeterminer || isPossessed) && chunk.isName && !listGoesOn(from: at)
    }
    if chunk.startsWithDeterminer, !chunk.isProper { return !endsSubjectList(at) && !namesPlace(chunk) }
    if !chunk.isProper { return !listOfCommonNouns }
    // "Laval, Quebec": a name directly behind a name, and no list.
    return !listGoesOn(from: at) && !(stack.last!.clause >= 0 && finiteFollows(at))
  }

  /// "the governor of Hokkaido, [Naomichi Suzuki], and his counterpart": a person between commas behind an office and its body.
  private func namesHolder(_ chunk: EnglishChunk) -> Bool {
    guard chunk.kind == .person, sawComma, !sawConjunction, chain.count > 1, at + 1 < items.count,
      case .comma = items[at + 1]
    else { return false }
    let (office, body) = (chain[chain.count - 2].chunk, chain[chain.count - 1].chunk)
    return office.kind == nil && (office.startsWithDeterminer || office.isPossessive) && body.hasPreposition
      && body.isProper && body.kind != .person && [.genitive, .source].contains(body.marker)
  }

  /// "KAIST, [the city] of Daegu, and [DGIST]": listed with the whole of a place's full name that is listed itself.
  private func fullName(around phrase: Int) -> Int? {
    guard let index = chain.lastIndex(where: { $0.phrase == phrase }), index > 0,
      chain[index].chunk.marker == .genitive, chain[index].chunk.hasPreposition
    else { return nil }
    let whole = chain[index - 1]
    guard whole.chunk.startsWithDeterminer, whole.chunk.kind == nil,
      text.phrases[whole.phrase].coordination >= 0, isPlaceWord(whole.chunk)
    else { return nil }
    return whole.phrase
  }

  private func isPlaceWord(_ chunk: EnglishChunk) -> Bool {
    text.bytes.withUnsafeBufferPointer { lexicon.isPlaceWord(text.tokens[chunk.head].span, $0) }
  }

  /// "KAIST, [the city] of Daegu, DGIST and …": a place by its full name, and no apposition.
  private func namesPlace(_ chunk: EnglishChunk) -> Bool {
    guard chunk.tokens.count <= 3, at + 1 < items.count, case .chunk(let name) = items[at + 1],
      name.marker == .genitive, name.hasPreposition, name.isProper, lastChunk?.kind == .body,
      name.tokens.upperBound == text.tokens.count || text.tokens[name.tokens.upperBound].part != .possessive,
      listGoesOn(from: at)
    else { return false }
    return isPlaceWord(chunk)
  }

  /// "Jeju, [the Indian state] of Goa and Mauritius will …": no comma parts the last of a list from the predicate, as it would
  /// an apposition.
  private func endsSubjectList(_ index: Int) -> Bool {
    guard stack.last!.clause < 0, stack.last!.subject >= 0 else { return false }
    var joins = 0
    for item in items[(index + 1)...] {
      switch item {
      case .chunk(let chunk): if joins > 0, chunk.startsWithDeterminer && !chunk.isProper { return false }
      case .nominal: break
      case .conjunction: joins += 1
      case .verb(let verb): return joins == 1 && text.predicates[verb].ending == .final
      default: return false
      }
    }
    return false
  }

  /// What an apposition names: a person is "the head of its unit", not the unit.
  private func renamed(by chunk: EnglishChunk) -> Int {
    let base = inAppositive ? anchor : last
    guard chunk.kind == .person, let index = chain.lastIndex(where: { $0.phrase == base }) else {
      return base
    }
    var at = index
    while at > 0, [.genitive, .source].contains(chain[at].chunk.marker), chain[at].chunk.hasPreposition {
      at -= 1
    }
    return chain[at].chunk.kind == nil ? chain[at].phrase : base
  }

  /// "Quebec's minister", "his deputy": a possessor stands before the last chunk.
  private var isPossessed: Bool {
    guard chain.count > 1 else { return false }
    let before = chain[chain.count - 2].chunk
    return before.marker == .genitive && !before.hasPreposition || before.isPossessive
  }

  /// "…, [officials] said Monday": who tells what stands before.
  private func sayingFollows(_ index: Int) -> Bool {
    guard finiteFollows(index) else { return false }
    for item in items[index...] {
      if case .verb(let verb) = item { return lexicon.saying.contains(text.predicates[verb].verbClass) }
    }
    return false
  }

  private var listOfCommonNouns: Bool { anchorChunk.map { !$0.isProper } ?? true }
}
