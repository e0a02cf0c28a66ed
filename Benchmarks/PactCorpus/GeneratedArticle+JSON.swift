import PactModel

extension GeneratedArticle {
  /// The article as a line of JSON, as `pactgraph extract` reads it.
  public var line: String {
    JSONText.object([
      ("id", .string(article.id)), ("title", .string(article.title ?? "")),
      ("published", .string(article.published ?? "")), ("url", .string(article.url ?? "")),
      ("lang", .string(truth.language.rawValue)), ("text", .string(article.text)),
    ])
  }
}

extension ArticleTruth {
  /// What is true of the article, as a line of JSON: a gold article without its text, and what its things are.
  public var line: String {
    let entities = things.map { thing in
      JSONText.object([
        ("id", .string(thing.id)), ("type", .string(thing.type.rawValue)),
        ("names", .raw("[" + thing.names.map(JSONText.quoted).joined(separator: ", ") + "]")),
        ("real", .string(thing.real)),
      ])
    }
    let triples = statements.map { statement in
      let cells = [statement.subject, statement.predicate.rawValue, statement.object]
      return "[" + cells.map(JSONText.quoted).joined(separator: ", ") + "]"
    }
    var members: [(String, JSONText.Value)] = [
      ("id", .string(id)), ("lang", .string(language.rawValue)), ("published", .string(published)),
    ]
    if let copyOf { members.append(("copyOf", .string(copyOf))) }
    members.append(("entities", .raw("[" + entities.joined(separator: ", ") + "]")))
    members.append(("triples", .raw("[" + triples.joined(separator: ", ") + "]")))
    return JSONText.object(members)
  }
}

/// As much of JSON as lines of a corpus need.
enum JSONText {
  enum Value {
    case string(String)
    case raw(String)
  }

  static func object(_ members: [(String, Value)]) -> String {
    let inner = members.map { name, value in
      switch value {
      case .string(let text): "\(quoted(name)): \(quoted(text))"
      case .raw(let text): "\(quoted(name)): \(text)"
      }
    }
    return "{" + inner.joined(separator: ", ") + "}"
  }

  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
