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
    let data = Data(utf8)
    do {
      return try decoder.decode(JSONArticle.self, from: data)
    } catch {
      let place = Self.fault(in: data)
      throw Fault.brokenJSON(file, line: line, column: place.column, place.reason)
    }
  }

  /// One article or an array of them.
  func articles(_ utf8: [UInt8], file: String) throws(Diagnostic) -> [JSONArticle] {
    let isArray = utf8.first { $0 > 0x20 } == UInt8(ascii: "[")
    let data = Data(utf8)
    do {
      return isArray
        ? try decoder.decode([JSONArticle].self, from: data)
        : [try decoder.decode(JSONArticle.self, from: data)]
    } catch {
      let place = Self.fault(in: data)
      throw Fault.brokenJSON(file, line: place.line, column: place.column, place.reason)
    }
  }

  /// What is wrong and where: one-based line, and column in code points.
  ///
  /// `JSONDecoder` does not say; `JSONSerialization` does, in words: "Invalid value around character 28."
  private static func fault(in data: Data) -> (reason: String, line: Int?, column: Int?) {
    let unknown = "this is not valid JSON"
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      return (unknown, nil, nil)
    } catch {
      guard var reason = (error as NSError).userInfo["NSDebugDescription"] as? String else {
        return (unknown, nil, nil)
      }
      if reason.hasSuffix(".") { reason.removeLast() }
      guard let words = reason.range(of: " around character ") else {
        return reason.contains("end of file") ? place(data.count, in: data, reason) : (reason, nil, nil)
      }
      let offset = Int(reason[words.upperBound...].prefix { $0.isNumber })
      reason = String(reason[..<words.lowerBound])
      return offset.map { place($0, in: data, reason) } ?? (reason, nil, nil)
    }
  }

  private static func place(_ offset: Int, in data: Data, _ reason: String) -> (
    reason: String, line: Int?, column: Int?
  ) {
    let before = data.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    return (reason, line, before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
