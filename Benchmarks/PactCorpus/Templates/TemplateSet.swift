import PactModel

/// The templates of one language: plans of articles, rules of sentences, and how dates, sums and lists are written.
struct TemplateSet: Sendable {
  /// A line of a plan: a rule, how often, and about whom.
  struct Step: Sendable {
    enum Count: Sendable, Equatable {
      case once, sometimes
      case upTo(Int)
      case paragraph
    }
    var rule: String
    var role: String?
    var count: Count
  }

  let plans: [String: [[Step]]]
  let headlines: [String: [Template]]
  let rules: [String: [Template]]
  let file: File

  /// The file as it stands.
  struct File: Sendable, Decodable {
    struct List: Sendable, Decodable {
      var middle: [String]
      var last: [String]
    }
    var plans: [String: [[String]]]
    var headlines: [String: [String]]
    var rules: [String: [String]]
    var above: [String]
    var below: [String]
    var outlets: [String]
    var edits: [[String]]
    var instruments: [String: [String]]
    var particles: [String: [String]]?
    var parts: [String: [String]]
    var dates: [String: [String]]
    var months: [String]?
    var weekdays: [String]?
    var amounts: [String: String]
    var list: List
  }

  init(path: String) throws(Diagnostic) {
    let file = try TemplateFile.decode(File.self, path)
    let particles = file.particles ?? [:]
    let parsed = { (lists: [String: [String]]) in
      lists.mapValues { $0.map { Template($0, particles: particles) } }
    }
    plans = file.plans.mapValues { $0.map { $0.map(Self.step) } }
    headlines = parsed(file.headlines)
    rules = parsed(file.rules.merging(file.parts) { first, _ in first })
    self.file = file
    for rule in missingRules() {
      throw Diagnostic("PG-904", "no rule '\(rule)'", file: path, hint: "add it under `rules`")
    }
  }

  private static func step(_ source: String) -> Step {
    if source == "|" { return Step(rule: "", role: nil, count: .paragraph) }
    var name = source
    var count = Step.Count.once
    if name.hasSuffix("?") {
      name.removeLast()
      count = .sometimes
    } else if let star = name.lastIndex(of: "*"), let most = Int(name[name.index(after: star)...]) {
      name = String(name[..<star])
      count = .upTo(most)
    }
    let halves = name.split(separator: ":").map(String.init)
    return Step(rule: halves[0], role: halves.count > 1 ? halves[1] : nil, count: count)
  }

  private func missingRules() -> Set<String> {
    var asked = Set(plans.values.joined().joined().filter { $0.count != .paragraph }.map(\.rule))
    for template in [headlines, rules].flatMap({ $0.values.joined() }) {
      for case .rule(let name, _) in template.parts { asked.insert(name) }
    }
    // `{long}` and `{short}` are filled in by whoever introduces an acronym.
    return asked.subtracting(rules.keys).subtracting(["long", "short"])
  }
}
