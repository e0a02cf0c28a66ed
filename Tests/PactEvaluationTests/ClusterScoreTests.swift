import Testing

@testable import PactEvaluation

@Suite struct ClusterScoreTests {
  /// Eight items of three things, found as three clusters: a a a b | b b | c c a.
  private let mixed = ClusterScore([
    ("a", 1), ("a", 1), ("a", 1), ("b", 1), ("b", 2), ("b", 2), ("c", 3), ("c", 3), ("a", 3),
  ])

  @Test func `pairs that are together in both are hits, those in one only are wrong or missed`() {
    // True pairs: 6 of a, 3 of b, 1 of c. Found pairs: 6 + 1 + 3. In both: 3 of a, 1 of b, 1 of c.
    #expect(mixed.pairs == Counts(hits: 5, spurious: 5, missed: 5))
    #expect(mixed.pairs.f1 == 0.5)
  }

  @Test func `B-cubed averages over the items how pure and how whole their clusters are`() {
    // Precision: 3 × 3/4 for a in 1, 1/4 for b in 1, 2 for b in 2, 2 × 2/3 for c, 1/3 for a in 3.
    #expect(abs(mixed.bCubedPrecision - 37.0 / 54) < 1e-12)
    // Recall: 3 × 3/4 and 1/4 for a, 1/3 and 2 × 2/3 for b, 2 for c.
    #expect(abs(mixed.bCubedRecall - 37.0 / 54) < 1e-12)
    #expect(abs(mixed.bCubedF1 - 37.0 / 54) < 1e-12)
  }

  @Test func `clusters that are the things score one, whatever they are called`() {
    let score = ClusterScore([("a", "x"), ("a", "x"), ("b", "y")])
    #expect(score.pairs.f1 == 1)
    #expect(score.bCubedF1 == 1)
    #expect(score.things == 2)
  }

  @Test func `everything in one cluster is whole and not pure`() {
    let score = ClusterScore([("a", 0), ("a", 0), ("b", 0), ("b", 0)])
    #expect(score.bCubedRecall == 1)
    #expect(score.bCubedPrecision == 0.5)
    #expect(score.pairs == Counts(hits: 2, spurious: 4, missed: 0))
  }

  @Test func `everything apart is pure and not whole`() {
    let score = ClusterScore([("a", 1), ("a", 2), ("a", 3), ("b", 4)])
    #expect(score.bCubedPrecision == 1)
    // A third for each of three, and one.
    #expect(abs(score.bCubedRecall - 0.5) < 1e-12)
    #expect(score.pairs == Counts(hits: 0, spurious: 0, missed: 3))
  }
}
