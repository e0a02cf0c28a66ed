import Foundation
import PactModel
import Yams

/// `Templates/world.yaml`: which bodies make pacts, who heads them, how invented firms are called.
struct WorldDescription: Sendable, Decodable {
  struct Pair: Sendable, Decodable {
    var weight: Int
    var kinds: [String]
    var within: [String]
    var instruments: [String]
  }
  struct Firms: Sendable, Decodable {
    var stems: [String]
    var links: [String]
    var trades: [String]
  }

  /// `Korean|English` titles by kind of body.
  var titles: [String: [String]]
  var pairs: [Pair]
  var firms: Firms
  var firmCountries: [String]

  static func load(_ folder: String) throws(Diagnostic) -> WorldDescription {
    try TemplateFile.decode(WorldDescription.self, folder + "/world.yaml")
  }

  func pickPair(_ random: inout SeededRandom) -> Pair {
    var rest = random.below(pairs.reduce(0) { $0 + $1.weight })
    return pairs.first {
      rest -= $0.weight
      return rest < 0
    } ?? pairs[0]
  }

  /// An invented firm; firms of one name are one firm.
  func pickFirm(isDomestic: Bool?, _ random: inout SeededRandom) -> Body {
    let parts = [random.pick(firms.stems), random.pick(firms.links), random.pick(firms.trades)]
      .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    let korean = parts.map { $0[0] }.joined()
    let english = parts[0][1] + parts[1][1] + " " + parts[2][1]
    // Where a firm has its seat follows from its name.
    var own = SeededRandom(0, korean)
    var country = own.pick(firmCountries)
    if let isDomestic, isDomestic != (country == "KR") { country = isDomestic ? "KR" : "CA" }
    return Body(
      id: "firm:\(english.lowercased().replacingOccurrences(of: " ", with: "-"))", type: .organization,
      kind: "firm", country: country, korean: [korean], english: [english])
  }
}

/// Reading the templates' files.
enum TemplateFile {
  static func decode<Value: Decodable>(_: Value.Type, _ path: String) throws(Diagnostic) -> Value {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Diagnostic("PG-902", "the template file cannot be read", category: .missing, file: path)
    }
    do {
      return try YAMLDecoder().decode(Value.self, from: text)
    } catch {
      throw Diagnostic("PG-903", "the template file has a fault: \(error)", file: path)
    }
  }
}
