import PactLanguage
import PactModel
import PactResources
import Testing

@testable import PactRecognition

@Suite("English recognition")
struct EnglishRecognitionTests {
  private static let resources: Result<Resources, Diagnostic> = Result { () throws(Diagnostic) in
    try ResourceLibrary(root: #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }).open()
  }

  /// The mentions of a kind by surface; inner ones left out.
  private func find(_ kind: Mention.Kind, _ source: String, published: String? = "2025-06-12") throws
    -> [String]
  {
    let resources = try Self.resources.get()
    var text = LanguageAnalyzer(resources: resources).segment(
      Article(id: "test", text: source), language: .english)
    let mentions = Recognizer(resources: resources).recognize(&text, published: published)
    return mentions.filter { $0.kind == kind && !$0.isInner }.map { mention in
      let surface = text.string(mention.span)
      return mention.literal.isEmpty ? surface : surface + " = " + mention.literal
    }
  }

  @Test(
    "Organizations by their heads, marks and acronyms",
    arguments: [
      ("He leads the Tarn Valley Seed Institute.", ["Tarn Valley Seed Institute"]),
      ("The Ministry of Trade, Industry and Mines replied.", ["Ministry of Trade, Industry and Mines"]),
      (
        "Brackwater Foods Co., Ltd. and Orlo Mining Inc. agreed.",
        ["Brackwater Foods Co., Ltd.", "Orlo Mining Inc."]
      ),
      ("The Varn Coastal University (VCU) grew. VCU moved.", ["Varn Coastal University", "VCU", "VCU"]),
      ("It joined the Ostrel Dairy Farmers' Union.", ["Ostrel Dairy Farmers' Union"]),
      (
        "The Varn Chamber of Commerce and Industry and City of Velmora agreed.",
        ["Varn Chamber of Commerce and Industry"]
      ),
      ("Drelltech, a company based in Oslo, will grow.", ["Drelltech"]),
      ("She leads the Association of Small-Scale Pharmacists.", ["Association of Small-Scale Pharmacists"]),
      (
        "He heads the Centre of Excellence in Quantum Biotechnology.",
        ["Centre of Excellence in Quantum Biotechnology"]
      ),
    ])
  func organizations(_ source: String, _ expected: [String]) throws {
    #expect(try find(.organization, source) == expected)
  }

  @Test(
    "Bodies called by common nouns, and what only describes a body",
    arguments: [
      (
        "Kenya's water ministry and the Peruvian fisheries authority agreed.",
        ["water ministry", "Peruvian fisheries authority"]
      ),
      ("The Kyrgyz ministry of higher education replied.", ["Kyrgyz ministry of higher education"]),
      ("The port authority of Odessa denied it.", ["port authority"]),
      ("The provincial education office of Antioquia signed.", ["provincial education office"]),
      ("Norway's development agency, Norfund, may pay.", ["Norfund"]),
      ("The police station burned, and a news agency said so.", []),
      ("A ministry is a big house.", []),
    ])
  func commonBodies(_ source: String, _ expected: [String]) throws {
    #expect(try find(.organization, source) == expected)
  }

  @Test(
    "Names that belong together, and names that do not",
    arguments: [
      (
        "The Alpine Rescue Association of Slovenia grew.", .organization,
        ["Alpine Rescue Association of Slovenia"]
      ),
      ("Steelmaker Ruvhette opened a mill.", .organization, ["Ruvhette"]),
      (
        "The Institute of Botany and Agrotechnology grew.", .organization,
        ["Institute of Botany and Agrotechnology"]
      ),
      (
        "Rector of TVSU Irmel Sharvadze and President of MMU Han Won-hee signed.", .person,
        ["Irmel Sharvadze", "Han Won-hee"]
      ),
      ("Ambassador of Georgia to the Republic of Korea Tarvo Pashkua spoke.", .person, ["Tarvo Pashkua"]),
      ("Le Thi Thu Ha, vice chair of the council, spoke on Thu.", .person, ["Le Thi Thu Ha"]),
      ("Ruth Ann (Tveit) Halvorsen, a teacher, spoke.", .person, ["Ruth Ann (Tveit) Halvorsen"]),
      ("They met on the sidelines of a Mercosur summit.", .event, ["Mercosur summit"]),
      (
        "Land, Infrastructure and Transport Minister Park Sang-woo spoke.", .title,
        ["Land, Infrastructure and Transport Minister"]
      ),
    ] as [(String, Mention.Kind, [String])])
  func bounds(_ source: String, _ kind: Mention.Kind, _ expected: [String]) throws {
    #expect(try find(kind, source) == expected)
  }

  @Test(
    "People by title, honorific, Korean shape and short name",
    arguments: [
      ("Mayor Orvel Tansk spoke.", ["Orvel Tansk"]),
      ("Smt. Ravela Oonnan spoke to Dr. B. K. Sarthe.", ["Ravela Oonnan", "B. K. Sarthe"]),
      ("Lee Hyo-rin met Ji-hoon Baek.", ["Lee Hyo-rin", "Ji-hoon Baek"]),
      ("Mila Vorrend, the firm's chief executive, left. Vorrend was tired.", ["Mila Vorrend", "Vorrend"]),
      ("The minister, Osk Tarvel, agreed.", ["Osk Tarvel"]),
      ("Energy Ministers Ala Bren, Tov Karsk and Iva Moll spoke.", ["Ala Bren", "Tov Karsk", "Iva Moll"]),
      ("Gov. Jon \"Red\" Halvor spoke.", ["Jon \"Red\" Halvor"]),
      ("Dato' Sri Azmar bin Tolek spoke.", ["Azmar bin Tolek"]),
      ("Chief Executive of the Varn Trade Centre (VTC) Kelo Ombrane spoke.", ["Kelo Ombrane"]),
      ("Director General of Baku Dry Port LLC Ilgar Rzazor spoke.", ["Ilgar Rzazor"]),
      ("Minister of Green Economy and Environment Mike Mbanda spoke.", ["Mike Mbanda"]),
      ("Her deputy, Rango Hohepa, nodded.", ["Rango Hohepa"]),
      ("Ex-chairman Cyrus Darwal did not speak.", ["Cyrus Darwal"]),
    ])
  func people(_ source: String, _ expected: [String]) throws {
    #expect(try find(.person, source) == expected)
  }

  @Test(
    "Places by their heads and company",
    arguments: [
      ("The town of Velmora grew.", ["Velmora"]),
      ("Orvik County grew.", ["Orvik County"]),
      ("The Tellun municipality grew.", ["Tellun"]),
      ("A Brellin-based firm grew.", ["Brellin"]),
      ("SEOUL, June 10 (Yonhap) -- It rained.", ["SEOUL"]),
    ])
  func places(_ source: String, _ expected: [String]) throws {
    #expect(try find(.gpe, source) == expected)
  }

  @Test("Events and facilities by their heads")
  func eventsAndFacilities() throws {
    #expect(try find(.event, "They met at the Orlo Water Forum 2025.") == ["Orlo Water Forum 2025"])
    #expect(try find(.facility, "They met at the Hotel Tervanno.") == ["Hotel Tervanno"])
    #expect(try find(.facility, "They toured Brenn Industrial Park.") == ["Brenn Industrial Park"])
  }

  @Test(
    "Fields in lists, with their letter codes, and no activities",
    arguments: [
      (
        "They will cooperate in smart farming, tourism and water treatment.",
        ["smart farming", "tourism", "water treatment"]
      ),
      ("Four fields: aerospace (A), bio (B) and chips (C).", ["aerospace (A)", "bio (B)", "chips (C)"]),
      ("They agreed on cooperation in personnel exchanges.", []),
    ])
  func fields(_ source: String, _ expected: [String]) throws {
    #expect(try find(.field, source) == expected)
  }

  @Test(
    "Dates against the day of publication",
    arguments: [
      ("They signed it on Tuesday.", ["Tuesday = 2025-06-10"]),
      ("They signed it on June 3.", ["June 3 = 2025-06-03"]),
      ("They signed it in September last year.", ["September last year = 2024-09"]),
      ("They signed it last month.", ["last month = 2025-05"]),
      ("It was set up in 1996.", ["1996 = 1996"]),
    ])
  func dates(_ source: String, _ expected: [String]) throws {
    #expect(try find(.date, source) == expected)
  }

  @Test(
    "Money in any notation",
    arguments: [
      ("It costs Rs 4,200 crore.", ["Rs 4,200 crore = INR 42000000000"]),
      ("It costs $3 million.", ["$3 million = USD 3000000"]),
      ("It costs KRW 610 billion.", ["KRW 610 billion = KRW 610000000000"]),
      ("It costs €12.5m.", ["€12.5m = EUR 12500000"]),
    ])
  func money(_ source: String, _ expected: [String]) throws {
    #expect(try find(.money, source) == expected)
  }
}
