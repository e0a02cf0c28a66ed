import GRDB
import PactModel
import PactStore

/// Finds the shortest chains between two nodes, from both ends at once.
struct ChainFinder {
  let database: Database
  private let sql: String

  init(database: Database, predicates: Set<PactModel.Predicate>) {
    self.database = database
    let list = predicates.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    sql = """
      SELECT object FROM triple
      WHERE subject = ?1 AND predicate IN (\(list)) AND object IS NOT NULL AND modality <> 'negated'
      UNION SELECT subject FROM triple WHERE object = ?1 AND predicate IN (\(list)) AND modality <> 'negated'
      """
  }

  /// How many chains are looked at: between two hubs there are more than anybody could read.
  private static let limit = 200

  /// All chains of the least length, up to a limit, in the order of their nodes.
  func chains(from start: NodeID, to end: NodeID, maxHops: Int) throws -> [[NodeID]] {
    var sides = [Side(start.number), Side(end.number)]
    while sides[0].depth + sides[1].depth < maxHops {
      // The side that has less to look at goes on.
      let next = sides[0].frontier.count <= sides[1].frontier.count ? 0 : 1
      if sides[next].frontier.isEmpty { return [] }
      try expand(&sides[next])
      let (grown, other) = (sides[next], sides[1 - next])
      let meeting = grown.frontier.filter { other.parents[$0] != nil }.sorted()
      if !meeting.isEmpty { return Self.join(meeting, sides[0], sides[1]) }
    }
    return []
  }

  /// What is known from one end.
  private struct Side {
    /// For each node that was reached, by which nodes of the level before.
    var parents: [Int64: [Int64]]
    /// The nodes that were reached last.
    var frontier: [Int64]
    var depth = 0

    init(_ start: Int64) {
      parents = [start: []]
      frontier = [start]
    }
  }

  private func expand(_ side: inout Side) throws {
    let statement = try database.cachedStatement(sql: sql)
    var level: [Int64: [Int64]] = [:]
    for node in side.frontier {
      for neighbour in try Int64.fetchAll(statement, arguments: [node])
      where side.parents[neighbour] == nil {
        level[neighbour, default: []].append(node)
      }
    }
    side.parents.merge(level) { old, _ in old }
    side.frontier = level.keys.sorted()
    side.depth += 1
  }

  private static func join(_ meeting: [Int64], _ first: Side, _ second: Side) -> [[NodeID]] {
    var chains: [[NodeID]] = []
    for node in meeting {
      let heads = lines(to: node, first)
      let tails = lines(to: node, second)
      for head in heads {
        for tail in tails {
          chains.append((head.reversed() + tail.dropFirst()).map(NodeID.init(number:)))
          if chains.count == limit { return sorted(chains) }
        }
      }
    }
    return sorted(chains)
  }

  /// The lines from a node back to the end of its side.
  private static func lines(to node: Int64, _ side: Side) -> [[Int64]] {
    var lines: [[Int64]] = []
    var open: [[Int64]] = [[node]]
    while let line = open.popLast(), lines.count < limit {
      let parents = side.parents[line[line.count - 1]] ?? []
      if parents.isEmpty { lines.append(line) }
      for parent in parents.sorted(by: >) { open.append(line + [parent]) }
    }
    return lines
  }

  private static func sorted(_ chains: [[NodeID]]) -> [[NodeID]] {
    chains.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
