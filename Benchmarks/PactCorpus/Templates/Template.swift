/// One alternative of a rule, taken apart once.
struct Template: Sendable {
  enum Part: Sendable {
    case text(String)
    /// A part of a role: `A.short`; the form is empty where the role stands alone.
    case slot(role: String, form: String)
    /// Another rule, whose `*` is the role that is named.
    case rule(String, role: String?)
    /// A particle that takes one of two forms after the sound before it.
    case particle(String, String)
    case number(ClosedRange<Int>)
    /// What the sentence states: that a pact stands as it does, or that somebody signed it.
    case statement(String)
    /// What follows takes an indefinite article.
    case indefinite(role: String, form: String)
  }

  var parts: [Part] = []

  static let roles: Set<String> = ["A", "B", "PA", "PB", "P", "Q", "V", "X", "*"]

  init(_ source: String, particles: [String: [String]]) {
    var rest = source[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(Self.part(rest[rest.index(after: open)..<close], particles))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  private static func part(_ source: Substring, _ particles: [String: [String]]) -> Part {
    if source.hasPrefix("!") { return .statement(String(source.dropFirst())) }
    if let forms = particles[String(source)] { return .particle(forms[0], forms[1]) }
    let halves = source.split(separator: ":", maxSplits: 1).map(String.init)
    if halves.count == 2, halves[0] == "n" {
      let bounds = halves[1].split(separator: "-").compactMap { Int($0) }
      if bounds.count == 2 { return .number(bounds[0]...bounds[1]) }
    }
    if halves.count == 2, halves[0] == "a",
      case .slot(let role, let form) = part(Substring(halves[1]), particles)
    {
      return .indefinite(role: role, form: form)
    }
    if halves.count == 2 { return .rule(halves[0], role: halves[1]) }
    let names = source.split(separator: ".", maxSplits: 1).map(String.init)
    if let role = names.first, roles.contains(role) {
      return .slot(role: role, form: names.count > 1 ? names[1] : "")
    }
    return .rule(String(source), role: nil)
  }
}
