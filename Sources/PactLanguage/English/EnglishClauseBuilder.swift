import PactModel
import PactResources

/// Gives the chunks of a sentence their roles and groups them around the predicates, in one pass with a stack of open clauses.
struct EnglishClauseBuilder {
  let lexicon: EnglishLexicon
  /// The article, while its clauses are found.
  var text: AnalyzedText
  private(set) var sentence = 0
  private(set) var items: [EnglishItem] = []

  /// A clause whose end has not been seen.
  struct Open {
    enum Kind { case main, subordinate, quoted, relative, zeroRelative, participle, infinitive, nominal }
    var kind: Kind
    /// The clause once its predicate is known, else -1.
    var clause: Int32 = -1
    var subject: Int32 = -1
    /// Phrases that came before the predicate.
    var waiting: [Int] = []
    var modified: Int32 = -1
    var governor: Int32 = -1
    var isConditional = false
    var isNegative = false
    var closedByComma = false
    /// A comma stands before the relative pronoun.
    var isAside = false
    /// The phrases before a relative pronoun, for its predicate to choose from.
    var choices: [(phrase: Int, chunk: EnglishChunk)] = []
    /// The relative pronoun is the subject.
    var hasRelativeSubject = false

    /// Ends with its phrase: no finite predicate can come in it.
    var isShort: Bool { kind == .participle || kind == .infinitive || kind == .nominal }
  }

  var stack: [Open] = []
  var at = 0
  /// The last chunk that others may be coordinated with or appended to, as a phrase.
  var anchor = -1
  var last = -1
  var lastChunk: EnglishChunk?
  var anchorChunk: EnglishChunk?
  var inAppositive = false
  var sawComma = false
  var sawConjunction = false
  var sawSlash = false
  /// A colon stood before a list that spells the last chunk out.
  var opensList = false
  /// Within a list between dashes that spells the subject out.
  var inDashes = false
  /// The last chunk ended in "'s".
  var lastIsPossessive = false
  /// Something other than separators stood since the last chunk.
  var sawOther = true
  var coordinations: Int32 = 0
  /// The phrases since the last predicate or break, with their chunks: what may be listed with or said of.
  var chain: [(phrase: Int, chunk: EnglishChunk)] = []
  /// All phrases of the sentence with their chunks.
  private(set) var phrases: [(phrase: Int, chunk: EnglishChunk)] = []
  /// Clauses without a subject of their own that take the main clause's: "Founded in 2022, …".
  var floating: [Int32] = []
  var mainClauses: [Int32] = []
  /// A noun with a predicate, to open its clause once its chunk has its role.
  var pendingNominal: (predicate: Int, open: Open)?

  init(lexicon: EnglishLexicon, text: AnalyzedText) {
    self.lexicon = lexicon
    self.text = text
  }

  private mutating func reset(sentence: Int, items: [EnglishItem]) {
    self.sentence = sentence
    self.items = items
    stack = [Open(kind: .main)]
    at = 0
    anchor = -1
    last = -1
    lastChunk = nil
    anchorChunk = nil
    floating = []
    mainClauses = []
    pendingNominal = nil
    chain = []
    phrases = []
    inDashes = false
    separate()
  }

  /// Adds the phrases and clauses of one sentence.
  mutating func build(sentence: Int, items: [EnglishItem]) {
    reset(sentence: sentence, items: items)
    let firstPhrase = text.phrases.count
    let firstClause = text.clauses.count
    while at < items.count {
      switch items[at] {
      case .chunk(let chunk):
        add(chunk)
        openNominal()
      case .verb(let verb): add(verb: verb)
      case .nominal(let verb): addNominal(verb)
      case .subordinator(_, let isConditional, let isComplement):
        closeShort()
        let governor = stack.last!.clause
        let isQuoted = isComplement && governor >= 0
        stack.append(
          Open(kind: isQuoted ? .quoted : .subordinate, governor: governor, isConditional: isConditional))
        separate()
      case .relative(_, let isAdverbial, let isPlace):
        closeShort(keepingParticiple: true)
        var open = Open(kind: .relative, governor: stack.last!.clause)
        open.modified = Int32(sawComma && inAppositive ? anchor : last)
        open.choices = chain
        open.isAside = sawComma
        if isAdverbial, let pact = chain.last(where: { $0.chunk.kind == .instrument }), !isPlace {
          open.modified = Int32(pact.phrase)
        }
        if !isAdverbial { open.subject = open.modified }
        chain = []
        stack.append(open)
        separate()
      case .conjunction: sawConjunction = true
      case .comma:
        sawComma = true
        comma()
      case .quote:
        sawComma = true
        comma()
      case .slash: sawSlash = true
      case .dash where isAside:
        // "Three universities – A, B and C – signed …": what stands between the dashes spells out or describes the subject.
        opensList = !inDashes && asideEnds(from: at)
        inDashes.toggle()
        sawComma = !opensList
        if sawComma { comma() }
      case .colon, .dash:
        if last >= 0, listOnly(from: at) {
          opensList = true
        } else {
          stack = [Open(kind: .main)]
          separate()
        }
      case .breakMark:
        if listOnly(from: at), stack.last!.clause >= 0 {
          // "by A on behalf of B; by C on behalf of D": the clause goes on.
          sawComma = true
          comma()
        } else {
          stack = [Open(kind: .main)]
          separate()
          chain = []
        }
      }
      at += 1
    }
    for clause in floating where text.clauses[Int(clause)].subject < 0 {
      if let main = mainClauses.first, main != clause {
        text.clauses[Int(clause)].subject = text.clauses[Int(main)].subject
      }
    }
    text.sentences[sentence].phrases = firstPhrase..<text.phrases.count
    text.sentences[sentence].clauses = firstClause..<text.clauses.count
  }

  /// Nothing but chunks and what joins them follows, up to the next break.
  private func listOnly(from index: Int) -> Bool {
    var chunks = 0
    for next in items[(index + 1)...] {
      switch next {
      case .chunk(let chunk): if !chunk.isParenthesized { chunks += 1 }
      case .verb(let verb): if text.predicates[verb].ending == .final { return false }
      case .breakMark: return chunks > 0
      case .relative, .subordinator: return chunks > 0
      default: break
      }
    }
    return chunks > 0
  }

  /// Whether a dash opens or closes an aside behind a subject that waits for its predicate.
  private var isAside: Bool {
    if inDashes { return true }
    guard stack.count == 1, stack[0].clause < 0, stack[0].subject >= 0 else { return false }
    return items[(at + 1)...].contains { if case .dash = $0 { true } else { false } }
  }

  /// Nothing but chunks and what joins them follows up to a closing dash.
  private func asideEnds(from index: Int) -> Bool {
    var chunks = 0
    for next in items[(index + 1)...] {
      switch next {
      case .chunk: chunks += 1
      case .comma, .conjunction, .slash, .nominal: break
      case .dash: return chunks > 0
      default: return false
      }
    }
    return false
  }

  mutating func separate() {
    opensList = false
    lastIsPossessive = false
    sawComma = false
    sawConjunction = false
    sawSlash = false
    sawOther = true
    inAppositive = false
  }

  private mutating func comma() {
    while let top = stack.last, top.isShort, !listGoesOn(from: at) {
      stack.removeLast()
      if stack.isEmpty { stack = [Open(kind: .main)] }
    }
    if !stack.isEmpty { stack[stack.count - 1].closedByComma = stack.last!.clause >= 0 && stack.count > 1 }
  }

  /// Ends participles, infinitives and nominal predicates.
  mutating func closeShort(keepingParticiple: Bool = false) {
    while stack.count > 1, let top = stack.last, top.isShort, !keepingParticiple { stack.removeLast() }
  }

  /// After a comma: "A, B and C" goes on with chunks up to a conjunction.
  func listGoesOn(from index: Int) -> Bool {
    var next = index + 1
    var limit = 28
    while next < items.count, limit > 0 {
      switch items[next] {
      case .chunk(let chunk):
        if chunk.hasPreposition && chunk.marker != .genitive && next == index + 1 { return false }
      case .comma, .slash, .nominal: break
      case .conjunction:
        if next + 1 < items.count, case .chunk = items[next + 1] {
          return !finiteFollows(next + 1) || stack.last!.clause < 0
        }
        return false
      default: return false
      }
      next += 1
      limit -= 1
    }
    return false
  }

  /// Whether a finite predicate follows a chunk directly, over what modifies the chunk.
  func finiteFollows(_ index: Int) -> Bool {
    var next = index + 1
    var commas = 0
    while next < items.count, next < index + 12 {
      switch items[next] {
      case .verb(let verb):
        let ending = text.predicates[verb].ending
        if ending == .final { return commas != 1 }
        if ending == .nominalized || ending == .subordinate { return false }
      case .chunk(let chunk):
        // A bare chunk after a comma may be an appositive; side by side it is another phrase.
        if chunk.isParenthesized { break }
        if !chunk.hasPreposition && chunk.marker != .genitive && commas == 0 && !isAfterGenitive(next) {
          return false
        }
      case .conjunction: break
      case .comma: commas += 1
      case .nominal, .slash: break
      default: return false
      }
      next += 1
    }
    return false
  }

  private func isAfterGenitive(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, case .nominal = items[before] { before -= 1 }
    guard before >= 0 else { return false }
    switch items[before] {
    case .chunk(let chunk): return chunk.marker == .genitive && !chunk.hasPreposition
    case .conjunction: return true
    default: return false
    }
  }

  mutating func phrase(_ chunk: EnglishChunk, _ marker: Marker) -> Int {
    var phrase = Phrase(tokens: chunk.tokens, head: chunk.head, marker: marker)
    phrase.clause = stack.last!.clause
    text.phrases.append(phrase)
    chain.append((text.phrases.count - 1, chunk))
    phrases.append((text.phrases.count - 1, chunk))
    return text.phrases.count - 1
  }

  /// Extends an open clause over a stretch of tokens, and those that it lies in.
  mutating func extend(_ clause: Int32, over tokens: Range<Int>) {
    var next = clause
    var limit = 8
    while next >= 0, limit > 0 {
      let old = text.clauses[Int(next)].tokens
      text.clauses[Int(next)].tokens =
        min(old.lowerBound, tokens.lowerBound)..<max(old.upperBound, tokens.upperBound)
      next = text.clauses[Int(next)].governor
      limit -= 1
    }
  }
}
