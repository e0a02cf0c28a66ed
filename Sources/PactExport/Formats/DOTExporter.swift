import PactModel
import PactQuery
import PactStore

/// Draws the graph for Graphviz.
///
/// Bodies and persons are boxes coloured by type, agreements small joints between their parties with instrument and
/// date, fields small ellipses. Negated triples and literals other than an agreement's and a person's title are not drawn.
public struct DOTExporter: GraphExporter {
  private let options: ExportOptions
  private var agreements: Set<NodeID> = []
  /// Agreements that have a party on their left already.
  private var anchored: Set<NodeID> = []
  private var drawn: Set<NodeID> = []

  public init(options: ExportOptions) { self.options = options }

  public mutating func begin() -> String {
    """
    digraph pactgraph {
      graph [charset="UTF-8", rankdir=LR, nodesep=0.2, ranksep=0.7, splines=true, bgcolor="white", fontname="\(Self.font)"];
      node [fontname="\(Self.font)", fontsize=11, style="filled", color="#5b6770", penwidth=1];
      edge [fontname="\(Self.font)", fontsize=9, color="#7a868f", fontcolor="#5b6770", arrowsize=0.6];

    """
  }

  public mutating func node(_ node: GraphNode) -> String {
    drawn.insert(node.id)
    var attributes = Self.style(of: node.type)
    attributes.append(("label", label(of: node)))
    if node.type == .agreement {
      agreements.insert(node.id)
      if node.literal(.status) == "planned" || node.literal(.status) == "proposed" {
        attributes.append(("style", "filled,dashed"))
      }
    }
    if node.id == options.center { attributes.append(("penwidth", "2.5")) }
    attributes.append(("tooltip", tooltip(of: node)))
    return "  \(node.id) \(Self.list(attributes));\n"
  }

  public mutating func edge(_ edge: GraphEdge) -> String {
    guard let object = edge.object, edge.modality != .negated, drawn.contains(edge.subject),
      drawn.contains(object)
    else { return "" }
    var attributes: [(String, String)] = []
    var (from, to) = (edge.subject, object)
    switch edge.predicate {
    case .party:
      // One party left of the joint and the others right of it.
      if options.center == object || options.center == nil && !anchored.contains(edge.subject) {
        (from, to) = (object, edge.subject)
      }
      anchored.insert(edge.subject)
      attributes = [("dir", "none"), ("penwidth", "1.8"), ("color", "#c0563b")]
    case .signatory:
      // Whoever signs stands beside the body signed for, not between it and the agreement.
      attributes = [("dir", "none"), ("style", "dotted"), ("color", "#c0563b"), ("constraint", "false")]
    case .worksFor:
      (from, to) = (object, edge.subject)
      attributes = [("dir", "back"), ("label", edge.predicate.rawValue)]
    case .coversField: attributes = [("dir", "none"), ("color", "#8d79b5")]
    case .cooperatesWith, .met: attributes = [("dir", "none"), ("label", edge.predicate.rawValue)]
    default: attributes = [("label", edge.predicate.rawValue)]
    }
    if edge.modality == .planned { attributes.append(("style", "dashed")) }
    attributes.append(("tooltip", "\(edge.predicate.rawValue) (\(edge.documents)/\(edge.independent))"))
    return "  \(from) -> \(to) \(Self.list(attributes));\n"
  }

  public mutating func end() -> String {
    (options.legend ? legend() : "") + "}\n"
  }

  private func label(of node: GraphNode) -> String {
    let name = node.label.text(in: options.language)
    switch node.type {
    case .agreement:
      let title = node.literal(.instrument) ?? name
      return [title, node.happenedOn].compactMap { $0 }.joined(separator: "\n")
    case .person: return [name, title(of: node)].compactMap { $0 }.joined(separator: "\n")
    default: return name
    }
  }

  /// The best supported title in the language of the labels, else the best supported one.
  private func title(of node: GraphNode) -> String? {
    let titles = node.literals[PactModel.Predicate.jobTitle.rawValue] ?? []
    let fitting = titles.first { title in
      title.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } == (options.language == .korean)
    }
    return fitting ?? titles.first
  }

  private func tooltip(of node: GraphNode) -> String {
    let names = [node.label.ko, node.label.en].compactMap { $0 }.joined(separator: " / ")
    let details = node.history.map(\.text) + node.contradictions.map(\.text)
    return (["\(node.type.rawValue): \(names) (\(node.documents)/\(node.independent))"] + details)
      .joined(separator: "; ")
  }

  private func legend() -> String {
    var text = "  subgraph cluster_legend {\n    label=\"PactGraph\"; color=\"#d5d9dc\";\n"
    for type in EntityType.allCases {
      let attributes = Self.style(of: type) + [("label", type.rawValue)]
      text += "    legend_\(type.rawValue) \(Self.list(attributes));\n"
    }
    return text + "  }\n"
  }

  private static let font = "Noto Sans CJK KR,NanumGothic,sans-serif"

  private static func style(of type: EntityType) -> [(String, String)] {
    switch type {
    case .person: [("shape", "box"), ("style", "filled,rounded"), ("fillcolor", "#fde9c9")]
    case .organization: [("shape", "box"), ("fillcolor", "#d4e6f7")]
    case .gpe: [("shape", "box"), ("style", "filled,bold"), ("fillcolor", "#d5edd0"), ("fontsize", "13")]
    case .facility: [("shape", "house"), ("fillcolor", "#ececec")]
    case .event: [("shape", "hexagon"), ("fillcolor", "#f9d9e3")]
    case .field:
      [
        ("shape", "ellipse"), ("fillcolor", "#ebe4f6"), ("fontsize", "9"), ("height", "0.25"),
        ("margin", "0.04,0.02"),
      ]
    case .agreement:
      [
        ("shape", "octagon"), ("fillcolor", "#f7c9b8"), ("fontsize", "9"), ("height", "0.3"),
        ("margin", "0.04,0.02"),
      ]
    }
  }

  private static func list(_ attributes: [(String, String)]) -> String {
    "[" + attributes.map { "\($0.0)=\(quoted($0.1))" }.joined(separator: ", ") + "]"
  }

  /// A DOT string: Graphviz reads backslashes and also HTML's character references.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      default: result += scalar.properties.generalCategory == .control ? " " : String(scalar)
      }
    }
    return result + "\""
  }
}
