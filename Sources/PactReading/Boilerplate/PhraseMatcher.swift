import PactModel

/// Finds all phrases of the vocabulary in a text, in one pass: at every byte the longest phrase that starts there.
struct PhraseMatcher: Sendable {
  struct Match {
    var start: Int
    var end: Int
    var kind: Boilerplate.Kind
  }

  /// A node of a trie over lower-case bytes; its edges stand side by side.
  private struct Node {
    var firstEdge: Int32 = 0
    var edgeCount: Int32 = 0
    /// The phrase that ends here, or -1.
    var phrase: Int32 = -1
  }

  private struct Phrase {
    var bytes: [UInt8]
    var kind: Boilerplate.Kind
    /// Written without small letters: matches capitals only.
    var isCapitals: Bool
  }

  private var nodes: [Node] = []
  private var edgeBytes: [UInt8] = []
  private var edgeTargets: [Int32] = []
  /// The children of the root, by byte.
  private var roots = [Int32](repeating: -1, count: 256)
  private var phrases: [Phrase] = []

  init(_ vocabulary: [BoilerplatePhrase]) {
    // Children hang on their parent as a chain, without a table for each of the many nodes that have one.
    struct Building {
      var byte: UInt8 = 0
      var firstChild = -1
      var next = -1
      var phrase = -1
    }
    var building = [Building()]
    func child(of node: Int, _ byte: UInt8) -> Int? {
      var child = building[node].firstChild
      while child >= 0, building[child].byte != byte { child = building[child].next }
      return child >= 0 ? child : nil
    }
    for row in vocabulary where !row.phrase.trimmed.isEmpty {
      let bytes = Array(row.phrase.utf8)
      let isCapitals =
        bytes.contains { $0 >= 0x41 && $0 <= 0x5A } && !bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
        && bytes.allSatisfy { $0 < 0x80 } && bytes.count > 2
      var node = 0
      for byte in bytes.map(TextBytes.lowered) {
        if let child = child(of: node, byte) {
          node = child
        } else {
          building.append(Building(byte: byte, next: building[node].firstChild))
          building[node].firstChild = building.count - 1
          node = building.count - 1
        }
      }
      // Of two rows that differ in case only, the one that matches more often stays.
      if building[node].phrase < 0 || !isCapitals {
        building[node].phrase = phrases.count
        phrases.append(Phrase(bytes: bytes, kind: row.kind, isCapitals: isCapitals))
      }
    }
    for (index, item) in building.enumerated() {
      var node = Node(firstEdge: Int32(edgeBytes.count))
      node.phrase = Int32(item.phrase)
      var children: [Int] = []
      var child = item.firstChild
      while child >= 0 {
        children.append(child)
        child = building[child].next
      }
      if children.count > 1 { children.sort { building[$0].byte < building[$1].byte } }
      for child in children {
        edgeBytes.append(building[child].byte)
        edgeTargets.append(Int32(child))
        if index == 0 { roots[Int(building[child].byte)] = Int32(child) }
      }
      node.edgeCount = Int32(edgeBytes.count) - node.firstEdge
      nodes.append(node)
    }
  }

  /// The matches in a range of the text, sorted and disjoint.
  func matches(in text: TextBytes, _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let match = match(in: text, at: i, limit: range.upperBound) {
        found.append(match)
        i = match.end
      } else {
        i += 1
      }
    }
    return found
  }

  private func match(in text: TextBytes, at start: Int, limit: Int) -> Match? {
    var node = roots[Int(TextBytes.lowered(text[start]))]
    guard node >= 0, isBoundary(text, before: start) else { return nil }
    var i = start + 1
    var best: Match?
    while true {
      let here = nodes[Int(node)]
      if here.phrase >= 0 {
        let phrase = phrases[Int(here.phrase)]
        if isBoundary(text, after: i, of: phrase), !phrase.isCapitals || isCapitals(text, start..<i) {
          best = Match(start: start, end: i, kind: phrase.kind)
        }
      }
      guard i < limit else { return best }
      let space = spaces(text, at: i, limit)
      let byte = space > 0 ? 0x20 : TextBytes.lowered(text[i])
      guard let next = child(of: here, byte) else { return best }
      node = next
      i += max(1, space)
    }
  }

  /// The length of white space, no-break spaces included: one space in a phrase stands for any number of them.
  private func spaces(_ text: TextBytes, at start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit {
      if text[i] == 0x20 || text[i] == 0x09 {
        i += 1
      } else if text[i] == 0xC2, i + 1 < limit, text[i + 1] == 0xA0 {
        i += 2
      } else {
        break
      }
    }
    return i - start
  }

  private func child(of node: Node, _ byte: UInt8) -> Int32? {
    for edge in Int(node.firstEdge)..<Int(node.firstEdge + node.edgeCount) where edgeBytes[edge] >= byte {
      return edgeBytes[edge] == byte ? edgeTargets[edge] : nil
    }
    return nil
  }

  private func isCapitals(_ text: TextBytes, _ range: Range<Int>) -> Bool {
    !range.contains { text[$0] >= 0x61 && text[$0] <= 0x7A }
  }

  private func isBoundary(_ text: TextBytes, before start: Int) -> Bool {
    guard start > 0 else { return true }
    if DateScanner.isWord(text[start]) { return !DateScanner.isWord(text[start - 1]) }
    return !text.isHangul(at: start) || !text.isHangul(before: start)
  }

  private func isBoundary(_ text: TextBytes, after end: Int, of phrase: Phrase) -> Bool {
    guard end < text.count, let last = phrase.bytes.last else { return true }
    if last | 0x20 >= 0x61 && last | 0x20 <= 0x7A { return !DateScanner.isWord(text[end]) }
    // What forbids copying may go on: 무단전재금지.
    if phrase.kind == .copyright || phrase.kind == .credit || phrase.kind == .cookies { return true }
    return !text.isHangul(at: end) || !text.isHangul(before: end)
  }
}
