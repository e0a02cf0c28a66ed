import Foundation
import PactModel
import PactReading
import Testing

@Suite("Bad input")
struct BadInputTests {
  @Test(
    "Files that are no articles are reported by code",
    arguments: [
      ("empty.txt", [], "PG-103"), ("blank.txt", Array(" \n\n".utf8), "PG-103"),
      ("empty.jsonl", [], "PG-103"),
      ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 1, 2, 3], "PG-104"),
      ("controls.txt", [UInt8](repeating: 0x01, count: 200) + Array("text".utf8), "PG-104"),
      ("no-text.json", Array("{}".utf8), "PG-108"), ("number.json", Array("42".utf8), "PG-108"),
      ("broken.json", Array("[{\"text\": ".utf8), "PG-107"),
      ("script.html", Array("<html><script>document.write('x')</script></html>".utf8), "PG-110"),
    ] as [(String, [UInt8], String)])
  func faults(_ name: String, _ bytes: [UInt8], _ code: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(name, bytes)
    let found = reader.read([path])
    #expect(found.articles.isEmpty)
    #expect(found.diagnostics.map(\.code) == [code])
    #expect(found.diagnostics.first?.file == path)
  }

  @Test("A file without permission is an I/O fault", .enabled(if: getuid() != 0))
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "Text.")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(reader.read([path]).diagnostics.map(\.category) == [.io])
  }

  static let page = """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>한밭시 협약</title>
    <script type="application/ld+json">{"datePublished": "2025-06-12"}</script></head>
    <body><nav><ul><li>정치<li>경제</ul></nav><article><p>한밭시는 12일 협약을 체결했다.</p><!-- a --><br>
    <figure><figcaption>협약식</figcaption></figure>&lt;&hellip;&#8230;</article></body></html>
    """
  static let lines = """
    {"id": "1", "text": "한밭시가 협약을 맺었다."}\r
    {"id": "2", "text": "저작권자 ⓒ 한밭일보 무단전재 금지", "published": "2025-06-12"}
    """

  @Test(
    "Every prefix of a valid file gives articles or diagnostics",
    arguments: [
      ("a.jsonl", Array(lines.utf8)), ("a.json", Array(lines.utf8)), ("a.html", Array(page.utf8)),
      ("a.txt", cp949Sentence), ("a.html", Array("<meta charset=euc-kr><p>".utf8) + cp949Sentence),
      ("a.txt", Array("(한밭=새소식) 김새별 기자 = 협약을 맺었다.\n김새별 기자 a@b.example\nⓒ 새소식".utf8)),
      ("a", Array(lines.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
    ] as [(String, [UInt8])])
  func prefixes(_ name: String, _ bytes: [UInt8]) throws {
    for count in 0...bytes.count {
      let items = Array(reader.read(Array(bytes[..<count]), named: name))
      #expect(!items.isEmpty || count < 4)
      for article in items.compactMap({ try? $0.get() }) { #expect(article.hasSoundSpans) }
    }
  }

  @Test("Damaged files never trap")
  func damage() throws {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for source in [Array(Self.page.utf8), Array(Self.lines.utf8), cp949Sentence] {
      for _ in 0..<300 {
        var bytes = source
        for _ in 0..<(1 + random(6)) { bytes[random(bytes.count)] = UInt8(random(256)) }
        for name in ["a.html", "a.jsonl", "a.txt", "a"] {
          for article in reader.read(bytes, named: name).articles { #expect(article.hasSoundSpans) }
        }
      }
    }
  }

  @Test("Deep nesting and endless lines are read to their end")
  func pathological() throws {
    let deep =
      String(repeating: "<div>", count: 100_000) + "협약을 체결했다." + String(repeating: "</p>", count: 100_000)
    #expect(reader.read(Array(deep.utf8), named: "a.html").articles.first?.text == "협약을 체결했다.")
    let unclosed = String(repeating: "<!-- <a href='", count: 50_000)
    #expect(reader.read(Array(unclosed.utf8), named: "a.html").diagnostics.map(\.code) == ["PG-110"])
    for text in ["(", "[", "기자 ", "<", "@a.", "2025-", "다. ", "About ", "&#", "관련기사\n"] {
      let long = String(repeating: text, count: 100_000)
      for article in reader.read(Array(long.utf8), named: "a.txt").articles { #expect(article.hasSoundSpans) }
    }
    let nested = String(repeating: "[", count: 200_000)
    #expect(reader.read(Array(nested.utf8), named: "a.json").diagnostics.map(\.code) == ["PG-107"])
  }
}
