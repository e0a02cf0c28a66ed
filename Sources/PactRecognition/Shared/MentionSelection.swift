import PactModel

/// Chooses among overlapping candidates: the surer before the longer, the longer before the first.
enum MentionSelection {
  /// - Returns: the winners, sorted; a name inside a longer winner stays only if it was marked inner.
  static func select(_ candidates: [Mention]) -> [Mention] {
    let ranks = candidates.map { Rank(priority: $0.priority, span: $0.span) }
    let order = candidates.indices.sorted { a, b in
      let (x, y) = (ranks[a], ranks[b])
      if x.priority != y.priority { return x.priority > y.priority }
      if x.span.count != y.span.count { return x.span.count > y.span.count }
      return x.span.start != y.span.start ? x.span.start < y.span.start : a < b
    }
    var kept = SpanIndex(end: ranks.reduce(0) { max($0, $1.span.end) })
    for index in order where !ranks[index].span.isEmpty {
      let span = ranks[index].span
      let isInner = candidates[index].isInner
      let isBeaten = kept.overlapping(span) { rival in
        if isFused(index, rival, candidates) { return false }
        let outer = ranks[rival].span
        return !(isInner && outer.contains(span) && outer != span)
      }
      if !isBeaten { kept.add(index, span) }
    }
    let places = ranks.map(\.span)
    return kept.members.sorted { places[$0] < places[$1] }.map { candidates[$0] }
  }

  private struct Rank {
    var priority: Int
    var span: ByteSpan
  }

  /// "대전시장": the body 대전시 and the title 시장 share a syllable, and both are meant.
  private static func isFused(_ a: Int, _ b: Int, _ candidates: [Mention]) -> Bool {
    let (title, body) = candidates[a].kind == .title ? (a, b) : (b, a)
    return candidates[title].kind == .title && candidates[body].kind != .title
      && candidates[body].span.start < candidates[title].span.start
      && candidates[body].span.end < candidates[title].span.end
  }
}

extension Mention {
  /// A surer finder goes first; among the nearly equal the longer wins.
  fileprivate var priority: Int { Int(confidence * 10) + (isInner ? -100 : 0) }
}

/// Spans by where they stand, so that those which overlap another are found without looking at all.
private struct SpanIndex {
  private static let shift = 6
  /// By stretch of 64 bytes: the last entry of a chain through `next`, or -1.
  private var heads: [Int32]
  private var chain: [(member: Int32, span: ByteSpan, next: Int32)] = []
  /// In the order in which they came.
  private(set) var members: [Int] = []

  init(end: Int) { heads = Array(repeating: -1, count: (end >> Self.shift) + 1) }

  mutating func add(_ member: Int, _ span: ByteSpan) {
    members.append(member)
    for stretch in span.start >> Self.shift...(span.end - 1) >> Self.shift {
      chain.append((Int32(member), span, heads[stretch]))
      heads[stretch] = Int32(chain.count - 1)
    }
  }

  /// Whether `body` holds for a member that overlaps a span; some are asked for more than once.
  func overlapping(_ span: ByteSpan, _ body: (Int) -> Bool) -> Bool {
    for stretch in span.start >> Self.shift...(span.end - 1) >> Self.shift {
      var at = heads[stretch]
      while at >= 0 {
        let link = chain[Int(at)]
        if link.span.overlaps(span), body(Int(link.member)) { return true }
        at = link.next
      }
    }
    return false
  }
}
