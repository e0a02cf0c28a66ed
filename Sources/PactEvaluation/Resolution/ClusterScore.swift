/// How well things are told apart and joined: the clusters found, against those that are true, over the same items.
///
/// Pairwise figures ask of every two items whether they are one thing; large things weigh with the square of their size.
/// B-cubed figures ask of every item how much of its cluster is right and how much of its thing is in it.
public struct ClusterScore: Sendable, Hashable {
  /// Pairs of items that are one thing in both, only in what was found, only in truth.
  public let pairs: Counts
  public let bCubedPrecision: Double
  public let bCubedRecall: Double
  /// The number of items.
  public let items: Int
  /// The number of true things and of found ones.
  public let things: Int
  public let clusters: Int

  /// - Parameter items: for every item what it is in truth and what it was found to be.
  public init<True: Hashable, Found: Hashable>(_ items: [(truth: True, found: Found)]) {
    var truths: [True: Int] = [:]
    var found: [Found: Int] = [:]
    var cells: [Cell<True, Found>: Int] = [:]
    for item in items {
      truths[item.truth, default: 0] += 1
      found[item.found, default: 0] += 1
      cells[Cell(truth: item.truth, found: item.found), default: 0] += 1
    }
    let pairs = { (count: Int) in count * (count - 1) / 2 }
    let hits = cells.values.reduce(0) { $0 + pairs($1) }
    self.pairs = Counts(
      hits: hits, spurious: found.values.reduce(0) { $0 + pairs($1) } - hits,
      missed: truths.values.reduce(0) { $0 + pairs($1) } - hits)
    // An item shares its cell with as many others as the cell has.
    var (precision, recall) = (0.0, 0.0)
    for size in cells.map({ (count: $1, found: found[$0.found] ?? 1, truth: truths[$0.truth] ?? 1) })
      .sorted(by: { ($0.count, $0.found, $0.truth) < ($1.count, $1.found, $1.truth) })
    {
      precision += Double(size.count * size.count) / Double(size.found)
      recall += Double(size.count * size.count) / Double(size.truth)
    }
    bCubedPrecision = items.isEmpty ? 0 : precision / Double(items.count)
    bCubedRecall = items.isEmpty ? 0 : recall / Double(items.count)
    self.items = items.count
    things = truths.count
    clusters = found.count
  }

  private struct Cell<True: Hashable, Found: Hashable>: Hashable {
    var truth: True
    var found: Found
  }

  /// The harmonic mean of B-cubed precision and recall.
  public var bCubedF1: Double {
    let sum = bCubedPrecision + bCubedRecall
    return sum == 0 ? 0 : 2 * bCubedPrecision * bCubedRecall / sum
  }
}
