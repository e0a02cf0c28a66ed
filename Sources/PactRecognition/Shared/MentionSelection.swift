import PactModel

/// Chooses among overlapping candidates: the surer before the longer, the longer before the first.
enum MentionSelection {
  /// - Returns: the winners, sorted; a name inside a longer winner stays only if it was marked inner.
  static func select(_ candidates: [Mention]) -> [Mention] {
    let order = candidates.indices.sorted { a, b in
      let (x, y) = (candidates[a], candidates[b])
      if x.priority != y.priority { return x.priority > y.priority }
      if x.span.count != y.span.count { return x.span.count > y.span.count }
      return x.span.start != y.span.start ? x.span.start < y.span.start : a < b
    }
    var kept: [Mention] = []
    for index in order where !candidates[index].span.isEmpty {
      let candidate = candidates[index]
      let rivals = kept.filter { $0.span.overlaps(candidate.span) && !candidate.isFused(with: $0) }
      if rivals.isEmpty
        || (candidate.isInner
          && rivals.allSatisfy { $0.span.contains(candidate.span) && $0.span != candidate.span })
      {
        kept.append(candidate)
      }
    }
    return kept.sorted { $0.span < $1.span }
  }
}

extension Mention {
  /// "대전시장": the body 대전시 and the title 시장 share a syllable, and both are meant.
  fileprivate func isFused(with other: Mention) -> Bool {
    let (title, body) = kind == .title ? (self, other) : (other, self)
    return title.kind == .title && body.kind != .title && body.span.start < title.span.start
      && body.span.end < title.span.end
  }

  /// A surer finder goes first; among the nearly equal the longer wins.
  fileprivate var priority: Int { Int(confidence * 10) + (isInner ? -100 : 0) }
}
