import PactModel

/// Cuts an article that is as long as a book into sections, each read by itself.
///
/// Who is meant by "the mayor", and which agreement by "the deal", is decided among all that an article speaks of. In a yearbook
/// or a digest of a hundred stories that would take ever longer by the page, and would look for the mayor too far away.
enum ArticleSections {
  /// No section has more bytes, and no article that has fewer is cut.
  static let limit = 32 << 10

  /// - Parameter article: with its boilerplate marked.
  /// - Returns: articles that together have its text, in order and without gaps; the article itself where it is short enough.
  static func of(_ article: Article, limit: Int) -> [Article] {
    guard article.text.utf8.count > limit else { return [article] }
    var text = article.text
    var next = article.boilerplate[...]
    return text.withUTF8 { bytes in
      ranges(bytes, limit: limit).map { range in
        var section = article
        section.text = String(decoding: bytes[range], as: UTF8.self)
        next = next.drop { $0.span.end <= range.lowerBound }
        section.boilerplate = next.prefix { $0.span.start < range.upperBound }.map { $0.inside(range) }
        return section
      }
    }
  }

  private static func ranges(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while bytes.count - start > limit {
      let end = cut(bytes, after: start + limit / 2, before: start + limit)
      ranges.append(start..<end)
      start = end
    }
    ranges.append(start..<bytes.count)
    return ranges
  }

  /// The last place in a stretch where a paragraph starts; else a line, a sentence, a word, a character.
  private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int, before end: Int) -> Int {
    var best = (rank: 0, at: end)
    var at = end
    while at > start, best.rank < Rank.paragraph {
      let rank = rank(bytes, at)
      if rank > best.rank { best = (rank, at) }
      at -= 1
    }
    return best.at
  }

  private enum Rank {
    static let character = 1, word = 2, sentence = 3, line = 4, paragraph = 5
  }

  private static func rank(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let (before, earlier) = (bytes[at - 1], bytes[at - 2])
    if before == UInt8(ascii: "\n") { return earlier == before ? Rank.paragraph : Rank.line }
    if before == UInt8(ascii: " ") { return earlier == UInt8(ascii: ".") ? Rank.sentence : Rank.word }
    return bytes[at] & 0xC0 != 0x80 ? Rank.character : 0
  }
}

extension Boilerplate {
  /// The part of it that lies in a section, counted from the section's start.
  fileprivate func inside(_ section: Range<Int>) -> Boilerplate {
    let part = span.range.clamped(to: section)
    return Boilerplate(
      kind: kind, span: ByteSpan(part.lowerBound - section.lowerBound, part.upperBound - section.lowerBound))
  }
}
