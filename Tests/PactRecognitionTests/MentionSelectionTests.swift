import PactModel
import Testing

@testable import PactRecognition

@Suite struct MentionSelectionTests {
  /// The definition: every candidate against all that were kept before it.
  private func naive(_ candidates: [Mention]) -> [ByteSpan] {
    func rank(_ index: Int) -> (Int, Int, Int, Int) {
      let mention = candidates[index]
      return (
        -(Int(mention.confidence * 10) + (mention.isInner ? -100 : 0)), -mention.span.count,
        mention.span.start, index
      )
    }
    func isFused(_ a: Mention, _ b: Mention) -> Bool {
      let (title, body) = a.kind == .title ? (a, b) : (b, a)
      return title.kind == .title && body.kind != .title && body.span.start < title.span.start
        && body.span.end < title.span.end
    }
    var kept: [Mention] = []
    for index in candidates.indices.sorted(by: { rank($0) < rank($1) }) {
      let candidate = candidates[index]
      let rivals = kept.filter { $0.span.overlaps(candidate.span) && !isFused(candidate, $0) }
      if rivals.allSatisfy({
        candidate.isInner && $0.span.contains(candidate.span) && $0.span != candidate.span
      }) {
        kept.append(candidate)
      }
    }
    return kept.map(\.span).sorted()
  }

  @Test(arguments: 1...40)
  func `keeps what comparing all with all keeps`(seed: Int) {
    // A linear congruence: the same mentions for the same seed.
    var state = UInt64(seed)
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let candidates = (0..<120).map { _ in
      let start = number(below: 700)
      var mention = Mention(
        span: ByteSpan(start, start + 1 + number(below: 90)), tokens: 0..<1, sentence: 0,
        kind: [.title, .gpe, .organization][number(below: 3)])
      mention.confidence = Float(number(below: 10)) / 10
      if number(below: 4) == 0 { mention.flags.insert(.inner) }
      return mention
    }
    #expect(MentionSelection.select(candidates).map(\.span) == naive(candidates))
  }

  @Test func `nothing is selected from nothing`() {
    #expect(MentionSelection.select([]).isEmpty)
  }
}
