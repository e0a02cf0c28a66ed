import GRDB
import PactModel

extension ProfileFacts {
  /// What a query over `profile` must select.
  static let columns = "profile.id, profile.key, type, gazetteer, keyKo, keyEn, statedKo, statedEn"

  /// Reads a profile with what belongs to it.
  init(_ row: Row, _ database: Database, namesEmployers: Bool) throws {
    let id: Int64 = row["id"]
    let type = EntityType(rawValue: row["type"]) ?? .organization
    self.init(
      row: id, key: row["key"], type: type, gazetteer: row["gazetteer"], keyKo: row["keyKo"],
      keyEn: row["keyEn"], isKoStated: row["statedKo"], isEnStated: row["statedEn"])
    handles = Set(
      try database.rows("SELECT key FROM handle WHERE profile = ?", [id]).map { $0["key"] as String })
    guard type == .person else { return }
    for row in try database.rows(
      """
      SELECT profile.node, keyKo, keyEn FROM employer JOIN profile ON profile.id = employer.employer
      WHERE employer.profile = ? AND profile.node IS NOT NULL
      """, [id])
    {
      employers.insert(NodeID(number: row["node"]))
      guard namesEmployers else { continue }
      employerNames.formUnion([row["keyKo"] as String?, row["keyEn"] as String?].compactMap { $0 })
    }
  }
}
