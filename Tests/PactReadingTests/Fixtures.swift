import Foundation
import PactModel
import PactReading
import Testing

/// A folder of its own for a test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders above it, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path + "/" + name
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }
}

/// The phrases of `Gazetteers/words/boilerplate.tsv`, so that the tests see what users see.
let vocabulary: [BoilerplatePhrase] = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appendingPathComponent("Gazetteers/words/boilerplate.tsv")
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap { row in
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 4, let kind = Boilerplate.Kind(rawValue: String(cells[3])) else { return nil }
    return BoilerplatePhrase(String(cells[0]), kind)
  }
}()

let reader = ArticleReader(vocabulary: vocabulary)

extension Articles {
  var articles: [Article] { compactMap { try? $0.get() } }

  var diagnostics: [Diagnostic] {
    compactMap { item in
      if case .failure(let diagnostic) = item { diagnostic } else { nil }
    }
  }
}

extension Article {
  /// What is marked, with its words.
  var marked: [(kind: Boilerplate.Kind, words: String)] {
    let bytes = Array(text.utf8)
    return boilerplate.map { ($0.kind, String(decoding: bytes[$0.span.range], as: UTF8.self)) }
  }

  /// Whether the spans are sorted, disjoint, in bounds and cut no character.
  var hasSoundSpans: Bool {
    let bytes = Array(text.utf8)
    var end = 0
    for item in boilerplate {
      guard item.span.start >= end, item.span.end <= bytes.count, !item.span.isEmpty else { return false }
      guard bytes[item.span.start] & 0xC0 != 0x80 else { return false }
      guard item.span.end == bytes.count || bytes[item.span.end] & 0xC0 != 0x80 else { return false }
      end = item.span.end
    }
    return true
  }
}

/// Two Korean sentences in CP949: "한밭시가 협약을 맺었다. 똠방각하도 왔다." (똠 is in CP949 but not in EUC-KR.)
let cp949Sentence: [UInt8] = [
  0xC7, 0xD1, 0xB9, 0xE7, 0xBD, 0xC3, 0xB0, 0xA1, 0x20, 0xC7, 0xF9, 0xBE, 0xE0, 0xC0, 0xBB, 0x20, 0xB8, 0xCE,
  0xBE, 0xFA, 0xB4, 0xD9, 0x2E, 0x20, 0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF, 0xB5, 0xB5, 0x20, 0xBF,
  0xD4, 0xB4, 0xD9, 0x2E,
]
let cp949Meaning = "한밭시가 협약을 맺었다. 똠방각하도 왔다."
