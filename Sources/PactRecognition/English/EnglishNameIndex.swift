import PactLanguage
import PactModel
import PactResources

/// The full names of an article, by themselves and by the parts that may stand for them later.
struct EnglishNameIndex {
  struct Known {
    var kind: Mention.Kind
    var value: Symbol
    var tokens: Range<Int>
    /// "University of X"
    var isOf = false
    /// A gazetteer has it, and so knows its acronym.
    var isListed = false
  }

  private let reader: EnglishReader
  private var full: [TextKey: Known] = [:]
  private var parts: [TextKey: [Known]] = [:]
  /// By their initials, packed: bodies of several words.
  private var initials: [UInt64: Known] = [:]

  init(reader: EnglishReader, _ names: [EnglishPart]) {
    self.reader = reader
    add(names)
  }

  mutating func add(_ names: [EnglishPart]) {
    for name in names {
      guard let kind = name.kind else { continue }
      var known = Known(kind: kind, value: name.value, tokens: name.tokens)
      known.isOf = name.tokens.contains { reader.isWord($0, "of") }
      let key = reader.bytes(name.tokens)
      if full[key] == nil { full[key] = known }
      guard name.tokens.count > 1 else { continue }
      if kind == .organization || kind == .facility {
        known.isListed = !name.entries.isEmpty
        for packed in initialisms(of: name.tokens) where initials[packed] == nil { initials[packed] = known }
      }
      for part in shortForms(name.tokens, kind)
      where !parts[part, default: []].contains(where: { reader.bytes($0.tokens) == key }) {
        parts[part, default: []].append(known)
      }
    }
  }

  /// A person's surname and given name; the words that a body's name starts with, its place in "University of X"; a
  /// place without its head.
  private func shortForms(_ tokens: Range<Int>, _ kind: Mention.Kind) -> [TextKey] {
    var forms: [TextKey] = []
    switch kind {
    case .person:
      forms.append(reader.bytes(tokens.lowerBound..<tokens.lowerBound + 1))
      for first in tokens.dropFirst() { forms.append(reader.bytes(first..<tokens.upperBound)) }
    case .organization, .event, .facility:
      for end in tokens.dropFirst() { forms.append(reader.bytes(tokens.lowerBound..<end)) }
      if let of = tokens.first(where: { reader.isWord($0, "of") }) {
        forms.append(reader.bytes(of + 1..<tokens.upperBound))
      }
      // "Clínica Las Condes", "Grupo Araucária"
      if reader.has(tokens.lowerBound, [reader.classes.orgFirst]) {
        forms.append(reader.bytes(tokens.lowerBound + 1..<tokens.upperBound))
      }
    case .gpe:
      forms.append(reader.bytes(tokens.lowerBound..<tokens.upperBound - 1))
      if let of = tokens.first(where: { reader.isWord($0, "of") }) {
        forms.append(reader.bytes(of + 1..<tokens.upperBound))
      }
    default: break
    }
    return forms
  }

  /// The initials of the capitalized words of a name: INP of "Institute of Nuclear Physics".
  private func initials(of tokens: Range<Int>) -> UInt64? {
    let words = tokens.filter(reader.isCapitalized)
    guard (3...8).contains(words.count) else { return nil }
    return words.reduce(0) { $0 << 8 | UInt64(reader.lexicon.bytes[reader.tokens[$1].span.start]) }
  }

  /// Those of the whole name, and without the place behind the last "of".
  private func initialisms(of tokens: Range<Int>) -> [UInt64] {
    let of = tokens.last { reader.isWord($0, "of") }
    return [tokens, tokens.lowerBound..<(of ?? tokens.upperBound)].compactMap { initials(of: $0) }
  }

  /// The body that an acronym is made of, without having been introduced in parentheses.
  func acronym(_ tokens: Range<Int>) -> Known? {
    guard tokens.count == 1, reader.tokens[tokens.lowerBound].flags.contains(.allCaps) else { return nil }
    let span = reader.tokens[tokens.lowerBound].span
    guard (3...8).contains(span.count) else { return nil }
    return initials[span.range.reduce(0) { $0 << 8 | UInt64(reader.lexicon.bytes[$1]) }]
  }

  func exact(_ tokens: Range<Int>) -> Known? { full[reader.bytes(tokens)] }

  /// The one name, or the one kind of names, that a short form stands for.
  func fullName(of tokens: Range<Int>, _ scores: EnglishNameContext.Scores) -> Known? {
    if let same = full[reader.bytes(tokens)] ?? acronym(tokens) { return same }
    guard let candidates = parts[reader.bytes(tokens)], let first = candidates.first else { return nil }
    if candidates.allSatisfy({ $0.kind == first.kind }) { return first }
    let best = scores.best.kind
    return candidates.first { $0.kind == best } ?? candidates.first { $0.kind == .person } ?? first
  }
}

extension Mention.Kind {
  /// The kind of mention that names an entity of a type; nil for agreements.
  init?(_ type: EntityType) {
    switch type {
    case .person: self = .person
    case .organization: self = .organization
    case .gpe: self = .gpe
    case .facility: self = .facility
    case .event: self = .event
    case .field: self = .field
    case .agreement: return nil
    }
  }
}
