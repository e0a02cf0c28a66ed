import PactModel
import Yams

/// Reads one rule of a YAML file, and finds what is wrong with it.
struct RuleReader {
  let path: String
  let language: Language
  static let keys: Set<String> = [
    "id", "about", "sequence", "frame", "require", "unless", "lacks", "except", "with", "roles", "emit",
    "confidence",
    "examples",
  ]

  func fault(_ node: Node?, _ code: String, _ message: String, hint: String? = nil) -> Diagnostic {
    Diagnostic(code, message, file: path, line: node?.mark?.line, column: node?.mark?.column, hint: hint)
  }

  func rule(_ node: Node) throws(Diagnostic) -> (Rule, [RuleExample]) {
    guard let mapping = node.mapping else { throw fault(node, "PG-303", "a rule is a mapping") }
    for (key, _) in mapping {
      guard let name = key.string, Self.keys.contains(name) else {
        throw fault(
          key, "PG-304", "unknown key '\(key.string ?? "?")'",
          hint: "the keys are \(Self.keys.sorted().joined(separator: ", "))")
      }
    }
    guard let id = mapping["id"]?.string, id.hasPrefix(language.rawValue + ".") else {
      throw fault(
        mapping["id"] ?? node, "PG-305", "the rule needs an id that starts with '\(language.rawValue).'",
        hint: "name language, act and shape: '\(language.rawValue).sign.parties'")
    }
    let (pattern, roles) = try pattern(mapping, node)
    guard let emitted = mapping["emit"]?.sequence, !emitted.isEmpty else {
      throw fault(node, "PG-306", "rule \(id) emits nothing", hint: "add a list 'emit'")
    }
    var emissions: [Rule.Emission] = []
    for item in emitted { emissions.append(try emission(item, roles: roles)) }
    let rule = Rule(
      id: id, language: language, pattern: pattern, emissions: emissions,
      confidence: try confidence(mapping["confidence"]), file: path, line: node.mark?.line ?? 0)
    return (rule, try examples(mapping["examples"], of: id, node))
  }

  private func confidence(_ node: Node?) throws(Diagnostic) -> Double {
    guard let node else { return 0.9 }
    guard let value = node.float, (0...1).contains(value) else {
      throw fault(
        node, "PG-317", "'\(node.string ?? "")' is no confidence", hint: "write a number from 0 to 1")
    }
    return value
  }

  private func examples(_ list: Node?, of id: String, _ node: Node) throws(Diagnostic) -> [RuleExample] {
    var examples: [RuleExample] = []
    for item in list?.sequence ?? [] {
      guard let text = item.mapping?["text"]?.string, let yields = item.mapping?["yields"]?.sequence else {
        throw fault(
          item, "PG-307", "an example needs 'text' and 'yields'",
          hint: "yields: [] says that it must not fire")
      }
      examples.append(
        RuleExample(
          rule: id, language: language, text: text, published: item.mapping?["published"]?.string,
          yields: yields.compactMap(\.string), file: path, line: item.mark?.line ?? 0))
    }
    guard !examples.isEmpty else {
      throw fault(
        node, "PG-308", "rule \(id) has no examples",
        hint: "add sentences that it should and should not match")
    }
    return examples
  }

  private func pattern(
    _ mapping: Node.Mapping, _ node: Node
  ) throws(Diagnostic) -> (Rule.Pattern, roles: Set<String>) {
    if let sequence = mapping["sequence"] {
      var elements: [Rule.Element] = []
      for word in splitElements(sequence.string ?? "") { elements.append(try element(word, sequence)) }
      guard !elements.isEmpty else { throw fault(sequence, "PG-311", "the sequence is empty") }
      return (.sequence(elements), Set(elements.compactMap(\.role)).union(["agreement"]))
    }
    guard let classNode = mapping["frame"] else {
      throw fault(node, "PG-309", "the rule has neither 'sequence' nor 'frame'", hint: "add one of them")
    }
    let classes = classNode.sequence.map { $0.compactMap(\.string) } ?? [classNode.string ?? ""]
    var roles: [Rule.Role] = []
    for (key, value) in mapping["roles"]?.mapping ?? [:] {
      roles.append(try role(name: key.string ?? "", value.string ?? "", value))
    }
    func features(_ key: String) throws(Diagnostic) -> [String] {
      let names =
        mapping[key]?.sequence.map { $0.compactMap(\.string) } ?? mapping[key]?.string.map { [$0] } ?? []
      for name in names where !RuleVocabulary.features.contains(name) {
        throw fault(
          mapping[key], "PG-310", "unknown feature '\(name)'",
          hint: "the features are \(RuleVocabulary.features.joined(separator: ", "))")
      }
      return names
    }
    let except = mapping["except"]?.sequence?.compactMap(\.string) ?? []
    let lacking = mapping["lacks"]?.sequence?.compactMap(\.string) ?? []
    try check(markers: lacking, node)
    var frame = Rule.Frame(
      verbClasses: classes, required: try features("require"), excluded: try features("unless"),
      lacking: lacking, except: except, roles: roles)
    if let cue = mapping["with"] { (frame.cue, frame.cueMarkers) = try self.cue(cue) }
    return (.frame(frame), Set(roles.map(\.name)).union(["agreement"]))
  }

  /// `'서명|서명자' @ dative|instrumental`
  private func cue(_ node: Node) throws(Diagnostic) -> (words: [String], markers: [String]) {
    let parts = (node.string ?? "").split(separator: "@").map { $0.split(separator: " ").joined() }
    guard let quoted = parts.first, quoted.count > 2, quoted.hasPrefix("'"), quoted.hasSuffix("'") else {
      throw fault(node, "PG-312", "'\(node.string ?? "")' is not of the form \"'word|word' @ markers\"")
    }
    let markers = parts.count > 1 ? parts[1].split(separator: "|").map(String.init) : []
    try check(markers: markers, node)
    return (quoted.dropFirst().dropLast().split(separator: "|").map(String.init), markers)
  }

  /// Splits at blanks outside quotation marks and parentheses.
  private func splitElements(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quoted = false
    for character in text {
      if character == "'" { quoted.toggle() }
      if character == " " && !quoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// `organization(university):body/genitive|none?`, `'본사|본부'/object`, `@founding`, `~locate(adnominal)`, `...3`
  private func element(_ text: String, _ node: Node) throws(Diagnostic) -> Rule.Element {
    var rest = text[...]
    var element = Rule.Element(
      test: .gap(0, .plain), role: nil, markers: [], isOptional: false, takesList: false)
    if rest.hasPrefix("...") {
      let kinds: [Character: Rule.Element.Gap] = ["!": .wide, "n": .nominal]
      let kind = rest.last.flatMap { kinds[$0] }
      guard let count = UInt8(rest.dropFirst(3).dropLast(kind == nil ? 0 : 1)).map(Int.init) else {
        throw fault(
          node, "PG-311",
          "'\(text)': a gap is '...3', '...9!' over predicates too, or '...3n' over nouns and adjectives only"
        )
      }
      element.test = .gap(count, kind ?? .plain)
      return element
    }
    if rest.hasPrefix("^") {
      element.isDescribed = true
      rest = rest.dropFirst()
    }
    if rest.hasSuffix("?") {
      element.isOptional = true
      rest = rest.dropLast()
    }
    if let slash = rest.lastIndex(of: "/"), !rest[slash...].contains("'") {
      element.markers = rest[rest.index(after: slash)...].split(separator: "|").map(String.init)
      try check(markers: element.markers, node)
      rest = rest[..<slash]
    }
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("'") {
      element.role = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    if rest.hasSuffix("+") {
      element.takesList = true
      rest = rest.dropLast()
    }
    if rest.hasPrefix("'") {
      guard rest.count > 2, rest.hasSuffix("'") else {
        throw fault(node, "PG-311", "\(text): a word stands between two apostrophes")
      }
      element.test = .words(rest.dropFirst().dropLast().split(separator: "|").map(String.init))
    } else if rest.hasPrefix("@") {
      element.test = .wordClass(rest.dropFirst().split(separator: "|").map(String.init))
    } else if rest.hasPrefix("~") {
      let parts = rest.dropFirst().split(separator: "!", maxSplits: 1)
      let (classes, endings) = splitParenthesis(parts.first ?? "")
      let without = parts.count > 1 ? parts[1].split(separator: "|").map(String.init) : []
      for name in without where !RuleVocabulary.features.contains(name) {
        throw fault(
          node, "PG-310", "unknown feature '\(name)'",
          hint: "the features are \(RuleVocabulary.features.joined(separator: ", "))")
      }
      for ending in endings where !RuleVocabulary.endings.contains(ending) {
        throw fault(
          node, "PG-310", "unknown ending '\(ending)'",
          hint: "the endings are \(RuleVocabulary.endings.joined(separator: ", "))")
      }
      element.test = .verb(classes: classes, endings: endings, without: without)
    } else {
      let (kinds, subkinds) = splitParenthesis(rest)
      guard !kinds.isEmpty else { throw fault(node, "PG-311", "'\(text)' names no kind") }
      element.test = .mention(kinds: try expand(kinds: kinds, node), subkinds: subkinds)
    }
    if element.isDescribed {
      guard case .mention = element.test, element.role != nil else {
        throw fault(node, "PG-311", "\(text): '^' stands before kinds and a role, as in ^organization:part")
      }
    }
    return element
  }

  /// `organization|gpe @ subject|topic +`
  private func role(name: String, _ text: String, _ node: Node) throws(Diagnostic) -> Rule.Role {
    var count = Rule.Role.Count.one
    var words = text.split(separator: " ").map(String.init)
    if let last = words.last, let found = ["?": Rule.Role.Count.optional, "*": .any, "+": .some][last] {
      count = found
      words.removeLast()
    }
    guard let first = words.first else { throw fault(node, "PG-312", "role '\(name)' names no kinds") }
    let (kinds, subkinds) = splitParenthesis(first[...])
    var markers: [String] = []
    if words.count == 3, words[1] == "@" {
      markers = words[2].split(separator: "|").map(String.init)
      try check(markers: markers, node)
    } else if words.count != 1 {
      throw fault(node, "PG-312", "role '\(name)' is not of the form 'kinds @ markers ?'")
    }
    return Rule.Role(
      name: name, kinds: try expand(kinds: kinds, node), subkinds: subkinds, markers: markers, count: count)
  }

  private func splitParenthesis(_ text: Substring) -> (outer: [String], inner: [String]) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return (text.split(separator: "|").map(String.init), [])
    }
    return (
      text[..<open].split(separator: "|").map(String.init),
      text[text.index(after: open)...].dropLast().split(separator: "|").map(String.init)
    )
  }

  private func expand(kinds: [String], _ node: Node) throws(Diagnostic) -> [String] {
    var all: [String] = []
    for kind in kinds {
      if kind == "body" {
        all += ["organization", "gpe"]
      } else if RuleVocabulary.kinds.contains(kind) {
        all.append(kind)
      } else {
        throw fault(
          node, "PG-313", "unknown kind '\(kind)'",
          hint: "the kinds are body, \(RuleVocabulary.kinds.joined(separator: ", "))")
      }
    }
    return all
  }

  private func check(markers: [String], _ node: Node) throws(Diagnostic) {
    for marker in markers where !RuleVocabulary.markers.contains(marker) {
      throw fault(
        node, "PG-314", "unknown marker '\(marker)'",
        hint: "the markers are \(RuleVocabulary.markers.joined(separator: ", "))")
    }
  }

  private func emission(_ node: Node, roles: Set<String>) throws(Diagnostic) -> Rule.Emission {
    let words = (node.string ?? "").split(separator: " ").map(String.init)
    guard words.count == 3, let predicate = Predicate(rawValue: words[1]) else {
      throw fault(node, "PG-315", "'\(node.string ?? "")' is not 'role predicate role'")
    }
    let isLiteral = words[2].hasPrefix("=")
    for role in isLiteral ? [words[0]] : [words[0], words[2]] where !roles.contains(role) {
      throw fault(node, "PG-316", "no role '\(role)' in this rule")
    }
    return Rule.Emission(
      subject: words[0], predicate: predicate, object: isLiteral ? String(words[2].dropFirst()) : words[2],
      isLiteral: isLiteral)
  }
}
