import PactModel
import PactStore

/// Invented articles on Daejeon, Quebec and others, who meet across articles and languages.
enum SampleArticles {
  /// Daejeon and Quebec sign an MOU on quantum and bio, in Korean.
  static let korean: StoredArticle = {
    var a = ArticleSketch("ko-quebec", .korean, published: "2025-06-12")
    let daejeon = a.entity(
      .gpe, "대전시", ko: "대전광역시", en: "Daejeon", gazetteer: "kr:30", kind: "city", also: ["대전"])
    let quebec = a.entity(
      .gpe, "퀘벡주", ko: "퀘벡주", en: "Quebec", gazetteer: "iso3166-2:CA-QC", kind: "province")
    let mayor = a.entity(.person, "이장우", ko: "이장우", en: "Lee Jang-woo", also: ["이 시장"])
    let quantum = a.entity(
      .field, "양자(Q)", ko: "양자", en: "quantum", gazetteer: "field:quantum", kind: "field")
    let bio = a.entity(.field, "바이오(B)", ko: "바이오", en: "bio", gazetteer: "field:bio", kind: "field")
    let pact = a.entity(.agreement, "양해각서")
    a.sentence(
      "대전시와 퀘벡주는 11일 양자(Q)·바이오(B) 분야 양해각서를 체결했다.", (pact, .party, .entity(daejeon)),
      (pact, .party, .entity(quebec)), (pact, .instrument, .value("MOU")), (pact, .status, .value("signed")),
      (pact, .signedOn, .value("2025-06-11")), (pact, .coversField, .entity(quantum)),
      (pact, .coversField, .entity(bio)))
    a.sentence(
      "이장우 대전시장이 서명했다.", (pact, .signatory, .entity(mayor)), (mayor, .worksFor, .entity(daejeon)),
      (mayor, .jobTitle, .value("시장")))
    return a.stored
  }()

  /// The same in English.
  static let english: StoredArticle = {
    var a = ArticleSketch("en-quebec", .english, published: "2025-06-12")
    let daejeon = a.entity(.gpe, "Daejeon", ko: "대전광역시", en: "Daejeon", gazetteer: "kr:30", kind: "city")
    let quebec = a.entity(
      .gpe, "Quebec", ko: "퀘벡주", en: "Quebec", gazetteer: "iso3166-2:CA-QC", kind: "province",
      also: ["the province"])
    let mayor = a.entity(.person, "Lee Jang-woo", en: "Lee Jang-woo", also: ["Lee"])
    let quantum = a.entity(
      .field, "quantum technology", ko: "양자", en: "quantum", gazetteer: "field:quantum", kind: "field")
    let pact = a.entity(.agreement, "memorandum of understanding")
    a.sentence(
      "Daejeon and Quebec signed a memorandum of understanding on quantum technology on Wednesday.",
      (pact, .party, .entity(daejeon)), (pact, .party, .entity(quebec)), (pact, .instrument, .value("MOU")),
      (pact, .status, .value("signed")), (pact, .signedOn, .value("2025-06-11")),
      (pact, .coversField, .entity(quantum)))
    a.sentence(
      "Mayor Lee Jang-woo signed.", (pact, .signatory, .entity(mayor)), (mayor, .worksFor, .entity(daejeon)),
      (mayor, .jobTitle, .value("Mayor")))
    return a.stored
  }()

  /// The plan for it, a month before, without a day.
  static let plan: StoredArticle = {
    var a = ArticleSketch("ko-plan", .korean, published: "2025-05-20")
    let daejeon = a.entity(.gpe, "대전시", ko: "대전광역시", en: "Daejeon", gazetteer: "kr:30", kind: "city")
    let quebec = a.entity(
      .gpe, "퀘벡주", ko: "퀘벡주", en: "Quebec", gazetteer: "iso3166-2:CA-QC", kind: "province")
    let pact = a.entity(.agreement, "협약")
    a.sentence(
      "대전시는 다음 달 퀘벡주와 협약을 맺을 예정이다.", (pact, .party, .entity(daejeon)),
      (pact, .party, .entity(quebec)), (pact, .instrument, .value("Agreement")),
      (pact, .status, .value("planned")), (pact, .signedOn, .value("2025-06")))
    return a.stored
  }()

  /// Another Daejeon pact, with an institute that no gazetteer knows, years before.
  static let institute: StoredArticle = {
    var a = ArticleSketch("ko-haneul", .korean, published: "2021-03-03")
    let daejeon = a.entity(.gpe, "대전시", ko: "대전광역시", en: "Daejeon", gazetteer: "kr:30", kind: "city")
    let institute = a.entity(
      .organization, "하늘빛연구원", ko: "하늘빛연구원", en: "Haneulbit Institute", kind: "institute")
    let quantum = a.entity(.field, "양자컴퓨팅", ko: "양자컴퓨팅", en: "quantum computing", kind: "field")
    let pact = a.entity(.agreement, "업무협약")
    a.sentence(
      "대전시는 2일 하늘빛연구원과 양자컴퓨팅 업무협약을 맺었다.", (pact, .party, .entity(daejeon)),
      (pact, .party, .entity(institute)), (pact, .instrument, .value("MOU")),
      (pact, .status, .value("signed")),
      (pact, .signedOn, .value("2021-03-02")), (pact, .coversField, .entity(quantum)),
      (daejeon, .cooperatesWith, .entity(institute)))
    return a.stored
  }()

  /// A namesake of the mayor, at another body.
  static let namesake: StoredArticle = {
    var a = ArticleSketch("ko-namesake", .korean, published: "2024-01-09")
    let person = a.entity(.person, "이장우", ko: "이장우", en: "Lee Jang-woo")
    let company = a.entity(.organization, "㈜가람소재", ko: "가람소재", en: "Garam Materials", kind: "company")
    let dresden = a.entity(
      .gpe, "드레스덴", ko: "드레스덴", en: "Dresden", gazetteer: "geonames:2935022", kind: "city")
    a.sentence(
      "이장우 가람소재 대표는 드레스덴을 방문했다.", (person, .worksFor, .entity(company)),
      (person, .jobTitle, .value("대표")), (person, .visited, .entity(dresden)),
      (company, .investsIn, .entity(dresden)))
    return a.stored
  }()

  static let all = [korean, english, plan, institute, namesake]
}
