import PactModel
import PactResources

extension EnglishClauseBuilder {
  // MARK: Chunks

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
    if chunk.isParenthesized || chunk.isTemporal {
      let index = phrase(chunk, chunk.hasPreposition ? chunk.marker : .none)
      if chunk.isParenthesized { text.phrases[index].clause = -1 } else { attach(index) }
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
    if opensList || isCoordinated(chunk) { return coordinate(chunk) }
    if isAppositive(chunk) {
      let index = phrase(chunk, .none)
      text.phrases[index].clause = -1
      if anchor < 0 { setAnchor(last, lastChunk ?? chunk) }
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
    let index = phrase(chunk, sawComma ? .none : .object)
    if chunk.isNegative { negate(stack.last!.clause) }
    attach(index)
    last = index
    setAnchor(index, chunk)
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
    guard at > 0, case .verb(let verb) = items[at - 1] else { return false }
    guard text.predicates[verb].verbClass != say, !text.predicates[verb].features.contains(.passive) else {
      return false
    }
    var next = at + 1
    while next < items.count, next < at + 12 {
      switch items[next] {
      case .verb: return false
      case .comma, .conjunction: return true
      default: next += 1
      }
    }
    return false
  }

  /// An outer clause still waits for its predicate.
  private var waitingBelow: Bool { stack.dropLast().contains { $0.clause < 0 } }

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
    let isSay = predicate >= 0 && text.predicates[Int(predicate)].verbClass == say
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

  // MARK: Coordination and apposition

  private func isCoordinated(_ chunk: EnglishChunk) -> Bool {
    guard !sawOther, last >= 0, sawConjunction || sawComma || sawSlash else { return false }
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

  /// "In a side event at the conference, [A and B] sealed …": behind an opening phrase and a comma, a list that a finite
  /// predicate follows is the subject.
  private func opensSubject(_ chunk: EnglishChunk) -> Bool {
    guard stack.last!.clause < 0, stack.last!.subject < 0, lastChunk?.hasPreposition == true else {
      return false
    }
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
    let partner =
      inAppositive && sawComma || inAppositive && anchorChunk?.isName == true && chunk.isName ? anchor : last
    let index = phrase(chunk, partner >= 0 ? text.phrases[partner].marker : .none)
    if partner >= 0 {
      if text.phrases[partner].coordination < 0 {
        text.phrases[partner].coordination = coordinations
        coordinations += 1
      }
      text.phrases[index].coordination = text.phrases[partner].coordination
      text.phrases[index].clause = text.phrases[partner].clause
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

  /// ", Quebec's economy minister," ", a nonprofit": a common noun with a determiner or possessive behind a name.
  private func isAppositive(_ chunk: EnglishChunk) -> Bool {
    guard sawComma, !sawConjunction, !sawOther, last >= 0, let lastChunk else { return false }
    if stack.last!.clause < 0, stack.last!.subject < 0, finiteFollows(at) { return false }
    let before = inAppositive ? anchorChunk ?? lastChunk : anchorChunk ?? lastChunk
    if !before.isProper { return before.startsWithDeterminer && chunk.isName && !listGoesOn(from: at) }
    if chunk.startsWithDeterminer, !chunk.isProper { return true }
    if !chunk.isProper { return !listOfCommonNouns }
    // "Laval, Quebec": a name directly behind a name, and no list.
    return !listGoesOn(from: at) && !(stack.last!.clause >= 0 && finiteFollows(at))
  }

  private var listOfCommonNouns: Bool { anchorChunk.map { !$0.isProper } ?? true }

  // MARK: Predicates

  mutating func add(verb index: Int) {
    let verb = text.predicates[index]
    switch verb.ending {
    case .final: addFinite(index)
    case .adnominal: addDependent(index, kind: .participle)
    default: addDependent(index, kind: .infinitive)
    }
    separate()
  }

  private mutating func addFinite(_ index: Int) {
    while stack.count > 1, let top = stack.last, top.clause >= 0 {
      // "who visited A and signed B" stays inside; "which …, will host" goes back.
      let joins =
        sawConjunction || sawComma && text.predicates[index].features.contains(.past) && !waitingBelow
      if joins && !(top.kind == .participle || top.kind == .infinitive || top.kind == .nominal),
        !(top.closedByComma && waitingBelow)
      {
        break
      }
      stack.removeLast()
    }
    if stack.last!.clause >= 0 {
      let previous = stack.last!.clause
      var open = Open(kind: stack.last!.kind, governor: stack.last!.governor)
      open.subject = text.clauses[Int(previous)].subject
      open.modified = text.clauses[Int(previous)].modified
      stack[stack.count - 1] = open
    }
    let top = stack.count - 1
    let clause = makeClause(index, stack[top])
    stack[top].clause = clause
    let open = stack[top]
    switch open.kind {
    case .main: mainClauses.append(clause)
    case .quoted:
      text.predicates[index].ending = .quoted
      text.predicates[index].features.insert(.reported)
    case .relative, .zeroRelative: text.predicates[index].ending = .adnominal
    case .subordinate: text.predicates[index].ending = .subordinate
    default: break
    }
    if open.isConditional { text.predicates[index].features.insert(.conditional) }
    if open.isNegative { text.predicates[index].features.insert(.negated) }
    // "…," Lee said: what came before is what he said.
    if open.kind == .main, text.predicates[index].verbClass == say {
      for earlier in mainClauses where earlier != clause && sawQuoteOrComma(between: earlier, and: clause) {
        let predicate = text.clauses[Int(earlier)].predicate
        guard predicate >= 0, text.clauses[Int(earlier)].governor < 0 else { continue }
        text.predicates[Int(predicate)].ending = .quoted
        text.predicates[Int(predicate)].features.insert(.reported)
        text.clauses[Int(earlier)].governor = clause
      }
    }
  }

  private func sawQuoteOrComma(between earlier: Int32, and later: Int32) -> Bool {
    text.clauses[Int(later)].subject >= 0
      && text.clauses[Int(later)].subject != text.clauses[Int(earlier)].subject
  }

  private mutating func makeClause(_ index: Int, _ open: Open) -> Int32 {
    var clause = Clause(sentence: sentence, tokens: text.predicates[index].tokens, predicate: Int32(index))
    clause.governor = open.governor
    clause.modified = open.modified
    clause.subject = open.subject
    text.clauses.append(clause)
    let number = Int32(text.clauses.count - 1)
    for phrase in open.waiting {
      text.phrases[phrase].clause = number
      extend(number, over: text.phrases[phrase].tokens)
    }
    extend(number, over: text.predicates[index].tokens)
    for token in text.predicates[index].tokens { text.tokens[token].predicate = Int32(index) }
    return number
  }

  /// Participles, infinitives and gerunds.
  private mutating func addDependent(_ index: Int, kind: Open.Kind) {
    let joins = sawConjunction && (stack.last!.kind == kind)
    let before = stack.last!
    if joins || (kind == .infinitive && before.kind == .infinitive && sawConjunction) {
      stack.removeLast()
      if stack.isEmpty { stack = [Open(kind: .main)] }
    }
    var open = Open(kind: kind, governor: stack.last!.clause)
    if joins, before.clause >= 0 {
      open.modified = text.clauses[Int(before.clause)].modified
      open.subject = text.clauses[Int(before.clause)].subject
    } else if kind == .participle {
      open.modified = Int32(inAppositive && sawComma ? anchor : last)
      open.subject = open.modified
    } else {
      open.subject =
        stack.last!.clause >= 0 ? text.clauses[Int(stack.last!.clause)].subject : stack.last!.subject
    }
    let clause = makeClause(index, open)
    open.clause = clause
    if open.subject < 0 { floating.append(clause) }
    stack.append(open)
  }

  /// "the signing of …", "Lee's visit to …": the noun opens a clause for the phrases behind it.
  mutating func addNominal(_ index: Int) {
    var open = Open(kind: .nominal, governor: stack.last!.clause)
    if lastIsPossessive { open.subject = Int32(text.phrases.count - 1) }
    if open.subject < 0, stack.last!.clause >= 0 {
      open.subject = text.clauses[Int(stack.last!.clause)].subject
    }
    pendingNominal = (index, open)
  }

  mutating func openNominal() {
    guard let (index, opened) = pendingNominal else { return }
    var open = opened
    pendingNominal = nil
    open.clause = makeClause(index, open)
    stack.append(open)
  }
}
