/// What a page says about its article outside the text.
struct HTMLMetadata {
  /// Candidates with their precedence: the lowest number wins, the first of equals.
  private var titles: [Int: String] = [:]
  private var dates: [Int: String] = [:]
  private var urls: [Int: String] = [:]
  private var titleText = HTMLText(limit: 2048)

  var title: String? {
    (titles.min { $0.key < $1.key }?.value).flatMap(Self.filled) ?? Self.filled(titleText.finished())
  }
  var published: String? { dates.min { $0.key < $1.key }?.value }
  var url: String? { urls.min { $0.key < $1.key }?.value }

  private static func filled(_ text: String) -> String? {
    let content = text.trimmed
    return content.isEmpty
      ? nil : String(text.unicodeScalars.first == content.unicodeScalars.first ? text[...] : content)
  }

  /// Precedence of `<meta>` names for the day of publication.
  private static let dateNames: [String: Int] = [
    "article:published_time": 0, "og:article:published_time": 0, "datepublished": 1, "article:published": 2,
    "article.published": 2, "dc.date.issued": 3, "dc.date": 4, "dcterms.created": 4, "pubdate": 4,
    "publishdate": 4,
    "publish-date": 4, "publication_date": 4, "parsely-pub-date": 4, "sailthru.date": 5, "date": 6,
  ]

  mutating func add(_ element: String, _ attributes: HTMLAttributes) {
    switch element {
    case "meta":
      let name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").lowercased()
      guard let content = attributes["content"], !content.trimmed.isEmpty else { return }
      if name == "og:title" { keep(content, 0, in: &titles) }
      if name == "twitter:title" || name == "title" { keep(content, 1, in: &titles) }
      if name == "og:url" { keep(content, 1, in: &urls) }
      if let rank = Self.dateNames[name] { addDate(content, rank) }
    case "link":
      if attributes["rel"]?.lowercased() == "canonical", let href = attributes["href"] {
        keep(href, 0, in: &urls)
      }
    case "time":
      if let value = attributes["datetime"] {
        let isPublication =
          attributes["itemprop"]?.lowercased() == "datepublished" || attributes["pubdate"] != nil
        addDate(value, isPublication ? 1 : 7)
      }
    default:
      if attributes["itemprop"]?.lowercased() == "datepublished", let content = attributes["content"] {
        addDate(content, 1)
      }
    }
  }

  mutating func addTitle(_ text: ArraySlice<UInt8>) { titleText.append(text) }

  /// JSON-LD: `"datePublished": "2025-06-12T09:30:00+09:00"`.
  mutating func addScript(_ bytes: ArraySlice<UInt8>) {
    guard dates[1] == nil else { return }
    let key = Array("\"datePublished\"".utf8)
    var i = bytes.startIndex
    while i + key.count < bytes.endIndex {
      guard bytes[i] == key[0], bytes[i..<i + key.count].elementsEqual(key) else {
        i += 1
        continue
      }
      i += key.count
      let rest = bytes[i...].drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
      guard rest.first == UInt8(ascii: "\"") else { continue }
      addDate(
        String(decoding: rest.dropFirst().prefix(40).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self), 1)
      return
    }
  }

  private mutating func addDate(_ value: String, _ rank: Int) {
    if let date = PublicationDate.parse(value) { keep(date, rank, in: &dates) }
  }

  private func keep(_ value: String, _ rank: Int, in values: inout [Int: String]) {
    if values[rank] == nil { values[rank] = String(value.trimmed) }
  }
}
