import Foundation
import PactModel

/// An article as JSON: `id`, `title`, `published`, `text`, `url`, `lang`; other keys are ignored.
struct JSONArticle: Decodable {
  var id: String?
  var title: String?
  var published: String?
  /// Nil if it is missing or no string: then this is no article.
  var text: String?
  var url: String?
  var lang: String?

  private enum Key: String, CodingKey { case id, title, published, text, url, lang }

  init(from decoder: any Decoder) throws {
    // Whatever is no object has no text.
    guard let container = try? decoder.container(keyedBy: Key.self) else { return }
    func string(_ key: Key) -> String? { try? container.decodeIfPresent(String.self, forKey: key) }
    id = string(.id)
    if id == nil, let number = try? container.decodeIfPresent(Int.self, forKey: .id) { id = String(number) }
    title = string(.title)
    published = string(.published)
    text = string(.text)
    url = string(.url)
    lang = string(.lang)
  }
}

/// Decodes JSON, and says where it is broken.
struct JSONReader {
  private let decoder = JSONDecoder()

  /// One article from a line.
  func article(_ utf8: [UInt8], file: String, line: Int) throws(Diagnostic) -> JSONArticle {
    do {
      return try decoder.decode(JSONArticle.self, from: Data(utf8))
    } catch {
      let (reason, _, column) = Self.place(of: error)
      throw Fault.brokenJSON(file, line: line, column: column, reason)
    }
  }

  /// One article or an array of them.
  func articles(_ utf8: [UInt8], file: String) throws(Diagnostic) -> [JSONArticle] {
    let isArray = utf8.first { $0 > 0x20 } == UInt8(ascii: "[")
    do {
      return isArray
        ? try decoder.decode([JSONArticle].self, from: Data(utf8))
        : [try decoder.decode(JSONArticle.self, from: Data(utf8))]
    } catch {
      let (reason, line, column) = Self.place(of: error)
      throw Fault.brokenJSON(file, line: line, column: column, reason)
    }
  }

  /// Foundation says "Unexpected character '}' around line 3, column 7." in the debug description only.
  private static func place(of error: any Error) -> (reason: String, line: Int?, column: Int?) {
    guard case DecodingError.dataCorrupted(let context) = error, let inner = context.underlyingError as NSError?,
      let description = inner.userInfo[NSDebugDescriptionErrorKey] as? String
    else { return ("the JSON is not valid", nil, nil) }
    func number(after label: String) -> Int? {
      guard let found = description.range(of: label) else { return nil }
      return Int(description[found.upperBound...].prefix { $0.isNumber })
    }
    var reason = description
    if let place = description.range(of: " around line") { reason = String(description[..<place.lowerBound]) }
    if reason.hasSuffix(".") { reason.removeLast() }
    return (reason, number(after: "line "), number(after: "column "))
  }
}
