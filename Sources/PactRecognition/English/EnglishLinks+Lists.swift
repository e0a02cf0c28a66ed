import PactLanguage
import PactModel
import PactResources

/// Titles that are joined, and titles that several people share.
extension EnglishLinks {
  /// "vice-chancellor and president, Prof X", "Vice Chairman/CEO": what one of two joined titles lacks, the other has.
  func joinTitles(_ all: inout [Mention]) {
    let titles = all.indices.filter { all[$0].kind == .title && !all[$0].isInner }
    for (left, right) in zip(titles, titles.dropFirst()) where areJoined(all[left], all[right]) {
      if all[left].person < 0, all[right].person > Int32(right) { all[left].person = all[right].person }
      if all[right].person < 0, all[left].person >= 0, all[left].person < Int32(left) {
        all[right].person = all[left].person
      }
      guard all[left].person == all[right].person else { continue }
      if all[left].body < 0, all[right].body > Int32(right) { all[left].body = all[right].body }
      if all[right].body < 0, all[left].body >= 0, all[left].body < Int32(left) {
        all[right].body = all[left].body
      }
    }
  }

  func areJoined(_ left: Mention, _ right: Mention) -> Bool {
    let between = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
    return left.sentence == right.sentence && !between.isEmpty && between.count <= 2
      && between.contains { reader.isWord($0, "and") || reader.isMark($0, "&") || reader.isMark($0, "/") }
      && between.allSatisfy {
        reader.isWord($0, "and") || reader.isMark($0, "&") || reader.isMark($0, "/")
          || reader.tokens[$0].part == .determiner
      }
  }

  func isPlural(_ title: Mention) -> Bool {
    reader.lexicon.bytes[reader.tokens[title.tokens.upperBound - 1].span.end - 1] == UInt8(ascii: "s")
  }

  /// The last body of a list that "and" and commas join.
  func lastListed(from body: Int, _ all: [Mention], _ range: Range<Int>) -> Int {
    var last = body
    while last + 1 < all.count, isBody(all[last + 1]),
      all[last + 1].tokens.lowerBound > all[last].tokens.upperBound,
      range.contains(all[last + 1].tokens.lowerBound),
      (all[last].tokens.upperBound..<all[last + 1].tokens.lowerBound).allSatisfy({
        reader.isMark($0, ",") || reader.isWord($0, "and") || reader.tokens[$0].part == .determiner
      })
    { last += 1 }
    return last
  }

  /// "Energy Ministers A, B and C": the title again for each further person of the list.
  func shared(_ index: Int, _ all: [Mention]) -> [Mention] {
    let title = all[index]
    guard title.person > Int32(index), isPlural(title) else { return [] }
    var copies: [Mention] = []
    var at = Int(title.person)
    while at + 1 < all.count, all[at + 1].kind == .person, all[at + 1].sentence == title.sentence,
      (all[at].tokens.upperBound..<all[at + 1].tokens.lowerBound).allSatisfy({
        reader.isMark($0, ",") || reader.isWord($0, "and")
      })
    {
      at += 1
      var copy = title
      copy.person = Int32(at)
      copy.flags.insert(.inner)
      copies.append(copy)
    }
    return copies
  }

  /// Adds copies behind their originals and keeps every link.
  func insert(_ copies: [Mention], into all: [Mention]) -> [Mention] {
    guard !copies.isEmpty else { return all }
    var merged: [Mention] = []
    var place = [Int32](repeating: 0, count: all.count)
    for (index, mention) in all.enumerated() {
      place[index] = Int32(merged.count)
      merged.append(mention)
      merged += copies.filter { $0.span == mention.span && mention.kind == .title }
    }
    for index in merged.indices {
      if merged[index].person >= 0 { merged[index].person = place[Int(merged[index].person)] }
      if merged[index].body >= 0 { merged[index].body = place[Int(merged[index].body)] }
      if merged[index].sameAs >= 0 { merged[index].sameAs = place[Int(merged[index].sameAs)] }
    }
    return merged
  }
}
