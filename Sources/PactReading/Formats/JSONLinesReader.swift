import PactModel

/// Reads a JSONL file line by line, in memory bounded by the longest line allowed.
///
/// A line is UTF-8, or CP949 where it cannot be UTF-8; a file in UTF-16 is converted as a stream.
struct JSONLinesReader {
  private let name: String
  private let reader: ArticleReader
  private let json = JSONReader()
  private var lines: LineSplitter
  private var isFirst = true

  init(source: ByteSource, encoding: TextEncoding?, reader: ArticleReader) {
    name = source.name
    self.reader = reader
    lines = LineSplitter(limit: reader.limits.lineBytes, next: Self.stream(source, encoding))
  }

  private static func stream(
    _ source: ByteSource, _ encoding: TextEncoding?
  ) -> () throws(Diagnostic) -> [UInt8]? {
    if let encoding { return Transcoder.stream(source, from: encoding) }
    return { () throws(Diagnostic) -> [UInt8]? in try source.next() }
  }

  /// What the next line that is not blank holds, or nil at the end of the file.
  mutating func next() throws(Diagnostic) -> [Articles.Element]? {
    while let line = try lines.nextLine() {
      guard var bytes = line.bytes else {
        return [.failure(Fault.tooLong(name, line: line.number, limit: reader.limits.lineBytes))]
      }
      if isFirst {
        isFirst = false
        if bytes.starts(with: UTF8Scan.byteOrderMark) { bytes.removeFirst(3) }
      }
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      return articles(bytes, line: line.number)
    }
    return nil
  }

  private func articles(_ bytes: [UInt8], line: Int) -> [Articles.Element] {
    do throws(Diagnostic) {
      var utf8 = bytes
      var items: [Articles.Element] = []
      if UTF8Scan(bytes).malformed > 0 {
        let decoded = try EncodingDetector.decode(bytes, name: name, line: line)
        utf8 = Array(decoded.text.utf8)
        if decoded.malformed > 0 {
          let encoding = decoded.encoding.name
          items.append(
            .failure(Fault.malformed(name, line: line, count: decoded.malformed, encoding: encoding)))
        }
      }
      let found = try json.article(utf8, file: name, line: line)
      let place = JSONArticle.Place(file: name, line: line, item: nil, id: "\(name):\(line)")
      return items + reader.articles(from: found, at: place)
    } catch {
      return [.failure(error)]
    }
  }
}
