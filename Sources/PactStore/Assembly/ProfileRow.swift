import GRDB
import PactModel

/// A profile as it stands in the store.
struct ProfileRow {
  var key: String
  var type: EntityType
  var kind: String?
  var gazetteer: String?
  var labelKo: String?
  var labelEn: String?
  var keyKo: String?
  var keyEn: String?
  /// Whether the labels stand in the article or a gazetteer, or were guessed from each other.
  var isKoStated: Bool
  var isEnStated: Bool
  /// What else it may be known by: acronyms and sounds of bodies, readings of persons' names; in order.
  var handles: [String]

  /// The profile of an entity of a document, whose employers are given by the keys of their profiles.
  ///
  /// Entities without a name or gazetteer entry share their profile with no other.
  init(_ entity: Entity, in extraction: Extraction, employers: [String] = [], readings: [String] = []) {
    let language = extraction.lang
    type = entity.type
    kind = entity.kind
    gazetteer = entity.identifiers["pactgraph"]
    labelKo = entity.label["ko"] ?? (language == .korean ? entity.name : nil)
    labelEn = entity.label["en"] ?? (language == .english ? entity.name : nil)
    keyKo = labelKo.map(NameKey.normalize).flatMap { $0.isEmpty ? nil : $0 }
    keyEn = labelEn.map(NameKey.normalize).flatMap { $0.isEmpty ? nil : $0 }
    // One spelling for both languages is a name of one of them.
    if let key = keyKo, key == keyEn {
      let isHangul = key.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      if isHangul { keyEn = nil } else { keyKo = nil }
    }
    let surfaces = Set(([entity.name] + entity.mentions.map(\.text)).map(NameKey.normalize))
    let isStated = { (language: Language, key: String?) in
      entity.identifiers["pactgraph"] != nil || extraction.lang == language
        || key.map(surfaces.contains) == true
    }
    isKoStated = isStated(.korean, keyKo)
    isEnStated = isStated(.english, keyEn)
    handles =
      entity.type == .person
      ? Set(readings).sorted().map { "person|\($0)" }
      : Self.acronyms(of: entity, language: extraction.lang) + Set(readings).sorted().map { "sound|\($0)" }
    var parts = [type.rawValue, gazetteer ?? "", kind ?? "", labelKo ?? "", labelEn ?? ""]
    if keyKo == nil && keyEn == nil && gazetteer == nil { parts += [extraction.id, entity.id] }
    if isKoStated != isEnStated { parts.append(isKoStated ? "ko" : "en") }
    if !handles.isEmpty {
      parts.append(SHA256(handles.joined(separator: "|")).hexadecimal.prefix(16).description)
    }
    key = (parts + employers.sorted().map { SHA256($0).hexadecimal.prefix(16).description })
      .joined(separator: "|")
  }

  /// The short forms in capitals by which an article calls a body.
  private static func acronyms(of entity: Entity, language: Language) -> [String] {
    guard entity.type == .organization else { return [] }
    let texts = Set([entity.name] + entity.mentions.map(\.text))
    return texts.filter { text in
      (2...8).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    .map { "acronym|\(entity.type.rawValue)|\(NameKey.normalize($0))" }.sorted()
  }
}

/// The names under which one entity makes its profile known.
struct AliasRow: Hashable {
  var text: String
  var source: String
  var language: String
  var normalized: String

  /// Labels, the best name, letter codes, and every surface of an entity: each text once, in the best of its roles.
  static func all(of entity: Entity, language: Language) -> [AliasRow] {
    var rows: [AliasRow] = []
    var seen: Set<[String]> = []
    func add(_ text: String, _ source: String, _ language: String) {
      // An article repeats its names, and its names are mostly the labels.
      guard seen.insert([text, language, source == "code" ? source : ""]).inserted else { return }
      if let split = NameKey.splitCode(text) {
        add(split.name, source, language)
        add(split.code, "code", language)
      }
      let normalized = NameKey.normalize(text)
      if !normalized.isEmpty {
        rows.append(AliasRow(text: text, source: source, language: language, normalized: normalized))
      }
    }
    for (language, label) in entity.label.sorted(by: { $0.key < $1.key }) { add(label, "label", language) }
    add(entity.name, "name", language.rawValue)
    if let code = entity.identifiers["code"] { add(code, "code", language.rawValue) }
    for mention in entity.mentions { add(mention.text, "mention", language.rawValue) }
    return rows
  }
}
