import Foundation
import PactModel
import Testing

@testable import PactResources

@Suite struct DoubleArrayTrieTests {
  /// A trie in a file of its own, as the program reads it.
  private static func trie(_ keys: [[UInt8]]) throws -> DoubleArrayTrie {
    let path = FileManager.default.temporaryDirectory.appending(path: "trie-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = CompiledLayout.bytes(DoubleArrayTrieBuilder.build(keys))
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let file = try MappedFile(path: path)
    return DoubleArrayTrie(cells: MappedArray(file, offset: 0, byteCount: bytes.count), owner: file)
  }

  private static func sorted(_ keys: some Sequence<[UInt8]>) -> [[UInt8]] {
    Set(keys).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static let alphabets = [
    Array("ab"), Array("abcdefghijklmnopqrstuvwxyz -"), Array("가각간갈감강대전시도"), Array("가힣a-ö中·"),
  ]

  private static func word(_ alphabet: [Character], _ random: inout RandomNumbers) -> [UInt8] {
    let length = Int.random(in: 1...7, using: &random)
    return Array(String((0..<length).map { _ in alphabet.randomElement(using: &random)! }).utf8)
  }

  @Test(arguments: 0..<24)
  func `finds every key and nothing else`(seed: Int) throws {
    var random = RandomNumbers(seed: seed)
    let alphabet = Self.alphabets[seed % Self.alphabets.count]
    let count = Int.random(in: 1...600, using: &random)
    let keys = Self.sorted((0..<count).map { _ in Self.word(alphabet, &random) })
    let trie = try Self.trie(keys)
    #expect(keys.map(trie.find) == keys.indices.map(Int32.init))
    let known = Set(keys)
    let others =
      (0..<400).map { _ in Self.word(alphabet, &random) } + keys.map { $0.dropLast() } + keys.map { $0 + [0] }
    #expect(others.filter { !known.contains($0) && trie.find($0) != -1 } == [])
  }

  @Test(arguments: 0..<16)
  func `finds the same prefixes as a naive matcher`(seed: Int) throws {
    var random = RandomNumbers(seed: seed)
    let alphabet = Self.alphabets[seed % Self.alphabets.count]
    let keys = Self.sorted((0..<80).map { _ in Self.word(alphabet, &random) })
    let trie = try Self.trie(keys)
    let text = (0..<60).flatMap { _ in Self.word(alphabet, &random) }
    for start in text.indices {
      let limit = Int.random(in: start...text.count, using: &random)
      var found: [String] = []
      text.withUnsafeBufferPointer { bytes in
        trie.forEachPrefix(in: bytes, from: start, to: limit) { end, value in found.append("\(end) \(value)")
        }
      }
      let expected = keys.enumerated()
        .filter { start + $1.count <= limit && text[start..<start + $1.count].elementsEqual($1) }
        .map { (end: start + $1.count, value: $0) }.sorted { $0.end < $1.end }
      #expect(found == expected.map { "\($0.end) \($0.value)" })
    }
  }

  @Test func `a trie without keys finds nothing, not even the empty key`() throws {
    let trie = try Self.trie([])
    #expect(["", "\0", "a"].map { trie.find($0.utf8) } == [-1, -1, -1])
  }

  @Test func `bytes of every value may stand in a key, except zero`() throws {
    let keys = Self.sorted(
      (1...255).flatMap { byte in [[UInt8(byte)], [UInt8(byte), 255], [1, UInt8(byte)]] })
    let trie = try Self.trie(keys)
    #expect(keys.map(trie.find) == keys.indices.map(Int32.init))
    #expect(trie.find([255, 254]) == -1)
  }
}

/// SplitMix64: the same numbers for the same seed, so that a failure can be repeated.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
