/// The SQL of every version of the store, oldest first: the files of `Schemas/store`, which stand in the program.
enum GraphSchema {
  /// One named, immutable step.
  struct Version: Sendable {
    let name: String
    let sql: String
  }

  static let versions = [
    version("001-graph", PackageResources._01_graph_sql),
    version("002-reading", PackageResources._02_reading_sql),
    version("003-identity", PackageResources._03_identity_sql),
    version("004-support", PackageResources._04_support_sql),
    version("005-agreements", PackageResources._05_agreements_sql),
    version("006-time", PackageResources._06_time_sql),
    version("007-stories", PackageResources._07_stories_sql),
  ]

  private static func version(_ name: String, _ text: [UInt8]) -> Version {
    Version(name: name, sql: String(decoding: text, as: UTF8.self))
  }
}
