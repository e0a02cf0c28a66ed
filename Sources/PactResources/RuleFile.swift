import PactModel
import Yams

/// Reads the YAML files of `Schemas/rules`, strictly: an unknown key, kind, marker or predicate is a fault with its place.
public enum RuleFile {
  /// - Parameters:
  ///   - contents: the file's text.
  ///   - path: for messages.
  ///   - language: of the texts that the rules read.
  static func parse(_ contents: String, path: String, language: Language) throws(Diagnostic) -> [Rule] {
    try read(contents, path: path, language: language).map(\.rule)
  }

  /// All examples of the rules below a resource folder, for tests and documentation.
  ///
  /// - Throws: PG-3xx for a fault in a file.
  public static func examples(root: String) throws(Diagnostic) -> [RuleExample] {
    var found: [RuleExample] = []
    for source in try ResourceSource.all(root: root) where source.isRules {
      for (_, examples) in try read(
        source.contents(), path: source.path, language: source.ruleLanguage)
      { found += examples }
    }
    return found
  }

  private static func read(
    _ contents: String, path: String, language: Language
  ) throws(Diagnostic) -> [(rule: Rule, examples: [RuleExample])] {
    let root: Node?
    do {
      root = try Yams.compose(yaml: contents)
    } catch {
      throw notYAML(error, path)
    }
    guard let root else { return [] }
    guard let list = root.mapping?["rules"]?.sequence else {
      throw Diagnostic(
        "PG-302", "no list 'rules'", file: path, line: root.mark?.line, column: root.mark?.column,
        hint: "start the file with 'rules:'")
    }
    var read: [(Rule, [RuleExample])] = []
    for node in list { read.append(try RuleReader(path: path, language: language).rule(node)) }
    return read
  }

  private static func notYAML(_ error: any Error, _ path: String) -> Diagnostic {
    var problem = "\(error)"
    var mark: Mark?
    switch error as? YamlError {
    case .scanner(_, let text, let place, _), .parser(_, let text, let place, _),
      .composer(_, let text, let place, _):
      (problem, mark) = (text, place)
    case .duplicatedKeysInMapping(let keys, let context):
      (problem, mark) = ("the key '\(keys.sorted().joined(separator: "', '"))' stands twice", context.mark)
    default: break
    }
    return Diagnostic(
      "PG-301", "not valid YAML: \(problem)", file: path, line: mark?.line, column: mark?.column,
      hint: "quote texts that hold ': ' or ' #'; indent by blanks alone")
  }
}
