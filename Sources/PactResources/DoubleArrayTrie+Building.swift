import Foundation
import PactModel

extension DoubleArrayTrie {
  /// A trie of keys of one's own, written to a file and mapped, as the gazetteers' is.
  ///
  /// - Parameter keys: byte strings in ascending order, each once, none empty, none with a zero byte.
  package init(keys: [[UInt8]], file path: String) throws {
    let cells = DoubleArrayTrieBuilder.build(keys)
    let bytes = cells.withUnsafeBytes { Data($0) }
    try bytes.write(to: URL(fileURLWithPath: path))
    let file = try MappedFile(path: path)
    self.init(cells: MappedArray(file, offset: 0, byteCount: bytes.count), owner: file)
  }
}
