import CICU
import Foundation
import PactModel
import PactReading
import Testing

private let korean = "한밭시와 퀘벡시가 9일 업무협약을 체결했다.\n두 도시는 손을 잡았다."

private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
  (mark ? [0xFEFF] + Array(text.utf16) : Array(text.utf16)).flatMap { unit in
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return bigEndian ? pair.reversed() : pair
  }
}

@Suite("Encodings")
struct EncodingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
  }

  static let samples = [
    Sample(testDescription: "UTF-8", bytes: Array(korean.utf8), text: korean),
    Sample(testDescription: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array(korean.utf8), text: korean),
    Sample(
      testDescription: "UTF-16LE with mark", bytes: utf16(korean, bigEndian: false, mark: true), text: korean),
    Sample(
      testDescription: "UTF-16BE with mark", bytes: utf16(korean, bigEndian: true, mark: true), text: korean),
    Sample(testDescription: "UTF-16LE", bytes: utf16(korean, bigEndian: false, mark: false), text: korean),
    Sample(testDescription: "UTF-16BE", bytes: utf16(korean, bigEndian: true, mark: false), text: korean),
    Sample(
      testDescription: "English in UTF-16LE",
      bytes: utf16("A pact was signed.", bigEndian: false, mark: false),
      text: "A pact was signed."),
    Sample(testDescription: "CP949", bytes: cp949Sentence, text: cp949Meaning),
    Sample(
      testDescription: "Latin-1",
      bytes: Array("Le maire de Montr".utf8) + [0xE9] + Array("al et la ville de Qu".utf8) + [0xE9]
        + Array("bec ont sign".utf8) + [0xE9] + Array(" un accord de coop".utf8) + [0xE9]
        + Array("ration.".utf8),
      text: "Le maire de Montréal et la ville de Québec ont signé un accord de coopération."),
  ]

  @Test("A plain text is read in the encoding that it is in", arguments: samples)
  func plainText(_ sample: Sample) throws {
    let folder = try TemporaryFolder()
    let found = reader.read([try folder.write("a.txt", sample.bytes)])
    #expect(found.articles.map(\.text) == [sample.text])
    #expect(found.diagnostics.isEmpty)
  }

  @Test("JSONL is read in UTF-16 and in CP949, too")
  func jsonLines() throws {
    let folder = try TemporaryFolder()
    let line = "{\"text\": \"\(korean.replacingOccurrences(of: "\n", with: " "))\"}\r\n"
    let wide = try folder.write("w.jsonl", utf16(line + line, bigEndian: true, mark: true))
    #expect(reader.read([wide]).articles.map(\.id) == [wide + ":1", wide + ":2"])
    let open = Array(#"{"text": ""#.utf8)
    let close = Array("\"}\n".utf8)
    let narrow = try folder.write("n.jsonl", Array(line.utf8) + open + cp949Sentence + close)
    #expect(reader.read([narrow]).articles.last?.text == cp949Meaning)
  }

  @Test(
    "A page is read in the encoding that it declares",
    arguments: [
      "<meta charset=\"euc-kr\">",
      "<meta http-equiv=Content-Type content='text/html; charset=ks_c_5601-1987'>",
      "<meta charset=utf-8>", "",
    ])
  func declaration(_ declaration: String) throws {
    let folder = try TemporaryFolder()
    let page =
      Array("<html><head>\(declaration)</head><body><p>".utf8) + cp949Sentence + Array("</p></body>".utf8)
    #expect(reader.read([try folder.write("a.html", page)]).articles.map(\.text) == [cp949Meaning])
  }

  @Test("A damaged byte in UTF-8 becomes U+FFFD with a warning")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(korean.utf8) + [0xFF] + Array(korean.utf8)
    let found = reader.read([try folder.write("a.txt", bytes)])
    #expect(found.diagnostics.map(\.code) == ["PG-106"])
    #expect(found.diagnostics.first?.severity == .warning)
    #expect(found.articles.first?.text == korean + "\u{FFFD}" + korean)
  }
}

@Suite("ICU behind C")
struct UnicodeTests {
  private func call(
    _ text: String, _ body: (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>, Int) -> Int64
  )
    -> String?
  {
    var output = [UInt8](repeating: 0, count: 256)
    var copy = text
    let count = copy.withUTF8 { source in
      output.withUnsafeMutableBufferPointer {
        body(source.baseAddress!, source.count, $0.baseAddress!, $0.count)
      }
    }
    return count >= 0 && count <= 256 ? String(decoding: output.prefix(Int(count)), as: UTF8.self) : nil
  }

  @Test("Texts are normalized")
  func normalization() {
    #expect(call("한밭") { cicu_normalize(CICU_NFC, $0, $1, $2, $3) }?.unicodeScalars.count == 2)
    #expect(call("ＫＡＩＳＴ㈜") { cicu_normalize(CICU_NFKC, $0, $1, $2, $3) } == "KAIST(주)")
    let syllable = Array("한".utf8)
    #expect(cicu_is_normalized(CICU_NFC, syllable, syllable.count))
    #expect(!cicu_is_normalized(CICU_NFD, syllable, syllable.count))
  }

  @Test("Texts are transliterated by several threads at once")
  func transliteration() async {
    await withTaskGroup(of: [String?].self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<20).map { _ in
            UnicodeTests().call("Québec Łódź") {
              cicu_transliterate("Any-Latin; Latin-ASCII", $0, $1, $2, $3)
            }
          }
        }
      }
      for await results in group { #expect(results.allSatisfy { $0 == "Quebec Lodz" }) }
    }
    #expect(call("대전") { cicu_transliterate("Hangul-Latin", $0, $1, $2, $3) } == "daejeon")
    #expect(call("x") { cicu_transliterate("No-Such", $0, $1, $2, $3) } == nil)
  }

  @Test("A result that does not fit is measured and not written beyond the buffer")
  func shortBuffer() {
    var output: [UInt8] = [1, 2, 3, 4]
    var malformed: Int64 = 0
    let needed = cp949Sentence.withUnsafeBufferPointer {
      cicu_to_utf8("windows-949", $0.baseAddress, $0.count, &output, 2, &malformed)
    }
    #expect(Int(needed) == cp949Meaning.utf8.count)
    #expect(output[2...] == [3, 4])
    #expect(malformed == 0)
  }

  @Test("Hangul is wide, Latin is narrow")
  func width() {
    #expect(cicu_east_asian_width(0xAC00) == CICU_WIDTH_WIDE)
    #expect(cicu_east_asian_width(0x41) == CICU_WIDTH_NARROW)
    #expect(cicu_east_asian_width(0xFF21) == CICU_WIDTH_FULLWIDTH)
  }
}
