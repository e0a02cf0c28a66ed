import PactModel

/// Opens one input: finds its format, and reads it whole or hands out a reader of its lines.
struct DocumentReader {
  enum Opened {
    case whole([Articles.Element])
    case lines(JSONLinesReader)
  }

  /// So many bytes decide about format and kind of encoding.
  private static let headBytes = 1 << 16

  let source: ByteSource
  let reader: ArticleReader

  func open() throws(Diagnostic) -> Opened {
    let name = source.name
    var head = try source.isStream ? source.headLine(Self.headBytes) : source.head(Self.headBytes)
    // Who writes a line of JSON may wait for what it says before writing the next one.
    if source.isStream, !ArticleFormat.isLineOfJSON(head) { head = try source.head(Self.headBytes) }
    if head.isEmpty { throw Fault.empty(name) }
    let wide = EncodingDetector.wide(head)
    var readable = Array(head)
    if let wide { readable = Transcoder.convert(head, from: wide)?.bytes ?? [] }
    let nulls = readable.count { $0 == 0 }
    if nulls * 1000 > readable.count { throw Fault.binary(name) }
    let format = ArticleFormat(name: name, head: readable[...], isStream: source.isStream)
    if format == .jsonLines {
      return .lines(JSONLinesReader(source: source, encoding: wide, reader: reader))
    }
    guard let bytes = try source.rest(limit: reader.limits.documentBytes) else {
      throw Fault.tooLong(name, limit: reader.limits.documentBytes)
    }
    let declared = format == .html && wide == nil ? EncodingDeclaration.find(in: readable[...]) : nil
    let decoded = try EncodingDetector.decode(bytes, declared: declared, name: name)
    var items: [Articles.Element] = []
    if decoded.malformed > 0 {
      let encoding = decoded.encoding.name
      items.append(.failure(Fault.malformed(name, count: decoded.malformed, encoding: encoding)))
    }
    switch format {
    case .text: items.append(text(decoded.text))
    case .html: items.append(page(decoded.text))
    case .json, .jsonLines: items += try json(decoded.text)
    }
    return .whole(items)
  }

  private func text(_ text: String) -> Articles.Element {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return .failure(Fault.empty(source.name)) }
    var article = Article(id: source.name, text: text)
    reader.complete(&article)
    return .success(article)
  }

  private func page(_ markup: String) -> Articles.Element {
    var page = HTMLArticle(markup)
    guard page.article.text.utf8.contains(where: { $0 > 0x20 }) else {
      return .failure(Fault.withoutStory(source.name))
    }
    page.article.id = source.name
    reader.complete(&page.article, hints: page.captions)
    return .success(page.article)
  }

  private func json(_ text: String) throws(Diagnostic) -> [Articles.Element] {
    let utf8 = Array(text.utf8)
    let found = try JSONReader().articles(utf8, file: source.name)
    let isArray = utf8.first { $0 > 0x20 } == UInt8(ascii: "[")
    var items: [Articles.Element] = []
    for (index, json) in found.enumerated() {
      let place = JSONArticle.Place(
        file: source.name, line: nil, item: isArray ? index + 1 : nil,
        id: isArray ? "\(source.name)#\(index + 1)" : source.name)
      items += reader.articles(from: json, at: place)
    }
    return items
  }
}

extension JSONArticle {
  /// Where an article stands in its file.
  struct Place {
    var file: String
    var line: Int?
    var item: Int?
    /// The id of an article that has none of its own.
    var id: String
  }
}

extension ArticleReader {
  /// The article that a JSON object holds, preceded by warnings about its other keys.
  func articles(from json: JSONArticle, at place: JSONArticle.Place) -> [Articles.Element] {
    guard let text = json.text, text.utf8.contains(where: { $0 > 0x20 }) else {
      return [.failure(Fault.withoutText(place.file, line: place.line, item: place.item))]
    }
    var items: [Articles.Element] = []
    func filled(_ value: String?) -> String? { value.flatMap { $0.trimmed.isEmpty ? nil : $0 } }
    var article = Article(id: filled(json.id) ?? place.id, title: filled(json.title), text: text)
    article.url = filled(json.url)
    if let published = filled(json.published) {
      article.published = PublicationDate.parse(published)
      if article.published == nil {
        items.append(.failure(Fault.unreadableDate(place.file, line: place.line, published)))
      }
    }
    if let lang = filled(json.lang) {
      article.language = Language(rawValue: String(lang.lowercased().prefix { $0.isLetter }))
      if article.language == nil {
        items.append(.failure(Fault.unknownLanguage(place.file, line: place.line, lang)))
      }
    }
    complete(&article)
    return items + [.success(article)]
  }
}
