import PactModel

/// The bodies, places and fields from which the world is made: those of the gazetteers that their names tell apart.
struct BodyPool: Sendable {
  /// By kind; each with the running sums of its weights.
  private var domestic: [String: Weighted] = [:]
  private var foreign: [String: Weighted] = [:]
  private(set) var countries: [String: Body] = [:]
  private(set) var fields: [Body] = []

  struct Weighted: Sendable {
    var bodies: [Body] = []
    var sums: [Int] = []

    mutating func add(_ body: Body, weight: Int) {
      bodies.append(body)
      sums.append((sums.last ?? 0) + weight)
    }
  }

  private static let files = [
    "places/countries", "places/subdivisions", "places/korea", "places/cities", "organizations/companies",
    "organizations/korea-government", "organizations/korea-institutes", "organizations/korea-public",
    "organizations/korea-universities", "organizations/world-government", "organizations/world-universities",
    "fields/taxonomy",
  ]

  /// - Parameter root: the folder that holds `Gazetteers`.
  init(root: String) throws(Diagnostic) {
    var tables: [(name: String, table: GazetteerTable)] = []
    var owners: [String: Int] = [:]
    for file in Self.files {
      let table = try GazetteerTable(root: root, file)
      for row in table.rows {
        var own: Set<String> = []
        for column in ["ko", "en", "aliases_ko", "aliases_en"] {
          for name in table.cell(row, column).items { own.insert(Self.plain(name)) }
        }
        for name in own { owners[name, default: 0] += 1 }
      }
      tables.append((file, table))
    }
    for (file, table) in tables {
      for row in table.rows { take(row, of: table, isKorean: file == "places/korea", owners) }
    }
  }

  private static func plain(_ name: String) -> String {
    (name.hasPrefix("~") ? String(name.dropFirst()) : name).lowercased()
  }

  private mutating func take(
    _ row: [String], of table: GazetteerTable, isKorean: Bool, _ owners: [String: Int]
  ) {
    var kind = table.cell(row, "kind")
    let names = { (columns: [String]) in
      columns.flatMap { table.cell(row, $0).items }.filter { name in
        // Names that are shared or weak tell nobody who is meant.
        !name.hasPrefix("~") && owners[name.lowercased()] == 1
      }
    }
    let (korean, english) = (names(["ko", "aliases_ko"]), names(["en", "aliases_en"]))
    guard let firstKorean = korean.first, let firstEnglish = english.first,
      firstKorean == table.cell(row, "ko"), firstEnglish == table.cell(row, "en"),
      firstKorean.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) || $0.isASCII }),
      firstKorean.unicodeScalars.contains(where: { $0.value >= 0xAC00 })
    else { return }
    let id = row[0]
    let country = Self.country(id: id, within: table.cell(row, "within"), isKorean: isKorean)
    let rank = Int(table.cell(row, "rank")) ?? 0
    let type: EntityType
    switch kind {
    case "country", "city", "county", "district", "province", "town": type = .gpe
    case "field": type = .field
    default: type = .organization
    }
    if kind == "province" && country != "KR" { kind = "state" }
    let body = Body(id: id, type: type, kind: kind, country: country, korean: korean, english: english)
    switch kind {
    case "country": countries[id.split(separator: ":").last.map(String.init) ?? ""] = body
    case "field": if firstKorean.unicodeScalars.count >= 2 { fields.append(body) }
    case "town": break
    // A city that few know is seldom in the news.
    case "city" where country != "KR" && rank < 80_000: break
    default:
      let weight = type == .gpe ? max(1, Int(Double(rank).squareRoot()) / 20) : 1
      if country == "KR" {
        domestic[kind, default: Weighted()].add(body, weight: weight)
      } else if !country.isEmpty && country != "KP" {
        foreign[kind, default: Weighted()].add(body, weight: weight)
      }
    }
  }

  private static func country(id: String, within: String, isKorean: Bool) -> String {
    if isKorean { return id.hasPrefix("iso3166-2:KP") ? "KP" : "KR" }
    for place in within.items.reversed() where place.hasPrefix("iso3166:") {
      return String(place.dropFirst(8))
    }
    if id.hasPrefix("iso3166-2:") { return String(id.dropFirst(10).prefix(2)) }
    return id.hasPrefix("iso3166:") ? String(id.dropFirst(8)) : ""
  }

  /// A body of a kind, in Korea or abroad; more prominent places more often.
  func pick(_ kind: String, isDomestic: Bool, _ random: inout SeededRandom) -> Body? {
    guard let list = (isDomestic ? domestic : foreign)[kind], !list.bodies.isEmpty else { return nil }
    return list.bodies[random.pick(bySums: list.sums)]
  }
}
