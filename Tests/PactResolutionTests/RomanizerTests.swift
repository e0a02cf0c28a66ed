import PactModel
import PactResources
import Testing

@testable import PactResolution

@Suite struct RomanizerTests {
  static let romanizer = Romanizer(resources: try! ResourceLibrary().open())

  /// The examples of the standard (Ministry of Culture and Tourism notice 2000-8), chapters 2 and 3.
  @Test(arguments: [
    ("구미", "gumi"), ("영동", "yeongdong"), ("백암", "baegam"), ("옥천", "okcheon"), ("합덕", "hapdeok"),
    ("호법", "hobeop"),
    ("월곶", "wolgot"), ("벚꽃", "beotkkot"), ("한밭", "hanbat"), ("구리", "guri"), ("설악", "seorak"),
    ("칠곡", "chilgok"),
    ("임실", "imsil"), ("울릉", "ulleung"), ("대관령", "daegwallyeong"), ("백마", "baengma"), ("종로", "jongno"),
    ("왕십리", "wangsimni"), ("별내", "byeollae"), ("신라", "silla"), ("해돋이", "haedoji"), ("같이", "gachi"),
    ("맞히다", "machida"), ("좋고", "joko"), ("놓다", "nota"), ("낳지", "nachi"), ("묵호", "mukho"),
    ("집현전", "jiphyeonjeon"),
    ("압구정", "apgujeong"), ("낙동강", "nakdonggang"), ("죽변", "jukbyeon"), ("낙성대", "nakseongdae"),
    ("합정", "hapjeong"),
    ("팔당", "paldang"), ("샛별", "saetbyeol"), ("울산", "ulsan"), ("속리산", "songnisan"), ("극락전", "geungnakjeon"),
    ("독립문", "dongnimmun"), ("촉석루", "chokseongnu"), ("무량수전", "muryangsujeon"), ("안압지", "anapji"),
    ("경복궁", "gyeongbokgung"),
    ("광희문", "gwanghuimun"), ("대전", "daejeon"), ("강원", "gangwon"), ("전북", "jeonbuk"),
  ])
  func `romanizes as the standard does`(hangul: String, latin: String) {
    #expect(RevisedRomanization.romanize(hangul) == latin)
  }

  @Test func `the sound between the parts of a compound is not known from its letters`() {
    withKnownIssue("학여울 is 학 + 여울, which only a dictionary knows") {
      #expect(RevisedRomanization.romanize("학여울") == "hangnyeoul")
    }
  }

  @Test func `what is no syllable stays`() {
    #expect(RevisedRomanization.romanize("K-방산 2030") == "K-bangsan 2030")
    #expect(RevisedRomanization.romanize("") == "")
  }

  @Test(arguments: [
    ("이장우", "Lee Jang-woo"), ("박영민", "Park Young-min"), ("최민우", "Choi Min-woo"), ("남궁민", "Namgung Min"),
    ("황보우영", "Hwangbo Woo-young"), ("박민", "Park Min"), ("마이클", "Michael"),
  ])
  func `writes persons by the custom of their names`(hangul: String, latin: String) {
    #expect(Self.romanizer.romanize(hangul, type: .person) == latin)
  }

  @Test func `writes bodies and places word by word`() {
    #expect(Self.romanizer.romanize("종로 독립문", type: .gpe) == "Jongno Dongnimmun")
  }

  @Test func `writes a foreign person in Hangul only where every part is listed`() {
    #expect(Self.romanizer.hangul("Michael", type: .person) == "마이클")
    #expect(Self.romanizer.hangul("Michael Xqzwv", type: .person) == "Michael Xqzwv")
    #expect(Self.romanizer.hangul("Michael", type: .organization) == "Michael")
  }
}
