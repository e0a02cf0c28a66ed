import Foundation
import PactModel

/// Reads extractions that another run, or another program, left as JSON lines.
///
/// It asks only for what is scored: `id`, entities with `id`, `type` and `name`, triples. Offsets, evidence and rules, where
/// they are given, help to tell errors apart. Predicates outside the vocabulary are passed over, since nothing scores them.
public enum PredictionReader {
  /// Reads a whole file of JSON lines.
  public static func load(_ path: String) throws(Diagnostic) -> [Extraction] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        "PG-705", "the predictions cannot be read", category: .missing, file: path,
        hint: "make them with `pactgraph extract --format jsonl`")
    }
    return try read(data, file: path)
  }

  /// Reads JSON lines; blank lines are passed over.
  public static func read(_ data: Data, file: String? = nil) throws(Diagnostic) -> [Extraction] {
    var extractions: [Extraction] = []
    var number = 0
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do {
        extractions.append(try JSONDecoder().decode(Line.self, from: line).extraction)
      } catch {
        throw Diagnostic(
          "PG-706", "the line is no extraction", file: file, line: number,
          hint: "each line is one JSON object as in Schemas/extraction.schema.json")
      }
    }
    return extractions
  }

  private struct Line: Decodable {
    struct Entity: Decodable {
      var id: String
      var type: EntityType
      var name: String?
      var mentions: [EntityMention]?
    }
    struct EntityMention: Decodable {
      var text: String
      var start: Int?
      var end: Int?
    }
    struct Triple: Decodable {
      var subject: String
      var predicate: String
      var object: String?
      var value: String?
      var modality: Modality?
      var evidence: [Evidence]?
      var rule: String?
    }

    var id: String
    var lang: Language?
    var entities: [Entity]
    var triples: [Triple]

    var extraction: Extraction {
      Extraction(
        id: id, lang: lang ?? .korean,
        entities: entities.map { entity in
          PactModel.Entity(
            id: entity.id, type: entity.type, name: entity.name ?? "",
            mentions: (entity.mentions ?? []).map {
              .init(start: $0.start ?? 0, end: $0.end ?? 0, text: $0.text)
            })
        },
        triples: triples.compactMap { triple in
          Predicate(rawValue: triple.predicate).map {
            PactModel.Triple(
              subject: triple.subject, predicate: $0, object: triple.object, value: triple.value,
              modality: triple.modality, evidence: triple.evidence ?? [], rule: triple.rule ?? "",
              confidence: 1)
          }
        })
    }
  }
}
