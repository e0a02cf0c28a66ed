import Foundation

/// What else than its labels tells who an entity of a document is; found outside of the store, by whoever knows languages.
public struct IdentityHints: Sendable, Hashable, Codable {
  /// Ways in which a name may be read or heard: `이장우` for "Yi Jangwoo", a skeleton of consonants for names of other
  /// languages. Persons who share one may be the same. Of a body, its sound together with a partner: a Korean and an English
  /// name that share one are the same.
  public var readings: [String]
  /// Local ids of the bodies that a person used to work for.
  public var formerBodies: [String]

  public init(readings: [String] = [], formerBodies: [String] = []) {
    self.readings = readings
    self.formerBodies = formerBodies
  }

  /// The form in the store, or nil where there is nothing to say.
  var json: String? {
    if readings.isEmpty && formerBodies.isEmpty { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}
