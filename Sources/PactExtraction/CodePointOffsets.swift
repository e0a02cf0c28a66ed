/// Converts byte offsets of a UTF-8 text into code-point offsets: a count for every 64 bytes, and a short scan.
struct CodePointOffsets {
  private let bytes: [UInt8]
  private var counts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % 64 == 0 && index > 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// The number of code points that start before a byte offset.
  subscript(offset: Int) -> Int {
    let block = min(offset / 64, counts.count - 1)
    var count = counts[block]
    for at in block * 64..<offset where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
