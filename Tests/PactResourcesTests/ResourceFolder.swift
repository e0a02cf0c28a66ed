import Foundation
import PactModel

@testable import PactResources

/// A small folder of gazetteers and schemas of a test's own, removed with it.
final class ResourceFolder {
  let root: String
  let cache: String

  init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "resources-\(UUID().uuidString)").path
    root = base + "/root"
    cache = base + "/cache"
    try FileManager.default.createDirectory(atPath: root + "/Gazetteers", withIntermediateDirectories: true)
    try write("Schemas/kinds.tsv", "kind\ttype\ncity\tGPE\ncountry\tGPE\nuniversity\tOrganization\n")
    for (path, contents) in files { try write(path, contents) }
  }

  deinit { try? FileManager.default.removeItem(atPath: (root as NSString).deletingLastPathComponent) }

  func write(_ path: String, _ contents: String) throws { try write(path, Data(contents.utf8)) }

  func write(_ path: String, _ contents: Data) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: url)
  }

  func library() throws -> ResourceLibrary { try ResourceLibrary(root: root, cache: cache) }

  /// The fault that opening finds, as the user reads it, with paths from the folder on; nil if there is none.
  func fault() -> String? {
    do {
      _ = try library().open()
      return nil
    } catch {
      return "\(error)".replacing(root + "/", with: "")
    }
  }

  /// The columns of an entry file.
  static let entryColumns = "id\tkind\tko\ten\taliases_ko\taliases_en\tidentifiers\twithin\trank\n"
}
