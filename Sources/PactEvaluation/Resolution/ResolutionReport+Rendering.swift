import Foundation
import PactModel

extension ResolutionReport {
  /// The figures by type, of all entities and of the agreements: pairwise and B-cubed.
  public var table: String {
    var lines = [
      "                 pairwise P      R     F1   B-cubed P      R     F1   items  things   nodes  missed"
    ]
    for type in EntityType.allCases where type != .agreement && items.contains(where: { $0.type == type }) {
      lines.append(line(type.rawValue, score { $0 == type }, missed[type] ?? 0))
    }
    let missedEntities = missed.filter { $0.key != .agreement }.values.reduce(0, +)
    lines.append(line("all entities", entities, missedEntities))
    lines.append(line("agreements", agreements, missed[.agreement] ?? 0))
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ name: String, _ score: ClusterScore, _ missed: Int) -> String {
    let format = "%@%17.4f%7.4f%7.4f%12.4f%7.4f%7.4f%8d%8d%8d%8d"
    return String(
      format: format, name.padding(toLength: 10, withPad: " ", startingAt: 0), score.pairs.precision,
      score.pairs.recall, score.pairs.f1, score.bCubedPrecision, score.bCubedRecall, score.bCubedF1,
      score.items, score.things, score.clusters, missed)
  }

  /// The figures on one line of JSON.
  public var json: String {
    let parts = [("entities", entities), ("agreements", agreements)].map { name, score in
      "\"\(name)\": {\"pairwise\": \(score.pairs.f1), \"bCubed\": \(score.bCubedF1), \"items\": \(score.items)}"
    }
    return "{" + parts.joined(separator: ", ") + "}\n"
  }

  /// What went wrong, one paragraph a fault, the costliest first.
  public func faultText(top: Int) -> String {
    faults.prefix(top).map { fault in
      let head = "\(fault.kind.rawValue) \(fault.type.rawValue) \(fault.id): \(fault.parts.map(\.count))"
      let parts = fault.parts.prefix(6).map { items in
        let names = Array(Set(items.map(\.name))).sorted().prefix(5).joined(separator: " | ")
        let articles = items.prefix(3).map(\.article).joined(separator: " ")
        return "    \(fault.kind == .split ? items[0].found : items[0].truth): \(names)  [\(articles)]"
      }
      return ([head] + parts).joined(separator: "\n") + "\n"
    }.joined()
  }
}
