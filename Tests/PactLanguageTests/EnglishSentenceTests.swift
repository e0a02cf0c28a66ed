import Testing

@testable import PactLanguage

@Suite("English sentences and words")
struct EnglishSentenceTests {
  @Test("Abbreviations and initials end no sentence")
  func abbreviations() throws {
    let text = try EnglishFixture(
      "Gov. T. K. Arden met Dr. Lund of Fjordline Co., Ltd. on Jan. 5. The U.S. firm paid Rs. 40 crore. It left."
    )
    #expect(
      text.sentences == [
        "Gov. T. K. Arden met Dr. Lund of Fjordline Co., Ltd. on Jan. 5.", "The U.S. firm paid Rs. 40 crore.",
        "It left.",
      ])
  }

  @Test("A quotation of several sentences stays whole")
  func quotation() throws {
    let text = try EnglishFixture("\"We signed it. We are glad,\" Orla Finch said. She left.")
    #expect(text.sentences == ["\"We signed it. We are glad,\" Orla Finch said.", "She left."])
  }

  @Test(
    "A dateline is a region of its own",
    arguments: [
      "MONTREAL, June 11 -- ", "SEOUL, Feb. 6 (Yonhap) -- ", "LAHORE: ", "Patna, Jan 29 (XNS) ", "OSLO — ",
      "TASHKENT, Uzbekistan, May 2. ",
    ])
  func dateline(_ opening: String) throws {
    let text = try EnglishFixture(opening + "The city signed an agreement on Monday.")
    #expect(text.text.sentences.map(\.kind) == [.dateline, .body])
  }

  @Test("A line without a full stop is a headline, one with a bullet a list item")
  func kinds() throws {
    let text = try EnglishFixture("City, port sign pact\n\nThe city signed it.\n• Water management")
    #expect(text.text.sentences.map(\.kind) == [.headline, .body, .listItem])
  }

  @Test("Hyphens, apostrophes and acronyms stay inside words; 's and -based do not")
  func words() throws {
    let text = try EnglishFixture("Lee Jang-woo's R&D unit and Oslo-based O'Brien didn't pay $1.75m.")
    #expect(
      text.tokens == [
        "Lee", "Jang-woo", "'s", "R&D", "unit", "and", "Oslo", "-based", "O'Brien", "didn't", "pay", "$",
        "1.75m", ".",
      ])
  }
}
