import Foundation
import Testing

@testable import PactResources

/// What is wrong with a table is said with file, line, column and remedy.
@Suite struct TableFaultTests {
  private func fault(_ path: String, _ contents: String) throws -> String? {
    try ResourceFolder(["Gazetteers/" + path: contents]).fault()?.replacing("Gazetteers/", with: "")
  }

  private func entryFault(_ rows: String) throws -> String? {
    try fault("places/a.tsv", "# a comment\n" + ResourceFolder.entryColumns + rows)
  }

  private func wordFault(_ rows: String) throws -> String? {
    try fault("words/a.tsv", "word\tlang\tclass\tvalue\n" + rows)
  }

  @Test func `a good table has no fault`() throws {
    let city = "city:a\tcity\t가온\tGaon\t가온시\tGa-on|~Gaun\tgeonames=1\tcountry:x\t5\n"
    #expect(try entryFault(city + "country:x\tcountry\t\tXland\t\t\t\t\t\n") == nil)
    #expect(try wordFault("가\tko\tc\t\n나\t*\tc\tv\n") == nil)
  }

  @Test func `bytes that are no UTF-8 are named by their line`() throws {
    let folder = try ResourceFolder()
    try folder.write(
      "Gazetteers/words/a.tsv", Data("word\tlang\tclass\tvalue\n".utf8) + Data([0xB0, 0xA1, 0x0A]))
    let expected = """
      Gazetteers/words/a.tsv:2:1: error: not valid UTF-8 [PG-210]
        hint: save the file as UTF-8
      """
    #expect(folder.fault() == expected)
  }

  @Test func `line ends of Windows are named where they stand`() throws {
    let expected = """
      words/a.tsv:2:9: error: line ends in CR LF [PG-211]
        hint: save the file with LF line ends
      """
    #expect(try wordFault("가\tko\tc\tv\r\n") == expected)
    #expect(try fault("words/a.tsv", "# note\r\nword\n")?.hasPrefix("words/a.tsv:1:7: ") == true)
  }

  @Test func `a row has as many cells as there are columns`() throws {
    let expected = """
      words/a.tsv:2:1: error: 3 cells where the header names 4 columns [PG-212]
        hint: separate cells by single tabs; write an empty cell as nothing between two tabs
      """
    #expect(try wordFault("가\tko\tc\n") == expected)
  }

  @Test func `a row has a first cell`() throws {
    #expect(
      try entryFault("\tcity\t\tA\t\t\t\t\t\n") == "places/a.tsv:3:1: error: the first cell is empty [PG-213]"
    )
  }

  @Test func `rows out of order and rows that stand twice are told apart`() throws {
    let (a, b) = ("city:a\tcity\t\tA\t\t\t\t\t\n", "city:b\tcity\t\tB\t\t\t\t\t\n")
    let expected = """
      places/a.tsv:4:1: error: 'city:a' is out of order [PG-214]
        hint: sort the rows with LC_ALL=C sort
      """
    #expect(try entryFault(b + a) == expected)
    #expect(
      try entryFault(a + a)?.hasPrefix("places/a.tsv:4:1: error: 'city:a' appears twice [PG-214]") == true)
  }

  @Test func `words are sorted by whole rows, so that one may have several meanings`() throws {
    #expect(try wordFault("가\tko\tc\tu\n가\tko\tc\tv\n") == nil)
    #expect(
      try wordFault("가\tko\tc\tv\n가\tko\tc\tu\n")?.contains("a.tsv:3:1: error: '가' is out of order") == true)
  }

  @Test func `an empty item is named by the column where its list starts`() throws {
    let expected = "places/a.tsv:3:21: error: an empty item in the list of column 'aliases_ko' [PG-215]"
    #expect(try entryFault("city:a\tcity\t가온\tGaon\t가온시||가온\t\t\t\t\n") == expected)
  }

  @Test func `a table names its columns, and those of its kind`() throws {
    #expect(
      try fault("words/a.tsv", "# none\n")?.contains("error: no line names the columns [PG-216]") == true)
    let expected = """
      words/a.tsv:2:1: error: no column 'value' [PG-217]
        hint: the columns are word, lang, class
      """
    #expect(try fault("words/a.tsv", "# note\nword\tlang\tclass\n") == expected)
  }

  @Test func `a folder that means nothing is named`() throws {
    #expect(
      try fault("animals/a.tsv", "word\n")?.hasPrefix(
        "animals/a.tsv:1:1: error: no such kind of gazetteer [PG-218]")
        == true)
  }

  @Test func `a kind is of an entity type`() throws {
    let expected = """
      Schemas/kinds.tsv:2:6: error: 'Place' is no entity type [PG-219]
        hint: the types are Person, Organization, GPE, Facility, Event, Field, Agreement
      """
    #expect(try ResourceFolder(["Schemas/kinds.tsv": "kind\ttype\ncity\tPlace\n"]).fault() == expected)
  }

  @Test func `an unknown kind is named`() throws {
    let expected = """
      places/a.tsv:3:8: error: 'town' is no kind [PG-220]
        hint: Schemas/kinds.tsv lists the kinds
      """
    #expect(try entryFault("city:a\ttown\t\tGaon\t\t\t\t\t\n") == expected)
  }

  @Test func `an id stands in one file only`() throws {
    let row = "city:a\tcity\t\tGaon\t\t\t\t\t\n"
    let folder = try ResourceFolder([
      "Gazetteers/places/a.tsv": ResourceFolder.entryColumns + row,
      "Gazetteers/places/b.tsv": "#\n" + ResourceFolder.entryColumns + row,
    ])
    let expected = """
      Gazetteers/places/b.tsv:3:1: error: the id 'city:a' stands in Gazetteers/places/a.tsv:2 too [PG-221]
        hint: an id names one thing
      """
    #expect(folder.fault() == expected)
  }

  @Test func `an entry has an English name and a whole number as rank`() throws {
    let unnamed = """
      places/a.tsv:3:16: error: no English name [PG-222]
        hint: every entry needs one in the column 'en'
      """
    #expect(try entryFault("city:a\tcity\t가온\t\t\t\t\t\t\n") == unnamed)
    let unranked = """
      places/a.tsv:3:25: error: '1.5' is no rank [PG-223]
        hint: write a whole number, 0 if not known
      """
    #expect(try entryFault("city:a\tcity\t가온\tGaon\t\t\t\t\t1.5\n") == unranked)
  }

  @Test func `a word is Korean, English or both`() throws {
    let expected = """
      words/a.tsv:2:3: error: 'kr' is no language [PG-224]
        hint: write ko, en or *
      """
    #expect(try wordFault("가\tkr\tc\tv\n") == expected)
  }

  @Test func `what an entry lies within exists`() throws {
    let expected = """
      places/a.tsv:3:24: error: 'city:a' lies within 'iso3166:XX', which no file holds [PG-225]
        hint: add an entry with that id, or correct the column 'within'
      """
    #expect(try entryFault("city:a\tcity\t가온\tGaon\t\t\t\tcity:a|iso3166:XX\t\n") == expected)
  }

  @Test func `a Korean verb stands in its dictionary form`() throws {
    let folder = try ResourceFolder([
      "Gazetteers/language/ko-endings.tsv": "ending\ta\tb\tc\td\n-다\tx\t\t\t\n",
      "Gazetteers/language/ko-verbs.tsv": "lemma\tclass\tframe\tirregular\n맺음\tsign\tt\t\n",
    ])
    let expected = """
      Gazetteers/language/ko-verbs.tsv:2:1: error: '맺음' is no dictionary form of a verb [PG-226]
        hint: write it in -다
      """
    #expect(folder.fault() == expected)
  }
}
