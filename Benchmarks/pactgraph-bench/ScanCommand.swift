import ArgumentParser
import Foundation
import PactModel
import PactResources

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Finds all occurrences of terms in texts with the trie of the gazetteers, and says how fast.",
    discussion: """
      Occurrences may overlap; they begin and end between characters. Prints one line of JSON: bytes of text, states and
      bytes of the trie, occurrences, seconds of processor time of the fastest and of the median run.

      EXAMPLE
        pactgraph-bench scan --terms terms.txt --articles articles.jsonl
      """)

  @Option(help: ArgumentHelp("Terms, one a line, sorted by their bytes.", valueName: "file"))
  var terms: String
  @Option(help: ArgumentHelp("Articles in JSON lines.", valueName: "file"))
  var articles: String
  @Option(help: ArgumentHelp("How often.", valueName: "n"))
  var rounds = 3

  func run() throws {
    let keys = try Data(contentsOf: URL(fileURLWithPath: terms)).split(separator: UInt8(ascii: "\n"))
      .map { Array($0) }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("scan-\(UUID()).trie")
    defer { try? FileManager.default.removeItem(at: file) }
    var trie: DoubleArrayTrie?
    let building = try ProcessorTime.measure { trie = try DoubleArrayTrie(keys: keys, file: file.path) }
    guard let trie else { return }
    let texts = try Self.texts(of: articles)
    var counts: Set<Int> = []
    var times: [Double] = []
    for _ in 0..<max(1, rounds) {
      var found = 0
      let time = ProcessorTime.measure {
        for text in texts { found += Self.occurrences(of: trie, in: text) }
      }
      counts.insert(found)
      times.append(time)
    }
    times.sort()
    guard counts.count == 1, let found = counts.first else { throw ExitCode.failure }
    let bytes = texts.reduce(0) { $0 + $1.count }
    print(
      """
      {"terms": \(keys.count), "bytes": \(bytes), "states": \(trie.stateCount), "size": \(trie.stateCount * 8), \
      "occurrences": \(found), "building": \(building), "best": \(times[0]), \
      "seconds": \(times[times.count / 2])}
      """)
  }

  private static func occurrences(of trie: DoubleArrayTrie, in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var found = 0
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        trie.forEachPrefix(in: bytes, from: start, to: bytes.count) { _, _ in found += 1 }
      }
      return found
    }
  }

  private static func texts(of path: String) throws -> [[UInt8]] {
    struct Line: Decodable { var text: String }
    let decoder = JSONDecoder()
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
      .map { Array(try decoder.decode(Line.self, from: $0).text.utf8) }
  }
}
