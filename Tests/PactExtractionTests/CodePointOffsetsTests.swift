import Testing

@testable import PactExtraction

@Suite struct CodePointOffsetsTests {
  @Test(arguments: 0..<60)
  func `count what String counts, at every boundary of a random text`(length: Int) {
    let alphabet: [Unicode.Scalar] = ["a", " ", "\n", "é", "가", "힣", "\u{301}", "中", "🇰", "🎉", "\u{0}"]
    var text = String.UnicodeScalarView()
    for _ in 0..<length * 5 { text.append(alphabet.randomElement()!) }
    let string = String(text)
    let offsets = CodePointOffsets(Array(string.utf8))
    var byte = 0
    for (number, scalar) in string.unicodeScalars.enumerated() {
      #expect(offsets[byte] == number)
      byte += String(scalar).utf8.count
    }
    #expect(offsets[byte] == string.unicodeScalars.count)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 128])
  func `the end of a text of any length has an offset`(length: Int) {
    #expect(CodePointOffsets(Array(repeating: 0x61, count: length))[length] == length)
  }
}
