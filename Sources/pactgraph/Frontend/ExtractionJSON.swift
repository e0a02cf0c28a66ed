import PactModel
import PactStore

/// Writes an extraction as one line of JSON, its keys in the order of `Schemas/extraction.schema.json`.
///
/// By hand and into bytes: an extraction has hundreds of small objects, for which `JSONEncoder` takes longer than the
/// extraction itself.
struct ExtractionJSON {
  private(set) var bytes: [UInt8] = []

  /// The line of an extraction, with its line feed.
  static func line(_ extraction: Extraction) -> [UInt8] {
    line(extraction, room: 0) { _ in }
  }

  /// The line of an article as a store takes it, with its text and all else that the graph is assembled from.
  static func line(_ article: StoredArticle) -> [UInt8] {
    line(article.extraction, room: article.text.utf8.count) { writer in
      writer.member("text", article.text)
      writer.member("fingerprint", article.fingerprint)
      if let spans = article.boilerplateJSON {
        writer.raw(",\"boilerplate\":")
        writer.bytes += spans.utf8
      }
      if !article.hints.isEmpty {
        writer.raw(",\"hints\":{")
        writer.hints(article.hints)
        writer.raw("}")
      }
    }
  }

  private static func line(
    _ extraction: Extraction, room: Int, more: (inout ExtractionJSON) -> Void
  ) -> [UInt8] {
    var writer = ExtractionJSON()
    writer.bytes.reserveCapacity(
      1024 + extraction.entities.count * 256 + extraction.triples.count * 320 + room)
    writer.write(extraction)
    more(&writer)
    writer.raw("}\n")
    return writer.bytes
  }

  private mutating func hints(_ hints: [String: IdentityHints]) {
    for (index, (entity, hint)) in hints.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { raw(",") }
      string(entity)
      raw(":{\"readings\":")
      list(hint.readings) { $0.string($1) }
      raw(",\"formerBodies\":")
      list(hint.formerBodies) { $0.string($1) }
      raw("}")
    }
  }

  /// All but the closing brace.
  private mutating func write(_ extraction: Extraction) {
    raw("{\"id\":")
    string(extraction.id)
    member("lang", extraction.lang.rawValue)
    member("published", extraction.published)
    member("title", extraction.title)
    member("url", extraction.url)
    raw(",\"entities\":")
    list(extraction.entities) { $0.write($1) }
    raw(",\"triples\":")
    list(extraction.triples) { $0.write($1) }
  }

  private mutating func write(_ entity: Entity) {
    raw("{\"id\":")
    string(entity.id)
    member("type", entity.type.rawValue)
    member("name", entity.name)
    raw(",\"label\":")
    // Languages as everywhere, Korean first.
    object(entity.label.sorted { ($0.key == "en" ? "~" : $0.key) < ($1.key == "en" ? "~" : $1.key) })
    raw(",\"identifiers\":")
    object(entity.identifiers.sorted { $0.key < $1.key })
    member("kind", entity.kind)
    raw(",\"mentions\":")
    list(entity.mentions) { writer, mention in
      writer.raw("{")
      writer.span(mention.start, mention.end)
      writer.member("text", mention.text)
      writer.raw("}")
    }
    raw("}")
  }

  private mutating func write(_ triple: Triple) {
    raw("{\"subject\":")
    string(triple.subject)
    member("predicate", triple.predicate.rawValue)
    member("object", triple.object)
    member("value", triple.value)
    member("modality", triple.modality == .asserted ? nil : triple.modality?.rawValue)
    raw(",\"evidence\":")
    list(triple.evidence) { $0.write($1) }
    member("rule", triple.rule)
    raw(",\"confidence\":")
    bytes += triple.confidence.description.utf8
    raw("}")
  }

  private mutating func write(_ evidence: Evidence) {
    raw("{")
    span(evidence.start, evidence.end)
    if let trigger = evidence.trigger {
      raw(",\"trigger\":")
      write(trigger)
    }
    if let roles = evidence.roles, !roles.isEmpty {
      raw(",\"roles\":{")
      var isFirst = true
      for (name, place) in roles.sorted(by: { $0.key < $1.key }) {
        if !isFirst { raw(",") }
        isFirst = false
        string(name)
        raw(":")
        write(place)
      }
      raw("}")
    }
    raw("}")
  }

  private mutating func write(_ place: CodePointSpan) {
    raw("{")
    span(place.start, place.end)
    raw("}")
  }

  private mutating func span(_ start: Int, _ end: Int) {
    raw("\"start\":")
    number(start)
    raw(",\"end\":")
    number(end)
  }

  private mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    raw(",\"")
    raw(key)
    raw("\":")
    string(value)
  }

  private mutating func object(_ pairs: [(key: String, value: String)]) {
    raw("{")
    for (index, pair) in pairs.enumerated() {
      if index > 0 { raw(",") }
      string(pair.key)
      raw(":")
      string(pair.value)
    }
    raw("}")
  }

  private mutating func list<Element>(_ elements: [Element], _ body: (inout ExtractionJSON, Element) -> Void)
  {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      body(&self, element)
    }
    raw("]")
  }

  private mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// A whole number, not negative.
  private mutating func number(_ value: Int) {
    if value > 9 { number(value / 10) }
    bytes.append(UInt8(truncatingIfNeeded: 0x30 + value % 10))
  }

  private mutating func string(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for at in utf8.indices where utf8[at] < 0x20 || utf8[at] == 0x22 || utf8[at] == 0x5C {
        bytes.append(contentsOf: utf8[start..<at])
        escape(utf8[at])
        start = at + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: raw("\\n")
    case 0x09: raw("\\t")
    case 0x0D: raw("\\r")
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += [
        UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)],
      ]
    }
  }
}
