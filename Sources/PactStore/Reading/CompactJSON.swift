import PactModel

/// Writes the JSON that stands in the store.
///
/// Thousands of small objects an article batch: Foundation's encoder took a third of the time of a bulk write.
/// Keys are in a fixed order, so that equal facts are equal text.
struct CompactJSON {
  private(set) var text = ""

  /// An entity as extracted, in the form of the extraction format.
  static func entity(_ entity: Entity) -> String {
    var json = CompactJSON()
    json.text += "{\"id\":"
    json.string(entity.id)
    json.text += ",\"identifiers\":"
    json.object(entity.identifiers) { $0.string($1) }
    if let kind = entity.kind {
      json.text += ",\"kind\":"
      json.string(kind)
    }
    json.text += ",\"label\":"
    json.object(entity.label) { $0.string($1) }
    json.text += ",\"mentions\":["
    for (index, mention) in entity.mentions.enumerated() {
      json.text += "\(index > 0 ? "," : ""){\"end\":\(mention.end),\"start\":\(mention.start),\"text\":"
      json.string(mention.text)
      json.text += "}"
    }
    json.text += "],\"name\":"
    json.string(entity.name)
    json.text += ",\"type\":\"\(entity.type.rawValue)\"}"
    return json.text
  }

  /// A derivation: `{"roles":{"agent":{"end":3,"start":0}},"trigger":{"end":9,"start":5}}`.
  static func derivation(_ derivation: Derivation) -> String {
    var json = CompactJSON()
    json.text += "{"
    if let roles = derivation.roles {
      json.text += "\"roles\":"
      json.object(roles) { $0.span($1) }
    }
    if let trigger = derivation.trigger {
      json.text += derivation.roles == nil ? "\"trigger\":" : ",\"trigger\":"
      json.span(trigger)
    }
    return json.text + "}"
  }

  private mutating func object<Value>(
    _ values: [String: Value], _ write: (inout CompactJSON, Value) -> Void
  ) {
    text += "{"
    for (index, (key, value)) in values.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { text += "," }
      string(key)
      text += ":"
      write(&self, value)
    }
    text += "}"
  }

  private mutating func span(_ span: CodePointSpan) {
    text += "{\"end\":\(span.end),\"start\":\(span.start)}"
  }

  private mutating func string(_ value: String) {
    text += "\""
    if value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      for scalar in value.unicodeScalars {
        switch scalar.value {
        case 0x22: text += "\\\""
        case 0x5C: text += "\\\\"
        case 0..<0x20:
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    } else {
      text += value
    }
    text += "\""
  }
}
