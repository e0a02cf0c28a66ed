import Foundation
import PactModel

extension StoredArticle: Decodable {
  /// What a line of the extraction format has beside the extraction, if it was written to be imported.
  package enum Key: String, CodingKey {
    case text, fingerprint, boilerplate, hints
  }

  /// Reads one line of `pactgraph extract --format jsonl --complete`.
  ///
  /// - Throws: `DecodingError`, also where the line lacks the article's text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try Extraction(from: decoder), text: try container.decode(String.self, forKey: .text),
      fingerprint: try container.decodeIfPresent(String.self, forKey: .fingerprint))
    let ends = try container.decodeIfPresent([Int].self, forKey: .boilerplate) ?? []
    boilerplate = Self.spans(ends)
    hints = try container.decodeIfPresent([String: IdentityHints].self, forKey: .hints) ?? [:]
  }
}
